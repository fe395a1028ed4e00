// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { notice } from '../../../../platform/html/notice.ts';
import { disclosure } from '../../../../platform/html/summary.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import type { PassageRij, WijzigingRij } from '../../queries.ts';
import { leesCijferRegel } from '../../rules.ts';
import { veldverschillen, type Veldverschil } from '../../verschil/rules.ts';
import { veldverschilWeergave, verschilUitleg } from '../../verschil/views.ts';
import { passageHref } from '../../views.ts';

const velden = (rij: WijzigingRij): readonly Veldverschil[] =>
  veldverschillen(
    { titel: rij.van_titel, tekst: rij.van_tekst, eenvoudig: rij.van_eenvoudig, ...leesCijferRegel(rij.van_cijfer) },
    {
      titel: rij.naar_titel,
      tekst: rij.naar_tekst,
      eenvoudig: rij.naar_eenvoudig,
      ...leesCijferRegel(rij.naar_cijfer),
    },
  );

const wat = (ui: Ui, rij: WijzigingRij): string =>
  rij.van_versie === 0 ? ui.t('passage.gemaakt') : hoofdletter(ui.term(rij.soort));

/** One change: when, who, why, and the words. */
const regel = (ui: Ui, rij: WijzigingRij): Html =>
  html`<li id="w-${rij.id}">
    <p>
      <strong>${wat(ui, rij)}</strong> · ${ui.moment(rij.op)} · ${rij.wie} · ${ui.tekst(`aanleiding.${rij.aanleiding}`)}
    </p>
    ${rij.toelichting === '' ? '' : html`<p class="vb-bron">${rij.toelichting}</p>`}
    ${rij.soort === 'woorden' ? veldverschilWeergave(ui, velden(rij)) : ''}
  </li>`;

/** Changes in the order given, with how to read them. */
export const wijzigingLijst = (ui: Ui, wijzigingen: readonly WijzigingRij[]): Html =>
  html`${verschilUitleg(ui)}
    <ol class="vb-geschiedenis" reversed>
      ${wijzigingen.map((rij) => regel(ui, rij))}
    </ol>`;

export interface GeschiedenisData {
  readonly traject: TrajectRij;
  readonly passage: PassageRij;
  readonly wijzigingen: readonly WijzigingRij[];
  readonly alles: boolean;
}

export const EERSTE = 5;

/** What happened to a passage, the newest first. */
export const geschiedenisKaart = (ui: Ui, { traject, passage, wijzigingen, alles }: GeschiedenisData): Html => {
  const getoond = alles ? wijzigingen : wijzigingen.slice(0, EERSTE);
  return card({
    id: 'geschiedenis',
    title: ui.t('passage.geschiedenis'),
    body:
      wijzigingen.length === 0
        ? html`<p>${ui.t('passage.geenGeschiedenis')}</p>`
        : html`${disclosure({
            summary: ui.t('passage.wijzigingen', { n: getoond.length }),
            open: alles,
            body: wijzigingLijst(ui, getoond),
          })}
          ${
            getoond.length < wijzigingen.length
              ? html`<p>
                  ${link({ label: ui.t('passage.alleWijzigingen'), href: `${passageHref(ui, traject, passage.id)}?geschiedenis=alles#geschiedenis` })}
                </p>`
              : ''
          }`,
  });
};

export interface ConflictData {
  /** Key of the message: somebody was ahead, or the text was closed. */
  readonly key: string;
  /** From what one started to what one typed, and to what stands there now; and from that to what one typed. */
  readonly eigen: readonly Veldverschil[];
  readonly ander: readonly Veldverschil[];
  readonly samen: readonly Veldverschil[];
  readonly wie: string | undefined;
}

/** What one typed beside what somebody else wrote meanwhile: nothing is lost, and nothing is overwritten unseen. */
export const conflictWeergave = (ui: Ui, data: ConflictData): Html =>
  data.key !== 'fout.verouderd'
    ? notice({ tone: 'attention', live: true, title: ui.tekst(data.key), body: ui.t('passage.nietsKwijt') })
    : html`${notice({
        tone: 'attention',
        live: true,
        title: ui.t('passage.conflict'),
        body: ui.t('passage.conflictUitleg'),
      })}
      ${verschilUitleg(ui)}
      ${card({
        title: data.wie === undefined ? ui.t('passage.conflictAnder') : ui.t('passage.conflictVan', { wie: data.wie }),
        body: veldverschilWeergave(ui, data.ander),
      })}
      ${card({ title: ui.t('passage.conflictEigen'), body: veldverschilWeergave(ui, data.eigen) })}
      ${card({
        title: ui.t('passage.conflictSamen'),
        body: html`<p>${ui.t('passage.conflictSamenUitleg')}</p>
          ${veldverschilWeergave(ui, data.samen)}`,
      })}`;
