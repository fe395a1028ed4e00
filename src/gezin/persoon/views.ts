// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { statusBadge } from '../../platform/html/badge.ts';
import { link } from '../../platform/html/button.ts';
import { card, pageHead, sideBySide } from '../../platform/html/card.ts';
import type { Field } from '../../platform/html/field.ts';
import { form } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState, notice } from '../../platform/html/notice.ts';
import { disclosure, summaryList } from '../../platform/html/summary.ts';
import { dataTable } from '../../platform/html/table.ts';
import { dayOf } from '../../platform/dates.ts';
import { formTexts, foutmeldingen, invulling, opties } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import { GESLACHTEN } from '../casus/rules.ts';
import { adresDeel, type AdresBeeld } from './adres/views.ts';
import type { casussenVan, Gelijkende, GevondenPersoon, PersoonRij, versiesVan } from './queries.ts';
import { BSN_STATUSSEN } from './rules.ts';
import { historieDeel, samenvoegenDeel, type SamenvoegingBeeld } from './samenvoeging/views.ts';

/** One line about someone who was found: no more than is needed to know who it is. */
export const gevondenRegel = (ui: Ui, { naam, geboortedatum, gemeente, casussen }: GevondenPersoon): string =>
  ui.t('persoon.regel', {
    naam,
    dag: geboortedatum ? ui.dag(geboortedatum) : ui.t('persoon.geenDag'),
    gemeente,
    n: casussen,
  });

export interface PersoonBeeld extends AdresBeeld, SamenvoegingBeeld {
  readonly persoon: PersoonRij & { readonly naam: string };
  readonly casussen: Awaited<ReturnType<typeof casussenVan>>;
  readonly versies: readonly (Awaited<ReturnType<typeof versiesVan>>[number] & { readonly naam: string })[];
  /** Under whom this person stands; absent when it stands by itself. */
  readonly hoofd: { readonly id: string; readonly naam: string } | undefined;
  readonly dubbelen: readonly Gelijkende[];
}

function gegevens({ ui, persoon, bewerkt }: PersoonBeeld): Html {
  const dag = (waarde: PersoonRij['geboortedatum']) => (waarde ? ui.dag(waarde) : ui.t('algemeen.nietIngevuld'));
  const ongeboren = persoon.bsn_status === 'ongeboren';
  return summaryList({
    rows: [
      ongeboren
        ? { label: ui.t('persoon.uitgerekend'), value: dag(persoon.uitgerekende_datum) }
        : { label: ui.t('persoon.geboortedatum'), value: dag(persoon.geboortedatum) },
      { label: ui.t('persoon.geslacht'), value: ui.term(persoon.geslacht) },
      ...(bewerkt
        ? [
            {
              label: ui.t('persoon.bsn'),
              value: persoon.bsn ?? hoofdletter(ui.term(persoon.bsn_status)),
              ...(persoon.bsn && { source: ui.term(persoon.bsn_status) }),
            },
          ]
        : []),
    ],
  });
}

function verbeterFormulier(beeld: PersoonBeeld): Html {
  const { ui, csrf, pad, persoon, waar, errors, typed } = beeld;
  const terug = waar === 'verbeteren';
  const { value } = invulling(terug ? typed : undefined);
  const tekst = (name: 'voornaam' | 'tussenvoegsel' | 'achternaam'): Field => ({
    kind: 'text',
    name,
    label: ui.t(`persoon.${name}`),
    required: name !== 'tussenvoegsel',
    value: value(name, persoon[name]),
  });
  const fields: Field[] = [
    tekst('voornaam'),
    tekst('tussenvoegsel'),
    tekst('achternaam'),
    {
      kind: 'date',
      name: 'geboortedatum',
      label: ui.t('persoon.geboortedatum'),
      required: false,
      value: value('geboortedatum', persoon.geboortedatum),
    },
    {
      kind: 'select',
      name: 'geslacht',
      label: ui.t('persoon.geslacht'),
      required: true,
      value: value('geslacht', persoon.geslacht),
      options: opties(ui, GESLACHTEN),
    },
    { kind: 'text', name: 'bsn', label: ui.t('persoon.bsn'), required: false, value: value('bsn', persoon.bsn) },
    {
      kind: 'select',
      name: 'bsnStatus',
      label: ui.t('persoon.bsnStatus'),
      required: true,
      value: value('bsnStatus', persoon.bsn_status),
      options: opties(ui, BSN_STATUSSEN),
    },
    {
      kind: 'date',
      name: 'uitgerekendeDatum',
      label: ui.t('persoon.uitgerekend'),
      required: false,
      value: value('uitgerekendeDatum', persoon.uitgerekende_datum),
    },
    { kind: 'text', name: 'reden', label: ui.t('persoon.verbeterReden'), required: true, value: value('reden') },
    { kind: 'hidden', name: 'versie', value: String(persoon.versie) },
  ];
  return disclosure({
    summary: ui.t('persoon.verbeteren'),
    open: terug,
    body: html`<p class="vb-tekst">${ui.t('persoon.verbeterUitleg')}</p>
      ${form({
        action: ui.href(`${pad}/verbeteren`),
        csrf,
        scope: 'verbeteren',
        fields,
        submit: { label: ui.t('algemeen.bewaren') },
        errors: terug ? foutmeldingen(ui, errors) : [],
        texts: formTexts(ui),
      })}`,
  });
}

