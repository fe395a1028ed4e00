// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../../blok/rules.ts';
import type { Bron, Waarschuwing } from '../../onderdeel/rules.ts';
import { begintKlein, bereik, eindigtZin } from '../../regels/rules.ts';
import type { Regel } from '../../regels/rules.ts';

/** Where text is missing: empty items, captions without their chart, lists and sentences that were cut off. */
export function vindLacunes(regels: readonly Regel[], blokken: readonly Blok[]): Waarschuwing[] {
  return [...leegte(regels, blokken), ...afgebroken(regels, blokken)];
}

/** Numbers without text, and charts of which only the caption was left. */
function leegte(regels: readonly Regel[], blokken: readonly Blok[]): Waarschuwing[] {
  const leeg = regels
    .filter((regel) => /^(?:\d{1,2}|[a-k])[.)]{1,2}$/.test(regel.tekst))
    .map((regel) => ({
      code: 'leeg-punt',
      tekst: `Bij "${regel.tekst}" staat geen tekst op dezelfde regel.`,
      bron: [{ van: regel.van, tot: regel.tot }],
    }));
  const grafieken = blokken.flatMap((blok, plek) => {
    const volgende = blokken[plek + 1];
    const isBijschrift =
      blok.regels.length <= 2 &&
      /^(?:trend|grafiek|figuur|ontwikkeling)\b/i.test(blok.tekst) &&
      blok.tekst.length < 120;
    if (!isBijschrift || volgende === undefined || !/^(?:(?:19|20)\d\d\s?)+$/.test(volgende.tekst)) return [];
    return [
      {
        code: 'grafiek-zonder-cijfers',
        tekst: `Van "${blok.tekst}" staan de cijfers niet in de tekst.`,
        bron: [bereik([...blok.regels, ...volgende.regels])],
      },
    ];
  });
  return [...leeg, ...grafieken];
}

/** A list that stops on a comma, a colon without a list, and passages whose beginning was lost. */
function afgebroken(regels: readonly Regel[], blokken: readonly Blok[]): Waarschuwing[] {
  const uit: Waarschuwing[] = [];
  blokken.forEach((blok, plek) => {
    const volgende = blokken[plek + 1];
    const laatste = blok.soort === 'item' && volgende?.soort !== 'item';
    if (laatste && /(?:[,…]|\.\.\.|\ben|\bof)$/.test(blok.tekst) && !/tenzij/.test(blok.tekst))
      uit.push({
        code: 'lijst-afgebroken',
        tekst: `Deze lijst lijkt niet af: het laatste punt eindigt op "${blok.tekst.slice(-12)}".`,
        bron: [bereik(blok.regels)],
      });
  });
  const zoek = verlorenBegin(regels);
  if (zoek.length >= 3)
    uit.push({
      code: 'lijst-afgebroken',
      tekst: `Op ${zoek.length} plaatsen begint de tekst midden in een zin: er is tekst verloren gegaan, dus lijsten kunnen onvolledig zijn.`,
      bron: zoek,
    });
  return uit;
}

function verlorenBegin(regels: readonly Regel[]): Bron[] {
  return regels.flatMap((regel, plek) => {
    const vorige = regels[plek - 1];
    if (
      vorige === undefined ||
      regel.teken !== null ||
      vorige.teken !== null ||
      !begintKlein(regel.tekst) ||
      regel.wit === 0
    )
      return [];
    const naSlot = /[.?!]$/.test(vorige.tekst) && eindigtZin(vorige.tekst);
    return naSlot || (/^\d{1,2}[.)] /.test(vorige.tekst) && vorige.tekst.length < 40)
      ? [{ van: regel.van, tot: regel.tot }]
      : [];
  });
}
