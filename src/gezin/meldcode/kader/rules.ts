// SPDX-License-Identifier: EUPL-1.2
import { AFWEGINGEN, type Afweging } from '../rules.ts';

export const SECTOREN = [
  'gezondheidszorg',
  'onderwijs',
  'kinderopvang',
  'maatschappelijkeOndersteuning',
  'jeugdhulp',
  'justitie',
] as const;
export type Sector = (typeof SECTOREN)[number];

/** The framework of one profession: what it looks at in each weighing, as a sentence of the catalogue. There is no sum of answers. */
export interface Kader {
  readonly bron: string;
  readonly vragen: Readonly<Record<Afweging, string>>;
}

const vragen = (sector: Sector): Kader['vragen'] => ({
  1: `kader.${sector}.1`,
  2: `kader.${sector}.2`,
  3: `kader.${sector}.3`,
  4: `kader.${sector}.4`,
  5: `kader.${sector}.5`,
});

/**
 * Every sector weighs the same five questions [M1], with its own framework [M5]. The sentences are ours: an organisation lays them
 * beside the text of its own profession.
 */
export const KADERS: Readonly<Record<Sector, Kader>> = {
  gezondheidszorg: { bron: '[M5][V10]', vragen: vragen('gezondheidszorg') },
  onderwijs: { bron: '[M5]', vragen: vragen('onderwijs') },
  kinderopvang: { bron: '[M5]', vragen: vragen('kinderopvang') },
  maatschappelijkeOndersteuning: { bron: '[M5]', vragen: vragen('maatschappelijkeOndersteuning') },
  jeugdhulp: { bron: '[M5][M1]', vragen: vragen('jeugdhulp') },
  justitie: { bron: '[M5]', vragen: vragen('justitie') },
};

/** Every question of every framework, for a test that none is without its sentence. */
export const alleVragen = (): readonly string[] =>
  SECTOREN.flatMap((sector) => AFWEGINGEN.map((vraag) => KADERS[sector].vragen[vraag]));

const VAN_SOORT: Readonly<Record<string, Sector>> = {
  gezondheidszorg: 'gezondheidszorg',
  onderwijs: 'onderwijs',
  kinderopvang: 'kinderopvang',
  lokaalTeam: 'maatschappelijkeOndersteuning',
  vrouwenopvang: 'maatschappelijkeOndersteuning',
  gemeente: 'maatschappelijkeOndersteuning',
  jeugdhulp: 'jeugdhulp',
  gecertificeerdeInstelling: 'jeugdhulp',
  raadVoorDeKinderbescherming: 'jeugdhulp',
  politie: 'justitie',
};
/** The framework that an organisation of this kind works with. */
export const sectorVan = (organisatieSoort: string): Sector =>
  VAN_SOORT[organisatieSoort] ?? 'maatschappelijkeOndersteuning';

const HOEDANIGHEID_VAN: Readonly<Record<Sector, string>> = {
  gezondheidszorg: '',
  onderwijs: 'basisonderwijs',
  kinderopvang: 'kinderopvang',
  maatschappelijkeOndersteuning: 'lokaalVeld',
  jeugdhulp: 'jeugdzorgAnders',
  justitie: 'justitie',
};
/** What a professional of this sector most likely is; in health care it must be chosen, because a doctor asks for advice first (G31). */
export const hoedanigheidVan = (sector: Sector): string => HOEDANIGHEID_VAN[sector];
