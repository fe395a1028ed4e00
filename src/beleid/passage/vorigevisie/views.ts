// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { card, grid, statTile } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html, Tone } from '../../../platform/html/html.ts';
import { emptyState, notice } from '../../../platform/html/notice.ts';
import { link } from '../../../platform/html/button.ts';
import type { Typed } from '../../../platform/http/route.ts';
import type { FieldError } from '../../../platform/result.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Deel } from '../../visie/onderdeel/rules.ts';
import { deelNaam, deelTekst } from '../../visie/onderdeel/views.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import type { PassageRij } from '../queries.ts';
import { deelNavigatie } from '../tekstversie/views.ts';
import { GEEN_CIJFER } from '../rules.ts';
import { veldverschillen } from '../verschil/rules.ts';
import { veldverschilWeergave, verschilUitleg } from '../verschil/views.ts';
import { adresVan } from '../rules.ts';
import { alineas, passageHref, passageLink, tekstHref, tekstkop } from '../views.ts';
import { DOELSTANDEN, type Doelstand, type Doelvergelijking } from './rules.ts';

type Vergelijking = Doelvergelijking<Deel, PassageRij>;

export interface VorigeData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly tellingen: Readonly<Record<Doelstand, number>>;
  readonly stand: Doelstand | undefined;
  readonly doelen: readonly Vergelijking[];
  readonly deel: number;
  readonly delen: number;
  readonly redenen: ReadonlyMap<string, string>;
  /** Dropped goals without a reason. */
  readonly zonderReden: number;
  readonly magSchrijven: boolean;
  /** The form that came back wrong, by the goal it is about. */
  readonly terug: { readonly doel: string; readonly errors: readonly FieldError[]; readonly typed: Typed } | undefined;
}

const TONEN: Readonly<Record<Doelstand, Tone>> = {
  gebleven: 'good',
  gewijzigd: 'info',
  nieuw: 'info',
  losgelaten: 'attention',
};

const vorigeHref = (ui: Ui, traject: TrajectRij, stand: Doelstand | undefined): string =>
  `${tekstHref(ui, traject, '/vorige')}${stand === undefined ? '' : `?stand=${stand}`}`;

const velden = ({ titel, tekst }: Pick<Deel, 'titel' | 'tekst'>) => ({ ...GEEN_CIJFER, titel, tekst, eenvoudig: '' });

function redenDeel(ui: Ui, data: VorigeData, doel: Deel): Html {
  const reden = data.redenen.get(doel.id) ?? '';
  const { errors, typed } = data.terug?.doel === doel.id ? data.terug : { errors: [], typed: undefined };
  const tekst =
    reden === ''
      ? html`<p>${statusBadge({ tone: 'attention', label: ui.t('vorige.geenReden') })}</p>`
      : html`<p>${ui.t('vorige.reden')}: ${reden}</p>`;
  if (!data.magSchrijven) return tekst;
  return html`${tekst}
  ${form({
    action: ui.href(`/visietrajecten/${data.traject.id}/vorigedoelen/${doel.id}/reden`),
    csrf: data.csrf,
    scope: doel.id,
    label: ui.t('vorige.redenVan', { doel: deelNaam(ui, doel) }),
    fields: [
      {
        kind: 'text',
        name: 'reden',
        label: ui.t('vorige.waarom'),
        required: true,
        width: 'wide',
        value: invulling(typed).value('reden', reden),
      },
    ],
    submit: { label: ui.t('vorige.bewaarReden'), kind: 'secondary', small: true },
    errors: foutmeldingen(ui, errors),
    texts: formTexts(ui),
  })}`;
}

/** The words of a goal below its name; without a title its words are its name. */
const onderKop = (ui: Ui, doel: Deel): Html =>
  deelNaam(ui, doel) === [doel.nummer, doel.tekst].filter(Boolean).join(' ')
    ? html``
    : html`<div class="vb-tekst" lang="nl">${deelTekst(doel)}</div>`;

function inhoud(ui: Ui, data: VorigeData, { stand, oud, nieuw }: Vergelijking): Html {
  if (!oud)
    return html`${nieuw.map(
      (passage) =>
        html`<p>${passageLink(ui, data.traject, passage)}</p>
          <div class="vb-tekst" lang="nl">${alineas(passage.tekst)}</div>`,
    )}`;
  if (stand === 'losgelaten') return html`${onderKop(ui, oud)} ${redenDeel(ui, data, oud)}`;
  if (stand === 'gebleven')
    return html`${onderKop(ui, oud)}
    ${nieuw.map(
      (passage) =>
        html`<p>
          ${ui.t('vorige.inTekst')}
          ${link({
            label: adresVan(passage),
            href: passageHref(ui, data.traject, passage.id),
            hiddenText: deelNaam(ui, passage),
          })}
        </p>`,
    )}`;
  return html`${nieuw.map(
    (passage) =>
      html`<p>${passageLink(ui, data.traject, passage)}</p>
        ${veldverschilWeergave(ui, veldverschillen(velden(oud), velden(passage)))}`,
  )}`;
}

function doelKaart(ui: Ui, data: VorigeData, vergelijking: Vergelijking): Html {
  const doel = vergelijking.oud ?? vergelijking.nieuw[0];
  return card({
    title: doel === undefined ? '' : html`<span lang="nl">${deelNaam(ui, doel)}</span>`,
    action: statusBadge({
      tone: TONEN[vergelijking.stand],
      label: hoofdletter(ui.t(`vorige.stand.${vergelijking.stand}`)),
    }),
    body: inhoud(ui, data, vergelijking),
  });
}

/** What the new text makes of each goal of the previous vision: kept, changed, new or dropped, and why. */
export function vorigePagina(ui: Ui, data: VorigeData): Html {
  const { traject } = data;
  const kop = tekstkop(ui, traject, { deel: '/vorige', intro: ui.t('vorige.intro') });
  if (traject.vorige_visie_id === null)
    return html`${kop}${emptyState({ title: ui.t('vorige.geen'), body: ui.t('vorige.geenUitleg') })}`;
  const bladeren = deelNavigatie(ui, { href: vorigeHref(ui, traject, data.stand), deel: data.deel, delen: data.delen });
  return html`${kop}
    <p>${link({ label: ui.t('vorige.lees'), href: ui.href(`/visies/${traject.vorige_visie_id}`) })}</p>
    ${data.zonderReden === 0 ? '' : notice({ tone: 'attention', title: ui.t('vorige.zonderReden', { n: data.zonderReden }) })}
    ${grid(
      'tiles',
      DOELSTANDEN.map((stand) =>
        statTile({
          value: data.tellingen[stand],
          label: ui.t(`vorige.stand.${stand}`),
          href: vorigeHref(ui, traject, stand),
        }),
      ),
    )}
    ${data.doelen.some(({ stand }) => stand === 'gewijzigd') ? verschilUitleg(ui) : ''}${bladeren}
    ${data.doelen.length === 0 ? emptyState({ title: ui.t('vorige.geenDoelen') }) : data.doelen.map((doel) => doelKaart(ui, data, doel))}
    ${bladeren}`;
}
