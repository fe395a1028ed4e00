// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose, sideBySide } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { disclosure, summaryList } from '../../platform/html/summary.ts';
import { parseDay, type Instant } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { Termijnen } from '../termijn/rules.ts';
import { termijnBadge } from '../termijn/views.ts';
import { bijlagenKaart } from './bijlage/views.ts';
import type { BijlageRij } from './bijlage/queries.ts';
import { leeftijd } from './lijst/views.ts';
import type { BinnenkomstRij } from './queries.ts';
import { MET_REDEN } from './rules.ts';
import type { BinnenkomstInhoud } from './schema.ts';

export interface BinnenkomstData {
  readonly rij: BinnenkomstRij;
  readonly gemeente: string;
  readonly bijlagen: readonly BijlageRij[];
  readonly stappen: readonly AvailableStep<string>[];
  readonly termijnen: Termijnen;
  readonly nu: Instant;
  readonly csrf: string;
  /** The step whose form came back with errors. */
  readonly stap?: string | undefined;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

const dagVan = (ui: Ui, typed: string | null): string => {
  const dag = typed === null ? undefined : parseDay(typed);
  return dag ? ui.dag(dag) : '';
};
const tekst = (waarde: string): Html => prose(html`<p class="vb-letterlijk">${waarde}</p>`);
const rij = (label: string, waarde: string) => (waarde === '' ? [] : [{ label, value: waarde }]);

function gestuurd(ui: Ui, { rij: bericht, gemeente, nu, termijnen }: BinnenkomstData): Html {
  const { inhoud } = bericht;
  const { melder } = inhoud;
  return html`${summaryList({
    dense: true,
    rows: [
      {
        label: ui.t('binnenkomst.ontvangen'),
        value: html`${ui.moment(bericht.ontvangen_op)}, ${leeftijd(ui, nu, bericht.ontvangen_op)}
        ${bericht.status === 'nieuw' ? termijnBadge(ui, nu, bericht.te_laat_vanaf, termijnen) : ''}`,
      },
      { label: ui.t('binnenkomst.soort'), value: hoofdletter(ui.term(bericht.soort)) },
      {
        label: ui.t('binnenkomst.melder'),
        value: html`${melder.naam || ui.t('binnenkomst.geenMelder')}${melder.organisatie ? html`, ${melder.organisatie}` : ''}
        ${melder.anoniem ? tag(ui.t('melding.anoniemKort')) : ''}`,
      },
      ...rij(hoofdletter(ui.term('hoedanigheid')), inhoud.hoedanigheid && ui.tekst(inhoud.hoedanigheid)),
      ...rij(ui.t('binnenkomst.bereikbaar'), melder.bereikbaar),
      ...rij(hoofdletter(ui.term('gemeente')), gemeente),
      ...rij(ui.t('melding.vormen'), inhoud.vormen.map((vorm) => ui.tekst(vorm)).join(', ')),
      ...(bericht.soort === 'inwoner' || bericht.soort === 'brief'
        ? []
        : rij(
            ui.t('binnenkomst.gezinWeet'),
            [
              ui.tekst(inhoud.gezinWeet === 'onbekend' ? 'onbekend' : `algemeen.${inhoud.gezinWeet}`),
              inhoud.gezinWeetToelichting,
            ]
              .filter(Boolean)
              .join('. '),
          )),
      ...rij(ui.t('binnenkomst.adviesnummer'), inhoud.adviesnummer),
      ...rij(ui.t('binnenkomst.spoedreden'), inhoud.spoedreden),
    ],
  })}
  ${tekst(inhoud.toelichting)}`;
}

const mensen = (ui: Ui, { personen }: BinnenkomstInhoud): Html =>
  personen.length === 0
    ? absent(ui.t('binnenkomst.geenMensen'))
    : html`<ul class="vb-lijstje">
        ${personen.map(
          (persoon) =>
            html`<li>
              <strong>${[persoon.voornaam, persoon.tussenvoegsel, persoon.achternaam].filter(Boolean).join(' ')}</strong
              >${persoon.geboortedatum ? html`, ${dagVan(ui, persoon.geboortedatum)}` : ''}
              ${tag(ui.tekst(persoon.rol))}
              ${persoon.betrokkenheid === 'onbekend' ? '' : tag(ui.tekst(persoon.betrokkenheid))}
            </li>`,
        )}
      </ul>`;

function meldcodeKaart(ui: Ui, { meldcode }: BinnenkomstInhoud): Html {
  if (!meldcode) return html``;
  const { stappen, afwegingen, specialeVormen } = meldcode;
  return card({
    title: ui.t('binnenkomst.meldcode'),
    body: summaryList({
      dense: true,
      rows: [
        ...stappen.map(({ stap, op, bevinding, overgeslagen }) => ({
          label: ui.t('binnenkomst.meldcodeStap', { n: stap }),
          value: [ui.t(overgeslagen ? 'binnenkomst.overgeslagen' : 'binnenkomst.gedaan'), dagVan(ui, op), bevinding]
            .filter(Boolean)
            .join('. '),
        })),
        ...afwegingen.map(({ nummer, antwoord, onderbouwing }) => ({
          label: ui.t('binnenkomst.afweging', { n: nummer }),
          value: [ui.tekst(antwoord), onderbouwing].filter(Boolean).join('. '),
        })),
        ...rij(ui.t('binnenkomst.specialeVormen'), specialeVormen.map((vorm) => ui.tekst(vorm)).join(', ')),
      ],
    }),
  });
}

const KEUZES = ['maakAdvies', 'maakSignaal', 'zonderMelding', 'koppelen'] as const;

function keuzeFormulier(ui: Ui, data: BinnenkomstData, stap: (typeof KEUZES)[number]): Html {
  const hier = data.stap === stap;
  const { value } = invulling(hier ? data.typed : undefined);
  const fields: Field[] = [
    { kind: 'hidden', name: 'versie', value: String(data.rij.versie) },
    stap === 'koppelen'
      ? {
          kind: 'text',
          name: 'melding',
          label: ui.t('binnenkomst.meldingnummer'),
          required: true,
          value: value('melding'),
        }
      : {
          kind: 'textarea',
          name: 'reden',
          label: ui.t('binnenkomst.reden'),
          required: MET_REDEN.has(stap),
          rows: 3,
          value: value('reden'),
        },
  ];
  return disclosure({
    summary: ui.t(`binnenkomst.${stap}`),
    open: hier || stap === 'koppelen',
    body: html`<p>${ui.t(`binnenkomst.${stap}Uitleg`)}</p>
      ${form({
        action: ui.href(`/binnenkomsten/${data.rij.id}/stappen/${stapPad(stap)}`),
        csrf: data.csrf,
        scope: stap,
        fields,
        errors: hier ? foutmeldingen(ui, data.errors) : [],
        submit: { label: ui.t(`binnenkomst.${stap}`), kind: 'secondary' },
        texts: formTexts(ui),
      })}`,
  });
}

/** What can be done with it now; a choice that does not fit is shown with the reason. */
function keuzes(ui: Ui, data: BinnenkomstData): Html {
  const { stappen, rij: bericht } = data;
  if (stappen.length === 0) return html``;
  const melding = stappen.find(({ name }) => name === 'maakMelding');
  return card({
    id: 'keuzes',
    title: ui.t('binnenkomst.keuzes'),
    body: html`${
      melding?.ready
        ? html`<p>${ui.t('binnenkomst.naarMeldingUitleg')}</p>
            <p>
              ${linkButton({
                label: ui.t('binnenkomst.naarMelding'),
                href: `${ui.href('/meldingen/nieuw')}?binnenkomst=${bericht.id}`,
                kind: 'primary',
              })}
            </p>`
        : melding
          ? poortLijst(ui, melding.gates, () => '#melder')
          : ''
    }
    ${KEUZES.filter((naam) => stappen.some(({ name, ready }) => name === naam && ready)).map((naam) => keuzeFormulier(ui, data, naam))}`,
  });
}

const afgehandeld = (ui: Ui, { rij: bericht }: BinnenkomstData): Html =>
  bericht.status === 'nieuw'
    ? html``
    : card({
        title: ui.t('binnenkomst.klaar'),
        body: summaryList({
          dense: true,
          rows: [
            { label: ui.t('binnenkomst.status'), value: hoofdletter(ui.term(bericht.status)) },
            ...(bericht.afgehandeld_op
              ? [{ label: ui.t('binnenkomst.wanneer'), value: ui.moment(bericht.afgehandeld_op) }]
              : []),
            ...rij(ui.t('binnenkomst.reden'), bericht.reden),
            ...(bericht.melding_id
              ? [
                  {
                    label: hoofdletter(ui.term('melding')),
                    value: link({
                      label: bericht.melding_nummer ?? '',
                      href: ui.href(`/meldingen/${bericht.melding_id}`),
                    }),
                  },
                ]
              : []),
          ],
        }),
      });

/** Everything that was sent, and what Veilig Thuis makes of it. */
export function binnenkomstPagina(ui: Ui, data: BinnenkomstData): Html {
  const { rij: bericht, bijlagen } = data;
  return html`${pageHead({
    title: ui.t('binnenkomst.titel', { nummer: bericht.nummer }),
    badges: [statusBadge({ label: ui.term(bericht.status), tone: bericht.status === 'nieuw' ? 'attention' : 'info' })],
  })}
  ${sideBySide({
    main: html`${card({ title: ui.t('binnenkomst.watKwamBinnen'), body: gestuurd(ui, data) })}
    ${meldcodeKaart(ui, bericht.inhoud)}`,
    aside: html`${afgehandeld(ui, data)} ${keuzes(ui, data)}
    ${card({ title: ui.t('binnenkomst.mensen'), body: mensen(ui, bericht.inhoud) })} ${bijlagenKaart(ui, bijlagen)}`,
  })}`;
}
