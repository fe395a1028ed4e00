// SPDX-License-Identifier: EUPL-1.2
import { beginRonde, legVensterVast } from '../../../../beleid/inspraak/commands.ts';
import { legReactieVast, merkLaat, voegPuntToe, zetReactiestap } from '../../../../beleid/reactie/commands.ts';
import { puntenVan, vindReactie, type ReactieRij } from '../../../../beleid/reactie/queries.ts';
import { bewaarAntwoord, wijzigVoorPunt } from '../../../../beleid/reactie/reactiepunt/commands.ts';
import { vindPunt } from '../../../../beleid/reactie/reactiepunt/queries.ts';
import { koppelTerug, stelAntwoordenVast } from '../../../../beleid/reactie/terugkoppeling/commands.ts';
import { zetTrajectstap } from '../../../../beleid/visietraject/commands.ts';
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { addDays } from '../../../../platform/dates.ts';
import { lees, passageMet, type Als } from '../queries.ts';
import { kanaalVan, moment, type Historie } from '../rules.ts';

const LEIDING = { rol: 'projectleider' } as const;
type Reactie = Omit<Historie['reacties'][number], 'indiener'> & {
  readonly indiener: ReactieRij['indiener'];
  readonly soort: ReactieRij['soort'];
};

/** A window for who has one of its own; the others join that of their centre municipality. */
export const openVensters = (als: Als, id: string, historie: Historie, tekstversieId: string) =>
  als(LEIDING, moment(historie.vrijgegeven, 10), async (tx) => {
    const traject = await lees(tx, id);
    const eigen = new Map(historie.vensters.map((venster) => [venster.gemeente, venster]));
    for (const { code } of historie.gemeenten) {
      const { van = null, tot = null, kanaal = 'openbaar' } = eigen.get(code) ?? {};
      const venster = { gemeente: code, inspraakkanaal: kanaal, van, tot, sluitAan: van === null };
      await legVensterVast(tx, traject, { ...venster, vindplaats: historie.vindplaats, versie: 0 });
    }
    await beginRonde(tx, traject, tekstversieId, 'Inspraak');
  });

async function voerIn(tx: ActorTx, id: string, historie: Historie, reactie: Reactie): Promise<void> {
  const traject = await lees(tx, id);
  const vragen = reactie.punten.map((thema) => historie.themas[thema]?.vraag ?? '');
  const reactieId = await legReactieVast(tx, traject, {
    reactiesoort: reactie.soort,
    reactiekanaal: kanaalVan(reactie.kanaal),
    indiener: reactie.indiener,
    organisatienaam: reactie.naam ?? '',
    gemeente: reactie.gemeente,
    ontvangenOp: reactie.ontvangen,
    passage: null,
    tekst: vragen.join(' '),
    gezien: true,
  });
  const rij = async () => {
    const gevonden = await vindReactie(tx, id, reactieId);
    if (!gevonden) throw new Error('The reaction is not there');
    return gevonden;
  };
  for (const [index, thema] of reactie.punten.entries()) {
    const doel = historie.themas[thema]?.doel;
    const passage = doel === undefined ? null : (await passageMet(tx, id, doel)).id;
    await voegPuntToe(tx, traject, await rij(), {
      tekst: vragen[index] ?? '',
      passage,
      thema,
      versie: (await rij()).versie,
    });
  }
  const heel = await rij();
  await zetReactiestap(tx, traject, heel, 'reactieSplitsen', heel.versie);
}

