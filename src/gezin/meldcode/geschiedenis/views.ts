// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { card, pageHead } from '../../../platform/html/card.ts';
import type { Html } from '../../../platform/html/html.ts';
import { summaryList } from '../../../platform/html/summary.ts';
import { timeline } from '../../../platform/html/timeline.ts';
import { day } from '../../../platform/dates.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { signalenLijst } from '../../signaal/views.ts';
import { adviesBlok, besluitStand } from '../afweging/views.ts';
import { KADERS } from '../kader/rules.ts';
import type { TrajectDossier } from '../queries.ts';
import { AFWEGINGEN, GEHEIM_VRAGEN, STAPPEN } from '../rules.ts';
import { opgeslagen } from '../schema.ts';
import { stapStand, wieWanneer } from '../stap/views.ts';
import { vastgelegd, type Vastlegging } from '../vastlegging/schema.ts';

/** What a line of the history says, in words. */
function regel(ui: Ui, { soort, onderdeel, inhoud }: Vastlegging): { readonly title: string; readonly body: string } {
  const title = ui.t(`meldcode.regel.${soort}`, { onderdeel });
  switch (soort) {
    case 'stap': {
      const { wijze, op, bevinding } = opgeslagen.stap.parse(inhoud);
      return {
        title,
        body: [ui.term(wijze), op === null ? '' : ui.dag(day(op)), bevinding].filter(Boolean).join(', '),
      };
    }
    case 'afweging': {
      const { antwoord, onderbouwing } = opgeslagen.afweging.parse(inhoud);
      return { title, body: `${hoofdletter(ui.term(antwoord))}. ${onderbouwing}` };
    }
    case 'vormen': {
      const { specialeVormen } = opgeslagen.vormen.parse(inhoud);
      return { title, body: specialeVormen.map((vorm) => ui.term(vorm)).join(', ') || ui.t('meldcode.geenVormen') };
    }
    case 'raadpleging': {
      const { deskundige, gesprokenMet, op, raad } = opgeslagen.raadpleging.parse(inhoud);
      return { title, body: `${ui.term(deskundige)}, ${gesprokenMet}, ${ui.dag(day(op))}: ${raad}` };
    }
    case 'vrijgave':
      return { title, body: opgeslagen.vrijgave.parse(inhoud).grond };
    case 'geheim': {
      const { toestemming, vragen } = opgeslagen.geheim.parse(inhoud);
      return { title, body: [ui.term(toestemming), ...vragen.filter(Boolean)].join('; ') };
    }
    case 'besluit': {
      const { melden, hulp, motivering, eindverantwoordelijke } = opgeslagen.besluit.parse(inhoud);
      const jaNee = (waarde: boolean) => ui.term(waarde ? 'ja' : 'nee');
      const keuzes = `${ui.t('meldcode.besluitMelden')} ${jaNee(melden)}. ${ui.t('meldcode.besluitHulp')} ${jaNee(hulp)}.`;
      return { title, body: `${keuzes} ${motivering} (${eindverantwoordelijke})` };
    }
    case 'overname':
      return { title, body: opgeslagen.overname.parse(inhoud).reden };
    case 'status':
      return { title, body: `${ui.tekst(opgeslagen.status.parse(inhoud).van)} > ${ui.tekst(onderdeel)}` };
  }
}

/** Everything that was recorded, the newest first: who changed what when. */
export const geschiedenisLijst = (ui: Ui, vastleggingen: readonly Vastlegging[]): Html =>
  timeline({
    label: ui.t('meldcode.geschiedenis'),
    items: vastleggingen.toReversed().map((een) => {
      const { title, body } = regel(ui, een);
      return { at: een.op, atText: ui.moment(een.op), title, who: een.doorNaam, body };
    }),
  });

/** The whole trajectory as it goes on paper: no form, nothing folded away. */
export function afdruk(ui: Ui, dossier: TrajectDossier): Html {
  const { rij, signalen, vastleggingen, traject } = dossier;
  const geheim = traject.geheim;
  return html`${pageHead({
    title: ui.t('meldcode.titel'),
    over: rij.kenmerk,
    intro: ui.t('meldcode.afdrukIntro', { wie: rij.maker, op: ui.moment(rij.geopend_op), status: ui.term(rij.status) }),
  })}
  ${card({ title: ui.t('signaal.signalen'), body: signalenLijst(ui, signalen) })}
  ${card({
    title: ui.t('meldcode.stappen'),
    body: html`${STAPPEN.map(
      (stap) =>
        html`<h3>${ui.t('meldcode.stapNummer', { stap })} ${ui.t(`meldcode.stap.${stap}`)}</h3>
          ${stapStand(ui, vastgelegd(vastleggingen, 'stap', String(stap)).at(-1))}`,
    )}`,
  })}
  ${card({
    title: ui.t('meldcode.afwegingen'),
    body: html`${summaryList({
      rows: AFWEGINGEN.map((vraag) => {
        const laatst = vastgelegd(vastleggingen, 'afweging', String(vraag)).at(-1);
        return {
          label: html`${vraag}. ${ui.tekst(KADERS[rij.sector].vragen[vraag])}`,
          value: laatst
            ? `${hoofdletter(ui.term(laatst.inhoud.antwoord))}. ${laatst.inhoud.onderbouwing}`
            : ui.t('meldcode.nietVastgelegd'),
          ...(laatst && { source: wieWanneer(ui, laatst) }),
        };
      }),
    })}${adviesBlok(ui, traject)}`,
  })}
  ${
    geheim
      ? card({
          title: ui.t('meldcode.geheim'),
          body: summaryList({
            rows: [
              { label: ui.t('meldcode.toestemming'), value: ui.term(geheim.toestemming) },
              ...GEHEIM_VRAGEN.filter((vraag) => geheim.vragen[vraag - 1]).map((vraag) => ({
                label: ui.t(`meldcode.geheim.${vraag}`),
                value: geheim.vragen[vraag - 1] ?? '',
              })),
            ],
          }),
        })
      : ''
  }
  ${card({ title: ui.t('meldcode.besluit'), body: besluitStand(ui, { dossier }) })}
  ${card({ title: ui.t('meldcode.geschiedenis'), body: geschiedenisLijst(ui, vastleggingen) })}`;
}
