// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent } from '../../../platform/html/badge.ts';
import { actionButton, link } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import type { AntwoordRij, Antwoordversie, VorigeVisie } from '../queries.ts';
import { ANTWOORDSTATUSSEN, cijferzin, SPOORVRAGEN, vorigeDelen, type Spoorvraag } from '../rules.ts';
import { antwoordstaat, deadlineVan, formatplaats, vraagHref } from '../views.ts';

export interface VraagData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly vraag: Spoorvraag;
  readonly antwoord: AntwoordRij;
  readonly geschiedenis: readonly Antwoordversie[];
  readonly vorige: VorigeVisie | undefined;
  readonly vandaag: Day;
  readonly mag: boolean;
  readonly magTekst: boolean;
  readonly form: Posted<unknown> | undefined;
  /** Someone else saved meanwhile: what was typed stands in the form, what is there now beside it. */
  readonly botsing: boolean;
}

function formulier(ui: Ui, data: VraagData): Html {
  const { antwoord } = data;
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  return form({
    action: ui.href(`/visietrajecten/${data.traject.id}/spoorboekje/antwoord`),
    csrf: data.csrf,
    fields: [
      { kind: 'hidden', name: 'code', value: data.vraag.code },
      { kind: 'hidden', name: 'versie', value: String(antwoord.versie) },
      {
        kind: 'textarea',
        name: 'antwoord',
        label: ui.t('spoor.antwoord'),
        hint: ui.t('spoor.antwoordUitleg'),
        required: false,
        rows: 10,
        value: value('antwoord', antwoord.antwoord),
      },
      {
        kind: 'text',
        name: 'bron',
        label: ui.t('spoor.bronveld'),
        required: false,
        width: 'wide',
        value: value('bron', antwoord.bron),
      },
      {
        kind: 'radio',
        name: 'status',
        label: ui.t('spoor.status'),
        required: true,
        value: value('status', antwoord.status),
        options: ANTWOORDSTATUSSEN.map((een) => ({ value: een, label: ui.t(`spoor.status.${een}`) })),
      },
      {
        kind: 'text',
        name: 'reden',
        label: ui.t('spoor.reden'),
        hint: ui.t('spoor.redenUitleg'),
        required: false,
        width: 'wide',
        value: value('reden', antwoord.reden),
      },
      {
        kind: 'text',
        name: 'eigenaar',
        label: ui.t('spoor.eigenaar'),
        hint: ui.t('spoor.eigenaarUitleg'),
        required: false,
        value: value('eigenaar', antwoord.eigenaar),
      },
      {
        kind: 'date',
        name: 'deadline',
        label: ui.t('spoor.deadline'),
        required: false,
        value: value('deadline', antwoord.deadline),
      },
    ],
    submit: { label: ui.t('spoor.bewaar') },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

const regels = (tekst: string): Html => html`${tekst.split('\n').map((regel) => html`<p>${regel}</p>`)}`;

function stand(ui: Ui, { antwoord, vandaag }: VraagData): Html {
  const leeg = absent(ui.t('algemeen.nietIngevuld'));
  return summaryList({
    rows: [
      { label: ui.t('spoor.status'), value: antwoordstaat(ui, antwoord.status) },
      {
        label: ui.t('spoor.antwoord'),
        value: antwoord.antwoord === '' ? absent(ui.t('spoor.nogNiets')) : regels(antwoord.antwoord),
      },
      { label: ui.t('spoor.bronveld'), value: antwoord.bron || leeg },
      ...(antwoord.reden === '' ? [] : [{ label: ui.t('spoor.reden'), value: antwoord.reden }]),
      { label: ui.t('spoor.eigenaar'), value: antwoord.eigenaar || absent(ui.t('spoor.niemand')) },
      { label: ui.t('spoor.deadline'), value: antwoord.deadline === null ? leeg : deadlineVan(ui, antwoord, vandaag) },
    ],
  });
}

/** What the previous vision says about this question. */
function vorigeKaart(ui: Ui, { vraag, vorige }: VraagData): Html | string {
  const delen = vorige ? vorigeDelen(vraag.code, vorige.delen) : [];
  if (!vorige || delen.length === 0) return '';
  return card({
    title: ui.t('spoor.vorige'),
    body: html`<p>${ui.t('spoor.vorigeUitleg', { titel: vorige.visie.titel })}</p>
      <ul class="vb-tekst">
        ${delen.map(
          (deel) =>
            html`<li>
              ${[
                [deel.nummer, deel.titel].filter(Boolean).join(' '),
                deel.tekst === deel.titel ? '' : deel.tekst,
                cijferzin(deel),
                deel.oordeel ?? '',
              ]
                .filter(Boolean)
                .join(': ')}
            </li>`,
        )}
      </ul>`,
  });
}

function tekstKaart(ui: Ui, data: VraagData): Html | string {
  const { antwoord, traject } = data;
  const naarTekst = link({ label: ui.t('spoor.naarTekst'), href: ui.href(`/visietrajecten/${traject.id}/tekst`) });
  if (antwoord.adres !== null)
    return card({
      title: ui.t('spoor.inTekst'),
      body: html`<p>${ui.t('spoor.staatInTekst', { adres: `§${antwoord.adres}` })}</p>
        <p>${naarTekst}</p>`,
    });
  if (!data.mag || !data.magTekst || antwoord.antwoord === '' || antwoord.status === 'nietVanToepassing') return '';
  return card({
    title: ui.t('spoor.inTekst'),
    body: html`<p class="vb-tekst">${ui.t('spoor.zetInTekstUitleg')}</p>
      ${actionButton({
        action: ui.href(`/visietrajecten/${traject.id}/spoorboekje/tekst`),
        csrf: data.csrf,
        hidden: { code: antwoord.code, versie: String(antwoord.versie) },
        label: ui.t('spoor.zetInTekst'),
        kind: 'secondary',
      })}`,
  });
}

const geschiedenisKaart = (ui: Ui, { geschiedenis }: VraagData): Html =>
  disclosure({
    summary: ui.t('spoor.geschiedenis'),
    body: dataTable<Antwoordversie>({
      id: 'geschiedenis',
      caption: ui.t('spoor.geschiedenis'),
      captionHidden: true,
      narrow: 'stack',
      rows: geschiedenis,
      empty: emptyState({ title: ui.t('spoor.geenGeschiedenis') }),
      columns: [
        { key: 'versie', label: ui.t('spoor.versie'), kind: 'header', cell: ({ versie }) => String(versie) },
        { key: 'op', label: ui.t('spoor.wanneer'), cell: ({ op }) => ui.moment(op) },
        { key: 'door', label: ui.t('spoor.wie'), cell: ({ door }) => door ?? '' },
        { key: 'status', label: ui.t('spoor.status'), cell: ({ status }) => ui.tekst(`spoor.status.${status}`) },
        { key: 'antwoord', label: ui.t('spoor.antwoord'), cell: ({ antwoord, reden }) => antwoord || reden },
      ],
    }),
  });

/** The path goes on: who answers one question is led to the next. */
function volgendeVraag(ui: Ui, { vraag, traject }: VraagData): Html | string {
  const volgende = SPOORVRAGEN[SPOORVRAGEN.findIndex(({ code }) => code === vraag.code) + 1];
  if (volgende === undefined) return '';
  const naam = `${volgende.code} ${ui.tekst(`spoor.kort.${volgende.code}`)}`;
  return link({ label: ui.t('spoor.volgende', { vraag: naam }), href: vraagHref(ui, traject.id, volgende.code) });
}

/** One question: its answer, what the previous vision says, and what stood here before. */
export const vraagPagina = (ui: Ui, data: VraagData): Html => {
  const { vraag } = data;
  return html`${trajectkop(ui, data.traject, {
      deel: 'spoorboekje',
      titel: `${vraag.code} ${ui.tekst(`spoor.kort.${vraag.code}`)}`,
      intro: ui.tekst(`spoor.${vraag.code}`),
    })}
    <div class="vb-knoppen">
      ${link({ label: ui.t('spoor.terug'), href: ui.href(`/visietrajecten/${data.traject.id}/spoorboekje`) })}
      ${volgendeVraag(ui, data)}
    </div>
    <p class="vb-klein">
      ${ui.t('spoor.format')}: ${formatplaats(ui, vraag)}. ${vraag.zeker ? '' : ui.t('spoor.eigenAanvulling')}
    </p>
    ${
      data.botsing
        ? html`${notice({ tone: 'attention', title: ui.t('spoor.botsing'), body: ui.t('spoor.botsingUitleg'), live: true })}
          ${card({ id: 'nu', title: ui.t('spoor.nuStaatEr'), body: prose(stand(ui, data)) })}`
        : ''
    }
    ${data.mag ? card({ body: formulier(ui, data) }) : stand(ui, data)} ${vorigeKaart(ui, data)} ${tekstKaart(ui, data)}
    ${geschiedenisKaart(ui, data)}`;
};
