// SPDX-License-Identifier: EUPL-1.2
import { REGIO, vasteId, VEILIG_THUIS } from '../../regio/rules.ts';
import { type Dossier, isGebeurd, schrijfTermijn } from '../../rijen/rules.ts';
import type { Gewogen } from '../melding/rules.ts';

type Soort = 'onderzoek' | 'voorwaardenEnVervolg';

/**
 * Shares of the casussen with a follow-up. Statistics Netherlands counted 7,350 finished onderzoeken to 127,340 meldingen in 2023
 * (tables 84853NED and 84849NED), 5.8%; about half of the meldingen begin a casus with a follow-up. That of the other dienst is
 * invented.
 */
const DEEL_ONDERZOEK = 0.12;
const DEEL_VOORWAARDEN = 0.08;

/** A number from 0 to 1 that an id always gives: no draw of chance, so that all else stays as it was. */
const lot = (id: string, plaats: number): number =>
  Number.parseInt(id.replaceAll('-', '').slice(plaats, plaats + 6), 16) / 0x1000000;

/** Whether Veilig Thuis works with this family itself first. */
export function lotDienst(casusId: string): Soort | undefined {
  const waarde = lot(casusId, 0);
  if (waarde < DEEL_ONDERZOEK) return 'onderzoek';
  return waarde < DEEL_ONDERZOEK + DEEL_VOORWAARDEN ? 'voorwaardenEnVervolg' : undefined;
}

const WEKEN = 10;

/**
 * Writes the dienst of these meldingen, each in it once it is decided; most end in time, some do not.
 * @returns the number of the day of its judgement; undefined while it runs
 */
export function schrijfDienst(dossier: Dossier, soort: Soort, meldingen: readonly Gewogen[]): number | undefined {
  const { casusId, kalender, rijen } = dossier;
  const [eerste] = meldingen;
  if (!eerste) return undefined;
  const id = vasteId(soort, casusId);
  const laatste = kalender.naWerkdagen(eerste.besloten + WEKEN * 7 - 1, 1);
  const begonnen = kalender.naWerkdagen(eerste.besloten, 1 + Math.floor(lot(casusId, 6) * 1.5));
  const geoordeeld = kalender.naWerkdagen(eerste.besloten + 20 + Math.floor(lot(casusId, 17) * 62), 1);
  const gestart = isGebeurd(dossier, begonnen);
  const klaar = isGebeurd(dossier, geoordeeld);
  const dag = (nummer: number, gebeurd: boolean) => (gebeurd ? kalender.dag(nummer) : null);
  const onderzoek = klaar && soort === 'onderzoek';
  rijen.dienst.push({
    regio_id: REGIO.id,
    id,
    soort,
    status: klaar ? 'afgerond' : gestart ? 'gestart' : 'toegewezen',
    casus_id: casusId,
    organisatie_id: VEILIG_THUIS.id,
    kenmerk: eerste.rij.nummer,
    formele_start: kalender.dag(eerste.besloten),
    werkelijke_start: dag(begonnen, gestart),
    uitkomst_geweld: onderzoek ? 'bevestigd' : null,
    uitkomst_kind: onderzoek ? 'nietBevestigd' : null,
    problematiek: onderzoek ? 'Voorbeeld: schulden en spanning in huis.' : '',
    maatregelen: klaar ? 'Voorbeeld: met het gezin is afgesproken wie waar slaapt.' : '',
    neemt_over: klaar ? 'Voorbeeld: het lokale team.' : '',
    beoordeeld_op: dag(geoordeeld, klaar),
    afgerond_op: dag(geoordeeld, klaar),
  });
  schrijfTermijn(dossier, {
    soort,
    object_soort: 'dienst',
    object_id: id,
    kenmerk: eerste.rij.nummer,
    begonnen_op: kalender.moment(eerste.besloten, 720),
    laatste,
    duur: { aantal: WEKEN, wijze: 'weken' },
    status: 'afgerond',
    afgerond_op: klaar ? kalender.moment(geoordeeld, 960) : null,
  });
  for (const { rij, besloten } of meldingen)
    if (isGebeurd(dossier, besloten)) {
      rij.dienst_id = id;
      rij.status = 'inDienst';
    }
  return klaar ? geoordeeld : undefined;
}
