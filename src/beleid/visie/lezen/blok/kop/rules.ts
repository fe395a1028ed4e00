// SPDX-License-Identifier: EUPL-1.2
import { leesLabel } from '../../label/rules.ts';
import { begintKlein, eindigtZin, sleutel } from '../../regels/rules.ts';
import type { Regel } from '../../regels/rules.ts';

/** What the lines around a line say about it. */
export interface Omgeving {
  readonly regels: readonly Regel[];
  /** Longest line in the neighbourhood: what counts as a full line here. */
  readonly breedtes: readonly number[];
  /** A full line in this document as a whole. */
  readonly volleRegel: number;
  /** Per line: empty lines stand between all lines around it, so they part nothing. */
  readonly dubbel: readonly boolean[];
}

// Lines before and after that tell how a passage is spaced; documents change it between body and appendix.
const SPATIEVENSTER = 14;

export function bekijkOmgeving(regels: readonly Regel[]): Omgeving {
  const breedtes = regels.map((_, plek) =>
    regels.slice(Math.max(0, plek - 5), plek + 6).reduce((hoogste, regel) => Math.max(hoogste, regel.tekst.length), 0),
  );
  const lengtes = regels.map((regel) => regel.tekst.length).toSorted((een, ander) => een - ander);
  const volleRegel = lengtes[Math.floor(0.8 * lengtes.length)] ?? 0;
  return { regels, breedtes, volleRegel, dubbel: dubbeleSpatie(regels) };
}

/** A line in lower case goes on with the one before: an empty line between the two is line spacing, no break. */
function dubbeleSpatie(regels: readonly Regel[]): boolean[] {
  const vervolg = [0];
  const gespatieerd = [0];
  regels.forEach((regel, plek) => {
    const klein = plek > 0 && regel.teken === null && begintKlein(regel.tekst);
    vervolg.push((vervolg[plek] ?? 0) + Number(klein));
    gespatieerd.push((gespatieerd[plek] ?? 0) + Number(klein && regel.wit > 0));
  });
  const tussen = (som: readonly number[], van: number, tot: number): number => (som[tot] ?? 0) - (som[van] ?? 0);
  const heel = tussen(vervolg, 0, regels.length) >= 5;
  const overal = heel && tussen(gespatieerd, 0, regels.length) > 0.4 * tussen(vervolg, 0, regels.length);
  return regels.map((_, plek) => {
    const van = Math.max(0, plek - SPATIEVENSTER);
    const tot = Math.min(regels.length, plek + SPATIEVENSTER);
    const hier = tussen(vervolg, van, tot);
    return overal && (hier < 3 || tussen(gespatieerd, van, tot) > 0.4 * hier);
  });
}

/**
 * Marks the unnumbered lines that look like headings: short, a capital in front, no end of sentence, and free of the
 * text before and after. Titles from the table of contents are headings wherever they stand.
 */
export function kopKandidaten(
  omgeving: Omgeving,
  rollen: readonly ('kop' | 'item' | null)[],
  inhoud: ReadonlySet<string>,
): boolean[] {
  const { regels } = omgeving;
  // A document that marks its headings (made from Word) needs no guessing.
  const metHekjes = regels.filter((regel) => regel.tekst.startsWith('#')).length >= 3;
  const kandidaat: boolean[] = [];
  regels.forEach((regel, plek) => kandidaat.push(isKandidaat(regel, plek)));
  return kandidaat.map((waar, plek) => waar && reeks(kandidaat, plek) < 4);

  function isKandidaat(regel: Regel, plek: number): boolean {
    if (regel.teken !== null || rollen[plek] !== null || !heeftKopvorm(regel.tekst)) return false;
    if (inhoud.has(sleutel(regel.tekst))) return true;
    if (regel.tekst.endsWith(':')) return isOpschrift(regel.tekst) && begintVrij(omgeving, plek);
    const onderLijn = opentLijst(plek) && leesLabel(regels[plek - 1]?.tekst ?? '')?.soort === 'lijn';
    const onderKop = rollen[plek - 1] === 'kop' || kandidaat[plek - 1] === true || onderLijn;
    const vrij = eindigtVrij(omgeving, plek) || opentLijst(plek);
    return !metHekjes && (onderKop || begintVrij(omgeving, plek)) && vrij;
  }

  /** Short lines make every line look full; a question directly above a list is a heading all the same. */
  function opentLijst(plek: number): boolean {
    const volgende = regels[plek + 1];
    const item = volgende !== undefined && (volgende.teken !== null || rollen[plek + 1] === 'item');
    return item && regels[plek]?.tekst.endsWith('?') === true;
  }
}

