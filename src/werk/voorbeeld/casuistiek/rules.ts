// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import { dayOf } from '../../../platform/dates.ts';
import type { DB } from '../../../platform/db/tables.ts';
import { searchToken, searchWords, type Searchable } from '../../../platform/search-keys.ts';
import type { Gezinssleutel } from '../gezin/rules.ts';
import { OPVANG, type Organisatie, REGIO, TEAMS, VEILIG_THUIS } from '../regio/rules.ts';
import { TERMIJNEN } from '../regio/beleidsparameter/rules.ts';
import { type Dossier, isGebeurd, schrijfTermijn } from '../rijen/rules.ts';
import { lotDienst, schrijfDienst } from './dienst/rules.ts';
import { type Pad, schrijfStappen, tekenPad, zonderVervolg } from './fase/rules.ts';
import { type Classificatie, type Gewogen, schrijfMelding } from './melding/rules.ts';
import { schrijfOordelen } from './monitoring/rules.ts';
import { aansluitend, onbeantwoord, schrijfOverdracht, tekenVerloop } from './overdracht/rules.ts';
import { schrijfRaadsverzoek } from './raadsverzoek/rules.ts';
import { schrijfAfspraken, schrijfIncidenten, schrijfRollen, schrijfVoorwaarden } from './plan/rules.ts';

export type Vervolg = Extract<Classificatie, `vervolg${string}`>;

/** A casus that opens: when, of whom, and how its first melding is classified. */
export interface Opening {
  readonly nummer: number;
  readonly dag: number;
  readonly sleutel: Gezinssleutel;
  readonly classificatie: Exclude<Classificatie, Vervolg>;
  readonly vorigeCasusId: string | null;
  /** Leave a transfer unanswered, so that every worklist has something. */
  readonly wacht: boolean;
}

/** Whether a further melding of this kind is due, now that one could come. */
export type VraagVervolg = (soort: Vervolg) => boolean;

export type Sleutels = (persoon: Searchable) => readonly Buffer[];

/** Words that nearly every person has for itself. */
const EIGEN = /^(?:half|adres):/;

/** personKeys with a memory for names and dates: there are few of those and many persons. @param sleutel the root key for search tokens. */
export function maakSleutels(sleutel: Buffer): Sleutels {
  const bekend = new Map<string, Buffer>();
  const token = (woord: string) => {
    if (EIGEN.test(woord)) return searchToken(sleutel, woord);
    const oud = bekend.get(woord);
    if (oud) return oud;
    const nieuw = searchToken(sleutel, woord);
    bekend.set(woord, nieuw);
    return nieuw;
  };
  return (persoon) => searchWords(persoon).map(token);
}

/** @param bekend persons who are in the database already: those of an earlier casus. */
function schrijfLeden(dossier: Dossier, sleutels: Sleutels, bekend: (plek: number) => boolean): void {
  const { rijen, gezin, casusId } = dossier;
  for (const [plek, { persoon, adres, ...lid }] of gezin.leden.entries()) {
    const vast = { regio_id: REGIO.id, casus_id: casusId, persoon_id: persoon.id };
    if (!bekend(plek)) rijen.persoon.push(persoon);
    if (adres && !bekend(plek)) rijen.adres.push(adres);
    rijen.gezinslid.push({ ...vast, ...lid });
    const { voornaam, tussenvoegsel = '', achternaam, geboortedatum = null } = persoon;
    const adressen = adres ? [adres] : [];
    for (const sleutel of sleutels({ voornaam, tussenvoegsel, achternaam, geboortedatum, adressen }))
      rijen.zoeksleutel.push({ ...vast, sleutel });
  }
}

function schrijfToegang(dossier: Dossier, wie: Organisatie, dag: number, minuut: number, grondslag: string): void {
  dossier.rijen.toegang.push({
    regio_id: REGIO.id,
    dossier_id: dossier.casusId,
    houder_id: wie.id,
    grondslag,
    van: dossier.kalender.moment(dag, minuut),
  });
}

