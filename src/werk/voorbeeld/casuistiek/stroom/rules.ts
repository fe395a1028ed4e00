// SPDX-License-Identifier: EUPL-1.2
import { addMonths, type Day } from '../../../../platform/dates.ts';
import { gemeenteVan, type Gezinssleutel, maakGezin, vormenVan } from '../../gezin/rules.ts';
import { type Kalender, maakKalender } from '../../kalender/rules.ts';
import { TERMIJNEN } from '../../regio/beleidsparameter/rules.ts';
import { legeRijen, type Rijen } from '../../rijen/rules.ts';
import { maakToeval, type Toeval } from '../../toeval/rules.ts';
import { PER_MELDING, schrijfAdvies } from '../advies/rules.ts';
import { maakSleutels, type Opening, schrijfCasus, type Vervolg } from '../rules.ts';

/**
 * Shares of all meldingen. Hermelding is that of the region in 2022 (Regiovisie Hollands Midden 2024-2028, chapter 2);
 * the others are those of the country in 2023 (Statistics Netherlands, table 85361NED: further meldingen 16,915 during
 * the assessment, 12,895 after it and 6,545 during monitoring, 1,815 not classified, of 127,340).
 */
const DEEL = { hermelding: 0.352, nietIngedeeld: 1815 / 127_340 } as const;
const VERVOLG: Readonly<Record<Vervolg, number>> = {
  vervolgTijdensBeoordeling: 16_915 / 127_340,
  vervolgNaBeoordeling: 12_895 / 127_340,
  vervolgTijdensMonitoring: 6545 / 127_340,
};
/** Share of meldingen that open a casus. */
const OPENT = 1 - Object.values(VERVOLG).reduce((som, deel) => som + deel, 0);

/** What comes months after the opening is missing from the first months, and for a part lies after the last day. */
const AANLOOP = { vervolgNaBeoordeling: 1.12, vervolgTijdensMonitoring: 1.4 } as const;

/** Share of the casussen from the two years before the three: without them nobody would be known at the start. */
const VOORAF = 0.08;
const VOORAF_DAGEN = 730;
const EEN_BEKEND = 0.3;
const RECENT = 30;
const VOORBEELDTEAMS: ReadonlySet<string> = new Set(['GM0546', 'GM0513']);

interface Gesloten {
  readonly sleutel: Gezinssleutel;
  readonly casus: number;
  readonly dag: number;
}

/** Families whose casus is closed: the only ones that can come back. Each is in it once. */
interface Poel {
  readonly zet: (gezin: Gesloten) => void;
  /** Takes a family out that closed before the day and can be recognised on it; undefined when there is none. */
  readonly neem: (dag: number, toeval: Toeval) => Gesloten | undefined;
}

function maakPoel(kalender: Kalender): Poel {
  const wachtend = new Map<number, Gesloten[]>();
  const vrij: Gesloten[] = [];
  let tot: number | undefined;
  const schuif = (dag: number) => {
    for (let op = tot ?? dag - 2 * VOORAF_DAGEN; op < dag; op++) {
      vrij.push(...(wachtend.get(op) ?? []));
      wachtend.delete(op);
    }
    tot = dag;
  };
  return {
    zet: (gezin) => {
      const zelfde = wachtend.get(gezin.dag);
      if (zelfde) zelfde.push(gezin);
      else wachtend.set(gezin.dag, [gezin]);
    },
    neem: (dag, toeval) => {
      schuif(dag);
      const terug = kalender.naMaanden(dag, -12 * TERMIJNEN.terugkijkJaren);
      while (vrij.length > 0) {
        const plek = toeval.geheel(0, vrij.length - 1);
        const gekozen = vrij[plek];
        const laatste = vrij.pop();
        if (laatste && plek < vrij.length) vrij[plek] = laatste;
        if (gekozen && gekozen.dag >= terug) return gekozen;
      }
      return undefined;
    },
  };
}

/** Keeps a share on course: what could not come when it was due comes later, but never many at once. */
function maakTegoed(deel: number): { readonly groei: () => void; readonly neem: (toeval: Toeval) => boolean } {
  let tegoed = 0;
  return {
    groei: () => void (tegoed = Math.min(tegoed + deel, 3)),
    neem: (toeval) => {
      const nu = tegoed > toeval.getal() * 1.6;
      if (nu) tegoed--;
      return nu;
    },
  };
}

interface Stroom {
  readonly seed: number;
  readonly kalender: Kalender;
  readonly begin: number;
  readonly casussen: number;
  readonly poel: Poel;
}

/** Casussen open evenly over the time, first those from before the three years. */
function openingsdag({ casussen, begin, kalender }: Stroom, nummer: number, toeval: Toeval): number {
  const vooraf = Math.round(casussen * VOORAF);
  if (nummer < vooraf) return begin - VOORAF_DAGEN + Math.floor(((nummer + toeval.getal()) / vooraf) * VOORAF_DAGEN);
  const deel = (nummer - vooraf + toeval.getal()) / (casussen - vooraf);
  return begin + Math.floor(deel * (kalender.tot - begin));
}

const uuidVan = (seed: number, casus: number) => maakToeval(seed, 'casus', casus).uuid();

