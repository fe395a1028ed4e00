// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card, prose } from '../../../platform/html/card.ts';
import type { Field } from '../../../platform/html/field.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { invullingVan, kwamTerug, vakFormulier, type Blad } from '../formulier/views.ts';
import { KADERS } from '../kader/rules.ts';
import {
  adviesVan,
  AFWEGINGEN,
  ANTWOORDEN,
  GEHEIM_VRAGEN,
  neemtVastleggingAan,
  TOESTEMMINGEN,
  type Afweging,
  type Traject,
} from '../rules.ts';
import { wieWanneer } from '../stap/views.ts';
import { vastgelegd } from '../vastlegging/schema.ts';

/** The advice that follows from the answers, and from which answer; a person decides. */
export function adviesBlok(ui: Ui, { afwegingen }: Pick<Traject, 'afwegingen'>): Html {
  const { advies, vraag } = adviesVan(afwegingen);
  const reden =
    advies === 'melden' ? ui.t(`meldcode.advies.melden.${vraag}`) : ui.t(`meldcode.advies.${advies}`, { vraag });
  return notice({
    tone: advies === 'melden' ? 'attention' : 'info',
    title: reden,
    body: advies === 'nogOpen' ? '' : ui.t('meldcode.mensBeslist'),
  });
}

function afwegingVelden(ui: Ui, blad: Blad, vraag: Afweging): readonly (Field | Html)[] {
  const { rij, traject, vastleggingen } = blad.dossier;
  const { value } = invullingVan(blad, 'afwegingen');
  const laatst = vastgelegd(vastleggingen, 'afweging', String(vraag)).at(-1);
  return [
    html`<h3>${ui.t('meldcode.afwegingNummer', { vraag })} ${ui.t(`meldcode.afweging.${vraag}`)}</h3>
      ${prose(ui.tekst(KADERS[rij.sector].vragen[vraag]))}
      ${laatst ? html`<p class="vb-bron">${wieWanneer(ui, laatst)}</p>` : ''}`,
    {
      kind: 'radio',
      name: `antwoord${vraag}`,
      label: ui.t('meldcode.antwoordOp', { vraag }),
      required: false,
      value: value(`antwoord${vraag}`, traject.afwegingen[vraag]?.antwoord),
      options: opties(ui, ANTWOORDEN),
    },
    {
      kind: 'textarea',
      name: `onderbouwing${vraag}`,
      label: ui.t('meldcode.onderbouwingVan', { vraag }),
      required: false,
      rows: 2,
      value: value(`onderbouwing${vraag}`, traject.afwegingen[vraag]?.onderbouwing),
    },
  ];
}

/** The weighings by the framework of the profession. */
export function afwegingenKaart(ui: Ui, blad: Blad): Html {
  const { rij, traject } = blad.dossier;
  return card({
    id: 'afwegingen',
    title: ui.t('meldcode.afwegingen'),
    body: html`${prose(ui.t('meldcode.kader', { sector: ui.term(rij.sector), bron: KADERS[rij.sector].bron }))}
    ${disclosure({ summary: ui.t('meldcode.watIsAcuut'), body: html`${prose(ui.t('meldcode.acuutUitleg'))}${prose(ui.t('meldcode.structureelUitleg'))}` })}
    ${adviesBlok(ui, traject)}
    ${
      neemtVastleggingAan(rij)
        ? vakFormulier(ui, blad, {
            deel: 'afwegingen',
            pad: 'afwegingen',
            fields: AFWEGINGEN.flatMap((vraag) => afwegingVelden(ui, blad, vraag)),
            submit: { label: ui.t('meldcode.afwegingenBewaren') },
          })
        : ''
    }`,
  });
}

