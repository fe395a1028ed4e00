// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { Instant } from '../../../../platform/dates.ts';
import type { DB } from '../../../../platform/db/tables.ts';
import type { Vorm } from '../../gezin/rules.ts';
import { heleNaam } from '../../persoon/rules.ts';
import { REGIO, VEILIG_THUIS } from '../../regio/rules.ts';
import { TERMIJNEN } from '../../regio/beleidsparameter/rules.ts';
import { schrijfPlichten } from '../informeerplicht/rules.ts';
import { type Dossier, beurt, isGebeurd, kiesMedewerker, schrijfTermijn } from '../../rijen/rules.ts';

type Melding = Insertable<DB['melding']>;
export type Classificatie = Melding['classificatie'];
export type Besluit = NonNullable<Insertable<DB['beoordeling']>['besluit']>;

/** A melding with what was decided about it, whether or not that has happened by now. */
export interface Gewogen {
  readonly id: string;
  readonly rij: Melding;
  readonly ontvangen: number;
  readonly besluit: Besluit;
  /** Number of the day of the decision. */
  readonly besloten: number;
}

/**
 * In which capacity people report, per 127,340 meldingen. The sums by sector are those of Statistics Netherlands for 2023
 * (table 84849NED: justice 85,590, health care 10,395, education 5,400, childcare 615, professionals 116,520); the
 * division within a sector is invented.
 */
const HOEDANIGHEDEN: readonly (readonly [naam: string, gewicht: number])[] = [
  ['politie', 85_000],
  ['justitie', 590],
  ['huisarts', 2600],
  ['kinderarts', 500],
  ['geriater', 150],
  ['ggz', 2900],
  ['gezondheidszorgAnders', 4245],
  ['basisonderwijs', 3000],
  ['voortgezetOnderwijs', 1700],
  ['onderwijsAnders', 700],
  ['kinderopvang', 615],
  ['lokaalVeld', 5200],
  ['gecertificeerdeInstelling', 2600],
  ['jeugdzorgAnders', 3800],
  ['beroepsmatigAnders', 2920],
  ['betrokkeneJeugdige', 300],
  ['betrokkeneVolwassene', 2600],
  ['familielid', 3500],
  ['sociaalNetwerk', 1500],
  ['buurtbewoner', 1900],
  ['vrijwilliger', 120],
  ['nietBeroepsmatigAnders', 900],
];
const GEWICHTEN = HOEDANIGHEDEN.map(([, gewicht]) => gewicht);
const EERSTE_BURGER = HOEDANIGHEDEN.findIndex(([naam]) => naam === 'betrokkeneJeugdige');
const ANDERE_KANALEN = ['telefoon', 'formulier', 'post'] as const;

const TEKSTEN: Readonly<Record<Vorm, readonly string[]>> = {
  exPartnergeweld: [
    'ruzie tussen partners, buren hoorden geschreeuw en gebonk.',
    'een van de partners is bang voor de ander en slaapt elders.',
    'bedreiging na het verbreken van de relatie.',
  ],
  kindermishandeling: [
    'zorgen over de kinderen, zij vertellen dat er thuis wordt geslagen.',
    'een kind komt vaak zonder eten op school en is stil.',
    'de kinderen waren erbij toen de politie kwam.',
  ],
  ouderenmishandeling: [
    'blauwe plekken bij een oudere, de mantelzorger is overbelast.',
    'er verdwijnt geld van de rekening van een oudere.',
  ],
  geweldTegenOuders: [
    'een tiener slaat een ouder en vernielt spullen in huis.',
    'een ouder durft thuis geen grens meer te stellen.',
  ],
  overigHuiselijkGeweld: [
    'een broer en zus vechten, een van beiden raakte gewond.',
    'dreiging tussen familieleden in een huis.',
  ],
  andereProblematiek: [
    'verward gedrag en veel schulden, zorgen over wat komt.',
    'overlast en drankgebruik, niemand raakte gewond.',
  ],
};

