// SPDX-License-Identifier: EUPL-1.2
import { aankondigingVan } from '../../label/rules.ts';
import type { LabelSoort } from '../../label/rules.ts';
import { pad } from '../../opbouw/rules.ts';
import type { Sectie } from '../../opbouw/rules.ts';
import { sleutel, zinnen } from '../../regels/rules.ts';
import { VAN_ANDER } from '../rules.ts';

/** Headings that a sentence before them announces with their number: "drie actielijnen:" and then 1, 2 and 3. */
export interface Kopreeks {
  readonly soort: LabelSoort;
  readonly woord: string;
  readonly koppen: readonly Sectie[];
}

/** Headings that tell about a document and are no part of its policy. */
export const GEEN_LIJN =
  /^(?:inleiding|samenvatting|aanleiding|algemeen|leeswijzer|overzicht|toelichting|conclusie|samenhang|ambities?|doel|uitgangspunten|huidige|gewenste|wat |hoe |acties|proces|onze |financi|bijlage|voorwoord|achtergrond)/;
const MEESTE = 12;
const CONTEXT: readonly string[] = ['landelijk', 'terugblik', 'begrippen', 'gemeenten'];

/** Finds the series of headings that are announced; `secties` stand in reading order. */
export function kopreeksenVan(secties: readonly Sectie[]): Kopreeks[] {
  return secties.flatMap((sectie, plek) => {
    const eerste = secties[plek + 1];
    if (eerste === undefined || CONTEXT.includes(sectie.strekking)) return [];
    const gezegd = aankondigingIn(sectie);
    if (gezegd === null) return [];
    const koppen = broersVanaf(eerste, gezegd.aantal, gezegd.open, sectie);
    return koppen.length === 0 ? [] : [{ soort: gezegd.soort, woord: gezegd.woord, koppen }];
  });
}

/** The counted announcement in the last paragraph; `open` when it ends in a colon, so that its list must follow. */
function aankondigingIn(sectie: Sectie): { soort: LabelSoort; woord: string; aantal: number; open: boolean } | null {
  const slot = sectie.blokken.at(-1);
  if (slot?.soort !== 'alinea') return null;
  for (const { tekst } of zinnen(slot.tekst.slice(-1200)).toReversed()) {
    const gezegd = VAN_ANDER.test(tekst) ? null : aankondigingVan(tekst);
    if (gezegd?.aantal !== null && gezegd?.aantal !== undefined && gezegd.aantal <= MEESTE)
      return { ...gezegd, aantal: gezegd.aantal, open: slot.tekst.endsWith(':') && slot.tekst.endsWith(tekst) };
  }
  return null;
}

/** The first `aantal` brothers from a heading on; none unless number, count and titles all bear the announcement out. */
function broersVanaf(eerste: Sectie, aantal: number, open: boolean, vanuit: Sectie): Sectie[] {
  const broers = (eerste.ouder?.kinderen ?? []).filter((kind) => kind.niveau === eerste.niveau);
  const reeks = broers.slice(broers.indexOf(eerste));
  const nummer = eerste.kop?.nummer ?? null;
  if (nummer === null ? !pad(eerste).includes(vanuit) : !/(?:^|\.)1$/.test(nummer)) return [];
  if (open && nummer !== null ? reeks.length < aantal : reeks.length !== aantal) return [];
  const koppen = reeks.slice(0, aantal);
  const past = koppen.every(
    (kop) =>
      (kop.kop?.nummer === null) === (nummer === null) &&
      kop.strekking === 'gewoon' &&
      !GEEN_LIJN.test(sleutel(kop.titel)),
  );
  return past ? koppen : [];
}
