// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge, tag } from '../../../platform/html/badge.ts';
import { link } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { heading } from '../../../platform/html/heading.ts';
import type { Html } from '../../../platform/html/html.ts';
import { opties } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Gezinslid } from '../../casus/queries.ts';
import { persoonVelden } from '../formulier/views.ts';
import type { Gelijkende } from '../../persoon/queries.ts';
import { gevondenRegel } from '../../persoon/views.ts';
import { getypt, kortFormulier, type MeldingBeeld } from './formulier/views.ts';
import type { Radar, Weging } from './queries.ts';
import { ANTWOORDEN } from './rules.ts';

export interface RadarData {
  readonly leden: readonly Gezinslid[];
  readonly radar: Radar;
  readonly navragen: Weging['navragen'];
  /** Who may be the person that is being added. */
  readonly bekend: readonly Gelijkende[];
}

const lijstje = (punten: readonly Html[]): Html =>
  html`<ul class="vb-lijstje">
    ${punten}
  </ul>`;

const lidRegel = (ui: Ui, lid: Gezinslid): Html =>
  html`<li>
    <strong>${lid.naam}</strong>${lid.geboortedatum ? html`, ${ui.dag(lid.geboortedatum)}` : ''}
    ${tag(ui.term(lid.rol))} ${tag(ui.term(lid.betrokkenheid))} ${lid.woont_in ? '' : tag(ui.t('persoon.woontElders'))}
  </li>`;

/** The classification in words: which casussen and people made it so, and how far back was looked. */
function uitleg(ui: Ui, { leden, radar }: RadarData): string {
  const { classificatie, casussen, personen, vanaf } = radar.indeling;
  const nummers = casussen.map((id) => radar.casussen.find(({ casusId }) => casusId === id)?.nummer ?? '').join(', ');
  const wie = leden
    .filter(({ id }) => personen.includes(id))
    .map(({ naam }) => naam)
    .join(', ');
  const waarden = { casussen: nummers, wie, vanaf: ui.dag(vanaf) };
  switch (classificatie) {
    case 'nietIngedeeld':
      return ui.t('radar.nietIngedeeld');
    case 'eersteMelding':
      return ui.t('radar.eersteMelding', waarden);
    case 'hermeldingEen':
    case 'hermeldingMeer':
      return ui.t('radar.hermelding', waarden);
    case 'vervolgTijdensBeoordeling':
    case 'vervolgNaBeoordeling':
    case 'vervolgTijdensMonitoring':
      return ui.t('radar.vervolg', waarden);
  }
}

const casusRegel = (ui: Ui, casus: Radar['casussen'][number], eigen: boolean): Html =>
  html`<li>
    ${link({ label: casus.nummer, href: ui.href(`/casussen/${casus.casusId}`) })}
    ${statusBadge({ label: ui.tekst(casus.status), tone: casus.status === 'afgesloten' ? 'neutral' : 'info' })}
    ${eigen ? ui.t('radar.dezeCasus') : html`${ui.dag(casus.geopendOp)}${casus.afgeslotenOp ? html` – ${ui.dag(casus.afgeslotenOp)}` : ''}`}
    ${casus.contactpersoon === undefined ? '' : html`<span class="vb-bron">${ui.t('radar.contactpersoon', { naam: casus.contactpersoon })}</span>`}
    ${casus.partners.length === 0 ? '' : html`<span class="vb-bron">${ui.t('radar.partners', { wie: casus.partners.join(', ') })}</span>`}
  </li>`;

const meldingRegel = (ui: Ui, melding: Radar['meldingen'][number]): Html =>
  html`<li>
    ${link({ label: melding.nummer, href: ui.href(`/meldingen/${melding.id}`) })} ${ui.moment(melding.ontvangen_op)}
    ${
      melding.besluit && melding.besloten_op
        ? html`${tag(ui.term(melding.besluit))} ${ui.moment(melding.besloten_op)}`
        : tag(ui.t('radar.geenBesluit'))
    }
    <span class="vb-bron">${melding.vormen.map((vorm) => ui.tekst(vorm)).join(', ')}</span>
  </li>`;

/** Shown as possible, never merged. */
const mogelijk = (ui: Ui, { radar }: RadarData): Html =>
  radar.mogelijk.length === 0
    ? html``
    : html`${heading(3, ui.t('radar.mogelijk'))} ${prose(ui.t('radar.mogelijkUitleg'))}
      ${lijstje(
        radar.mogelijk.map(
          (persoon) =>
            html`<li>
              ${link({ label: gevondenRegel(ui, persoon), href: ui.href(`/personen/${persoon.id}`) })}
              ${persoon.waarom.map((reden) => tag(ui.term(reden)))}
            </li>`,
        ),
      )}`;

