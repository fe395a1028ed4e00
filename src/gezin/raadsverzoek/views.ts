// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { absent, statusBadge } from '../../platform/html/badge.ts';
import { actionButton, link, linkButton } from '../../platform/html/button.ts';
import { card, pageHead, prose } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { summaryList } from '../../platform/html/summary.ts';
import { day } from '../../platform/dates.ts';
import type { AvailableStep } from '../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { KOPPELVLAKKEN } from '../ketenbericht/rules.ts';
import { ketenberichtenTabel } from '../ketenbericht/views.ts';
import { conceptFormulier, type RaadsverzoekData } from './formulier/views.ts';
import type { raadsverzoekenVan, RaadsverzoekRij } from './queries.ts';
import type { RaadsverzoekStap } from './rules.ts';

const TOON = {
  concept: 'neutral',
  verzonden: 'info',
  inBehandeling: 'info',
  afgewezen: 'danger',
  uitkomst: 'attention',
  beslissing: 'good',
} as const;

const gezag = (ui: Ui, { inhoud, leden }: RaadsverzoekRij): Html =>
  html`<ul class="vb-lijstje">
    ${inhoud.gezag.map(
      ({ persoonId, naam, geinformeerd, reden }) =>
        html`<li>
          ${leden.find(({ id }) => id === persoonId)?.naam ?? naam}:
          ${ui.t('raad.geinformeerd', { naam: ui.t('raad.deze') })}
          ${geinformeerd ? ui.term(geinformeerd) : ''}${reden ? html` (${reden})` : ''}
        </li>`,
    )}
  </ul>`;

/** What went to the Raad, once it is no draft any more. */
function verstuurd(ui: Ui, verzoek: RaadsverzoekRij): Html {
  const { inhoud, leden } = verzoek;
  const kinderen = inhoud.kinderen.map(({ persoonId }) => leden.find(({ id }) => id === persoonId)?.naam ?? '');
  const moeder = leden.find(({ id }) => id === inhoud.moeder)?.naam;
  return summaryList({
    rows: [
      { label: ui.t('raad.kinderen'), value: kinderen.join(', ') || absent(ui.t('algemeen.nietIngevuld')) },
      ...(moeder && inhoud.uitgerekend
        ? [{ label: ui.t('raad.ongeboren'), value: `${moeder}, ${ui.dag(day(inhoud.uitgerekend))}` }]
        : []),
      { label: ui.t('raad.gezagKop'), value: gezag(ui, verzoek) },
      { label: ui.t('raad.zorgen'), value: inhoud.zorgen },
      { label: ui.t('raad.gedaan'), value: inhoud.gedaan },
      { label: ui.t('raad.vraag'), value: inhoud.vraag },
      { label: ui.t('raad.bijlagen'), value: inhoud.bijlagen.join(', ') || ui.t('casus.geen') },
    ],
  });
}

const stand = (ui: Ui, verzoek: RaadsverzoekRij): Html => {
  const gezegd = (op: RaadsverzoekRij['intake_op'], tekst: string) => (op ? `${ui.dag(op)}: ${tekst}` : '');
  return summaryList({
    rows: [
      { label: ui.t('raad.medewerker'), value: verzoek.medewerker },
      {
        label: ui.t('raad.verzondenOp'),
        value: verzoek.verzonden_op ? ui.moment(verzoek.verzonden_op) : absent(ui.t('raad.nogNiet')),
      },
      {
        label: ui.t('raad.college'),
        value: verzoek.college_op
          ? `${verzoek.gemeente}, ${ui.moment(verzoek.college_op)}`
          : absent(ui.t('raad.nogNiet')),
      },
      ...(
        [
          [verzoek.status === 'afgewezen' ? 'afgewezen' : 'inBehandeling', verzoek.intake_op, verzoek.intake],
          ['uitkomst', verzoek.uitkomst_op, verzoek.uitkomst],
          ['beslissing', verzoek.beslissing_op, verzoek.beslissing],
        ] as const
      ).flatMap(([woord, op, tekst]) => (op ? [{ label: hoofdletter(ui.term(woord)), value: gezegd(op, tekst) }] : [])),
    ],
    dense: true,
  });
};

