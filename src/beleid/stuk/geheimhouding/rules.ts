// SPDX-License-Identifier: EUPL-1.2
import { ORGAAN_VAN } from '../opbouw/onderdeel/rules.ts';
import type { Geheimhouding, Grond, Oplegger, Stuksoort } from '../rules.ts';

/** A news release is there to be read by everyone. */
export const GEHEIME_SOORTEN = [
  'raadsvoorstel',
  'raadsbrief',
  'collegevoorstel',
  'zienswijze',
  'adviesbrief',
] as const satisfies readonly Stuksoort[];

/** Where each interest stands in article 5.1 of the Woo. */
export const WOO: Readonly<Record<Grond, string>> = {
  levenssfeer: 'lid 2, onder e',
  bijzonderePersoonsgegevens: 'lid 1, onder d',
  beveiliging: 'lid 2, onder h',
  financieelBelang: 'lid 2, onder b',
  bedrijfsgegevens: 'lid 1, onder c',
  concurrentie: 'lid 2, onder f',
  opsporing: 'lid 2, onder c',
  toezicht: 'lid 2, onder d',
  goedFunctioneren: 'lid 2, onder i',
};

/** The secrecy of one kind of paper, if it has any. */
export const geheimVan = (geheim: Geheimhouding | null | undefined, soort: Stuksoort): Geheimhouding | undefined =>
  geheim?.stuksoorten.includes(soort) === true ? geheim : undefined;

/**
 * Which body may end it, as article 89 of the Gemeentewet wants on every paper: once a council has it, the council; else whoever
 * imposed it [A: by articles that explain the law, not by its own text].
 */
export const magOpheffen = ({ opgelegdDoor }: Geheimhouding, soort: Stuksoort): Oplegger =>
  ORGAAN_VAN[soort] === 'raad' ? 'raad' : opgelegdDoor;

/** Whether what a council deals with is secret, so that nothing of its content goes outside. */
export const raadIsGeheim = ({ stuksoorten }: Pick<Geheimhouding, 'stuksoorten'>): boolean =>
  stuksoorten.some((soort) => ORGAAN_VAN[soort] === 'raad');