/** A further melding during the first assessment follows what is decided about the first. */
function schrijfTijdens(dossier: Dossier, eerste: Gewogen, naar: Organisatie, vraag: VraagVervolg): Gewogen[] {
  const ontvangen = dossier.toeval.geheel(eerste.ontvangen + 1, eerste.besloten);
  if (ontvangen === eerste.besloten || !isGebeurd(dossier, ontvangen)) return [];
  if (!vraag('vervolgTijdensBeoordeling')) return [];
  return [
    schrijfMelding(dossier, {
      ontvangen,
      classificatie: 'vervolgTijdensBeoordeling',
      besluit: eerste.besluit,
      naar: naar.id,
      nietEerderDan: eerste.besloten,
    }),
  ];
}

/** Days before a closing in which no further melding comes: longer than its longest assessment and transfer. */
const RUST = 45;

/** Further meldingen while the casus runs and in monitoring: each its own decision, joined to what runs. */
function schrijfLater(dossier: Dossier, pad: Pad, wie: Organisatie, vraag: VraagVervolg): void {
  const { toeval } = dossier;
  const laatste = pad.sluit - RUST;
  const kansen = [
    ['vervolgNaBeoordeling', pad.begin + 3, Math.min(pad.monitoring - 1, laatste)],
    ['vervolgTijdensMonitoring', pad.monitoring + 1, laatste],
  ] as const;
  for (const [classificatie, van, tot] of kansen) {
    const ontvangen = toeval.geheel(van, Math.max(van, tot));
    // Asked first: what lies ahead is due too, or all that is due would come just before the last day.
    if (van > tot || !vraag(classificatie) || !isGebeurd(dossier, ontvangen)) continue;
    const besluit = toeval.kans(0.7) ? 'overdracht' : 'geenVervolg';
    const melding = schrijfMelding(dossier, {
      ontvangen,
      classificatie,
      besluit,
      naar: wie.id,
    });
    if (!isGebeurd(dossier, melding.besloten)) continue;
    if (besluit === 'overdracht') schrijfOverdracht(dossier, melding, aansluitend(dossier, wie));
    else melding.rij.status = 'afgehandeld';
  }
}

/** What happens once the receiver is responsible. */
function schrijfVervolg(dossier: Dossier, begin: number, wie: Organisatie, vraag: VraagVervolg): Pad {
  const pad = tekenPad(dossier, begin);
  schrijfToegang(dossier, wie, begin, 1135, 'overdracht geaccepteerd');
  schrijfRollen(dossier, pad, wie);
  schrijfVoorwaarden(dossier, pad);
  schrijfAfspraken(dossier, pad);
  schrijfIncidenten(dossier, pad);
  schrijfOordelen(dossier, pad, wie);
  schrijfLater(dossier, pad, wie, vraag);
  return pad;
}

function kiesOntvanger({ toeval, gezin }: Dossier): Organisatie {
  const opvang = gezin.vormen.includes('exPartnergeweld') && toeval.kans(0.08);
  const wie = opvang ? OPVANG.get(gezin.gemeente.centrum) : TEAMS.get(gezin.gemeente.code);
  if (!wie) throw new Error(`no team for ${gezin.gemeente.code}`);
  return wie;
}

interface Loop {
  readonly status: ReturnType<typeof schrijfStappen>;
  readonly pad?: Pad;
  /** Number of the day on which it closes or will close. */
  readonly sluit?: number;
}

/** The decisions on the first meldingen, and all that follows. */
function schrijfLoop(dossier: Dossier, opening: Opening, vraag: VraagVervolg): Loop {
  const { toeval } = dossier;
  const naar = kiesOntvanger(dossier);
  const zelf = opening.wacht ? undefined : lotDienst(dossier.casusId);
  const besluit = toeval.kans(0.7) ? (zelf ?? 'overdracht') : 'geenVervolg';
  const { dag: ontvangen, classificatie } = opening;
  const eerste = schrijfMelding(dossier, { ontvangen, classificatie, besluit, naar: naar.id });
  const tijdens = schrijfTijdens(dossier, eerste, naar, vraag);
  if (besluit === 'geenVervolg') {
    const sluit = Math.max(...[eerste, ...tijdens].map(({ besloten }) => besloten)) + toeval.geheel(0, 3);
    if (isGebeurd(dossier, sluit)) for (const { rij } of [eerste, ...tijdens]) rij.status = 'afgehandeld';
    return { sluit, status: zonderVervolg(dossier, sluit) };
  }
  if (!isGebeurd(dossier, eerste.besloten)) return { status: 'beoordeling' };
  const verloop = opening.wacht ? onbeantwoord(naar) : tekenVerloop(dossier, naar);
  const vanaf = zelf ? schrijfDienst(dossier, zelf, [eerste, ...tijdens]) : eerste.besloten;
  const begin = vanaf === undefined ? undefined : schrijfOverdracht(dossier, eerste, verloop, vanaf);
  if (begin === undefined) return { status: 'beoordeling' };
  for (const melding of tijdens)
    if (isGebeurd(dossier, melding.besloten))
      schrijfOverdracht(dossier, melding, aansluitend(dossier, naar), Math.max(begin, melding.besloten));
  const pad = schrijfVervolg(dossier, begin, naar, vraag);
  return { pad, sluit: pad.sluit, status: schrijfStappen(dossier, pad.stappen, naar) };
}

