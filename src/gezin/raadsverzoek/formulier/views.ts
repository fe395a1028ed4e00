// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import type { Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties, type Invulling } from '../../../taal/formulier.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { Gezinslid } from '../../casus/queries.ts';
import type { KetenberichtRij } from '../../ketenbericht/queries.ts';
import type { RaadsverzoekRij } from '../queries.ts';
import { JA_NEE, type RaadsverzoekStap } from '../rules.ts';
import type { RaadsverzoekInhoud } from '../schema.ts';

export interface RaadsverzoekData {
  readonly csrf: string;
  readonly verzoek: RaadsverzoekRij;
  readonly stappen: readonly AvailableStep<RaadsverzoekStap>[];
  readonly berichten: readonly KetenberichtRij[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** The form that came back with errors. */
  readonly waar: string | undefined;
}

type Gezag = RaadsverzoekInhoud['gezag'][number];

const kindVelden = (ui: Ui, { value, checked }: Invulling, inhoud: RaadsverzoekInhoud, lid: Gezinslid): Field[] => {
  const gekozen = inhoud.kinderen.find(({ persoonId }) => persoonId === lid.id);
  return [
    {
      kind: 'checkbox',
      name: `kind_${lid.id}`,
      label: [lid.naam, lid.geboortedatum ? ui.dag(lid.geboortedatum) : ''].filter(Boolean).join(', '),
      required: true,
      value: 'ja',
      checked: checked(`kind_${lid.id}`, gekozen !== undefined),
    },
    {
      kind: 'text',
      name: `bsn_${lid.id}`,
      label: ui.t('raad.bsn', { naam: lid.naam }),
      hint: ui.t('raad.bsnUitleg'),
      required: false,
      width: 'small',
      maxLength: 9,
      value: value(`bsn_${lid.id}`, gekozen?.bsn),
    },
  ];
};

/** Who has authority, whether they were told and if not why (G23), and how to reach them unless they are shielded (G21). */
const gezagVelden = (
  ui: Ui,
  { value, checked }: Invulling,
  wie: { readonly sleutel: string; readonly naam: string; readonly label: string },
  nu: Gezag | undefined,
): Field[] => [
  {
    kind: 'checkbox',
    name: `gezag_${wie.sleutel}`,
    label: wie.label,
    required: true,
    value: 'ja',
    checked: checked(`gezag_${wie.sleutel}`, nu !== undefined),
  },
  ...(wie.sleutel === 'ander'
    ? [
        {
          kind: 'text' as const,
          name: 'naam_ander',
          label: ui.t('overdracht.extern'),
          required: false,
          value: value('naam_ander', nu?.naam),
        },
      ]
    : []),
  {
    kind: 'radio',
    name: `geinformeerd_${wie.sleutel}`,
    label: ui.t('raad.geinformeerd', { naam: wie.naam }),
    required: false,
    value: value(`geinformeerd_${wie.sleutel}`, nu?.geinformeerd),
    options: opties(ui, JA_NEE),
  },
  {
    kind: 'text',
    name: `reden_${wie.sleutel}`,
    label: ui.t('raad.geinformeerdReden'),
    required: false,
    width: 'wide',
    value: value(`reden_${wie.sleutel}`, nu?.reden),
  },
  {
    kind: 'text',
    name: `contact_${wie.sleutel}`,
    label: ui.t('raad.contact', { naam: wie.naam }),
    required: false,
    value: value(`contact_${wie.sleutel}`, nu?.contact),
  },
  {
    kind: 'checkbox',
    name: `afgeschermd_${wie.sleutel}`,
    label: ui.t('raad.afgeschermd', { naam: wie.naam }),
    required: true,
    value: 'ja',
    checked: checked(`afgeschermd_${wie.sleutel}`, nu?.afgeschermd),
  },
];

const ongeboren = (ui: Ui, { value }: Invulling, inhoud: RaadsverzoekInhoud, leden: readonly Gezinslid[]): Field[] => [
  {
    kind: 'select',
    name: 'moeder',
    label: ui.t('raad.moeder'),
    required: false,
    value: value('moeder', inhoud.moeder),
    options: leden.map(({ id, naam }) => ({ value: id, label: naam })),
  },
  {
    kind: 'date',
    name: 'uitgerekend',
    label: ui.t('raad.uitgerekend'),
    required: false,
    value: value('uitgerekend', inhoud.uitgerekend),
  },
];

const redenen = (ui: Ui, { value, checked }: Invulling, inhoud: RaadsverzoekInhoud): Field[] => [
  ...(['zorgen', 'gedaan', 'vraag'] as const).map((name) => ({
    kind: 'textarea' as const,
    name,
    label: ui.t(`raad.${name}`),
    required: true,
    rows: 4,
    value: value(name, inhoud[name]),
  })),
  {
    kind: 'textarea',
    name: 'bijlagen',
    label: ui.t('raad.bijlagen'),
    hint: ui.t('raad.bijlagenUitleg'),
    required: false,
    rows: 3,
    value: value('bijlagen', inhoud.bijlagen.join('\n')),
  },
  {
    kind: 'text',
    name: 'bereikbaar',
    label: ui.t('raad.bereikbaar'),
    required: true,
    value: value('bereikbaar', inhoud.bereikbaar),
  },
  {
    kind: 'checkbox',
    name: 'spoed',
    label: ui.t('raad.spoed'),
    required: true,
    value: 'ja',
    checked: checked('spoed', inhoud.spoed),
  },
];

/** The draft as a form; the places that the gates link to carry their name. */
export function conceptFormulier(ui: Ui, { csrf, verzoek, errors, typed, waar }: RaadsverzoekData): Html {
  const { inhoud, leden } = verzoek;
  const hier = waar === 'inhoud';
  const vulling = invulling(hier ? typed : undefined);
  const kinderen = leden.filter(({ rol }) => rol === 'kind');
  const groten = leden.filter(({ rol }) => rol !== 'kind');
  const gezag = [
    ...groten.map(({ id, naam }) => ({ sleutel: id, naam, label: ui.t('raad.gezag', { naam }) })),
    { sleutel: 'ander', naam: ui.t('raad.deze'), label: ui.t('raad.ander') },
  ];
  return form({
    action: ui.href(`/raadsverzoeken/${verzoek.id}/inhoud`),
    csrf,
    fields: [
      { kind: 'hidden', name: 'versie', value: String(verzoek.versie) },
      html`<h3 id="kind">${ui.t('raad.kinderen')}</h3>`,
      ...(kinderen.length > 0 ? kinderen : leden).flatMap((lid) => kindVelden(ui, vulling, inhoud, lid)),
      html`<h3>${ui.t('raad.ongeboren')}</h3>`,
      ...ongeboren(ui, vulling, inhoud, groten),
      html`<h3 id="gezag">${ui.t('raad.gezagKop')}</h3>`,
      ...gezag.flatMap((wie) =>
        gezagVelden(
          ui,
          vulling,
          wie,
          inhoud.gezag.find(({ persoonId }) => (persoonId ?? 'ander') === wie.sleutel),
        ),
      ),
      html`<h3 id="redenen">${ui.t('raad.redenen')}</h3>`,
      ...redenen(ui, vulling, inhoud),
    ],
    submit: { label: ui.t('algemeen.bewaren'), kind: 'secondary' },
    errors: hier ? foutmeldingen(ui, errors) : [],
    texts: formTexts(ui),
  });
}
