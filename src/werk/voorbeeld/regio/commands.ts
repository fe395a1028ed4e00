// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import { GEMEENTEN, ORGANISATIES, PARAMETERS, REGIO } from './rules.ts';

/** Writes the region with its municipalities, organisations, people and parameters; call it when the region is not there. */
export async function schrijfRegio(db: Kysely<DB>): Promise<void> {
  const van = { regio_id: REGIO.id };
  await db.insertInto('regio').values(REGIO).execute();
  await db
    .insertInto('gemeente')
    .values(GEMEENTEN.map(({ code, naam, centrum }) => ({ ...van, code, naam, centrumgemeente_code: centrum })))
    .execute();
  await db
    .insertInto('organisatie')
    .values(
      ORGANISATIES.map(({ id, naam, soort, gemeenten }) => ({
        ...van,
        id,
        naam,
        soort,
        gemeente_codes: [...gemeenten],
      })),
    )
    .execute();
  await db
    .insertInto('medewerker')
    .values(
      ORGANISATIES.flatMap(({ id: organisatie_id, medewerkers }) =>
        medewerkers.map(({ id, naam, rollen }) => ({ ...van, id, organisatie_id, naam, rollen: [...rollen] })),
      ),
    )
    .execute();
  await db
    .insertInto('beleidsparameter')
    .values(PARAMETERS.map((parameter) => ({ ...van, ...parameter })))
    .execute();
}
