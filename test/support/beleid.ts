// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { beginVisietraject } from '../../src/beleid/visietraject/commands.ts';
import { gebieden } from '../../src/beleid/visietraject/queries.ts';
import type { Trajectgegevens } from '../../src/beleid/visietraject/schema.ts';
import { day, instant } from '../../src/platform/dates.ts';
import type { Wereld } from './database.ts';
import { vulMeedoen } from './meedoen.ts';
import { LOGO } from './paper.ts';

/** What a traject needs to begin; `gebied` is filled in by `maakVisietraject`. */
export const TRAJECT: Omit<Trajectgegevens, 'gebied'> = {
  naam: 'Voorbeeldvisie 2029-2033',
  vorigeVisie: null,
  looptijdVan: day('2029-01-01'),
  looptijdTot: day('2033-12-31'),
  vaststellingsregel: 'alleRaden',
  trekker: 'GM0546',
};

/** Begins a visietraject of the whole test region; nothing is in it yet. */
export const beginTraject = (wereld: Wereld, gegevens: Partial<Trajectgegevens> = {}): Promise<string> =>
  wereld.als(wereld.leiding, async (tx) => {
    const [gebied] = await gebieden(tx);
    return beginVisietraject(tx, { ...TRAJECT, gebied: gebied?.id ?? '', ...gegevens });
  });

export interface Voorbeeldtraject {
  readonly visietraject: string;
  /** One row of each part, by the name that it has in paths: `/visietrajecten/:id/passages/:deelId`. */
  readonly delen: Readonly<Record<string, string>>;
}

/** A motion and a promise at a step of a route, each with what was done with it. */
async function maakOpvolging(wereld: Wereld, visietraject: string, routestap: string) {
  const { owner } = wereld.engine;
  const bij = { regio_id: wereld.regioId, visietraject_id: visietraject, gemeente_code: wereld.gemeente };
  const [moties = '', toezeggingen = ''] = Array.from({ length: 2 }, () => randomUUID());
  const tekst = 'Voorbeeldtekst';
  await owner
    .insertInto('motie')
    .values({ ...bij, id: moties, routestap_id: routestap, titel: 'Voorbeeldmotie', verzoekt: [tekst] })
    .execute();
  await owner
    .insertInto('toezegging')
    .values({ ...bij, id: toezeggingen, routestap_id: routestap, tekst })
    .execute();
  const gedaan = { tekst, op: instant(new Date().toISOString()), door: wereld.leiding.id };
  await owner
    .insertInto('opvolging')
    .values([
      { ...bij, ...gedaan, motie_id: moties },
      { ...bij, ...gedaan, toezegging_id: toezeggingen },
    ])
    .execute();
  return { moties, toezeggingen };
}

