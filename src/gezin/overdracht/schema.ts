// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { stapUit } from '../../platform/http/answer.ts';
import { dag, dagOfLeeg, idOfLeeg, keuzeOfLeeg, tekst, verplicht, versie, vinkje } from '../../platform/http/fields.ts';
import { gekozenStukken } from '../overdrachtstuk/rules.ts';
import { stukKeuze, stukUit } from '../overdrachtstuk/schema.ts';
import { GRONDSLAGEN } from '../verstrekking/rules.ts';
import { EXTERNE_SOORTEN, OVERDRACHT_STATUSSEN } from './rules.ts';

/** The joint talk of a warm transfer: when and with whom, once it was held. */
const gesprek = { gesprekOp: dagOfLeeg, gesprekMet: tekst(500) };

/** An offer: to an organisation in Verband, or to a party outside; with ground, purpose and necessity (G20), piece by piece. */
export const aanbodVelden = z.object({
  naar: idOfLeeg,
  extern: tekst(200),
  externSoort: keuzeOfLeeg(EXTERNE_SOORTEN),
  boodschap: verplicht(5000),
  warm: vinkje,
  ...gesprek,
  grondslag: z.enum(GRONDSLAGEN, 'poort.verstrekking.grondslag'),
  doel: verplicht(500),
  noodzaak: verplicht(2000),
  stukken: z.array(stukKeuze).max(200, 'fout.teLang').default([]),
  versie,
});
export type Aanbod = Omit<z.infer<typeof aanbodVelden>, 'versie'>;

/** The same from the flat fields of the page. */
export const aanbodFormulier = z
  .record(z.string(), z.unknown())
  .transform((typed): unknown => ({ ...typed, stukken: gekozenStukken(typed) }))
  .pipe(aanbodVelden);

export const accepterenFormulier = z.object({
  contactpersoon: z.uuid('fout.keuze'),
  casusregisseur: z.uuid('fout.keuze'),
  ...gesprek,
  versie,
});
export const redenFormulier = z.object({
  reden: verplicht(5000),
  versie,
});
/** What a party without Verband answered: who said so, when, and how Veilig Thuis can show it. */
export const externAntwoordFormulier = z.object({
  antwoordVan: verplicht(200),
  antwoordOp: dag,
  bewijs: verplicht(500),
  ...gesprek,
  versie,
});
export const externeAfwijzingFormulier = externAntwoordFormulier.extend({ reden: verplicht(5000) });
export const berichtFormulier = z.object({ bericht: verplicht(5000), ...gesprek, versie });
export const bevestigFormulier = z.object({ versie });

const partij = z.object({ id: z.uuid().nullable(), naam: z.string() });
const moment = z.iso.datetime().nullable();

/** A transfer as the API shows it to its two sides; `verantwoordelijkeId` is who has sight on safety now (G06), null a party outside. */
export const overdrachtUit = z.object({
  id: z.uuid(),
  status: z.enum(OVERDRACHT_STATUSSEN),
  casusId: z.uuid(),
  van: partij,
  naar: partij,
  externSoort: z.enum(EXTERNE_SOORTEN).nullable(),
  verantwoordelijkeId: z.uuid().nullable(),
  boodschap: z.string(),
  grondslag: z.enum(GRONDSLAGEN).nullable(),
  doel: z.string(),
  noodzaak: z.string(),
  warm: z.boolean(),
  gesprek: z.object({ op: z.iso.date().nullable(), met: z.string() }),
  stukken: z.array(stukUit),
  aangebodenOp: z.iso.datetime(),
  uiterlijk: z.iso.date(),
  beantwoordOp: moment,
  beantwoordDoor: z.string().nullable(),
  antwoordVan: z.string(),
  reden: z.string(),
  berichtTerug: z.object({ tekst: z.string(), op: moment, uiterlijk: z.iso.date().nullable(), gelezenOp: moment }),
  versie: z.int(),
  stappen: z.array(stapUit),
});
