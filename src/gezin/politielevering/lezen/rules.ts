// SPDX-License-Identifier: EUPL-1.2

/** What is wrong: in which row, in which field, as a key of the message catalogue, and what would be right. */
export interface Fout {
  readonly rij: number;
  readonly veld: string;
  readonly code: string;
  readonly mogelijk?: string;
}

/** One report as it stands in the file, not judged yet; `rijen` are those of its people. */
export interface RuwBericht {
  readonly waarde: unknown;
  readonly rij: number;
  readonly rijen: readonly number[];
  readonly fouten: readonly Fout[];
  /** Whether rows and fields are named as those of a table. */
  readonly tabel: boolean;
}

/** A row of a table as the reader gives it. */
export type Tabelrij =
  | { readonly row: number; readonly value: readonly string[] }
  | { readonly row: number; readonly fault: string };

export interface Kolommen {
  readonly bericht: readonly string[];
  readonly persoon: readonly string[];
  readonly verplicht: readonly string[];
}

const leeg = (tekst: string | undefined): boolean => tekst === undefined || tekst.trim() === '';
/** Several forms of violence in one cell. */
const SCHEIDING = '|';

/** What is wrong with the names of the columns; nothing when every row can be read by them. */
export function kopfouten(kop: readonly string[], { bericht, persoon, verplicht }: Kolommen): Fout[] {
  const bekend = new Set([...bericht, ...persoon]);
  const fout = (code: string, mogelijk: string): Fout => ({ rij: 1, veld: '', code, mogelijk });
  const mist = verplicht.filter((naam) => !kop.includes(naam));
  return [
    ...(mist.length > 0 ? [fout('politie.kolomMist', mist.join(', '))] : []),
    ...(kop.some((naam) => !bekend.has(naam)) ? [fout('politie.kolomVreemd', [...bekend].join(', '))] : []),
    ...(new Set(kop).size < kop.length ? [fout('politie.kolomDubbel', '')] : []),
  ];
}

/** Rows of a table as reports: rows that follow each other with the same number are one report, each with one person. */
export class Tabel {
  readonly #kolommen: Kolommen;
  #kop: readonly string[] | undefined;
  #open:
    | { velden: Record<string, string>; personen: unknown[]; rijen: number[]; fouten: Fout[]; rij: number }
    | undefined;
  /** A row that could not be read may belong to the report before it or to the one after it. */
  #besmet: number | undefined;

  constructor(kolommen: Kolommen) {
    this.#kolommen = kolommen;
  }

  /** The reports that are whole after these rows; those of the last number stay until another number comes. */
  lees(rijen: readonly Tabelrij[]): {
    readonly berichten: RuwBericht[];
    readonly fouten: Fout[];
    readonly stop: boolean;
  } {
    const berichten: RuwBericht[] = [];
    const fouten: Fout[] = [];
    for (const rij of rijen) {
      if ('fault' in rij) {
        fouten.push({ rij: rij.row, veld: '', code: `politie.${rij.fault}` });
        this.#besmet = rij.row;
        this.#open?.fouten.push({ rij: this.#open.rij, veld: '', code: 'politie.naastFout' });
        continue;
      }
      if (!this.#kop) {
        this.#kop = rij.value.map((naam) => naam.trim());
        const kop = kopfouten(this.#kop, this.#kolommen);
        if (kop.length > 0) return { berichten, fouten: [...fouten, ...kop], stop: true };
        continue;
      }
      const af = this.#voegToe(rij.row, this.#kop, rij.value);
      if (af) berichten.push(af);
    }
    return { berichten, fouten, stop: false };
  }

  /** The last report. */
  einde(): RuwBericht[] {
    const af = this.#sluit();
    return af ? [af] : [];
  }

  #sluit(): RuwBericht | undefined {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return undefined;
    const { vormen = '', ...velden } = open.velden;
    const gekozen = vormen.split(SCHEIDING).map((vorm) => vorm.trim());
    const waarde = { ...velden, vormen: gekozen.filter(Boolean), personen: open.personen };
    return { waarde, rij: open.rij, rijen: open.rijen, fouten: open.fouten, tabel: true };
  }

  #voegToe(rij: number, kop: readonly string[], cellen: readonly string[]): RuwBericht | undefined {
    const cel = new Map(kop.map((naam, index) => [naam, cellen[index]?.trim() ?? '']));
    const nummer = cel.get('nummer') ?? '';
    // A row without a number is taken for one of the report before it, which is then wrong as a whole: nobody is left out.
    const zelfde = this.#open !== undefined && (nummer === '' || nummer === this.#open.velden['nummer']);
    const af = zelfde ? undefined : this.#sluit();
    const open = (this.#open ??= { velden: {}, personen: [], rijen: [], fouten: [], rij });
    const fout = (veld: string, code: string) => open.fouten.push({ rij, veld, code });
    if (this.#besmet !== undefined) fout('', 'politie.naastFout');
    this.#besmet = undefined;
    if (cellen.length !== kop.length) fout('', 'politie.kolommen');
    if (zelfde && nummer === '') fout('nummer', 'fout.leeg');
    for (const naam of this.#kolommen.bericht) {
      const waarde = cel.get(naam);
      if (waarde === undefined || leeg(waarde)) continue;
      const eerder = open.velden[naam];
      if (eerder !== undefined && eerder !== waarde) fout(naam, 'politie.ongelijk');
      open.velden[naam] ??= waarde;
    }
    const persoon = this.#kolommen.persoon.flatMap((naam): [string, string][] => {
      const waarde = cel.get(naam);
      return waarde === undefined || leeg(waarde) ? [] : [[naam, waarde]];
    });
    if (persoon.length > 0) {
      open.personen.push(Object.fromEntries(persoon));
      open.rijen.push(rij);
    }
    return af;
  }
}
