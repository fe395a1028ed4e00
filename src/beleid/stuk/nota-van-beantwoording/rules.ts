// SPDX-License-Identifier: EUPL-1.2
import type { Block, PaperDocument, Run, Text } from '../../../platform/documents/document.ts';
import type { HouseStyle } from '../../../platform/documents/house-style.ts';
import type { Day } from '../../../platform/dates.ts';
import type { Ui } from '../../../taal/ui.ts';

export type Afdoening =
  | 'verwerktInVisie'
  | 'naarUitvoeringsplan'
  | 'reedsOpgenomen'
  | 'nietOvergenomen'
  | 'buitenReikwijdte'
  | 'terKennisgeving';
export const AFDOENINGEN: readonly Afdoening[] = [
  'verwerktInVisie',
  'naarUitvoeringsplan',
  'reedsOpgenomen',
  'nietOvergenomen',
  'buitenReikwijdte',
  'terKennisgeving',
];
export type Indiener = 'inwoner' | 'ervaringsdeskundige' | 'organisatie' | 'gemeenteraad' | 'adviesraad';
/** Who may be named in print; everyone else is a role, whatever was stored (beleidskring.md 8, privacy). */
const MET_NAAM: readonly Indiener[] = ['organisatie', 'gemeenteraad', 'adviesraad'];

export interface Notapunt {
  readonly volgnummer: number;
  readonly thema: string;
  readonly tekst: string;
  readonly antwoord: string;
  readonly motivering: string;
  readonly afdoening: Afdoening | null;
  /** The heading of the passage that it is about. */
  readonly passage: string;
  /** What the passage says since. */
  readonly wijziging: string;
  readonly actie: string;
}
export interface Notareactie {
  readonly nummer: number;
  readonly soort: 'inspraakreactie' | 'zienswijze' | 'advies' | 'technischeVraag';
  readonly indiener: Indiener;
  readonly naam: string | null;
  readonly ontvangen: Day;
  readonly teLaat: boolean;
  readonly punten: readonly Notapunt[];
}
export interface Notagegevens {
  readonly visie: string;
  readonly gebied: string;
  readonly kleur: string;
  readonly van: Day | null;
  readonly tot: Day | null;
  readonly reacties: readonly Notareactie[];
}

/** How a contributor is called in print: organisations by name, people by their role. */
export const indienerNaam = (w: Ui, { indiener, naam }: Pick<Notareactie, 'indiener' | 'naam'>): string =>
  MET_NAAM.includes(indiener) && naam ? naam : w.t(`nota.indiener.${indiener}`);

const kop = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const gat = (text: string): readonly Run[] => [{ text: `[${text}]`, missing: true }];

/** What the reaction led to: how it was settled and why, with the changed passage or the action. */
function gevolg(w: Ui, punt: Notapunt): Text {
  if (punt.afdoening === null) return gat(w.t('nota.nogAfdoen'));
  const regels = [
    punt.motivering,
    punt.wijziging === '' ? '' : w.t('nota.gewijzigd', { passage: punt.passage, tekst: punt.wijziging }),
    punt.actie === '' ? '' : w.t('nota.actie', { actie: punt.actie }),
  ].filter((regel) => regel !== '');
  return [
    { text: w.t(`nota.afdoening.${punt.afdoening}`), strong: true },
    ...(regels.length > 0 ? [{ text: `\n${regels.join('\n')}` }] : []),
  ];
}

const puntTekst = ({ passage, tekst }: Notapunt): Text =>
  passage === '' ? tekst : [{ text: passage, strong: true }, { text: `\n${tekst}` }];

function reactieBlokken(w: Ui, reactie: Notareactie): Block[] {
  const naam = `${reactie.nummer}. ${indienerNaam(w, reactie)}`;
  const ontvangen = w.t(reactie.teLaat ? 'nota.ontvangenLaat' : 'nota.ontvangen', {
    dag: w.dag(reactie.ontvangen),
  });
  return [
    kop(naam, 2),
    reactie.punten.length === 0
      ? { kind: 'paragraph', text: [{ text: `${ontvangen} ` }, ...gat(w.t('nota.nogSplitsen'))] }
      : {
          kind: 'table',
          caption: w.t('nota.tabel.reactie', { naam, ontvangen }),
          header: [w.t('nota.nummer'), w.t('nota.punt'), w.t('nota.antwoord'), w.t('nota.gevolg')],
          widths: [1, 6, 6, 6],
          rows: reactie.punten.map((punt) => [
            `${reactie.nummer}.${punt.volgnummer}`,
            puntTekst(punt),
            punt.antwoord || gat(w.t('nota.nogBeantwoorden')),
            gevolg(w, punt),
          ]),
        },
  ];
}

