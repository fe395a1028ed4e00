// SPDX-License-Identifier: EUPL-1.2
import type { Blok } from '../blok/rules.ts';
import type { Cijfers } from '../cijfer/rules.ts';
import type { Beleid } from '../doel/rules.ts';
import type { Gemeenten } from '../kenmerk/gemeente/rules.ts';
import type { Kenmerken } from '../kenmerk/rules.ts';
import type { Lijnen } from '../lijn/rules.ts';
import type { Lijst } from '../lijst/rules.ts';
import type { Bron, Vondst, Waarschuwing } from '../onderdeel/rules.ts';
import type { Regel } from '../regels/rules.ts';
import { bereik, sleutel } from '../regels/rules.ts';
import type { Onderwerp, Terugblik } from '../terugblik/rules.ts';
import { vindLacunes } from './lacune/rules.ts';

export interface Gelezen {
  readonly regels: readonly Regel[];
  readonly blokken: readonly Blok[];
  readonly kenmerken: Kenmerken;
  readonly gemeenten: Gemeenten;
  readonly lijnen: Lijnen;
  readonly beleid: Beleid;
  readonly cijfers: Cijfers;
  readonly terugblik: Terugblik;
}

/** Where the source contradicts itself or shows a gap. Both places are kept; nothing is mended in silence. */
export function vindTegenspraak(gelezen: Gelezen): Waarschuwing[] {
  return [
    ...perioden(gelezen.kenmerken),
    ...termijnen(gelezen.kenmerken),
    ...gemeenten(gelezen.gemeenten),
    ...aantallen([...gelezen.lijnen.lijsten, ...gelezen.beleid.lijsten]),
    ...lijnenZonderTekst(gelezen),
    ...genoemdeLijnen(gelezen),
    ...terugblikken(gelezen.terugblik.onderwerpen),
    ...dubbeleDoelen(gelezen.beleid.vondsten),
    ...sommen(gelezen.cijfers),
    ...vindLacunes(gelezen.regels, gelezen.blokken),
  ];
}

/** Two periods that share a beginning or an end and differ in the other are meant to be one. */
function perioden(kenmerken: Kenmerken): Waarschuwing[] {
  const uit: Waarschuwing[] = [];
  for (const vorig of [false, true]) {
    const groep = kenmerken.perioden.filter((periode) => periode.vorig === vorig);
    const soorten = [...new Map(groep.map((periode) => [`${periode.van}-${periode.tot}`, periode])).values()];
    soorten.forEach((een, plek) => {
      for (const ander of soorten.slice(plek + 1)) {
        if ((een.van === ander.van) === (een.tot === ander.tot)) continue;
        const bron = groep
          .filter((periode) => periode.van !== een.van || periode.tot === een.tot || periode.tot === ander.tot)
          .filter((periode) => [een, ander].some((soort) => soort.van === periode.van && soort.tot === periode.tot))
          .map((periode) => periode.bron);
        const welke = vorig ? 'vorige visie' : 'visie';
        uit.push({
          code: 'twee-perioden',
          tekst: `De periode van de ${welke} staat er op twee manieren: ${een.van}-${een.tot} en ${ander.van}-${ander.tot}.`,
          bron,
        });
      }
    });
  }
  return uit;
}

function termijnen(kenmerken: Kenmerken): Waarschuwing[] {
  const { van, tot } = kenmerken.looptijd;
  if (van === null || tot === null) return [];
  return kenmerken.termijnen
    .filter(({ jaren }) => jaren !== tot - van && jaren !== tot - van + 1)
    .map(({ jaren, bron }) => ({
      code: 'termijn-klopt-niet',
      tekst: `De tekst noemt een termijn van ${jaren} jaar, maar de looptijd is ${van}-${tot}.`,
      bron: [bron],
    }));
}

function gemeenten(gemeenten: Gemeenten): Waarschuwing[] {
  const uit: Waarschuwing[] = [];
  const aantallen = [...new Set(gemeenten.genoemd.map(({ aantal }) => aantal))];
  for (const aantal of aantallen) {
    const bron = gemeenten.genoemd.filter((plek) => plek.aantal === aantal).map((plek) => plek.bron);
    const gevonden = gemeenten.namen.length;
    if (gevonden === 0)
      uit.push({
        code: 'gemeenten-niet-genoemd',
        tekst: `De tekst spreekt van ${aantal} gemeenten, maar noemt hun namen niet.`,
        bron,
      });
    else if (gevonden !== aantal && gevonden < aantal)
      uit.push({
        code: 'gemeenten-aantal',
        tekst: `De tekst spreekt van ${aantal} gemeenten; bij naam staan er ${gevonden}.`,
        bron,
      });
  }
  return uit;
}

function aantallen(lijsten: readonly Lijst[]): Waarschuwing[] {
  return lijsten.flatMap((lijst) => {
    const gevonden = lijst.punten.length;
    if (lijst.aantal === null || lijst.aantal === gevonden) return [];
    const blokken = [...(lijst.inleiding === null ? [] : [lijst.inleiding]), ...lijst.punten.map((punt) => punt.blok)];
    const tekst = `De tekst kondigt ${lijst.aantal} keer "${lijst.woord}" aan; in de lijst staan er ${gevonden}.`;
    return [{ code: 'aantal-klopt-niet', tekst, bron: blokken.map((blok) => bereik(blok.regels)) }];
  });
}

