// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../../../platform/html/badge.ts';
import { card, grid, statTile } from '../../../../platform/html/card.ts';
import { filterForm } from '../../../../platform/html/form.ts';
import type { Html, Tone } from '../../../../platform/html/html.ts';
import { emptyState } from '../../../../platform/html/notice.ts';
import { formTexts } from '../../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../../taal/ui.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import type { TekstversieRij } from '../../tekstversie/queries.ts';
import { deelNavigatie, versieNaam } from '../../tekstversie/views.ts';
import { passageLink, tekstHref, tekstkop } from '../../views.ts';
import { veldenVan, veldverschillen, VERSCHILSOORTEN, type Verschil, type Verschilsoort } from '../rules.ts';
import { veldverschilWeergave, verschilUitleg } from '../views.ts';

export interface VerschilData {
  readonly traject: TrajectRij;
  readonly versies: readonly TekstversieRij[];
  readonly van: TekstversieRij | undefined;
  /** Undefined is the text that is worked on. */
  readonly naar: TekstversieRij | undefined;
  readonly soort: Verschilsoort | undefined;
  readonly tellingen: Readonly<Record<Verschilsoort, number>>;
  readonly verschillen: readonly Verschil[];
  readonly deel: number;
  readonly delen: number;
}

const adres = (ui: Ui, { traject, van, naar }: VerschilData, soort?: Verschilsoort): string =>
  `${tekstHref(ui, traject, '/verschil')}?van=${van?.nummer ?? ''}&naar=${naar?.nummer ?? 'nu'}${soort === undefined ? '' : `&soort=${soort}`}`;

const TONEN: Readonly<Record<Verschilsoort, Tone>> = {
  toegevoegd: 'good',
  verwijderd: 'attention',
  gewijzigd: 'info',
  verplaatst: 'neutral',
};

function kies(ui: Ui, data: VerschilData): Html {
  const opties = data.versies.map((versie) => ({ value: String(versie.nummer), label: versieNaam(ui, versie) }));
  return filterForm({
    action: tekstHref(ui, data.traject, '/verschil'),
    label: ui.t('verschil.kies'),
    fields: [
      {
        kind: 'select',
        name: 'van',
        label: ui.t('verschil.van'),
        required: true,
        value: String(data.van?.nummer ?? ''),
        options: opties,
      },
      {
        kind: 'select',
        name: 'naar',
        label: ui.t('verschil.naar'),
        required: true,
        value: data.naar === undefined ? 'nu' : String(data.naar.nummer),
        options: [{ value: 'nu', label: ui.t('verschil.nu') }, ...opties],
      },
    ],
    submit: ui.t('verschil.vergelijk'),
    texts: formTexts(ui),
  });
}

/** Another kind or number is no other word, so it is said. */
function indeling(ui: Ui, { oud, nieuw }: Verschil): Html | string {
  if (!oud || !nieuw || (oud.soort === nieuw.soort && oud.nummer === nieuw.nummer)) return '';
  const noem = ({ soort, nummer }: typeof oud) => [ui.term(soort), nummer].filter(Boolean).join(' ');
  return html`<p>${ui.t('verschil.indeling', { van: noem(oud), naar: noem(nieuw) })}</p>`;
}

function een(ui: Ui, data: VerschilData, verschil: Verschil): Html {
  const passage = verschil.nieuw ?? verschil.oud;
  if (!passage) return html``;
  const velden = verschil.soorten.every((soort) => soort === 'verplaatst')
    ? []
    : veldverschillen(veldenVan(verschil.oud), veldenVan(verschil.nieuw));
  return card({
    title: passageLink(ui, data.traject, passage),
    action: html`<span
      >${tag(ui.term(passage.soort))}
      ${verschil.soorten.map((soort) =>
        statusBadge({ tone: TONEN[soort], label: hoofdletter(ui.t(`verschil.soort.${soort}`)) }),
      )}</span
    >`,
    body: html`${indeling(ui, verschil)}${veldverschilWeergave(ui, velden)}`,
  });
}

/** What differs between two texts, passage by passage, each word that went and came. */
export function verschilPagina(ui: Ui, data: VerschilData): Html {
  const kop = tekstkop(ui, data.traject, { deel: '/verschil', intro: ui.t('verschil.intro') });
  if (!data.van)
    return html`${kop}${emptyState({ title: ui.t('verschil.geenVersie'), body: ui.t('verschil.geenVersieUitleg') })}`;
  const bladeren = deelNavigatie(ui, { href: adres(ui, data, data.soort), deel: data.deel, delen: data.delen });
  return html`${kop} ${kies(ui, data)}
  ${grid(
    'tiles',
    VERSCHILSOORTEN.map((soort) =>
      statTile({
        value: data.tellingen[soort],
        label: ui.t(`verschil.soort.${soort}`),
        href: adres(ui, data, soort),
      }),
    ),
  )}
  ${
    data.verschillen.length === 0
      ? emptyState({ title: ui.t('verschil.gelijk') })
      : html`${verschilUitleg(ui)}${bladeren}${data.verschillen.map((verschil) => een(ui, data, verschil))}${bladeren}`
  }`;
}
