// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../../platform/html/badge.ts';
import { card, prose } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { day, dayOf } from '../../../platform/dates.ts';
import { opties } from '../../../taal/formulier.ts';
import { poortLijst } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { invullingVan, kwamTerug, vakFormulier, type Blad } from '../formulier/views.ts';
import {
  DESKUNDIGEN,
  deskundigeGeraadpleegd,
  gesprekPoorten,
  neemtVastleggingAan,
  SPECIALE_VORMEN,
  STAPPEN,
  WIJZEN_VAN_STAP,
  type Stap,
} from '../rules.ts';
import { geldigeVrijgave, vastgelegd, type Vastgelegd } from '../vastlegging/schema.ts';

/** Who wrote it, and when. */
export const wieWanneer = (ui: Ui, { door, op }: Pick<Vastgelegd<'stap'>, 'door' | 'op'>): string =>
  ui.t('meldcode.wieWanneer', { wie: door, op: ui.moment(op) });

function stapFormulier(ui: Ui, blad: Blad, stap: Stap, nu: Vastgelegd<'stap'> | undefined): Html {
  const deel = `stap${stap}`;
  const { value } = invullingVan(blad, deel);
  return vakFormulier(ui, blad, {
    deel,
    pad: 'stap',
    fields: [
      { kind: 'hidden', name: 'stap', value: String(stap) },
      {
        kind: 'radio',
        name: 'wijze',
        label: ui.t('meldcode.wijze'),
        required: true,
        value: value('wijze', nu?.inhoud.wijze ?? 'gedaan'),
        options: opties(ui, WIJZEN_VAN_STAP),
      },
      {
        kind: 'date',
        name: 'op',
        label: ui.t('meldcode.stapOp'),
        hint: ui.t('meldcode.stapOpUitleg'),
        required: true,
        value: value('op', nu ? nu.inhoud.op : dayOf(blad.nu)),
      },
      {
        kind: 'textarea',
        name: 'bevinding',
        label: ui.t('meldcode.bevinding'),
        hint: ui.t(`meldcode.stap.${stap}.uitleg`),
        required: true,
        rows: 4,
        value: value('bevinding', nu?.inhoud.bevinding),
      },
    ],
    submit: { label: ui.t('meldcode.stapBewaren', { stap }) },
  });
}

function overnameFormulier(ui: Ui, blad: Blad, stap: Stap): Html {
  const deel = `overname${stap}`;
  return disclosure({
    summary: ui.t('meldcode.overnemen', { stap }),
    open: kwamTerug(blad, deel),
    body: vakFormulier(ui, blad, {
      deel,
      pad: 'overname',
      fields: [
        { kind: 'hidden', name: 'stap', value: String(stap) },
        {
          kind: 'text',
          name: 'reden',
          label: ui.t('meldcode.overnameReden'),
          required: true,
          width: 'wide',
          value: invullingVan(blad, deel).value('reden'),
        },
      ],
      submit: { label: ui.t('meldcode.overnemen', { stap }) },
    }),
  });
}

/** How a step stands: done on, by whom, what was found; or why it was skipped. */
export function stapStand(ui: Ui, nu: Vastgelegd<'stap'> | undefined): Html {
  if (!nu) return absent(ui.t('meldcode.nietVastgelegd'));
  const { wijze, op, bevinding } = nu.inhoud;
  const toon = wijze === 'gedaan' ? 'good' : wijze === 'gepland' ? 'attention' : 'neutral';
  return html`${statusBadge({ label: op === null ? ui.term(wijze) : `${ui.term(wijze)}, ${ui.dag(day(op))}`, tone: toon })}
    <p class="vb-letterlijk">${bevinding}</p>
    <p class="vb-bron">${wieWanneer(ui, nu)}</p>`;
}

