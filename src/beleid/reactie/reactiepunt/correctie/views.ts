// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card } from '../../../../platform/html/card.ts';
import type { Html } from '../../../../platform/html/html.ts';
import { invulling, terug } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import { correctieFormulier, kanNiet, verwijderKaart, type FormulierData } from '../../../correctie/views.ts';
import { inspraakkop } from '../../../inspraak/views.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { passageVeld } from '../../formulier/views.ts';
import type { Passagekeuze, ReactieRij } from '../../queries.ts';
import { puntenOpen } from '../../rules.ts';
import { regels } from '../../views.ts';
import type { PuntDetail } from '../queries.ts';

export interface PuntcorrectieData extends FormulierData {
  readonly traject: TrajectRij;
  readonly reactie: ReactieRij;
  readonly punt: PuntDetail;
  /** Key of the sentence that says why nothing of the reaction changes any more. */
  readonly dicht: string | undefined;
}

type Titel = 'reactie.puntVerbeteren' | 'reactie.puntVerwijderen';
export const titelVan = (
  ui: Ui,
  { punt, reactie }: Pick<PuntcorrectieData, 'punt' | 'reactie'>,
  titel: Titel,
): string => ui.t(titel, { n: punt.volgnummer, reactie: reactie.nummer });
const kop = (ui: Ui, data: PuntcorrectieData, titel: Titel, intro?: string) =>
  inspraakkop(ui, data.traject, {
    deel: 'punten',
    titel: titelVan(ui, data, titel),
    ...(intro !== undefined && { intro }),
    ziet: true,
  });
const terugNaar = (ui: Ui, { traject, reactie }: PuntcorrectieData) =>
  ui.href(`/visietrajecten/${traject.id}/reacties/${reactie.id}`);
const kaart = (title: string, tekst: string) =>
  card({ title, body: html`<div class="vb-tekst">${regels(tekst)}</div>` });

/** The words of a point, to correct, with the reaction that they are from. */
export function puntVerbeterPagina(
  ui: Ui,
  data: PuntcorrectieData & { readonly passages: readonly Passagekeuze[] },
): Html {
  const { punt, reactie } = data;
  const begin = kop(ui, data, 'reactie.puntVerbeteren');
  if (punt.status === 'vastgesteld') return html`${begin} ${kanNiet(ui, 'reactie.staatVast', terugNaar(ui, data))}`;
  const waarom = data.dicht ?? (puntenOpen(reactie.status) ? undefined : 'reactie.puntDicht');
  if (waarom !== undefined) return html`${begin} ${kanNiet(ui, waarom, terugNaar(ui, data))}`;
  const { typed } = terug(data.form);
  return html`${begin} ${kaart(ui.t('reactie.tekst'), reactie.tekst)}
  ${correctieFormulier(ui, data, terugNaar(ui, data), (value) => [
    {
      kind: 'textarea',
      name: 'tekst',
      label: ui.t('reactie.punttekst'),
      required: true,
      value: value('tekst', punt.tekst),
      rows: 6,
    },
    passageVeld(ui, data.passages, value('passage', punt.passage_id)),
    {
      kind: 'text',
      name: 'thema',
      label: hoofdletter(ui.term('thema')),
      required: false,
      value: value('thema', punt.thema),
    },
    {
      kind: 'checkbox',
      name: 'vergeet',
      label: ui.t('reactie.vergeet'),
      hint: ui.t('reactie.vergeetUitleg'),
      required: true,
      checked: invulling(typed).checked('vergeet'),
    },
  ])}`;
}

/** Asks once more before a point goes. */
export const puntVerwijderPagina = (
  ui: Ui,
  data: PuntcorrectieData & { readonly waaromNiet: string | undefined },
): Html =>
  html`${kop(ui, data, 'reactie.puntVerwijderen', ui.t('reactie.puntVerwijderUitleg'))}
  ${verwijderKaart(ui, {
    ...data,
    wat: html`${kaart(ui.t('reactie.punttekst'), data.punt.tekst)}
    ${data.punt.antwoord === '' ? '' : kaart(ui.t('correctie.veld.puntantwoord'), data.punt.antwoord)}`,
    terugNaar: terugNaar(ui, data),
  })}`;
