// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { pageHead, prose } from '../../../platform/html/card.ts';
import { field, type Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import type { FieldError } from '../../../platform/result.ts';
import type { Typed } from '../../../platform/http/route.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN } from '../../casus/rules.ts';
import type { UitAdvies } from '../../advies/queries.ts';
import { adresFields } from '../../persoon/adres/views.ts';
import { gevondenRegel } from '../../persoon/views.ts';
import type { Gelijkende } from '../../persoon/queries.ts';
import { HOEDANIGHEDEN, KANALEN, VORMEN } from '../rules.ts';
import { RIJEN } from '../schema.ts';

export interface NieuweMeldingData {
  readonly csrf: string;
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly errors: readonly FieldError[];
  readonly typed: Typed | undefined;
  /** What is known before anything was typed, such as from an advies whose asker chose for a melding. */
  readonly vooraf?: Partial<UitAdvies> | undefined;
  /** For each row the people who may be the same. */
  readonly bekend: ReadonlyMap<number, readonly Gelijkende[]>;
}

/** Who of the people known already this may be; the last choice is someone new. */
const bekendKeuze = (ui: Ui, name: string, value: string, bekend: readonly Gelijkende[]): Field => ({
  kind: 'radio',
  name,
  label: ui.t('melding.bekend'),
  hint: ui.t('melding.bekendUitleg'),
  required: true,
  value,
  options: [
    ...bekend.map((persoon) => ({
      value: persoon.id,
      label: gevondenRegel(ui, persoon),
      hint: persoon.waarom.map((reden) => ui.term(reden)).join(', '),
    })),
    { value: '', label: ui.t('melding.nieuwPersoon') },
  ],
});

/** Says in the list of errors about which person each is; the fields of a row carry its number. */
export const foutenPerPersoon = (ui: Ui, errors: readonly FieldError[]) =>
  foutmeldingen(ui, errors).map(({ field: veld, message }) => {
    const n = /^[a-zA-Z]+([1-9])$/.exec(veld)?.[1];
    return { field: veld, message: n === undefined ? message : `${ui.t('melding.persoon', { n })}: ${message}` };
  });

/** The fields of one person side by side; the choice of who it may be comes first when there is someone to choose. */
export function persoonVelden(ui: Ui, n: number, data: Pick<NieuweMeldingData, 'errors' | 'typed' | 'bekend'>): Html {
  const { value, checked } = invulling(data.typed);
  const naam = (veld: string) => `${veld}${n}`;
  const bekend = data.bekend.get(n) ?? [];
  const velden: Field[] = [
    {
      kind: 'text',
      name: naam('voornaam'),
      label: ui.t('persoon.voornaam'),
      required: true,
      value: value(naam('voornaam')),
      autocomplete: 'off',
    },
    {
      kind: 'text',
      name: naam('tussenvoegsel'),
      label: ui.t('persoon.tussenvoegsel'),
      required: true,
      value: value(naam('tussenvoegsel')),
      autocomplete: 'off',
    },
    {
      kind: 'text',
      name: naam('achternaam'),
      label: ui.t('persoon.achternaam'),
      required: true,
      value: value(naam('achternaam')),
      autocomplete: 'off',
    },
    {
      kind: 'date',
      name: naam('geboortedatum'),
      label: ui.t('persoon.geboortedatum'),
      required: true,
      value: value(naam('geboortedatum')),
    },
    {
      kind: 'text',
      name: naam('bsn'),
      label: ui.t('persoon.bsn'),
      required: false,
      value: value(naam('bsn')),
      autocomplete: 'off',
    },
    {
      kind: 'select',
      name: naam('geslacht'),
      label: ui.t('persoon.geslacht'),
      required: true,
      value: value(naam('geslacht'), 'onbekend'),
      options: opties(ui, GESLACHTEN),
    },
    {
      kind: 'select',
      name: naam('rol'),
      label: ui.t('persoon.rol'),
      required: true,
      value: value(naam('rol'), n > 2 ? 'kind' : 'ouder'),
      options: opties(ui, GEZINSROLLEN),
    },
    {
      kind: 'select',
      name: naam('betrokkenheid'),
      label: ui.t('persoon.betrokkenheid'),
      required: true,
      value: value(naam('betrokkenheid'), 'onbekend'),
      options: opties(ui, BETROKKENHEDEN),
    },
    {
      kind: 'checkbox',
      name: naam('woontIn'),
      label: ui.t('persoon.woontIn'),
      required: true,
      value: 'ja',
      checked: checked(naam('woontIn'), true),
    },
  ];
  const fouten = foutmeldingen(ui, data.errors);
  const toon = (veld: Field) => {
    const error = fouten.find((fout) => fout.field === veld.name)?.message;
    return field(veld.kind === 'hidden' || error === undefined ? veld : { ...veld, error }, formTexts(ui));
  };
  return html`<fieldset class="vb-groep">
    <legend>${ui.t('melding.persoon', { n })}</legend>
    ${bekend.length > 0 ? toon(bekendKeuze(ui, naam('bekend'), value(naam('bekend')), bekend)) : ''}
    <div class="vb-veldenrij">${velden.map(toon)}</div>
  </fieldset>`;
}

/** The form of a new melding: one page, so that it can be filled in during the call. */
export function nieuweMelding(ui: Ui, data: NieuweMeldingData): Html {
  const { value, values, checked } = invulling(data.typed);
  const binnenkomst = value('binnenkomst');
  const advies = value('advies', data.vooraf?.advies);
  // Where it began goes along in the address, so that who must sign in again comes back to this very form.
  const begon = binnenkomst ? `binnenkomst=${binnenkomst}` : advies ? `advies=${advies}` : '';
  const rijen = Array.from({ length: RIJEN }, (_, index) => index + 1);
  const gevuld = (n: number) => value(`voornaam${n}`) !== '' || value(`achternaam${n}`) !== '';
  const eerste = rijen.filter((n) => n <= 3 || gevuld(n));
  const meer = rijen.filter((n) => !eerste.includes(n));
  const fields: (Field | Html)[] = [
    { kind: 'hidden', name: 'advies', value: advies },
    html`<h2>${ui.t('melding.waarover')}</h2>`,
    {
      kind: 'checkboxes',
      name: 'vormen',
      label: ui.t('melding.vormen'),
      required: true,
      values: values('vormen'),
      options: opties(ui, VORMEN),
    },
    {
      kind: 'textarea',
      name: 'toelichting',
      label: ui.t('melding.toelichting'),
      required: true,
      rows: 6,
      value: value('toelichting'),
    },
    {
      kind: 'select',
      name: 'gemeente',
      label: hoofdletter(ui.term('gemeente')),
      required: true,
      value: value('gemeente'),
      options: data.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    html`<h2>${ui.t('melding.overMelder')}</h2>`,
    {
      kind: 'text',
      name: 'melder',
      label: ui.t('melding.melder'),
      hint: ui.t('melding.melderUitleg'),
      required: true,
      value: value('melder', data.vooraf?.melder),
      autocomplete: 'off',
    },
    {
      kind: 'text',
      name: 'bereikbaar',
      label: ui.t('melding.bereikbaar'),
      required: false,
      value: value('bereikbaar', data.vooraf?.bereikbaar),
      autocomplete: 'off',
    },
    {
      kind: 'checkbox',
      name: 'anoniem',
      label: ui.t('melding.anoniem'),
      required: false,
      value: 'ja',
      checked: checked('anoniem'),
    },
    {
      kind: 'select',
      name: 'hoedanigheid',
      label: hoofdletter(ui.term('hoedanigheid')),
      required: true,
      value: value('hoedanigheid', data.vooraf?.hoedanigheid),
      options: opties(ui, HOEDANIGHEDEN),
    },
    {
      kind: 'select',
      name: 'kanaal',
      label: hoofdletter(ui.term('kanaal')),
      required: true,
      value: value('kanaal', data.vooraf?.kanaal ?? 'telefoon'),
      options: opties(ui, KANALEN),
    },
    html`<h2>${ui.t('melding.personen')}</h2>
      ${prose(
        html`<p>${ui.t('melding.personenUitleg')}</p>
          <p>${ui.t('melding.bsnUitleg')}</p>`,
      )}`,
    ...eerste.map((n) => persoonVelden(ui, n, data)),
    ...(eerste.length < RIJEN
      ? [
          disclosure({
            summary: ui.t('melding.meerPersonen'),
            body: html`${meer.map((n) => persoonVelden(ui, n, data))}`,
          }),
        ]
      : []),
    disclosure({
      summary: ui.t('adres.gezin'),
      body: html`${prose(ui.t('adres.gezinUitleg'))}${adresFields(ui, data).map((veld) => field(veld, formTexts(ui)))}`,
      open: adresFields(ui, data).some((veld) => 'error' in veld && veld.error !== undefined),
    }),
    ...([...data.bekend.values()].some((lijst) => lijst.length > 0)
      ? [{ kind: 'hidden', name: 'nagekeken', value: 'ja' } satisfies Field]
      : []),
    ...(binnenkomst ? [{ kind: 'hidden', name: 'binnenkomst', value: binnenkomst } satisfies Field] : []),
  ];
  return html`${pageHead({ title: ui.t('melding.nieuw'), intro: ui.t('melding.nieuwUitleg') })}
  ${form({
    action: ui.href('/meldingen/nieuw') + (begon && `?${begon}`),
    csrf: data.csrf,
    fields,
    submit: { label: ui.t('melding.opslaan') },
    draft: {
      key: begon ? `melding-${begon}` : 'melding',
      restored: ui.t('melding.concept'),
      discard: ui.t('melding.conceptWeg'),
    },
    errors: foutenPerPersoon(ui, data.errors),
    texts: formTexts(ui),
  })}`;
}
