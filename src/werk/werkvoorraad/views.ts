// SPDX-License-Identifier: EUPL-1.2
import { html } from 'hono/html';
import { eigenAdviezenKaart } from '../../gezin/advies/lijst/views.ts';
import type { EigenAdvies } from '../../gezin/advies/queries.ts';
import { absent, statusBadge, tag } from '../../platform/html/badge.ts';
import { link, linkButton } from '../../platform/html/button.ts';
import { card, grid, pageHead, statTile } from '../../platform/html/card.ts';
import { filterForm } from '../../platform/html/form.ts';
import type { Html } from '../../platform/html/html.ts';
import { emptyState } from '../../platform/html/notice.ts';
import { dataTable, pagination } from '../../platform/html/table.ts';
import type { Instant } from '../../platform/dates.ts';
import type { TrajectRegel } from '../../gezin/meldcode/queries.ts';
import { trajectenTabel } from '../../gezin/meldcode/views.ts';
import type { Ongelezen } from '../../gezin/binnenkomst/queries.ts';
import type { Termijnen } from '../../gezin/termijn/rules.ts';
import { ouderdom, termijnKolommen } from '../../gezin/termijn/lijst/views.ts';
import type { OpenTermijn } from '../../gezin/termijn/queries.ts';
import { dagBadge, termijnBadge } from '../../gezin/termijn/views.ts';
import { formTexts } from '../../taal/formulier.ts';
import { hoofdletter, type Ui } from '../../taal/ui.ts';
import type { mijnCasussen, openMeldingen, openOverdrachten } from './queries.ts';
import { PER_PAGINA, TEL_TOT, type Filter } from './rules.ts';
import type { Beleidstaak } from './visietraject/rules.ts';
import { beleidKaart } from './visietraject/views.ts';

type Melding = Awaited<ReturnType<typeof openMeldingen>>['rijen'][number];
type Overdracht = Awaited<ReturnType<typeof openOverdrachten>>[number];
type Casus = Awaited<ReturnType<typeof mijnCasussen>>[number];

export interface WerkData {
  readonly nu: Instant;
  readonly termijnen: Termijnen;
  readonly filter: Filter;
  readonly gemeenten: readonly { code: string; naam: string }[];
  readonly meldingen: { readonly rijen: readonly Melding[]; readonly aantal: number } | undefined;
  /** What came in and nobody read yet; undefined for who does not read it. */
  readonly binnenkomst: Ongelezen | undefined;
  readonly uitgaand: readonly Overdracht[];
  readonly inkomend: readonly Overdracht[];
  readonly casussen: readonly Casus[];
  /** The open trajectories of the meldcode that this person began. */
  readonly trajecten: readonly TrajectRegel[];
  readonly adviezen: readonly EigenAdvies[];
  /** What the making of the vision asks; undefined for who takes no part in it. */
  readonly beleid: readonly Beleidstaak[] | undefined;
  readonly andere: { readonly rijen: readonly OpenTermijn[]; readonly aantal: number } | undefined;
}

const adres = (ui: Ui, filter: Filter, pagina: number) => {
  const zoek = new URLSearchParams();
  if (filter.gemeente) zoek.set('gemeente', filter.gemeente);
  if (filter.teLaat) zoek.set('telaat', 'ja');
  if (pagina > 1) zoek.set('pagina', String(pagina));
  return ui.href('/werkvoorraad') + (zoek.size > 0 ? `?${zoek}` : '');
};

/** How many messages nobody read yet, with the oldest; the number leads to the list. */
const binnengekomen = (ui: Ui, { binnenkomst }: WerkData): Html =>
  !binnenkomst || binnenkomst.aantal === 0
    ? html``
    : card({
        id: 'binnengekomen',
        title: ui.t('werk.binnenkomst'),
        body: grid('tiles', [
          statTile({
            value: `${ui.getal(binnenkomst.aantal)}${binnenkomst.aantal >= TEL_TOT ? '+' : ''}`,
            label: ui.t('werk.binnenkomstLabel'),
            href: ui.href('/binnenkomsten'),
            ...(binnenkomst.oudste && { note: ui.t('werk.binnenkomstOudste', { op: ui.moment(binnenkomst.oudste) }) }),
          }),
        ]),
      });