const verzendVelden = (ui: Ui, value: (naam: string) => string): Field[] => [
  {
    kind: 'radio',
    name: 'koppelvlak',
    label: ui.t('raad.koppelvlak'),
    required: true,
    value: value('koppelvlak'),
    options: opties(ui, KOPPELVLAKKEN),
  },
];
const antwoordVelden = (ui: Ui, value: (naam: string) => string): Field[] => [
  { kind: 'date', name: 'op', label: ui.t('raad.op'), required: true, value: value('op') },
  {
    kind: 'textarea',
    name: 'toelichting',
    label: ui.t('raad.toelichting'),
    required: true,
    rows: 3,
    value: value('toelichting'),
  },
];

const PLEK: Readonly<Record<string, string>> = { bereikbaar: 'veld-bereikbaar', geinformeerd: 'gezag' };

/** A step with its checklist; the form only when nothing is missing. */
function stapKaart(
  ui: Ui,
  { csrf, verzoek, errors, typed, waar }: RaadsverzoekData,
  stap: AvailableStep<RaadsverzoekStap>,
): Html {
  const { name, gates, ready } = stap;
  const hier = waar === name;
  const { value } = invulling(hier ? typed : undefined);
  return card({
    title: hoofdletter(ui.term(name)),
    body: html`${poortLijst(ui, gates, (gate) => `#${PLEK[gate.where] ?? gate.where}`)}
    ${
      ready
        ? form({
            action: ui.href(`/raadsverzoeken/${verzoek.id}/${stapPad(name)}`),
            csrf,
            scope: name,
            fields: [
              { kind: 'hidden', name: 'versie', value: String(verzoek.versie) },
              ...(name === 'verzenden' ? verzendVelden(ui, value) : antwoordVelden(ui, value)),
            ],
            submit: {
              label: hoofdletter(ui.term(name)),
              kind: name === 'afwijzingVastleggen' ? 'secondary' : 'primary',
            },
            errors: hier ? foutmeldingen(ui, errors) : [],
            texts: formTexts(ui),
          })
        : ''
    }`,
  });
}

/** A request to the Raad: where it is, what goes or went, the messages, and the next step. */
export function raadsverzoekPagina(ui: Ui, data: RaadsverzoekData): Html {
  const { csrf, verzoek, stappen, berichten } = data;
  return html`${pageHead({
    title: ui.t('raad.titel', { nummer: verzoek.nummer }),
    badges: [statusBadge({ label: ui.term(verzoek.status), tone: TOON[verzoek.status] })],
    actions: linkButton({ label: ui.t('overdracht.naarCasus'), href: ui.href(`/casussen/${verzoek.casus_id}`) }),
  })}
  ${card({ body: stand(ui, verzoek) })}
  ${card({
    id: 'inhoud',
    title: ui.t('raad.inhoud'),
    body: verzoek.status === 'concept' ? conceptFormulier(ui, data) : verstuurd(ui, verzoek),
  })}
  ${
    berichten.length > 0
      ? card({ id: 'berichten', title: ui.t('raad.berichten'), body: ketenberichtenTabel(ui, csrf, berichten) })
      : ''
  }
  ${stappen.map((stap) => stapKaart(ui, data, stap))}`;
}

/** The requests of Veilig Thuis about a casus, and the button that begins one. */
export const raadsverzoekenBlok = (
  ui: Ui,
  casusId: string,
  csrf: string,
  rijen: Awaited<ReturnType<typeof raadsverzoekenVan>>,
): Html =>
  card({
    id: 'raadsverzoeken',
    title: ui.t('raad.kop'),
    body: html`${prose(ui.t('raad.uitleg'))}
      <ul class="vb-lijstje">
        ${rijen.map(
          ({ id, nummer, status }) =>
            html`<li>
              ${link({ label: nummer, href: ui.href(`/raadsverzoeken/${id}`) })}
              ${statusBadge({ label: ui.term(status), tone: TOON[status] })}
            </li>`,
        )}
      </ul>
      ${actionButton({
        action: ui.href(`/casussen/${casusId}/raadsverzoek`),
        csrf,
        label: ui.t('raad.nieuw'),
        kind: 'secondary',
      })}`,
  });
