// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { actionButton, link, linkButton } from '../../../platform/html/button.ts';
import { card, prose } from '../../../platform/html/card.ts';
import { form } from '../../../platform/html/form.ts';
import type { Html } from '../../../platform/html/html.ts';
import { notice } from '../../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../../platform/html/summary.ts';
import { dataTable } from '../../../platform/html/table.ts';
import type { Posted } from '../../../platform/http/route.ts';
import type { AvailableStep } from '../../../platform/process.ts';
import { dayOf } from '../../../platform/dates.ts';
import { formTexts, foutmeldingen, invulling, terug } from '../../../taal/formulier.ts';
import { poortLijst, stapPad } from '../../../taal/stappen.ts';
import { hoofdletter, type Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { trajectkop } from '../../visietraject/views.ts';
import { opbrengstKaart } from '../opbrengst/views.ts';
import type { Opbrengst } from '../opbrengst/queries.ts';
import { partijNaam } from '../partij/views.ts';
import type { ActiviteitRij, Deelnameregel, KeuzePassage, Partij, Verslag } from '../queries.ts';
import { isNaamloos } from '../rules.ts';
import { isNeutraal, uitnodigingMail } from '../uitnodigingsronde/rules.ts';
import { activiteitStatus, activiteitVelden, dagenVan } from '../views.ts';

export interface ActiviteitData {
  readonly csrf: string;
  readonly traject: TrajectRij;
  readonly activiteit: ActiviteitRij;
  readonly partijen: readonly Partij[];
  readonly deelnames: readonly Deelnameregel[];
  readonly stappen: readonly AvailableStep<string>[];
  readonly magBijhouden: boolean;
  /** Whether this installation sends mail. */
  readonly kanMailen: boolean;
  /** Whether the reader may know what was said. */
  readonly magLezen: boolean;
  readonly verslag: Verslag | undefined;
  readonly opbrengsten: readonly Opbrengst[];
  readonly passages: readonly KeuzePassage[];
  /** The form that came back with errors, by the last part of its path. */
  readonly fout?: { readonly deel: 'wijzig' | 'deelname' | 'verslag' | 'opbrengsten'; readonly form: Posted<unknown> };
}

const foutVan = ({ fout }: ActiviteitData, deel: NonNullable<ActiviteitData['fout']>['deel']) =>
  fout?.deel === deel ? fout.form : undefined;
const padVan = ({ traject, activiteit }: ActiviteitData): string =>
  `/visietrajecten/${traject.id}/activiteiten/${activiteit.id}`;

function gegevensKaart(ui: Ui, data: ActiviteitData): Html {
  const { activiteit, csrf } = data;
  const { begintijd, eindtijd } = activiteit;
  const posted = foutVan(data, 'wijzig');
  const { errors } = terug(posted);
  return card({
    id: 'gegevens',
    title: ui.t('participatie.gegevens'),
    body: html`${summaryList({
      rows: [
        { label: ui.t('participatie.vorm'), value: hoofdletter(ui.term(activiteit.vorm)) },
        {
          label: ui.t('participatie.dagen'),
          value: `${dagenVan(ui, activiteit.dagen)}${begintijd && eindtijd ? `, ${begintijd} - ${eindtijd}` : ''}`,
        },
        { label: ui.t('participatie.plaats'), value: activiteit.plaats || ui.t('algemeen.nietIngevuld') },
        {
          label: ui.t('participatie.waar'),
          value: `${hoofdletter(ui.term(activiteit.fase))}: ${ui.term(activiteit.niveau)}`,
        },
        {
          label: ui.t('participatie.wieWeet'),
          value: ui.t(activiteit.openbaar ? 'participatie.isOpenbaar' : 'participatie.nietOpenbaar'),
        },
        ...(activiteit.reden === '' ? [] : [{ label: ui.t('participatie.waarom'), value: activiteit.reden }]),
      ],
    })}
    ${
      data.magBijhouden && activiteit.status === 'gepland'
        ? disclosure({
            summary: ui.t('participatie.wijzig'),
            open: errors.length > 0,
            body: form({
              action: ui.href(padVan(data)),
              csrf,
              scope: 'wijzig',
              fields: [
                ...activiteitVelden(ui, posted, activiteit),
                { kind: 'hidden', name: 'versie', value: String(activiteit.versie) },
              ],
              submit: { label: ui.t('participatie.bewaar'), kind: 'secondary' },
              errors: foutmeldingen(ui, errors),
              texts: formTexts(ui),
            }),
          })
        : ''
    }`,
  });
}

/** The mail that someone copies: it names neither the subject nor a person. */
export function uitnodigingTekst(ui: Ui, activiteit: ActiviteitRij, naamloos: boolean): string {
  const { subject, text } = uitnodigingMail(ui, activiteit, naamloos);
  return `${ui.t('uitnodigen.onderwerp')}: ${subject}\n\n${text}`;
}

const uitnodigingKaart = (ui: Ui, data: ActiviteitData): Html =>
  data.activiteit.status !== 'gepland'
    ? html``
    : card({
        id: 'uitnodiging',
        title: ui.t('uitnodiging.titel'),
        body: html`<p>${ui.t('uitnodiging.uitleg')}</p>
          ${isNeutraal(data.activiteit) ? '' : notice({ tone: 'attention', body: ui.t('uitnodigen.verraadt') })}
          <label class="vb-veld__label" for="uitnodiging-tekst">${ui.t('uitnodiging.tekst')}</label>
          <textarea class="utrecht-textarea" id="uitnodiging-tekst" rows="9" readonly>
${uitnodigingTekst(
  ui,
  data.activiteit,
  data.deelnames.some(({ soort }) => isNaamloos(soort)),
)}</textarea>
          <p>${linkButton({ label: ui.t('uitnodiging.agenda'), href: ui.href(`${padVan(data)}/uitnodiging.ics`) })}</p>
          ${
            data.magBijhouden
              ? html`<p>
                  ${
                    data.kanMailen
                      ? linkButton({ label: ui.t('uitnodigen.titel'), href: ui.href(`${padVan(data)}/uitnodigen`) })
                      : ui.t('uitnodigen.nietIngericht')
                  }
                </p>`
              : ''
          }`,
      });

function deelnameKaart(ui: Ui, data: ActiviteitData): Html {
  const posted = foutVan(data, 'deelname');
  const { errors, typed } = terug(posted);
  const { value } = invulling(typed);
  const open = data.activiteit.status === 'gepland' || data.activiteit.status === 'uitgevoerd';
  const getal = (name: 'genodigd' | 'gekomen', hint?: string) =>
    ({
      kind: 'number',
      name,
      label: ui.t(`participatie.${name}`),
      hint,
      required: name === 'genodigd',
      value: value(name),
    }) as const;
  return card({
    id: 'deelname',
    title: ui.t('participatie.deelname'),
    body: html`${dataTable<Deelnameregel>({
      id: 'deelname-tabel',
      caption: ui.t('participatie.deelname'),
      captionHidden: true,
      narrow: 'stack',
      empty: html`<p>${ui.t('participatie.geenDeelname')}</p>`,
      columns: [
        { key: 'partij', label: ui.t('participatie.partij'), kind: 'header', cell: (rij) => partijNaam(ui, rij) },
        {
          key: 'genodigd',
          label: ui.t('participatie.genodigd'),
          kind: 'number',
          cell: ({ genodigd }) => ui.getal(genodigd),
        },
        {
          key: 'gekomen',
          label: ui.t('participatie.gekomen'),
          kind: 'number',
          cell: ({ gekomen }) => (gekomen === null ? ui.t('participatie.nogNietBekend') : ui.getal(gekomen)),
        },
      ],
      rows: data.deelnames,
    })}
    ${
      data.magBijhouden && open && data.partijen.length > 0
        ? form({
            action: ui.href(`${padVan(data)}/deelname`),
            csrf: data.csrf,
            scope: 'deelname',
            fields: [
              html`<p>${ui.t('participatie.deelnameUitleg')}</p>`,
              {
                kind: 'select',
                name: 'partij',
                label: ui.t('participatie.partij'),
                required: true,
                value: value('partij'),
                options: data.partijen.map((partij) => ({ value: partij.id, label: partijNaam(ui, partij) })),
              },
              getal('genodigd'),
              getal('gekomen', ui.t('participatie.gekomenUitleg')),
            ],
            submit: { label: ui.t('participatie.zetDeelname'), kind: 'secondary' },
            errors: foutmeldingen(ui, errors),
            texts: formTexts(ui),
          })
        : ''
    }`,
  });
}

function verslagKaart(ui: Ui, data: ActiviteitData): Html {
  const { verslag } = data;
  const { errors, typed } = terug(foutVan(data, 'verslag'));
  const { value } = invulling(typed);
  return card({
    id: 'verslag',
    title: ui.t('verslag.titel'),
    body: html`${
      verslag
        ? html`${prose(html`<p class="vb-letterlijk">${verslag.tekst}</p>`)}
            <p class="vb-bron">${ui.dag(dayOf(verslag.vastgelegd_op))}</p>`
        : html`<p>${ui.t('verslag.geen')}</p>`
    }
    ${
      data.magBijhouden && data.activiteit.status !== 'afgelast' && data.activiteit.status !== 'gepland'
        ? form({
            action: ui.href(`${padVan(data)}/verslag`),
            csrf: data.csrf,
            scope: 'verslag',
            fields: [
              {
                kind: 'textarea',
                name: 'verslag',
                label: ui.t('verslag.titel'),
                hint: ui.t('verslag.uitleg'),
                required: true,
                value: value('verslag', verslag?.tekst),
                rows: 8,
              },
              { kind: 'hidden', name: 'versie', value: String(verslag?.versie ?? 0) },
            ],
            submit: { label: ui.t('verslag.bewaar'), kind: 'secondary' },
            errors: foutmeldingen(ui, errors),
            texts: formTexts(ui),
          })
        : ''
    }`,
  });
}

function stapKaart(ui: Ui, data: ActiviteitData, stap: AvailableStep<string>): Html {
  const naam = hoofdletter(ui.tekst(stap.name));
  const action = ui.href(`${padVan(data)}/stappen/${stapPad(stap.name)}`);
  const versie = String(data.activiteit.versie);
  if (stap.name === 'activiteitAfgelasten')
    return disclosure({
      summary: naam,
      body: form({
        action,
        csrf: data.csrf,
        scope: stap.name,
        fields: [
          { kind: 'text', name: 'reden', label: ui.t('participatie.afgelastReden'), required: true, width: 'wide' },
          { kind: 'hidden', name: 'versie', value: versie },
        ],
        submit: { label: naam, kind: 'danger' },
        texts: formTexts(ui),
      }),
    });
  return card({
    title: naam,
    body: html`${poortLijst(ui, stap.gates, ({ where }) => `#${where}`)}
    ${
      stap.ready
        ? actionButton({ action, csrf: data.csrf, hidden: { versie, reden: '' }, label: naam })
        : html`<p>${ui.t('participatie.nogNiet')}</p>`
    }`,
  });
}

/** One activity: what it is, whom it invites, who came, what was said and what that led to, and its next step. */
export function activiteitPagina(ui: Ui, data: ActiviteitData): Html {
  const { traject, activiteit } = data;
  return html`${trajectkop(ui, traject, { deel: 'participatie', titel: activiteit.titel })}
    <p>${link({ label: ui.t('participatie.terug'), href: ui.href(`/visietrajecten/${traject.id}/participatie`) })}</p>
    <p>${activiteitStatus(ui, activiteit.status)}</p>
    ${gegevensKaart(ui, data)} ${uitnodigingKaart(ui, data)} ${deelnameKaart(ui, data)}
    ${
      data.magLezen
        ? html`${verslagKaart(ui, data)}
          ${opbrengstKaart(ui, { ...data, hier: padVan(data), posted: foutVan(data, 'opbrengsten') })}`
        : notice({ tone: 'info', body: ui.t('verslag.nietVoorU') })
    }
    <div id="stappen">${data.stappen.map((stap) => stapKaart(ui, data, stap))}</div>`;
}