function meldingen(ui: Ui, { nu, termijnen, filter, gemeenten, meldingen: data }: WerkData): Html {
  if (!data) return html``;
  const { rijen, aantal } = data;
  const van = (filter.pagina - 1) * PER_PAGINA + 1;
  return card({
    id: 'meldingen',
    title: ui.t('werk.meldingen'),
    action: linkButton({ label: ui.t('melding.nieuw'), href: ui.href('/meldingen/nieuw'), kind: 'primary' }),
    body: html`${filterForm({
      action: ui.href('/werkvoorraad'),
      label: ui.t('algemeen.filteren'),
      fields: [
        {
          kind: 'select',
          name: 'gemeente',
          label: hoofdletter(ui.term('gemeente')),
          required: true,
          value: filter.gemeente,
          options: [
            { value: '', label: ui.t('algemeen.alles') },
            ...gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
          ],
        },
        {
          kind: 'checkbox',
          name: 'telaat',
          label: ui.t('werk.alleenTeLaat'),
          required: true,
          value: 'ja',
          checked: filter.teLaat,
        },
      ],
      submit: ui.t('algemeen.filteren'),
      texts: formTexts(ui),
    })}
    ${dataTable<Melding>({
      id: 'open-meldingen',
      caption: ui.t('werk.totaal', { n: aantal >= TEL_TOT ? `${ui.getal(TEL_TOT)}+` : ui.getal(aantal) }),
      narrow: 'stack',
      empty: emptyState({ title: ui.t('werk.leeg') }),
      columns: [
        {
          key: 'nummer',
          label: ui.t('werk.nummer'),
          kind: 'header',
          cell: (melding) => link({ label: melding.nummer, href: ui.href(`/meldingen/${melding.id}`) }),
        },
        {
          key: 'termijn',
          label: ui.t('werk.nogTijd'),
          cell: (melding) => termijnBadge(ui, nu, melding.te_laat_vanaf, termijnen),
        },
        {
          key: 'status',
          label: ui.t('werk.status'),
          cell: (melding) => statusBadge({ label: ui.term(melding.status), tone: 'info' }),
        },
        {
          key: 'vormen',
          label: ui.t('melding.vormen'),
          cell: (melding) => melding.vormen.map((vorm) => ui.tekst(vorm)).join(', '),
        },
        {
          key: 'eerder',
          label: hoofdletter(ui.term('classificatie')),
          cell: (melding) => ui.term(melding.classificatie),
        },
        { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), cell: (melding) => melding.gemeente },
        {
          key: 'ontvangen',
          label: ui.t('werk.ontvangen'),
          cell: (melding) => html`${ui.moment(melding.ontvangen_op)} ${tag(ouderdom(ui, nu, melding.ontvangen_op))}`,
        },
        {
          key: 'wie',
          label: ui.t('termijnen.wie'),
          cell: (melding) => melding.medewerker ?? absent(ui.t('termijnen.niemand')),
        },
      ],
      rows: rijen,
    })}
    ${
      aantal > PER_PAGINA
        ? pagination({
            ...(filter.pagina > 1 && { previousHref: adres(ui, filter, filter.pagina - 1) }),
            ...(van + rijen.length <= aantal && { nextHref: adres(ui, filter, filter.pagina + 1) }),
            texts: {
              label: ui.t('werk.pagina'),
              previous: ui.t('algemeen.vorige'),
              next: ui.t('algemeen.volgende'),
              position: ui.t('werk.positie', { van, tot: van + rijen.length - 1, n: ui.getal(aantal) }),
            },
          })
        : ''
    }`,
  });
}

const overdrachten = (
  ui: Ui,
  { nu, termijnen }: WerkData,
  id: 'uitgaand' | 'inkomend',
  rijen: readonly Overdracht[],
): Html =>
  rijen.length === 0
    ? html``
    : card({
        id,
        title: ui.t(`werk.${id}`),
        body: dataTable<Overdracht>({
          id: `${id}-lijst`,
          caption: ui.t(`werk.${id}`),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            {
              key: 'wie',
              label: ui.t(id === 'uitgaand' ? 'overdracht.naar' : 'overdracht.van'),
              kind: 'header',
              cell: (rij) =>
                link({ label: id === 'uitgaand' ? rij.naar : rij.van, href: ui.href(`/overdrachten/${rij.id}`) }),
            },
            {
              key: 'termijn',
              label: ui.t('werk.nogTijd'),
              cell: (rij) => termijnBadge(ui, nu, rij.te_laat_vanaf, termijnen),
            },
            { key: 'op', label: ui.t('overdracht.aangebodenOp'), cell: (rij) => ui.moment(rij.aangeboden_op) },
          ],
          rows: rijen,
        }),
      });