/** Every reaction on the day that it came, split in its points; technical questions of councils too. */
export async function ontvang(als: Als, id: string, historie: Historie): Promise<void> {
  const reacties: readonly Reactie[] = [
    ...historie.reacties.map((reactie) => ({
      ...reactie,
      soort: reactie.indiener === 'gemeenteraad' ? ('zienswijze' as const) : ('inspraakreactie' as const),
    })),
    ...historie.technischeVragen.map(({ gemeente, thema }) => ({
      indiener: 'gemeenteraad' as const,
      soort: 'technischeVraag' as const,
      naam: `Gemeenteraad van ${historie.gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente}`,
      gemeente,
      kanaal: 'mail' as const,
      ontvangen: historie.beantwoord,
      punten: [thema],
    })),
  ];
  for (const [index, reactie] of reacties.entries())
    if (reactie.soort !== 'technischeVraag')
      await als(LEIDING, moment(reactie.ontvangen, index), (tx) => voerIn(tx, id, historie, reactie));
  const vragen = reacties.filter(({ soort }) => soort === 'technischeVraag');
  if (vragen.length > 0)
    await als(LEIDING, moment(addDays(historie.beantwoord, -1)), async (tx) => {
      for (const vraag of vragen)
        await voerIn(tx, id, historie, { ...vraag, ontvangen: addDays(historie.beantwoord, -1) });
    });
}

/** Answers one point; who brought up the same as someone before gets the same change. */
async function beantwoordPunt(
  tx: ActorTx,
  id: string,
  puntId: string,
  historie: Historie,
  wijzigingen: Map<string, string>,
): Promise<void> {
  const traject = await lees(tx, id);
  const punt = async () => {
    const gevonden = await vindPunt(tx, id, puntId);
    if (!gevonden) throw new Error('The point is not there');
    return gevonden;
  };
  const { thema } = await punt();
  const gegevens = historie.themas[thema];
  if (!gegevens) throw new Error(`No theme ${thema}`);
  const { antwoord, afdoening, actie, doel, naar } = gegevens;
  if (doel !== undefined && naar !== undefined && !wijzigingen.has(thema)) {
    const passage = await passageMet(tx, id, doel);
    await wijzigVoorPunt(tx, traject, await punt(), {
      titel: passage.titel,
      nieuweTekst: naar,
      toelichting: '',
      passageVersie: passage.versie,
      versie: (await punt()).versie,
    });
    wijzigingen.set(thema, (await punt()).wijziging_id ?? '');
  }
  const nu = await punt();
  await bewaarAntwoord(tx, traject, nu, {
    antwoord,
    afdoening,
    motivering: antwoord,
    wijziging: wijzigingen.get(thema) ?? null,
    actie,
    behandelaar: null,
    passage: nu.passage_id,
    thema,
    versie: nu.versie,
  });
}

/** Answers every reaction that has no answer yet, and tells who reacted. */
async function beantwoordOpen(tx: ActorTx, id: string, historie: Historie): Promise<void> {
  const wijzigingen = new Map<string, string>();
  const reacties = await tx.db
    .selectFrom('reactie')
    .select('id')
    .where('visietraject_id', '=', id)
    .where('status', '=', 'gesplitst')
    .orderBy('nummer')
    .execute();
  for (const reactie of reacties)
    for (const punt of await puntenVan(tx, reactie.id)) await beantwoordPunt(tx, id, punt.id, historie, wijzigingen);
  await stelAntwoordenVast(tx, { id }, reacties.length);
  await koppelTerug(tx, { id }, reacties.length);
}

/** Closes the windows, answers every point, publishes the answers together and tells who reacted. */
export async function beantwoord(als: Als, id: string, historie: Historie): Promise<void> {
  const dicht = historie.vensters
    .map(({ tot }) => tot)
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1);
  await als(LEIDING, moment(addDays(dicht ?? historie.beantwoord, 1)), async (tx) => {
    await merkLaat(tx, await lees(tx, id));
    const traject = await lees(tx, id);
    await zetTrajectstap(tx, traject, 'inspraakSluiten', traject.versie);
  });
  await als(LEIDING, moment(historie.beantwoord), (tx) => beantwoordOpen(tx, id, historie));
}

/** What partners and people with experience wrote about the first version, and what was done with it. */
export async function beantwoordVooraf(als: Als, id: string, historie: Historie): Promise<void> {
  const { vooraf, feedback } = historie;
  for (const [index, reactie] of vooraf.entries())
    await als(LEIDING, moment(reactie.ontvangen, index), (tx) =>
      voerIn(tx, id, historie, { ...reactie, soort: 'inspraakreactie' }),
    );
  if (vooraf.length > 0) await als(LEIDING, moment(feedback.op, 60), (tx) => beantwoordOpen(tx, id, historie));
}
