// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import type { Html } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import type { Ui } from '../../taal/ui.ts';
import { eigenTitel } from '../visie/onderdeel/rules.ts';
import { deelNaam, waardeTekst } from '../visie/onderdeel/views.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import type { Tekststuk } from './begrip/rules.ts';
import { isCijfer, lacunes } from './cijfer/rules.ts';
import type { PassageRij } from './queries.ts';
import { adresVan, type Cijfer, type Inhoud } from './rules.ts';

/** The pages about the text, each under its own path. */
export const TEKSTDELEN = [
  ['', 'passage.deel.tekst'],
  ['/lezen', 'passage.deel.lezen'],
  ['/suggesties', 'passage.deel.suggesties'],
  ['/versies', 'passage.deel.versies'],
  ['/verschil', 'passage.deel.verschil'],
  ['/vorige', 'passage.deel.vorige'],
  ['/begrippen', 'passage.deel.begrippen'],
  ['/cijfers', 'passage.deel.cijfers'],
  ['/eenvoudig', 'passage.deel.eenvoudig'],
] as const;
type Tekstdeel = (typeof TEKSTDELEN)[number][0];

export const tekstHref = (ui: Ui, traject: Pick<TrajectRij, 'id'>, deel = ''): string =>
  ui.href(`/visietrajecten/${traject.id}/tekst${deel}`);
export const passageHref = (ui: Ui, traject: Pick<TrajectRij, 'id'>, id: string, actie = ''): string =>
  ui.href(`/visietrajecten/${traject.id}/passages/${id}${actie}`);

/** The head of every page about the text, with the way to the others. */
export const tekstkop = (
  ui: Ui,
  traject: TrajectRij,
  o: { readonly deel?: Tekstdeel; readonly titel?: string; readonly intro?: string; readonly actions?: Html },
): Html => {
  const naam = TEKSTDELEN.find(([deel]) => deel === o.deel)?.[1];
  return html`${trajectkop(ui, traject, {
    deel: 'tekst',
    titel: o.titel ?? (naam === undefined ? ui.t('visietraject.tekst') : ui.t(naam)),
    ...(o.intro !== undefined && { intro: o.intro }),
    ...(o.actions !== undefined && { actions: o.actions }),
  })}
  ${tabs({
    label: ui.t('passage.delen'),
    tabs: TEKSTDELEN.map(([deel, key]) => ({
      label: ui.t(key),
      href: tekstHref(ui, traject, deel),
      current: deel === o.deel,
    })),
  })}`;
};

/** `§12 2.1 Eerder signaleren` */
export const passageNaam = (
  ui: Ui,
  passage: Pick<Inhoud, 'nummer' | 'titel' | 'tekst' | 'soort'> & { readonly adres: number },
): string => `${adresVan(passage)} ${deelNaam(ui, passage)}`;

/** A passage as a link to its page. */
export const passageLink = (
  ui: Ui,
  traject: Pick<TrajectRij, 'id'>,
  passage: Pick<Inhoud, 'nummer' | 'titel' | 'tekst' | 'soort'> & { readonly id: string; readonly adres: number },
): Html =>
  html`<span lang="nl">${link({ label: passageNaam(ui, passage), href: passageHref(ui, traject, passage.id) })}</span>`;

/** A figure as it is read, with its source; what is missing is said, and no value is not zero. */
export function cijferWeergave(ui: Ui, passage: Inhoud): Html {
  if (!isCijfer(passage)) return html``;
  const mist = lacunes(passage);
  const { waarde, jaar, bron, voorlopig }: Cijfer = passage;
  return html`<p>
    <strong>${waarde === null ? absent(ui.t('cijfer.geenWaarde')) : waardeTekst(ui, passage)}</strong>
    ${jaar === null ? '' : `(${jaar})`} ${voorlopig ? tag(ui.t('cijfer.voorlopig')) : ''}
    ${bron === '' ? '' : html`<span class="vb-bron">${ui.t('cijfer.bronIs', { bron })}</span>`}
    ${mist
      .filter((lacune) => lacune !== 'geenWaarde')
      .map((lacune) => statusBadge({ tone: 'attention', label: ui.t(`cijfer.${lacune}`) }))}
  </p>`;
}

const punt = /^\s*[-•*]\s+/;

/** Running text: each line a paragraph, lines that begin with a dash a list. `begin` stands before the first words. */
export function alineas(
  tekst: string,
  regel: (woorden: string) => Html | string = (woorden) => woorden,
  begin = '',
): Html {
  const blokken: { punten: boolean; regels: string[] }[] = [];
  for (const woorden of tekst.split('\n').filter((zin) => zin.trim() !== '')) {
    const punten = punt.test(woorden);
    const vorig = blokken.at(-1);
    if (punten && vorig?.punten) vorig.regels.push(woorden.replace(punt, ''));
    else blokken.push({ punten, regels: [punten ? woorden.replace(punt, '') : woorden] });
  }
  const nummer = begin === '' ? '' : html`<strong>${begin}</strong> `;
  if (begin !== '' && blokken[0]?.punten !== false) blokken.unshift({ punten: false, regels: [''] });
  return html`${blokken.map(({ punten, regels }, index) =>
    punten
      ? html`<ul>
          ${regels.map((woorden) => html`<li>${regel(woorden)}</li>`)}
        </ul>`
      : html`<p>${index === 0 ? nummer : ''}${regels.map((woorden) => regel(woorden))}</p>`,
  )}`;
}

/** A title of its own heads a passage; a number alone stands before its words. */
export function passageKop(passage: Pick<Inhoud, 'nummer' | 'titel' | 'tekst'>): {
  readonly kop: string;
  readonly begin: string;
} {
  const titel = eigenTitel(passage) || (passage.tekst === '' ? passage.titel : '');
  return titel === ''
    ? { kop: '', begin: passage.nummer }
    : { kop: [passage.nummer, titel].filter(Boolean).join(' '), begin: '' };
}

/** Words with each explained term as a link to its explanation. */
export const metBegrippen =
  (ui: Ui, traject: Pick<TrajectRij, 'id'>, lees: (tekst: string) => readonly Tekststuk[], zelf: number) =>
  (woorden: string): Html =>
    html`${lees(woorden).map(({ tekst, adres }) =>
      adres === undefined || adres === zelf
        ? tekst
        : html`<a class="vb-begrip" href="${tekstHref(ui, traject, `/begrippen#p${adres}`)}">${tekst}</a>`,
    )}`;

/** Whether it has plain words, or does not need them. */
export const mistEenvoudig = ({
  tekst,
  eenvoudig,
  soort,
}: Pick<PassageRij, 'tekst' | 'eenvoudig' | 'soort'>): boolean =>
  tekst !== '' && eenvoudig === '' && soort !== 'cijfer';
