// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { AFDOENINGEN, INDIENERS, PUNTSTATUSSEN, REACTIESOORTEN, REACTIESTATUSSEN } from '../rules.ts';

/** A word of the list, or nothing; what is unknown in an address is nothing too. */
const keuze = <T extends string>(woorden: readonly T[]) => z.enum(woorden).nullable().catch(null);
/** The database takes neither zero bytes nor half characters. */
const woorden = (langste: number) =>
  z
    .string()
    .trim()
    .max(langste)
    .transform((typed) => typed.replaceAll('\0', ' ').toWellFormed())
    .catch('');
const pagina = z.coerce.number().int().min(1).max(100_000).catch(1);

const gedeeld = {
  zoek: woorden(200),
  gemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .nullable()
    .catch(null),
  soort: keuze(REACTIESOORTEN),
  indiener: keuze(INDIENERS),
  passage: z.uuid().nullable().catch(null),
  thema: woorden(100),
  laat: keuze(['ja', 'nee']),
  pagina,
};

const reactiefilter = z.object({
  ...gedeeld,
  status: keuze(REACTIESTATUSSEN),
  volgorde: z.enum(['nummer', 'ontvangen', 'gemeente']).catch('nummer'),
});
export type Reactiefilter = z.infer<typeof reactiefilter>;

const puntfilter = z.object({
  ...gedeeld,
  status: keuze(PUNTSTATUSSEN),
  afdoening: keuze(AFDOENINGEN),
  mijn: keuze(['ja']),
  volgorde: z.enum(['nummer', 'passage', 'thema']).catch('nummer'),
});
export type Puntfilter = z.infer<typeof puntfilter>;

export const leesReactiefilter = (zoek: URLSearchParams): Reactiefilter =>
  reactiefilter.parse(Object.fromEntries(zoek));
export const leesPuntfilter = (zoek: URLSearchParams): Puntfilter => puntfilter.parse(Object.fromEntries(zoek));
