// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Day, Instant } from '../../platform/dates.ts';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import type { Ui } from '../../taal/ui.ts';
import { MANIEREN } from '../terugkoppeling/rules.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { termijnBadge } from '../termijn/views.ts';
import type { Stand } from './queries.ts';
import { SPECIALE_VORMEN } from '../meldcode/rules.ts';
import { AAN, ONDERWERPEN, UITKOMSTEN } from './rules.ts';

export interface InformeerKaartData {
  readonly meldingId: string;
  readonly stand: readonly Stand[];
  readonly termijnen: Termijnen;
  readonly nu: Instant;
}

export interface InformeerData extends InformeerKaartData {
  readonly nummer: string;
  readonly vandaag: Day;
  readonly csrf: string;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

function standCel(ui: Ui, { grens, gronden, uitkomst }: Stand, { termijnen, nu }: InformeerKaartData): Html {
  const gedaan = uitkomst
    ? html`${statusBadge({ label: ui.term(uitkomst.uitkomst), tone: uitkomst.uitkomst === 'geinformeerd' ? 'good' : 'neutral' })}
      ${ui.dag(uitkomst.op)}${uitkomst.door ? `, ${uitkomst.door}` : ''}
      ${uitkomst.hoe ? tag(ui.tekst(uitkomst.hoe)) : ''} ${uitkomst.aan ? tag(ui.tekst(uitkomst.aan)) : ''}
      ${uitkomst.toelichting ? html`<p class="vb-letterlijk">${uitkomst.toelichting}</p>` : ''}`
    : '';
  const uitstel = gronden.map(
    (grond) => html`<p class="vb-klein">${ui.t('informeerplicht.uitgesteld')}: ${ui.tekst(grond)}</p>`,
  );
  if (!grens) return html`${gedaan || ui.t('informeerplicht.geenPlicht')}`;
  return html`${termijnBadge(ui, nu, grens, termijnen)} ${uitstel} ${gedaan}`;
}

const tabel = (ui: Ui, data: InformeerKaartData): Html =>
  dataTable<Stand>({
    id: 'informeren-stand',
    caption: ui.t('informeerplicht.titel'),
    captionHidden: true,
    narrow: 'stack',
    columns: [
      { key: 'naam', label: ui.t('informeerplicht.personen'), kind: 'header', cell: ({ naam }) => naam },
      { key: 'wie', label: ui.t('informeerplicht.wie'), cell: ({ wie }) => ui.term(wie) },
      { key: 'stand', label: ui.t('informeerplicht.stand'), cell: (rij) => standCel(ui, rij, data) },
    ],
    rows: data.stand,
  });

/** On the page of a melding: who was informed, and who must still be. */
export function informeerKaart(ui: Ui, data: InformeerKaartData): Html {
  if (data.stand.length === 0) return html``;
  const open = data.stand.some(({ grens }) => grens !== null);
  return card({
    id: 'informeren',
    title: ui.t('informeerplicht.titel'),
    body: html`${tabel(ui, data)}
    ${open ? linkButton({ label: ui.t('informeerplicht.naarPagina'), href: ui.href(`/meldingen/${data.meldingId}/informeren`) }) : ''}`,
  });
}

const personen = (ui: Ui, data: InformeerData, name: 'betrokkenen' | 'uitstelVoor'): Field => ({
  kind: 'checkboxes',
  name,
  label: ui.t('informeerplicht.personen'),
  required: true,
  values: invulling(data.typed).values(name),
  options: data.stand
    .filter(({ grens }) => grens !== null)
    .map(({ id, naam, wie }) => ({ value: id, label: `${naam} (${ui.term(wie)})` })),
});

function vertelVelden(ui: Ui, data: InformeerData): Field[] {
  const { value, values } = invulling(data.typed);
  const keuze = (name: 'uitkomst' | 'aan' | 'hoe', woorden: readonly string[], stored: string): Field => ({
    kind: 'select',
    name,
    label: ui.t(`informeerplicht.${name}`),
    required: true,
    value: value(name, stored),
    options: opties(ui, woorden),
  });
  return [
    personen(ui, data, 'betrokkenen'),
    keuze('uitkomst', UITKOMSTEN, 'geinformeerd'),
    keuze('aan', AAN, ''),
    keuze('hoe', MANIEREN, ''),
    {
      kind: 'date',
      name: 'op',
      label: ui.t('informeerplicht.op'),
      required: true,
      value: value('op', data.vandaag),
    },
    {
      kind: 'checkboxes',
      name: 'onderwerpen',
      label: ui.t('informeerplicht.onderwerpen'),
      hint: ui.t('informeerplicht.onderwerpenUitleg'),
      required: true,
      values: values('onderwerpen'),
      options: opties(ui, ONDERWERPEN),
    },
    {
      kind: 'textarea',
      name: 'toelichting',
      label: ui.t('informeerplicht.toelichting'),
      required: false,
      rows: 3,
      value: value('toelichting'),
    },
  ];
}

function uitstelVelden(ui: Ui, data: InformeerData): Field[] {
  const { value, checked } = invulling(data.typed);
  const vinkje = (name: 'nodigVoorTaak' | 'nodigTegenGeweld'): Field => ({
    kind: 'checkbox',
    name,
    label: ui.t(`informeerplicht.${name}`),
    required: true,
    checked: checked(name),
  });
  const keren = data.stand.flatMap(({ gronden }) => gronden).length;
  return [
    { kind: 'hidden', name: 'versie', value: String(keren + 1) },
    personen(ui, data, 'uitstelVoor'),
    vinkje('nodigVoorTaak'),
    vinkje('nodigTegenGeweld'),
    {
      kind: 'select',
      name: 'bijzondereVorm',
      label: ui.t('informeerplicht.bijzondereVorm'),
      hint: ui.t('informeerplicht.bijzondereUitleg'),
      required: false,
      value: value('bijzondereVorm'),
      options: opties(ui, SPECIALE_VORMEN),
    },
    {
      kind: 'textarea',
      name: 'grond',
      label: ui.t('informeerplicht.grond'),
      required: true,
      rows: 3,
      value: value('grond'),
    },
  ];
}

/** Who must hear what was recorded, with the forms to record that it was told or that it must wait. */
export function informeerPagina(ui: Ui, data: InformeerData): Html {
  const open = data.stand.some(({ grens }) => grens !== null);
  const formulier = (pad: string, scope: string, fields: readonly Field[], label: string) => {
    const namen = new Set(fields.map(({ name }) => name));
    const errors = foutmeldingen(
      ui,
      data.errors.filter(({ field }) => namen.has(field)),
    );
    return form({
      action: ui.href(`/meldingen/${data.meldingId}/${pad}`),
      csrf: data.csrf,
      scope,
      fields,
      submit: { label, kind: scope === 'vertel' ? 'primary' : 'secondary' },
      errors,
      texts: formTexts(ui),
    });
  };
  return html`${pageHead({
      title: ui.t('informeerplicht.titel'),
      over: ui.t('melding.titel', { nummer: data.nummer }),
      intro: ui.t('informeerplicht.uitleg'),
    })}
    ${card({ body: tabel(ui, data) })}
    ${
      open
        ? html`${card({
            title: ui.t('informeerplicht.vastleggen'),
            body: formulier('informeren', 'vertel', vertelVelden(ui, data), ui.t('informeerplicht.opslaan')),
          })}
          ${card({
            title: ui.t('informeerplicht.uitstellen'),
            body: html`${prose(ui.t('informeerplicht.uitstelUitleg'))}
            ${formulier('informeren/uitstel', 'uitstel', uitstelVelden(ui, data), ui.t('informeerplicht.uitstellen'))}`,
          })}`
        : ''
    }
    <p>
      ${link({ label: ui.t('melding.titel', { nummer: data.nummer }), href: ui.href(`/meldingen/${data.meldingId}`) })}
    </p>`;
}
