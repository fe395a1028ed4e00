// SPDX-License-Identifier: EUPL-1.2
import { html, raw } from 'hono/html';
import { loadAssets } from './assets.ts';
import { button, csrfField } from './button.ts';
import { safeHref, type Content, type Html, type NavLink } from './html.ts';
import { brandMark, toneIcon } from './icon.ts';
import { breadcrumb } from './nav.ts';

/** Every fixed string of a page: the caller passes them in its language, so that this folder holds no prose. */
export interface LayoutTexts {
  readonly siteName: string;
  /** Follows the title in the browser's tab; neutral in the public zone, where someone else may see the screen. */
  readonly tabName: string;
  readonly skip: string;
  readonly example: string;
  readonly nav: string;
  readonly breadcrumbs: string;
  readonly user: string;
  readonly signOut: string;
  /** The name of the other language in that language: "English". */
  readonly otherLang: string;
  readonly quickExit: string;
  /** What Shift three times does; heard with the exit and counted down by the script ("nog 2 keer Shift"). */
  readonly quickExitHint: string;
  readonly help: string;
  readonly helpLinks: readonly { readonly href: string; readonly label: string; readonly note: string }[];
  readonly footer: Content;
  readonly footerLinks?: readonly NavLink[];
}

export interface PageOptions {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  readonly zone: 'professional' | 'openbaar';
  /** Who is signed in; what is kept in the tab is kept under `id`, for two people may bear one name. */
  readonly user?: { readonly id: string; readonly naam: string; readonly organisatie: string };
  readonly nav: readonly NavLink[];
  /** The region holds invented data: said on every page, on screen and on paper. */
  readonly example: boolean;
  readonly body: Html;
  readonly otherLangHref: string;
  readonly homeHref?: string;
  /** Where the quick exit goes: a page that says nothing about this one. */
  readonly exitHref?: string;
  readonly scripts?: boolean;
  readonly breadcrumbs?: readonly NavLink[];
  readonly notice?: Html;
  /** Seconds after which the browser asks for this page again. */
  readonly refresh?: number;
  readonly signOutAction?: string;
  readonly csrf?: string;
  /** On every printed page: who printed it and when. */
  readonly printMark?: string;
  readonly texts: LayoutTexts;
}

/** The weather: what anyone may have open. */
const neutralPlace = 'https://www.knmi.nl/';

