// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../../platform/db/tables.ts';
import { type Organisatie, REGIO } from '../../regio/rules.ts';
import { TERMIJNEN } from '../../regio/beleidsparameter/rules.ts';
import { type Dossier, isGebeurd, kiesMedewerker } from '../../rijen/rules.ts';
import type { Pad } from '../fase/rules.ts';

type Oordeel = Insertable<DB['veiligheidsoordeel']>['oordeel'];
const OORDELEN = ['veilig', 'onbekend', 'onveilig'] as const satisfies readonly Oordeel[];

interface Ronde {
  readonly dag: number;
  readonly minuut: number;
  readonly moment: string | null;
  /** Weights of veilig, onbekend and onveilig. */
  readonly gewichten: readonly number[];
  readonly door: string;
}

/** One judgement for each member; the last one of a member counts. */
function schrijfRonde(dossier: Dossier, ronde: Ronde): void {
  const { toeval, kalender, rijen } = dossier;
  for (const { persoon } of dossier.gezin.leden) {
    const oordeel = OORDELEN[toeval.gewogen(ronde.gewichten)] ?? 'onbekend';
    rijen.veiligheidsoordeel.push({
      regio_id: REGIO.id,
      id: toeval.uuid(),
      casus_id: dossier.casusId,
      persoon_id: persoon.id,
      monitormoment_id: ronde.moment,
      oordeel,
      toelichting: oordeel === 'veilig' ? '' : 'Voorbeeld: er is nog spanning in huis.',
      geoordeeld_op: kalender.moment(ronde.dag, ronde.minuut),
      geoordeeld_door: ronde.door,
    });
  }
}

/**
 * Whether a casus closes with a member who is not safe. That cannot happen in Verband (G13); it did before, ever less,
 * so that the figure has something to show. Invented.
 */
function onveiligGesloten({ toeval, kalender, begin }: Dossier, sluit: number): boolean {
  const weg = Math.min(1, Math.max(0, (sluit - begin) / (kalender.tot - begin)));
  return toeval.kans(0.22 - 0.19 * weg);
}

/** The moments that were planned at the acceptance (D12), done a few days early or late, now and then far too late. */
function schrijfMomenten(dossier: Dossier, pad: Pad): readonly { readonly id: string; readonly dag: number }[] {
  const { toeval, kalender, rijen } = dossier;
  const momenten = TERMIJNEN.monitoring.map((maanden) => {
    const gepland = kalender.naMaanden(pad.begin, maanden);
    const dag = gepland + toeval.geheel(-3, 12) + (toeval.kans(0.06) ? 40 : 0);
    const gedaan = isGebeurd(dossier, dag);
    const id = toeval.uuid();
    rijen.monitormoment.push({
      regio_id: REGIO.id,
      id,
      casus_id: dossier.casusId,
      gepland_op: kalender.dag(gepland),
      uitgevoerd_op: gedaan ? kalender.dag(dag) : null,
      gesproken_met: gedaan ? 'Voorbeeld: het gezin, ieder apart' : '',
    });
    return { id, dag };
  });
  return momenten.filter(({ dag }) => dag < pad.sluit && isGebeurd(dossier, dag));
}

/** Judgements at the start, at the step to phase 2 and at each moment; with the last one the casus closes (G13). */
export function schrijfOordelen(dossier: Dossier, pad: Pad, wie: Organisatie): void {
  const { toeval } = dossier;
  const door = kiesMedewerker(toeval, wie);
  const los = { moment: null, minuut: 900, door };
  const start = pad.begin + toeval.geheel(1, 6);
  if (isGebeurd(dossier, start)) schrijfRonde(dossier, { ...los, dag: start, gewichten: [30, 30, 40] });
  for (const { naar, dag } of pad.stappen)
    if (naar === 'stabieleVeiligheid' && isGebeurd(dossier, dag))
      schrijfRonde(dossier, { ...los, dag, gewichten: [80, 20, 0] });
  const gesloten = isGebeurd(dossier, pad.sluit);
  const slot = onveiligGesloten(dossier, pad.sluit) ? [20, 30, 50] : [1, 0, 0];
  const momenten = schrijfMomenten(dossier, pad);
  for (const [plek, { id, dag }] of momenten.entries()) {
    const laatste = gesloten && plek === momenten.length - 1;
    const gewichten = laatste ? slot : dag < pad.monitoring ? [84, 11, 5] : [95, 4, 1];
    schrijfRonde(dossier, { dag, minuut: 840, moment: id, gewichten, door });
  }
  if (gesloten && momenten.length === 0) schrijfRonde(dossier, { ...los, dag: pad.sluit, gewichten: slot });
}
