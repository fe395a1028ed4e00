// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { filterForm, form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { ALLE, isFeit, REGIOSLEUTELS, TEKSTSOORTEN, type Regiosleutel, type Tekstsoort } from '../rules.ts';
import { stukkenPad, tekstNaam } from '../views.ts';

export interface BewaardeTekst {
  readonly tekst: string;
  readonly versie: number;
}

/** A text in a form, with what someone else saved meanwhile. */
export interface Bewerking<Sleutel> {
  readonly sleutel: Sleutel;
  readonly bewaard: BewaardeTekst | undefined;
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldError[];
  readonly botsing: boolean;
}

/** The form of one text: what was typed stays, and what someone else saved stands beside it. */
export function tekstKaart(
  ui: Ui,
  { sleutel, bewaard, typed, errors, botsing }: Bewerking<string>,
  o: {
    readonly titel: string;
    readonly uitleg: string;
    readonly action: string;
    readonly csrf: string;
    readonly terug: string;
    readonly hidden: Readonly<Record<string, string>>;
  },
): Html {
  const { value } = invulling(typed);
  const feit = isFeit(sleutel);
  return card({
    id: 'bewerken',
    title: o.titel,
    body: html`${
      botsing
        ? notice({
            tone: 'attention',
            title: ui.t('stukken.botsing'),
            body: html`<p>${ui.t('stukken.botsingUitleg')}</p>
              <blockquote class="vb-tekst">${bewaard?.tekst ?? ''}</blockquote>`,
          })
        : ''
    }
    ${form({
      action: o.action,
      csrf: o.csrf,
      fields: [
        ...Object.entries({ ...o.hidden, paragraaf: sleutel, versie: String(bewaard?.versie ?? 0) }).map(
          ([name, stored]) => ({ kind: 'hidden', name, value: stored }) as const,
        ),
        feit
          ? { kind: 'text', name: 'tekst', label: o.titel, required: false, value: value('tekst', bewaard?.tekst) }
          : {
              kind: 'textarea',
              name: 'tekst',
              label: ui.t('stukken.tekst'),
              hint: html`${o.uitleg} ${ui.t('stukken.tekstUitleg')}`,
              required: false,
              rows: 12,
              value: value('tekst', bewaard?.tekst),
            },
      ],
      submit: { label: ui.t('stukken.bewaar') },
      beside: link({ label: ui.t('stukken.annuleer'), href: o.terug }),
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    })}`,
  });
}

export interface TekstenData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly soort: Tekstsoort;
  readonly teksten: ReadonlyMap<Regiosleutel, BewaardeTekst>;
  readonly voorAlle: ReadonlyMap<Regiosleutel, BewaardeTekst>;
  readonly bewerking: Bewerking<Regiosleutel> | undefined;
  readonly magBewerken: boolean;
}

function stand(ui: Ui, { soort, teksten, voorAlle }: TekstenData, sleutel: Regiosleutel): Html | string {
  const tekst = teksten.get(sleutel)?.tekst ?? '';
  if (tekst !== '')
    return html`<span class="vb-tekst">${tekst.length > 160 ? `${tekst.slice(0, 160)}...` : tekst}</span>`;
  const anders = soort !== ALLE && (voorAlle.get(sleutel)?.tekst ?? '') !== '';
  return anders ? ui.t('stukken.geldtVoorAlle') : ui.t('algemeen.nietIngevuld');
}

/** The texts that go into the papers of every municipality. */
export function tekstenPagina(ui: Ui, data: TekstenData): Html {
  const { csrf, traject, soort, bewerking, magBewerken } = data;
  const hier = stukkenPad(ui, traject, `/teksten?stuksoort=${soort}`);
  return html`${trajectkop(ui, traject, {
    deel: 'stukken',
    titel: ui.t('stukken.teksten'),
    intro: ui.t('stukken.tekstenIntro'),
  })}
  ${filterForm({
    action: stukkenPad(ui, traject, '/teksten'),
    label: ui.t('stukken.soortKeuze'),
    fields: [
      {
        kind: 'select',
        name: 'stuksoort',
        label: ui.t('stukken.soortKeuze'),
        required: true,
        value: soort,
        options: TEKSTSOORTEN.map((een) => ({ value: een, label: ui.t(`stuk.soort.${een}`) })),
      },
    ],
    submit: ui.t('stukken.toon'),
    texts: formTexts(ui),
  })}
  ${
    bewerking && magBewerken
      ? tekstKaart(ui, bewerking, {
          titel: tekstNaam(ui, bewerking.sleutel, ''),
          uitleg: `${ui.t('stukken.soortKeuze')}: ${ui.t(`stuk.soort.${soort}`)}.`,
          action: stukkenPad(ui, traject, '/teksten'),
          csrf,
          terug: hier,
          hidden: { stuksoort: soort },
        })
      : ''
  }
  ${dataTable<Regiosleutel>({
    id: 'teksten',
    caption: `${ui.t('stukken.teksten')}: ${ui.t(`stuk.soort.${soort}`)}`,
    narrow: 'stack',
    columns: [
      {
        key: 'paragraaf',
        label: hoofdletter(ui.term('paragraaf')),
        kind: 'header',
        cell: (sleutel) => tekstNaam(ui, sleutel, ''),
      },
      { key: 'tekst', label: ui.t('stukken.tekst'), cell: (sleutel) => stand(ui, data, sleutel) },
      ...(magBewerken
        ? [
            {
              key: 'bewerk',
              label: ui.t('stukken.bewerk'),
              cell: (sleutel: Regiosleutel) =>
                link({
                  label: data.teksten.has(sleutel) ? ui.t('stukken.bewerk') : ui.t('stukken.schrijf'),
                  href: `${hier}&paragraaf=${sleutel}#bewerken`,
                  hiddenText: tekstNaam(ui, sleutel, ''),
                }),
            },
          ]
        : []),
    ],
    rows: REGIOSLEUTELS,
  })}`;
}
