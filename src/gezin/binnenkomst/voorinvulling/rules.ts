// SPDX-License-Identifier: EUPL-1.2
import type { BinnenkomstRij } from '../queries.ts';

type Ingevuld = Record<string, string | readonly string[]>;

/**
 * The form of a new melding as far as what came in fills it, under the names of its fields. Who does not fit in the rows is
 * named in the text, so that nobody gets lost on the way.
 */
export function voorinvulling(
  { id, soort, inhoud }: Pick<BinnenkomstRij, 'id' | 'soort' | 'inhoud'>,
  rijen: number,
): Ingevuld {
  const { melder, personen } = inhoud;
  const naam = (persoon: (typeof personen)[number]) =>
    [persoon.voornaam, persoon.tussenvoegsel, persoon.achternaam, persoon.geboortedatum].filter(Boolean).join(' ');
  const over = personen.slice(rijen).map(naam);
  const ingevuld: Ingevuld = {
    binnenkomst: id,
    kanaal: soort === 'brief' ? 'post' : 'formulier',
    hoedanigheid: inhoud.hoedanigheid,
    melder: [melder.naam, melder.organisatie].filter(Boolean).join(', ').slice(0, 200),
    bereikbaar: melder.bereikbaar.slice(0, 200),
    gemeente: inhoud.gemeente,
    vormen: inhoud.vormen,
    toelichting: [inhoud.toelichting, ...(over.length > 0 ? [`Ook genoemd: ${over.join('; ')}`] : [])].join('\n\n'),
    ...(melder.anoniem && { anoniem: 'ja' }),
  };
  for (const [index, persoon] of personen.slice(0, rijen).entries()) {
    const { woontIn, geboortedatum, ...woorden } = persoon;
    for (const [veld, waarde] of Object.entries({ ...woorden, geboortedatum: geboortedatum ?? '' }))
      ingevuld[`${veld}${index + 1}`] = waarde;
    if (woontIn) ingevuld[`woontIn${index + 1}`] = 'ja';
  }
  // An empty row lives in the house unless someone says otherwise, as on an empty form.
  for (let n = personen.length + 1; n <= rijen; n++) ingevuld[`woontIn${n}`] = 'ja';
  return ingevuld;
}
