// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, idOfLeeg, tekst, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { bevatBsn, herleidbaar } from './herleidbaar/rules.ts';
import { INDIENERS, magNaam, REACTIEKANALEN, REACTIESOORTEN } from './rules.ts';

export const LANGSTE_REACTIE = 200_000;

/** A municipality, or null for the whole region. */
export const gemeenteOfLeeg = z
  .union([z.string().regex(/^GM\d{4}$/, 'fout.keuze'), z.literal('')], 'fout.keuze')
  .default('')
  .transform((code) => code || null);

/** What an official enters: never who a resident is, and what may tell so only after a second look. */
export const reactieFormulier = z
  .object({
    reactiesoort: z.enum(REACTIESOORTEN, 'fout.keuze'),
    reactiekanaal: z.enum(REACTIEKANALEN, 'fout.keuze'),
    indiener: z.enum(INDIENERS, 'fout.keuze'),
    organisatienaam: tekst(200),
    gemeente: gemeenteOfLeeg,
    ontvangenOp: dag,
    passage: idOfLeeg,
    tekst: verplicht(LANGSTE_REACTIE),
    gezien: vinkje,
  })
  .superRefine(({ reactiesoort, indiener, organisatienaam, tekst: woorden, gezien }, context) => {
    const fout = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (!magNaam(indiener) && organisatienaam !== '') fout('organisatienaam', 'reactie.geenNaam');
    if (magNaam(indiener) && organisatienaam === '') fout('organisatienaam', 'reactie.naamNodig');
    // What councils ask is read by everyone signed in: the words of someone else do not belong there.
    if (reactiesoort === 'technischeVraag' && indiener !== 'gemeenteraad') fout('reactiesoort', 'reactie.alleenRaad');
    if (bevatBsn(woorden)) fout('tekst', 'reactie.bsn');
    if (!magNaam(indiener) && !gezien && herleidbaar(woorden).length > 0) fout('tekst', 'reactie.herleidbaar');
  });
export type Reactiegegevens = z.infer<typeof reactieFormulier>;

export const versieFormulier = z.object({ versie });

/** A point: the words of the reaction that it is made of, and what it is about. */
export const puntFormulier = z.object({ tekst: verplicht(20_000), passage: idOfLeeg, thema: tekst(100), versie });
export type Puntgegevens = z.infer<typeof puntFormulier>;
