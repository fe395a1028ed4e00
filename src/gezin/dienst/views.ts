// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { heading } from '../../platform/html/heading.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import type { AvailableStep } from '../../platform/process.ts';
import { opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter } from '../../taal/ui.ts';
import { laatsteDag } from '../termijn/rules.ts';
import { termijnBadge } from '../termijn/views.ts';
import { consult, dienstFormulier, gesprekken, ingevuld, type DienstBeeld } from './gesprek/views.ts';
import { ANDERE_UITKOMSTEN, UITKOMSTEN } from './rules.ts';

/** What it is about, and how much time is left. */
function gegevens(beeld: DienstBeeld): Html {
  const { ui, dossier, nu, termijnen } = beeld;
  const { dienst } = dossier;
  const dag = (label: string, op: typeof dienst.beoordeeld_op) => (op === null ? [] : [{ label, value: ui.dag(op) }]);
  return summaryList({
    rows: [
      ...dag(ui.t('dienst.formeleStart'), dienst.formele_start),
      ...dag(ui.t('dienst.werkelijkeStart'), dienst.werkelijke_start),
      {
        label: ui.t('termijn.uiterlijk'),
        value: beeld.loopt
          ? termijnBadge(ui, nu, dienst.te_laat_vanaf, termijnen)
          : ui.dag(laatsteDag(dienst.te_laat_vanaf)),
      },
      ...dag(ui.t('dienst.beoordeeldOp'), dienst.beoordeeld_op),
      ...dag(ui.t('dienst.afgerondOp'), dienst.afgerond_op),
      ...(dienst.reden === '' ? [] : [{ label: ui.t('dienst.reden'), value: dienst.reden }]),
      {
        label: ui.t('dienst.meldingen'),
        value: html`${dossier.meldingen.map(
          (melding) => html`${link({ label: melding.nummer, href: ui.href(`/meldingen/${melding.id}`) })} `,
        )}`,
      },
      {
        label: hoofdletter(ui.term('casus')),
        value: link({ label: dienst.casus_nummer, href: ui.href(`/casussen/${dienst.casus_id}`) }),
      },
    ],
    dense: true,
  });
}

const PAD = 'oordeel';

function delen(beeld: DienstBeeld): Field[] {
  const { ui, dossier } = beeld;
  const { dienst } = dossier;
  const { value } = ingevuld(beeld, PAD);
  const keuze = (name: string, label: string, stored: string | null, woorden: readonly string[]): Field => ({
    kind: 'select',
    name,
    label,
    required: false,
    value: value(name, stored),
    options: opties(ui, woorden),
  });
  const tekst = (name: 'problematiek' | 'maatregelen', stored: string): Field => ({
    kind: 'textarea',
    name,
    label: ui.t(`dienst.${name}`),
    required: true,
    rows: 3,
    value: value(name, stored),
  });
  const onderzoek = dienst.soort === 'onderzoek';
  return [
    { kind: 'hidden', name: 'versie', value: value('versie', String(dienst.versie)) },
    ...(onderzoek
      ? [
          keuze('uitkomstGeweld', ui.t('dienst.uitkomstGeweld'), dienst.uitkomst_geweld, UITKOMSTEN),
          keuze('uitkomstKind', ui.t('dienst.uitkomstKind'), dienst.uitkomst_kind, UITKOMSTEN),
          keuze('uitkomstAnders', ui.t('dienst.uitkomstAnders'), dienst.uitkomst_anders, ANDERE_UITKOMSTEN),
          tekst('problematiek', dienst.problematiek),
        ]
      : []),
    tekst('maatregelen', dienst.maatregelen),
    {
      kind: 'text',
      name: 'neemtOver',
      label: ui.t('dienst.neemtOver'),
      required: true,
      value: value('neemtOver', dienst.neemt_over),
      autocomplete: 'off',
    },
  ];
}

const perLid = (beeld: DienstBeeld): Field[] =>
  beeld.dossier.leden.flatMap((lid): Field[] => {
    const { ui } = beeld;
    const { value } = ingevuld(beeld, PAD);
    return [
      {
        kind: 'textarea',
        name: `hulp_${lid.id}`,
        label: ui.t('dienst.hulp', { naam: lid.naam }),
        required: true,
        rows: 2,
        value: value(`hulp_${lid.id}`, lid.hulp),
      },
      {
        kind: 'text',
        name: `geenGesprek_${lid.id}`,
        label: ui.t('dienst.geenGesprek', { naam: lid.naam }),
        required: false,
        value: value(`geenGesprek_${lid.id}`, lid.geenGesprek),
        autocomplete: 'off',
      },
    ];
  });

