// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Html } from '../../../platform/html/html.ts';
import { addDays, addMonths, day, daysBetween, type Day } from '../../../platform/dates.ts';
import type { Ui } from '../../../taal/ui.ts';
import { stapnaam } from '../gevolg/views.ts';
import type { Gemeenteplan, Planning, Planstap } from '../speling/rules.ts';
import type { Reces } from './rules.ts';

export interface Kalenderdata {
  readonly planning: Planning;
  readonly recessen: readonly Reces[];
  readonly looptijdVan: Day;
}

const LINKS = 168;
const BREED = 1000;
const BOVEN = 44;
const RIJ = 30;

interface Vlak {
  readonly x: (dag: Day) => number;
  readonly van: Day;
  readonly tot: Day;
  readonly onder: number;
}

/** From the month of the first day that the planning knows until a month after the last. */
function vlak({ planning, looptijdVan }: Kalenderdata): Vlak {
  const stappen = planning.gemeenten.flatMap((plan) => plan.stappen);
  const dagen = [looptijdVan, ...stappen.flatMap((stap) => [stap.gepland ?? [], stap.uiterste?.dag ?? []].flat())];
  dagen.push(...[planning.mijlpalen.inspraakOpen ?? [], planning.mijlpalen.conceptKlaar ?? []].flat());
  const rij = dagen.toSorted();
  const van = day(`${(rij[0] ?? looptijdVan).slice(0, 7)}-01`);
  const tot = addMonths(day(`${(rij.at(-1) ?? looptijdVan).slice(0, 7)}-01`), 1);
  const lang = Math.max(1, daysBetween(van, tot));
  const x = (dag: Day) => Math.round((LINKS + (daysBetween(van, dag) / lang) * (BREED - LINKS - 8)) * 10) / 10;
  return { x, van, tot, onder: BOVEN + planning.gemeenten.length * RIJ };
}

