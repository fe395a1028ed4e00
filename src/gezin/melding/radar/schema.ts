// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, tekst, verplicht, vinkje } from '../../../platform/http/fields.ts';
import { leesPersonen, persoon } from '../schema.ts';
import { ANTWOORDEN, BRONNEN, vraagtMotief } from './rules.ts';

/** One person of the form of a new melding, by the same fields. */
export const persoonFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed) => ({ ...typed, personen: typed['personen'] ?? leesPersonen(typed, 1) }))
  .pipe(
    z.object({
      personen: z.array(persoon, 'fout.leeg').min(1, 'fout.leeg').max(1, 'fout.teLang'),
      /** Whether the people who may be known already were looked at. */
      nagekeken: vinkje,
    }),
  );

export const navraagFormulier = z.object({ gevraagdAan: verplicht(200), gevraagdOp: dag });
export const antwoordFormulier = z.object({ antwoord: z.enum(ANTWOORDEN, 'fout.keuze'), samenvatting: tekst(5000) });
export const raadplegingFormulier = z
  .object({ geraadpleegd: z.enum(BRONNEN, 'fout.keuze'), op: dag, motief: tekst(2000), bevinding: tekst(10_000) })
  .refine(({ geraadpleegd, motief }) => !vraagtMotief(geraadpleegd) || motief !== '', {
    path: ['motief'],
    message: 'fout.leeg',
  });
export type RaadplegingInvoer = z.infer<typeof raadplegingFormulier>;
export const afnameFormulier = z.object({
  instrument: verplicht(200),
  uitgave: verplicht(100),
  op: dag,
  conclusie: verplicht(10_000),
});
export type AfnameInvoer = z.infer<typeof afnameFormulier>;
export const aantekeningFormulier = z.object({ tekst: verplicht(5000) });
