// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { Instant } from '../../../../platform/dates.ts';
import type { DB } from '../../../../platform/db/tables.ts';
import { REGIO, vasteId, VEILIG_THUIS } from '../../regio/rules.ts';
import { PARAMETERS } from '../../regio/beleidsparameter/rules.ts';
import { isGebeurd, kiesMedewerker, type Dossier } from '../../rijen/rules.ts';
import { maakToeval, type Toeval } from '../../toeval/rules.ts';

/** Only what is recent: of older meldingen everyone was told, and nobody looks for it on a worklist. */
const RECENT = 42;
const WEKEN = 28;
/** Shares that were done, once it could have been. Invented. */
const GEINFORMEERD = 0.8;
const GEGEVEN = 0.85;

interface Gemeld {
  readonly rij: Insertable<DB['melding']>;
  readonly ontvangen: number;
  /** Number of the day of the decision. */
  readonly besloten: number;
  readonly beslotenOp: Instant | null;
}

function duurVan(sleutel: string): Insertable<DB['termijn']>['duur'] {
  const waarde = PARAMETERS.find((parameter) => parameter.sleutel === sleutel)?.waarde;
  return typeof waarde === 'string' ? JSON.parse(waarde) : {};
}

interface Nieuw {
  readonly soort: 'informeren' | 'terugkoppeling';
  readonly persoon: string | null;
  readonly begonnen: Instant;
  /** Number of the last day on which it is in time. */
  readonly laatste: number;
  readonly afgerond: Instant | null;
}

function schrijfTermijnVan({ kalender, rijen, casusId }: Dossier, { rij }: Gemeld, nieuw: Nieuw): void {
  const meldingId = rij.id ?? '';
  rijen.termijn.push({
    regio_id: REGIO.id,
    id: vasteId(nieuw.soort, `${meldingId}${nieuw.persoon ?? ''}`),
    soort: nieuw.soort,
    organisatie_id: VEILIG_THUIS.id,
    ziet_ook_id: null,
    casus_id: casusId,
    object_soort: 'melding',
    object_id: meldingId,
    kenmerk: rij.nummer,
    persoon_id: nieuw.persoon,
    duur: duurVan(`${nieuw.soort}.termijn`),
    begonnen_op: nieuw.begonnen,
    te_laat_vanaf: kalender.middernacht(nieuw.laatste + 1),
    status: nieuw.afgerond ? 'afgerond' : 'loopt',
    afgerond_op: nieuw.afgerond,
  });
}

/** When someone did it, if that was before the last day. */
function wanneer({ kalender }: Dossier, toeval: Toeval, deel: number, dag: number): Instant | null {
  return toeval.kans(deel) && isGebeurd({ kalender }, dag) ? kalender.moment(dag, toeval.geheel(540, 1000)) : null;
}

function schrijfInformeren(dossier: Dossier, gemeld: Gemeld, toeval: Toeval): void {
  const { kalender, rijen, gezin, casusId } = dossier;
  // Once in a casus is enough: a further melding of the same begins no term.
  if (gemeld.rij.classificatie.startsWith('vervolg')) return;
  const door = kiesMedewerker(toeval, VEILIG_THUIS);
  const dag = gemeld.ontvangen + toeval.geheel(6, WEKEN - 1);
  const op = wanneer(dossier, toeval, GEINFORMEERD, dag);
  for (const { persoon, rol } of gezin.leden) {
    const id = persoon.id ?? '';
    const laatste = kalender.naWerkdagen(gemeld.ontvangen + WEKEN - 1, 1);
    const begonnen = kalender.moment(gemeld.ontvangen, 1430);
    schrijfTermijnVan(dossier, gemeld, { soort: 'informeren', persoon: id, begonnen, laatste, afgerond: op });
    if (!op) continue;
    rijen.informeerplicht.push({
      regio_id: REGIO.id,
      id: vasteId('informeerplicht', `${gemeld.rij.id}${id}`),
      organisatie_id: VEILIG_THUIS.id,
      melding_id: gemeld.rij.id ?? '',
      casus_id: casusId,
      persoon_id: id,
      uitkomst: 'geinformeerd',
      aan: rol === 'kind' ? 'gezaghebbende' : 'betrokkene',
      hoe: toeval.kans(0.6) ? 'gesprek' : 'brief',
      op: kalender.dag(dag),
      onderwerpen: ['vastlegging', 'inzage', 'klachtroute', 'vertrouwenspersoon'],
      toelichting: '',
      vastgelegd_op: op,
      vastgelegd_door: door,
    });
  }
}

function schrijfTerugkoppeling(dossier: Dossier, gemeld: Gemeld, toeval: Toeval): void {
  const { kalender, rijen, casusId } = dossier;
  const { beslotenOp, besloten, rij } = gemeld;
  if (!beslotenOp) return;
  const laatste = kalender.naWerkdagen(besloten, 5);
  const door = kiesMedewerker(toeval, VEILIG_THUIS);
  const op = wanneer(dossier, toeval, GEGEVEN, kalender.naWerkdagen(besloten, toeval.geheel(1, 5)));
  const vast = { soort: 'terugkoppeling', persoon: null, begonnen: beslotenOp, laatste } as const;
  schrijfTermijnVan(dossier, gemeld, { ...vast, afgerond: op });
  rijen.terugkoppeling.push({
    regio_id: REGIO.id,
    id: vasteId('terugkoppelbericht', rij.id ?? ''),
    organisatie_id: VEILIG_THUIS.id,
    melding_id: rij.id ?? '',
    casus_id: casusId,
    moment: 'naBesluit',
    status: op ? 'gegeven' : 'open',
    ontstaan_op: beslotenOp,
    heeft_rol: false,
    hoe: op ? 'telefoon' : null,
    tekst: op ? 'Veilig Thuis heeft uw melding beoordeeld.' : '',
    toelichting: '',
    afgehandeld_op: op,
    afgehandeld_door: op ? door : null,
  });
}

/** What a recent melding still asks: telling whom it is about, and after the decision the reporter. */
export function schrijfPlichten(dossier: Dossier, gemeld: Gemeld): void {
  if (gemeld.ontvangen < dossier.kalender.tot - RECENT) return;
  // A stream of its own, so that the rest of the casework stays what it was.
  const toeval = maakToeval(gemeld.ontvangen, `plicht:${gemeld.rij.id}`, 0);
  schrijfInformeren(dossier, gemeld, toeval);
  schrijfTerugkoppeling(dossier, gemeld, toeval);
}
