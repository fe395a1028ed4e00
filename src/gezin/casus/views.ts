// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { pageHead } from '../../platform/html/card.ts';
import { phasePath } from '../../platform/html/diagram.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf, type Day } from '../../platform/dates.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { VerstrekkingRij } from '../verstrekking/queries.ts';
import { verstrekkingenTabel } from '../verstrekking/views.ts';
import type { CasusDossier, delers, Gezinslid, logregels } from './queries.ts';
import { FASEN, ROLLEN } from './rules.ts';

export const TABBLADEN = ['overzicht', 'gezin', 'plan', 'monitoring', 'tijdlijn', 'delen'] as const;
export type Tabblad = (typeof TABBLADEN)[number];

/** What every part of the casus page needs. */
export interface CasusBeeld {
  readonly ui: Ui;
  readonly csrf: string;
  readonly dossier: CasusDossier;
  readonly vandaag: Day;
  /** Whether the actor may add to this casus now. */
  readonly bewerkt: boolean;
  /** Whether the actor may set and judge conditions for safety: Veilig Thuis already during its assessment. */
  readonly steltVoorwaarden: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The form that came back with errors. */
  readonly waar: string | undefined;
}

/** A form of the casus page; errors and what was typed go to the form that was sent, and to no other. */
export const casusFormulier = (
  { ui, csrf, dossier, errors, waar }: CasusBeeld,
  pad: string,
  fields: Parameters<typeof form>[0]['fields'],
  submit: string,
  primary = false,
): Html =>
  form({
    action: ui.href(`/casussen/${dossier.casus.id}/${pad}`),
    csrf,
    scope: pad,
    fields,
    submit: { label: submit, kind: primary ? 'primary' : 'secondary' },
    errors: waar === pad ? foutmeldingen(ui, errors) : [],
    texts: formTexts(ui),
  });

/** What was typed in this form, when it is the one that came back. */
export const ingevuld = (beeld: CasusBeeld, pad: string) => invulling(beeld.waar === pad ? beeld.typed : undefined);

export const TOON = { veilig: 'good', onveilig: 'danger', onbekend: 'attention' } as const;

/** The last judgement of a member: word, shape and colour, and when. */
export const oordeelBadge = (ui: Ui, lid: Gezinslid): Html =>
  lid.oordeel
    ? statusBadge({ label: ui.term(lid.oordeel.oordeel), tone: TOON[lid.oordeel.oordeel] })
    : statusBadge({ label: ui.t('casus.nietBeoordeeld'), tone: 'neutral' });

function kop({ ui, dossier, vandaag }: CasusBeeld): Html {
  const { casus, rollen, leden, momenten } = dossier;
  const wie = (rol: (typeof ROLLEN)[number]) => {
    const nu = rollen.find((bezet) => bezet.rol === rol && bezet.tot === null);
    return nu
      ? html`${nu.naam} <span class="vb-bron">${nu.organisatie}, ${ui.t('casus.sinds', { dag: ui.dag(nu.van) })}</span>`
      : ui.t('casus.geen');
  };
  const volgend = momenten.find(({ uitgevoerd_op, gepland_op }) => uitgevoerd_op === null && gepland_op >= vandaag);
  const sinds = new Map(dossier.overgangen.map(({ naar, op }) => [naar, dayOf(op)]));
  const nu = FASEN.indexOf(casus.status);
  return html`${pageHead({
      title: ui.t('casus.titel', { nummer: casus.nummer }),
      over: casus.gemeente,
      badges: [statusBadge({ label: ui.term(casus.status), tone: casus.status === 'afgesloten' ? 'good' : 'info' })],
    })}
    ${phasePath({
      label: ui.t('casus.weg'),
      phases: FASEN.map((fase, index) => {
        const dag =
          fase === 'beoordeling'
            ? casus.geopend_op
            : (sinds.get(fase) ?? (fase === 'afgesloten' ? casus.afgesloten_op : undefined));
        return {
          label: hoofdletter(ui.term(fase)),
          state: index === nu ? ('current' as const) : dag && index < nu ? ('visited' as const) : ('ahead' as const),
          ...(dag && index <= nu && { note: ui.dag(dag) }),
        };
      }),
      texts: { visited: ui.t('fase.geweest'), current: ui.t('fase.nu'), ahead: ui.t('fase.later') },
    })}
    <div class="vb-casuskop">
      ${summaryList({
        rows: [
          { label: hoofdletter(ui.term('contactpersoon')), value: wie('contactpersoon') },
          { label: hoofdletter(ui.term('casusregisseur')), value: wie('casusregisseur') },
          {
            label: ui.t('casus.volgendMoment'),
            value: volgend ? ui.dag(volgend.gepland_op) : ui.t('casus.nietGepland'),
          },
          {
            label: ui.t('casus.veiligheid'),
            value: html`<ul class="vb-lijstje">
              ${leden.map((lid) => html`<li>${lid.naam} ${oordeelBadge(ui, lid)}</li>`)}
            </ul>`,
          },
        ],
        dense: true,
      })}
    </div>`;
}

