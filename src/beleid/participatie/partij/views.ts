// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { CorrectieRij } from '../../correctie/queries.ts';
import { correctieKaart } from '../../correctie/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { Partij } from '../queries.ts';
import { FASEN, leemten, NIVEAUS, PARTIJSOORTEN, type Leemten } from '../rules.ts';

/** A party as it is called: its name, or the group when it has none. */
export const partijNaam = (ui: Ui, { naam, soort }: Pick<Partij, 'naam' | 'soort'>): string =>
  naam ?? hoofdletter(ui.term(soort));

const woorden = (ui: Ui, lijst: readonly string[]): string => lijst.map((een) => ui.tekst(een)).join(', ');

/** Who has no phase yet, and which phases miss those whom the vision is about. */
export function leemtenBericht(ui: Ui, { zonderFase, zonderInwoners }: Leemten<Partij>): Html {
  if (zonderFase.length === 0 && zonderInwoners.length === 0)
    return notice({ tone: 'good', body: ui.t('participatie.geenLeemten') });
  const wie = zonderFase.map((partij) => partijNaam(ui, partij)).join(', ');
  return notice({
    tone: 'attention',
    title: ui.t('participatie.leemten'),
    body: html`<ul>
      ${zonderFase.length === 0 ? '' : html`<li>${ui.t('participatie.zonderFase', { wie })}</li>`}
      ${
        zonderInwoners.length === 0
          ? ''
          : html`<li>${ui.t('participatie.zonderInwoners', { fasen: woorden(ui, zonderInwoners) })}</li>`
      }
    </ul>`,
  });
}

export interface PartijData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly partijen: readonly Partij[];
  readonly magBijhouden: boolean;
  readonly correcties: readonly CorrectieRij[];
  readonly partijForm: Posted<unknown> | undefined;
  readonly faseForm: Posted<unknown> | undefined;
}

/** What a party is, as fields. */
export const partijVelden = (
  ui: Ui,
  value: (name: string, stored?: string | null) => string,
  stored?: Pick<Partij, 'soort' | 'naam'>,
): readonly Field[] => [
  {
    kind: 'select',
    name: 'partijsoort',
    label: ui.t('participatie.soort'),
    required: true,
    value: value('partijsoort', stored?.soort),
    options: opties(ui, PARTIJSOORTEN),
  },
  {
    kind: 'text',
    name: 'partijnaam',
    label: ui.t('participatie.naam'),
    hint: ui.t('participatie.naamUitleg'),
    required: false,
    value: value('partijnaam', stored?.naam),
    width: 'wide',
  },
];

const partijFormulierVan = (ui: Ui, { csrf, traject, partijForm }: PartijData): Html => {
  const { errors, typed } = terug(partijForm);
  const { value } = invulling(typed);
  return disclosure({
    summary: ui.t('participatie.voegPartijToe'),
    open: errors.length > 0,
    body: form({
      action: ui.href(`/visietrajecten/${traject.id}/partijen`),
      csrf,
      scope: 'partij',
      fields: [...partijVelden(ui, value)],
      submit: { label: ui.t('participatie.voegPartijToe'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
};

const faseFormulierVan = (ui: Ui, { csrf, traject, partijen, faseForm }: PartijData): Html => {
  const { errors, typed } = terug(faseForm);
  const { value, values } = invulling(typed);
  return disclosure({
    summary: ui.t('participatie.zetFasen'),
    open: errors.length > 0,
    body: form({
      action: ui.href(`/visietrajecten/${traject.id}/partijfasen`),
      csrf,
      scope: 'fasen',
      fields: [
        {
          kind: 'select',
          name: 'partij',
          label: ui.t('participatie.partij'),
          required: true,
          value: value('partij'),
          options: partijen.map((partij) => ({ value: partij.id, label: partijNaam(ui, partij) })),
        },
        {
          kind: 'checkboxes',
          name: 'fasen',
          label: ui.t('participatie.fasen'),
          required: true,
          values: values('fasen'),
          options: opties(ui, FASEN),
        },
        {
          kind: 'radio',
          name: 'niveau',
          label: ui.t('participatie.niveau'),
          hint: ui.t('participatie.niveauUitleg'),
          required: false,
          value: value('niveau'),
          options: opties(ui, NIVEAUS),
        },
      ],
      submit: { label: ui.t('participatie.bewaar'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
};

/** The phases of a party by how far its say goes, so that each level is named once. */
const perNiveau = (fasen: Partij['fasen']) =>
  NIVEAUS.flatMap((niveau) => {
    const van = fasen.filter((een) => een.niveau === niveau).map(({ fase }) => fase);
    return van.length === 0 ? [] : [[niveau, van] as const];
  });
const herstelLinks = (ui: Ui, { traject }: PartijData, partij: Partij): Html => {
  const pad = ui.href(`/visietrajecten/${traject.id}/partijen/${partij.id}`);
  const hiddenText = partijNaam(ui, partij);
  return html`${link({ label: ui.t('correctie.verbeter'), hiddenText, href: `${pad}/verbeteren` })}
  ${link({ label: ui.t('correctie.verwijder'), hiddenText, href: `${pad}/verwijderen` })}`;
};

/** The parties with their say in each phase, and for who keeps them the two forms. */
export const partijenPagina = (ui: Ui, data: PartijData): Html =>
  html`${trajectkop(ui, data.traject, {
      deel: 'participatie',
      titel: ui.t('participatie.partijen', { n: data.partijen.length }),
    })}
    ${leemtenBericht(ui, leemten(data.partijen))}
    <p>
      ${link({ label: ui.t('participatie.terug'), href: ui.href(`/visietrajecten/${data.traject.id}/participatie`) })}
    </p>
    ${data.magBijhouden ? html`${partijFormulierVan(ui, data)}${data.partijen.length > 0 ? faseFormulierVan(ui, data) : ''}` : ''}
    ${dataTable<Partij>({
      id: 'partijen',
      caption: ui.t('participatie.partijenTabel'),
      captionHidden: true,
      narrow: 'stack',
      empty: emptyState({ title: ui.t('participatie.geenPartijen'), body: ui.t('participatie.geenPartijenUitleg') }),
      columns: [
        { key: 'partij', label: ui.t('participatie.partij'), kind: 'header', cell: (partij) => partijNaam(ui, partij) },
        { key: 'soort', label: ui.t('participatie.soort'), cell: ({ soort }) => hoofdletter(ui.term(soort)) },
        {
          key: 'fasen',
          label: ui.t('participatie.waar'),
          cell: ({ fasen }) =>
            fasen.length === 0
              ? absent(ui.t('algemeen.nietIngevuld'))
              : html`${perNiveau(fasen).map(
                  ([niveau, van]) =>
                    html`<div>${hoofdletter(ui.term(niveau))}: ${van.map((fase) => ui.term(fase)).join(', ')}</div>`,
                )}`,
        },
        ...(data.magBijhouden
          ? [
              {
                key: 'herstel',
                label: ui.t('participatie.herstel'),
                cell: (partij: Partij) => herstelLinks(ui, data, partij),
              },
            ]
          : []),
      ],
      rows: data.partijen,
    })}
    ${correctieKaart(ui, data.correcties)}`;
