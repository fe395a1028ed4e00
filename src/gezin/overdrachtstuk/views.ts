// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import type { Field } from '../../platform/html/field.ts';
import type { Html } from '../../platform/html/html.ts';
import { dataTable } from '../../platform/html/table.ts';
import { day, instant } from '../../platform/dates.ts';
import type { Invulling } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { MogelijkStuk, StukRij } from './queries.ts';
import { isGevoelig, STUKMOMENTEN, stukSleutel, type Stuksoort } from './rules.ts';
import type { StukInhoud } from './schema.ts';

const dag = (ui: Ui, waarde: string | null): string => (waarde ? ui.dag(day(waarde)) : '');

/** A piece in one line: what it is and what it says. */
export function stukTekst(ui: Ui, inhoud: StukInhoud): string {
  const deel = (...delen: (string | null | false)[]) => delen.filter(Boolean).join(', ');
  switch (inhoud.soort) {
    case 'voorwaarde':
      return deel(inhoud.tekst, ui.term(inhoud.status), dag(ui, inhoud.ingang));
    case 'gezinslid':
      return deel(
        inhoud.naam,
        dag(ui, inhoud.geboortedatum),
        ui.term(inhoud.rol),
        ui.term(inhoud.betrokkenheid),
        !inhoud.woontIn && ui.t('persoon.woontElders'),
      );
    case 'besluit':
      return deel(
        ui.tekst(inhoud.besluit),
        inhoud.beslotenOp && ui.moment(instant(inhoud.beslotenOp)),
        inhoud.urgentie && ui.term(inhoud.urgentie),
        inhoud.taxatieAcuut && `${ui.t('beoordeling.taxatieAcuut')}: ${ui.term(inhoud.taxatieAcuut)}`,
        inhoud.taxatieStructureel && `${ui.t('beoordeling.taxatieStructureel')}: ${ui.term(inhoud.taxatieStructureel)}`,
        inhoud.motivering,
      );
    case 'afspraak':
      return deel(inhoud.tekst, inhoud.voorWie, ui.term(inhoud.onderdeel), dag(ui, inhoud.gemaaktOp));
    case 'samenvatting':
    case 'eerder':
    case 'document':
      return inhoud.tekst;
  }
}

const soortWoord = (ui: Ui, soort: Stuksoort) => hoofdletter(ui.tekst(soort));

/** The choice for one piece: it stays here unless the sender lets it go along. */
function keuzeVelden(ui: Ui, { value }: Invulling, soort: Stuksoort, id: string | null, inhoud?: StukInhoud): Field[] {
  const sleutel = stukSleutel(soort, id);
  return [
    {
      kind: 'select',
      name: `stuk_${sleutel}`,
      label: soortWoord(ui, soort),
      hint: inhoud
        ? stukTekst(ui, inhoud)
        : ui.t(`stuk.uitleg.${soort === 'eerder' || soort === 'document' ? soort : 'samenvatting'}`),
      required: true,
      value: value(`stuk_${sleutel}`),
      options: [
        { value: '', label: ui.t('stuk.blijft') },
        ...STUKMOMENTEN.map((moment) => ({ value: moment, label: ui.t(`stuk.${moment}`) })),
      ],
    },
    ...(inhoud
      ? []
      : [
          {
            kind: 'textarea' as const,
            name: `tekst_${sleutel}`,
            label: ui.t('stuk.tekst', { wat: ui.tekst(soort) }),
            required: false,
            rows: 3,
            value: value(`tekst_${sleutel}`),
          },
        ]),
    ...(isGevoelig(soort)
      ? [
          {
            kind: 'text' as const,
            name: `reden_${sleutel}`,
            label: ui.t('stuk.reden'),
            hint: ui.t('stuk.redenUitleg'),
            required: false,
            width: 'wide' as const,
            value: value(`reden_${sleutel}`),
          },
        ]
      : []),
  ];
}

/** All that can go along, piece by piece: what is recorded first, then what is written for this transfer. */
export const stukVelden = (ui: Ui, invulling: Invulling, mogelijk: readonly MogelijkStuk[]): Field[] => [
  ...mogelijk.flatMap(({ id, inhoud }) => keuzeVelden(ui, invulling, inhoud.soort, id, inhoud)),
  ...(['samenvatting', 'eerder', 'document'] as const).flatMap((soort) => keuzeVelden(ui, invulling, soort, null)),
];

/** What went along, as it was then. */
export const stukkenTabel = (ui: Ui, rijen: readonly StukRij[]): Html =>
  dataTable<StukRij>({
    id: 'stukken',
    caption: ui.t('stuk.titel'),
    captionHidden: true,
    narrow: 'stack',
    empty: html`<p class="vb-tekst">${ui.t('stuk.leeg')}</p>`,
    columns: [
      {
        key: 'soort',
        label: ui.t('verstrekking.wat'),
        kind: 'header',
        cell: ({ inhoud }) => soortWoord(ui, inhoud.soort),
      },
      {
        key: 'inhoud',
        label: ui.t('stuk.inhoud'),
        cell: ({ inhoud, reden }) =>
          html`<span class="vb-letterlijk">${stukTekst(ui, inhoud)}</span>${
              reden ? html`<br />${tag(ui.t('stuk.omdat', { reden }))}` : ''
            }`,
      },
      {
        key: 'wanneer',
        label: ui.t('stuk.wanneer'),
        cell: ({ voor_besluit }) =>
          statusBadge({
            label: ui.t(voor_besluit ? 'stuk.voorBesluit' : 'stuk.naAcceptatie'),
            tone: voor_besluit ? 'info' : 'neutral',
          }),
      },
    ],
    rows: rijen,
  });
