// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../platform/db/actor.ts';
import { csvReader, jsonReader, type Row } from '../../../platform/documents/rows.ts';
import { vormVan, type Vorm } from '../rules.ts';
import { BERICHTVELDEN, PERSOONVELDEN, VERPLICHTE_KOLOMMEN } from '../schema.ts';
import { Tabel, type Fout, type RuwBericht } from './rules.ts';

/** What is next in a file: a report, or faults that belong to no report. */
export type Gelezen = { readonly ruw: RuwBericht } | { readonly fouten: readonly Fout[] };

interface Bestand {
  readonly id: string;
  readonly vorm: Vorm;
  readonly omvang: number;
  readonly behandeld: number;
}

type Stuk = { readonly gelezen: readonly Gelezen[]; readonly stop: boolean };
interface Lezer {
  readonly lees: (inhoud: Uint8Array) => Promise<Stuk>;
  readonly einde: () => Promise<readonly Gelezen[]>;
}

function csvLezer(): Lezer {
  const reader = csvReader();
  const tabel = new Tabel({ bericht: BERICHTVELDEN, persoon: PERSOONVELDEN, verplicht: VERPLICHTE_KOLOMMEN });
  const neem = (rijen: readonly Row<readonly string[]>[]): Stuk => {
    const { berichten, fouten, stop } = tabel.lees(rijen);
    const los = stop ? [{ fouten }] : fouten.map((fout) => ({ fouten: [fout] }));
    return { gelezen: [...los, ...berichten.map((ruw) => ({ ruw }))], stop };
  };
  return {
    lees: async (inhoud) => neem(await reader.feed(inhoud)),
    einde: async () => {
      const { gelezen, stop } = neem(await reader.end());
      return stop ? gelezen : [...gelezen, ...tabel.einde().map((ruw) => ({ ruw }))];
    },
  };
}

function jsonLezer(isLijst: boolean): Lezer {
  const reader = jsonReader('berichten', isLijst);
  const neem = (rijen: readonly Row<unknown>[]): Stuk => ({
    gelezen: rijen.map((rij) =>
      'fault' in rij
        ? { fouten: [{ rij: rij.row, veld: '', code: `politie.${rij.fault}` }] }
        : { ruw: { waarde: rij.value, rij: rij.row, rijen: [], fouten: [], tabel: false } },
    ),
    stop: rijen.some((rij) => 'fault' in rij),
  });
  return {
    lees: async (inhoud) => neem(await reader.feed(inhoud)),
    einde: async () => neem(await reader.end()).gelezen,
  };
}

/** Gives what is in the file from where it was left, piece by piece: the same in the same order every time that it is read. */
export class Bron {
  readonly #bestand: Bestand;
  #lezer: Lezer | undefined;
  #volgend = 0;
  #klaar: Gelezen[] = [];
  #inStuk = 0;
  #bytes = 0;
  #laatste = 0;
  #overslaan: number;
  #op = false;
  #gevonden = 0;

  constructor(bestand: Bestand) {
    this.#bestand = bestand;
    this.#overslaan = bestand.behandeld;
  }

  /** At most so many; fewer only at the end of the file. */
  async neem(tx: ActorTx, aantal: number): Promise<readonly Gelezen[]> {
    while (this.#klaar.length < aantal && !this.#op) await this.#stuk(tx);
    return this.#klaar.splice(0, aantal);
  }

  /** Whether everything was given. */
  get leeg(): boolean {
    return this.#op && this.#klaar.length === 0;
  }

  /** How much was found in the file so far, that which was skipped included. */
  get gevonden(): number {
    return this.#gevonden;
  }

  /** How many bytes lie behind what was given, as near as a progress bar needs. */
  get gelezen(): number {
    if (this.leeg) return this.#bestand.omvang;
    const rest = this.#inStuk === 0 ? 0 : Math.min(1, this.#klaar.length / this.#inStuk);
    return Math.round(this.#bytes - rest * this.#laatste);
  }

  async #stuk(tx: ActorTx): Promise<void> {
    const stuk = await tx.db
      .selectFrom('politiebestand')
      .select('inhoud')
      .where('regio_id', '=', tx.actor.regioId)
      .where('politielevering_id', '=', this.#bestand.id)
      .where('volgnummer', '=', this.#volgend++)
      .executeTakeFirst();
    if (!stuk) {
      this.#op = true;
      this.#voegToe((await this.#lezer?.einde()) ?? []);
      return;
    }
    const { vorm } = this.#bestand;
    this.#lezer ??= vorm === 'csv' ? csvLezer() : jsonLezer(vormVan(stuk.inhoud).isLijst);
    const { gelezen, stop } = await this.#lezer.lees(stuk.inhoud);
    this.#bytes += stuk.inhoud.length;
    this.#laatste = stuk.inhoud.length;
    this.#op = stop;
    this.#voegToe(gelezen);
  }

  #voegToe(gelezen: readonly Gelezen[]): void {
    this.#gevonden += gelezen.length;
    const nieuw = gelezen.slice(this.#overslaan);
    this.#overslaan -= gelezen.length - nieuw.length;
    this.#klaar.push(...nieuw);
    this.#inStuk = this.#klaar.length;
  }
}