function schrijfMelder(dossier: Dossier, meldingId: string, soort: number): void {
  const { toeval, rijen } = dossier;
  const burger = soort >= EERSTE_BURGER;
  const anoniem = soort > 0 && toeval.kans(burger ? 0.45 : 0.09);
  rijen.melder.push({
    regio_id: REGIO.id,
    melding_id: meldingId,
    organisatie_id: VEILIG_THUIS.id,
    naam: heleNaam(toeval),
    bereikbaar: `melder-${toeval.geheel(1000, 9999)}@voorbeeld.invalid`,
    anoniem,
  });
}

/** Share decided in time: grows over the three years, and sways a little from quarter to quarter. Invented. */
function deelOpTijd({ kalender, begin }: Dossier, dag: number): number {
  const weg = Math.max(0, (dag - begin) / (kalender.tot - begin));
  return 0.8 + 0.08 * weg + 0.012 * Math.sin((weg * 12 + 0.5) * 2.4);
}

function wanneerBesloten(dossier: Dossier, ontvangen: number): number {
  const { toeval, kalender } = dossier;
  const opTijd = toeval.kans(deelOpTijd(dossier, ontvangen));
  const werkdagen = opTijd
    ? toeval.gewogen([14, 22, 22, 20, 22]) + 1
    : TERMIJNEN.beoordeling + 1 + toeval.gewogen([26, 18, 14, 11, 9, 7, 6, 4, 3, 2]);
  return kalender.naWerkdagen(ontvangen, werkdagen);
}

interface Weging {
  readonly id: string;
  readonly ontvangen: number;
  readonly minuut: number;
  readonly besloten: number;
  readonly besluit: Besluit;
  readonly naar: string;
}

/** When someone began: at once when acute, else on a morning between the melding and the decision. */
function wanneerBegonnen(dossier: Dossier, weging: Weging, acuut: boolean): readonly [dag: number, op: Instant] {
  const { toeval, kalender } = dossier;
  if (acuut) return [weging.ontvangen, kalender.moment(weging.ontvangen, weging.minuut + 20)];
  const eerste = kalender.naWerkdagen(weging.ontvangen, 1);
  const laatste = Math.min(weging.besloten, kalender.naWerkdagen(eerste, 2));
  const dag = toeval.kans(0.7) ? eerste : laatste;
  return [dag, kalender.moment(dag, toeval.geheel(510, 700))];
}

function schrijfBeoordeling(dossier: Dossier, weging: Weging): 'ontvangen' | 'inBeoordeling' | 'besloten' {
  const { toeval, kalender, rijen } = dossier;
  const leeg = { regio_id: REGIO.id, melding_id: weging.id, organisatie_id: VEILIG_THUIS.id };
  const niets = { urgentie: null, taxatie_acuut: null, taxatie_structureel: null, besluit: null } as const;
  const open = { ...niets, volgende_verantwoordelijke_id: null, besloten_op: null, besloten_door: null } as const;
  const stil = { ...open, directe_actie: '', betrokkenen_compleet: false, motivering: '' };
  const vervolg = weging.besluit !== 'geenVervolg';
  const acuut = vervolg && toeval.kans(0.16);
  const [begonnen, op] = wanneerBegonnen(dossier, weging, acuut);
  if (!isGebeurd(dossier, begonnen)) {
    rijen.beoordeling.push({ ...leeg, ...stil, begonnen_op: null });
    return 'ontvangen';
  }
  const actie = acuut ? 'Direct gebeld en een veilige plek voor de nacht geregeld.' : '';
  const urgentie = acuut ? 'acuut' : 'regulier';
  const door = kiesMedewerker(toeval, VEILIG_THUIS);
  if (!isGebeurd(dossier, weging.besloten)) {
    rijen.beoordeling.push({ ...leeg, ...stil, urgentie, directe_actie: actie, begonnen_op: op });
    return 'inBeoordeling';
  }
  rijen.beoordeling.push({
    ...leeg,
    urgentie,
    directe_actie: actie,
    taxatie_acuut: acuut ? 'onveilig' : vervolg && toeval.kans(0.2) ? 'onbekend' : 'veilig',
    taxatie_structureel: vervolg ? (toeval.kans(0.7) ? 'onveilig' : 'onbekend') : 'veilig',
    betrokkenen_compleet: true,
    besluit: weging.besluit,
    volgende_verantwoordelijke_id: weging.besluit === 'overdracht' ? weging.naar : null,
    motivering: vervolg
      ? 'Voorbeeld: er is hulp nodig om het geweld te stoppen.'
      : 'Voorbeeld: geen redelijk vermoeden van geweld, het gezin redt zich.',
    begonnen_op: op,
    besloten_op: kalender.moment(weging.besloten, toeval.geheel(720, 1000)),
    besloten_door: door,
  });
  return 'besloten';
}

