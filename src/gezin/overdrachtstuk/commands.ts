// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { ActorTx } from '../../platform/db/actor.ts';
import type { FieldError } from '../../platform/result.ts';
import { volledigeNaam } from '../casus/queries.ts';
import { noemtAdres, noemtMelder } from '../verstrekking/rules.ts';
import { mogelijkeStukken } from './queries.ts';
import { isEigenTekst, isGevoelig, stukSleutel, type GekozenStuk } from './rules.ts';
import { stukInhoud, type StukInhoud } from './schema.ts';

export interface KlaarStuk {
  readonly inhoud: StukInhoud;
  readonly voorBesluit: boolean;
  readonly reden: string;
}

export interface Gekeken {
  readonly stukken: readonly KlaarStuk[];
  readonly fouten: readonly FieldError[];
}

/** The free text of a piece: where a name or an address could slip along. */
const vrijeTekst = (inhoud: StukInhoud): string =>
  inhoud.soort === 'gezinslid' ? '' : inhoud.soort === 'besluit' ? inhoud.motivering : inhoud.tekst;

/** Who reported, and the names of the family: what texts are held against (G19). */
async function namen(tx: ActorTx, casusId: string) {
  const melders = await tx.db
    .selectFrom('melder as s')
    .innerJoin('melding as m', (join) => join.onRef('m.regio_id', '=', 's.regio_id').onRef('m.id', '=', 's.melding_id'))
    .select('s.naam')
    .where('m.casus_id', '=', casusId)
    .execute();
  const leden = await tx.db
    .selectFrom('gezinslid as l')
    .innerJoin('persoon as p', (join) => join.onRef('p.regio_id', '=', 'l.regio_id').onRef('p.id', '=', 'l.persoon_id'))
    .select(['p.voornaam', 'p.tussenvoegsel', 'p.achternaam'])
    .where('l.regio_id', '=', tx.actor.regioId)
    .where('l.casus_id', '=', casusId)
    .execute();
  return { melders: melders.map(({ naam }) => naam), gezin: leden.map(volledigeNaam) };
}

/** What in these texts may not leave: a name of who reported (G19), or an address (G21); by the field in which it stands. */
export async function foutenInTeksten(
  tx: ActorTx,
  casusId: string,
  teksten: Readonly<Record<string, string>>,
): Promise<FieldError[]> {
  const { melders, gezin } = await namen(tx, casusId);
  return Object.entries(teksten).flatMap(([field, tekst]) => {
    if (melders.some((melder) => noemtMelder(tekst, melder, gezin))) return [{ field, key: 'fout.noemtMelder' }];
    return noemtAdres(tekst) ? [{ field, key: 'fout.noemtAdres' }] : [];
  });
}

/** The chosen pieces as they are recorded now, with everything that keeps them from going along. */
export async function kijkStukkenNa(
  tx: ActorTx,
  casusId: string,
  meldingId: string,
  gekozen: readonly GekozenStuk[],
): Promise<Gekeken> {
  const mogelijk = await mogelijkeStukken(tx, casusId, meldingId);
  const fouten: FieldError[] = [];
  const stukken: KlaarStuk[] = [];
  const teksten: Record<string, string> = {};
  for (const { soort, id, wanneer, reden, tekst } of gekozen) {
    const sleutel = stukSleutel(soort, id);
    const inhoud = isEigenTekst(soort)
      ? stukInhoud.safeParse({ soort, tekst }).data
      : mogelijk.find((stuk) => stuk.inhoud.soort === soort && stuk.id === id)?.inhoud;
    if (!inhoud) {
      fouten.push(
        isEigenTekst(soort)
          ? { field: `tekst_${sleutel}`, key: 'fout.leeg' }
          : { field: `stuk_${sleutel}`, key: 'fout.keuze' },
      );
      continue;
    }
    if (isGevoelig(soort) && reden === '') fouten.push({ field: `reden_${sleutel}`, key: 'fout.redenStuk' });
    teksten[isEigenTekst(soort) ? `tekst_${sleutel}` : `stuk_${sleutel}`] = vrijeTekst(inhoud);
    if (reden) teksten[`reden_${sleutel}`] = reden;
    stukken.push({ inhoud, voorBesluit: wanneer === 'voorBesluit', reden });
  }
  return { stukken, fouten: [...fouten, ...(await foutenInTeksten(tx, casusId, teksten))] };
}

/** Keeps the copies with the transfer; they never change. */
export async function legStukkenVast(tx: ActorTx, overdrachtId: string, stukken: readonly KlaarStuk[]): Promise<void> {
  if (stukken.length === 0) return;
  await tx.db
    .insertInto('overdrachtstuk')
    .values(
      stukken.map(({ inhoud, voorBesluit, reden }, index) => ({
        regio_id: tx.actor.regioId,
        id: randomUUID(),
        overdracht_id: overdrachtId,
        volgnummer: index + 1,
        soort: inhoud.soort,
        inhoud: JSON.stringify(stukInhoud.parse(inhoud)),
        voor_besluit: voorBesluit,
        reden,
      })),
    )
    .execute();
}
