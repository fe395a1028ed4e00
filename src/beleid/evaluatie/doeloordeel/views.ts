// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import { OORDELEN } from '../../visie/onderdeel/schema.ts';
import { waardeTekst } from '../../visie/onderdeel/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { Doelregel, VervolgPassage, VorigDeel } from '../queries.ts';
import { oordeelBadge, oordeelWoord, vervolgNaam } from '../views.ts';

/** A figure of the previous vision as it was written there, with its year. */
const cijferTekst = (ui: Ui, deel: VorigDeel): string =>
  [deel.titel || deel.tekst, `${waardeTekst(ui, deel)}${deel.jaar === null ? '' : ` (${deel.jaar})`}`]
    .filter(Boolean)
    .join(': ');

export interface OordeelData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly doel: Doelregel;
  readonly cijfers: readonly VorigDeel[];
  readonly passages: readonly VervolgPassage[];
  readonly magBeoordelen: boolean;
  readonly posted: Posted<unknown> | undefined;
}

function oordeelFormulierVan(ui: Ui, { csrf, traject, doel, cijfers, passages, posted }: OordeelData): Html {
  const { errors, typed } = terug(posted);
  const { value } = invulling(typed);
  const blok = (name: 'bewijs' | 'aanbeveling', hint?: string) =>
    ({
      kind: 'textarea',
      name,
      label: ui.t(`evaluatie.${name}`),
      hint,
      required: false,
      value: value(name, doel[name]),
      rows: 4,
    }) as const;
  return form({
    action: ui.href(`/visietrajecten/${traject.id}/doelen/${doel.id}`),
    csrf,
    fields: [
      {
        kind: 'radio',
        name: 'doeloordeel',
        label: ui.t('evaluatie.oordeel'),
        required: true,
        value: value('doeloordeel', doel.oordeel),
        options: OORDELEN.map((oordeel) => ({ value: oordeel, label: oordeelWoord(ui, oordeel) })),
      },
      blok('bewijs', ui.t('evaluatie.bewijsUitleg')),
      {
        kind: 'text',
        name: 'bewijsbron',
        label: ui.t('evaluatie.bron'),
        hint: ui.t('evaluatie.bronUitleg'),
        required: false,
        value: value('bewijsbron', doel.bron),
        width: 'wide',
      },
      {
        kind: 'select',
        name: 'cijfer',
        label: ui.t('evaluatie.cijfer'),
        required: false,
        value: value('cijfer', doel.cijfer_id),
        options: cijfers.map((deel) => ({ value: deel.id, label: cijferTekst(ui, deel) })),
      },
      blok('aanbeveling'),
      {
        kind: 'select',
        name: 'vervolg',
        label: ui.t('evaluatie.vervolg'),
        hint: ui.t('evaluatie.vervolgUitleg'),
        required: false,
        value: value('vervolg', doel.passage_id),
        options: passages.map(({ id, nummer, titel, adres }) => ({
          value: id,
          label: [nummer, titel].filter(Boolean).join(' ') || `#${adres}`,
        })),
      },
      { kind: 'hidden', name: 'versie', value: String(doel.versie) },
    ],
    submit: { label: ui.t('evaluatie.bewaar') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

/** One goal of the previous vision: its words, what came of it, and the form to judge. */
export const oordeelPagina = (ui: Ui, data: OordeelData): Html => {
  const { traject, doel } = data;
  const cijfer = data.cijfers.find(({ id }) => id === doel.cijfer_id);
  const ofLeeg = (tekst: string) => tekst || absent(ui.t('algemeen.nietIngevuld'));
  return html`${trajectkop(ui, traject, {
      deel: 'terugblik',
      titel: [ui.t('evaluatie.doel'), doel.nummer].filter(Boolean).join(' '),
    })}
    <p>${link({ label: ui.t('evaluatie.terug'), href: ui.href(`/visietrajecten/${traject.id}/terugblik`) })}</p>
    ${prose(
      html`<div lang="nl">
        ${doel.titel ? html`<p><strong>${doel.titel}</strong></p>` : ''}
        <p>${doel.tekst}</p>
      </div>`,
    )}
    ${
      // The form holds what stands there; only when it comes back does one need both.
      data.magBeoordelen && data.posted === undefined
        ? ''
        : summaryList({
            rows: [
              { label: ui.t('evaluatie.oordeel'), value: oordeelBadge(ui, doel.oordeel) },
              {
                label: ui.t('evaluatie.bewijs'),
                value: ofLeeg(doel.bewijs),
                ...(doel.bron !== '' && { source: `${ui.t('evaluatie.bron')}: ${doel.bron}` }),
              },
              { label: ui.t('evaluatie.cijfer'), value: ofLeeg(cijfer ? cijferTekst(ui, cijfer) : '') },
              { label: ui.t('evaluatie.aanbeveling'), value: ofLeeg(doel.aanbeveling) },
              { label: ui.t('evaluatie.vervolg'), value: ofLeeg(vervolgNaam(doel)) },
            ],
          })
    }
    ${data.magBeoordelen ? card({ body: oordeelFormulierVan(ui, data) }) : ''}`;
};
