// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../../platform/html/button.ts';
import { card } from '../../../../platform/html/card.ts';
import { form } from '../../../../platform/html/form.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { notice } from '../../../../platform/html/notice.ts';
import type { Day } from '../../../../platform/dates.ts';
import type { Posted } from '../../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import type { Gevolg } from '../../../planning/gevolg/rules.ts';
import { gevolgenlijst } from '../../../planning/gevolg/views.ts';
import type { Planningsgemeente } from '../../../planning/rules.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { trajectkop } from '../../../visietraject/views.ts';
import type { RoutestapRij } from '../../queries.ts';

export interface VerschuifData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly stap: RoutestapRij;
  /** The day that is proposed; absent when none was given, or none that exists. */
  readonly dag: Day | undefined;
  readonly gevolgen: readonly Gevolg[];
  readonly gemeenten: readonly Planningsgemeente[];
  readonly mag: boolean;
  readonly form: Posted<unknown> | undefined;
}

const voorstel = (ui: Ui, pad: string, { stap, dag }: VerschuifData): Html =>
  card({
    title: ui.t('routeverschuiving.titel'),
    body: form({
      action: `${pad}/verschuiven`,
      method: 'get',
      inline: true,
      scope: 'voorstel',
      fields: [
        {
          kind: 'date',
          name: 'dag',
          label: ui.t('routeverschuiving.dag'),
          required: true,
          value: dag ?? stap.gepland ?? '',
        },
      ],
      submit: { label: ui.t('routeverschuiving.toon'), kind: dag === undefined ? 'primary' : 'secondary' },
      texts: formTexts(ui),
    }),
  });

function bevestiging(ui: Ui, pad: string, data: VerschuifData, dag: Day): Html {
  const { errors, typed } = terug(data.form);
  return html`${notice({ tone: 'info', title: ui.t('routeverschuiving.nietsVeranderd') })}
  ${card({
    id: 'gevolgen',
    title: ui.t('routeverschuiving.gevolgen', { dag: ui.dag(dag) }),
    body: html`${gevolgenlijst(ui, data.gevolgen, data.gemeenten)}
      <p>${ui.t('routeverschuiving.vanZelf')}</p>`,
  })}
  ${
    data.mag
      ? card({
          id: 'bevestigen',
          title: ui.t('routeverschuiving.bevestig', { dag: ui.dag(dag) }),
          body: form({
            action: `${pad}/verschuiven`,
            csrf: data.csrf,
            fields: [
              { kind: 'hidden', name: 'versie', value: invulling(typed).value('versie', String(data.stap.versie)) },
              { kind: 'hidden', name: 'dag', value: dag },
              {
                kind: 'textarea',
                name: 'reden',
                label: ui.t('routeverschuiving.reden'),
                required: true,
                rows: 2,
                value: invulling(typed).value('reden'),
              },
            ],
            submit: { label: ui.t('routeverschuiving.bevestig', { dag: ui.dag(dag) }) },
            errors: foutmeldingen(ui, errors),
            texts: formTexts(ui),
          }),
        })
      : ''
  }`;
}

/** Another day for a step: first everything that follows from it, for every municipality, then the confirmation. */
export const verschuifPagina = (ui: Ui, data: VerschuifData): Html => {
  const { traject, stap, dag } = data;
  const pad = ui.href(`/visietrajecten/${traject.id}/routestappen/${stap.id}`);
  return html`${trajectkop(ui, traject, {
      deel: 'regiobord',
      titel: ui.t('routeverschuiving.pagina', {
        orgaan: hoofdletter(ui.term(stap.orgaan)),
        gemeente: stap.gemeente,
      }),
    })}
    <p>${link({ label: ui.t('amendement.terug'), href: pad })}</p>
    ${dag === undefined ? notice({ tone: 'attention', title: ui.t('routeverschuiving.geenDag') }) : ''}
    ${voorstel(ui, pad, data)} ${dag === undefined ? '' : bevestiging(ui, pad, data, dag)}`;
};