/** Professional secrecy: consent, or the five questions. */
export function geheimKaart(ui: Ui, blad: Blad): Html {
  const { rij, traject, vastleggingen } = blad.dossier;
  const laatst = vastgelegd(vastleggingen, 'geheim').at(-1);
  const { value } = invullingVan(blad, 'geheim');
  const formulier = vakFormulier(ui, blad, {
    deel: 'geheim',
    pad: 'geheim',
    fields: [
      {
        kind: 'radio',
        name: 'toestemming',
        label: ui.t('meldcode.toestemming'),
        required: true,
        value: value('toestemming', traject.geheim?.toestemming),
        options: opties(ui, TOESTEMMINGEN),
      },
      prose(ui.t('meldcode.geheimUitleg')),
      ...GEHEIM_VRAGEN.map((vraag): Field => ({
        kind: 'textarea',
        name: `geheim${vraag}`,
        label: ui.t(`meldcode.geheim.${vraag}`),
        required: false,
        rows: 2,
        value: value(`geheim${vraag}`, traject.geheim?.vragen[vraag - 1]),
      })),
    ],
    submit: { label: ui.t('meldcode.geheimBewaren') },
  });
  return card({
    id: 'geheim',
    title: ui.t('meldcode.geheim'),
    body: html`${laatst ? html`<p>${hoofdletter(ui.term(laatst.inhoud.toestemming))} <span class="vb-bron">${wieWanneer(ui, laatst)}</span></p>` : ''}
    ${neemtVastleggingAan(rij) ? disclosure({ summary: ui.t('meldcode.geheimVastleggen'), open: kwamTerug(blad, 'geheim'), body: formulier }) : ''}`,
  });
}

/** The decision as it stands, with who answers for it. */
export function besluitStand(ui: Ui, blad: Pick<Blad, 'dossier'>): Html {
  const laatst = vastgelegd(blad.dossier.vastleggingen, 'besluit').at(-1);
  if (!laatst) return html``;
  const { melden, hulp, motivering, eindverantwoordelijke } = laatst.inhoud;
  const jaNee = (waarde: boolean) => ui.term(waarde ? 'ja' : 'nee');
  return summaryList({
    rows: [
      { label: ui.t('meldcode.besluitMelden'), value: jaNee(melden) },
      { label: ui.t('meldcode.besluitHulp'), value: jaNee(hulp) },
      { label: ui.t('meldcode.motivering'), value: motivering },
      {
        label: ui.t('meldcode.eindverantwoordelijke'),
        value: eindverantwoordelijke,
        source: wieWanneer(ui, laatst),
      },
    ],
  });
}

/** Two decisions that are taken apart: is a report needed, and is own help possible too. */
export function besluitKaart(ui: Ui, blad: Blad): Html {
  const { traject } = blad.dossier;
  const { value } = invullingVan(blad, 'besluit');
  const { besluit } = traject;
  const zoals = (waarde: boolean | undefined) => (waarde === undefined ? '' : waarde ? 'ja' : 'nee');
  const formulier = vakFormulier(ui, blad, {
    deel: 'besluit',
    pad: 'besluit',
    fields: [
      {
        kind: 'radio',
        name: 'melden',
        label: ui.t('meldcode.besluitMelden'),
        required: true,
        value: value('melden', zoals(besluit?.melden)),
        options: opties(ui, ANTWOORDEN),
      },
      {
        kind: 'radio',
        name: 'hulp',
        label: ui.t('meldcode.besluitHulp'),
        required: true,
        value: value('hulp', zoals(besluit?.hulp)),
        options: opties(ui, ANTWOORDEN),
      },
      {
        kind: 'textarea',
        name: 'motivering',
        label: ui.t('meldcode.motivering'),
        hint: ui.t('meldcode.motiveringUitleg'),
        required: true,
        rows: 3,
        value: value('motivering', besluit?.motivering),
      },
      {
        kind: 'select',
        name: 'eindverantwoordelijke',
        label: ui.t('meldcode.eindverantwoordelijke'),
        hint: ui.t('meldcode.eindverantwoordelijkeUitleg'),
        required: true,
        value: value('eindverantwoordelijke', blad.ik),
        options: blad.collegas.map(({ id, naam }) => ({ value: id, label: naam })),
      },
    ],
    submit: { label: ui.t('meldcode.besluitBewaren') },
  });
  return card({
    id: 'besluit',
    title: ui.t('meldcode.besluit'),
    body: html`${besluitStand(ui, blad)}${traject.status === 'open' ? formulier : ''}`,
  });
}