/** A visietraject with one row in each of its parts. */
export async function maakVisietraject(wereld: Wereld): Promise<Voorbeeldtraject> {
  const { owner } = wereld.engine;
  const visietraject = await beginTraject(wereld);
  const [passage, versie, tafel, routestap, venster, reactie, punt, amendement, besluit, reces, suggestie, stuk] =
    Array.from({ length: 12 }, () => randomUUID());
  const van = { regio_id: wereld.regioId };
  const bij = { ...van, visietraject_id: visietraject };
  const nu = instant(new Date().toISOString());
  const dag = day('2028-10-05');
  await owner
    .insertInto('passage')
    .values({
      ...bij,
      id: passage,
      adres: 1,
      volgorde: 1,
      soort: 'doel',
      titel: 'Voorbeelddoel',
      tekst: 'Voorbeeldtekst',
      gewijzigd_op: nu,
      gewijzigd_door: wereld.leiding.id,
    })
    .execute();
  const bevroren = { nummer: 1, naam: 'Eerste versie', vingerafdruk: 'voorbeeld', bevroren_op: nu };
  await owner
    .insertInto('tekstversie')
    .values({ ...bij, id: versie, soort: 'concept', bevroren_door: wereld.leiding.id, ...bevroren })
    .execute();
  await owner
    .insertInto('overlegtafel')
    .values({
      ...van,
      id: tafel,
      gemeente_code: wereld.gemeente,
      orgaan: 'raad',
      naam: 'Gemeenteraad',
      aanlevertermijn: 21,
    })
    .execute();
  await owner
    .insertInto('vergaderdatum')
    .values({ ...van, tafel_id: tafel ?? '', dag })
    .execute();
  await owner
    .insertInto('reces')
    .values({ ...van, id: reces, gemeente_code: null, naam: 'Zomer', van: day('2028-07-10'), tot: day('2028-08-20') })
    .execute();
  const gemeente = { gemeente_code: wereld.gemeente };
  await owner
    .insertInto('routestap')
    .values({
      ...bij,
      ...gemeente,
      id: routestap,
      volgorde: 1,
      orgaan: 'raad',
      rol: 'vaststellen',
      tafel_id: tafel,
      gepland: dag,
    })
    .execute();
  await owner
    .insertInto('inspraakvenster')
    .values({ ...bij, ...gemeente, id: venster, kanaal: 'openbaar', van: day('2028-03-01'), tot: day('2028-04-15') })
    .execute();
  await owner
    .insertInto('reactie')
    .values({
      ...bij,
      id: reactie,
      nummer: 1,
      soort: 'inspraakreactie',
      kanaal: 'brief',
      indiener: 'inwoner',
      ontvangen_op: day('2028-03-20'),
      tekst: 'Voorbeeldreactie',
      status: 'gesplitst',
    })
    .execute();
  await owner
    .insertInto('reactiepunt')
    .values({ ...bij, id: punt, reactie_id: reactie ?? '', volgnummer: 1, passage_id: passage, tekst: 'Voorbeeldpunt' })
    .execute();
  await owner
    .insertInto('amendement')
    .values({
      ...bij,
      ...gemeente,
      id: amendement,
      routestap_id: routestap ?? '',
      titel: 'Voorbeeldamendement',
      passage_id: passage,
      oude_tekst: 'Voorbeeldtekst',
      nieuwe_tekst: 'Andere voorbeeldtekst',
    })
    .execute();
  await owner
    .insertInto('bestuursbesluit')
    .values({
      ...van,
      id: besluit,
      routestap_id: routestap ?? '',
      datum: dag,
      uitkomst: 'aangehouden',
      vastgelegd_op: nu,
      vastgelegd_door: wereld.leiding.id,
    })
    .execute();
  await owner
    .insertInto('suggestie')
    .values({
      ...bij,
      id: suggestie,
      passage_id: passage ?? '',
      op_versie: 1,
      oude_titel: 'Voorbeelddoel',
      oude_tekst: 'Voorbeeldtekst',
      nieuwe_titel: 'Voorbeelddoel',
      nieuwe_tekst: 'Betere voorbeeldtekst',
      ingediend_op: nu,
      ingediend_door: wereld.ketenpartner.id,
    })
    .execute();
  const meedoen = await vulMeedoen(wereld, visietraject, passage ?? '');
  await owner
    .insertInto('logo')
    .values({
      regio_id: wereld.regioId,
      gemeente_code: wereld.gemeente,
      versie: 1,
      png: Buffer.from(LOGO.png),
      breedte: LOGO.width,
      hoogte: LOGO.height,
      alternatief: LOGO.alt,
      op: instant(new Date().toISOString()),
      door: wereld.leiding.id,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await owner
    .insertInto('stuk')
    .values({
      ...bij,
      ...gemeente,
      id: stuk,
      soort: 'raadsvoorstel',
      formaat: 'pdf',
      gemaakt_op: nu,
      gemaakt_door: wereld.leiding.id,
    })
    .execute();
  await owner
    .insertInto('stukinhoud')
    .values({ regio_id: wereld.regioId, stuk_id: stuk ?? '', inhoud: Buffer.from('%PDF') })
    .execute();
  const gebied = await wereld.als(wereld.leiding, async (tx) => (await gebieden(tx))[0]?.id);
  const delen = { gebied, passage, versie, tafel, routestap, venster, reactie, punt, amendement, besluit, reces, stuk };
  const paden = {
    passages: passage,
    versies: versie,
    tafels: tafel,
    routestappen: routestap,
    vensters: venster,
    reacties: reactie,
    punten: punt,
    amendementen: amendement,
    besluiten: besluit,
    recessen: reces,
    suggesties: suggestie,
    bestanden: stuk,
    ...(await maakOpvolging(wereld, visietraject, routestap ?? '')),
  };
  return {
    visietraject,
    delen: Object.fromEntries(Object.entries({ ...delen, ...paden, ...meedoen }).map(([k, v]) => [k, v ?? ''])),
  };
}
