// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { filterForm, form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Day } from '../../platform/dates.ts';
import type { Posted } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { GebiedRij, Lidrij } from './queries.ts';
import { alleenIn, GEBIEDSOORTEN, isLidOp, ledenOp } from './rules.ts';

export type Terug = { readonly deel: string; readonly form: Posted<unknown> } | undefined;
interface Gemeente {
  readonly code: string;
  readonly naam: string;
}

export interface GebiedenData {
  readonly csrf: string;
  readonly op: Day;
  readonly gebieden: readonly GebiedRij[];
  readonly leden: readonly Lidrij[];
  readonly mag: boolean;
  readonly terug: Terug;
}

const invoer = (ui: Ui, terugWaarde: Terug, deel: string) => {
  const { errors, typed } = terug(terugWaarde?.deel === deel ? terugWaarde.form : undefined);
  return { errors: foutmeldingen(ui, errors), ...invulling(typed) };
};

const vanGebied = (data: Pick<GebiedenData, 'leden' | 'op'>, id: string): readonly Lidrij[] =>
  ledenOp(
    data.leden.filter(({ gebied }) => gebied === id),
    data.op,
  );

/** In which area of each kind a municipality is on the chosen day. */
function matrix(ui: Ui, data: GebiedenData): Html {
  const soorten = GEBIEDSOORTEN.filter((soort) => data.gebieden.some((gebied) => gebied.soort === soort));
  const codes = [...new Map(data.leden.map(({ gemeente, naam }) => [gemeente, { code: gemeente, naam }])).values()];
  const nu = codes.filter(({ code }) => data.leden.some((lid) => lid.gemeente === code && isLidOp(lid, data.op)));
  return dataTable<Gemeente>({
    id: 'indeling',
    caption: ui.t('gebied.indeling', { dag: ui.dag(data.op) }),
    rows: nu,
    empty: emptyState({ title: ui.t('gebied.geenLeden') }),
    columns: [
      { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), kind: 'header', cell: ({ naam }) => naam },
      ...soorten.map((soort) => ({
        key: soort,
        label: ui.t(`gebied.soort.${soort}`),
        cell: ({ code }: Gemeente) => {
          const in_ = data.gebieden.filter(
            (gebied) => gebied.soort === soort && vanGebied(data, gebied.id).some(({ gemeente }) => gemeente === code),
          );
          const centrum = in_.some((gebied) =>
            vanGebied(data, gebied.id).some((lid) => lid.gemeente === code && lid.centrum),
          );
          return html`${in_.map(({ naam }) => naam).join(', ')}${centrum ? html` ${tag(ui.term('centrumgemeente'))}` : ''}`;
        },
      })),
    ],
  });
}

/** What two areas do not share on the chosen day: regions do not coincide. */
function verschillen(ui: Ui, data: GebiedenData): Html | string {
  const naam = (code: string) => data.leden.find(({ gemeente }) => gemeente === code)?.naam ?? code;
  const visie = data.gebieden.filter(({ soort }) => soort === 'visieregio');
  const regels = visie.flatMap((een) =>
    data.gebieden
      .filter(({ soort }) => soort === 'vtRegio' || soort === 'gemeenschappelijkeRegeling')
      .flatMap((ander) =>
        [
          { in: een, uit: ander },
          { in: ander, uit: een },
        ].flatMap((paar) => {
          const codes = alleenIn(vanGebied(data, paar.in.id), vanGebied(data, paar.uit.id));
          return codes.length === 0 ? [] : [{ ...paar, codes }];
        }),
      ),
  );
  return regels.length === 0
    ? ''
    : card({
        title: ui.t('gebied.verschillen'),
        body: html`<ul class="vb-tekst">
          ${regels.map(
            (regel) =>
              html`<li>
                ${ui.t('gebied.welNiet', { in: regel.in.naam, uit: regel.uit.naam })}
                ${regel.codes.map(naam).join(', ')}
              </li>`,
          )}
        </ul>`,
      });
}

