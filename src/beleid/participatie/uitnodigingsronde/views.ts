// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, link } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { progress } from '../../../platform/html/progress.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { partijNaam } from '../partij/views.ts';
import type { ActiviteitRij, Partij } from '../queries.ts';
import type { Ronderij, Zegelinhoud } from './queries.ts';
import { isBezig, isNeutraal, MEESTE, uitnodigingMail } from './rules.ts';

export interface UitnodigData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly activiteit: ActiviteitRij;
  /** Who it comes from; undefined when this installation sends no mail. */
  readonly van: string | undefined;
  readonly partijen: readonly Partij[];
  readonly ronden: readonly Ronderij[];
  /** What was refused, by round, for its sender alone. */
  readonly geweigerd: ReadonlyMap<string, Zegelinhoud['fout']>;
  readonly beurt: string;
  readonly form?: Posted<unknown>;
}

const padVan = ({ traject, activiteit }: UitnodigData): string =>
  `/visietrajecten/${traject.id}/activiteiten/${activiteit.id}`;

function formulierKaart(ui: Ui, data: UitnodigData): Html {
  const { activiteit, van } = data;
  if (van === undefined) return notice({ tone: 'info', body: ui.t('uitnodigen.nietIngericht') });
  if (activiteit.status !== 'gepland') return notice({ tone: 'info', body: ui.t('participatie.nietGepland') });
  if (!isNeutraal(activiteit)) return notice({ tone: 'attention', body: ui.t('uitnodigen.verraadt') });
  if (!data.form && data.ronden.some(isBezig)) return notice({ tone: 'info', body: ui.t('uitnodigen.wacht') });
  if (data.partijen.length === 0) return notice({ tone: 'info', body: ui.t('uitnodigen.geenPartij') });
  const { errors, typed } = terug(data.form);
  const { value } = invulling(typed);
  const mail = uitnodigingMail(ui, activiteit, false);
  return html`${card({
    id: 'mail',
    title: ui.t('uitnodigen.mail'),
    body: html`${summaryList({
      rows: [
        { label: ui.t('uitnodigen.van'), value: van },
        { label: ui.t('uitnodigen.onderwerp'), value: mail.subject },
        { label: ui.t('uitnodigen.bijlage'), value: 'agenda.ics' },
      ],
    })}
    ${prose(html`<p class="vb-letterlijk">${mail.text}</p>`)}`,
  })}
  ${card({
    id: 'versturen',
    title: ui.t('uitnodigen.aan'),
    accent: true,
    body: html`<p>${ui.t('uitnodigen.uitleg')}</p>
      ${form({
        action: ui.href(`${padVan(data)}/uitnodigen`),
        csrf: data.csrf,
        fields: [
          {
            kind: 'select',
            name: 'partij',
            label: ui.t('participatie.partij'),
            hint: ui.t('uitnodigen.partijUitleg'),
            required: true,
            value: value('partij'),
            options: data.partijen.map((partij) => ({ value: partij.id, label: partijNaam(ui, partij) })),
          },
          {
            kind: 'textarea',
            name: 'adressen',
            label: ui.t('uitnodigen.adressen'),
            hint: ui.t('uitnodigen.adressenUitleg', { meeste: MEESTE }),
            required: true,
            value: value('adressen'),
            rows: 10,
          },
          { kind: 'hidden', name: 'beurt', value: value('beurt', data.beurt) },
          { kind: 'hidden', name: 'versie', value: String(activiteit.versie) },
        ],
        submit: { label: ui.t('uitnodigen.verstuur'), kind: 'primary' },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      })}`,
  })}`;
}

function geweigerdKaart(ui: Ui, data: UitnodigData, ronde: Ronderij, fout: Zegelinhoud['fout']): Html {
  return card({
    id: `geweigerd-${ronde.id}`,
    title: ui.t('uitnodigen.geweigerd', { n: fout.length }),
    body: html`<p>${ui.t('uitnodigen.geweigerdUitleg')}</p>
      ${dataTable<Zegelinhoud['fout'][number]>({
        id: `geweigerd-tabel-${ronde.id}`,
        caption: ui.t('uitnodigen.geweigerd', { n: fout.length }),
        captionHidden: true,
        narrow: 'stack',
        columns: [
          { key: 'adres', label: ui.t('uitnodigen.adres'), kind: 'header', cell: ({ adres }) => adres },
          { key: 'waarom', label: ui.t('uitnodigen.waarom'), cell: ({ waarom }) => ui.t(`uitnodigen.fout.${waarom}`) },
        ],
        rows: fout,
      })}
      ${actionButton({
        action: ui.href(`${padVan(data)}/uitnodigen/wissen`),
        csrf: data.csrf,
        hidden: { beurt: ronde.id },
        label: ui.t('uitnodigen.wis'),
        kind: 'secondary',
      })}`,
  });
}

function stand(ui: Ui, ronde: Ronderij): Html | string {
  if (ronde.gestopt) return ui.t('uitnodigen.gestopt');
  if (isBezig(ronde))
    return progress({
      id: `stand-${ronde.id}`,
      label: ui.t('uitnodigen.bezig'),
      value: ronde.verzonden + ronde.geweigerd,
      max: ronde.aantal,
      text: ui.t('uitnodigen.stand', { n: ronde.verzonden, totaal: ronde.aantal }),
    });
  return ui.t('uitnodigen.stand', { n: ronde.verzonden, totaal: ronde.aantal });
}

const rondenKaart = (ui: Ui, { ronden }: UitnodigData): Html =>
  ronden.length === 0
    ? html``
    : card({
        id: 'ronden',
        title: ui.t('uitnodigen.eerder'),
        body: dataTable<Ronderij>({
          id: 'ronden-tabel',
          caption: ui.t('uitnodigen.eerder'),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            {
              key: 'wanneer',
              label: ui.t('wording.wanneer'),
              kind: 'header',
              cell: ({ begonnen_op: op }) => ui.moment(op),
            },
            { key: 'partij', label: ui.t('participatie.partij'), cell: (rij) => partijNaam(ui, rij) },
            { key: 'stand', label: ui.t('uitnodigen.verzonden'), cell: (rij) => stand(ui, rij) },
          ],
          rows: ronden,
        }),
      });

/** Sending the invitation of an activity by mail: what it says, to whom, and how far it is. */
export function uitnodigPagina(ui: Ui, data: UitnodigData): Html {
  return html`${trajectkop(ui, data.traject, { deel: 'participatie', titel: ui.t('uitnodigen.titel') })}
    <p>${link({ label: data.activiteit.titel, href: ui.href(padVan(data)) })}</p>
    ${data.ronden.map((ronde) => {
      const fout = data.geweigerd.get(ronde.id);
      return fout && fout.length > 0 ? geweigerdKaart(ui, data, ronde, fout) : '';
    })}
    ${formulierKaart(ui, data)} ${rondenKaart(ui, data)}`;
}
