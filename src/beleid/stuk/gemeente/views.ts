// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { buttonRow, link, linkButton } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { filterForm, form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { colourStripe, paperPreview } from '../../../platform/html/paper.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Trajectgemeente } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { geheimKaart, type GeheimData } from '../geheimhouding/views.ts';
import { logoDeel, logoPad, type LogoData } from '../logo/views.ts';
import type { Papier } from '../opbouw/rules.ts';
import { GEMEENTEFEITEN, GEMEENTETEKSTEN, KLEUR, REGIOTEKSTEN, STUKSOORTEN } from '../rules.ts';
import type { Gemeentesleutel, Huisstijl, Stuksoort } from '../rules.ts';
import { tekstKaart, type BewaardeTekst, type Bewerking } from '../tekst/views.ts';
import { eigenOpen, openLijst, stukkenPad, tekstNaam, type Openstaand } from '../views.ts';
import type { Huisstijlgegevens } from './schema.ts';

export interface GemeenteData extends LogoData, GeheimData {
  /** Someone else's secret papers, and the texts for them, are not shown. */
  readonly magZien: boolean;
  readonly gemeenten: readonly Trajectgemeente[];
  readonly soort: Stuksoort;
  readonly teksten: ReadonlyMap<string, BewaardeTekst>;
  readonly huisstijl: (Huisstijl & { readonly versie: number }) | undefined;
  readonly open: readonly Openstaand[];
  readonly papier: Papier;
  /** How far the chosen colour stands out from white paper, and whether that is enough. */
  readonly contrast: { readonly n: number; readonly genoeg: boolean };
  readonly gemaakt: boolean;
  readonly bewerking: Bewerking<Gemeentesleutel> | undefined;
  readonly stijlForm: Posted<Huisstijlgegevens> | undefined;
  readonly stijlBotsing: boolean;
  readonly magInvullen: boolean;
}

const pad = (ui: Ui, { traject, gemeente, soort }: GemeenteData, rest = ''): string =>
  `${stukkenPad(ui, traject, `/gemeente?gemeente=${gemeente.code}&stuksoort=${soort}`)}${rest}`;

/** What a text of the municipality is called: its own, or an addition to one of the region. */
const naamVan = (ui: Ui, sleutel: Gemeentesleutel, gemeente: string): string =>
  REGIOTEKSTEN.some((een) => een === sleutel)
    ? ui.t('stukken.aanvulling', { kop: tekstNaam(ui, sleutel, gemeente) })
    : tekstNaam(ui, sleutel, gemeente);

function tekstenTabel(ui: Ui, data: GemeenteData, sleutels: readonly Gemeentesleutel[], id: string): Html {
  return dataTable<Gemeentesleutel>({
    id,
    caption: ui.t('stukken.lokaal'),
    captionHidden: true,
    narrow: 'stack',
    columns: [
      {
        key: 'wat',
        label: hoofdletter(ui.term('paragraaf')),
        kind: 'header',
        cell: (sleutel) => naamVan(ui, sleutel, data.gemeente.naam),
      },
      {
        key: 'tekst',
        label: ui.t('stukken.tekst'),
        cell: (sleutel) => {
          const tekst = data.teksten.get(sleutel)?.tekst ?? '';
          if (tekst === '') return ui.t('algemeen.nietIngevuld');
          return tekst.length > 160 ? `${tekst.slice(0, 160)}...` : tekst;
        },
      },
      ...(data.magInvullen
        ? [
            {
              key: 'bewerk',
              label: ui.t('stukken.bewerk'),
              cell: (sleutel: Gemeentesleutel) =>
                link({
                  label: data.teksten.has(sleutel) ? ui.t('stukken.bewerk') : ui.t('stukken.schrijf'),
                  href: pad(ui, data, `&paragraaf=${sleutel}#bewerken`),
                  hiddenText: naamVan(ui, sleutel, data.gemeente.naam),
                }),
            },
          ]
        : []),
    ],
    rows: sleutels,
  });
}

function huisstijlFormulier(ui: Ui, data: GemeenteData): Html {
  const { csrf, traject, gemeente, huisstijl, stijlForm, contrast } = data;
  const { errors, typed } = terug(stijlForm);
  const { value } = invulling(typed);
  return html`${colourStripe(huisstijl?.kleur ?? KLEUR, ui.t('stukken.kleurVan'))}
    <p class="vb-klein">
      ${ui.t(contrast.genoeg ? 'stukken.contrast' : 'stukken.contrastDonkerder', { n: ui.getal(contrast.n, 1) })}
    </p>
    ${data.stijlBotsing ? html`<p>${ui.t('stukken.botsing')}. ${ui.t('fout.verouderd')}</p>` : ''}
    ${form({
      action: stukkenPad(ui, traject, '/gemeente/huisstijl'),
      csrf,
      scope: 'stijl',
      fields: [
        { kind: 'hidden', name: 'gemeente', value: gemeente.code },
        { kind: 'hidden', name: 'versie', value: String(huisstijl?.versie ?? 0) },
        {
          kind: 'text',
          name: 'kleur',
          label: ui.t('stukken.kleur'),
          hint: ui.t('stukken.kleurUitleg'),
          required: true,
          width: 'small',
          value: value('kleur', huisstijl?.kleur ?? KLEUR),
        },
        {
          kind: 'text',
          name: 'afzender',
          label: ui.t('stukken.afzender'),
          required: false,
          width: 'wide',
          value: value('afzender', huisstijl?.afzender),
        },
        {
          kind: 'textarea',
          name: 'ondertekening',
          label: ui.t('stukken.ondertekening'),
          required: false,
          rows: 4,
          value: value('ondertekening', huisstijl?.ondertekening),
        },
        {
          kind: 'text',
          name: 'voettekst',
          label: ui.t('stukken.voettekst'),
          required: false,
          width: 'wide',
          value: value('voettekst', huisstijl?.voettekst),
        },
      ],
      submit: { label: ui.t('stukken.bewaar'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    })}`;
}

