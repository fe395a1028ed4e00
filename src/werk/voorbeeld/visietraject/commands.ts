// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { publiceerStand } from '../../../beleid/bekendmaking/commands.ts';
import { voorstel } from '../../../beleid/bekendmaking/queries.ts';
import { voegPassageToe } from '../../../beleid/passage/boom/commands.ts';
import { doeVoorstel, neemSuggestieOver } from '../../../beleid/passage/suggestie/commands.ts';
import { vindSuggestie } from '../../../beleid/passage/suggestie/queries.ts';
import { bevriesTekst } from '../../../beleid/passage/tekstversie/commands.ts';
import { vorigeOnderdelen } from '../../../beleid/passage/vorigevisie/queries.ts';
import { SPOORVRAGEN } from '../../../beleid/spoorboekje/rules.ts';
import { beginVisietraject, stelLedenVast, zetTrajectstap } from '../../../beleid/visietraject/commands.ts';
import { gebieden } from '../../../beleid/visietraject/queries.ts';
import { asActor, type ActorTx } from '../../../platform/db/actor.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import { addDays, type Day, type Instant } from '../../../platform/dates.ts';
import { REGIO } from '../regio/rules.ts';
import { besluitGemeenten, geefVrij, planRoutes, verschuifRaden } from './besluitvorming/commands.ts';
import { beantwoord, beantwoordVooraf, ontvang, openVensters } from './inspraakronde/commands.ts';
import { houdActiviteiten, planBijeenkomsten } from './participatie/commands.ts';
import { lees, passageMet, type Als } from './queries.ts';
import { moment, type Historie, type Tot } from './rules.ts';
import { lopendeHistorie } from './visie/rules.ts';

export interface Speelopties {
  readonly als: Als;
  readonly historie: Historie;
  readonly tot: Tot;
  readonly vorigeVisie?: string | null;
  /** Makes the nota van beantwoording and the papers, as the job does. */
  readonly maakStukken?: (trajectId: string) => Promise<void>;
}

const LEIDING = { rol: 'projectleider' } as const;

const zet = (als: Als, id: string, op: Instant, stap: string) =>
  als(LEIDING, op, async (tx) => {
    const traject = await lees(tx, id);
    await zetTrajectstap(tx, traject, stap, traject.versie);
  });

