// SPDX-License-Identifier: EUPL-1.2
import { cijferVan } from '../rules.ts';
import type { Momentpassage } from '../verschil/rules.ts';

/** What a person can freeze; 'vastgesteld' comes with the adoption itself. */
export const BEVRIESSOORTEN = ['concept', 'inspraakversie', 'vaststellingsversie'] as const;
export const TEKSTVERSIESOORTEN = [...BEVRIESSOORTEN, 'vastgesteld'] as const;
export type Tekstversiesoort = (typeof TEKSTVERSIESOORTEN)[number];

/**
 * A text as one line that is the same wherever it is made: the passages in their order, the fields in this order, each value
 * as it was frozen. The fingerprint of a version is the SHA-256 of it.
 */
export const canoniek = (passages: readonly Momentpassage[]): string =>
  JSON.stringify(
    passages
      .toSorted((a, b) => a.volgorde - b.volgorde || a.adres - b.adres)
      .map((passage) => {
        const { waarde, eenheid, jaar, bron, voorlopig } = cijferVan(passage);
        const { id, ouder_id, adres, volgorde, soort, nummer, titel, tekst, eenvoudig } = passage;
        const plaats = [id, ouder_id, adres, volgorde];
        return [...plaats, soort, nummer, titel, tekst, eenvoudig, waarde, eenheid, jaar, bron, voorlopig];
      }),
  );
