// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { ALLE, GEMEENTEFEITEN, GEMEENTETEKSTEN, REGIOSLEUTELS } from '../../src/beleid/stuk/rules.ts';
import { stukkenTaak } from '../../src/beleid/stuk/stukronde/commands.ts';
import { vindTraject, type TrajectRij } from '../../src/beleid/visietraject/queries.ts';
import { day, instant } from '../../src/platform/dates.ts';
import type { DB } from '../../src/platform/db/tables.ts';
import type { Format, printPaper } from '../../src/platform/documents/press.ts';
import { startRunner } from '../../src/platform/jobs.ts';
import { uis } from '../../src/taal/ui.ts';
import { GEMEENTEN } from '../../src/werk/voorbeeld/regio/rules.ts';
import { beginTraject } from './beleid.ts';
import type { Wereld } from './database.ts';

/** A word that stands only in the texts of one municipality. */
export const kanarie = (code: string): string => `kanarie${code.toLowerCase()}`;
/** A name that may stand in no paper, whatever was typed where. */
export const SLACHTOFFER = 'Philippa Geheimhouder';

export interface StukkenOpties {
  readonly gemeenten?: number;
  readonly reacties?: number;
  readonly puntenPerReactie?: number;
  /** Leaves every text of the region and of the municipalities empty. */
  readonly leeg?: boolean;
}

const zin = (n: number): string =>
  `Wij vinden dat de visie meer aandacht moet geven aan onderwerp ${n}, en stellen voor dit bij het doel op te nemen met een eigen maatregel en budget.`;

const INDIENERS = ['organisatie', 'inwoner', 'ervaringsdeskundige', 'adviesraad', 'gemeenteraad'] as const;
const AFDOENINGEN = [
  'verwerktInVisie',
  'naarUitvoeringsplan',
  'reedsOpgenomen',
  'nietOvergenomen',
  'buitenReikwijdte',
  'terKennisgeving',
] as const;

/** More municipalities beside the first one of a world, all in the area of its vision. */
async function metGemeenten(wereld: Wereld, aantal: number): Promise<void> {
  const { owner } = wereld.engine;
  const anderen = GEMEENTEN.filter(({ code }) => code !== wereld.gemeente).slice(0, aantal - 1);
  if (anderen.length === 0) return;
  await owner
    .insertInto('gemeente')
    .values(
      anderen.map(({ code, naam }) => ({
        regio_id: wereld.regioId,
        code,
        naam,
        centrumgemeente_code: wereld.gemeente,
      })),
    )
    .execute();
  const { id } = await owner
    .selectFrom('gebied')
    .select('id')
    .where('regio_id', '=', wereld.regioId)
    .executeTakeFirstOrThrow();
  await owner
    .insertInto('gebiedslid')
    .values(
      anderen.map(({ code }) => ({
        regio_id: wereld.regioId,
        gebied_id: id,
        gemeente_code: code,
        van: day('2015-01-01'),
        centrum: false,
      })),
    )
    .execute();
}

async function metTeksten(wereld: Wereld, traject: string, codes: readonly string[]): Promise<void> {
  const { owner } = wereld.engine;
  const bij = { regio_id: wereld.regioId, visietraject_id: traject };
  await owner
    .insertInto('stuktekst')
    .values(
      REGIOSLEUTELS.map((paragraaf) => ({
        ...bij,
        soort: ALLE,
        paragraaf,
        tekst: paragraaf === 'vorigeDatum' ? '6 oktober 2014' : `Regionale tekst over ${paragraaf}. ${zin(1)}`,
      })),
    )
    .execute();
  await owner
    .insertInto('lokaletekst')
    .values(
      codes.flatMap((code) =>
        [...GEMEENTETEKSTEN, ...GEMEENTEFEITEN, 'financien'].map((paragraaf) => ({
          ...bij,
          gemeente_code: code,
          paragraaf,
          tekst: `${paragraaf} ${kanarie(code)}`,
        })),
      ),
    )
    .execute();
  await owner
    .insertInto('huisstijl')
    .values(
      codes.map((code, place) => ({
        regio_id: wereld.regioId,
        gemeente_code: code,
        kleur: `#${(0x103060 + place * 0x0a0904).toString(16).padStart(6, '0').slice(-6)}`,
        afzender: `Maatschappelijk domein ${kanarie(code)}`,
        ondertekening: `de secretaris,\nde burgemeester van ${kanarie(code)}`,
        voettekst: `Postbus ${place + 1} ${kanarie(code)}`,
      })),
    )
    .execute();
}

