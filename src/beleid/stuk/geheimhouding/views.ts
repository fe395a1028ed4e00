// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { card } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import type { Posted } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Trajectgemeente, TrajectRij } from '../../visietraject/queries.ts';
import { GRONDEN, OPLEGGERS, type Geheimhouding } from '../rules.ts';
import { stukkenPad } from '../views.ts';
import type { Geheimregel } from './queries.ts';
import { GEHEIME_SOORTEN, WOO } from './rules.ts';

export interface GeheimData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly gemeente: Trajectgemeente;
  /** What was decided, the newest first. */
  readonly geheimregels: readonly Geheimregel[];
  readonly geheimForm: Posted<unknown> | undefined;
  readonly geheimBotsing: boolean;
  readonly magGeheim: boolean;
  /** Papers that were made before the secrecy, and so do not say that they are secret. */
  readonly zonderVermelding: boolean;
}

const stukken = (ui: Ui, { stuksoorten }: Pick<Geheimhouding, 'stuksoorten'>): string =>
  stuksoorten.map((soort) => ui.t(`stuk.soort.${soort}`)).join(', ');

const gronden = (ui: Ui) =>
  GRONDEN.map((grond) => ({ value: grond, label: `${ui.t(`geheim.grond.${grond}`)} (Woo, 5.1, ${WOO[grond]})` }));

const stand = (ui: Ui, geheim: Geheimhouding): Html =>
  html`<p>${statusBadge({ tone: 'attention', label: ui.t('geheim.geheim') })}</p>
    ${summaryList({
      rows: [
        { label: ui.t('geheim.stukken'), value: stukken(ui, geheim) },
        { label: ui.t('geheim.grond'), value: ui.t(`geheim.grond.${geheim.grond}`) },
        { label: ui.t('geheim.opgelegdDoor'), value: ui.t(`geheim.orgaan.${geheim.opgelegdDoor}`) },
        { label: ui.t('geheim.toelichting'), value: geheim.toelichting },
      ],
    })}`;

const geschiedenis = (ui: Ui, regels: readonly Geheimregel[]): Html | string =>
  regels.length === 0
    ? ''
    : disclosure({
        summary: ui.t('geheim.geschiedenis', { n: regels.length }),
        body: html`<ol class="vb-geschiedenis" reversed>
          ${regels.map(
            ({ geheim, op, wie, toelichting }) =>
              html`<li>
                <p>
                  <strong>${geheim ? stukken(ui, geheim) : ui.t('geheim.opgeheven')}</strong> · ${ui.moment(op)} ·
                  ${wie}
                </p>
                <p class="vb-bron">${toelichting}</p>
              </li>`,
          )}
        </ol>`,
      });

function formulier(ui: Ui, data: GeheimData, geheim: Geheimhouding | undefined): Html {
  const { csrf, traject, gemeente, geheimForm, geheimregels } = data;
  const { errors, typed } = terug(geheimForm);
  const { value, values } = invulling(typed);
  return form({
    action: stukkenPad(ui, traject, '/gemeente/geheimhouding'),
    csrf,
    scope: 'geheim',
    fields: [
      { kind: 'hidden', name: 'gemeente', value: gemeente.code },
      { kind: 'hidden', name: 'versie', value: String(geheimregels[0]?.versie ?? 0) },
      {
        kind: 'checkboxes',
        name: 'geheimeStukken',
        label: ui.t('geheim.welke'),
        hint: ui.t('geheim.welkeUitleg'),
        required: false,
        values: values('geheimeStukken', geheim?.stuksoorten),
        options: GEHEIME_SOORTEN.map((soort) => ({ value: soort, label: ui.t(`stuk.soort.${soort}`) })),
      },
      {
        kind: 'select',
        name: 'geheimgrond',
        label: ui.t('geheim.grond'),
        hint: ui.t('geheim.grondUitleg'),
        required: false,
        value: value('geheimgrond', geheim?.grond),
        options: gronden(ui),
      },
      {
        kind: 'select',
        name: 'opgelegdDoor',
        label: ui.t('geheim.opgelegdDoor'),
        required: false,
        value: value('opgelegdDoor', geheim?.opgelegdDoor),
        options: OPLEGGERS.map((een) => ({ value: een, label: ui.t(`geheim.orgaan.${een}`) })),
      },
      {
        kind: 'textarea',
        name: 'toelichting',
        label: ui.t('geheim.toelichting'),
        hint: ui.t('geheim.toelichtingUitleg'),
        required: true,
        rows: 3,
        value: value('toelichting'),
      },
    ],
    submit: { label: ui.t('geheim.bewaar'), kind: 'secondary' },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  });
}

/** Whether papers of a municipality are secret, since when and why, and the form that changes it. */
export function geheimKaart(ui: Ui, data: GeheimData): Html {
  const geheim = data.geheimregels[0]?.geheim;
  return card({
    id: 'geheimhouding',
    title: ui.t('stuk.kop.geheimhouding'),
    body: html`${geheim ? stand(ui, geheim) : html`<p>${ui.t('geheim.geen')}</p>`}
    ${data.zonderVermelding ? notice({ tone: 'attention', title: ui.t('geheim.maakOpnieuw') }) : ''}
    ${data.geheimBotsing ? notice({ tone: 'attention', live: true, title: ui.t('stukken.botsing'), body: ui.t('fout.verouderd') }) : ''}
    ${geschiedenis(ui, data.geheimregels)}
    ${
      data.magGeheim
        ? disclosure({
            summary: ui.t('geheim.wijzig'),
            open: data.geheimForm !== undefined,
            body: formulier(ui, data, geheim),
          })
        : ''
    }`,
  });
}