/** Every question of the spoorboekje that begins with one of these letters, answered and agreed. */
const antwoord = (tx: ActorTx, trajectId: string, letters: string) =>
  tx.db
    .updateTable('spoorantwoord')
    .set({
      status: 'afgestemd',
      antwoord: 'Voorbeeldantwoord',
      bron: 'Voorbeeldbron',
      gewijzigd_op: tx.nu,
      gewijzigd_door: tx.actor.medewerkerId,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('visietraject_id', '=', trajectId)
    .where(
      'code',
      'in',
      SPOORVRAGEN.filter(({ stap }) => letters.includes(stap)).map(({ code }) => code),
    )
    .execute();

async function schrijfTekst(tx: ActorTx, id: string, historie: Historie): Promise<void> {
  const traject = await lees(tx, id);
  const plaatsen = new Map<string, string>();
  const vorige = traject.vorige_visie_id === null ? [] : await vorigeOnderdelen(tx, traject);
  for (const { onder, ...passage } of historie.passages) {
    const { nummer, soort, tekst } = passage;
    const ouderId = onder === undefined ? null : (plaatsen.get(onder) ?? null);
    const vorigOnderdeelId = vorige.find((deel) => deel.soort === soort && deel.tekst === tekst && tekst !== '')?.id;
    const nieuw = await voegPassageToe(tx, traject, {
      ...passage,
      ouderId,
      ...(vorigOnderdeelId !== undefined && { vorigOnderdeelId }),
    });
    if (nummer !== '' && soort !== 'uitgangspunt') plaatsen.set(nummer, nieuw.id);
  }
}

/** What a partner proposed in the afstemming, taken over by who writes. */
async function verwerkFeedback(als: Als, id: string, { feedback }: Historie): Promise<void> {
  const suggestie = await als({ rol: 'ketenpartner' }, moment(feedback.op), async (tx) => {
    const passage = await passageMet(tx, id, feedback.doel);
    const { titel, versie } = passage;
    return doeVoorstel(tx, await lees(tx, id), passage.id, { titel, tekst: feedback.naar, toelichting: '', versie });
  });
  await als(LEIDING, moment(feedback.op, 30), async (tx) => {
    const rij = await vindSuggestie(tx, id, suggestie);
    if (!rij) throw new Error('The suggestion is not there');
    const { titel, versie: passageversie } = await passageMet(tx, id, feedback.doel);
    const overname = { titel, tekst: feedback.naar, reden: '', versie: rij.versie, passageversie };
    await neemSuggestieOver(tx, await lees(tx, id), rij, overname);
  });
}

const bevries = (als: Als, id: string, op: Instant, invoer: Parameters<typeof bevriesTekst>[2]) =>
  als(LEIDING, op, async (tx) => bevriesTekst(tx, await lees(tx, id), invoer));

/** Plays a history through the commands of the product, each at its own day; answers the id of the traject. */
export async function speelTraject(opties: Speelopties): Promise<string> {
  const { als, historie, tot } = opties;
  const id = await als(LEIDING, moment(historie.begonnen), async (tx) => {
    const gebied = (await gebieden(tx)).find(({ soort }) => soort === 'visieregio');
    const { naam, looptijdVan, looptijdTot, regel: vaststellingsregel, trekker } = historie;
    const vorigeVisie = opties.vorigeVisie ?? null;
    const gegevens = { naam, looptijdVan, looptijdTot, vaststellingsregel, trekker, vorigeVisie };
    return beginVisietraject(tx, { ...gegevens, gebied: gebied?.id ?? '' });
  });
  await als(LEIDING, moment(historie.evaluatie.op), async (tx) => {
    const traject = await lees(tx, id);
    await stelLedenVast(tx, traject, traject.versie);
    await antwoord(tx, id, 'V');
  });
  await zet(als, id, moment(historie.evaluatie.op, 10), 'procesAfspreken');
  await planRoutes(als, id, historie);
  await als(LEIDING, moment(historie.evaluatie.op, 30), (tx) => antwoord(tx, id, 'P'));
  await zet(als, id, moment(historie.evaluatie.op, 40), 'tekstOpstellen');
  await als(LEIDING, moment(historie.evaluatie.op, 50), (tx) => schrijfTekst(tx, id, historie));
  await houdActiviteiten(als, id, historie);
  await bevries(als, id, moment(historie.eersteVersie), { soort: 'concept', naam: 'Eerste versie' });
  await zet(als, id, moment(historie.eersteVersie, 10), 'tekstAfstemmen');
  await verwerkFeedback(als, id, historie);
  await beantwoordVooraf(als, id, historie);
  const versie = await bevries(als, id, moment(historie.inspraakversie), {
    soort: 'inspraakversie',
    naam: 'Versie voor de inspraak',
  });
  await geefVrij(als, id, historie);
  await openVensters(als, id, historie, versie);
  await zet(als, id, moment(historie.vrijgegeven, 30), 'inspraakOpenen');
  await planBijeenkomsten(als, id, historie);
  await ontvang(als, id, historie);
  if (tot === 'inspraak') return id;
  await beantwoord(als, id, historie);
  await verschuifRaden(als, id, historie);
  await bevries(als, id, moment(historie.beantwoord, 90), {
    soort: 'vaststellingsversie',
    naam: 'Versie voor de gemeenteraden',
  });
  await opties.maakStukken?.(id);
  await zet(als, id, moment(historie.beantwoord, 120), 'aanRadenVoorleggen');
  if (tot === 'besluitvorming') return id;
  await besluitGemeenten(als, id, historie);
  await zet(als, id, moment(historie.vastgesteld), 'visieVaststellen');
  return id;
}

/** Runs work as people of the example region, each with a session that is gone afterwards. */
async function alsVoorbeeld<T>(engine: Engine, werk: (als: Als) => Promise<T>): Promise<T> {
  const { owner } = engine;
  const tokens = new Map<string, string>();
  const tokenVan = async (rol: string, gemeente: string | undefined): Promise<string> => {
    const al = tokens.get(`${rol} ${gemeente}`);
    if (al !== undefined) return al;
    const wie = await owner
      .selectFrom('medewerker as m')
      .innerJoin('organisatie as o', (join) =>
        join.onRef('o.regio_id', '=', 'm.regio_id').onRef('o.id', '=', 'm.organisatie_id'),
      )
      .where('m.regio_id', '=', REGIO.id)
      .where(sql<boolean>`${rol} = any(m.rollen)`)
      .$if(gemeente !== undefined, (query) => query.where('o.gemeente_code', '=', gemeente ?? ''))
      .orderBy('m.naam')
      .select('m.id')
      .executeTakeFirstOrThrow();
    const token = randomBytes(32).toString('base64url');
    const token_hash = createHash('sha256').update(token).digest();
    await owner.insertInto('sessie').values({ regio_id: REGIO.id, token_hash, medewerker_id: wie.id }).execute();
    tokens.set(`${rol} ${gemeente}`, token);
    return token;
  };
  try {
    return await werk(async (wie, op, doe) => {
      const token = await tokenVan(wie.rol, wie.rol === 'griffier' ? wie.gemeente : undefined);
      return asActor(engine, token, (tx) => doe({ ...tx, nu: op }));
    });
  } finally {
    for (const token of tokens.values())
      await owner.deleteFrom('sessie').where('token_hash', '=', createHash('sha256').update(token).digest()).execute();
  }
}

/** Lets everyone see where it is, as a project leader does who looked at the preview. The words of residents stay inside. */
const maakOpenbaar = (als: Als, id: string, op: Instant): Promise<string> =>
  als(LEIDING, op, async (tx) => {
    const traject = await lees(tx, id);
    const { vingerafdruk } = await voorstel(tx, traject, false);
    return publiceerStand(tx, traject, { vingerafdruk, inwoners: false });
  });

/** Gives the example region a vision in the making that everyone can follow, when it has none. */
export async function zorgVoorVisietraject(engine: Engine, vandaag: Day): Promise<void> {
  const al = await engine.owner
    .selectFrom('visietraject')
    .select('id')
    .where('regio_id', '=', REGIO.id)
    .executeTakeFirst();
  if (al) return;
  const vorige = await engine.owner
    .selectFrom('visieversie')
    .select('id')
    .where('regio_id', '=', REGIO.id)
    .where('status', '=', 'bevestigd')
    .executeTakeFirst();
  await alsVoorbeeld(engine, async (als) => {
    const historie = lopendeHistorie(vandaag);
    const id = await speelTraject({ als, historie, tot: 'inspraak', vorigeVisie: vorige?.id ?? null });
    await maakOpenbaar(als, id, moment(addDays(vandaag, -1)));
  });
}