/** "De regio kiest drie speerpunten." without a list: held against the lines that were found. */
function genoemdeLijnen(gelezen: Gelezen): Waarschuwing[] {
  const { genoemd, perSectie, los } = gelezen.lijnen;
  const lijnen = [...new Set([...perSectie.values(), ...los])];
  return genoemd.flatMap(({ woord, aantal, blok }) => {
    const gevonden = lijnen.filter((lijn) => lijn.eigenLabel === woord).length;
    if (gevonden === 0 || gevonden === aantal) return [];
    const tekst = `De tekst noemt ${aantal} keer "${woord}"; gevonden zijn er ${gevonden}.`;
    return [{ code: 'aantal-klopt-niet', tekst, bron: [bereik(blok.regels)] }];
  });
}

/** Some announced lines are worked out in a section of their own, others are not. */
function lijnenZonderTekst(gelezen: Gelezen): Waarschuwing[] {
  if (gelezen.lijnen.perSectie.size === 0) return [];
  return gelezen.lijnen.los.map((lijn) => ({
    code: 'lijn-zonder-uitwerking',
    tekst: `"${lijn.titel}" wordt aangekondigd, maar is verder niet uitgewerkt.`,
    bron: [lijn.bron],
  }));
}

function terugblikken(onderwerpen: readonly Onderwerp[]): Waarschuwing[] {
  const uit: Waarschuwing[] = [];
  const metAmbitie = onderwerpen.filter((onderwerp) => onderwerp.ambitie.length > 0);
  const citaten = new Map<string, Onderwerp[]>();
  for (const onderwerp of metAmbitie) {
    const woorden = sleutel(onderwerp.ambitie.map((blok) => blok.tekst).join(' '));
    citaten.set(woorden, [...(citaten.get(woorden) ?? []), onderwerp]);
  }
  for (const groep of citaten.values()) {
    if (groep.length < 2) continue;
    const namen = groep.map((onderwerp) => `"${onderwerp.vondst.titel}"`).join(' en ');
    uit.push({
      code: 'dubbele-ambitie',
      tekst: `Dezelfde ambitie staat onder ${namen}.`,
      bron: groep.map(plekVanCitaat),
    });
  }
  const broers =
    metAmbitie.length >= 2
      ? onderwerpen.filter((onderwerp) => onderwerp.sectie.ouder === metAmbitie[0]?.sectie.ouder)
      : [];
  for (const { ambitie, prozaLengte, vondst } of broers) {
    if (ambitie.length === 0 && prozaLengte > 0)
      uit.push({
        code: 'geen-ambitie',
        tekst: `Bij "${vondst.titel}" staat een terugblik, maar geen ambitie uit de vorige visie.`,
        bron: [vondst.bron],
      });
    if (ambitie.length > 0 && prozaLengte === 0)
      uit.push({
        code: 'geen-terugblik',
        tekst: `Bij "${vondst.titel}" staat een ambitie, maar niet wat ervan terechtkwam.`,
        bron: [vondst.bron],
      });
  }
  return uit;
}

function plekVanCitaat(onderwerp: Onderwerp): Bron {
  return bereik(onderwerp.ambitie.flatMap((blok) => blok.regels));
}

function dubbeleDoelen(vondsten: readonly Vondst[]): Waarschuwing[] {
  const groepen = Map.groupBy(
    vondsten.filter((vondst) => vondst.soort === 'doel'),
    (vondst) => sleutel(vondst.tekst),
  );
  return [...groepen.values()]
    .filter((groep) => groep.length > 1)
    .map((groep) => ({
      code: 'dubbel-doel',
      tekst: `Hetzelfde doel staat op ${groep.length} plaatsen: "${groep[0]?.titel ?? ''}".`,
      bron: groep.map((vondst) => vondst.bron),
    }));
}

/** Kinds of violence overlap: a report counts in several, so their sum says nothing. */
function sommen(cijfers: Cijfers): Waarschuwing[] {
  return cijfers.reeksen.flatMap(({ titel, opschrift, rijen }) => {
    const tellingen = rijen.filter((rij) => rij.eenheid === 'aantal' && !/^totaal/i.test(rij.titel));
    const woord = /meldingen|adviezen|casussen|zaken|huisverboden/.exec(opschrift.toLowerCase())?.[0];
    if (tellingen.length < 3 || woord === undefined || new Set(tellingen.map((rij) => rij.jaar)).size > 1) return [];
    const som = tellingen.reduce((totaal, rij) => totaal + (rij.waarde ?? 0), 0);
    const totaal =
      cijfers.vondsten.find(
        (cijfer) =>
          !rijen.includes(cijfer) &&
          cijfer.eenheid === 'aantal' &&
          new RegExp(`^[\\d.]+ ${woord}\\b|^totaal`, 'i').test(cijfer.titel),
      ) ?? rijen.find((rij) => /^totaal/i.test(rij.titel));
    if (totaal?.waarde === undefined || som === totaal.waarde) return [];
    const hoe = som > totaal.waarde ? 'de soorten overlappen en mogen niet worden opgeteld' : 'er ontbreekt een deel';
    return [
      {
        code: 'som-klopt-niet',
        tekst: `De soorten onder "${titel}" tellen op tot ${som}, maar het totaal is ${totaal.waarde}: ${hoe}.`,
        bron: [totaal.bron, ...tellingen.map((rij) => rij.bron)],
      },
    ];
  });
}