const casussen = (ui: Ui, { casussen: rijen, nu, termijnen }: WerkData): Html =>
  rijen.length === 0
    ? html``
    : card({
        id: 'casussen',
        title: ui.t('werk.casussen'),
        body: dataTable<Casus>({
          id: 'mijn-casussen',
          caption: ui.t('werk.casussen'),
          captionHidden: true,
          narrow: 'stack',
          columns: [
            {
              key: 'nummer',
              label: ui.t('werk.nummer'),
              kind: 'header',
              cell: (casus) => link({ label: casus.nummer, href: ui.href(`/casussen/${casus.id}`) }),
            },
            {
              key: 'fase',
              label: hoofdletter(ui.term('fase')),
              cell: (casus) => statusBadge({ label: ui.term(casus.status), tone: 'info' }),
            },
            {
              key: 'moment',
              label: ui.t('casus.volgendMoment'),
              cell: (casus) => (casus.moment ? dagBadge(ui, nu, casus.moment, termijnen) : ui.t('casus.nietGepland')),
            },
            {
              key: 'rol',
              label: ui.t('casus.rol'),
              cell: (casus) => casus.rollen.map((rol) => ui.tekst(rol)).join(', '),
            },
            { key: 'gemeente', label: hoofdletter(ui.term('gemeente')), cell: (casus) => casus.gemeente },
          ],
          rows: rijen,
        }),
      });

const trajecten = (ui: Ui, { trajecten: regels, nu }: WerkData): Html =>
  regels.length === 0
    ? html``
    : card({
        id: 'trajecten',
        title: ui.t('meldcode.mijn'),
        action: linkButton({ label: ui.t('signaal.nieuw'), href: ui.href('/meldcode/signalen/nieuw') }),
        body: trajectenTabel(ui, { id: 'mijn-trajecten', regels, nu }),
      });

/** Terms that are shown nowhere else on the page, the first due on top. */
const andere = (ui: Ui, { andere: data, nu, termijnen }: WerkData): Html =>
  !data || data.rijen.length === 0
    ? html``
    : card({
        id: 'andere-termijnen',
        title: ui.t('termijnen.andere'),
        action: linkButton({ label: ui.t('termijnen.alle'), href: ui.href('/termijnen') }),
        body: dataTable({
          id: 'andere-lijst',
          caption: ui.t('werk.totaal', { n: ui.getal(data.aantal) }),
          narrow: 'stack',
          columns: termijnKolommen(ui, nu, termijnen),
          rows: data.rijen,
        }),
      });

/** What there is to do, the first needed on top; for who has no casework the way to the figures. */
export function werkvoorraadPagina(ui: Ui, data: WerkData): Html {
  const niets =
    !data.meldingen &&
    !data.beleid &&
    [data.uitgaand, data.inkomend, data.casussen, data.trajecten].every((lijst) => lijst.length === 0);
  return html`${pageHead({ title: ui.t('algemeen.werkvoorraad'), intro: ui.t('werk.intro') })}
  ${data.beleid ? beleidKaart(ui, data.beleid) : ''} ${overdrachten(ui, data, 'inkomend', data.inkomend)}
  ${binnengekomen(ui, data)} ${meldingen(ui, data)} ${andere(ui, data)}
  ${overdrachten(ui, data, 'uitgaand', data.uitgaand)} ${casussen(ui, data)} ${trajecten(ui, data)}
  ${eigenAdviezenKaart(ui, data.adviezen, data.nu)}
  ${niets ? emptyState({ title: ui.t('werk.leeg'), body: ui.t('werk.beleid'), action: linkButton({ label: ui.t('algemeen.rodeDraad'), href: ui.href('/rode-draad') }) }) : ''}`;
}
