// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import { day } from '../../../../platform/dates.ts';
import type { DB } from '../../../../platform/db/tables.ts';

/** Working days in which Veilig Thuis decides and a receiver answers, and months at which safety is looked at again. */
export const TERMIJNEN = {
  vervolg: 2,
  beoordeling: 5,
  acceptatie: 5,
  berichtTerug: 20,
  monitoring: [3, 12, 18],
  terugkijkJaren: 3,
} as const;

type Parameter = Pick<Insertable<DB['beleidsparameter']>, 'sleutel' | 'geldig_van' | 'waarde' | 'bron' | 'zekerheid'>;

const parameter = (sleutel: string, waarde: unknown, zekerheid: Parameter['zekerheid'], bron: string): Parameter => ({
  sleutel,
  geldig_van: day('2015-01-01'),
  waarde: JSON.stringify(waarde),
  zekerheid,
  bron,
});

/** What law leaves open or a region may choose, each with where it comes from and how sure that is. */
export const PARAMETERS: readonly Parameter[] = [
  parameter(
    'veiligheidsbeoordeling.termijn',
    { aantal: TERMIJNEN.beoordeling, wijze: 'werkdagen' },
    'praktijk',
    'Uitvoeringsbesluit Wmo 2015, artikel 4.1.7 (BWBR0035733) noemt vijf dagen; de inspectie en Veilig Thuis rekenen in werkdagen (rapport IGJ, 4 december 2023).',
  ),
  parameter(
    'acuteActie.termijn',
    { aantal: 24, wijze: 'uren' },
    'praktijk',
    'Werkwijze van Veilig Thuis: bij acuut gevaar actie binnen 24 uur (Veilig Thuis Noord-Oost Gelderland, de veiligheidsbeoordeling).',
  ),
  parameter(
    'overdracht.acceptatie',
    { aantal: TERMIJNEN.acceptatie, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: geen openbare norm gevonden. Stel dit vast in de afspraken tussen Veilig Thuis en de lokale teams.',
  ),
  parameter(
    'monitoring.momenten',
    { maanden: TERMIJNEN.monitoring },
    'aanname',
    'Eigen keuze: regio Haaglanden volgt een gezin 1 tot 1,5 jaar; de precieze momenten staan in geen openbare bron die wij vonden.',
  ),
  parameter(
    'hermelding.terugkijk',
    { jaren: TERMIJNEN.terugkijkJaren },
    'praktijk',
    'CBS, Beleidsinformatie Veilig Thuis: een hermelding kijkt drie jaar terug.',
  ),
  parameter(
    'onderzoek.termijn',
    { aantal: 10, wijze: 'weken' },
    'wet',
    'Uitvoeringsbesluit Wmo 2015, artikel 4.1.7 (BWBR0035733): tien weken.',
  ),
  parameter(
    'voorwaardenEnVervolg.termijn',
    { aantal: 10, wijze: 'weken', opschortbaar: true },
    'praktijk',
    'Regionale norm; tien weken in het protocol van 2015 (Uitvoeringsregeling Wmo 2015, toelichting 3.7.3).',
  ),
  parameter(
    'informeren.termijn',
    { aantal: 4, wijze: 'weken', verlenging: { aantal: 2, wijze: 'weken' } },
    'wet',
    'Wmo 2015, artikel 5.3.1 (BWBR0035362): vier weken, telkens twee weken verlenging.',
  ),
  parameter(
    'vernietiging.termijn',
    { aantal: 3, wijze: 'maanden' },
    'wet',
    'Wmo 2015, artikel 5.3.5 (BWBR0035362): drie maanden.',
  ),
  parameter(
    'klacht.termijn',
    { aantal: 1, wijze: 'maanden' },
    'wet',
    'Wmo 2015, artikel 4.2.7 (BWBR0035362): een maand na het oordeel.',
  ),
  parameter(
    'terugkoppeling.termijn',
    { aantal: 5, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: het moment staat vast (na elk besluit), een termijn vonden wij niet.',
  ),
  parameter(
    'berichtTerug.termijn',
    { aantal: TERMIJNEN.berichtTerug, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: geen openbare norm gevonden. Stel dit vast in de afspraken met de lokale teams.',
  ),
  parameter(
    'herweging.termijn',
    { aantal: 1, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: opnieuw wegen op de volgende werkdag.',
  ),
  parameter(
    'binnenkomst.termijn',
    { aantal: 1, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: wat van buiten komt, is de volgende werkdag gelezen.',
  ),
  parameter(
    'ketenbericht.herhaling',
    { minuten: 5, factor: 2, pogingen: 8 },
    'aanname',
    'Eigen keuze: opnieuw na 5 minuten, telkens twee keer zo lang, hooguit 8 keer.',
  ),
  parameter(
    'vervolg.termijn',
    { aantal: TERMIJNEN.vervolg, wijze: 'werkdagen' },
    'aanname',
    'Eigen keuze: de directe overdracht hoort bij de beoordeling (Uitvoeringsregeling Wmo 2015, bijlage 3.7); een eigen termijn vonden wij niet.',
  ),
  parameter(
    'werkdruk.grens',
    { open: 15 },
    'aanname',
    'Eigen keuze: geen openbare norm gevonden. Stel dit in de organisatie vast.',
  ),
  parameter(
    'visietraject.doorlooptijden',
    {
      opstellenWeken: 26,
      publicatieDagen: 14,
      inspraakWeken: 6,
      verwerkingWeken: 8,
      tussentijd: { college: 14, commissie: 14, raad: 0, grBestuur: 14 },
    },
    'aanname',
    'Zes weken inspraak: Algemene wet bestuursrecht, artikel 3:16 lid 1 (BWBR0005537): de termijn van afdeling 3.4. De andere tijden zijn een eigen keuze; stel ze in de regio vast.',
  ),
  parameter(
    'visietraject.speling',
    { college: 5, commissie: 5, raad: 5, grBestuur: 5 },
    'aanname',
    'Eigen keuze: vijf werkdagen speling bij elke tafel, zodat een nieuwe route niet bij de eerste tegenslag te laat is. Stel dit in de regio vast.',
  ),
  parameter(
    'publicatie.drempel',
    { minimum: 10, afronding: 5 },
    'aanname',
    'Afronden op vijftallen doet het CBS in de tabellen van Veilig Thuis; de ondergrens van tien is een eigen keuze.',
  ),
  parameter(
    'visietraject.wijzigingNaBesluit',
    'opnieuwBesluiten',
    'aanname',
    'Eigen keuze: een raad besluit over de tekst die voor hem lag. Verandert die daarna voor alle gemeenten, dan besluit de raad opnieuw.',
  ),
  parameter(
    'visietraject.afgewezenAmendement',
    'opnieuwBesluiten',
    'aanname',
    'Eigen keuze: gaat de regio niet mee met een aangenomen amendement, dan besluit die gemeente opnieuw.',
  ),
];
