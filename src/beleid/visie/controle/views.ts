// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../../platform/html/badge.ts';
import { actionButton, buttonRow, linkButton } from '../../../platform/html/button.ts';
import { card, grid, pageHead } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import { formTexts, foutmeldingen, invulling } from '../../../taal/formulier.ts';
import { poortLijst } from '../../../taal/stappen.ts';
import type { Ui } from '../../../taal/ui.ts';
import { bronVenster } from '../bron/views.ts';
import type { Bron, Waarschuwing } from '../lezen/onderdeel/rules.ts';
import { deelSamenvatting } from '../onderdeel/views.ts';
import { bronVan as plekVan, type Deel } from '../onderdeel/rules.ts';
import type { VisieRij } from '../queries.ts';
import { blikVelden, controleHref, filter, lijstKaart, type ControleData } from './lijst/views.ts';

function gekozenDeel(ui: Ui, data: ControleData, deel: Deel): Html {
  const { visie, csrf, blik, lijst } = data;
  const bij = (buur: Deel | undefined, label: string) =>
    buur
      ? linkButton({
          label,
          href: controleHref(ui, visie.id, { ...filter(blik), onderdeel: buur.id }, 'bron'),
          small: true,
          kind: 'subtle',
        })
      : html``;
  const hidden = {
    ...blikVelden({ ...blik, van: null, tot: null }),
    onderdeel: deel.id,
    versie: String(visie.versie),
    volgende: lijst.volgende?.id ?? '',
  };
  const bevestigKnop = actionButton({
    action: ui.href(`/visies/${visie.id}/onderdelen/bevestigen`),
    csrf,
    hidden,
    label: ui.t('controle.kloptVerder'),
    kind: 'primary',
  });
  return html`${deelSamenvatting(ui, deel)}
  ${
    data.mag
      ? buttonRow(
          deel.bevestigd ? html`` : bevestigKnop,
          linkButton({
            label: ui.t('onderdeel.verbeteren'),
            href: ui.href(`/visies/${visie.id}/onderdelen/${deel.id}`),
          }),
        )
      : ''
  }
  ${buttonRow(bij(lijst.vorige, ui.t('bron.vorige')), bij(lijst.volgende, ui.t('bron.volgende')))}`;
}

function bronKaart(ui: Ui, data: ControleData): Html {
  const { blik, lijst, brontekst } = data;
  const los: Bron | undefined =
    blik.van !== null && blik.tot !== null && blik.van < blik.tot && blik.tot <= brontekst.length
      ? { van: blik.van, tot: blik.tot }
      : undefined;
  const bron = lijst.gekozen ? plekVan(lijst.gekozen) : los;
  return card({
    id: 'bron',
    accent: bron !== undefined,
    title: ui.t('bron.titel'),
    body: bron
      ? html`${lijst.gekozen ? gekozenDeel(ui, data, lijst.gekozen) : ''}${bronVenster(ui, brontekst, bron)}`
      : html`<p>${ui.t('bron.kies')}</p>
          ${
            lijst.volgende
              ? linkButton({
                  label: ui.t('bron.begin'),
                  href: controleHref(ui, data.visie.id, { ...filter(blik), onderdeel: lijst.volgende.id }, 'bron'),
                })
              : ''
          }`,
  });
}

const PLEKKEN = 6;
/** A text that contradicts itself more often than this needs another look than a list. */
const PUNTEN = 40;

function waarschuwingen(ui: Ui, { visie, waarschuwingen: lijst, lijst: { gekozen } }: ControleData): Html {
  if (lijst.length === 0) return html``;
  const regel = (waarschuwing: Waarschuwing) =>
    html`<li>
      <span lang="nl">${waarschuwing.tekst}</span>
      ${waarschuwing.bron
        .slice(0, PLEKKEN)
        .map(
          ({ van, tot }, index) =>
            html` <a class="utrecht-link" href="${controleHref(ui, visie.id, { van, tot }, 'bron')}"
              >${ui.t('controle.plek', { n: index + 1 })}<span class="vb-onzichtbaar">: ${waarschuwing.tekst}</span></a
            >`,
        )}
      ${waarschuwing.bron.length > PLEKKEN ? html` <span class="vb-klein">${ui.t('controle.meerPlekken', { n: waarschuwing.bron.length - PLEKKEN })}</span>` : ''}
    </li>`;
  const titel = ui.t(lijst.length === 1 ? 'controle.letOpEen' : 'controle.letOp', { n: lijst.length });
  return notice({
    tone: 'attention',
    body: disclosure({
      summary: html`<strong>${titel}</strong>`,
      body: html`<ul class="vb-waarschuwingen">
        ${lijst.slice(0, PUNTEN).map(regel)}
      </ul>`,
      open: !gekozen,
    }),
  });
}

