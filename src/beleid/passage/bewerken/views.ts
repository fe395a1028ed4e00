// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge, tag } from '../../../platform/html/badge.ts';
import { actionButton, buttonRow, link } from '../../../platform/html/button.ts';
import { card, sideBySide } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { Deel } from '../../visie/onderdeel/rules.ts';
import { deelNaam } from '../../visie/onderdeel/views.ts';
import type { Tak } from '../boom/rules.ts';
import type { PassageRij, WijzigingRij } from '../queries.ts';
import { adresVan, ankerVan, PASSAGESOORTEN } from '../rules.ts';
import { gezegdKaart, type GezegdData } from '../opbrengst/views.ts';
import type { SuggestieRij } from '../suggestie/queries.ts';
import { suggestieLijst, voorstelKaart } from '../suggestie/views.ts';
import { leeshulpRegel } from '../eenvoudig/views.ts';
import { alineas, cijferWeergave, passageHref, passageLink, tekstHref, tekstkop } from '../views.ts';
import { ouderOpties, wijzigFormulierWeergave, type Terug } from './formulier/views.ts';
import { conflictWeergave, geschiedenisKaart, type ConflictData } from './geschiedenis/views.ts';

export interface PassageData extends GezegdData {
  readonly csrf: string;
  readonly ouders: readonly Tak<PassageRij>[];
  readonly voorouders: readonly PassageRij[];
  readonly wijzigingen: readonly WijzigingRij[];
  /** Whether all of the history is shown. */
  readonly alles: boolean;
  readonly suggesties: readonly SuggestieRij[];
  readonly vorige: readonly Deel[];
  readonly magSchrijven: boolean;
  readonly magVoorstellen: boolean;
  /** What came back from one of the forms of this page, by the name of the form. */
  readonly terug: (Terug & { readonly formulier: string }) | undefined;
  /** Somebody else changed the passage meanwhile, or the text was closed. */
  readonly conflict: ConflictData | undefined;
}

const teruggave = (data: PassageData, formulier: string): Terug =>
  data.terug?.formulier === formulier ? data.terug : { typed: undefined, errors: [] };

const inhoudKaart = (ui: Ui, { passage, vorige }: PassageData): Html => {
  const bron = vorige.find(({ id }) => id === passage.vorig_onderdeel_id);
  return card({
    title: ui.t('passage.staatEr'),
    body: html`<div class="vb-tekst" lang="nl">
        ${passage.titel === '' ? '' : html`<p><strong>${passage.titel}</strong></p>`}${alineas(passage.tekst)}
        ${cijferWeergave(ui, passage)}
      </div>
      ${
        passage.eenvoudig === ''
          ? html`<p class="vb-bron">${ui.t('passage.geenEenvoudig')}</p>`
          : html`<h3>${ui.t('passage.eenvoudig')}</h3>
              <div class="vb-tekst" lang="nl">${alineas(passage.eenvoudig)}</div>
              ${leeshulpRegel(ui, passage.eenvoudig)}`
      }
      ${bron ? html`<p class="vb-bron">${ui.t('passage.komtUit', { doel: deelNaam(ui, bron) })}</p>` : ''}`,
  });
};

const wijzigKaart = (ui: Ui, data: PassageData): Html =>
  card({
    id: 'wijzigen',
    title: ui.t('passage.wijzigen'),
    body: wijzigFormulierWeergave(ui, {
      ...teruggave(data, 'wijzigen'),
      action: passageHref(ui, data.traject, data.passage.id, '/wijzigen'),
      csrf: data.csrf,
      passage: data.passage,
    }),
  });

function plaatsKaart(ui: Ui, data: PassageData): Html {
  const { traject, passage, csrf } = data;
  const action = passageHref(ui, traject, passage.id, '/verplaatsen');
  const schuif = (naar: 'omhoog' | 'omlaag') =>
    actionButton({ action, csrf, hidden: { naar }, label: ui.t(`passage.${naar}`), small: true });
  return card({
    title: ui.t('passage.plaats'),
    body: html`${buttonRow(schuif('omhoog'), schuif('omlaag'))}
      ${form({
        action,
        csrf,
        scope: 'plaats',
        fields: [
          { kind: 'hidden', name: 'naar', value: 'ouder' },
          {
            kind: 'select',
            name: 'ouder',
            label: ui.t('passage.ouder'),
            required: true,
            value: passage.ouder_id ?? '',
            options: ouderOpties(ui, data.ouders),
          },
        ],
        submit: { label: ui.t('passage.verplaatsen'), kind: 'secondary' },
        errors: foutmeldingen(ui, teruggave(data, 'verplaatsen').errors),
        texts: { ...formTexts(ui), choose: ui.t('passage.bovenaan') },
      })}
      <p>
        ${link({ label: ui.t('passage.hieronder'), href: `${tekstHref(ui, traject, '/nieuw')}?onder=${passage.adres}` })}
      </p>`,
  });
}

