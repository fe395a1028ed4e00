// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { idOfLeeg, keuzeOfLeeg, tekst, versie, vinkje } from '../../platform/http/fields.ts';
import { BESLUITEN, MELDCODES, TAXATIES, URGENTIES } from './rules.ts';

/** Everything may be saved half done; the gates say what the decision still needs. */
export const beoordelingFormulier = z.object({
  urgentie: keuzeOfLeeg(URGENTIES),
  directeActie: tekst(5000),
  taxatieAcuut: keuzeOfLeeg(TAXATIES),
  taxatieStructureel: keuzeOfLeeg(TAXATIES),
  betrokkenenCompleet: vinkje,
  besluit: keuzeOfLeeg(BESLUITEN),
  volgendeVerantwoordelijke: idOfLeeg,
  motivering: tekst(20_000),
  meldcode: keuzeOfLeeg(MELDCODES),
  adviesnummer: tekst(40),
  versie,
});
export type BeoordelingInvoer = z.infer<typeof beoordelingFormulier>;
