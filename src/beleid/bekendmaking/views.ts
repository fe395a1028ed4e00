// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { notice } from '../../platform/html/notice.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import type { Day } from '../../platform/dates.ts';
import { formTexts } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { TrajectRij } from '../visietraject/queries.ts';
import { trajectkop } from '../visietraject/views.ts';
import { bezwarenLijst, oordelenLijst } from './herkenningsoordeel/views.ts';
import type { Bladzij, Zicht } from './openbaar/rules.ts';
import { antwoordenLijst, tekstLijst } from './openbaar/lijst/views.ts';
import { overzicht, type Adressen } from './openbaar/views.ts';
import type { Beoordeeld, Gevonden, Publicatieregel } from './queries.ts';
import type { PubliekAntwoord, PubliekePassage } from './rules.ts';

export interface VoorbeeldData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly zicht: Zicht;
  readonly bezwaren: readonly Gevonden[];
  readonly beoordeeld: readonly Beoordeeld[];
  readonly vingerafdruk: string;
  readonly inwoners: boolean;
  readonly antwoorden: Bladzij<PubliekAntwoord>;
  readonly passages: Bladzij<PubliekePassage>;
  readonly eerder: readonly Publicatieregel[];
  readonly vandaag: Day;
}

const hierVan = ({ id }: TrajectRij): string => `/visietrajecten/${id}/bekendmaking`;

function publiceerKaart(ui: Ui, { csrf, traject, bezwaren, beoordeeld, vingerafdruk, inwoners }: VoorbeeldData): Html {
  const hier = hierVan(traject);
  const data = { csrf, hier, inwoners };
  return card({
    id: 'controle',
    title: ui.t('bekendmaking.controle'),
    accent: true,
    body: html`${
      bezwaren.length > 0
        ? bezwarenLijst(ui, bezwaren, data)
        : notice({ tone: 'good', body: ui.t('bekendmaking.goed') })
    }
    ${oordelenLijst(ui, beoordeeld, data)}
    ${disclosure({ summary: ui.t('bekendmaking.grens'), body: html`<p>${ui.t('bekendmaking.grensUitleg')}</p>` })}
    ${form({
      action: ui.href(hier),
      method: 'get',
      fields: [
        {
          kind: 'checkbox',
          name: 'inwoners',
          label: ui.t('bekendmaking.inwoners'),
          hint: ui.t('bekendmaking.inwonersUitleg'),
          required: true,
          checked: inwoners,
        },
      ],
      submit: { label: ui.t('bekendmaking.bekijk'), kind: 'secondary' },
      texts: formTexts(ui),
    })}
    ${
      bezwaren.length > 0
        ? ''
        : actionButton({
            action: ui.href(hier),
            csrf,
            hidden: { vingerafdruk, ...(inwoners && { inwoners: 'ja' }) },
            label: ui.t('bekendmaking.publiceer'),
            kind: 'primary',
          })
    }`,
  });
}

function nuKaart(ui: Ui, { csrf, traject, eerder }: VoorbeeldData): Html {
  const nu = eerder.find(({ vervallen_op: tot }) => tot === null);
  return card({
    id: 'eerder',
    title: nu ? ui.t('bekendmaking.nu', { dag: ui.moment(nu.gepubliceerd_op) }) : ui.t('bekendmaking.nietOpenbaar'),
    body: html`${
      nu
        ? actionButton({
            action: ui.href(`${hierVan(traject)}/intrekken`),
            csrf,
            label: ui.t('bekendmaking.trekIn'),
            kind: 'danger',
          })
        : ''
    }
    ${
      eerder.length === 0
        ? ''
        : dataTable<Publicatieregel>({
            id: 'publicaties',
            caption: ui.t('bekendmaking.eerder'),
            narrow: 'stack',
            columns: [
              {
                key: 'op',
                label: ui.t('bekendmaking.wanneer'),
                kind: 'header',
                cell: ({ gepubliceerd_op: op }) => ui.moment(op),
              },
              { key: 'status', label: ui.t('visietraject.waar'), cell: ({ status }) => hoofdletter(ui.tekst(status)) },
              {
                key: 'tot',
                label: ui.t('bekendmaking.totWanneer'),
                cell: ({ vervallen_op: tot }) => (tot === null ? '' : ui.moment(tot)),
              },
            ],
            rows: eerder,
          })
    }`,
  });
}

/** What would be public, word for word, with what stands in its way, and the button that lets it out. */
export function voorbeeldPagina(ui: Ui, data: VoorbeeldData): Html {
  const { traject, inwoners } = data;
  const hier = ui.href(hierVan(traject));
  const naar = (velden: Readonly<Record<string, number | undefined>>, plek: string) => {
    const vraag = new URLSearchParams(inwoners ? { inwoners: 'ja' } : {});
    for (const [naam, waarde] of Object.entries(velden)) if (waarde !== undefined) vraag.set(naam, String(waarde));
    return `${hier}?${vraag.toString()}#${plek}`;
  };
  const adressen: Adressen = {
    antwoorden: ({ pagina }) => naar({ antwoorden: pagina ?? 1, tekst: data.passages.pagina }, 'antwoorden'),
    tekst: (pagina) => naar({ antwoorden: data.antwoorden.pagina, tekst: pagina ?? 1 }, 'voorbeeld-tekst'),
  };
  return html`${trajectkop(ui, traject, {
      deel: '',
      titel: ui.t('bekendmaking.titel'),
      intro: ui.t('bekendmaking.intro'),
    })}
    ${nuKaart(ui, data)} ${publiceerKaart(ui, data)}
    <h2 id="voorbeeld">${ui.t('bekendmaking.voorbeeld')}</h2>
    ${overzicht(ui, data.zicht, adressen, data.vandaag)} ${antwoordenLijst(ui, data.antwoorden, adressen, null)}
    <div id="voorbeeld-tekst">${tekstLijst(ui, data.passages, adressen)}</div>`;
}
