// SPDX-License-Identifier: EUPL-1.2
import { blocksOf, type Block, type Run, type Text } from '../../../../platform/documents/document.ts';
import type { Ui } from '../../../../taal/ui.ts';
import {
  regiotekst,
  type Gemeentefeit,
  type Plek,
  type Regiofeit,
  type Rol,
  type Stukgegevens,
  type Stuksoort,
} from '../../rules.ts';
import { geheimVan } from '../../geheimhouding/rules.ts';
import { ORGAAN_VAN, type Deel, type VastDeel } from '../onderdeel/rules.ts';

/** A paper while it is put together: what is missing is noted where it is left open. */
export interface Werkstuk {
  readonly w: Ui;
  readonly soort: Stuksoort;
  readonly gegevens: Stukgegevens;
  readonly ontbreekt: Plek[];
}

/** The place of something that is missing, in brackets, so that it is seen in print. */
function gat({ w, ontbreekt }: Werkstuk, plek: Plek): Run {
  ontbreekt.push(plek);
  return { text: `[${w.t('stuk.nogInTeVullen', { wat: w.t(`stuk.plek.${plek.sleutel}`) })}]`, missing: true };
}

const kop = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const zin = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', text: runs });

const gemeentefeit = (werk: Werkstuk, sleutel: Gemeentefeit): Text =>
  werk.gegevens.lokaal.get(sleutel) || [gat(werk, { waar: 'gemeente', sleutel })];
const regiofeit = (werk: Werkstuk, sleutel: Regiofeit): string => regiotekst(werk.gegevens.regio, werk.soort, sleutel);

const stapVan = ({ gegevens }: Werkstuk, orgaan: 'college' | 'commissie' | 'raad') =>
  gegevens.route.findLast((stap) => stap.orgaan === orgaan && stap.rol !== 'vrijgevenInspraak');

const datumVan = (werk: Werkstuk, orgaan: 'college' | 'commissie' | 'raad'): Run => {
  const dag = stapVan(werk, orgaan)?.gepland;
  return dag ? { text: werk.w.dag(dag) } : gat(werk, { waar: 'route', sleutel: orgaan });
};

/** A text of the region with what the municipality adds to it. */
function regiodeel(werk: Werkstuk, { sleutel, niveau }: Extract<Deel, { van: 'regio' }>): Block[] {
  const tekst = regiotekst(werk.gegevens.regio, werk.soort, sleutel);
  const eigen = werk.gegevens.lokaal.get(sleutel) ?? '';
  return [
    kop(werk.w.t(`stuk.kop.${sleutel}`), niveau),
    ...(tekst === '' ? [zin(gat(werk, { waar: 'regio', sleutel }))] : blocksOf(tekst)),
    ...blocksOf(eigen),
  ];
}

function gemeentedeel(werk: Werkstuk, { sleutel, niveau }: Extract<Deel, { van: 'gemeente' }>): Block[] {
  const tekst = werk.gegevens.lokaal.get(sleutel) ?? '';
  return [
    kop(werk.w.t(`stuk.kop.${sleutel}`, { gemeente: werk.gegevens.gemeente.naam }), niveau),
    ...(tekst === '' ? [zin(gat(werk, { waar: 'gemeente', sleutel }))] : blocksOf(tekst)),
  ];
}

function gegevensVan(werk: Werkstuk): Block[] {
  const { w, soort, gegevens } = werk;
  const orgaan = ORGAAN_VAN[soort];
  const aan = w.t(`stuk.aan.${orgaan}`, { gemeente: gegevens.gemeente.naam });
  const van =
    soort === 'adviesbrief'
      ? w.t('stuk.van.regio', { gebied: gegevens.regio.gebied, trekker: gegevens.regio.trekker })
      : w.t('stuk.van.college', { gemeente: gegevens.gemeente.naam });
  const bestuurlijk: readonly (readonly [string, Text])[] =
    soort === 'adviesbrief'
      ? []
      : [
          [w.t('stuk.rij.portefeuillehouder'), gemeentefeit(werk, 'portefeuillehouder')],
          [w.t('stuk.rij.steller'), gemeentefeit(werk, 'steller')],
          [w.t('stuk.rij.kenmerk'), gemeentefeit(werk, 'kenmerk')],
        ];
  return [
    {
      kind: 'terms',
      rows: [
        [w.t('stuk.rij.onderwerp'), gegevens.regio.naam],
        [w.t('stuk.rij.aan'), aan],
        [w.t('stuk.rij.van'), van],
        [w.t(`stuk.rij.vergadering.${orgaan}`), [datumVan(werk, orgaan)]],
        ...bestuurlijk,
      ],
    },
  ];
}

