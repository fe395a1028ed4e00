// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { link } from '../../../platform/html/button.ts';
import { card, pageHead, prose } from '../../../platform/html/card.ts';
import { field, type Field } from '../../../platform/html/field.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure } from '../../../platform/html/summary.ts';
import type { CheckedGate } from '../../../platform/process.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { poortLijst } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import { BETROKKENHEDEN, GESLACHTEN, GEZINSROLLEN } from '../../casus/rules.ts';
import { HOEDANIGHEDEN, VORMEN } from '../../melding/rules.ts';
import type { Blad } from '../formulier/views.ts';
import { hoedanigheidVan } from '../kader/rules.ts';
import type { TrajectDossier } from '../queries.ts';
import { STAPPEN } from '../rules.ts';
import { stapStand } from '../stap/views.ts';
import { vastgelegd } from '../vastlegging/schema.ts';
import { ANONIEM_GRONDEN, GEZIN_WEET, RIJEN } from './schema.ts';

export interface MeldingBlad extends Pick<Blad, 'csrf' | 'dossier' | 'errors' | 'typed' | 'verouderd'> {
  /** What a report asks of the trajectory. */
  readonly poorten: readonly CheckedGate[];
  readonly melder: string;
  readonly gemeente: string;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
}

/** What the signals say, as the story of the report begins: the professional makes it whole. */
const verhaal = (ui: Ui, { signalen }: TrajectDossier): string =>
  signalen.map(({ op, bron, feiten }) => `${ui.dag(op)} (${ui.term(bron)}): ${feiten}`).join('\n\n');

function persoonVelden(ui: Ui, n: number, blad: MeldingBlad): Html {
  const { value, checked } = invulling(blad.typed);
  const naam = (veld: string) => `${veld}${n}`;
  const tekst = (veld: 'voornaam' | 'tussenvoegsel' | 'achternaam'): Field => ({
    kind: 'text',
    name: naam(veld),
    label: ui.t(`persoon.${veld}`),
    required: true,
    value: value(naam(veld)),
  });
  const keuze = (veld: 'geslacht' | 'rol' | 'betrokkenheid', woorden: readonly string[], eerst: string): Field => ({
    kind: 'select',
    name: naam(veld),
    label: ui.t(`persoon.${veld}`),
    required: true,
    value: value(naam(veld), eerst),
    options: opties(ui, woorden),
  });
  const velden: Field[] = [
    tekst('voornaam'),
    tekst('tussenvoegsel'),
    tekst('achternaam'),
    {
      kind: 'date',
      name: naam('geboortedatum'),
      label: ui.t('persoon.geboortedatum'),
      required: true,
      value: value(naam('geboortedatum')),
    },
    keuze('geslacht', GESLACHTEN, 'onbekend'),
    keuze('rol', GEZINSROLLEN, n > 2 ? 'ouder' : 'kind'),
    keuze('betrokkenheid', BETROKKENHEDEN, 'onbekend'),
    {
      kind: 'checkbox',
      name: naam('woontIn'),
      label: ui.t('persoon.woontIn'),
      required: true,
      value: 'ja',
      checked: checked(naam('woontIn'), true),
    },
  ];
  const fouten = foutmeldingen(ui, blad.errors);
  const toon = (veld: Field) => {
    const error = fouten.find((fout) => fout.field === veld.name)?.message;
    return field(veld.kind === 'hidden' || error === undefined ? veld : { ...veld, error }, formTexts(ui));
  };
  return html`<fieldset class="vb-groep">
    <legend>${ui.t('melding.persoon', { n })}</legend>
    <div class="vb-veldenrij">${velden.map(toon)}</div>
  </fieldset>`;
}

const overMelder = (ui: Ui, blad: MeldingBlad): readonly (Field | Html)[] => {
  const { value } = invulling(blad.typed);
  return [
    html`<h2>${ui.t('meldcode.overU')}</h2>`,
    {
      kind: 'text',
      name: 'melder',
      label: ui.t('meldcode.uwNaam'),
      required: true,
      value: value('melder', blad.melder),
    },
    {
      kind: 'text',
      name: 'bereikbaar',
      label: ui.t('meldcode.bereikbaar'),
      required: true,
      value: value('bereikbaar'),
    },
    {
      kind: 'select',
      name: 'hoedanigheid',
      label: hoofdletter(ui.term('hoedanigheid')),
      required: true,
      value: value('hoedanigheid', hoedanigheidVan(blad.dossier.rij.sector)),
      options: opties(ui, HOEDANIGHEDEN),
    },
    {
      kind: 'text',
      name: 'adviesnummer',
      label: ui.t('meldcode.adviesnummer'),
      hint: ui.t('meldcode.adviesnummerUitleg'),
      required: false,
      value: value('adviesnummer'),
    },
    {
      kind: 'textarea',
      name: 'spoedreden',
      label: ui.t('meldcode.spoedreden'),
      required: false,
      rows: 2,
      value: value('spoedreden'),
    },
    {
      kind: 'radio',
      name: 'anoniemGrond',
      label: ui.t('meldcode.naamBekend'),
      hint: ui.t('meldcode.naamBekendUitleg'),
      required: true,
      value: value('anoniemGrond'),
      options: [{ value: '', label: ui.t('meldcode.naamOpen') }, ...opties(ui, ANONIEM_GRONDEN)],
    },
  ];
};

