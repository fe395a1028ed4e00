// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import { heading, type HeadingLevel } from '../../../platform/html/heading.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { dataTable, pagination } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { Tak } from '../boom/rules.ts';
import { adresVan, ankerVan } from '../rules.ts';
import type { Momentpassage } from '../verschil/rules.ts';
import { alineas, cijferWeergave, passageKop, tekstHref, tekstkop } from '../views.ts';
import type { TekstversieRij } from './queries.ts';
import { BEVRIESSOORTEN } from './rules.ts';
import type { Bevriezing } from './schema.ts';

const versieHref = (ui: Ui, traject: Pick<TrajectRij, 'id'>, id: string): string =>
  ui.href(`/visietrajecten/${traject.id}/versies/${id}`);

export const versieNaam = (ui: Ui, { nummer, naam, soort }: Pick<TekstversieRij, 'nummer' | 'naam' | 'soort'>) =>
  `${nummer}. ${naam} (${ui.term(soort)})`;

export interface VersiesData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly versies: readonly TekstversieRij[];
  readonly magBevriezen: boolean;
  readonly form: Posted<Bevriezing> | undefined;
}

function bevriesKaart(ui: Ui, data: VersiesData): Html {
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  return card({
    title: ui.t('tekstversie.bevries'),
    body: html`<p>${ui.t('tekstversie.uitleg')}</p>
      ${form({
        action: tekstHref(ui, data.traject, '/versies'),
        csrf: data.csrf,
        fields: [
          {
            kind: 'text',
            name: 'naam',
            label: ui.t('tekstversie.naam'),
            hint: ui.t('tekstversie.naamUitleg'),
            required: true,
            width: 'wide',
            value: value('naam'),
          },
          {
            kind: 'radio',
            name: 'soort',
            label: ui.t('tekstversie.soort'),
            required: true,
            value: value('soort', 'concept'),
            options: opties(ui, BEVRIESSOORTEN),
          },
        ],
        submit: { label: ui.t('tekstversie.bevries') },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      })}`,
  });
}

/** Every frozen version, and freezing the next one. */
export const versiesPagina = (ui: Ui, data: VersiesData): Html =>
  html`${tekstkop(ui, data.traject, { deel: '/versies', intro: ui.t('tekstversie.intro') })}
  ${dataTable<TekstversieRij>({
    id: 'versies',
    caption: ui.t('passage.deel.versies'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('tekstversie.geen'), body: ui.t('tekstversie.geenUitleg') }),
    columns: [
      {
        key: 'naam',
        label: ui.t('tekstversie.versie'),
        kind: 'header',
        cell: (rij) => link({ label: `${rij.nummer}. ${rij.naam}`, href: versieHref(ui, data.traject, rij.id) }),
      },
      { key: 'soort', label: ui.t('tekstversie.soort'), cell: (rij) => hoofdletter(ui.term(rij.soort)) },
      { key: 'op', label: ui.t('tekstversie.bevroren'), cell: (rij) => `${ui.moment(rij.bevroren_op)}, ${rij.wie}` },
      { key: 'passages', label: ui.t('tekstversie.passages'), kind: 'number', cell: (rij) => rij.passages ?? 0 },
      {
        key: 'verschil',
        label: ui.t('passage.deel.verschil'),
        cell: (rij) =>
          link({
            label: ui.t('tekstversie.metNu'),
            href: `${tekstHref(ui, data.traject, '/verschil')}?van=${rij.nummer}&naar=nu`,
            hiddenText: rij.naam,
          }),
      },
    ],
    rows: data.versies,
  })}
  ${data.magBevriezen ? bevriesKaart(ui, data) : ''}`;

const niveau = (diepte: number): HeadingLevel => (diepte === 0 ? 2 : diepte === 1 ? 3 : 4);

/** A passage as it is read: its number and title, its words, its figure, and its address. */
export function leesPassage(ui: Ui, { passage, diepte }: Tak<Momentpassage>, eenvoudig = false): Html {
  const { kop, begin } = passageKop(passage);
  const tekst = eenvoudig ? passage.eenvoudig : passage.tekst;
  return html`<section class="vb-passage vb-passage--${Math.min(diepte, 3)}" id="${ankerVan(passage)}" lang="nl">
    ${kop === '' ? '' : heading(niveau(diepte), kop)} ${alineas(tekst, undefined, begin)} ${cijferWeergave(ui, passage)}
    <p class="vb-passage__voet">${adresVan(passage)}</p>
  </section>`;
}

/** Previous, next, and where one is in a text of more than one page. */
export const deelNavigatie = (
  ui: Ui,
  o: { readonly href: string; readonly deel: number; readonly delen: number },
): Html => {
  const naar = (deel: number) => `${o.href}${o.href.includes('?') ? '&' : '?'}deel=${deel + 1}`;
  return pagination({
    ...(o.deel > 0 && { previousHref: naar(o.deel - 1) }),
    ...(o.deel + 1 < o.delen && { nextHref: naar(o.deel + 1) }),
    texts: {
      label: ui.t('passage.bladeren'),
      previous: ui.t('passage.vorigDeel'),
      next: ui.t('passage.volgendDeel'),
      position: ui.t('passage.deelVan', { n: o.deel + 1, totaal: o.delen }),
    },
  });
};

export interface VersieData {
  readonly traject: TrajectRij;
  readonly versie: TekstversieRij;
  readonly klopt: boolean;
  readonly delen: readonly (readonly Tak<Momentpassage>[])[];
  readonly deel: number;
}

/** A frozen version as one reads it, with the proof that it is what was frozen. */
export const versiePagina = (ui: Ui, { traject, versie, klopt, delen, deel }: VersieData): Html => {
  const bladeren = deelNavigatie(ui, { href: versieHref(ui, traject, versie.id), deel, delen: delen.length });
  return html`${tekstkop(ui, traject, { deel: '/versies', titel: versie.naam })}
    <p>
      ${tag(ui.term(versie.soort))}
      ${statusBadge({ tone: klopt ? 'good' : 'danger', label: ui.t(klopt ? 'tekstversie.klopt' : 'tekstversie.kloptNiet') })}
    </p>
    ${summaryList({
      dense: true,
      rows: [
        { label: ui.t('tekstversie.bevroren'), value: `${ui.moment(versie.bevroren_op)}, ${versie.wie}` },
        { label: ui.t('tekstversie.vingerafdruk'), value: html`<code class="vb-code">${versie.vingerafdruk}</code>` },
      ],
    })}
    <p>
      ${link({ label: ui.t('tekstversie.metNu'), href: `${tekstHref(ui, traject, '/verschil')}?van=${versie.nummer}&naar=nu` })}
    </p>
    ${bladeren}
    <div class="vb-lezen">${(delen[deel] ?? []).map((tak) => leesPassage(ui, tak))}</div>
    ${bladeren}`;
};