async function metReacties(wereld: Wereld, traject: string, aantal: number, punten: number): Promise<void> {
  const { owner } = wereld.engine;
  const bij = { regio_id: wereld.regioId, visietraject_id: traject };
  const passage = randomUUID();
  const nu = instant(new Date().toISOString());
  await owner
    .insertInto('passage')
    .values({
      ...bij,
      id: passage,
      adres: 1,
      volgorde: 1,
      soort: 'doel',
      nummer: '3',
      titel: 'Doel dat veranderde',
      tekst: 'Nieuwe woorden',
      gewijzigd_op: nu,
      gewijzigd_door: wereld.leiding.id,
    })
    .execute();
  const wijziging = randomUUID();
  await owner
    .insertInto('wijziging')
    .values({
      regio_id: wereld.regioId,
      id: wijziging,
      passage_id: passage,
      van_versie: 1,
      van_titel: '',
      van_tekst: 'Oude woorden',
      naar_titel: '',
      naar_tekst: 'Nieuwe woorden',
      aanleiding: 'reactiepunt',
      op: nu,
      door: wereld.leiding.id,
    })
    .execute();
  const reacties: Insertable<DB['reactie']>[] = [];
  const rijen: Insertable<DB['reactiepunt']>[] = [];
  for (let nummer = 1; nummer <= aantal; nummer++) {
    const id = randomUUID();
    const indiener = INDIENERS[nummer % INDIENERS.length] ?? 'inwoner';
    const metNaam = indiener !== 'inwoner' && indiener !== 'ervaringsdeskundige';
    const soort = nummer % 9 === 0 ? ('technischeVraag' as const) : ('inspraakreactie' as const);
    reacties.push({
      ...bij,
      id,
      nummer,
      soort,
      kanaal: 'brief',
      indiener,
      naam: metNaam ? `Organisatie ${nummer}` : null,
      ontvangen_op: day('2028-03-20'),
      te_laat: nummer % 8 === 0,
      tekst: `Ik ben ${SLACHTOFFER}. ${zin(nummer)}`,
      status: 'vastgesteld',
    });
    for (let volgnummer = 1; volgnummer <= punten; volgnummer++) {
      const afdoening = AFDOENINGEN[(nummer + volgnummer) % AFDOENINGEN.length] ?? 'terKennisgeving';
      rijen.push({
        ...bij,
        id: randomUUID(),
        reactie_id: id,
        volgnummer,
        passage_id: passage,
        thema: ['Geld', 'Cijfers', 'Regie'][volgnummer % 3] ?? '',
        tekst: zin(volgnummer),
        antwoord: `Dank voor dit punt. ${zin(nummer)}`,
        motivering: 'Omdat dit bij het doel past.',
        afdoening,
        wijziging_id: afdoening === 'verwerktInVisie' ? wijziging : null,
        actie: afdoening === 'naarUitvoeringsplan' ? 'Neem op in de actielijst' : '',
        status: 'vastgesteld',
      });
    }
  }
  for (let van = 0; van < reacties.length; van += 500)
    await owner
      .insertInto('reactie')
      .values(reacties.slice(van, van + 500))
      .execute();
  for (let van = 0; van < rijen.length; van += 500)
    await owner
      .insertInto('reactiepunt')
      .values(rijen.slice(van, van + 500))
      .execute();
}

/** A traject that is ready for its papers: routes with dates, windows, texts and reactions. */
export async function maakStukkentraject(wereld: Wereld, opties: StukkenOpties = {}): Promise<TrajectRij> {
  const { gemeenten = 3, reacties = 4, puntenPerReactie = 2, leeg = false } = opties;
  const { owner } = wereld.engine;
  await metGemeenten(wereld, gemeenten);
  const id = await beginTraject(wereld);
  const codes = [
    wereld.gemeente,
    ...GEMEENTEN.map(({ code }) => code).filter((code) => code !== wereld.gemeente),
  ].slice(0, gemeenten);
  const bij = { regio_id: wereld.regioId, visietraject_id: id };
  if (!leeg) {
    await owner
      .insertInto('routestap')
      .values(
        codes.flatMap((code, place) =>
          (['college', 'commissie', 'raad'] as const).map((orgaan, volgorde) => ({
            ...bij,
            gemeente_code: code,
            volgorde: volgorde + 1,
            orgaan,
            rol: orgaan === 'commissie' ? ('advies' as const) : ('vaststellen' as const),
            gepland: day(`2028-0${5 + volgorde}-${String(1 + place).padStart(2, '0')}`),
          })),
        ),
      )
      .execute();
    await owner
      .insertInto('inspraakvenster')
      .values(
        codes.map((code) => ({
          ...bij,
          gemeente_code: code,
          kanaal: 'openbaar' as const,
          van: day('2028-03-01'),
          tot: day('2028-04-15'),
        })),
      )
      .execute();
    await metTeksten(wereld, id, codes);
  }
  if (reacties > 0) await metReacties(wereld, id, reacties, puntenPerReactie);
  return wereld.als(wereld.leiding, async (tx) => {
    const traject = await vindTraject(tx, id);
    if (!traject) throw new Error('the traject is not there');
    return traject;
  });
}

/** Does the papers that stand in the queue; `print` can fail or be slow, as a test wants. */
export async function drukAf(wereld: Wereld, print?: typeof printPaper): Promise<void> {
  const kinds = [print ? stukkenTaak(uis.nl, print) : stukkenTaak(uis.nl)];
  const runner = startRunner({ engine: wereld.engine, kinds, log: () => {}, every: 3_600_000 });
  await runner.drain();
  await runner.stop();
}

export interface GemaaktStuk {
  readonly gemeente: string | null;
  readonly soort: string;
  readonly formaat: Format;
  readonly inhoud: Uint8Array;
}

/** Every paper that was made, with its content. */
export const gemaakteStukken = async (wereld: Wereld, traject: TrajectRij): Promise<GemaaktStuk[]> =>
  (
    await wereld.engine.owner
      .selectFrom('stuk as s')
      .innerJoin('stukinhoud as i', (join) =>
        join.onRef('i.regio_id', '=', 's.regio_id').onRef('i.stuk_id', '=', 's.id'),
      )
      .select(['s.gemeente_code', 's.soort', 's.formaat', 'i.inhoud'])
      .where('s.regio_id', '=', wereld.regioId)
      .where('s.visietraject_id', '=', traject.id)
      .execute()
  ).map(({ gemeente_code: gemeente, soort, formaat, inhoud }) => ({
    gemeente,
    soort,
    formaat,
    inhoud: new Uint8Array(inhoud),
  }));
