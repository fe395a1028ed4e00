// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../platform/html/badge.ts';
import { actionButton, link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose, sideBySide } from '../../platform/html/card.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { disclosure } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf, daysBetween, type Instant } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import type { Typed } from '../../platform/http/route.ts';
import type { FieldError } from '../../platform/result.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { SignaalRij } from '../signaal/queries.ts';
import { KENMERK_LENGTE } from '../signaal/rules.ts';
import { signalenLijst } from '../signaal/views.ts';
import { afwegingenKaart, besluitKaart, geheimKaart } from './afweging/views.ts';
import type { Blad } from './formulier/views.ts';
import { geschiedenisLijst } from './geschiedenis/views.ts';
import { SECTOREN, type Sector } from './kader/rules.ts';
import type { TrajectRegel } from './queries.ts';
import { neemtVastleggingAan, volgende, zijnOpen, type TrajectStatus } from './rules.ts';
import { stappenKaart, vormenKaart } from './stap/views.ts';

const TOON = {
  open: 'info',
  hulpZelf: 'attention',
  gemeld: 'good',
  hulpEnGemeld: 'good',
  afgeslotenGeenVermoeden: 'neutral',
} as const satisfies Record<TrajectStatus, string>;
const statusVan = (ui: Ui, status: TrajectStatus): Html => statusBadge({ label: ui.term(status), tone: TOON[status] });

/** How old something is, in days. */
function leeftijd(ui: Ui, sinds: Instant, nu: Instant): string {
  const n = daysBetween(dayOf(sinds), dayOf(nu));
  return ui.t(n === 1 ? 'meldcode.dag' : 'meldcode.dagen', { n });
}

/** Trajectories with how they stand, how old they are and what is missing. */
export const trajectenTabel = (
  ui: Ui,
  o: { readonly id: string; readonly regels: readonly TrajectRegel[]; readonly nu: Instant; readonly empty?: Html },
): Html =>
  dataTable<TrajectRegel>({
    id: o.id,
    caption: ui.t('meldcode.trajecten'),
    captionHidden: true,
    narrow: 'stack',
    ...(o.empty && { empty: o.empty }),
    columns: [
      {
        key: 'kenmerk',
        label: ui.t('signaal.kenmerk'),
        kind: 'header',
        cell: ({ rij }) => link({ label: rij.kenmerk, href: ui.href(`/meldcode/trajecten/${rij.id}`) }),
      },
      { key: 'status', label: ui.t('werk.status'), cell: ({ rij }) => statusVan(ui, rij.status) },
      {
        key: 'ouderdom',
        label: ui.t('meldcode.ouderdom'),
        cell: ({ rij }) => leeftijd(ui, rij.geopend_op, rij.gesloten_op ?? o.nu),
      },
      {
        key: 'volgt',
        label: ui.t('meldcode.volgt'),
        cell: ({ traject }) => {
          const { key, values } = volgende(traject);
          return ui.tekst(key, values);
        },
      },
      {
        key: 'ontbreekt',
        label: ui.t('meldcode.ontbreekt'),
        cell: ({ traject }) => {
          const open = zijnOpen(traject);
          return open.length === 0 || traject.status === 'afgeslotenGeenVermoeden'
            ? ui.t('meldcode.niets')
            : ui.t('meldcode.stappenOpen', { welke: open.join(', ') });
        },
      },
      { key: 'maker', label: ui.t('meldcode.maker'), cell: ({ rij }) => rij.maker },
    ],
    rows: o.regels,
  });

export interface OverzichtData {
  readonly csrf: string;
  readonly nu: Instant;
  readonly regels: readonly TrajectRegel[];
  readonly los: readonly SignaalRij[];
  readonly sector: Sector;
  /** Whether the list shows the whole organisation. */
  readonly alles: boolean;
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
}

function beginFormulier(ui: Ui, data: OverzichtData): Html {
  const { value } = invulling(data.typed);
  return disclosure({
    summary: ui.t('meldcode.beginnen'),
    open: data.errors.length > 0,
    body: form({
      action: ui.href('/meldcode/trajecten'),
      csrf: data.csrf,
      fields: [
        {
          kind: 'text',
          name: 'kenmerk',
          label: ui.t('signaal.kenmerk'),
          hint: ui.t('signaal.kenmerkUitleg'),
          required: true,
          value: value('kenmerk'),
          maxLength: KENMERK_LENGTE,
        },
        {
          kind: 'select',
          name: 'sector',
          label: ui.t('meldcode.sector'),
          required: true,
          value: value('sector', data.sector),
          options: opties(ui, SECTOREN),
        },
      ],
      submit: { label: ui.t('meldcode.beginnen') },
      errors: foutmeldingen(ui, data.errors),
      texts: formTexts(ui),
    }),
  });
}

/** Loose signals, together by reference, each group with the button that makes it a trajectory. */
function losseSignalen(ui: Ui, data: OverzichtData): Html {
  const kenmerken = [...new Set(data.los.map(({ kenmerk }) => kenmerk))];
  return html`${kenmerken.map(
    (kenmerk) =>
      html`<h3>${kenmerk}</h3>
        ${signalenLijst(
          ui,
          data.los.filter((signaal) => signaal.kenmerk === kenmerk),
        )}
        ${
          data.los.some((signaal) => signaal.kenmerk === kenmerk && signaal.traject_id === null)
            ? actionButton({
                action: ui.href('/meldcode/trajecten'),
                csrf: data.csrf,
                label: ui.t('meldcode.beginnen'),
                hiddenText: kenmerk,
                hidden: { kenmerk, sector: data.sector },
              })
            : tag(ui.t('signaal.opgepakt'))
        }`,
  )}`;
}