/** What the council is asked: to adopt the new vision, and to let it take the place of the previous one (source document 003). */
function besluitVan(werk: Werkstuk): Block[] {
  const { w, gegevens } = werk;
  const { regio } = gegevens;
  const rol: Rol = stapVan(werk, 'raad')?.rol ?? 'vaststellen';
  const vervangt = rol === 'vaststellen' || rol === 'instemmen';
  const datum: Run = regio.vorigeVastgesteld
    ? { text: w.dag(regio.vorigeVastgesteld) }
    : regiofeit(werk, 'vorigeDatum') === ''
      ? gat(werk, { waar: 'regio', sleutel: 'vorigeDatum' })
      : { text: regiofeit(werk, 'vorigeDatum') };
  const vervangen: readonly Run[] = [
    { text: w.t('stuk.besluit.vervangen', { vorige: regio.vorige ?? w.t('stuk.vorigeVisie') }) },
    { text: ' (' },
    { text: w.t('stuk.besluit.vastgesteldOp') },
    { text: ' ' },
    datum,
    { text: ').' },
  ];
  return [
    kop(w.t('stuk.kop.besluit')),
    {
      kind: 'list',
      ordered: true,
      items: [
        w.t(`stuk.besluit.${rol}`, {
          naam: regio.naam,
          van: w.dag(regio.looptijdVan),
          tot: w.dag(regio.looptijdTot),
        }),
        ...(vervangt ? [vervangen] : []),
      ],
    },
  ];
}

/** What the college is asked, by what its council will be asked. */
function collegebesluitVan(werk: Werkstuk): Block[] {
  const { w, gegevens } = werk;
  const naam = { naam: gegevens.regio.naam };
  const raad = stapVan(werk, 'raad')?.rol;
  return [
    kop(w.t('stuk.kop.collegebesluit')),
    {
      kind: 'list',
      ordered: true,
      items: [
        w.t('stuk.college.instemmen', naam),
        w.t(
          raad === undefined || raad === 'terKennisname' ? 'stuk.college.informeren' : 'stuk.college.voorleggen',
          naam,
        ),
        w.t('stuk.college.bekendmaken'),
      ],
    },
    { kind: 'terms', rows: [[w.t('stuk.rij.uitkomst'), w.t('stuk.college.keuze')]] },
  ];
}

function stappenVan({ w, gegevens }: Werkstuk): Block[] {
  const { stappen, reacties } = gegevens.regio;
  if (stappen.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: w.t('stuk.tabel.stappen'),
      header: [w.t('stuk.tabel.wanneer'), w.t('stuk.tabel.wat')],
      widths: [1, 3],
      rows: stappen.map(({ dag, wat, tot, aantal, titel }) => [
        tot ? w.t('stuk.tot', { van: w.dag(dag), tot: w.dag(tot) }) : w.dag(dag),
        w.t(`stuk.stap.${wat}`, { n: aantal ?? reacties, titel: titel ?? '' }),
      ]),
    },
  ];
}

/** The dated way past the bodies of this municipality. */
function planningVan(werk: Werkstuk): Block[] {
  const { w, soort, gegevens, ontbreekt } = werk;
  const niveau = soort === 'zienswijze' || soort === 'persbericht' ? 1 : 2;
  if (gegevens.route.length === 0) {
    const open = (['college', 'raad'] as const).map((orgaan) => gat(werk, { waar: 'route', sleutel: orgaan }));
    return [kop(w.t('stuk.kop.planning'), niveau), ...open.map((run) => zin(run))];
  }
  const datum = (gepland: (typeof gegevens.route)[number]): Text => {
    if (gepland.gepland) return w.dag(gepland.gepland);
    if (gepland.orgaan !== 'grBestuur') ontbreekt.push({ waar: 'route', sleutel: gepland.orgaan });
    return [{ text: `[${w.t('stuk.nogGeenDatum')}]`, missing: true }];
  };
  return [
    kop(w.t('stuk.kop.planning'), niveau),
    {
      kind: 'table',
      caption: w.t('stuk.tabel.planning', { gemeente: gegevens.gemeente.naam }),
      header: [w.t('stuk.tabel.orgaan'), w.t('stuk.tabel.rol'), w.t('stuk.tabel.datum')],
      widths: [3, 4, 2],
      rows: gegevens.route.map((stap) => [w.t(`stuk.orgaan.${stap.orgaan}`), w.t(`stuk.rol.${stap.rol}`), datum(stap)]),
    },
  ];
}