export interface NieuweMelding {
  readonly ontvangen: number;
  readonly classificatie: Classificatie;
  readonly besluit: Besluit;
  /** The organisation that follows up when it comes to a transfer. */
  readonly naar: string;
  /** A further melding is not decided before the first one. */
  readonly nietEerderDan?: number;
}

/** Writes a melding with its melder and its beoordeling, as far as they have come; its status is set on the way. */
export function schrijfMelding(dossier: Dossier, nieuw: NieuweMelding): Gewogen {
  const { toeval, kalender, rijen, gezin } = dossier;
  const id = toeval.uuid();
  const soort = toeval.gewogen(GEWICHTEN);
  const minuut = soort === 0 ? toeval.geheel(370, 1410) : toeval.geheel(510, 1080);
  const nummer = `M-${kalender.dag(nieuw.ontvangen).slice(0, 4)}-${String(dossier.volgendNummer()).padStart(6, '0')}`;
  const besloten = Math.max(wanneerBesloten(dossier, nieuw.ontvangen), nieuw.nietEerderDan ?? -Infinity);
  const status = schrijfBeoordeling(dossier, { id, minuut, besloten, ...nieuw });
  const vorm = toeval.kies(gezin.vormen);
  const rij: Melding = {
    regio_id: REGIO.id,
    id,
    nummer,
    casus_id: dossier.casusId,
    organisatie_id: VEILIG_THUIS.id,
    gemeente_code: gezin.gemeente.code,
    status,
    ontvangen_op: kalender.moment(nieuw.ontvangen, minuut),
    kanaal: soort === 0 ? 'politie' : toeval.kies(ANDERE_KANALEN),
    hoedanigheid: HOEDANIGHEDEN[soort]?.[0] ?? 'beroepsmatigAnders',
    vormen: [...gezin.vormen],
    toelichting: `Voorbeeldmelding: ${toeval.kies(TEKSTEN[vorm])}`,
    classificatie: nieuw.classificatie,
    dienst_id: null,
  };
  rijen.melding.push(rij);
  schrijfTermijn(dossier, {
    soort: 'beoordeling',
    object_soort: 'melding',
    object_id: id,
    kenmerk: nummer,
    begonnen_op: rij.ontvangen_op,
    laatste: kalender.naWerkdagen(nieuw.ontvangen, TERMIJNEN.beoordeling),
    duur: { aantal: TERMIJNEN.beoordeling, wijze: 'werkdagen' },
    status: 'afgerond',
    afgerond_op: rijen.beoordeling.at(-1)?.besloten_op ?? null,
    medewerker_id: status === 'ontvangen' ? null : beurt(VEILIG_THUIS, Number(nummer.slice(7))),
  });
  schrijfMelder(dossier, id, soort);
  const beslotenOp = rijen.beoordeling.at(-1)?.besloten_op ?? null;
  schrijfPlichten(dossier, { rij, ontvangen: nieuw.ontvangen, besloten, beslotenOp });
  return { id, rij, ontvangen: nieuw.ontvangen, besluit: nieuw.besluit, besloten };
}