/** What was decided and is not placed yet waits on the worklist; while a transfer waits for its answer it stands still. */
function schrijfVervolgTermijn(dossier: Dossier, { id, nummer, status }: Insertable<DB['melding']>): void {
  const { kalender, rijen } = dossier;
  if (!id || !['besloten', 'inOverdracht', 'omgezetInAdvies'].includes(status)) return;
  const besloten = rijen.beoordeling.findLast(({ melding_id }) => melding_id === id)?.besloten_op;
  if (!besloten) return;
  schrijfTermijn(dossier, {
    soort: 'vervolg',
    object_soort: 'melding',
    object_id: id,
    kenmerk: nummer,
    begonnen_op: besloten,
    laatste: kalender.naWerkdagen(kalender.nummer(dayOf(besloten)), TERMIJNEN.vervolg),
    duur: { aantal: TERMIJNEN.vervolg, wijze: 'werkdagen' },
    wacht: status === 'inOverdracht',
    status: 'afgerond',
    afgerond_op: null,
  });
}

/**
 * Writes one casus with everything that hangs on it, as far as it has come on the last day.
 * @returns the number of the day on which it closed; undefined while it is open
 */
export function schrijfCasus(
  dossier: Dossier,
  opening: Opening,
  hulp: { readonly vraag: VraagVervolg; readonly sleutels: Sleutels },
): number | undefined {
  const { kalender, rijen, gezin } = dossier;
  const { classificatie } = opening;
  const eerdereMeldingen = rijen.melding.length;
  schrijfLeden(
    dossier,
    hulp.sleutels,
    (plek) => classificatie === 'hermeldingMeer' || (classificatie === 'hermeldingEen' && plek === 0),
  );
  schrijfToegang(dossier, VEILIG_THUIS, opening.dag, 365, 'Wmo 2015 art. 4.1.1');
  const { pad, status, sluit } = schrijfLoop(dossier, opening, hulp.vraag);
  for (const melding of rijen.melding.slice(eerdereMeldingen)) schrijfVervolgTermijn(dossier, melding);
  const gesloten = status === 'afgesloten' ? sluit : undefined;
  if (gesloten === undefined) schrijfRaadsverzoek(dossier, opening.nummer, opening.dag);
  const gebeurd = (dag: number | undefined) =>
    dag !== undefined && isGebeurd(dossier, dag) ? kalender.dag(dag) : null;
  rijen.casus.push({
    regio_id: REGIO.id,
    id: dossier.casusId,
    nummer: `C-${kalender.dag(opening.dag).slice(0, 4)}-${String(opening.nummer).padStart(6, '0')}`,
    gemeente_code: gezin.gemeente.code,
    status,
    geopend_op: kalender.dag(opening.dag),
    afgesloten_op: gesloten === undefined ? null : kalender.dag(gesloten),
    vorige_casus_id: opening.vorigeCasusId,
    veiligheidsplan_op: gebeurd(pad?.plan),
    mening_gezin: pad && isGebeurd(dossier, pad.monitoring) ? 'Voorbeeld: wij zijn gehoord en geholpen.' : null,
    herstel_afgerond_op: gebeurd(pad?.monitoring),
    overgedragen_op: gebeurd(pad?.begin),
  });
  return gesloten;
}
