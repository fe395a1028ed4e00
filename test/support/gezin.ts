// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { searchKey } from '../../src/platform/search-keys.ts';
import { bewaarBeoordeling } from '../../src/gezin/beoordeling/commands.ts';
import { beoordelingFormulier } from '../../src/gezin/beoordeling/schema.ts';
import { leesCasus, vindCasus } from '../../src/gezin/casus/queries.ts';
import { adviesFormulier } from '../../src/gezin/advies/schema.ts';
import { informeerFormulier } from '../../src/gezin/informeerplicht/schema.ts';
import { ontvangMelding, zetMeldingStap } from '../../src/gezin/melding/commands.ts';
import { vindMelding, type MeldingRij } from '../../src/gezin/melding/queries.ts';
import { meldingFormulier } from '../../src/gezin/melding/schema.ts';
import { accepteer } from '../../src/gezin/overdracht/commands.ts';
import { aanbodVelden } from '../../src/gezin/overdracht/schema.ts';
import { overdrachtenVan, vindOverdracht } from '../../src/gezin/overdracht/queries.ts';
import { KEY, type Persona, type Wereld } from './database.ts';

export const SLEUTEL = searchKey(KEY);

export const persoon = (voornaam: string, achternaam: string, bekend = '') => ({
  voornaam,
  achternaam,
  geboortedatum: '1985-05-05',
  geslacht: 'vrouw',
  rol: 'ouder',
  betrokkenheid: 'onbekend',
  woontIn: 'ja',
  bekend,
});

/** A melding as the form sends it; fields can be replaced. */
export const meldingInvoer = (anders: Record<string, unknown> = {}) =>
  meldingFormulier.parse({
    kanaal: 'telefoon',
    hoedanigheid: 'buurtbewoner',
    melder: 'Mies Melder',
    gemeente: 'GM0546',
    vormen: ['kindermishandeling'],
    toelichting: 'Voorbeeldmelding',
    personen: [persoon('Moeder', 'Jansen'), persoon('Kind', 'Jansen')],
    ...anders,
  });

export const meld = (wereld: Wereld, anders: Record<string, unknown> = {}, wie: Persona = wereld.vt): Promise<string> =>
  wereld.als(wie, (tx) => ontvangMelding(tx, meldingInvoer(anders), SLEUTEL));

/** An advies as its form sends it, with the asker's own data. */
export const adviesInvoer = (anders: Record<string, unknown> = {}) =>
  adviesFormulier.parse({
    kanaal: 'telefoon',
    hoedanigheid: 'buurtbewoner',
    aanleidingen: ['kindermishandelingAnders'],
    aarden: ['psychischGeweld'],
    geadviseerd: 'besproken hoe het gesprek te voeren',
    toestemming: 'ja',
    naam: 'Vrager Voorbeeld',
    bereikbaar: 'via de balie',
    ...anders,
  });

/** That these people were told all four, as the form sends it. */
export const informeerInvoer = (betrokkenen: readonly string[], anders: Record<string, unknown> = {}) =>
  informeerFormulier.parse({
    betrokkenen,
    uitkomst: 'geinformeerd',
    aan: 'betrokkene',
    hoe: 'gesprek',
    op: '2026-03-09',
    onderwerpen: ['vastlegging', 'inzage', 'klachtroute', 'vertrouwenspersoon'],
    ...anders,
  });

/** The melding as this person sees it; fails when it is not there. */
export const melding = (wereld: Wereld, id: string, wie: Persona = wereld.vt): Promise<MeldingRij> =>
  wereld.als(wie, async (tx) => {
    const rij = await vindMelding(tx, id);
    assert.ok(rij);
    return rij;
  });

export async function beoordeel(wereld: Wereld, id: string, anders: Record<string, unknown> = {}): Promise<void> {
  const rij = await melding(wereld, id);
  const invoer = beoordelingFormulier.parse({
    urgentie: 'acuut',
    directeActie: 'politie gebeld',
    taxatieAcuut: 'onveilig',
    taxatieStructureel: 'onbekend',
    betrokkenenCompleet: 'ja',
    besluit: 'overdracht',
    volgendeVerantwoordelijke: wereld.team.organisatieId,
    motivering: 'eerder geweld',
    versie: rij.versie,
    ...anders,
  });
  await wereld.als(wereld.vt, (tx) => bewaarBeoordeling(tx, rij, invoer));
}

/** An offer as the API takes it: one piece to decide on, one for after the acceptance. */
export const AANBOD = {
  boodschap: 'neem contact op',
  warm: true,
  grondslag: 'medewerkingNodig',
  doel: 'zicht op veiligheid',
  noodzaak: 'het team gaat met het gezin aan de slag',
  stukken: [
    { soort: 'samenvatting', wanneer: 'voorBesluit', tekst: 'Voorbeeldsamenvatting' },
    { soort: 'besluit', wanneer: 'naAcceptatie' },
  ],
} as const;

/** Takes a step of the melding's process as Veilig Thuis. */
export async function stap(wereld: Wereld, id: string, naam: string, naar = wereld.team.organisatieId): Promise<void> {
  const rij = await melding(wereld, id);
  const aanbod = aanbodVelden.parse({ ...AANBOD, naar, versie: rij.versie });
  await wereld.als(wereld.vt, (tx) =>
    zetMeldingStap(tx, rij, naam, rij.versie, naam === 'aanbieden' ? aanbod : undefined),
  );
}

/** From melding to an offered transfer; returns melding, casus and overdracht. */
export async function biedCasusAan(wereld: Wereld, anders: Record<string, unknown> = {}) {
  const meldingId = await meld(wereld, anders);
  await stap(wereld, meldingId, 'inBehandelingNemen');
  await beoordeel(wereld, meldingId);
  await stap(wereld, meldingId, 'besluiten');
  await stap(wereld, meldingId, 'aanbieden');
  const { casus_id: casusId } = await melding(wereld, meldingId);
  const overdrachten = await wereld.als(wereld.vt, (tx) => overdrachtenVan(tx, casusId));
  const overdracht = overdrachten.at(-1);
  assert.ok(overdracht);
  return { meldingId, casusId, overdrachtId: overdracht.id };
}

/** Accepts as the team; contactpersoon and casusregisseur are its two people. */
export const neemAan = (wereld: Wereld, overdrachtId: string): Promise<void> =>
  wereld.als(wereld.team, async (tx) => {
    const rij = await vindOverdracht(tx, overdrachtId);
    assert.ok(rij);
    await accepteer(tx, rij, { contactpersoon: wereld.team.id, casusregisseur: wereld.teamCollega.id }, rij.versie);
  });

/** The whole dossier as this person sees it. */
export const dossier = (wereld: Wereld, casusId: string, wie: Persona = wereld.team) =>
  wereld.als(wie, async (tx) => {
    const casus = await vindCasus(tx, casusId);
    assert.ok(casus);
    return leesCasus(tx, casus);
  });