/** The five parts of the judgement (G09), saved as far as they are. */
function oordeel(beeld: DienstBeeld): Html {
  const { ui, dossier } = beeld;
  const { dienst } = dossier;
  const woord = (waarde: string | null) => ui.tekst(waarde ?? ui.t('algemeen.nietIngevuld'));
  const klaar = () =>
    summaryList({
      rows: [
        { label: ui.t('dienst.uitkomstGeweld'), value: woord(dienst.uitkomst_geweld) },
        { label: ui.t('dienst.uitkomstKind'), value: woord(dienst.uitkomst_kind) },
        { label: ui.t('dienst.uitkomstAnders'), value: woord(dienst.uitkomst_anders) },
        { label: ui.t('dienst.problematiek'), value: dienst.problematiek },
        { label: ui.t('dienst.maatregelen'), value: dienst.maatregelen },
        { label: ui.t('dienst.neemtOver'), value: dienst.neemt_over },
        ...dossier.leden.map(({ naam, hulp }) => ({ label: ui.t('dienst.hulp', { naam }), value: hulp })),
      ],
      dense: true,
    });
  return card({
    id: 'oordeel',
    title: ui.t('dienst.oordeel'),
    body: beeld.loopt
      ? dienstFormulier(
          beeld,
          PAD,
          [...delen(beeld), html`<div id="veld-hulp"></div>`, ...perLid(beeld)],
          ui.t('dienst.bewaren'),
        )
      : klaar(),
  });
}

function voorwaarden(beeld: DienstBeeld): Html {
  const { ui, dossier } = beeld;
  const pad = 'voorwaarden';
  return card({
    id: 'veld-voorwaarden',
    title: ui.t('dienst.voorwaarden'),
    body: html`<ul class="vb-lijstje">
        ${dossier.voorwaarden.map(({ tekst, status }) => html`<li>${tekst} ${tag(ui.term(status))}</li>`)}
      </ul>
      ${
        beeld.loopt
          ? dienstFormulier(
              beeld,
              pad,
              [
                {
                  kind: 'textarea',
                  name: 'tekst',
                  label: ui.t('plan.voorwaarde'),
                  required: true,
                  rows: 2,
                  value: ingevuld(beeld, pad).value('tekst'),
                },
              ],
              ui.t('plan.voorwaardeToevoegen'),
            )
          : ''
      }`,
  });
}

/** A step with its checklist; the real start and the reason to end early are asked with it. */
function stap(beeld: DienstBeeld, mogelijk: AvailableStep<string>): Html {
  const { ui, dossier } = beeld;
  const pad = `stappen/${stapPad(mogelijk.name)}`;
  const { value } = ingevuld(beeld, pad);
  const velden: Field[] = [{ kind: 'hidden', name: 'versie', value: String(dossier.dienst.versie) }];
  if (mogelijk.name === 'starten')
    velden.push({
      kind: 'date',
      name: 'werkelijkeStart',
      label: ui.t('dienst.werkelijkeStart'),
      required: false,
      value: value('werkelijkeStart'),
    });
  if (mogelijk.name === 'voortijdigAfsluiten')
    velden.push({
      kind: 'textarea',
      name: 'reden',
      label: ui.t('dienst.reden'),
      required: true,
      rows: 2,
      value: value('reden'),
    });
  const naam = hoofdletter(ui.tekst(mogelijk.name));
  const hoofd = mogelijk.ready && mogelijk.name !== 'voortijdigAfsluiten';
  return html`${heading(3, naam)} ${poortLijst(ui, mogelijk.gates, (gate) => `#veld-${gate.where}`)}
  ${dienstFormulier(beeld, pad, velden, naam, hoofd)}`;
}

/** A dienst on one page: how it stands, the conversations, the judgement and the steps. */
export function dienstPagina(beeld: DienstBeeld): Html {
  const { ui, dossier, stappen } = beeld;
  const { dienst } = dossier;
  const soort = hoofdletter(ui.term(dienst.soort));
  return html`${pageHead({
    title: ui.t('dienst.titel', { soort, nummer: dienst.kenmerk }),
    badges: [statusBadge({ label: ui.term(dienst.status), tone: dienst.status === 'afgerond' ? 'good' : 'info' })],
  })}
  ${card({ body: gegevens(beeld) })} ${consult(beeld)} ${gesprekken(beeld)} ${voorwaarden(beeld)} ${oordeel(beeld)}
  ${
    stappen.length === 0
      ? ''
      : card({
          id: 'stappen',
          title: ui.t('stappen.titel'),
          body: html`${stappen.map((mogelijk) => stap(beeld, mogelijk))}`,
        })
  }`;
}
