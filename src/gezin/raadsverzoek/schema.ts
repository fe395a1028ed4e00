// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { dag, dagOfLeeg, idOfLeeg, keuzeOfLeeg, tekst, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { KOPPELVLAKKEN } from '../ketenbericht/rules.ts';
import { JA_NEE, leesVelden, RAADSVERZOEK_STATUSSEN } from './rules.ts';

/** A draft: everything may still be missing; the gates say what must be there before it goes. */
export const raadsverzoekVelden = z.object({
  kinderen: z
    .array(z.object({ persoonId: z.uuid('fout.keuze'), bsn: tekst(9) }))
    .max(20, 'fout.teLang')
    .default([]),
  gezag: z
    .array(
      z.object({
        persoonId: idOfLeeg,
        naam: tekst(200),
        geinformeerd: keuzeOfLeeg(JA_NEE),
        reden: tekst(2000),
        contact: tekst(200),
        afgeschermd: vinkje,
      }),
    )
    .max(10, 'fout.teLang')
    .default([]),
  moeder: idOfLeeg,
  uitgerekend: dagOfLeeg,
  zorgen: tekst(10_000),
  gedaan: tekst(10_000),
  vraag: tekst(5000),
  bijlagen: z.array(z.string().trim().max(200, 'fout.teLang')).max(50, 'fout.teLang').default([]),
  bereikbaar: tekst(200),
  spoed: vinkje,
  versie,
});
export const raadsverzoekFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed): unknown => leesVelden(typed))
  .pipe(raadsverzoekVelden);

/** As it is kept: what the form made of it, without its version. */
export const raadsverzoekInhoud = z.object({
  kinderen: z.array(z.object({ persoonId: z.uuid(), bsn: z.string() })),
  gezag: z.array(
    z.object({
      persoonId: z.uuid().nullable(),
      naam: z.string(),
      geinformeerd: z.enum(JA_NEE).nullable(),
      reden: z.string(),
      contact: z.string(),
      afgeschermd: z.boolean(),
    }),
  ),
  moeder: z.uuid().nullable(),
  uitgerekend: z.iso.date().nullable(),
  zorgen: z.string(),
  gedaan: z.string(),
  vraag: z.string(),
  bijlagen: z.array(z.string()),
  bereikbaar: z.string(),
  spoed: z.boolean(),
});
export type RaadsverzoekInhoud = z.infer<typeof raadsverzoekInhoud>;
export const LEEG: RaadsverzoekInhoud = {
  kinderen: [],
  gezag: [],
  moeder: null,
  uitgerekend: null,
  zorgen: '',
  gedaan: '',
  vraag: '',
  bijlagen: [],
  bereikbaar: '',
  spoed: false,
};

export const verzendFormulier = z.object({ koppelvlak: z.enum(KOPPELVLAKKEN, 'fout.keuze'), versie });
/** What the Raad or the court answered, and on which day: by hand, or as JSON from what comes back. */
export const antwoordFormulier = z.object({ op: dag, toelichting: verplicht(10_000), versie });

const gegeven = z.object({ op: z.iso.date().nullable(), tekst: z.string() });
export const raadsverzoekUit = z.object({
  id: z.uuid(),
  nummer: z.string(),
  status: z.enum(RAADSVERZOEK_STATUSSEN),
  casusId: z.uuid(),
  medewerker: z.string(),
  inhoud: raadsverzoekInhoud,
  begonnenOp: z.iso.datetime(),
  verzondenOp: z.iso.datetime().nullable(),
  college: z.object({ gemeente: z.string(), geinformeerdOp: z.iso.datetime().nullable() }),
  intake: gegeven,
  uitkomst: gegeven,
  beslissing: gegeven,
  ketenberichten: z.array(z.object({ id: z.uuid(), soort: z.string(), status: z.string() })),
  versie: z.int(),
  stappen: z.array(stapUit),
});