/** Every area with its members on a chosen day, and where areas do not coincide. */
export const gebiedenPagina = (ui: Ui, data: GebiedenData): Html => {
  const { errors, value } = invoer(ui, data.terug, 'gebied');
  return html`${pageHead({
    title: ui.t('gebied.lijst'),
    intro: ui.t('gebied.intro'),
    actions: html`${linkButton({ label: ui.t('herindeling.titel'), href: ui.href('/herindelingen') })}
    ${linkButton({ label: ui.t('visietraject.lijst'), href: ui.href('/visietrajecten') })}`,
  })}
  ${filterForm({
    action: ui.href('/gebieden'),
    label: ui.t('gebied.opDag'),
    fields: [{ kind: 'date', name: 'op', label: ui.t('gebied.opDag'), required: true, value: data.op }],
    submit: ui.t('gebied.toon'),
    texts: formTexts(ui),
  })}
  ${dataTable<GebiedRij>({
    id: 'gebieden',
    caption: ui.t('gebied.lijst'),
    captionHidden: true,
    narrow: 'stack',
    rows: data.gebieden,
    empty: emptyState({ title: ui.t('gebied.geen') }),
    columns: [
      {
        key: 'naam',
        label: ui.t('gebied.naam'),
        kind: 'header',
        cell: ({ id, naam }) => link({ label: naam, href: ui.href(`/gebieden/${id}`) }),
      },
      { key: 'soort', label: ui.t('gebied.soort'), cell: ({ soort }) => ui.t(`gebied.soort.${soort}`) },
      {
        key: 'aantal',
        label: ui.t('gebied.aantal'),
        kind: 'number',
        cell: ({ id }) => ui.getal(vanGebied(data, id).length),
      },
      {
        key: 'centrum',
        label: ui.t('gebied.centra'),
        cell: ({ id }) =>
          vanGebied(data, id)
            .filter(({ centrum }) => centrum)
            .map(({ naam }) => naam)
            .join(', '),
      },
    ],
  })}
  ${verschillen(ui, data)} ${matrix(ui, data)}
  ${
    data.mag
      ? card({
          id: 'nieuw',
          title: ui.t('gebied.nieuw'),
          body: form({
            action: `${ui.href('/gebieden')}#nieuw`,
            csrf: data.csrf,
            fields: [
              {
                kind: 'select',
                name: 'soortGebied',
                label: ui.t('gebied.soort'),
                required: true,
                value: value('soortGebied'),
                options: GEBIEDSOORTEN.map((soort) => ({ value: soort, label: ui.t(`gebied.soort.${soort}`) })),
              },
              { kind: 'text', name: 'naam', label: ui.t('gebied.naam'), required: true, value: value('naam') },
            ],
            submit: { label: ui.t('gebied.voegToe') },
            errors,
            texts: formTexts(ui),
          }),
        })
      : ''
  }`;
};

export interface GebiedData {
  readonly csrf: string;
  readonly gebied: GebiedRij;
  readonly vandaag: Day;
  /** Every membership of this area, also those that ended. */
  readonly leden: readonly Lidrij[];
  /** Municipalities that can join: what merged or left is not among them. */
  readonly aanbod: readonly Gemeente[];
  readonly mag: boolean;
  readonly terug: Terug;
}

function lidFormulieren(ui: Ui, data: GebiedData): Html {
  const pad = `/gebieden/${data.gebied.id}/leden`;
  const erbij = invoer(ui, data.terug, 'lid');
  const eraf = invoer(ui, data.terug, 'einde');
  const lopend = data.leden.filter(({ tot }) => tot === null);
  const keuze = (lijst: readonly Gemeente[]) => lijst.map(({ code, naam }) => ({ value: code, label: naam }));
  const gemeente = (value: string, lijst: readonly Gemeente[]) =>
    ({
      kind: 'select',
      name: 'gemeente',
      label: hoofdletter(ui.term('gemeente')),
      required: true,
      value,
      options: keuze(lijst),
    }) as const;
  return html`${card({
    id: 'erbij',
    title: ui.t('gebied.lidErbij'),
    body: form({
      action: `${ui.href(pad)}#erbij`,
      csrf: data.csrf,
      scope: 'lid',
      fields: [
        gemeente(erbij.value('gemeente'), data.aanbod),
        { kind: 'date', name: 'van', label: ui.t('gebied.van'), required: true, value: erbij.value('van') },
        {
          kind: 'checkbox',
          name: 'centrum',
          label: ui.t('gebied.isCentrum'),
          required: true,
          checked: erbij.checked('centrum'),
        },
      ],
      submit: { label: ui.t('gebied.voegLidToe') },
      errors: erbij.errors,
      texts: formTexts(ui),
    }),
  })}
  ${card({
    id: 'einde',
    title: ui.t('gebied.lidEraf'),
    body: html`<p class="vb-tekst">${ui.t('gebied.lidErafUitleg')}</p>
      ${form({
        action: `${ui.href(`${pad}/beeindigen`)}#einde`,
        csrf: data.csrf,
        scope: 'einde',
        fields: [
          gemeente(
            eraf.value('gemeente'),
            lopend.map((lid) => ({ code: lid.gemeente, naam: lid.naam })),
          ),
          { kind: 'date', name: 'tot', label: ui.t('gebied.tot'), required: true, value: eraf.value('tot') },
        ],
        submit: { label: ui.t('gebied.beeindig'), kind: 'secondary' },
        errors: eraf.errors,
        texts: formTexts(ui),
      })}`,
  })}`;
}

/** One area: who is a member, since when, and who was. */
export const gebiedPagina = (ui: Ui, data: GebiedData): Html =>
  html`${pageHead({
    title: data.gebied.naam,
    over: ui.t(`gebied.soort.${data.gebied.soort}`),
    actions: linkButton({ label: ui.t('gebied.lijst'), href: ui.href('/gebieden') }),
  })}
  ${dataTable<Lidrij>({
    id: 'leden',
    caption: ui.t('gebied.leden'),
    narrow: 'stack',
    rows: data.leden,
    empty: emptyState({ title: ui.t('gebied.geenLeden') }),
    columns: [
      {
        key: 'naam',
        label: hoofdletter(ui.term('gemeente')),
        kind: 'header',
        cell: ({ naam, centrum }) => html`${naam}${centrum ? html` ${tag(ui.term('centrumgemeente'))}` : ''}`,
      },
      { key: 'van', label: ui.t('gebied.van'), cell: ({ van }) => ui.dag(van) },
      { key: 'tot', label: ui.t('gebied.tot'), cell: ({ tot }) => (tot === null ? '' : ui.dag(tot)) },
      {
        key: 'nu',
        label: ui.t('gebied.nu'),
        cell: (lid) =>
          isLidOp(lid, data.vandaag)
            ? statusBadge({ tone: 'good', label: ui.t('gebied.lid') })
            : statusBadge({ tone: 'neutral', label: ui.t(lid.van > data.vandaag ? 'gebied.komt' : 'gebied.was') }),
      },
    ],
  })}
  ${data.mag ? lidFormulieren(ui, data) : ''}`;
