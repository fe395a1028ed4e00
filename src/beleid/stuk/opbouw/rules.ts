// SPDX-License-Identifier: EUPL-1.2
import type { Block, PaperDocument } from '../../../platform/documents/document.ts';
import type { HouseStyle } from '../../../platform/documents/house-style.ts';
import type { Ui } from '../../../taal/ui.ts';
import {
  KLEUR,
  STUKSOORTEN,
  uniekePlekken,
  type Geheimhouding,
  type Plek,
  type Stukgegevens,
  type Stuksoort,
} from '../rules.ts';
import { geheimVan, magOpheffen, WOO } from '../geheimhouding/rules.ts';
import { blokkenVan } from './paragraaf/rules.ts';
import { OPBOUW } from './onderdeel/rules.ts';

export interface Papier {
  readonly document: PaperDocument;
  readonly stijl: HouseStyle;
  readonly ontbreekt: readonly Plek[];
}

/** What stands on top of a secret paper: that it is, why, and who may end it (Gemeentewet, article 89). */
const vermelding = (w: Ui, geheim: Geheimhouding, soort: Stuksoort): Block => ({
  kind: 'note',
  title: w.t('stuk.geheim.titel'),
  text: w.t('stuk.geheim.vermelding', {
    door: w.t(`geheim.orgaan.${geheim.opgelegdDoor}`),
    grond: w.t(`geheim.grond.${geheim.grond}`),
    woo: WOO[geheim.grond],
    wie: w.t(`geheim.orgaan.${magOpheffen(geheim, soort)}`),
  }),
});

/** One paper of one municipality, in the words of the region and its own. */
export function maakStuk(w: Ui, soort: Stuksoort, gegevens: Stukgegevens): Papier {
  const werk = { w, soort, gegevens, ontbreekt: [] as Plek[] };
  const geheim = geheimVan(gegevens.geheimhouding, soort);
  const blocks = [
    ...(geheim ? [vermelding(w, geheim, soort)] : []),
    ...OPBOUW[soort].flatMap((deel) => blokkenVan(werk, deel)),
  ];
  return {
    document: {
      title: w.t(`stuk.titel.${soort}`, { naam: gegevens.regio.naam }),
      lang: 'nl',
      label: geheim ? w.t('stuk.geheim.label', { soort: w.t(`stuk.soort.${soort}`) }) : w.t(`stuk.soort.${soort}`),
      page: w.t('stuk.pagina'),
      blocks,
    },
    stijl: stijlVan(w, gegevens),
    ontbreekt: uniekePlekken(werk.ontbreekt),
  };
}

const stijlVan = (w: Ui, { gemeente, huisstijl, logo }: Stukgegevens): HouseStyle => ({
  organisation: w.t('stuk.gemeente', { gemeente: gemeente.naam }),
  accent: huisstijl?.kleur ?? KLEUR,
  sender: huisstijl?.afzender ?? '',
  ...(logo && { logo }),
  footer: huisstijl?.voettekst || w.t('stuk.gemeente', { gemeente: gemeente.naam }),
});

/** What is missing in the papers of a municipality, each place once with the papers that want it. */
export function ontbrekend(w: Ui, gegevens: Stukgegevens): { plek: Plek; stukken: Stuksoort[] }[] {
  const gevonden = STUKSOORTEN.map((soort) => [soort, maakStuk(w, soort, gegevens).ontbreekt] as const);
  return uniekePlekken(gevonden.flatMap(([, plekken]) => plekken)).map((plek) => ({
    plek,
    stukken: gevonden.flatMap(([soort, plekken]) =>
      plekken.some((een) => een.waar === plek.waar && een.sleutel === plek.sleutel) ? [soort] : [],
    ),
  }));
}
