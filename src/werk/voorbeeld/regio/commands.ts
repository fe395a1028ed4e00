// SPDX-License-Identifier: EUPL-1.2
import type { Kysely } from 'kysely';
import type { DB } from '../../../platform/db/tables.ts';
import { GEBIEDEN, GEMEENTEN, ORGANISATIES, REGIO } from './rules.ts';
import { PARAMETERS } from './beleidsparameter/rules.ts';

/** Writes the region with its municipalities, organisations, people and parameters; call it when the region is not there. */
export async function schrijfRegio(db: Kysely<DB>): Promise<void> {
  const van = { regio_id: REGIO.id };
  await db.insertInto('regio').values(REGIO).execute();
  await db
    .insertInto('gemeente')
    .values(GEMEENTEN.map(({ code, naam, centrum }) => ({ ...van, code, naam, centrumgemeente_code: centrum })))
    .execute();
  await db
    .insertInto('gebied')
    .values(GEBIEDEN.map(({ id, soort, naam }) => ({ ...van, id, soort, naam })))
    .execute();
  await db
    .insertInto('gebiedslid')
    .values(GEBIEDEN.flatMap(({ id, leden }) => leden.map((lid) => ({ ...van, gebied_id: id, ...lid }))))
    .execute();
  await db
    .insertInto('organisatie')
    .values(
      ORGANISATIES.map(({ id, naam, soort, gemeenten, gemeente }) => ({
        ...van,
        id,
        naam,
        soort,
        gemeente_codes: [...gemeenten],
        gemeente_code: gemeente,
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
