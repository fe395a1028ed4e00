// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import type { ActorTx } from '../../src/platform/db/actor.ts';
import { voegPassageToe, type NieuwePassage } from '../../src/beleid/passage/boom/commands.ts';
import { tekstVan } from '../../src/beleid/passage/boom/rules.ts';
import type { Passagewijziging } from '../../src/beleid/passage/commands.ts';
import { passagesVan, vindPassage, type PassageRij } from '../../src/beleid/passage/queries.ts';
import { vindTraject, type TrajectRij } from '../../src/beleid/visietraject/queries.ts';
import type { Trajectstatus } from '../../src/beleid/visietraject/rules.ts';
import { beginTraject } from './beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from './database.ts';

/** A traject of its own whose text is written in a test. */
export interface Proef {
  readonly wereld: Wereld;
  readonly id: string;
  readonly doe: <T>(werk: (tx: ActorTx, traject: TrajectRij) => Promise<T>, wie?: Persona) => Promise<T>;
  readonly voegToe: (titel: string, anders?: Partial<NieuwePassage>) => Promise<string>;
  readonly status: (status: Trajectstatus) => Promise<unknown>;
}

export async function proef(vorigeVisie: string | null = null, wereldVan?: Wereld): Promise<Proef> {
  const wereld = wereldVan ?? (await maakWereld(await testEngine()));
  const id = await beginTraject(wereld, { vorigeVisie });
  const doe: Proef['doe'] = (werk, wie = wereld.leiding) =>
    wereld.als(wie, async (tx) => {
      const traject = await vindTraject(tx, id);
      assert.ok(traject);
      return werk(tx, traject);
    });
  return {
    wereld,
    id,
    doe,
    voegToe: async (titel, anders = {}) => {
      const invoer: NieuwePassage = { soort: 'doel', titel, tekst: `Tekst van ${titel}.`, ouderId: null, ...anders };
      return (await doe((tx, traject) => voegPassageToe(tx, traject, invoer))).id;
    },
    status: (status) => wereld.engine.owner.updateTable('visietraject').set({ status }).where('id', '=', id).execute(),
  };
}

/** A change of a passage that was made by `voegToe`. */
export const invoer = (passageId: string, tekst: string, anders: Partial<Passagewijziging> = {}): Passagewijziging => ({
  passageId,
  versie: 1,
  titel: 'Een',
  tekst,
  aanleiding: 'opstellen',
  aanleidingId: null,
  toelichting: '',
  ...anders,
});

/** A passage as it is now. */
export const lees = async ({ doe }: Proef, id: string): Promise<PassageRij> => {
  const rij = await doe((tx, traject) => vindPassage(tx, traject.id, id));
  assert.ok(rij);
  return rij;
};
/** The titles of the text in their order, each with its depth. */
export const titels = ({ doe }: Proef): Promise<string[]> =>
  doe(async (tx, traject) =>
    tekstVan(await passagesVan(tx, traject.id)).map(({ passage, diepte }) => `${'-'.repeat(diepte)}${passage.titel}`),
  );
