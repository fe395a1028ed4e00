// SPDX-License-Identifier: EUPL-1.2
import { vindBegrippen } from './begrip/rules.ts';
import { maakBlokken } from './blok/rules.ts';
import type { Blok } from './blok/rules.ts';
import { vindCijfers } from './cijfer/rules.ts';
import { vindBeleid } from './doel/rules.ts';
import { vindGemeenten } from './kenmerk/gemeente/rules.ts';
import { vindKenmerken } from './kenmerk/rules.ts';
import { vindLijnen } from './lijn/rules.ts';
import type { Lijnen } from './lijn/rules.ts';
import { metIds } from './onderdeel/rules.ts';
import type { GelezenVisie, Vondst } from './onderdeel/rules.ts';
import { alleSecties, maakOpbouw, pad } from './opbouw/rules.ts';
import type { Sectie } from './opbouw/rules.ts';
import { bereik, leesRegels } from './regels/rules.ts';
import { zuiver } from './ruis/rules.ts';
import { vindTegenspraak } from './tegenspraak/rules.ts';
import { vindTerugblik } from './terugblik/rules.ts';
import type { Terugblik } from './terugblik/rules.ts';

/**
 * Reads the text of a regional vision into its parts, each with its place in the text (character offsets) and how
 * sure the reading is. Never throws and never invents: what the text does not state is empty, and where the text
 * contradicts itself a warning keeps every place. Time grows linearly with the text.
 */
export function leesVisie(tekst: string): GelezenVisie {
  const regels = leesRegels(tekst);
  const gezuiverd = zuiver(regels);
  const blokken = maakBlokken(gezuiverd);
  const wortel = maakOpbouw(blokken);
  const lijnen = vindLijnen(wortel);
  const terugblik = vindTerugblik(wortel);
  const beleid = vindBeleid(wortel, lijnen);
  const knoop = maakKnopen(wortel, lijnen, terugblik);
  const begrippen = vindBegrippen(wortel, knoop);
  const doelen = beleid.vondsten.filter((vondst) => vondst.soort === 'doel');
  const cijfers = vindCijfers(wortel, knoop, doelen);
  const kenmerken = vindKenmerken(blokken);
  const gemeenten = vindGemeenten(wortel, blokken);
  const gebruikt = new Set([...beleid.gebruikt, ...begrippen.gebruikt, ...terugblik.gebruikt, ...cijfers.gebruikt]);
  const opSectie = new Set(knoop.values());
  const vondsten = [
    ...opSectie,
    ...lijnen.los,
    ...terugblik.vondsten.filter((vondst) => !opSectie.has(vondst)),
    ...beleid.vondsten,
    ...begrippen.vondsten,
    ...cijfers.vondsten,
    ...resttekst(wortel, knoop, lijnen, gebruikt),
  ];
  return {
    titel: kenmerken.titel,
    looptijd: kenmerken.looptijd,
    gemeenten: gemeenten.namen,
    centrumgemeenten: gemeenten.centrum,
    onderdelen: metIds(vondsten),
    waarschuwingen: vindTegenspraak({
      regels: gezuiverd.regels,
      blokken,
      kenmerken,
      gemeenten,
      lijnen,
      beleid,
      cijfers,
      terugblik,
    }),
  };
}

/** Every headed section as a part: a line, a subject of the looking back, the money, or a chapter. */
function maakKnopen(wortel: Sectie, lijnen: Lijnen, terugblik: Terugblik): Map<Sectie, Vondst> {
  const knoop = new Map<Sectie, Vondst>();
  for (const sectie of alleSecties(wortel)) {
    if (sectie.kop === null) continue;
    const blik = terugblik.perSectie.get(sectie);
    if (blik !== undefined && blik.ouder === null) blik.ouder = bovenliggend(sectie, knoop, blik);
    knoop.set(sectie, lijnen.perSectie.get(sectie) ?? blik ?? hoofdstuk(sectie, knoop));
  }
  return knoop;
}

function bovenliggend(sectie: Sectie, knoop: ReadonlyMap<Sectie, Vondst>, zelf?: Vondst): Vondst | null {
  const stappen = pad(sectie).slice(1);
  return stappen.map((stap) => knoop.get(stap)).find((vondst) => vondst !== undefined && vondst !== zelf) ?? null;
}

function hoofdstuk(sectie: Sectie, knoop: ReadonlyMap<Sectie, Vondst>): Vondst {
  const boven = bovenliggend(sectie, knoop);
  const geld = sectie.strekking === 'financien' && boven?.soort !== 'financien';
  const blokken = geld ? alleSecties(sectie).flatMap((deel) => [...deel.blokken]) : [];
  const kop = sectie.kop?.regels ?? [];
  return {
    soort: geld ? 'financien' : 'hoofdstuk',
    nummer: sectie.kop?.nummer ?? null,
    titel: sectie.titel,
    tekst: blokken.map((blok) => blok.tekst).join('\n\n'),
    ouder: boven,
    zekerheid: sectie.kop?.nummer === null ? 'afgeleid' : 'expliciet',
    bron: bereik([...kop, ...blokken.flatMap((blok) => blok.regels)]),
  };
}

/** What no other part took, one part for each unbroken stretch, so that a person sees the whole document. */
function resttekst(
  wortel: Sectie,
  knoop: ReadonlyMap<Sectie, Vondst>,
  lijnen: Lijnen,
  gebruikt: ReadonlySet<Blok>,
): Vondst[] {
  return alleSecties(wortel).flatMap((sectie) => {
    const ouder = knoop.get(sectie) ?? null;
    const inGeld = pad(sectie).some((stap) => knoop.get(stap)?.soort === 'financien');
    if (inGeld) return [];
    const stukken: Blok[][] = [];
    let open: Blok[] | null = null;
    for (const blok of sectie.blokken) {
      const genomen = gebruikt.has(blok) || (lijnen.perSectie.has(sectie) && blok.soort === 'alinea');
      if (genomen) open = null;
      else if (open === null) stukken.push((open = [blok]));
      else open.push(blok);
    }
    return stukken.map((stuk) => tekstdeel(stuk, ouder));
  });
}

function tekstdeel(blokken: readonly Blok[], ouder: Vondst | null): Vondst {
  const tekst = blokken.map((blok) => blok.tekst).join('\n\n');
  const bron = bereik(blokken.flatMap((blok) => blok.regels));
  return { soort: 'tekst', nummer: null, titel: '', tekst, ouder, zekerheid: 'afgeleid', bron };
}
