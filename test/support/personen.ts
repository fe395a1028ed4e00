// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { openAdres, voegAdresToe, type NieuwAdres } from '../../src/gezin/persoon/adres/commands.ts';
import { adressenVan, afgeschermdVan } from '../../src/gezin/persoon/adres/queries.ts';
import { verbeterPersoon } from '../../src/gezin/persoon/commands.ts';
import { vindPersoon, type PersoonRij } from '../../src/gezin/persoon/queries.ts';
import { ontkoppel, voegSamen } from '../../src/gezin/persoon/samenvoeging/commands.ts';
import { verbeterenFormulier } from '../../src/gezin/persoon/schema.ts';
import type { ActorTx } from '../../src/platform/db/actor.ts';
import type { Persona, Wereld } from './database.ts';
import { SLEUTEL } from './gezin.ts';

/** A person as this persona sees it; fails when it is not there. */
export async function moetPersoon(tx: ActorTx, id: string): Promise<PersoonRij> {
  const persoon = await vindPersoon(tx, id);
  assert.ok(persoon);
  return persoon;
}

export const adres = (anders: Partial<NieuwAdres> = {}): NieuwAdres => ({
  soort: 'woonadres',
  straat: 'Voorbeeldstraat',
  huisnummer: 7,
  toevoeging: '',
  postcode: '0012AB',
  plaats: 'Leiden',
  afscherming: 'geen',
  zichtbaarVoor: [],
  ...anders,
});

/** Corrects some details of a person and leaves the others. */
export const verbeter = (wereld: Wereld, id: string, anders: Record<string, unknown>, wie: Persona = wereld.vt) =>
  wereld.als(wie, async (tx) => {
    const rij = await moetPersoon(tx, id);
    const invoer = verbeterenFormulier.parse({
      voornaam: rij.voornaam,
      tussenvoegsel: rij.tussenvoegsel,
      achternaam: rij.achternaam,
      geboortedatum: rij.geboortedatum ?? '',
      geslacht: rij.geslacht,
      bsn: rij.bsn ?? '',
      bsnStatus: rij.bsn_status,
      uitgerekendeDatum: rij.uitgerekende_datum ?? '',
      reden: 'Voorbeeldreden',
      versie: rij.versie,
      ...anders,
    });
    await verbeterPersoon(tx, SLEUTEL, rij, invoer);
  });

/** Something in each part of a person: a correction, an address, a shielded one that was opened, and a joining undone. */
export async function vulPersoon(wereld: Wereld, leden: readonly string[]): Promise<Record<string, string>> {
  const [id = '', ander] = leden;
  await verbeter(wereld, id, {});
  return wereld.als(wereld.team, async (tx) => {
    const rij = await moetPersoon(tx, id);
    await voegAdresToe(tx, SLEUTEL, rij, adres({ soort: 'postadres' }));
    await voegAdresToe(tx, SLEUTEL, rij, adres({ straat: 'Kanariepad', postcode: '0999ZZ', afscherming: 'opvang' }));
    const [geheim] = await afgeschermdVan(tx, id);
    const [open] = await adressenVan(tx, id);
    assert.ok(geheim && open);
    await openAdres(tx, rij, geheim.id, 'Voorbeeldreden');
    const samenvoeging = ander ? await voegSamen(tx, ander, id, 'Voorbeeldreden') : open.id;
    if (ander) await ontkoppel(tx, id, samenvoeging, 'Voorbeeldreden');
    return { adressen: geheim.id, samenvoegingen: samenvoeging };
  });
}