function gegevens(ui: Ui, data: ControleData): Html {
  const { visie, csrf } = data;
  const { value } = invulling(data.typed);
  const jaar = (name: 'looptijdVan' | 'looptijdTot', stored: number | null) =>
    ({
      kind: 'number',
      name,
      label: ui.t(`visie.${name}`),
      required: true,
      width: 'small',
      value: value(name, stored === null ? '' : String(stored)),
    }) as const;
  return card({
    id: 'gegevens',
    title: ui.t('visie.gegevens'),
    body: form({
      action: ui.href(`/visies/${visie.id}/gegevens`),
      csrf,
      fields: [
        { kind: 'hidden', name: 'versie', value: String(visie.versie) },
        {
          kind: 'text',
          name: 'titel',
          label: ui.t('visie.titel'),
          required: true,
          width: 'wide',
          value: value('titel', visie.titel),
        },
        jaar('looptijdVan', visie.looptijd_van),
        jaar('looptijdTot', visie.looptijd_tot),
      ],
      submit: { label: ui.t('algemeen.bewaren'), kind: 'secondary' },
      errors: foutmeldingen(ui, data.errors),
      texts: formTexts(ui),
    }),
  });
}

const waarPoort = (ui: Ui, visie: VisieRij, where: string): string =>
  where === 'gegevens'
    ? '#gegevens'
    : controleHref(ui, visie.id, { soort: where === 'lijn' ? 'lijn' : 'doel', toon: 'open' }, 'lijst');

function stap(ui: Ui, { visie, csrf, stappen }: ControleData): Html {
  return card({
    id: 'bevestigen',
    title: ui.t('visie.bevestigen'),
    body: html`<p>${ui.t('visie.bevestigUitleg')}</p>
      ${stappen.map(
        ({ gates, ready }) =>
          html`${poortLijst(ui, gates, ({ where }) => waarPoort(ui, visie, where))}${
            ready
              ? actionButton({
                  action: ui.href(`/visies/${visie.id}/bevestigen`),
                  csrf,
                  hidden: { versie: String(visie.versie) },
                  label: ui.t('visie.bevestigen'),
                  kind: 'primary',
                })
              : ''
          }`,
      )}`,
  });
}

function voortgang(ui: Ui, { visie }: ControleData): Html[] {
  const klaar = visie.bevestigd === visie.onderdelen;
  const nodig = visie.doelen + visie.lijnen;
  const nodigOpen = visie.doelenOpen + visie.lijnenOpen;
  return [
    statusBadge({
      tone: nodigOpen === 0 ? 'good' : 'attention',
      label: ui.t('controle.voortgangNodig', { x: nodig - nodigOpen, y: nodig }),
    }),
    statusBadge({
      tone: klaar ? 'good' : 'neutral',
      label: ui.t('controle.voortgang', { x: visie.bevestigd, y: visie.onderdelen }),
    }),
  ];
}

/** What was read beside the source it was read from, for a person to confirm piece by piece. */
export function controlePagina(ui: Ui, data: ControleData): Html {
  const { visie, csrf, mag, expliciet } = data;
  return html`${pageHead({
    over: ui.t('controle.titel'),
    title: visie.titel || ui.t('visie.zonderTitel'),
    intro: ui.t(visie.status === 'bevestigd' ? 'controle.isBevestigd' : mag ? 'controle.uitleg' : 'controle.meekijken'),
    badges: voortgang(ui, data),
    actions: buttonRow(
      mag && expliciet > 0
        ? actionButton({
            action: ui.href(`/visies/${visie.id}/onderdelen/bevestigen`),
            csrf,
            hidden: { ...blikVelden(data.blik), alles: 'expliciet', versie: String(visie.versie) },
            label: ui.t('controle.bevestigExpliciet', { n: expliciet }),
          })
        : html``,
      linkButton({ label: ui.t('visie.lees'), href: ui.href(`/visies/${visie.id}`), kind: 'subtle' }),
    ),
  })}
  ${waarschuwingen(ui, data)} ${grid('cards', [lijstKaart(ui, data), bronKaart(ui, data)])}
  ${mag ? html`${gegevens(ui, data)}${stap(ui, data)}` : ''}`;
}
