// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { tag } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card } from '../../platform/html/card.ts';
import type { Html } from '../../platform/html/html.ts';
import { timeline, type TimelineItem } from '../../platform/html/timeline.ts';
import { startOfDay, type Day } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { casusFormulier, ingevuld, TOON, type CasusBeeld, type Tabblad } from '../casus/views.ts';

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
