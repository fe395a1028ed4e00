// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card, pageHead } from '../../platform/html/card.ts';
import { phasePath } from '../../platform/html/diagram.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { tabs } from '../../platform/html/nav.ts';
import { disclosure, summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { timeline, type TimelineItem } from '../../platform/html/timeline.ts';
import { dayOf, startOfDay, type Day } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { FieldError } from '../../platform/result.ts';
import type { Typed } from '../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
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

const TOON = { veilig: 'good', onveilig: 'danger', onbekend: 'attention' } as const;

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

/** Where each claim of a gate is mended. */
const WAAR: Readonly<Record<string, Tabblad>> = {
  voorwaarden: 'plan',
  veiligheidsplan: 'plan',
  plan: 'plan',
  oordelen: 'monitoring',
  incidenten: 'monitoring',
  monitormomenten: 'monitoring',
  mening: 'gezin',
  rollen: 'gezin',
};

export interface OverzichtData {
  readonly stappen: readonly AvailableStep<string>[];
  readonly meldingen: readonly {
    id: string;
    nummer: string;
    ontvangen_op: Parameters<Ui['moment']>[0];
    status: string;
    classificatie: string;
  }[];
  readonly overdrachten: readonly { id: string; van: string; naar: string; status: string }[];
}

/** The steps from here, each with its checklist; and what led to this casus. */
export function overzicht(beeld: CasusBeeld, { stappen, meldingen, overdrachten }: OverzichtData): Html {
  const { ui, dossier } = beeld;
  const { casus } = dossier;
  const stap = (mogelijk: AvailableStep<string>) => {
    const pad = `stappen/${stapPad(mogelijk.name)}`;
    return card({
      title: hoofdletter(ui.tekst(mogelijk.name)),
      level: 3,
      body: html`${poortLijst(ui, mogelijk.gates, (gate) => `${ui.href(`/casussen/${casus.id}`)}?tab=${WAAR[gate.where] ?? 'overzicht'}#${gate.where}`)}
      ${casusFormulier(
        beeld,
        pad,
        [
          { kind: 'hidden', name: 'versie', value: String(casus.versie) },
          {
            kind: 'textarea',
            name: 'onderbouwing',
            label: ui.t('stap.onderbouwing'),
            required: false,
            rows: 2,
            value: ingevuld(beeld, pad).value('onderbouwing'),
          },
        ],
        hoofdletter(ui.tekst(mogelijk.name)),
        mogelijk.ready && mogelijk.gates.length > 0,
      )}`,
    });
  };
  return html`<section id="stappen" class="vb-stappen-lijst" aria-labelledby="stappen-kop">
      <h2 id="stappen-kop">${ui.t('stappen.titel')}</h2>
      ${stappen.length === 0 ? html`<p class="vb-tekst">${ui.t('stappen.geen')}</p>` : stappen.map(stap)}
    </section>
    ${
      meldingen.length === 0
        ? ''
        : card({
            title: ui.t('casus.meldingen'),
            body: html`<ul class="vb-lijstje">
              ${meldingen.map(
                (melding) =>
                  html`<li>
                    ${link({ label: melding.nummer, href: ui.href(`/meldingen/${melding.id}`) })}
                    ${ui.moment(melding.ontvangen_op)} ${tag(ui.tekst(melding.status))}
                    ${tag(ui.tekst(melding.classificatie))}
                  </li>`,
              )}
            </ul>`,
          })
    }
    ${
      overdrachten.length === 0
        ? ''
        : card({
            title: ui.t('casus.overdrachten'),
            body: html`<ul class="vb-lijstje">
              ${overdrachten.map(
                (overdracht) =>
                  html`<li>
                    ${link({ label: ui.t('overdracht.vanNaar', { van: overdracht.van, naar: overdracht.naar }), href: ui.href(`/overdrachten/${overdracht.id}`) })}
                    ${tag(ui.tekst(overdracht.status))}
                  </li>`,
              )}
            </ul>`,
          })
    }
    ${casus.vorige_casus_id ? html`<p>${link({ label: ui.t('casus.vorige'), href: ui.href(`/casussen/${casus.vorige_casus_id}`) })}</p>` : ''}`;
}

/** The members, who holds which role since when, and what the family itself thinks. */
export function gezinTab(
  beeld: CasusBeeld,
  mogelijk: readonly { id: string; naam: string }[],
  magRollen: boolean,
): Html {
  const { ui, dossier, bewerkt } = beeld;
  const { leden, rollen, casus } = dossier;
  const rol = ingevuld(beeld, 'rollen');
  return html`${dataTable<Gezinslid>({
    id: 'gezinsleden',
    caption: ui.t('casus.tab.gezin'),
    narrow: 'stack',
    columns: [
      { key: 'naam', label: hoofdletter(ui.term('gezinslid')), kind: 'header', cell: (lid) => lid.naam },
      {
        key: 'geboren',
        label: ui.t('persoon.geboortedatum'),
        cell: (lid) => (lid.geboortedatum ? ui.dag(lid.geboortedatum) : ui.t('algemeen.nietIngevuld')),
      },
      {
        key: 'rol',
        label: ui.t('persoon.rol'),
        cell: (lid) => html`${ui.term(lid.rol)} ${lid.woont_in ? '' : tag(ui.t('persoon.woontElders'))}`,
      },
      { key: 'betrokkenheid', label: ui.t('persoon.betrokkenheid'), cell: (lid) => ui.term(lid.betrokkenheid) },
      {
        key: 'oordeel',
        label: hoofdletter(ui.term('veiligheidsoordeel')),
        cell: (lid) =>
          html`${oordeelBadge(ui, lid)}
          ${lid.oordeel ? html`<span class="vb-bron">${ui.t('casus.geoordeeld', { dag: ui.dag(dayOf(lid.oordeel.geoordeeld_op)) })}</span>` : ''}`,
      },
    ],
    rows: leden,
  })}
  ${card({
    id: 'rollen',
    title: hoofdletter(ui.term('rolbezetting')),
    body: html`<ul class="vb-lijstje">
        ${rollen.map(
          (bezet) =>
            html`<li>
              <strong>${hoofdletter(ui.term(bezet.rol))}</strong>: ${bezet.naam}, ${bezet.organisatie}
              <span class="vb-bron">${ui.dag(bezet.van)}${bezet.tot ? ` – ${ui.dag(bezet.tot)}` : ''}</span>
            </li>`,
        )}
      </ul>
      ${rollen.length === 0 ? html`<p>${ui.t('casus.geen')}</p>` : ''}
      ${
        magRollen && bewerkt
          ? disclosure({
              summary: ui.t('casus.rolOverdragen'),
              open: beeld.waar === 'rollen',
              body: html`<p class="vb-tekst">${ui.t('casus.rolUitleg')}</p>
                ${casusFormulier(
                  beeld,
                  'rollen',
                  [
                    {
                      kind: 'radio',
                      name: 'rol',
                      label: ui.t('casus.rol'),
                      required: true,
                      value: rol.value('rol'),
                      options: opties(ui, ROLLEN),
                    },
                    {
                      kind: 'select',
                      name: 'opvolger',
                      label: ui.t('casus.opvolger'),
                      required: true,
                      value: rol.value('opvolger'),
                      options: mogelijk.map(({ id, naam }) => ({ value: id, label: naam })),
                    },
                  ],
                  ui.t('casus.rolOverdragen'),
                )}`,
            })
          : ''
      }`,
  })}
  ${card({
    id: 'mening',
    title: ui.t('casus.mening'),
    body: bewerkt
      ? casusFormulier(
          beeld,
          'mening',
          [
            {
              kind: 'textarea',
              name: 'mening',
              label: ui.t('casus.mening'),
              required: true,
              rows: 4,
              value: ingevuld(beeld, 'mening').value('mening', casus.mening_gezin),
            },
          ],
          ui.t('algemeen.bewaren'),
        )
      : html`<p class="vb-tekst vb-letterlijk">${casus.mening_gezin ?? ui.t('algemeen.nietIngevuld')}</p>`,
  })}`;
}

/** Everything that happened, newest first. */
export function tijdlijnTab({ ui, dossier }: CasusBeeld): Html {
  const naam = (id: string) => dossier.leden.find((lid) => lid.id === id)?.naam ?? '';
  const opDag = (dag: Day) => ({ at: startOfDay(dag), atText: ui.dag(dag) });
  const items: TimelineItem[] = [
    { ...opDag(dossier.casus.geopend_op), title: ui.t('casus.geopend') },
    ...dossier.overgangen.map((o) => ({
      at: o.op,
      atText: ui.moment(o.op),
      title: ui.t('overdracht.vanNaar', { van: hoofdletter(ui.tekst(o.van)), naar: ui.tekst(o.naar) }),
      ...(o.onderbouwing && { body: o.onderbouwing }),
      tone: 'info' as const,
    })),
    ...dossier.oordelen.map((o) => ({
      at: o.geoordeeld_op,
      atText: ui.moment(o.geoordeeld_op),
      title: ui.t('tijdlijn.oordeel', { naam: naam(o.persoon_id), oordeel: ui.term(o.oordeel) }),
      tone: TOON[o.oordeel],
    })),
    ...dossier.incidenten.map((i) => ({
      ...opDag(i.gebeurd_op),
      title: i.omschrijving,
      tone: i.acuut ? ('danger' as const) : ('attention' as const),
    })),
    ...dossier.momenten.flatMap((m) =>
      m.uitgevoerd_op
        ? [
            {
              ...opDag(m.uitgevoerd_op),
              title: hoofdletter(ui.term('monitormoment')),
              ...(m.gesproken_met && { body: m.gesproken_met }),
            },
          ]
        : [],
    ),
    ...dossier.afspraken.map((a) => ({
      ...opDag(a.gemaakt_op),
      title: a.tekst,
      who: `${naam(a.persoon_id)}, ${ui.term(a.onderdeel)}`,
    })),
  ];
  return timeline({ label: ui.t('tijdlijn.titel'), items: items.toSorted((a, b) => b.at.localeCompare(a.at)) });
}

/** Who sees this dossier on what ground, and the lines of the log that the actor may see. */
export const delenTab = (
  { ui }: CasusBeeld,
  met: Awaited<ReturnType<typeof delers>>,
  regels: Awaited<ReturnType<typeof logregels>>,
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
