// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dagOfLeeg, tekst, versie, vinkje } from '../../platform/http/fields.ts';
import { GEWONE_VENSTERGRENZEN, INSPRAAKKANALEN } from './rules.ts';

const gemeente = z.string('fout.keuze').regex(/^GM\d{4}$/, 'fout.keuze');

/** A window: its days, or that it joins that of the centre municipality. */
export const vensterFormulier = z
  .object({
    gemeente,
    inspraakkanaal: z.enum(INSPRAAKKANALEN, 'fout.keuze'),
    van: dagOfLeeg,
    tot: dagOfLeeg,
    sluitAan: vinkje,
    vindplaats: tekst(500),
    versie,
  })
  .superRefine(({ van, tot, sluitAan }, context) => {
    const fout = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (sluitAan && (van !== null || tot !== null)) fout('sluitAan', 'inspraak.ofDagenOfAansluiten');
    if (sluitAan) return;
    if (van === null) fout('van', 'fout.datum');
    if (tot === null) fout('tot', 'fout.datum');
    if (van !== null && tot !== null && tot < van) fout('tot', 'fout.looptijd');
  });
export type Venstergegevens = z.infer<typeof vensterFormulier>;

export const rondeFormulier = z.object({ tekstversie: z.uuid('fout.keuze'), naam: tekst(200) });

/** Which municipality's windows a page shows. */
export const leesGemeente = (zoek: URLSearchParams): string | undefined => {
  const gelezen = gemeente.safeParse(zoek.get('gemeente'));
  return gelezen.success ? gelezen.data : undefined;
};

export const grenzenSchema = z
  .object({ langst: z.number().int().positive(), kortst: z.number().int().positive() })
  .default(GEWONE_VENSTERGRENZEN);
