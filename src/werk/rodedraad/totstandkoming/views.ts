// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { afwijkingstaat } from '../../../beleid/besluitvorming/amendement/views.ts';
import { staat, stemmingTekst } from '../../../beleid/besluitvorming/views.ts';
import { wijzigingLijst } from '../../../beleid/passage/bewerken/geschiedenis/views.ts';
import { dagOf } from '../../../beleid/visietraject/views.ts';
import { passageHref } from '../../../beleid/passage/views.ts';
import { absent } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import type { Station } from '../../../platform/html/diagram.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { dataTable, type Column } from '../../../platform/html/table.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Totstandkoming } from './queries.ts';
import { vatBesluitenSamen, type Raadsbesluit } from './rules.ts';

/** "2 verwerkt in de visie, 1 ter kennisgeving" */
const tel = (ui: Ui, delen: Iterable<readonly [woord: string | null, aantal: number]>): string =>
  [...delen].map(([woord, aantal]) => `${ui.getal(aantal)} ${woord === null ? '' : ui.tekst(woord)}`.trim()).join(', ');

function herkomst(ui: Ui, { vorig, traject }: Totstandkoming): Html | string {
  if (vorig)
    return html`<p>
      ${ui.t('rodedraad.uitVorig', { visie: vorig.visie })}:
      ${
        vorig.soort === 'doel'
          ? link({ label: vorig.tekst || vorig.titel, href: ui.href(`/rode-draad/${vorig.id}`) })
          : vorig.tekst || vorig.titel
      }
    </p>`;
  return traject.vorige_visie_id === null ? '' : html`<p>${ui.t('rodedraad.nieuwDoel')}</p>`;
}

function gewijzigd(ui: Ui, { wijzigingen }: Totstandkoming): Html {
  if (wijzigingen.length === 0) return html`<p>${ui.t('rodedraad.nietGewijzigd')}</p>`;
  const redenen = [...new Set(wijzigingen.map(({ aanleiding }) => ui.tekst(`aanleiding.${aanleiding}`)))].join(', ');
  return html`<p>
      ${
        wijzigingen.length === 1
          ? ui.t('rodedraad.gewijzigdEen', { redenen })
          : ui.t('rodedraad.gewijzigd', { n: wijzigingen.length, redenen })
      }
    </p>
    ${disclosure({ summary: ui.t('rodedraad.alleWijzigingen'), body: wijzigingLijst(ui, wijzigingen) })}`;
}

function gezegd(ui: Ui, { afdoeningen }: Totstandkoming): Html {
  if (!afdoeningen) return html`<p>${ui.t('rodedraad.nietVoorU')}</p>`;
  if (afdoeningen.length === 0) return html`<p>${ui.t('rodedraad.geenPunten')}</p>`;
  return html`<p>
    ${ui.t('rodedraad.punten')}:
    ${tel(
      ui,
      afdoeningen.map(({ afdoening, aantal }) => [afdoening, aantal]),
    )}.
  </p>`;
}

/** What became of the goal while people spoke about it. */
export const inspraakStation = (ui: Ui, data: Totstandkoming, magTraject: boolean): Station => ({
  soort: 'inspraak',
  label: hoofdletter(ui.term('inspraak')),
  ...(magTraject && { href: passageHref(ui, data.traject, data.passage.id) }),
  tekst: html`<h2 id="inspraak">${ui.t('rodedraad.gezegd')}</h2>
    ${herkomst(ui, data)} ${gewijzigd(ui, data)} ${gezegd(ui, data)}`,
});

const besluitTabel = (ui: Ui, { traject, besluiten }: Totstandkoming, magTraject: boolean): Html => {
  const columns: Column<Raadsbesluit>[] = [
    {
      key: 'gemeente',
      label: hoofdletter(ui.term('gemeente')),
      kind: 'header',
      cell: ({ gemeente, code }) =>
        magTraject
          ? link({ label: gemeente, href: ui.href(`/visietrajecten/${traject.id}/gemeenten?gemeente=${code}`) })
          : gemeente,
    },
    { key: 'datum', label: ui.t('bestuursbesluit.datum'), cell: ({ datum }) => dagOf(ui, datum) },
    {
      key: 'uitkomst',
      label: ui.t('bestuursbesluit.uitkomst'),
      cell: ({ uitkomst }) => (uitkomst === null ? absent(ui.t('algemeen.nietIngevuld')) : ui.term(uitkomst)),
    },
  ];
  if (besluiten.some(({ voor }) => voor !== null))
    columns.push({
      key: 'stemmen',
      label: ui.t('rodedraad.stemmen'),
      cell: ({ voor, tegen }) => stemmingTekst(ui, voor, tegen) || absent(ui.t('algemeen.nietIngevuld')),
    });
  return dataTable<Raadsbesluit>({
    id: 'raadsbesluiten',
    caption: ui.t('rodedraad.alleBesluiten'),
    captionHidden: true,
    narrow: 'stack',
    columns,
    rows: besluiten,
  });
};

const amendementenLijst = (ui: Ui, { traject, amendementen }: Totstandkoming, magTraject: boolean): Html | string =>
  amendementen.length === 0
    ? ''
    : html`<h3>${ui.t('rodedraad.amendementen')}</h3>
        <ul>
          ${amendementen.map((een) => {
            const label = `${een.nummer} ${een.titel}`.trim();
            return html`<li>
              ${magTraject ? link({ label, href: ui.href(`/visietrajecten/${traject.id}/amendementen/${een.id}`) }) : label}
              (${een.gemeente}) ${staat(ui, een.status)} ${afwijkingstaat(ui, een)}
            </li>`;
          })}
        </ul>`;

/** How the councils decided on the vision that the goal stands in, and what they changed in the goal. */
export function besluitStation(ui: Ui, data: Totstandkoming, magTraject: boolean): Station {
  const { perUitkomst, eerste, laatste } = vatBesluitenSamen(data.besluiten);
  const aantal = [...perUitkomst.values()].reduce((som, n) => som + n, 0);
  return {
    soort: 'besluit',
    label: hoofdletter(ui.term('besluitvorming')),
    ...(magTraject && { href: ui.href(`/visietrajecten/${data.traject.id}/regiobord`) }),
    tekst: html`<h2 id="besluit">${ui.t('rodedraad.besloten')}</h2>
      ${
        eerste !== undefined && laatste !== undefined
          ? html`<p>
              ${ui.t('rodedraad.beslotenTussen', {
                aantal,
                totaal: data.besluiten.length,
                eerste: ui.dag(eerste),
                laatste: ui.dag(laatste),
              })}
              ${hoofdletter(tel(ui, perUitkomst))}.
            </p>`
          : ''
      }
      ${disclosure({ summary: ui.t('rodedraad.alleBesluiten'), body: besluitTabel(ui, data, magTraject) })}
      ${amendementenLijst(ui, data, magTraject)}`,
  };
}
