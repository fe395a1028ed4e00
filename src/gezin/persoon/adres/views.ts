// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { card } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { AdresRij, AfgeschermdAdres } from './queries.ts';
import { ADRES_SOORTEN, adresregel, AFSCHERMINGEN, type Adres } from './rules.ts';

/** The fields of an address, for every form that takes one. */
export function adresFields(
  ui: Ui,
  data: { readonly errors: readonly FieldError[]; readonly typed: Typed | undefined },
): Field[] {
  const { value } = invulling(data.typed);
  const fouten = foutmeldingen(ui, data.errors);
  const error = (name: string) => fouten.find((fout) => fout.field === name)?.message;
  const tekst = (name: 'straat' | 'huisnummer' | 'toevoeging' | 'postcode' | 'plaats', small = true): Field => ({
    kind: 'text',
    name,
    label: ui.t(`adres.${name}`),
    required: false,
    value: value(name),
    autocomplete: 'off',
    error: error(name),
    ...(small && { width: 'small' }),
  });
  return [
    tekst('postcode'),
    tekst('huisnummer'),
    tekst('toevoeging'),
    tekst('straat', false),
    tekst('plaats', false),
    {
      kind: 'select',
      name: 'afscherming',
      label: hoofdletter(ui.term('afscherming')),
      hint: ui.t('adres.afschermingUitleg'),
      required: false,
      value: value('afscherming') || 'geen',
      error: error('afscherming'),
      options: opties(ui, AFSCHERMINGEN),
    },
  ];
}

/** What the part of a person's page about addresses shows. */
export interface AdresBeeld {
  readonly ui: Ui;
  readonly csrf: string;
  readonly pad: string;
  readonly adressen: readonly AdresRij[];
  readonly afgeschermd: readonly AfgeschermdAdres[];
  readonly collegas: readonly { id: string; naam: string }[];
  readonly bewerkt: boolean;
  /** The one address that was opened just now. */
  readonly geopend: { readonly id: string; readonly adres: Adres } | undefined;
  /** Errors of the form that came back, and which one that was. */
  readonly waar: string | undefined;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const formulier = (
  { ui, csrf, pad, waar, errors }: AdresBeeld,
  deel: string,
  fields: Parameters<typeof form>[0]['fields'],
  label: string,
): Html =>
  form({
    action: ui.href(`${pad}/${deel}`),
    csrf,
    scope: deel,
    fields,
    submit: { label, kind: 'secondary' },
    errors: waar === deel ? foutmeldingen(ui, errors) : [],
    texts: formTexts(ui),
  });

const namen = ({ ui, collegas, waar, typed }: AdresBeeld, deel: string): Field => ({
  kind: 'select',
  name: 'zichtbaarVoor',
  label: ui.t('adres.zichtbaarVoor'),
  hint: ui.t('adres.zichtbaarVoorUitleg'),
  required: false,
  value: invulling(waar === deel ? typed : undefined).value('zichtbaarVoor'),
  options: collegas.map(({ id, naam }) => ({ value: id, label: naam })),
});

/** A shielded address: that it is there, and for who is named the way to open it. */
function afgeschermdKaart(beeld: AdresBeeld, een: AfgeschermdAdres): Html {
  const { ui, geopend } = beeld;
  const openen = `adressen/${een.id}/openen`;
  const body = html`<p class="vb-tekst">
      ${statusBadge({ label: ui.t('adres.afgeschermd'), tone: 'attention' })} ${ui.term(een.afscherming)},
      ${ui.t('adres.sinds', { dag: ui.dag(een.geldig_van) })}
    </p>
    ${geopend?.id === een.id ? notice({ tone: 'attention', title: adresregel(geopend.adres), body: ui.t('adres.eenKeer'), live: true }) : ''}
    ${
      een.genoemd
        ? html`${formulier(beeld, openen, [redenVeld(beeld, openen)], ui.t('adres.openen'))}
          ${beeld.bewerkt ? disclosure({ summary: ui.t('adres.noemen'), body: afschermen(beeld, een.id, een.afscherming) }) : ''}`
        : html`<p class="vb-tekst">${ui.t('adres.nietGenoemd')}</p>`
    }`;
  return card({ title: hoofdletter(ui.term(een.soort)), level: 3, body });
}

const redenVeld = ({ ui, waar, typed }: AdresBeeld, deel: string): Field => ({
  kind: 'text',
  name: 'reden',
  label: ui.t('adres.reden'),
  hint: ui.t('adres.redenUitleg'),
  required: true,
  value: invulling(waar === deel ? typed : undefined).value('reden'),
});

const afschermen = (beeld: AdresBeeld, id: string, nu: string): Html => {
  const deel = `adressen/${id}/afschermen`;
  const soort: Field = {
    kind: 'select',
    name: 'afscherming',
    label: hoofdletter(beeld.ui.term('afscherming')),
    required: true,
    value: nu === 'geen' ? 'geheim' : nu,
    options: opties(beeld.ui, ['geheim', 'opvang']),
  };
  return formulier(beeld, deel, [soort, namen(beeld, deel)], beeld.ui.t('adres.afschermen'));
};

/** The addresses of a person; of a shielded one only that it is there (G21). */
export function adresDeel(beeld: AdresBeeld): Html {
  const { ui, adressen, afgeschermd, bewerkt, waar, errors, typed } = beeld;
  const { value } = invulling(waar === 'adressen' ? typed : undefined);
  const nieuw: Field[] = [
    {
      kind: 'select',
      name: 'soort',
      label: ui.t('adres.soort'),
      required: true,
      value: value('soort', 'woonadres'),
      options: opties(ui, ADRES_SOORTEN),
    },
    ...adresFields(ui, waar === 'adressen' ? { errors, typed } : { errors: [], typed: undefined }),
    namen(beeld, 'adressen'),
  ];
  return html`${dataTable<AdresRij>({
    id: 'adressen',
    caption: ui.t('adres.titel'),
    narrow: 'stack',
    empty: afgeschermd.length > 0 ? html`<h2>${ui.t('adres.titel')}</h2>` : emptyState({ title: ui.t('adres.geen') }),
    columns: [
      { key: 'adres', label: hoofdletter(ui.term('adres')), kind: 'header', cell: (een) => adresregel(een) },
      { key: 'soort', label: ui.t('adres.soort'), cell: (een) => ui.term(een.soort) },
      { key: 'van', label: ui.t('adres.van'), cell: (een) => ui.dag(een.geldig_van) },
      {
        key: 'tot',
        label: ui.t('adres.tot'),
        cell: (een) => (een.geldig_tot ? ui.dag(een.geldig_tot) : ui.t('adres.nu')),
      },
      ...(bewerkt
        ? [
            {
              key: 'afschermen',
              label: hoofdletter(ui.term('afscherming')),
              cell: (een: AdresRij) =>
                disclosure({ summary: ui.t('adres.afschermen'), body: afschermen(beeld, een.id, 'geen') }),
            },
          ]
        : []),
    ],
    rows: adressen,
  })}
  ${afgeschermd.map((een) => afgeschermdKaart(beeld, een))}
  ${bewerkt ? disclosure({ summary: ui.t('adres.toevoegen'), open: waar === 'adressen', body: formulier(beeld, 'adressen', nieuw, ui.t('adres.toevoegen')) }) : ''}`;
}