/** The head of the casus, its tabs and the chosen one. */
export const casusPagina = (beeld: CasusBeeld, tab: Tabblad, inhoud: Html): Html => {
  const { ui, dossier } = beeld;
  return html`${kop(beeld)}
  ${tabs({
    label: ui.t('casus.titel', { nummer: dossier.casus.nummer }),
    tabs: TABBLADEN.map((naam) => ({
      href: ui.href(`/casussen/${dossier.casus.id}${naam === 'overzicht' ? '' : `?tab=${naam}`}`),
      label: ui.t(`casus.tab.${naam}`),
      current: naam === tab,
    })),
  })}
  ${inhoud}`;
};

/** Who sees this dossier on what ground, what was told to others, and the lines of the log that the actor may see. */
export const delenTab = (
  { ui }: CasusBeeld,
  met: Awaited<ReturnType<typeof delers>>,
  regels: Awaited<ReturnType<typeof logregels>>,
  verstrekt: readonly VerstrekkingRij[],
  raad: Html,
): Html =>
  html`${dataTable({
      id: 'delers',
      caption: ui.t('delen.titel'),
      narrow: 'stack',
      columns: [
        { key: 'wie', label: ui.t('log.wie'), kind: 'header', cell: (deler) => deler.naam },
        { key: 'grond', label: ui.t('delen.grondslag'), cell: (deler) => deler.grondslag },
        { key: 'van', label: ui.t('overdracht.van'), cell: (deler) => ui.dag(dayOf(deler.van)) },
        {
          key: 'tot',
          label: ui.t('delen.tot'),
          cell: (deler) => (deler.tot ? ui.dag(dayOf(deler.tot)) : ui.t('delen.zolang')),
        },
      ],
      rows: met,
    })}
    ${verstrekkingenTabel(ui, verstrekt)} ${raad}
    <p class="vb-tekst">${ui.t('log.uitleg')}</p>
    ${dataTable({
      id: 'logboek',
      caption: ui.t('log.titel'),
      narrow: 'stack',
      columns: [
        { key: 'tijd', label: ui.t('log.wanneer'), cell: (regel) => ui.moment(regel.tijd) },
        { key: 'wie', label: ui.t('log.wie'), kind: 'header', cell: (regel) => regel.naam },
        { key: 'wat', label: ui.t('log.wat'), cell: (regel) => html`<code>${regel.handeling}</code>` },
        { key: 'grond', label: ui.t('delen.grondslag'), cell: (regel) => regel.grondslag },
        { key: 'uitkomst', label: ui.t('log.uitkomst'), cell: (regel) => ui.tekst(regel.uitkomst) },
      ],
      rows: regels,
    })}`;