function velden(ui: Ui, blad: MeldingBlad): readonly (Field | Html)[] {
  const { value, values } = invulling(blad.typed);
  const rijen = Array.from({ length: RIJEN }, (_, index) => index + 1);
  const gevuld = (n: number) => value(`voornaam${n}`) !== '' || value(`achternaam${n}`) !== '';
  return [
    { kind: 'hidden', name: 'versie', value: String(blad.dossier.rij.versie) },
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
      label: ui.t('meldcode.toelichting'),
      hint: ui.t('meldcode.toelichtingUitleg'),
      required: true,
      rows: 10,
      value: value('toelichting', verhaal(ui, blad.dossier)),
    },
    {
      kind: 'select',
      name: 'gemeente',
      label: ui.t('meldcode.gemeente'),
      required: true,
      value: value('gemeente', blad.gemeente),
      options: blad.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    {
      kind: 'radio',
      name: 'gezinWeet',
      label: ui.t('meldcode.gezinWeet'),
      required: true,
      value: value('gezinWeet'),
      options: opties(ui, GEZIN_WEET),
    },
    {
      kind: 'textarea',
      name: 'gezinWeetToelichting',
      label: ui.t('meldcode.gezinWeetToelichting'),
      required: false,
      rows: 2,
      value: value('gezinWeetToelichting'),
    },
    html`<h2>${ui.t('melding.personen')}</h2>
      ${prose(ui.t('meldcode.personenUitleg', { kenmerk: blad.dossier.rij.kenmerk }))}`,
    ...rijen.filter((n) => n <= 3 || gevuld(n)).map((n) => persoonVelden(ui, n, blad)),
    disclosure({
      summary: ui.t('melding.meerPersonen'),
      body: html`${rijen.filter((n) => n > 3 && !gevuld(n)).map((n) => persoonVelden(ui, n, blad))}`,
    }),
    ...overMelder(ui, blad),
  ];
}

/** The report that is ready to be checked: what was written stands in it, only what nobody knew yet is asked. */
export function meldingVanuitTraject(ui: Ui, blad: MeldingBlad): Html {
  const { dossier, poorten } = blad;
  const pad = ui.href(`/meldcode/trajecten/${dossier.rij.id}`);
  return html`${pageHead({
    title: ui.t('meldcode.meldingTitel'),
    over: dossier.rij.kenmerk,
    intro: ui.t('meldcode.meldingIntro'),
  })}
  ${blad.verouderd ? notice({ tone: 'attention', title: ui.t('meldcode.verouderd'), body: ui.t('meldcode.verouderdUitleg'), live: true }) : ''}
  ${poorten.some(({ reason }) => reason) ? card({ title: ui.t('meldcode.nogNietMelden'), body: poortLijst(ui, poorten, ({ where }) => `${pad}#${where}`) }) : ''}
  ${card({
    title: ui.t('meldcode.gaatMee'),
    body: disclosure({
      summary: ui.t('meldcode.gaatMeeTonen'),
      body: html`${STAPPEN.map(
        (nummer) =>
          html`<h3>${ui.t('meldcode.stapNummer', { stap: nummer })} ${ui.t(`meldcode.stap.${nummer}`)}</h3>
            ${stapStand(ui, vastgelegd(dossier.vastleggingen, 'stap', String(nummer)).at(-1))}`,
      )}`,
    }),
  })}
  ${form({
    action: `${pad}/melding`,
    csrf: blad.csrf,
    fields: velden(ui, blad),
    submit: { label: ui.t('meldcode.versturen') },
    beside: link({ label: ui.t('algemeen.terug'), href: pad }),
    errors: foutmeldingen(ui, blad.errors),
    texts: formTexts(ui),
    draft: {
      key: `meldcode:${dossier.rij.id}:melding`,
      restored: ui.t('meldcode.conceptHersteld'),
      discard: ui.t('meldcode.conceptWeg'),
    },
  })}`;
}