/** The signals and trajectories of who looks; for the aandachtsfunctionaris those of the whole organisation. */
export const overzicht = (ui: Ui, data: OverzichtData): Html =>
  html`${pageHead({
    title: ui.t('meldcode.meldcode'),
    intro: ui.t(data.alles ? 'meldcode.introAlles' : 'meldcode.intro'),
    actions: linkButton({ label: ui.t('signaal.nieuw'), href: ui.href('/meldcode/signalen/nieuw'), kind: 'primary' }),
  })}
  ${card({
    id: 'trajecten',
    title: ui.t('meldcode.trajecten'),
    body: html`${trajectenTabel(ui, {
      id: 'trajecten-lijst',
      regels: data.regels,
      nu: data.nu,
      empty: emptyState({ title: ui.t('meldcode.geenTrajecten'), body: ui.t('meldcode.geenTrajectenUitleg') }),
    })}
    ${beginFormulier(ui, data)}`,
  })}
  ${data.los.length === 0 ? '' : card({ id: 'signalen', title: ui.t('signaal.los'), body: losseSignalen(ui, data) })}`;

/** A step of the process with its checklist; reporting goes by the page on which the report is checked first. */
function vervolgStap(ui: Ui, { csrf, dossier }: Blad, stap: AvailableStep<string>): Html {
  const { id, versie } = dossier.rij;
  const waar = (poort: { readonly where: string }) => `#${poort.where}`;
  const knop = ['melden', 'meldenEnHelpen'].includes(stap.name)
    ? linkButton({
        label: hoofdletter(ui.tekst(stap.name)),
        href: ui.href(`/meldcode/trajecten/${id}/melding`),
        kind: stap.ready ? 'primary' : 'secondary',
      })
    : actionButton({
        action: ui.href(`/meldcode/trajecten/${id}/stappen/${stapPad(stap.name)}`),
        csrf,
        label: hoofdletter(ui.tekst(stap.name)),
        kind: stap.ready ? 'primary' : 'secondary',
        hidden: { versie: String(versie) },
      });
  return html`<section>${poortLijst(ui, stap.gates, waar)}${knop}</section>`;
}

/** Only the steps that fit the decision; without one all of them, so that one sees what each asks. */
function vervolg(ui: Ui, blad: Blad): Html {
  const { rij } = blad.dossier;
  const naam = (stap: AvailableStep<string>) => hoofdletter(ui.tekst(stap.name));
  const gereed = blad.stappen.filter(({ ready }) => ready);
  return card({
    id: 'vervolg',
    title: ui.t('meldcode.vervolg'),
    accent: true,
    body: html`${rij.binnenkomst_nummer ? notice({ tone: 'good', title: ui.t('meldcode.isGemeld', { nummer: rij.binnenkomst_nummer }), body: ui.t('meldcode.isGemeldUitleg') }) : ''}
    ${
      blad.stappen.length === 0
        ? prose(ui.t(neemtVastleggingAan(rij) ? 'meldcode.geenVervolg' : 'meldcode.isGesloten'))
        : gereed.length > 0
          ? gereed.map((stap) => vervolgStap(ui, blad, stap))
          : blad.stappen.map((stap) => disclosure({ summary: naam(stap), body: vervolgStap(ui, blad, stap) }))
    }`,
  });
}

/** One trajectory: the steps and weighings, beside them the signals and what can be done next. */
export function trajectPagina(ui: Ui, blad: Blad): Html {
  const { rij, signalen, vastleggingen } = blad.dossier;
  return html`${pageHead({
    title: ui.t('meldcode.titel'),
    over: rij.kenmerk,
    intro: ui.t('meldcode.trajectIntro', { wie: rij.maker, tijd: leeftijd(ui, rij.geopend_op, blad.nu) }),
    badges: [statusVan(ui, rij.status)],
    actions: linkButton({ label: ui.t('meldcode.afdrukken'), href: ui.href(`/meldcode/trajecten/${rij.id}/afdruk`) }),
  })}
  ${sideBySide({
    main: html`${stappenKaart(ui, blad)}${afwegingenKaart(ui, blad)}${besluitKaart(ui, blad)}`,
    aside: html`${vervolg(ui, blad)} ${vormenKaart(ui, blad)}
    ${card({
      id: 'signalen',
      title: ui.t('signaal.signalen'),
      body: html`${signalenLijst(ui, signalen)}
      ${neemtVastleggingAan(rij) ? linkButton({ label: ui.t('signaal.nieuw'), href: ui.href(`/meldcode/signalen/nieuw?traject=${rij.id}`) }) : ''}`,
    })}
    ${geheimKaart(ui, blad)}`,
  })}
  ${card({
    id: 'geschiedenis',
    title: ui.t('meldcode.geschiedenis'),
    body:
      vastleggingen.length === 0
        ? prose(ui.t('meldcode.geenGeschiedenis'))
        : disclosure({ summary: ui.t('meldcode.geschiedenisTonen'), body: geschiedenisLijst(ui, vastleggingen) }),
  })}`;
}
