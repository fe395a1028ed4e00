// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../../platform/db/tables.ts';
import { type Organisatie, REGIO, VEILIG_THUIS } from '../../regio/rules.ts';
import { TERMIJNEN } from '../../regio/beleidsparameter/rules.ts';
import { type Dossier, isGebeurd, kiesMedewerker, schrijfTermijn } from '../../rijen/rules.ts';
import type { Gewogen } from '../melding/rules.ts';
import { isRecent, schrijfStukken, WAAROM } from '../overdrachtstuk/rules.ts';

type Overdracht = Insertable<DB['overdracht']>;
type Antwoord = 'geaccepteerd' | 'afgewezen' | 'ingetrokken' | 'geen';

/** How the transfer of a melding will go. */
export interface Verloop {
  readonly naar: Organisatie;
  /** Each offer with the number of days until its answer; only the last one can be accepted. */
  readonly aanbiedingen: readonly { readonly antwoord: Antwoord; readonly dagen: number }[];
}

/** Days until an answer: most within the term, some far over it. Invented. */
const wachttijd = ({ toeval }: Dossier): number =>
  toeval.kans(0.8) ? toeval.geheel(0, 6) : toeval.kans(0.8) ? toeval.geheel(7, 15) : toeval.geheel(16, 28);

/** A first transfer: now and then refused or taken back, then offered again. */
export function tekenVerloop(dossier: Dossier, naar: Organisatie): Verloop {
  const { toeval } = dossier;
  const eerst = toeval.gewogen([91, 7, 2]);
  const laatste = { antwoord: 'geaccepteerd', dagen: wachttijd(dossier) } as const;
  if (eerst === 0) return { naar, aanbiedingen: [laatste] };
  const antwoord = eerst === 1 ? 'afgewezen' : 'ingetrokken';
  return { naar, aanbiedingen: [{ antwoord, dagen: toeval.geheel(1, 7) }, laatste] };
}

/** A transfer that still waits for its answer. */
export const onbeantwoord = (naar: Organisatie): Verloop => ({ naar, aanbiedingen: [{ antwoord: 'geen', dagen: 0 }] });

/** A further melding joins the follow-up that already runs. */
export const aansluitend = (dossier: Dossier, naar: Organisatie): Verloop => ({
  naar,
  aanbiedingen: [{ antwoord: 'geaccepteerd', dagen: dossier.toeval.geheel(0, 6) }],
});

const REDENEN = {
  afgewezen: 'Voorbeeld: het gezin is net verhuisd, graag eerst overleg.',
  ingetrokken: 'Voorbeeld: er is nieuwe informatie, het aanbod volgt opnieuw.',
} as const;

function schrijfAanbod(
  dossier: Dossier,
  melding: Gewogen,
  aanbod: { readonly naar: Organisatie; readonly op: number; readonly antwoord: Antwoord; readonly dagen: number },
): Overdracht['status'] {
  const { toeval, kalender, rijen } = dossier;
  const { op, naar, antwoord } = aanbod;
  const beantwoord = antwoord !== 'geen' && isGebeurd(dossier, op + aanbod.dagen) ? antwoord : undefined;
  const wie = antwoord === 'ingetrokken' ? VEILIG_THUIS : naar;
  const id = toeval.uuid();
  const warm = toeval.kans(0.4);
  const aangebodenOp = kalender.moment(op, toeval.geheel(1020, 1070));
  const beantwoordOp = beantwoord ? kalender.moment(op + aanbod.dagen, antwoordMinuut(dossier, aanbod.dagen)) : null;
  const recent = isRecent(dossier, op);
  const rij: Overdracht & { id: string } = {
    regio_id: REGIO.id,
    id,
    casus_id: dossier.casusId,
    melding_id: melding.id,
    van_organisatie_id: VEILIG_THUIS.id,
    naar_organisatie_id: naar.id,
    status: beantwoord ?? 'aangeboden',
    boodschap: 'Voorbeeld: graag contact met het gezin en afspraken over veiligheid.',
    warm,
    aangeboden_op: aangebodenOp,
    beantwoord_op: beantwoordOp,
    beantwoord_door: beantwoord ? kiesMedewerker(toeval, wie) : null,
    reden: beantwoord && beantwoord !== 'geaccepteerd' ? REDENEN[beantwoord] : '',
    // Every row names the same columns: the first one says which are filled.
    ...(recent ? WAAROM : { grondslag: null, doel: '', noodzaak: '' }),
    aangeboden_door: recent ? (VEILIG_THUIS.medewerkers[0]?.id ?? null) : null,
    gesprek_op: recent && warm && beantwoord === 'geaccepteerd' ? kalender.dag(op) : null,
    gesprek_met: recent && warm && beantwoord === 'geaccepteerd' ? 'Voorbeeld: beide ouders' : '',
    bericht_terug: '',
    bericht_op: null,
    bericht_door: null,
    gelezen_op: null,
    gelezen_door: null,
  };
  rijen.overdracht.push(rij);
  if (beantwoord === 'geaccepteerd' && recent)
    schrijfBericht(dossier, rij, { naar, kenmerk: melding.rij.nummer, op: op + aanbod.dagen });
  if (recent) schrijfStukken(dossier, rij, naar);
  schrijfTermijn(dossier, {
    soort: 'acceptatie',
    object_soort: 'overdracht',
    object_id: id,
    kenmerk: melding.rij.nummer,
    ziet_ook_id: naar.id,
    begonnen_op: aangebodenOp,
    laatste: kalender.naWerkdagen(op, TERMIJNEN.acceptatie),
    duur: { aantal: TERMIJNEN.acceptatie, wijze: 'werkdagen' },
    status: beantwoord === 'ingetrokken' ? 'vervallen' : 'afgerond',
    afgerond_op: beantwoordOp,
  });
  return beantwoord ?? 'aangeboden';
}

