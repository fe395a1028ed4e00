// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { bekijken as trajectenBekijken } from './beleid/visietraject/access.ts';
import { bekijken as binnenkomstBekijken } from './gezin/binnenkomst/access.ts';
import { bekijken as politieBekijken } from './gezin/politielevering/access.ts';
import { bekijken as meldcodeBekijken } from './gezin/meldcode/access.ts';
import { bekijken as adviezenBekijken } from './gezin/advies/access.ts';
import { zoeken } from './gezin/persoon/access.ts';
import { bekijken as termijnenBekijken } from './gezin/termijn/access.ts';
import { bekijken as cijfersBekijken } from './meten/indicator/access.ts';
import { publiceren } from './meten/publicatie/access.ts';
import { mayDo } from './platform/http/route.ts';
import type { Site } from './platform/http/server.ts';
import { pageHead } from './platform/html/card.ts';
import { checklist } from './platform/html/checklist.ts';
import type { NavLink } from './platform/html/html.ts';
import { page, type LayoutTexts } from './platform/html/layout.ts';
import { GatesClosed, Invalid, NotFound } from './platform/result.ts';
import { uis, type Ui } from './taal/ui.ts';

const texts = (ui: Ui, openbaar: boolean): LayoutTexts => ({
  siteName: ui.t('algemeen.naam'),
  tabName: openbaar ? 'Info' : ui.t('algemeen.naam'),
  skip: ui.t('algemeen.naarInhoud'),
  example: ui.t('algemeen.voorbeeld'),
  nav: ui.t('algemeen.menu'),
  breadcrumbs: ui.t('algemeen.kruimelpad'),
  user: ui.t('algemeen.aangemeldAls'),
  signOut: ui.t('algemeen.afmelden'),
  otherLang: ui.t('algemeen.andereTaal'),
  quickExit: ui.t('algemeen.snelWeg'),
  quickExitHint: ui.t('algemeen.snelWegUitleg'),
  help: ui.t('algemeen.hulpTitel'),
  helpLinks: [
    { href: 'tel:112', label: '112', note: ui.t('algemeen.direct') },
    { href: 'tel:08002000', label: 'Veilig Thuis 0800-2000', note: ui.t('algemeen.hulp') },
  ],
  footer: ui.t('algemeen.voet'),
});

function navigation(ui: Ui, path: string, signedIn: boolean, rollen: ReadonlySet<string>): readonly NavLink[] {
  /** Pages that have no place of their own in the menu belong to the place that leads to them. */
  const onder = (to: string): boolean => path === ui.href(to) || (to !== '/' && path.startsWith(`${ui.href(to)}/`));
  const link = (to: string, key: Parameters<Ui['t']>[0], ook?: string): NavLink => ({
    href: ui.href(to),
    label: ui.t(key),
    current: onder(to) || (ook !== undefined && onder(ook)),
  });
  if (!signedIn)
    return [
      link('/', 'algemeen.openbaar', '/visie-in-wording'),
      link('/melden', 'algemeen.melden'),
      link('/inspraak', 'inspreken.titel'),
      link('/aanmelden', 'aanmelden.titel'),
    ];
  return [
    link('/werkvoorraad', 'algemeen.werkvoorraad'),
    ...(mayDo(termijnenBekijken, rollen) ? [link('/termijnen', 'termijnen.titel')] : []),
    ...(mayDo(binnenkomstBekijken, rollen) ? [link('/binnenkomsten', 'algemeen.binnenkomst')] : []),
    ...(mayDo(zoeken, rollen) ? [link('/zoeken', 'algemeen.zoeken')] : []),
    // Veilig Thuis finds them among what came in.
    ...(mayDo(politieBekijken, rollen) && !mayDo(binnenkomstBekijken, rollen)
      ? [link('/politieleveringen', 'politie.titel')]
      : []),
    ...(mayDo(meldcodeBekijken, rollen) ? [link('/meldcode', 'meldcode.meldcode')] : []),
    ...(mayDo(adviezenBekijken, rollen) ? [link('/adviezen', 'advies.lijst')] : []),
    link('/rode-draad', 'algemeen.rodeDraad'),
    ...(mayDo(cijfersBekijken, rollen) ? [link('/monitor', 'algemeen.monitor')] : []),
    link('/visies', 'algemeen.visie'),
    ...(mayDo(trajectenBekijken, rollen) ? [link('/visietrajecten', 'visietraject.lijst', '/gebieden')] : []),
    ...(mayDo(publiceren, rollen) ? [link('/publicaties', 'algemeen.publicatie')] : []),
  ];
}

/** The same page in the other language: the path carries the language, so that the public zone needs no cookie. */
export function otherLanguage(url: URL): string {
  const { pathname, search } = url;
  if (pathname === '/en') return `/${search}`;
  if (pathname.startsWith('/en/')) return pathname.slice(3) + search;
  return `/en${pathname === '/' ? '' : pathname}${search}`;
}

/** The frame around every page; `voorbeeld` says whether what visitors without a session see is invented. */
export const frame =
  (voorbeeld: boolean): Site<Ui>['frame'] =>
  async ({ title, body, zone, anywhere, refresh }, { ui, url, csrf, actor }) => {
    const here = anywhere ? new URL(ui.href('/'), url) : url;
    const openbaar = actor === undefined || zone === 'openbaar';
    const whole = page({
      lang: ui.lang,
      title,
      zone: openbaar ? 'openbaar' : 'professional',
      ...(refresh !== undefined && { refresh }),
      ...(actor && {
        user: { id: actor.medewerkerId, naam: actor.naam, organisatie: actor.organisatie },
        signOutAction: ui.href('/afmelden'),
        csrf,
      }),
      nav: navigation(ui, here.pathname, actor !== undefined, actor?.rollen ?? new Set()),
      example: actor?.voorbeeld ?? voorbeeld,
      body,
      homeHref: ui.href(actor ? '/werkvoorraad' : '/'),
      otherLangHref: otherLanguage(here),
      texts: texts(ui, openbaar),
    });
    return String(await whole);
  };

export const refusal: Site<Ui>['refusal'] = (reason, { ui }) => {
  const title = ui.t(reason instanceof NotFound ? 'fout.nietGevondenTitel' : 'fout.titel');
  const items =
    reason instanceof GatesClosed
      ? reason.gates.map((gate) => ({
          label: gate.reason ? ui.tekst(gate.reason.key, gate.reason.values) : gate.id,
          met: !gate.reason,
        }))
      : reason instanceof Invalid
        ? reason.errors.map((error) => ({
            label: `${ui.tekst(error.field)}: ${ui.tekst(error.key, error.values)}`,
            met: false,
          }))
        : [];
  const body = html`${pageHead({ title, intro: ui.tekst(reason.key) })}${
    items.length > 0 ? checklist({ items, texts: { met: ui.t('poort.voldaan'), unmet: ui.t('poort.open') } }) : ''
  }`;
  return { kind: 'page', title, body, ...(reason instanceof NotFound && { anywhere: true }) };
};

export const failure: Site<Ui>['failure'] = ({ ui }) => ({
  kind: 'page',
  title: ui.t('fout.titel'),
  body: pageHead({ title: ui.t('fout.titel'), intro: ui.t('fout.storing') }),
});

export const tekst: Site<Ui>['tekst'] = (words, key, values) => words.tekst(key, values);
export const ui: Site<Ui>['ui'] = (language) => uis[language];
export const signIn: Site<Ui>['signIn'] = (words, back) =>
  `${words.href('/aanmelden')}${back ? `?terug=${encodeURIComponent(back)}` : ''}`;
