// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Vondst } from '../onderdeel/rules.ts';
import { alleSecties } from '../opbouw/rules.ts';
import type { Sectie } from '../opbouw/rules.ts';
import { zinnen } from '../regels/rules.ts';
import { getallenIn, jaarVan, omschrijving } from './getal/rules.ts';
import { jaarUitKop, leesTabel, opschriftVan, plekIn } from './tabel/rules.ts';

/** A run of "label number" lines under one heading: a table that lost its frame. */
interface Cijferreeks {
  /** The heading and the line above the first row: what the rows count. */
  readonly opschrift: string;
  readonly titel: string;
  readonly rijen: readonly Vondst[];
}

export interface Cijfers {
  readonly vondsten: readonly Vondst[];
  readonly reeksen: readonly Cijferreeks[];
  /** Blocks that hold a figure and nothing else. */
  readonly gebruikt: ReadonlySet<Blok>;
}

/** Every figure that is stated with its unit. The year is given only where the sentence or its heading gives it. */
export function vindCijfers(wortel: Sectie, knoop: ReadonlyMap<Sectie, Vondst>, doelen: readonly Vondst[]): Cijfers {
  const vondsten: Vondst[] = [];
  const reeksen: Cijferreeks[] = [];
  const gebruikt = new Set<Blok>();
  const doelPerPlek = new Map(doelen.map((doel) => [doel.bron.van, doel]));
  for (const sectie of alleSecties(wortel)) {
    const rijen = leesTabel(sectie, knoop, gebruikt);
    if (rijen.length > 1) reeksen.push({ titel: sectie.titel, opschrift: opschriftVan(sectie, gebruikt), rijen });
    for (const rij of rijen) vondsten.push(rij);
    sectie.blokken.forEach((blok, plek) => {
      if (gebruikt.has(blok)) return;
      const doel = doelPerPlek.get(blok.regels[0]?.van ?? -1) ?? null;
      const plaats = { blok, plek, sectie, ouder: doel ?? knoop.get(sectie) ?? null, inDoel: doel !== null };
      for (const zin of zinnen(blok.tekst)) vondsten.push(...leesZin(zin.tekst, zin.begin, plaats));
    });
  }
  return { vondsten, reeksen, gebruikt };
}

interface Plaats {
  readonly blok: Blok;
  readonly plek: number;
  readonly sectie: Sectie;
  readonly ouder: Vondst | null;
  readonly inDoel: boolean;
}

function leesZin(zin: string, begin: number, plaats: Plaats): Vondst[] {
  const { blok, plek, sectie, ouder, inDoel } = plaats;
  if (zin.length > 4000 || !/\d|zeven|zes|vijf|vier|drie|twee|acht/.test(zin)) return [];
  const getallen = getallenIn(zin);
  return getallen.map((stuk, rang) => {
    const jaar = jaarVan(zin, stuk) ?? jaarUitKop(sectie, plek);
    return {
      soort: 'cijfer' as const,
      nummer: null,
      titel: omschrijving(zin, stuk, getallen[rang + 1]),
      tekst: zin,
      ouder,
      zekerheid: inDoel
        ? ('te bevestigen' as const)
        : stuk.waarde === undefined || /op de|\//.test(zin.slice(stuk.begin, stuk.einde))
          ? ('afgeleid' as const)
          : ('expliciet' as const),
      bron: plekIn(blok, begin, begin + zin.length),
      ...(stuk.waarde === undefined ? {} : { waarde: stuk.waarde }),
      ...(stuk.eenheid === undefined ? {} : { eenheid: stuk.eenheid }),
      ...(jaar === null ? {} : { jaar }),
    };
  });
}
