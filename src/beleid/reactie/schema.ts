// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, idOfLeeg, tekst, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { bevatBsn, herleidbaar } from './herleidbaar/rules.ts';
import { waarom } from '../correctie/schema.ts';
import {
  INDIENERS,
  INTREKGRONDEN,
  magNaam,
  REACTIEKANALEN,
  REACTIESOORTEN,
  type Indiener,
  type Reactiesoort,
} from './rules.ts';

export const LANGSTE_REACTIE = 200_000;

/** A municipality, or null for the whole region. */
export const gemeenteOfLeeg = z
  .union([z.string().regex(/^GM\d{4}$/, 'fout.keuze'), z.literal('')], 'fout.keuze')
  .default('')
  .transform((code) => code || null);

const adressering = {
  reactiesoort: z.enum(REACTIESOORTEN, 'fout.keuze'),
  indiener: z.enum(INDIENERS, 'fout.keuze'),
  organisatienaam: tekst(200),
  gemeente: gemeenteOfLeeg,
  passage: idOfLeeg,
};
const ingevoerd = {
  ...adressering,
  reactiekanaal: z.enum(REACTIEKANALEN, 'fout.keuze'),
  ontvangenOp: dag,
  tekst: verplicht(LANGSTE_REACTIE),
  gezien: vinkje,
};

type Context = z.core.$RefinementCtx;
const fout = (context: Context, field: string, message: string) =>
  context.addIssue({ code: 'custom', path: [field], message });
/** A resident is a role and has no name; an organisation has one. */
function keurNaam(
  { indiener, organisatienaam }: { readonly indiener: Indiener; readonly organisatienaam: string },
  context: Context,
): void {
  if (!magNaam(indiener) && organisatienaam !== '') fout(context, 'organisatienaam', 'reactie.geenNaam');
  if (magNaam(indiener) && organisatienaam === '') fout(context, 'organisatienaam', 'reactie.naamNodig');
}
/** What councils ask is read by everyone signed in: the words of someone else do not belong there. */
function keurSoort(
  { reactiesoort, indiener }: { readonly reactiesoort: Reactiesoort; readonly indiener: Indiener },
  context: Context,
): void {
  if (reactiesoort === 'technischeVraag' && indiener !== 'gemeenteraad')
    fout(context, 'reactiesoort', 'reactie.alleenRaad');
}
function keurWoorden(
  {
    indiener,
    tekst: woorden,
    gezien,
  }: { readonly indiener: Indiener; readonly tekst: string; readonly gezien: boolean },
  context: Context,
): void {
  if (bevatBsn(woorden)) fout(context, 'tekst', 'reactie.bsn');
  if (!magNaam(indiener) && !gezien && herleidbaar(woorden).length > 0) fout(context, 'tekst', 'reactie.herleidbaar');
}

/** What an official enters: never who a resident is, and what may tell so only after a second look. */
export const reactieFormulier = z
  .object(ingevoerd)
  .superRefine(keurNaam)
  .superRefine(keurSoort)
  .superRefine(keurWoorden);
export type Reactiegegevens = z.infer<typeof reactieFormulier>;

/** The same once more, to correct it; `vergeet` when what stood there told who someone is. */
export const invoerCorrectie = z
  .object({ ...ingevoerd, ...waarom, vergeet: vinkje })
  .superRefine(keurNaam)
  .superRefine(keurSoort)
  .superRefine(keurWoorden);
/** Of what someone sent by the form: where it belongs, never what it says. */
export const adresCorrectie = z
  .object({ ...adressering, ...waarom })
  .superRefine(keurNaam)
  .superRefine(keurSoort);
export type Reactiecorrectie = z.infer<typeof adresCorrectie> &
  Partial<Pick<z.infer<typeof invoerCorrectie>, 'reactiekanaal' | 'ontvangenOp' | 'tekst' | 'vergeet'>>;

export const intrekFormulier = z.object({
  intrekgrond: z.enum(INTREKGRONDEN, 'fout.keuze'),
  toelichting: tekst(500),
  versie,
});
export type Intrekking = z.infer<typeof intrekFormulier>;

export const versieFormulier = z.object({ versie });

/** A point: the words of the reaction that it is made of, and what it is about. */
export const puntFormulier = z.object({ tekst: verplicht(20_000), passage: idOfLeeg, thema: tekst(100), versie });
export type Puntgegevens = z.infer<typeof puntFormulier>;

/** Other words for a point; `vergeet` when the old ones told who someone is. */
export const puntCorrectie = puntFormulier.extend({ reden: waarom.reden, vergeet: vinkje });
export type Puntcorrectie = z.infer<typeof puntCorrectie>;

export const volgordeFormulier = z.object({ richting: z.enum(['eerder', 'later'], 'fout.keuze'), versie });