function persoonErbij(beeld: MeldingBeeld, bekend: readonly Gelijkende[]): Html {
  const { ui } = beeld;
  const pad = 'personen';
  const eigen = beeld.waar === pad;
  const velden = persoonVelden(ui, 1, {
    errors: eigen ? beeld.errors : [],
    typed: eigen ? beeld.typed : undefined,
    bekend: new Map([[1, bekend]]),
  });
  return kortFormulier(beeld, {
    pad,
    titel: ui.t('radar.persoonErbij'),
    fields: [
      prose(ui.t('radar.persoonUitleg')),
      velden,
      ...(bekend.length > 0 ? [{ kind: 'hidden', name: 'nagekeken', value: 'ja' } as const] : []),
    ],
    knop: ui.t('radar.persoonErbij'),
  });
}

function navraag(beeld: MeldingBeeld, vraag: Weging['navragen'][number]): Html {
  const { ui } = beeld;
  const pad = `navragen/${vraag.id}`;
  const { value } = getypt(beeld, pad);
  return html`<li>
    <strong>${vraag.gevraagd_aan}</strong>, ${ui.dag(vraag.gevraagd_op)}
    ${vraag.antwoord ? tag(ui.term(vraag.antwoord)) : statusBadge({ label: ui.t('radar.wacht'), tone: 'attention' })}
    ${vraag.samenvatting === '' ? '' : html`<span class="vb-bron">${vraag.samenvatting}</span>`}
    ${
      vraag.antwoord
        ? ''
        : kortFormulier(beeld, {
            pad,
            titel: ui.t('radar.antwoord', { wie: vraag.gevraagd_aan }),
            fields: [
              {
                kind: 'radio',
                name: 'antwoord',
                label: ui.t('radar.antwoord', { wie: vraag.gevraagd_aan }),
                required: true,
                value: value('antwoord'),
                options: opties(ui, ANTWOORDEN),
              },
              {
                kind: 'textarea',
                name: 'samenvatting',
                label: ui.t('radar.samenvatting'),
                required: false,
                rows: 2,
                value: value('samenvatting'),
              },
            ],
            knop: ui.t('radar.antwoordVastleggen'),
          })
    }
  </li>`;
}

function navragen(beeld: MeldingBeeld, data: RadarData): Html {
  const { ui } = beeld;
  const { value } = getypt(beeld, 'navragen');
  return html`${heading(3, ui.t('radar.navraag'))} ${prose(ui.t('radar.navraagUitleg'))}
  ${data.navragen.length === 0 ? '' : lijstje(data.navragen.map((vraag) => navraag(beeld, vraag)))}
  ${
    beeld.weegt
      ? kortFormulier(beeld, {
          pad: 'navragen',
          titel: ui.t('radar.vraagVastleggen'),
          fields: [
            {
              kind: 'text',
              name: 'gevraagdAan',
              label: ui.t('radar.gevraagdAan'),
              required: true,
              value: value('gevraagdAan'),
              autocomplete: 'off',
            },
            {
              kind: 'date',
              name: 'gevraagdOp',
              label: ui.t('radar.gevraagdOp'),
              required: true,
              value: value('gevraagdOp'),
            },
          ],
          knop: ui.t('radar.vraagVastleggen'),
        })
      : ''
  }`;
}

/** Everything that Veilig Thuis may know of these people, beside what came in. */
export function radarKaart(beeld: MeldingBeeld, data: RadarData): Html {
  const { ui, melding } = beeld;
  const { leden, radar } = data;
  const klasse = ui.term(radar.indeling.classificatie);
  return card({
    id: 'radar',
    title: ui.t('radar.titel'),
    body: html`${heading(3, ui.t('radar.mensen'))}
    ${leden.length === 0 ? absent(ui.t('algemeen.nietIngevuld')) : lijstje(leden.map((lid) => lidRegel(ui, lid)))}
    ${beeld.weegt ? persoonErbij(beeld, data.bekend) : ''} ${heading(3, ui.t('radar.indeling', { klasse }))}
    ${prose(
      html`<p>${uitleg(ui, data)}</p>
        <p class="vb-klein">${ui.t('radar.venster', { jaren: radar.jaren })}</p>`,
    )}
    ${heading(3, ui.t('radar.casussen'))}
    ${lijstje(radar.casussen.map((casus) => casusRegel(ui, casus, casus.casusId === melding.casus_id)))}
    ${heading(3, ui.t('radar.meldingen'))}
    ${
      radar.meldingen.length === 0
        ? prose(ui.t('radar.geenMeldingen'))
        : lijstje(radar.meldingen.map((een) => meldingRegel(ui, een)))
    }
    ${mogelijk(ui, data)} ${navragen(beeld, data)}`,
  });
}
