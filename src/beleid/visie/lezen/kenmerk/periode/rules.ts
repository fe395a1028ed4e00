// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../../blok/rules.ts';
import type { Bron } from '../../onderdeel/rules.ts';
import { bereik } from '../../regels/rules.ts';

/** A period that the text couples to a vision. */
export interface Periode {
  readonly van: number;
  readonly tot: number;
  /** The vision's name as written before the period, without years; empty where only "looptijd" or "periode" stands. */
  readonly naam: string;
  /** Said of an earlier vision. */
  readonly vorig: boolean;
  readonly bron: Bron;
}

const JAREN = String.raw`((?:19|20)\d\d)\s*(?:[-–—/]|t\/m|tot en met|tot)\s*((?:19|20)\d\d)(?!\d)`;
const NAAM = String.raw`((?:\p{L}+[- ])?(?:\p{L}*visie|beleidsplan|beleidskader|beleidsnota|koersdocument|actieprogramma|actieplan|meerjarenplan|regioplan|beleidsagenda)\b(?:[^.;:!?()\n]{0,110}?))`;
const VISIEPERIODE = new RegExp(
  String.raw`(?<!\p{L})${NAAM}\s*[(,]?\s*(?:voor de jaren |periode |voor de periode |in de periode )?${JAREN}`,
  'giu',
);
const KALE_PERIODE = new RegExp(
  String.raw`(?<!\p{L})(?:looptijd|geldt (?:voor|van|in)|(?:plan|visie|nota|kader|document) (?:gaat over|beslaat|bestrijkt|loopt)|planperiode|beleidsperiode)(?:[^.;\d]{0,40}?)${JAREN}`,
  'giu',
);
const VORIG =
  /\bvorige|\bvoorgaande|\beerste\b|\beerdere?\b|\bevaluatie\b|\bterugblik\b|bouwt voort op de|voortbouwend op|\bvervangt|in (?:de )?plaats (?:te treden )?van|\bopvolger van|\bafgelopen|\boude\b/i;

/** Every period coupled to a vision, in reading order. Periods of laws and programmes stay out. */
export function vindPerioden(blokken: readonly Blok[]): Periode[] {
  return blokken.flatMap((blok) => {
    const tekst = blok.tekst.slice(0, 40_000);
    if (!/(?:19|20)\d\d/.test(tekst)) return [];
    return [...benoemd(tekst, blok), ...kaal(tekst, blok)];
  });
}

function benoemd(tekst: string, blok: Blok): Periode[] {
  return [...tekst.matchAll(VISIEPERIODE)].flatMap((vondst) => {
    const [van, tot] = [Number(vondst[2]), Number(vondst[3])];
    if (!isLooptijd(van, tot)) return [];
    const ruw = vondst[1] ?? '';
    // A sentence that mentions two visions: the period belongs to the last one named.
    const laatste = Math.max(ruw.search(/(?:regio|beleids)?visie(?!.*visie)/iu), 0);
    const naam = ruw.slice(laatste).trim();
    const voor = tekst.slice(Math.max(0, vondst.index - 40), vondst.index + laatste);
    const zin = voor.slice(Math.max(voor.lastIndexOf('. '), voor.lastIndexOf('; ')) + 1);
    return [{ van, tot, naam, vorig: VORIG.test(zin), bron: bereik(blok.regels) }];
  });
}

function kaal(tekst: string, blok: Blok): Periode[] {
  return [...tekst.matchAll(KALE_PERIODE)].flatMap((vondst) => {
    const [van, tot] = [Number(vondst[1]), Number(vondst[2])];
    const zin = tekst.slice(Math.max(0, vondst.index - 60), vondst.index + vondst[0].length);
    return isLooptijd(van, tot) ? [{ van, tot, naam: '', vorig: VORIG.test(zin), bron: bereik(blok.regels) }] : [];
  });
}

function isLooptijd(van: number, tot: number): boolean {
  return tot > van && tot - van <= 12;
}

/** The years alone, as a title page carries them. */
export function jarenIn(tekst: string): { van: number; tot: number } | null {
  const vondst = new RegExp(JAREN, 'iu').exec(tekst);
  if (vondst === null) return null;
  const [van, tot] = [Number(vondst[1]), Number(vondst[2])];
  return isLooptijd(van, tot) ? { van, tot } : null;
}

/** A phrase without the years at its end. */
export function zonderJaren(tekst: string): string {
  return tekst
    .replace(new RegExp(String.raw`[\s,(]*(?:voor de |in de )?(?:\p{L}*periode |jaren )?${JAREN}\)?`, 'iu'), '')
    .trim();
}
