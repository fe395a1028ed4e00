// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/**
 * The shapes of the mini-ORI API of VNG Realisatie (docs/mini-ORI-API/openapi.yaml, version 0.0.1-mini-ori): names, required
 * fields, lengths and words of lists are as they stand there (docs/koppelvlakken/raadsinformatie.md). What Verband does not know is
 * left out.
 */
const id = z.string().min(1).max(40);
const verwijzing = z.object({ id, url: z.url() });
const kop = { url: z.url(), id };
const gemeente = z.object({ gemeentecode: z.string().min(1).max(4), gemeentenaam: z.string().min(1) });

const vergadering = z.object({
  ...kop,
  vergaderingstype: z.enum(['raadsvergadering', 'commissievergadering']),
  naam: z.string().max(100),
  status: z.enum(['gepland', 'gehouden']),
  geplandeVergaderdatum: z.iso.date().optional(),
  vergaderdatum: z.iso.date().optional(),
  gemeente,
  agendapunten: z.array(z.url()),
});
const agendapunt = z.object({
  ...kop,
  vergadering: verwijzing,
  agendapuntTitel: z.string().min(1).max(100),
  indicatorBehandeld: z.boolean(),
  gemeente,
  informatieobjecten: z.array(z.url()),
});
const besluit = z.object({
  ...kop,
  besluitresultaat: z.string().min(1).max(200),
  besluittoelichting: z.string().max(200).optional(),
  stemmingen: z.array(z.url()),
});
const stemming = z.object({
  ...kop,
  agendapunt: verwijzing,
  resultaatMondelingeStemming: z.enum(['voor', 'tegen', 'gelijk']),
  besluit: verwijzing,
});
const informatieobject = z.object({
  ...kop,
  informatieobjecttype: z.enum(['amendement', 'motie', 'toezegging']),
  titel: z.string().max(200),
  omschrijving: z.string(),
  toelichting: z.string().optional(),
  gemeente,
  agendapunten: z.array(verwijzing),
});
const lijst = <T extends z.ZodType>(results: T) =>
  z.object({ next: z.null(), previous: z.null(), results: z.array(results) });

export const besluitenUit = z.object({
  vergaderingen: lijst(vergadering),
  agendapunten: lijst(agendapunt),
  besluiten: lijst(besluit),
  stemmingen: lijst(stemming),
  informatieobjecten: lijst(informatieobject),
});
export type Raadsinformatie = z.infer<typeof besluitenUit>;