function stapVak(ui: Ui, blad: Blad, stap: Stap): Html {
  const { vastleggingen, traject, rij } = blad.dossier;
  const nu = vastgelegd(vastleggingen, 'stap', String(stap)).at(-1);
  const overname = vastgelegd(vastleggingen, 'overname', String(stap)).at(-1);
  const geblokkeerd = stap === 3 && gesprekPoorten(blad.dossier.traject).some(({ reason }) => reason);
  const deel = `stap${stap}`;
  return html`<section id="${deel}">
    <h3>${ui.t('meldcode.stapNummer', { stap })} ${ui.t(`meldcode.stap.${stap}`)}</h3>
    ${overname ? tag(ui.t('meldcode.overgenomenDoor', { wie: overname.door })) : ''} ${stapStand(ui, nu)}
    ${stap === 3 && traject.specialeVormen.length > 0 ? poortLijst(ui, gesprekPoorten(blad.dossier.traject), (poort) => `#${poort.where}`) : ''}
    ${
      neemtVastleggingAan(rij)
        ? html`${disclosure({
            summary: ui.t(nu ? 'meldcode.stapWijzigen' : 'meldcode.stapVastleggen', { stap }),
            open: kwamTerug(blad, deel),
            body: html`${geblokkeerd ? prose(ui.t('meldcode.gesprekWacht')) : ''}${stapFormulier(ui, blad, stap, nu)}`,
          })}
          ${blad.magOvernemen && (nu?.inhoud.wijze ?? 'gepland') === 'gepland' ? overnameFormulier(ui, blad, stap) : ''}`
        : ''
    }
  </section>`;
}

/** The five steps in the order of the law; they can be recorded in any order. */
export const stappenKaart = (ui: Ui, blad: Blad): Html =>
  card({
    id: 'stappen',
    title: ui.t('meldcode.stappen'),
    body: html`${prose(ui.t('meldcode.stappenUitleg'))}${STAPPEN.map((stap) => stapVak(ui, blad, stap))}`,
  });

function raadplegingFormulier(ui: Ui, blad: Blad): Html {
  const { value } = invullingVan(blad, 'raadpleging');
  return vakFormulier(ui, blad, {
    deel: 'raadpleging',
    pad: 'raadplegingen',
    fields: [
      {
        kind: 'radio',
        name: 'deskundige',
        label: ui.t('meldcode.deskundige'),
        hint: ui.t('meldcode.deskundigeUitleg'),
        required: true,
        value: value('deskundige'),
        options: opties(ui, DESKUNDIGEN),
      },
      {
        kind: 'text',
        name: 'gesprokenMet',
        label: ui.t('meldcode.gesprokenMet'),
        required: true,
        value: value('gesprokenMet'),
      },
      { kind: 'date', name: 'op', label: ui.t('meldcode.raadOp'), required: true, value: value('op', dayOf(blad.nu)) },
      { kind: 'textarea', name: 'raad', label: ui.t('meldcode.raad'), required: true, rows: 4, value: value('raad') },
    ],
    submit: { label: ui.t('meldcode.raadBewaren') },
  });
}

const vrijgaveFormulier = (ui: Ui, blad: Blad): Html =>
  vakFormulier(ui, blad, {
    deel: 'vrijgave',
    pad: 'vrijgave',
    fields: [
      {
        kind: 'textarea',
        name: 'grond',
        label: ui.t('meldcode.vrijgaveGrond'),
        hint: ui.t('meldcode.vrijgaveUitleg'),
        required: true,
        rows: 3,
        value: invullingVan(blad, 'vrijgave').value('grond'),
      },
    ],
    submit: { label: ui.t('meldcode.vrijgeven') },
  });

/** Who was asked, and who released the talk. */
function gehoord(ui: Ui, { dossier }: Blad): Html {
  const raad = vastgelegd(dossier.vastleggingen, 'raadpleging');
  const vrijgave = geldigeVrijgave(dossier.vastleggingen);
  const rows = [
    ...raad.map((een) => ({
      label: `${hoofdletter(ui.term(een.inhoud.deskundige))}, ${ui.dag(day(een.inhoud.op))}`,
      value: html`${een.inhoud.gesprokenMet}: ${een.inhoud.raad}`,
      source: wieWanneer(ui, een),
    })),
    ...(vrijgave
      ? [{ label: ui.t('meldcode.vrijgegeven'), value: vrijgave.inhoud.grond, source: wieWanneer(ui, vrijgave) }]
      : []),
  ];
  return rows.length === 0 ? html`` : summaryList({ rows });
}

/** The special forms, and for those the road to the talk: expert first, then a release by name (G17). */
export function vormenKaart(ui: Ui, blad: Blad): Html {
  const { rij, traject } = blad.dossier;
  const bijzonder = traject.specialeVormen.length > 0;
  const open = neemtVastleggingAan(rij);
  const vormen = vakFormulier(ui, blad, {
    deel: 'vormen',
    pad: 'vormen',
    fields: [
      {
        kind: 'checkboxes',
        name: 'specialeVormen',
        label: ui.t('meldcode.specialeVormen'),
        hint: ui.t('meldcode.specialeVormenUitleg'),
        required: true,
        values: invullingVan(blad, 'vormen').values('specialeVormen', traject.specialeVormen),
        options: opties(ui, SPECIALE_VORMEN),
      },
    ],
    submit: { label: ui.t('meldcode.vormenBewaren') },
  });
  const magVrij = deskundigeGeraadpleegd.claim(traject) === undefined;
  return card({
    id: 'vormen',
    title: ui.t('meldcode.specialeVormen'),
    body: html`${bijzonder ? html`${traject.specialeVormen.map((vorm) => tag(ui.term(vorm)))} ${prose(ui.t('meldcode.omgekeerd'))}` : ''}
    ${traject.specialeVormen.includes('vgv') ? prose(ui.t('meldcode.vgv')) : ''}
    ${bijzonder ? poortLijst(ui, gesprekPoorten(blad.dossier.traject), (poort) => `#${poort.where}`) : ''}${gehoord(ui, blad)}
    ${open ? (bijzonder ? disclosure({ summary: ui.t('meldcode.vormenWijzigen'), open: kwamTerug(blad, 'vormen'), body: vormen }) : vormen) : ''}
    ${open && bijzonder ? html`<section id="raadpleging">${disclosure({ summary: ui.t('meldcode.raadVastleggen'), open: !magVrij || kwamTerug(blad, 'raadpleging'), body: raadplegingFormulier(ui, blad) })}</section>` : ''}
    ${open && bijzonder && magVrij ? html`<section id="vrijgave">${disclosure({ summary: ui.t('meldcode.vrijgeven'), open: traject.vrijgegevenDoor === null || kwamTerug(blad, 'vrijgave'), body: vrijgaveFormulier(ui, blad) })}</section>` : ''}`,
  });
}
