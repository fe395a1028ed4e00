// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { tekst, verplicht } from '../../../platform/http/fields.ts';
import { ADRES_SOORTEN, AFSCHERMINGEN, isGenoeg, isLeeg, leesPostcode, type Adres } from './rules.ts';

/** The flat fields of an address, as they stand on every form that takes one. */
export const adresVelden = {
  straat: tekst(100),
  huisnummer: z
    .string('fout.getal')
    .trim()
    .default('')
    .transform((getypt, context) => {
      if (getypt === '') return null;
      if (/^[1-9]\d{0,4}$/.test(getypt)) return Number(getypt);
      context.addIssue({ code: 'custom', message: 'fout.huisnummer' });
      return z.NEVER;
    }),
  toevoeging: tekst(10),
  postcode: z
    .string('fout.postcode')
    .trim()
    .default('')
    .transform((getypt, context) => {
      const gelezen = leesPostcode(getypt);
      if (gelezen !== undefined) return gelezen;
      context.addIssue({ code: 'custom', message: 'fout.postcode' });
      return z.NEVER;
    }),
  plaats: tekst(60),
  afscherming: z.enum(AFSCHERMINGEN, 'fout.keuze').default('geen'),
};

/** A complaint about an address that was begun and does not say where it is. */
export const klachtOverAdres = (adres: Adres): { code: 'custom'; message: string; path: string[] } | undefined =>
  isLeeg(adres) || isGenoeg(adres) ? undefined : { code: 'custom', message: 'fout.adres', path: ['postcode'] };

/** Who may open a shielded address: none, one or more people. */
const namen = z.preprocess(
  (getypt) => (getypt === undefined || getypt === '' ? [] : Array.isArray(getypt) ? getypt : [getypt]),
  z.array(z.uuid('fout.keuze')).max(50, 'fout.teLang'),
);

export const adresFormulier = z
  .object({ soort: z.enum(ADRES_SOORTEN, 'fout.keuze'), ...adresVelden, zichtbaarVoor: namen })
  .superRefine((adres, context) => {
    const klacht = isLeeg(adres)
      ? { code: 'custom' as const, message: 'fout.adres', path: ['postcode'] }
      : klachtOverAdres(adres);
    if (klacht) context.addIssue(klacht);
  });

export const openenFormulier = z.object({ reden: verplicht(500) });
export const afschermenFormulier = z.object({
  afscherming: z.enum(['geheim', 'opvang'], 'fout.keuze'),
  zichtbaarVoor: namen,
});