/** Decides of each casus in turn whose it is: a family that was known, with all or one of its members, or a new one. */
function maakOpener(stroom: Stroom): (nummer: number) => Opening {
  const { seed, kalender, begin, poel } = stroom;
  const hermelding = maakTegoed(DEEL.hermelding / OPENT);
  const wachtend = new Map<string, number>();
  let gezinnen = 0;
  const moetWachten = (dag: number, gemeente: string) => {
    if (dag < kalender.tot - RECENT || !VOORBEELDTEAMS.has(gemeente)) return false;
    const aantal = (wachtend.get(gemeente) ?? 0) + 1;
    wachtend.set(gemeente, aantal);
    return aantal % 3 !== 0;
  };
  const herken = (bekend: Gesloten, dag: number, toeval: Toeval) => {
    const nieuw = gezinnen;
    const ouder = [nieuw, bekend.sleutel.nummer].some((welk) => vormenVan(welk).includes('ouderenmishandeling'));
    if (ouder || !toeval.kans(EEN_BEKEND)) return { classificatie: 'hermeldingMeer', sleutel: bekend.sleutel } as const;
    gezinnen++;
    const { nummer, peil } = bekend.sleutel.uit ?? bekend.sleutel;
    return { classificatie: 'hermeldingEen', sleutel: { nummer: nieuw, peil: dag, uit: { nummer, peil } } } as const;
  };
  return (nummer) => {
    const toeval = maakToeval(seed, 'opening', nummer);
    const dag = openingsdag(stroom, nummer, toeval);
    if (dag >= begin) hermelding.groei();
    const bekend = dag >= begin && hermelding.neem(toeval) ? poel.neem(dag, toeval) : undefined;
    const eerste = toeval.kans(DEEL.nietIngedeeld / (OPENT - DEEL.hermelding)) ? 'nietIngedeeld' : 'eersteMelding';
    const { classificatie, sleutel } = bekend
      ? herken(bekend, dag, toeval)
      : ({ classificatie: eerste, sleutel: { nummer: gezinnen++, peil: dag, uit: undefined } } as const);
    const wacht = moetWachten(dag, gemeenteVan(sleutel.nummer).code);
    const vorigeCasusId = bekend ? uuidVan(seed, bekend.casus) : null;
    return { nummer: nummer + 1, dag, sleutel, classificatie, vorigeCasusId, wacht };
  };
}

export interface Partij {
  readonly rijen: Rijen;
  /** How many casussen have been made so far, and meldingen. */
  readonly casussen: number;
  readonly meldingen: number;
}

/**
 * Makes the casework in order of time, a part at a time, so that memory stays bounded: only the keys of closed families
 * are kept. The same arguments give the same rows.
 * @param opties.tot everything happens before this day; @param opties.per casussen in a part
 */
export function* maakCasuistiek(opties: {
  readonly casussen: number;
  readonly seed: number;
  readonly tot: Day;
  readonly zoeksleutel: Buffer;
  readonly per: number;
}): Generator<Partij> {
  const { casussen, seed, tot, per } = opties;
  const eersteDag = addMonths(tot, -12 * 3);
  const kalender = maakKalender(eersteDag, tot);
  const stroom: Stroom = { seed, kalender, begin: 0, casussen, poel: maakPoel(kalender) };
  const opener = maakOpener(stroom);
  const sleutels = maakSleutels(opties.zoeksleutel);
  const tegoed = {
    vervolgTijdensBeoordeling: maakTegoed(VERVOLG.vervolgTijdensBeoordeling / OPENT),
    vervolgNaBeoordeling: maakTegoed((VERVOLG.vervolgNaBeoordeling / OPENT) * AANLOOP.vervolgNaBeoordeling),
    vervolgTijdensMonitoring: maakTegoed((VERVOLG.vervolgTijdensMonitoring / OPENT) * AANLOOP.vervolgTijdensMonitoring),
  };
  let meldingen = 0;
  let adviezen = 0;
  const volgendNummer = () => ++meldingen;
  let rijen = legeRijen();
  for (let nummer = 0; nummer < casussen; nummer++) {
    const opening = opener(nummer);
    const toeval = maakToeval(seed, 'verloop', nummer);
    const gezin = maakGezin(seed, kalender, opening.sleutel);
    const casusId = uuidVan(seed, nummer);
    if (opening.dag >= 0) for (const soort of Object.values(tegoed)) soort.groei();
    const dossier = { casusId, gezin, toeval, kalender, rijen, begin: 0, volgendNummer };
    const vraag = (soort: Vervolg) => opening.dag >= 0 && tegoed[soort].neem(toeval);
    const gesloten = schrijfCasus(dossier, opening, { vraag, sleutels });
    if (gesloten !== undefined) stroom.poel.zet({ sleutel: opening.sleutel, casus: nummer, dag: gesloten });
    while (adviezen < Math.floor(meldingen * PER_MELDING))
      schrijfAdvies({ seed, kalender, rijen }, ++adviezen, opening.dag);
    if ((nummer + 1) % per && nummer + 1 < casussen) continue;
    yield { rijen, casussen: nummer + 1, meldingen };
    rijen = legeRijen();
  }
}