const casussenTabel = ({ ui, casussen }: PersoonBeeld): Html =>
  dataTable<PersoonBeeld['casussen'][number]>({
    id: 'casussen',
    caption: ui.t('persoon.casussen'),
    narrow: 'stack',
    columns: [
      {
        key: 'nummer',
        label: hoofdletter(ui.term('casus')),
        kind: 'header',
        cell: (casus) => link({ label: casus.nummer, href: ui.href(`/casussen/${casus.id}`) }),
      },
      { key: 'gemeente', label: ui.t('persoon.gemeente'), cell: (casus) => casus.gemeente },
      { key: 'rol', label: ui.t('persoon.rol'), cell: (casus) => ui.term(casus.rol) },
      { key: 'geopend', label: ui.t('casus.geopend'), cell: (casus) => ui.dag(casus.geopend_op) },
      {
        key: 'fase',
        label: hoofdletter(ui.term('fase')),
        cell: (casus) => statusBadge({ label: ui.term(casus.status), tone: 'info' }),
      },
    ],
    rows: casussen,
  });

const versiesTabel = ({ ui, versies }: PersoonBeeld): Html =>
  versies.length === 0
    ? html``
    : dataTable<PersoonBeeld['versies'][number]>({
        id: 'eerder',
        caption: ui.t('persoon.eerder'),
        narrow: 'stack',
        columns: [
          { key: 'naam', label: hoofdletter(ui.term('persoon')), kind: 'header', cell: ({ naam }) => naam },
          {
            key: 'geboren',
            label: ui.t('persoon.geboortedatum'),
            cell: ({ geboortedatum }) => (geboortedatum ? ui.dag(geboortedatum) : ui.t('algemeen.nietIngevuld')),
          },
          { key: 'op', label: ui.t('persoon.tot'), cell: ({ op }) => ui.dag(dayOf(op)) },
          { key: 'door', label: ui.t('persoon.door'), cell: ({ doorNaam }) => doorNaam },
          { key: 'reden', label: ui.t('persoon.reden'), cell: ({ reden }) => reden },
        ],
        rows: versies,
      });

const dubbelenTabel = ({ ui, dubbelen }: PersoonBeeld): Html =>
  html`<p class="vb-tekst">${ui.t('dubbel.uitleg')}</p>
    ${dataTable<Gelijkende>({
      id: 'dubbelen',
      caption: ui.t('dubbel.titel'),
      captionHidden: true,
      narrow: 'stack',
      empty: emptyState({ title: ui.t('dubbel.geen') }),
      columns: [
        {
          key: 'wie',
          label: hoofdletter(ui.term('persoon')),
          kind: 'header',
          cell: (een) => link({ label: gevondenRegel(ui, een), href: ui.href(`/personen/${een.id}`) }),
        },
        {
          key: 'waarom',
          label: ui.t('dubbel.waarom'),
          cell: ({ waarom }) => hoofdletter(waarom.map((reden) => ui.term(reden)).join(', ')),
        },
      ],
      rows: dubbelen,
    })}`;

/** A person: who it is, the casussen that may be seen, addresses, possible doubles, and what was joined. */
export function persoonPagina(beeld: PersoonBeeld): Html {
  const { ui, persoon, hoofd, bewerkt } = beeld;
  return html`${pageHead({ title: persoon.naam, over: ui.t('persoon.boven') })}
  ${
    hoofd === undefined
      ? ''
      : notice({
          tone: 'info',
          title: html`${ui.t('persoon.staatOnder')}
          ${link({ label: hoofd.naam, href: ui.href(`/personen/${hoofd.id}`) })}`,
          body: ui.t('persoon.groep'),
        })
  }
  ${sideBySide({
    main: html`${casussenTabel(beeld)} ${adresDeel(beeld)} ${historieDeel(beeld)} ${versiesTabel(beeld)}`,
    aside: html`${card({ title: ui.t('persoon.gegevens'), body: html`${gegevens(beeld)} ${bewerkt ? verbeterFormulier(beeld) : ''}` })}
    ${card({ title: ui.t('dubbel.titel'), id: 'dubbel', body: html`${dubbelenTabel(beeld)} ${samenvoegenDeel(beeld)}` })}`,
  })}`;
}