/** "Doelstellingen samengevat:" is a heading with a colon; "Er zijn drie vormen van geweld:" opens a list. */
function isOpschrift(tekst: string): boolean {
  const sleutelwoord =
    /^(?:ambities?|doel|doelen|doelstelling|doelstellingen|uitgangspunten|randvoorwaarden|resultaten|acties|maatregelen|huidige|gewenste|onze (?:ambitie|doel)|wat )/i;
  return (
    tekst.split(' ').length <= 3 ||
    (sleutelwoord.test(tekst) && !/\b(?:zijn|is|wordt|worden|luidt|luiden)\b/.test(tekst))
  );
}

function heeftKopvorm(tekst: string): boolean {
  if (tekst.length > 90 || tekst.length < 3 || tekst.split(' ').length > 12) return false;
  if (!/^["'‘“(]?\p{Lu}/u.test(tekst) || /[.,;…]$|https?:|@|€|%|^\(.*\)$|, (?:19|20)\d\d$/.test(tekst)) return false;
  if (
    /^(?:status|resultaat|oordeel|stand van zaken|trekker|planning|budget|looptijd|datum|onderwerp)\s*:\s*\S/i.test(
      tekst,
    )
  )
    return false;
  return !/\d$/.test(tekst) || /(?:19|20)\d\d$/.test(tekst) || /^(?:bijlage|hoofdstuk|deel) \w+$/i.test(tekst);
}

/** How many candidates stand directly together: four or more are a list, a table or an address, not headings. */
function reeks(kandidaat: readonly boolean[], plek: number): number {
  let begin = plek;
  while (begin > 0 && plek - begin < 4 && kandidaat[begin - 1] === true) begin -= 1;
  let einde = plek;
  while (einde - plek < 4 && kandidaat[einde + 1] === true) einde += 1;
  return einde - begin + 1;
}

/** Nothing before this line runs on into it. */
export function begintVrij(omgeving: Omgeving, plek: number): boolean {
  const regel = omgeving.regels[plek];
  const vorige = omgeving.regels[plek - 1];
  if (regel === undefined || vorige === undefined) return true;
  if (eindigtZin(vorige.tekst) || regel.pagina !== vorige.pagina) return true;
  if (regel.inspringing === 1 && vorige.inspringing === 0 && regel.wit === 0) return true;
  return (
    (omgeving.dubbel[plek] === false && regel.wit > 0) || vorige.tekst.length < 0.6 * (omgeving.breedtes[plek - 1] ?? 0)
  );
}

function eindigtVrij(omgeving: Omgeving, plek: number): boolean {
  const regel = omgeving.regels[plek];
  const volgende = omgeving.regels[plek + 1];
  if (regel === undefined) return false;
  if (volgende === undefined) return true;
  if (volgende.teken === null && begintKlein(volgende.tekst)) return false;
  const losgezet = omgeving.dubbel[plek] === false && regel.wit > 0 && volgende.wit > 0;
  const kapitaal = regel.tekst === regel.tekst.toUpperCase();
  return losgezet || kapitaal || regel.tekst.length < 0.75 * (omgeving.breedtes[plek] ?? 0);
}
