// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import type { Day } from '../../../platform/dates.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { EerdereStand } from '../../eerderestand/queries.ts';
import { eerderKaart, vensterWoorden } from '../../eerderestand/views.ts';
import type { TrajectRij, Trajectgemeente } from '../../visietraject/queries.ts';
import type { VensterRij } from '../queries.ts';
import { INSPRAAKKANALEN, waaromVensterBlijft, type Inspraakkanaal } from '../rules.ts';
import { inspraakkop } from '../views.ts';

export interface VensterData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeente: Trajectgemeente;
  readonly vandaag: Day;
  readonly vensters: readonly VensterRij[];
  readonly errors: readonly FieldError[];
  readonly typed: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly mag: boolean;
  /** Whether windows can still change. */
  readonly open: boolean;
  readonly eerder: readonly EerdereStand[];
  readonly ziet: boolean;
}

function vensterFormulier(ui: Ui, data: VensterData, kanaal: Inspraakkanaal): Html {
  const eigen = data.vensters.find((venster) => venster.gemeente === data.gemeente.code && venster.kanaal === kanaal);
  const typed = data.typed?.['inspraakkanaal'] === kanaal ? data.typed : undefined;
  const getypt = (naam: string, anders: string | null) => (typed ? String(typed[naam] ?? '') : (anders ?? ''));
  const dag = (name: 'van' | 'tot') =>
    ({
      kind: 'date',
      name,
      label: ui.t(`inspraak.${name}`),
      required: false,
      value: getypt(name, eigen?.[name] ?? null),
    }) as const;
  const isCentrum = data.gemeente.centrumgemeente === data.gemeente.code;
  return card({
    id: kanaal,
    title: hoofdletter(ui.term(kanaal)),
    body: html`${form({
      action: ui.href(`/visietrajecten/${data.traject.id}/vensters`),
      csrf: data.csrf,
      scope: kanaal,
      fields: [
        { kind: 'hidden', name: 'gemeente', value: data.gemeente.code },
        { kind: 'hidden', name: 'inspraakkanaal', value: kanaal },
        { kind: 'hidden', name: 'versie', value: String(eigen?.versie ?? 0) },
        dag('van'),
        dag('tot'),
        ...(isCentrum
          ? []
          : [
              {
                kind: 'checkbox',
                name: 'sluitAan',
                label: ui.t('inspraak.sluitAan'),
                required: true,
                checked: typed ? typed['sluitAan'] !== undefined : eigen !== undefined && eigen.tot === null,
              } as const,
            ]),
        {
          kind: 'text',
          name: 'vindplaats',
          label: ui.t('inspraak.vindplaats'),
          hint: ui.t('inspraak.vindplaatsUitleg'),
          required: false,
          value: getypt('vindplaats', eigen?.vindplaats ?? ''),
          width: 'wide',
        },
      ],
      errors: typed ? foutmeldingen(ui, data.errors) : [],
      submit: {
        label: ui.t('algemeen.bewaren'),
        hiddenText: ui.term(kanaal),
        kind: kanaal === 'openbaar' ? 'primary' : 'secondary',
      },
      texts: formTexts(ui),
    })}
    ${
      eigen === undefined || waaromVensterBlijft(eigen, data.vensters, data.gemeente, data.vandaag) !== undefined
        ? ''
        : html`<p>
            ${link({ label: ui.t('inspraak.verwijderVenster'), hiddenText: ui.term(kanaal), href: ui.href(`/visietrajecten/${data.traject.id}/vensters/${eigen.id}/verwijderen`) })}
          </p>`
    }`,
  });
}

/** The windows of one municipality, a form for each channel. */
export const vensterPagina = (ui: Ui, data: VensterData): Html =>
  html`${inspraakkop(ui, data.traject, {
    deel: 'inspraak',
    titel: ui.t('inspraak.vensterVan', { gemeente: data.gemeente.naam }),
    intro: ui.t('inspraak.vensterUitleg'),
    ziet: data.ziet,
  })}
  ${
    data.mag
      ? INSPRAAKKANALEN.map((kanaal) => vensterFormulier(ui, data, kanaal))
      : notice({ tone: 'info', title: ui.t(data.open ? 'inspraak.nietVanU' : 'inspraak.voorbij') })
  }
  ${eerderKaart(ui, data.eerder, (inhoud) => vensterWoorden(ui, inhoud))}`;