/** A whole HTML page. Without scripts it does the same, with less comfort; nothing in it is inline, so that the CSP stays strict. */
export const page = (o: PageOptions): Html => {
  const assets = loadAssets();
  const openbaar = o.zone === 'openbaar';
  return html`<!doctype html>
    <html lang="${o.lang}">
      <head>
        <meta charset="utf-8" />
        <title>${o.title} · ${o.texts.tabName}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        ${o.refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${o.refresh}" />`}
        <link rel="icon" type="image/svg+xml" href="${(openbaar ? assets.neutralIcon : assets.icon).path}" />
        ${assets.preload.map((font) => html`<link rel="preload" href="${font.path}" as="font" type="font/woff2" crossorigin />`)}
        <link rel="stylesheet" href="${assets.css.path}" />
        ${o.scripts === false ? '' : html`<script type="module" src="${assets.js.path}"></script>`}
      </head>
      <body class="vb-zone-${o.zone}" ${o.user === undefined ? '' : html` data-aangemeld="${o.user.id}"`}>
        ${openbaar ? quickExit(o) : ''} ${header(o)} ${openbaar ? help(o.texts) : ''}
        <main class="vb-inhoud" id="inhoud" tabindex="-1">
          ${o.breadcrumbs === undefined ? '' : breadcrumb({ label: o.texts.breadcrumbs, links: o.breadcrumbs })}
          ${o.notice ?? ''} ${o.body}
        </main>
        ${footer(o)} ${printFoot(o)}
      </body>
    </html>`;
};

/** On every sheet of paper: that the data are examples, and who printed it. */
const printFoot = (o: PageOptions): Html => {
  const lines = [o.example ? o.texts.example : '', o.printMark ?? ''].filter((line) => line !== '');
  return lines.length === 0 ? html`` : html`<p class="vb-afdruk">${lines.join(' ')}</p>`;
};

/** First in focus order, always in sight; a plain link, which the script makes quicker and hides in the history. */
const quickExit = (o: PageOptions): Html =>
  html`<div class="vb-weg" role="region" aria-label="${o.texts.quickExit}">
    <a
      class="vb-weg__knop"
      href="${safeHref(o.exitHref ?? neutralPlace)}"
      rel="nofollow noreferrer"
      data-weg
      aria-describedby="weg-uitleg"
      >${o.texts.quickExit}</a
    ><span class="vb-weg__uitleg" id="weg-uitleg">${o.texts.quickExitHint}</span
    ><span class="vb-onzichtbaar" data-weg-stand aria-live="polite"></span>
  </div>`;

const header = (o: PageOptions): Html =>
  html`<header>
    <a class="vb-overslaan" href="#inhoud">${o.texts.skip}</a>
    ${o.example ? html`<p class="vb-voorbeeld">${toneIcon('attention')}<span>${o.texts.example}</span></p>` : ''}
    <div class="vb-balk">
      <div class="vb-balk__binnen">
        <a class="vb-merk" href="${safeHref(o.homeHref ?? '/')}">${brandMark()}<span>${o.texts.siteName}</span></a>
        ${
          o.nav.length === 0
            ? ''
            : html`<nav class="vb-menu" aria-label="${o.texts.nav}">
                <ul>
                  ${o.nav.map(
                    (link) =>
                      html`<li>
                        <a href="${safeHref(link.href)}" ${link.current === true ? html` aria-current="page"` : ''}
                          >${link.label}</a
                        >
                      </li>`,
                  )}
                </ul>
              </nav>`
        }
        <div class="vb-balk__rechts">
          ${o.user === undefined ? '' : html`<p class="vb-gebruiker"><span class="vb-onzichtbaar">${o.texts.user} </span><strong>${o.user.naam}</strong><span>${o.user.organisatie}</span></p>`}
          ${o.signOutAction === undefined ? '' : html`<form method="post" action="${safeHref(o.signOutAction)}" data-afmelden>${o.csrf === undefined ? '' : csrfField(o.csrf)}${button({ label: o.texts.signOut, kind: 'subtle', small: true })}</form>`}
          <a class="vb-taal" href="${safeHref(o.otherLangHref)}" hreflang="${otherLang(o)}" lang="${otherLang(o)}"
            >${o.texts.otherLang}</a
          >
        </div>
      </div>
    </div>
  </header>`;

const otherLang = (o: PageOptions): string => (o.lang === 'nl' ? 'en' : 'nl');

const help = (texts: LayoutTexts): Html =>
  html`<aside class="vb-hulp" aria-label="${texts.help}">
    <div class="vb-hulp__binnen">
      <p class="vb-hulp__kop">${texts.help}</p>
      <ul>
        ${texts.helpLinks.map(
          (item) =>
            html`<li>
              <a href="${safeHref(item.href)}"><strong>${item.label}</strong></a> <span>${item.note}</span>
            </li>`,
        )}
      </ul>
    </div>
  </aside>`;

const footer = (o: PageOptions): Html =>
  html`<footer class="vb-voet">
    <div class="vb-voet__binnen">
      <div>${o.texts.footer}</div>
      ${
        o.texts.footerLinks === undefined
          ? ''
          : html`<ul>
              ${o.texts.footerLinks.map((link) => html`<li><a href="${safeHref(link.href)}">${link.label}</a></li>`)}
            </ul>`
      }
      ${raw('<svg class="vb-voet__draad" viewBox="0 0 400 24" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path d="M0 12C60 -6 90 30 150 12S250 0 290 12 360 22 400 8" fill="none" stroke="currentColor" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>')}
    </div>
  </footer>`;