/** The message back of a recent transfer: one in three was sent, and one in six was read too. Invented. */
function schrijfBericht(
  dossier: Dossier,
  rij: Overdracht & { id: string },
  { naar, kenmerk, op }: { readonly naar: Organisatie; readonly kenmerk: string; readonly op: number },
): void {
  const { kalender } = dossier;
  const verstuurd = op + 10;
  const klaar = op % 3 === 0 && isGebeurd(dossier, verstuurd) ? kalender.moment(verstuurd, 660) : null;
  if (klaar) {
    const gelezen = op % 6 === 0 && isGebeurd(dossier, verstuurd + 1) ? kalender.moment(verstuurd + 1, 570) : null;
    Object.assign(rij, {
      status: gelezen ? 'afgerond' : 'berichtTerug',
      bericht_terug: 'Voorbeeld: wij spraken het gezin en maakten afspraken over veiligheid.',
      bericht_op: klaar,
      bericht_door: rij.beantwoord_door,
      gelezen_op: gelezen,
      gelezen_door: gelezen && rij.aangeboden_door,
    });
  }
  schrijfTermijn(dossier, {
    soort: 'berichtTerug',
    object_soort: 'overdracht',
    object_id: rij.id,
    kenmerk,
    organisatie_id: naar.id,
    ziet_ook_id: VEILIG_THUIS.id,
    begonnen_op: rij.beantwoord_op ?? rij.aangeboden_op,
    laatste: kalender.naWerkdagen(op, TERMIJNEN.berichtTerug),
    duur: { aantal: TERMIJNEN.berichtTerug, wijze: 'werkdagen' },
    status: 'afgerond',
    afgerond_op: klaar,
  });
}

/** An answer on the day of the offer comes after it. */
const antwoordMinuut = ({ toeval }: Dossier, dagen: number) =>
  dagen === 0 ? toeval.geheel(1080, 1130) : toeval.geheel(540, 1000);

/**
 * Writes the offers of a decided melding and sets its status. Gives the day on which it was accepted; undefined when that
 * has not happened yet.
 * @param vanaf number of the day from which it can be offered
 */
export function schrijfOverdracht(
  dossier: Dossier,
  melding: Gewogen,
  verloop: Verloop,
  vanaf = melding.besloten,
): number | undefined {
  const { toeval } = dossier;
  let op = vanaf + toeval.gewogen([60, 25, 15]);
  for (const aanbod of verloop.aanbiedingen) {
    if (!isGebeurd(dossier, op)) return undefined;
    const status = schrijfAanbod(dossier, melding, { naar: verloop.naar, op, ...aanbod });
    melding.rij.status =
      status === 'geaccepteerd' ? 'afgehandeld' : status === 'aangeboden' ? 'inOverdracht' : 'besloten';
    if (status === 'geaccepteerd') return op + aanbod.dagen;
    if (status === 'aangeboden') return undefined;
    op += aanbod.dagen + toeval.geheel(1, 3);
  }
  return undefined;
}