/** A line for each month, with as many names as there is room for. */
function maanden(ui: Ui, v: Vlak): Html {
  const namen = new Intl.DateTimeFormat(ui.lang === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  const eerste: Day[] = [];
  for (let dag = v.van; dag < v.tot; dag = addMonths(dag, 1)) eerste.push(dag);
  const elke = Math.ceil(eerste.length / 14);
  return html`<g class="vb-as">
    ${eerste.map(
      (dag, nr) =>
        html`<path d="M${v.x(dag)} ${BOVEN - 8}V${v.onder}" />${
            nr % elke === 0
              ? html`<text x="${v.x(dag) + 2}" y="${BOVEN - 14}">
                  ${namen.format(new Date(`${dag}T00:00:00Z`))}
                  ${nr === 0 || dag.slice(5, 7) === '01' ? dag.slice(0, 4) : ''}
                </text>`
              : ''
          }`,
    )}
  </g>`;
}

const band = (v: Vlak, soort: string, van: Day, tot: Day, boven: number, hoog: number, naam: string): Html | string => {
  const [begin, einde] = [van < v.van ? v.van : van, tot > v.tot ? v.tot : addDays(tot, 1)];
  return begin >= einde
    ? ''
    : html`<rect
        class="vb-plan__${soort}"
        x="${v.x(begin)}"
        y="${boven}"
        width="${Math.max(1, v.x(einde) - v.x(begin))}"
        height="${hoog}"
        ><title>${naam}</title></rect
      >`;
};

/** Told apart without colour: a step is a disc, one on the critical path a diamond, one that is too late a cross. */
const VORM = {
  gewoon: (x: number, y: number) => html`<circle cx="${x}" cy="${y}" r="5" />`,
  kritiek: (x: number, y: number) => html`<path d="M${x} ${y - 8}l8 8l-8 8l-8 -8Z" />`,
  teLaat: (x: number, y: number) =>
    html`<path class="vb-plan__kruis" d="M${x - 6} ${y - 6}l12 12M${x + 6} ${y - 6}l-12 12" />`,
} as const;
const vormVan = (stap: Planstap): keyof typeof VORM =>
  stap.speling !== null && stap.speling < 0 ? 'teLaat' : stap.kritiek ? 'kritiek' : 'gewoon';

function stapMerk(ui: Ui, v: Vlak, stap: Planstap, y: number): Html | string {
  const uiterst = stap.uiterste?.dag ?? null;
  const tik = uiterst === null ? '' : html`<path class="vb-plan__uiterst" d="M${v.x(uiterst)} ${y - 8}v16" />`;
  if (stap.gepland === null) return tik;
  const x = v.x(stap.gepland);
  const rek = uiterst === null ? '' : html`<path class="vb-plan__rek" d="M${x} ${y}H${v.x(uiterst)}" />`;
  const vorm = vormVan(stap);
  return html`${rek}${tik}
    <g class="vb-plan__stap vb-plan__stap--${vorm}">
      <title>${stapnaam(ui, stap)}, ${ui.dag(stap.gepland)}</title>
      ${VORM[vorm](x, y)}
    </g>`;
}

function rij(ui: Ui, v: Vlak, data: Kalenderdata, plan: Gemeenteplan, nr: number): Html {
  const y = BOVEN + nr * RIJ + RIJ / 2;
  const eigen = data.recessen.filter(({ gemeente }) => gemeente === plan.gemeente.code);
  const kritiek = data.planning.kritiek.includes(plan.gemeente.code);
  return html`<g>
    ${eigen.map((reces) => band(v, 'reces', reces.van, reces.tot, y - RIJ / 2, RIJ, reces.naam))}
    <path class="vb-plan__lijn" d="M${LINKS} ${y + RIJ / 2}H${BREED}" />
    <text class="vb-plan__naam ${kritiek ? 'vb-plan__naam--kritiek' : ''}" x="0" y="${y + 5}">
      ${kritiek ? '\u25C6 ' : ''}${plan.gemeente.naam}
    </text>
    ${plan.stappen.map((stap) => stapMerk(ui, v, stap, y))}
  </g>`;
}

const monster = (inhoud: Html): Html =>
  html`<svg class="vb-plan__monster" viewBox="0 0 32 20" aria-hidden="true" focusable="false">${inhoud}</svg>`;

const legenda = (ui: Ui): Html =>
  html`<ul class="vb-legenda">
    ${(['gewoon', 'kritiek', 'teLaat'] as const).map(
      (vorm) =>
        html`<li>
          ${monster(html`<g class="vb-plan__stap vb-plan__stap--${vorm}">${VORM[vorm](16, 10)}</g>`)}
          <span>${ui.t(`planning.vorm.${vorm}`)}</span>
        </li>`,
    )}
    <li>
      ${monster(html`<path class="vb-plan__uiterst" d="M16 2v16" />`)}<span>${ui.t('planning.vorm.uiterst')}</span>
    </li>
    <li>
      ${monster(html`<rect class="vb-plan__reces" x="4" y="2" width="24" height="16" />`)}
      <span>${ui.t('planning.vorm.reces')}</span>
    </li>
    <li>
      ${monster(html`<rect class="vb-plan__inspraak" x="4" y="2" width="24" height="16" />`)}
      <span>${ui.t('planning.vorm.inspraak')}</span>
    </li>
  </ul>`;

/** The planning drawn: a row for each municipality, time from left to right. The table below it holds the same. */
export function kalenderbeeld(ui: Ui, data: Kalenderdata): Html {
  const v = vlak(data);
  const { mijlpalen } = data.planning;
  const hoog = v.onder - BOVEN;
  const regionaal = data.recessen.filter(({ gemeente }) => gemeente === null);
  return html`<figure class="vb-grafiek vb-plan">
    <figcaption class="vb-grafiek__titel">${ui.t('planning.beeld')}</figcaption>
    ${legenda(ui)}
    <div class="vb-plan__vlak" role="region" aria-label="${ui.t('planning.beeld')}" tabindex="0">
      <svg viewBox="0 0 ${BREED} ${v.onder + 26}" role="img" aria-labelledby="plan-titel plan-uitleg" focusable="false">
        <title id="plan-titel">${ui.t('planning.beeld')}</title>
        <desc id="plan-uitleg">${ui.t('planning.beeldUitleg')}</desc>
        ${
          mijlpalen.inspraakOpen === null || mijlpalen.inspraakDicht === null
            ? ''
            : band(
                v,
                'inspraak',
                mijlpalen.inspraakOpen,
                mijlpalen.inspraakDicht,
                BOVEN,
                hoog,
                ui.t('planning.vorm.inspraak'),
              )
        }
        ${regionaal.map((reces) => band(v, 'reces', reces.van, reces.tot, BOVEN, hoog, reces.naam))} ${maanden(ui, v)}
        ${data.planning.gemeenten.map((plan, nr) => rij(ui, v, data, plan, nr))}
        <g class="vb-plan__begin">
          <path d="M${v.x(data.looptijdVan)} ${BOVEN - 8}V${v.onder + 6}" />
          <text x="${v.x(data.looptijdVan)}" y="${v.onder + 20}" text-anchor="end">
            ${ui.t('planning.looptijdVan', { dag: ui.dag(data.looptijdVan) })}
          </text>
        </g>
      </svg>
    </div>
  </figure>`;
}