const keuze = (ui: Ui, { traject, gemeenten, gemeente, soort }: GemeenteData): Html =>
  filterForm({
    action: stukkenPad(ui, traject, '/gemeente'),
    label: ui.t('stukken.kiesGemeente'),
    fields: [
      {
        kind: 'select',
        name: 'gemeente',
        label: ui.t('stukken.gemeente'),
        required: true,
        value: gemeente.code,
        options: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
      },
      {
        kind: 'select',
        name: 'stuksoort',
        label: ui.t('stukken.voorbeeldSoort'),
        required: true,
        value: soort,
        options: STUKSOORTEN.map((een) => ({ value: een, label: ui.t(`stuk.soort.${een}`) })),
      },
    ],
    submit: ui.t('stukken.toon'),
    texts: formTexts(ui),
  });

function voorbeeldKaart(ui: Ui, data: GemeenteData): Html {
  const { traject, gemeente, soort, papier } = data;
  const nu = (formaat: 'docx' | 'pdf') =>
    stukkenPad(ui, traject, `/concept?gemeente=${gemeente.code}&stuksoort=${soort}&formaat=${formaat}`);
  return card({
    id: 'voorbeeld',
    title: `${ui.t('stukken.voorbeeld')}: ${ui.t(`stuk.soort.${soort}`)}`,
    body: html`<p>${ui.t('stukken.nu')}:</p>
      ${buttonRow(
        linkButton({ label: 'Word', href: nu('docx'), small: true }),
        linkButton({ label: 'PDF', href: nu('pdf'), small: true }),
        ...(data.gemaakt
          ? [
              linkButton({
                label: ui.t('stukken.allesVan'),
                href: stukkenPad(ui, traject, `/zip?gemeente=${gemeente.code}`),
                small: true,
              }),
            ]
          : []),
      )}
      ${paperPreview(papier.document, papier.stijl, {
        id: 'papier',
        colour: ui.t('stukken.kleurVan'),
        logo: logoPad(ui, traject, gemeente.code, data.logo?.versie ?? 0),
      })}`,
  });
}

/** What is missing, and what the municipality wrote. */
const invulKaarten = (ui: Ui, data: GemeenteData): Html => {
  const { traject, gemeente, bewerking } = data;
  return html`${card({
    id: 'open',
    title: ui.t('stukken.watOntbreekt'),
    body: html`${openLijst(ui, traject, eigenOpen(data.open), gemeente.code)}
    ${
      data.open.length > eigenOpen(data.open).length
        ? disclosure({
            summary: ui.t('stukken.regioLeeg'),
            body: openLijst(
              ui,
              traject,
              data.open.filter(({ plek }) => plek.waar === 'regio'),
              gemeente.code,
            ),
          })
        : ''
    }`,
  })}
  ${card({
    id: 'teksten',
    title: ui.t('stukken.lokaal'),
    body: html`${tekstenTabel(ui, data, [...GEMEENTETEKSTEN, ...GEMEENTEFEITEN], 'eigen')}
    ${disclosure({
      summary: ui.t('stukken.aanvulling', { kop: ui.t('stukken.teksten') }),
      open: bewerking !== undefined && REGIOTEKSTEN.some((een) => een === bewerking.sleutel),
      body: tekstenTabel(ui, data, REGIOTEKSTEN, 'aanvullingen'),
    })}`,
  })}`;
};

/** What one municipality adds, its house style, and its papers as they will be. */
export function gemeentePagina(ui: Ui, data: GemeenteData): Html {
  const { csrf, traject, gemeente, bewerking, magInvullen } = data;
  return html`${trajectkop(ui, traject, {
    deel: 'stukken',
    titel: ui.t('stukken.van', { gemeente: gemeente.naam }),
    intro: ui.t('stukken.gemeenteIntro'),
  })}
  ${keuze(ui, data)}
  ${
    bewerking && magInvullen
      ? tekstKaart(ui, bewerking, {
          titel: naamVan(ui, bewerking.sleutel, gemeente.naam),
          uitleg: ui.t('stukken.lokaalUitleg'),
          action: stukkenPad(ui, traject, '/gemeente/tekst'),
          csrf,
          terug: pad(ui, data),
          hidden: { gemeente: gemeente.code, stuksoort: data.soort },
        })
      : ''
  }
  ${data.magZien ? invulKaarten(ui, data) : notice({ tone: 'info', title: ui.t('geheim.nietVoorU') })}
  ${magInvullen ? card({ id: 'huisstijl', title: ui.t('stukken.huisstijl'), body: html`${huisstijlFormulier(ui, data)}${logoDeel(ui, data)}` }) : ''}
  ${geheimKaart(ui, data)} ${data.magZien ? voorbeeldKaart(ui, data) : ''}`;
}
