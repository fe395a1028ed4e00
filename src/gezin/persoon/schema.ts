// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, verplicht, versie } from '../../platform/http/fields.ts';
import { GESLACHTEN } from '../casus/rules.ts';
import { BSN_ONBEKEND, BSN_ONGEBOREN, BSN_STATUSSEN, leesBsn, pastBij } from './rules.ts';

/** A BSN as it is stored, a sentinel, or empty (V8). */
export const bsnVeld = z
  .string('fout.bsn')
  .trim()
  .default('')
  .transform((getypt, context) => {
    const gelezen = leesBsn(getypt);
    if (gelezen !== undefined) return gelezen;
    context.addIssue({ code: 'custom', message: 'fout.bsn' });
    return z.NEVER;
  });

/** Everything of a person that can be mended, and why it is. */
export const verbeterenFormulier = z
  .object({
    voornaam: verplicht(100),
    tussenvoegsel: tekst(30),
    achternaam: verplicht(100),
    geboortedatum: dagOfLeeg,
    geslacht: z.enum(GESLACHTEN, 'fout.keuze'),
    bsn: bsnVeld,
    bsnStatus: z.enum(BSN_STATUSSEN, 'fout.keuze'),
    uitgerekendeDatum: dagOfLeeg,
    reden: verplicht(1000),
    versie,
  })
  .superRefine(({ bsn, bsnStatus, geboortedatum, uitgerekendeDatum }, context) => {
    const fout = (veld: string, message: string) => context.addIssue({ code: 'custom', message, path: [veld] });
    const nummer = bsn === BSN_ONBEKEND || bsn === BSN_ONGEBOREN ? '' : bsn;
    const ongeboren = bsnStatus === 'ongeboren';
    if (!pastBij(nummer, bsnStatus) || (bsn === BSN_ONGEBOREN && !ongeboren)) fout('bsnStatus', 'fout.bsnStatus');
    if (ongeboren && geboortedatum !== null) fout('geboortedatum', 'fout.ongeboren');
    if (!ongeboren && uitgerekendeDatum !== null) fout('uitgerekendeDatum', 'fout.geboren');
  });
export type Verbetering = z.infer<typeof verbeterenFormulier>;

export const samenvoegenFormulier = z.object({ inPersoon: z.uuid('fout.keuze'), reden: verplicht(1000) });
export const ontkoppelenFormulier = z.object({ reden: verplicht(1000) });
