// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { dag, keuzeOfLeeg, tekst, versie, vinkje } from '../../platform/http/fields.ts';
import { SPECIALE_VORMEN } from '../meldcode/rules.ts';
import { MANIEREN } from '../terugkoppeling/rules.ts';
import { AAN, ONDERWERPEN, UITKOMSTEN } from './rules.ts';

const lijst = (typed: unknown) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]);
const personen = z.preprocess(lijst, z.array(z.uuid('fout.keuze')).min(1, 'fout.keuze').max(50, 'fout.teLang'));

export const informeerFormulier = z
  .object({
    betrokkenen: personen,
    uitkomst: z.enum(UITKOMSTEN, 'fout.keuze'),
    aan: keuzeOfLeeg(AAN),
    hoe: keuzeOfLeeg(MANIEREN),
    op: dag,
    onderwerpen: z.preprocess(lijst, z.array(z.enum(ONDERWERPEN, 'fout.keuze'))),
    toelichting: tekst(2000),
  })
  .check(({ value, issues }) => {
    const fout = (veld: string, message: string) =>
      void issues.push({ code: 'custom', input: undefined, path: [veld], message });
    if (value.uitkomst !== 'geinformeerd') {
      if (value.toelichting === '') fout('toelichting', 'informeerplicht.toelichtingNodig');
      return;
    }
    if (value.aan === null) fout('aan', 'fout.keuze');
    if (value.hoe === null) fout('hoe', 'fout.keuze');
    if (new Set(value.onderwerpen).size < ONDERWERPEN.length) fout('onderwerpen', 'informeerplicht.alleVier');
  });
export type InformeerInvoer = z.infer<typeof informeerFormulier>;

/** Both grounds must hold [L1 5.3.1]; `versie` tells which delays were seen. A special kind of violence brings its own words. */
export const uitstelFormulier = z
  .object({
    uitstelVoor: personen,
    nodigVoorTaak: vinkje.refine((ja) => ja, 'informeerplicht.beideGronden'),
    nodigTegenGeweld: vinkje.refine((ja) => ja, 'informeerplicht.beideGronden'),
    bijzondereVorm: keuzeOfLeeg(SPECIALE_VORMEN),
    grond: tekst(2000),
    versie,
  })
  .refine(({ grond, bijzondereVorm }) => grond !== '' || bijzondereVorm !== null, {
    path: ['grond'],
    message: 'fout.leeg',
  });
export type UitstelInvoer = z.infer<typeof uitstelFormulier>;