/** The headings that a council can react to, each with room for what it says. */
function puntenVan({ w, gegevens }: Werkstuk): Block[] {
  const { doelen } = gegevens.regio;
  const venster = gegevens.inspraak;
  return [
    kop(w.t('stuk.kop.punten')),
    ...(venster ? [zin({ text: w.t('stuk.venster', { van: w.dag(venster.van), tot: w.dag(venster.tot) }) })] : []),
    {
      kind: 'table',
      caption: w.t('stuk.tabel.punten'),
      header: [w.t('stuk.tabel.onderdeel'), w.t('stuk.tabel.zienswijze')],
      rows: (doelen.length > 0 ? doelen : [w.t('stuk.heleTekst')]).map((doel) => [doel, '']),
    },
  ];
}

/** Whether this proposal is secret, or only other papers are. */
function geheimhoudingVan({ w, soort, gegevens: { geheimhouding: geheim } }: Werkstuk): Block[] {
  const naam = (een: Stuksoort) => w.t(`stuk.soort.${een}`);
  const eigen = geheimVan(geheim, soort);
  const tekst = eigen
    ? w.t('stuk.geheimhouding.ja', { toelichting: eigen.toelichting })
    : geheim
      ? w.t('stuk.geheimhouding.deels', { stukken: geheim.stuksoorten.map(naam).join(', ') })
      : w.t('stuk.geheimhouding.nee');
  return [kop(w.t('stuk.kop.geheimhouding')), zin({ text: tekst })];
}

const ondertekeningVan = (werk: Werkstuk): Block[] => {
  const { w, gegevens } = werk;
  const namen = gegevens.huisstijl?.ondertekening ?? '';
  return [
    kop(w.t('stuk.kop.ondertekening')),
    { kind: 'paragraph', text: w.t('stuk.namens', { gemeente: gegevens.gemeente.naam }) },
    ...(namen === '' ? [zin(gat(werk, { waar: 'huisstijl', sleutel: 'ondertekening' }))] : blocksOf(namen)),
  ];
};

const bijlagenVan = ({ w, soort, gegevens: { regio } }: Werkstuk): Block[] => [
  kop(w.t('stuk.kop.bijlagen')),
  {
    kind: 'list',
    ordered: false,
    items: [
      regio.naam,
      ...(regio.reacties > 0 ? [w.t('stuk.bijlage.nota')] : []),
      ...(soort === 'raadsvoorstel' || soort === 'collegevoorstel'
        ? [w.t('stuk.bijlage.adviesbrief'), w.t('stuk.bijlage.persbericht')]
        : []),
    ],
  },
];

const commissieVan = (werk: Werkstuk): Block[] => {
  const { w } = werk;
  const heeft = stapVan(werk, 'commissie') !== undefined;
  return [
    kop(w.t('stuk.kop.commissie')),
    heeft
      ? zin({ text: `${w.t('stuk.commissie.op')} ` }, datumVan(werk, 'commissie'), { text: '.' })
      : zin({ text: w.t('stuk.commissie.geen') }),
  ];
};

const redactieVan = (werk: Werkstuk): Block[] => {
  const contact = regiofeit(werk, 'contact');
  return [
    {
      kind: 'note',
      title: werk.w.t('stuk.kop.redactie'),
      text: contact === '' ? [gat(werk, { waar: 'regio', sleutel: 'contact' })] : contact,
    },
  ];
};

const VAST: Readonly<Record<VastDeel, (werk: Werkstuk) => Block[]>> = {
  gegevens: gegevensVan,
  besluit: besluitVan,
  geheimhouding: geheimhoudingVan,
  stappen: stappenVan,
  planning: planningVan,
  bijlagen: bijlagenVan,
  commissie: commissieVan,
  ondertekening: ondertekeningVan,
  collegebesluit: collegebesluitVan,
  punten: puntenVan,
  aanhef: ({ w }) => [zin({ text: w.t('stuk.aanhef') })],
  hulp: ({ w }) => [{ kind: 'note', title: w.t('stuk.kop.hulp'), text: w.t('stuk.hulp') }],
  redactie: redactieVan,
};

/** The blocks of one part of a paper. */
export function blokkenVan(werk: Werkstuk, deel: Deel): Block[] {
  switch (deel.van) {
    case 'regio':
      return regiodeel(werk, deel);
    case 'gemeente':
      return gemeentedeel(werk, deel);
    case 'feiten':
      return VAST[deel.sleutel](werk);
  }
}
