// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../../platform/db/tables.ts';
import { type Organisatie, REGIO, VEILIG_THUIS } from '../../regio/rules.ts';
import { TERMIJNEN } from '../../regio/beleidsparameter/rules.ts';
import { type Dossier, isGebeurd, kiesMedewerker } from '../../rijen/rules.ts';

type Status = Insertable<DB['casus']>['status'];

export interface Stap {
  readonly van: Status;
  readonly naar: Status;
  readonly dag: number;
}

/** The way of a casus after its acceptance, drawn to its end, also the part that has not happened yet. */
export interface Pad {
  readonly begin: number;
  /** Day of the safety plan, between the acceptance and phase 2. */
  readonly plan: number;
  readonly stabiel: number;
  readonly herstel: number;
  readonly monitoring: number;
  readonly sluit: number;
  readonly stappen: readonly Stap[];
}

/** Days in each phase; a quarter of the families needs far less. Invented. */
const LANG = { direct: { van: 16, tot: 56 }, stabiel: { van: 28, tot: 140 }, herstel: { van: 21, tot: 112 } };
const KORT = { direct: { van: 15, tot: 28 }, stabiel: { van: 14, tot: 35 }, herstel: { van: 14, tot: 35 } };

function sluitdag({ toeval, kalender }: Dossier, begin: number, monitoring: number, kort: boolean): number {
  const [, jaar, einde] = TERMIJNEN.monitoring.map((maanden) => kalender.naMaanden(begin, maanden));
  const gekozen = kort
    ? begin + toeval.geheel(110, 220)
    : toeval.kans(0.45)
      ? (jaar ?? begin) + toeval.geheel(14, 60)
      : (einde ?? begin) + toeval.geheel(3, 40);
  return Math.max(gekozen, monitoring + 14);
}

/** Draws the phases of a casus from its acceptance; now and then it falls back to phase 1 for a few weeks. */
export function tekenPad(dossier: Dossier, begin: number): Pad {
  const { toeval } = dossier;
  const kort = toeval.kans(0.28);
  const duur = kort ? KORT : LANG;
  const stabiel = begin + toeval.geheel(duur.direct.van, duur.direct.tot);
  const plan = toeval.geheel(begin + 7, stabiel - 5);
  const terug = toeval.kans(0.06) ? stabiel + toeval.geheel(5, 20) : undefined;
  const opnieuw = terug === undefined ? undefined : terug + toeval.geheel(14, 35);
  const herstel = (opnieuw ?? stabiel) + toeval.geheel(duur.stabiel.van, duur.stabiel.tot);
  const monitoring = herstel + toeval.geheel(duur.herstel.van, duur.herstel.tot);
  const sluit = sluitdag(dossier, begin, monitoring, kort);
  const terugval: readonly Stap[] =
    terug === undefined || opnieuw === undefined
      ? []
      : [
          { van: 'stabieleVeiligheid', naar: 'directeVeiligheid', dag: terug },
          { van: 'directeVeiligheid', naar: 'stabieleVeiligheid', dag: opnieuw },
        ];
  const stappen: readonly Stap[] = [
    { van: 'beoordeling', naar: 'directeVeiligheid', dag: begin },
    { van: 'directeVeiligheid', naar: 'stabieleVeiligheid', dag: stabiel },
    ...terugval,
    { van: 'stabieleVeiligheid', naar: 'herstel', dag: herstel },
    { van: 'herstel', naar: 'monitoring', dag: monitoring },
    { van: 'monitoring', naar: 'afgesloten', dag: sluit },
  ];
  return { begin, plan, stabiel, herstel, monitoring, sluit, stappen };
}

const ONDERBOUWING: Readonly<Record<Status, string>> = {
  beoordeling: '',
  directeVeiligheid: 'Voorbeeld: eerst zorgen dat iedereen nu veilig is.',
  stabieleVeiligheid: 'Voorbeeld: het geweld is gestopt, nu de oorzaken aanpakken.',
  herstel: 'Voorbeeld: de oorzaken zijn aangepakt, nu de schade herstellen.',
  monitoring: 'Voorbeeld: de doelen zijn gehaald, wij blijven volgen.',
  afgesloten: 'Voorbeeld: wij hebben met het gezin besloten om te stoppen.',
};

/** Writes the steps that have been taken and gives the status in which they end. */
export function schrijfStappen(dossier: Dossier, stappen: readonly Stap[], wie: Organisatie): Status {
  const { toeval, kalender, rijen } = dossier;
  let status: Status = 'beoordeling';
  for (const stap of stappen) {
    if (!isGebeurd(dossier, stap.dag)) break;
    rijen.faseovergang.push({
      regio_id: REGIO.id,
      id: toeval.uuid(),
      casus_id: dossier.casusId,
      van: stap.van,
      naar: stap.naar,
      op: kalender.moment(stap.dag, toeval.geheel(1140, 1190)),
      door: kiesMedewerker(toeval, wie),
      onderbouwing: ONDERBOUWING[stap.naar],
    });
    status = stap.naar;
  }
  return status;
}

/** A casus that ends with the decision that no follow-up is needed. */
export const zonderVervolg = (dossier: Dossier, dag: number): Status =>
  schrijfStappen(dossier, [{ van: 'beoordeling', naar: 'afgesloten', dag }], VEILIG_THUIS);
