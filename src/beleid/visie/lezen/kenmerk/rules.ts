// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Bron } from '../onderdeel/rules.ts';
import { bereik, sleutel } from '../regels/rules.ts';
import { jarenIn, vindPerioden, zonderJaren } from './periode/rules.ts';
import type { Periode } from './periode/rules.ts';

/** Title and term of the document, with every period that bears on them. */
export interface Kenmerken {
  readonly titel: string;
  readonly looptijd: { readonly van: number | null; readonly tot: number | null };
  readonly perioden: readonly Periode[];
  /** "termijn van vijf jaar": the length as stated in words. */
  readonly termijnen: readonly { readonly jaren: number; readonly bron: Bron }[];
}

/** Reads title and term: from the title page, else from how the text calls itself. */
export function vindKenmerken(blokken: readonly Blok[]): Kenmerken {
  const voor = titelblad(blokken);
  const gevonden = vindPerioden(blokken);
  const eigenOpTitel = voor.jaren;
  const kandidaten = gevonden.filter((periode) => !periode.vorig);
  const gekozen = eigenOpTitel ?? nieuwste(kandidaten);
  const perioden = gevonden.map((periode) =>
    gekozen !== null && periode.tot <= gekozen.van ? { ...periode, vorig: true } : periode,
  );
  const looptijd = gekozen === null ? { van: null, tot: null } : { van: gekozen.van, tot: gekozen.tot };
  const titel = kiesTitel(voor.titel, perioden, gekozen);
  return { titel, looptijd, perioden, termijnen: vindTermijnen(blokken) };
}

function nieuwste(perioden: readonly Periode[]): Periode | null {
  return perioden.toSorted((een, ander) => ander.van - een.van || ander.tot - een.tot)[0] ?? null;
}

const VISIEWOORD =
  /visie\b|beleidsplan|beleidskader|beleidsnota|koersdocument|actieprogramma|actieplan|meerjarenplan|regioplan|beleidsagenda|regionaal programma/i;
/** Words that name such a document only together with its years. */
const PLANWOORD = /programma|agenda|kader|nota\b|plan\b|koers|aanpak/i;
const GEEN_TITEL =
  /^(?:inhoud|colofon|versie|concept|datum|vastgesteld|auteur|opdracht|bijlage|voorwoord|samenvatting|inleiding|raadsvoorstel|geachte|aan )|\|\s*\d+$/i;

/** The first short blocks, up to the first running text or numbered heading. */
function titelblad(blokken: readonly Blok[]): { titel: string; jaren: { van: number; tot: number } | null } {
  const regels: string[] = [];
  for (const blok of blokken.slice(0, 10)) {
    if (blok.soort === 'item' || (blok.soort === 'kop' && blok.nummer !== null && blok.niveau >= 10)) break;
    const stukken = blok.regels.map((regel) => regel.tekst.replace(/^#+ /, '').replace(/^Onderwerp\s*:\s*/i, ''));
    if (blok.tekst.length > 160 || /[.;]$/.test(blok.tekst)) break;
    regels.push(...stukken);
  }
  const magTitel = (regel: string): boolean => !GEEN_TITEL.test(regel) && !regel.endsWith('?');
  const eigen = regels.findIndex((regel) => VISIEWOORD.test(regel) && magTitel(regel));
  const plek =
    eigen >= 0
      ? eigen
      : regels.findIndex(
          (regel, rang) =>
            PLANWOORD.test(regel) && jarenIn(`${regel} ${regels[rang + 1] ?? ''}`) !== null && magTitel(regel),
        );
  const gevonden = regels[plek];
  if (gevonden === undefined) return { titel: '', jaren: null };
  const delen = [gevonden];
  for (const regel of regels.slice(plek + 1, plek + 3)) {
    if (
      GEEN_TITEL.test(regel) ||
      /^(?:eind|begin|\p{Ll}+ 20\d\d$|20\d\d$|\d+ )/iu.test(regel) ||
      (jarenIn(delen.join(' ')) !== null && zonderJaren(delen.join(' ')).includes(' '))
    )
      break;
    const hoortErbij =
      /^(?:\p{Ll}|[Rr]egio\b|REGIO\b|[Gg]emeenten?\b)/u.test(regel) ||
      jarenIn(regel) !== null ||
      sleutel(delen.join(' ')).split(' ').length <= 3;
    if (!hoortErbij) break;
    delen.push(regel);
  }
  const heel = delen.join(' ');
  const jaren =
    jarenIn(heel) ??
    regels
      .slice(plek + 1, plek + 4)
      .map((regel) => jarenIn(regel))
      .find((paar) => paar !== null) ??
    null;
  return { titel: zonderJaren(heel).replace(/[\s,–-]*\b(?:looptijd|periode|voor de)\s*:?$/i, ''), jaren };
}

/** The title page's words, completed by how the text writes the title in full; else the text's own fullest form. */
function kiesTitel(voor: string, perioden: readonly Periode[], gekozen: { van: number; tot: number } | null): string {
  const namen = perioden
    .filter(
      (periode) => !periode.vorig && periode.van === gekozen?.van && periode.tot === gekozen.tot && periode.naam !== '',
    )
    .map((periode) => netjes(periode.naam))
    .filter((naam) => naam.split(' ').length <= 14 && !/\b(?:wordt|is|zijn|heeft|voor de)\b/.test(naam));
  const telling = new Map<string, number>();
  for (const naam of namen) telling.set(sleutel(naam), (telling.get(sleutel(naam)) ?? 0) + 1);
  const beste = namen.toSorted(
    (een, ander) => ander.length - een.length || (telling.get(sleutel(ander)) ?? 0) - (telling.get(sleutel(een)) ?? 0),
  )[0];
  if (voor === '') return beste ?? '';
  return beste !== undefined && sleutel(beste).startsWith(sleutel(voor)) ? beste : voor;
}

function netjes(naam: string): string {
  const kaal = naam
    .replace(/^(?:de|deze|het|dit|een|nieuwe|vastgestelde|onze)\s+/i, '')
    .replace(/\s+(?:loopt|geldt|beslaat|gaat over|bestrijkt)\b.*$/i, '')
    .replace(/[\s,'"’”]+$/, '')
    // The closing quote stood after the years and went with them.
    .replace(/[‘“"](?=[^’”"]*$)/, '');
  return kaal.charAt(0).toUpperCase() + kaal.slice(1);
}

const TERMIJN =
  /\b(?:termijn|looptijd|periode|duur) van (een|twee|drie|vier|vijf|zes|zeven|acht|tien|\d{1,2}) jaar\b/gi;
const JAREN_IN_WOORDEN = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

function vindTermijnen(blokken: readonly Blok[]): { jaren: number; bron: Bron }[] {
  return blokken.flatMap((blok) =>
    [...blok.tekst.matchAll(TERMIJN)].map((vondst) => {
      const woord = (vondst[1] ?? '').toLowerCase();
      const plek = JAREN_IN_WOORDEN.indexOf(woord);
      return { jaren: plek > 0 ? plek : Number(woord), bron: bereik(blok.regels) };
    }),
  );
}