function indelingKaart(ui: Ui, data: PassageData): Html {
  const { passage, vorige } = data;
  const { typed, errors } = teruggave(data, 'indelen');
  const { value } = invulling(typed);
  return card({
    title: ui.t('passage.indeling'),
    body: form({
      action: passageHref(ui, data.traject, passage.id, '/indelen'),
      csrf: data.csrf,
      scope: 'indeling',
      fields: [
        { kind: 'hidden', name: 'versie', value: String(passage.versie) },
        {
          kind: 'select',
          name: 'soort',
          label: ui.t('passage.soort'),
          required: true,
          value: value('soort', passage.soort),
          options: opties(ui, PASSAGESOORTEN),
        },
        {
          kind: 'text',
          name: 'nummer',
          label: ui.t('passage.nummer'),
          required: false,
          width: 'small',
          value: value('nummer', passage.nummer),
        },
        ...(vorige.length === 0
          ? []
          : [
              {
                kind: 'select',
                name: 'vorig',
                label: ui.t('passage.vorig'),
                hint: ui.t('passage.vorigUitleg'),
                required: false,
                value: value('vorig', passage.vorig_onderdeel_id),
                options: vorige.map((deel) => ({ value: deel.id, label: deelNaam(ui, deel).slice(0, 80) })),
              } as const,
            ]),
      ],
      submit: { label: ui.t('passage.indelen'), kind: 'secondary' },
      errors: foutmeldingen(ui, errors),
      texts: formTexts(ui),
    }),
  });
}

function vervalKaart(ui: Ui, data: PassageData): Html {
  const { passage, traject, csrf } = data;
  const { typed, errors } = teruggave(data, 'vervallen');
  return card({
    title: ui.t('passage.laatVervallen'),
    body: html`<p>${ui.t('passage.vervalUitleg')}</p>
      ${form({
        action: passageHref(ui, traject, passage.id, '/vervallen'),
        csrf,
        scope: 'verval',
        fields: [
          { kind: 'hidden', name: 'versie', value: String(passage.versie) },
          {
            kind: 'text',
            name: 'reden',
            label: ui.t('passage.reden'),
            required: true,
            width: 'wide',
            value: invulling(typed).value('reden'),
          },
        ],
        submit: { label: ui.t('passage.laatVervallen'), kind: 'secondary' },
        errors: foutmeldingen(ui, errors),
        texts: formTexts(ui),
      })}`,
  });
}

const vervallenBericht = (ui: Ui, { passage, traject, csrf, magSchrijven }: PassageData): Html =>
  notice({
    tone: 'attention',
    title: ui.t('passage.isVervallen'),
    body: html`<p>${passage.reden}</p>
      ${
        magSchrijven
          ? actionButton({
              action: passageHref(ui, traject, passage.id, '/herstellen'),
              csrf,
              hidden: { versie: String(passage.versie) },
              label: ui.t('passage.herstellen'),
            })
          : ''
      }`,
  });

const badges = (ui: Ui, { passage }: PassageData): Html =>
  html`<p>
    ${tag(ui.term(passage.soort))}
    ${passage.vervallen ? statusBadge({ tone: 'attention', label: hoofdletter(ui.term('vervallen')) }) : ''}
    ${tag(ui.t('passage.versie', { n: passage.versie }))}
  </p>`;

const kruimels = (ui: Ui, { traject, voorouders, passage }: PassageData): Html =>
  html`<p class="vb-bron">
    ${link({ label: ui.t('passage.inTekst'), href: `${tekstHref(ui, traject)}?vanaf=${passage.adres}#${ankerVan(passage)}` })}
    ${voorouders.map((ouder) => html` / ${passageLink(ui, traject, ouder)}`)}
  </p>`;

/** One passage at its own address: what it says, how it changed, who proposes what, and everything that can be done to it. */
export function passagePagina(ui: Ui, data: PassageData): Html {
  const { passage, magSchrijven, conflict } = data;
  const levend = !passage.vervallen;
  const typed = data.terug?.formulier === 'wijzigen';
  return html`${tekstkop(ui, data.traject, { deel: '', titel: `${adresVan(passage)} ${deelNaam(ui, passage)}` })}
  ${kruimels(ui, data)} ${badges(ui, data)} ${levend ? '' : vervallenBericht(ui, data)}
  ${conflict ? conflictWeergave(ui, conflict) : ''}
  ${sideBySide({
    main: html`${conflict ? '' : inhoudKaart(ui, data)}${(magSchrijven && levend) || typed ? wijzigKaart(ui, data) : ''}
    ${data.magVoorstellen && levend ? voorstelKaart(ui, { ...data, ...teruggave(data, 'suggesties'), open: !magSchrijven }) : ''}`,
    aside: html`${card({ id: 'suggesties', title: ui.t('passage.suggesties'), body: suggestieLijst(ui, data.traject, data.suggesties) })}
    ${gezegdKaart(ui, data)}
    ${magSchrijven && levend ? html`${plaatsKaart(ui, data)}${indelingKaart(ui, data)}${vervalKaart(ui, data)}` : ''}
    ${geschiedenisKaart(ui, data)}`,
  })}`;
}
