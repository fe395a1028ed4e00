// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { RoutestapRij } from '../queries.ts';
import { staat } from '../views.ts';
import type { AmendementRegel, Passagekeuze } from './queries.ts';
import { isOpen } from './rules.ts';

/** What the region did with an adopted amendment that deviates, or that it still has to. */
export function afwijkingstaat(
  ui: Ui,
  amendement: Pick<AmendementRegel, 'status' | 'afwijkend' | 'afhandeling'>,
): Html | string {
  if (amendement.status !== 'aangenomen' || !amendement.afwijkend) return '';
  return isOpen(amendement)
    ? statusBadge({ tone: 'attention', label: ui.t('amendement.open') })
    : statusBadge({ tone: 'good', label: hoofdletter(ui.tekst(amendement.afhandeling ?? '')) });
}

/** Amendments as a table: where, what, and how they ended. */
export const amendementLijst = (ui: Ui, trajectId: string, rijen: readonly AmendementRegel[]): Html =>
  dataTable<AmendementRegel>({
    id: 'amendementlijst',
    caption: ui.t('amendement.lijst'),
    captionHidden: true,
    narrow: 'stack',
    empty: emptyState({ title: ui.t('amendement.leeg') }),
    columns: [
      {
        key: 'titel',
        label: ui.t('amendement.titel'),
        kind: 'header',
        cell: ({ id, nummer, titel }) =>
          link({
            label: `${nummer} ${titel}`.trim(),
            href: ui.href(`/visietrajecten/${trajectId}/amendementen/${id}`),
          }),
      },
      { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), cell: ({ gemeente }) => gemeente },
      {
        key: 'plaats',
        label: ui.t('amendement.plaats'),
        cell: ({ adres }) => (adres === null ? ui.t('amendement.anders') : ui.t('amendement.passageNr', { n: adres })),
      },
      {
        key: 'status',
        label: ui.t('gemeenteroute.staat'),
        cell: (rij) => html`${staat(ui, rij.status)} ${afwijkingstaat(ui, rij)}`,
      },
    ],
    rows: rijen,
  });

/** The amendments of all municipalities, what must still be settled first. */
export const amendementenPagina = (ui: Ui, traject: TrajectRij, rijen: readonly AmendementRegel[]): Html =>
  html`${trajectkop(ui, traject, {
    deel: 'regiobord',
    titel: ui.t('amendement.lijst'),
    intro: ui.t('amendement.intro'),
  })}
  ${amendementLijst(ui, traject.id, rijen)}`;

export interface NieuwData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly stap: RoutestapRij;
  readonly passages: readonly Passagekeuze[];
  /** The passage that was chosen, whose text stands in the form. */
  readonly gekozen: Passagekeuze | undefined;
  readonly form: Posted<unknown> | undefined;
}

const naamVan = (ui: Ui, { adres, nummer, titel, tekst }: Passagekeuze): string =>
  `${ui.t('amendement.passageNr', { n: adres })}: ${`${nummer} ${titel || tekst}`.trim().slice(0, 80)}`;

interface Amendementwoorden {
  readonly titel?: string;
  readonly nummer?: string;
  readonly oudeTekst?: string | undefined;
  readonly nieuweTekst?: string | undefined;
  readonly indieners?: string;
  readonly toelichting?: string;
  readonly metPassage: boolean;
}
/** The words of an amendment as fields, filled with what stands there. */
export function amendementVelden(
  ui: Ui,
  value: (name: string, stored?: string | null) => string,
  stored: Amendementwoorden,
): readonly Field[] {
  const lang = { required: false, rows: 8 } as const;
  return [
    {
      kind: 'text',
      name: 'titel',
      label: ui.t('amendement.titel'),
      required: true,
      width: 'wide',
      value: value('titel', stored.titel),
    },
    {
      kind: 'text',
      name: 'nummer',
      label: ui.t('amendement.nummer'),
      required: false,
      value: value('nummer', stored.nummer),
    },
    {
      kind: 'textarea',
      name: 'oudeTekst',
      label: ui.t('amendement.oudeTekst'),
      hint: ui.t(stored.metPassage ? 'amendement.oudeTekstUitleg' : 'amendement.plaatsUitleg'),
      ...lang,
      value: value('oudeTekst', stored.oudeTekst),
    },
    {
      kind: 'textarea',
      name: 'nieuweTekst',
      label: ui.t('amendement.nieuweTekst'),
      ...lang,
      value: value('nieuweTekst', stored.nieuweTekst),
    },
    {
      kind: 'text',
      name: 'indieners',
      label: ui.t('amendement.indieners'),
      hint: ui.t('amendement.indienersUitleg'),
      required: false,
      width: 'wide',
      value: value('indieners', stored.indieners),
    },
    {
      kind: 'textarea',
      name: 'toelichting',
      label: ui.t('amendement.toelichting'),
      required: false,
      rows: 3,
      value: value('toelichting', stored.toelichting),
    },
  ];
}

/** First the passage, so that its text is there to change; then the amendment itself. */
export const nieuwPagina = (ui: Ui, { csrf, traject, stap, passages, gekozen, form: gegeven }: NieuwData): Html => {
  const { errors, typed } = terug(gegeven);
  const { value } = invulling(typed);
  const pad = ui.href(`/visietrajecten/${traject.id}/routestappen/${stap.id}`);
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: ui.t('amendement.nieuwVan', { gemeente: stap.gemeente }),
    })}
    <p>${link({ label: ui.t('amendement.terug'), href: pad })}</p>
    ${card({
      title: ui.t('amendement.kiesPassage'),
      body: form({
        action: `${pad}/amendementen`,
        method: 'get',
        inline: true,
        scope: 'kies',
        fields: [
          {
            kind: 'select',
            name: 'passage',
            label: ui.t('amendement.passage'),
            required: true,
            value: gekozen?.id,
            options: passages.map((passage) => ({ value: passage.id, label: naamVan(ui, passage) })),
          },
        ],
        submit: { label: ui.t('amendement.neemOver'), kind: 'secondary' },
        texts: { ...formTexts(ui), choose: ui.t('amendement.zonderPassage') },
      }),
    })}
    ${card({
      title: gekozen === undefined ? ui.t('amendement.inhoud') : naamVan(ui, gekozen),
      body: form({
        action: `${pad}/amendementen`,
        csrf,
        fields: [
          { kind: 'hidden', name: 'versie', value: String(stap.versie) },
          { kind: 'hidden', name: 'passage', value: gekozen?.id ?? '' },
          ...amendementVelden(ui, value, {
            oudeTekst: gekozen?.tekst,
            nieuweTekst: gekozen?.tekst,
            metPassage: gekozen !== undefined,
          }),
        ],
        submit: { label: ui.t('amendement.dienIn') },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      }),
    })}`;
};