/** Technical questions of councils, by their theme: who asked does not matter for the answer (source document 000). */
function vragenBlokken(w: Ui, vragen: readonly Notareactie[]): Block[] {
  if (vragen.length === 0) return [];
  const perThema = Map.groupBy(
    vragen.flatMap(({ punten }) => punten),
    ({ thema }) => thema || w.t('nota.overig'),
  );
  return [
    kop(w.t('nota.kop.vragen')),
    ...[...perThema].flatMap(([thema, punten]): Block[] => [
      kop(thema, 2),
      {
        kind: 'table',
        caption: w.t('nota.tabel.vragen', { thema }),
        header: [w.t('nota.vraag'), w.t('nota.antwoord')],
        rows: punten.map((punt) => [punt.tekst, punt.antwoord || gat(w.t('nota.nogBeantwoorden'))]),
      },
    ]),
  ];
}

function overzicht(w: Ui, reacties: readonly Notareactie[]): Block[] {
  const punten = reacties.flatMap((reactie) => reactie.punten);
  const aantal = (afdoening: Afdoening | null) => punten.filter((punt) => punt.afdoening === afdoening).length;
  const open = aantal(null);
  return [
    kop(w.t('nota.kop.overzicht')),
    {
      kind: 'table',
      caption: w.t('nota.tabel.overzicht'),
      header: [w.t('nota.gevolg'), w.t('nota.aantal')],
      widths: [4, 1],
      rows: [
        ...AFDOENINGEN.map((een) => [w.t(`nota.afdoening.${een}`), w.getal(aantal(een))]),
        ...(open > 0 ? [[gat(w.t('nota.nogAfdoen')), w.getal(open)]] : []),
      ],
    },
  ];
}

const indieners = (w: Ui, reacties: readonly Notareactie[]): Block[] => [
  kop(w.t('nota.kop.indieners')),
  {
    kind: 'table',
    caption: w.t('nota.tabel.indieners'),
    header: [w.t('nota.nummer'), w.t('nota.indiener'), w.t('nota.soort')],
    widths: [1, 5, 3],
    rows: reacties.map((reactie) => [
      w.getal(reactie.nummer),
      indienerNaam(w, reactie),
      w.t(`nota.soort.${reactie.soort}`),
    ]),
  },
];

const zonderReacties = (w: Ui): Block[] => [
  kop(w.t('nota.kop.indieners')),
  { kind: 'paragraph', text: w.t('nota.geenReacties') },
];

function inleiding(w: Ui, { visie, van, tot, reacties }: Notagegevens): Block[] {
  const punten = reacties.reduce((som, reactie) => som + reactie.punten.length, 0);
  return [
    kop(w.t('nota.kop.inleiding')),
    ...(van && tot
      ? [{ kind: 'paragraph', text: w.t('nota.termijn', { visie, van: w.dag(van), tot: w.dag(tot) }) } as const]
      : []),
    { kind: 'paragraph', text: w.t('nota.geteld', { reacties: w.getal(reacties.length), punten: w.getal(punten) }) },
    { kind: 'paragraph', text: w.t('nota.namen') },
  ];
}

/** The nota van beantwoording: who reacted, what was said, what the answer is, and what came of it (beleidskring.md 5.2). */
export function maakNota(w: Ui, gegevens: Notagegevens): { document: PaperDocument; stijl: HouseStyle } {
  const reacties = gegevens.reacties.filter(({ soort }) => soort !== 'technischeVraag');
  const vragen = gegevens.reacties.filter(({ soort }) => soort === 'technischeVraag');
  return {
    document: {
      title: w.t('nota.titel', { visie: gegevens.visie }),
      lang: 'nl',
      label: w.t('nota.label'),
      page: w.t('stuk.pagina'),
      blocks: [
        ...inleiding(w, { ...gegevens, reacties }),
        ...(reacties.length === 0
          ? zonderReacties(w)
          : [
              ...overzicht(w, reacties),
              ...indieners(w, reacties),
              kop(w.t('nota.kop.reacties')),
              ...reacties.flatMap((reactie) => reactieBlokken(w, reactie)),
            ]),
        ...vragenBlokken(w, vragen),
      ],
    },
    stijl: { organisation: gegevens.gebied, accent: gegevens.kleur, sender: '', footer: gegevens.gebied },
  };
}

/** So many blocks are a page on a screen: a reaction is a heading and a table. */
const BLOKKEN = 60;

/** The nota in parts of a page each; a heading is never the last of its part. */
export const inDelen = (blokken: readonly Block[], hoogstens: number = BLOKKEN): readonly (readonly Block[])[] =>
  blokken.reduce<readonly (readonly Block[])[]>((delen, blok) => {
    const laatste = delen.at(-1);
    return laatste === undefined || (laatste.length >= hoogstens && laatste.at(-1)?.kind !== 'heading')
      ? [...delen, [blok]]
      : [...delen.slice(0, -1), [...laatste, blok]];
  }, []);

/** How many places of the nota still have to be filled in. */
export const openInNota = ({ reacties }: Notagegevens): number =>
  reacties.reduce(
    (som, reactie) =>
      som +
      (reactie.punten.length === 0
        ? 1
        : reactie.punten.filter(
            (punt) => punt.antwoord === '' || (reactie.soort !== 'technischeVraag' && punt.afdoening === null),
          ).length),
    0,
  );
