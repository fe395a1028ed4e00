// SPDX-License-Identifier: EUPL-1.2
// Generated from the migrated database by scripts/generate.ts; do not edit.
import type { Generated, GeneratedAlways } from 'kysely';
import type { Day, Instant } from '../dates.ts';

export interface ActiviteitdeelnameTable {
  regio_id: number;
  activiteit_id: string;
  partij_id: string;
  genodigd: number;
  gekomen: number | null;
}

export interface ActiviteitverslagTable {
  regio_id: number;
  activiteit_id: string;
  tekst: string;
  vastgelegd_op: Instant;
  vastgelegd_door: string;
  versie: Generated<number>;
}

export interface AdresTable {
  regio_id: number;
  id: Generated<string>;
  persoon_id: string;
  soort: 'woonadres' | 'verblijfadres' | 'postadres';
  straat: Generated<string>;
  huisnummer: number | null;
  toevoeging: Generated<string>;
  postcode: Generated<string>;
  plaats: Generated<string>;
  geldig_van: Day;
  geldig_tot: Day | null;
  afscherming: Generated<'geen' | 'geheim' | 'opvang'>;
  zichtbaar_voor: Generated<string[]>;
}

export interface AdresinzageTable {
  regio_id: number;
  id: Generated<string>;
  adres_id: string;
  persoon_id: string;
  medewerker_id: string;
  op: Instant;
  reden: string;
}

export interface AdviesTable {
  regio_id: number;
  id: Generated<string>;
  nummer: string;
  organisatie_id: string;
  medewerker_id: string;
  status: Generated<'lopend' | 'afgesloten' | 'omgezetInMelding'>;
  begonnen_op: Instant;
  kanaal: 'telefoon' | 'formulier' | 'politie' | 'post' | 'intern';
  hoedanigheid: string;
  aanleidingen: string[];
  aarden: string[];
  gekozen_op: Instant | null;
  melding_nummer: string | null;
  afgesloten_op: Instant | null;
  versie: Generated<number>;
}

export interface AdviescontactTable {
  regio_id: number;
  id: Generated<string>;
  advies_id: string;
  organisatie_id: string;
  op: Instant;
  door: string;
  geadviseerd: string;
}

export interface AdviesvragerTable {
  regio_id: number;
  advies_id: string;
  organisatie_id: string;
  naam: string;
  bereikbaar: Generated<string>;
  toestemming_op: Instant;
  ingetrokken_op: Instant | null;
}

export interface AfspraakTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  persoon_id: string;
  onderdeel: 'veiligheid' | 'risico' | 'herstel';
  tekst: string;
  gemaakt_op: Day;
  resultaat: Generated<string>;
  afgerond_op: Day | null;
}

export interface AmendementTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  routestap_id: string;
  nummer: Generated<string>;
  titel: string;
  passage_id: string | null;
  oude_tekst: string;
  nieuwe_tekst: string;
  toelichting: Generated<string>;
  indieners: Generated<string>;
  preadvies: Generated<string>;
  status: Generated<'ingediend' | 'ingetrokken' | 'aangenomen' | 'verworpen'>;
  voor: number | null;
  tegen: number | null;
  afwijkend: Generated<boolean>;
  afhandeling: 'voorAllen' | 'alleenLokaal' | 'afgewezen' | null;
  afhandeling_motivering: Generated<string>;
  afgehandeld_op: Instant | null;
  versie: Generated<number>;
  wijziging_id: string | null;
}

export interface AntwoordsjabloonTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  naam: string;
  afdoening: 'verwerktInVisie' | 'naarUitvoeringsplan' | 'reedsOpgenomen' | 'nietOvergenomen' | 'buitenReikwijdte' | 'terKennisgeving';
  antwoord: string;
  motivering: string;
}

export interface AntwoordversieTable {
  regio_id: number;
  visietraject_id: string;
  code: string;
  versie: number;
  status: string;
  antwoord: string;
  bron: string;
  reden: string;
  eigenaar: string;
  deadline: Day | null;
  op: Instant;
  door: string;
}

export interface BeleidsparameterTable {
  regio_id: number;
  sleutel: string;
  geldig_van: Day;
  waarde: unknown;
  bron: string;
  zekerheid: 'wet' | 'praktijk' | 'aanname';
}

export interface BeoordelingTable {
  regio_id: number;
  melding_id: string;
  organisatie_id: string;
  urgentie: 'acuut' | 'regulier' | null;
  directe_actie: Generated<string>;
  taxatie_acuut: 'veilig' | 'onveilig' | 'onbekend' | null;
  taxatie_structureel: 'veilig' | 'onveilig' | 'onbekend' | null;
  betrokkenen_compleet: Generated<boolean>;
  besluit: 'overdracht' | 'onderzoek' | 'voorwaardenEnVervolg' | 'omgezetInAdvies' | 'geenVervolg' | null;
  volgende_verantwoordelijke_id: string | null;
  motivering: Generated<string>;
  begonnen_op: Instant | null;
  besloten_op: Instant | null;
  besloten_door: string | null;
  meldcode: 'doorlopen' | 'nietDoorlopen' | 'onbekend' | null;
  adviesnummer: Generated<string>;
}

export interface BesluitaantekeningTable {
  regio_id: number;
  id: Generated<string>;
  melding_id: string;
  organisatie_id: string;
  latere_melding_id: string | null;
  tekst: string;
  op: Instant;
  door: string;
}

export interface BestuursbesluitTable {
  regio_id: number;
  id: Generated<string>;
  routestap_id: string;
  datum: Day;
  besluitnummer: Generated<string>;
  uitkomst: 'conform' | 'gewijzigd' | 'aangehouden' | 'verworpen' | 'terKennisname';
  voor: number | null;
  tegen: number | null;
  toelichting: Generated<string>;
  bekendgemaakt_op: Day | null;
  bekendmaking: Generated<string>;
  vastgelegd_op: Instant;
  vastgelegd_door: string;
}

export interface BijlageTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  binnenkomst_id: string;
  volgnummer: number;
  soort: 'jpeg' | 'png' | 'pdf';
  grootte: number;
  inhoud: Uint8Array;
  ontvangen_op: Generated<Instant>;
}

export interface BinnenkomstTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  soort: 'inwoner' | 'professional' | 'meldcode' | 'brief';
  status: Generated<'nieuw' | 'melding' | 'advies' | 'signaal' | 'geenMelding'>;
  nummer: string;
  ontvangen_op: Generated<Instant>;
  van_organisatie_id: string | null;
  inhoud: unknown;
  melding_id: string | null;
  afgehandeld_op: Instant | null;
  afgehandeld_door: string | null;
  reden: Generated<string>;
  versie: Generated<number>;
}

export interface CasusTable {
  regio_id: number;
  id: Generated<string>;
  nummer: string;
  gemeente_code: string;
  status: 'beoordeling' | 'directeVeiligheid' | 'stabieleVeiligheid' | 'herstel' | 'monitoring' | 'afgesloten';
  geopend_op: Day;
  afgesloten_op: Day | null;
  vorige_casus_id: string | null;
  veiligheidsplan_op: Day | null;
  mening_gezin: string | null;
  herstel_afgerond_op: Day | null;
  overgedragen_op: Day | null;
  versie: Generated<number>;
}

export interface ConceptTable {
  regio_id: number;
  sleutel_hash: Uint8Array;
  inhoud: Uint8Array;
  begonnen_op: Generated<Instant>;
  verloopt_op: Instant;
}

export interface CorrectieTable {
  regio_id: number;
  soort: 'reactie' | 'amendement' | 'motie' | 'toezegging' | 'routestap' | 'inspraakvenster' | 'overlegtafel' | 'partij';
  object_id: string;
  versie: number;
  veld: string;
  was: string | null;
  visietraject_id: string | null;
  gemeente_code: string | null;
  reden: string;
  op: Instant;
  door: string;
}

export interface DienstTable {
  regio_id: number;
  id: Generated<string>;
  soort: 'onderzoek' | 'voorwaardenEnVervolg';
  status: Generated<'toegewezen' | 'gestart' | 'beoordeeld' | 'afgerond' | 'voortijdigAfgesloten'>;
  casus_id: string;
  organisatie_id: string;
  kenmerk: string;
  formele_start: Day;
  werkelijke_start: Day | null;
  uitkomst_geweld: 'bevestigd' | 'nietBevestigd' | 'weerlegd' | null;
  uitkomst_kind: 'bevestigd' | 'nietBevestigd' | 'weerlegd' | null;
  uitkomst_anders: 'vertrokkenOnbekend' | 'verhuisdAndereRegio' | 'overleden' | null;
  problematiek: Generated<string>;
  maatregelen: Generated<string>;
  neemt_over: Generated<string>;
  bijzondere_vormen: Generated<string[]>;
  consult_bij: Generated<string[]>;
  consult_op: Day | null;
  vrijgegeven_door: Generated<string>;
  beoordeeld_op: Day | null;
  afgerond_op: Day | null;
  reden: Generated<string>;
  versie: Generated<number>;
}

export interface DoelindicatorTable {
  regio_id: number;
  onderdeel_id: string;
  indicator: string;
}

export interface DoeloordeelTable {
  regio_id: number;
  visietraject_id: string;
  onderdeel_id: string;
  oordeel: 'gerealiseerd' | 'deels' | 'loopt door' | 'losgelaten' | 'onbekend';
  bewijs: Generated<string>;
  bron: Generated<string>;
  cijfer_id: string | null;
  aanbeveling: Generated<string>;
  passage_id: string | null;
  gewijzigd_op: Instant;
  gewijzigd_door: string;
  versie: Generated<number>;
}

export interface EerderestandTable {
  regio_id: number;
  id: Generated<string>;
  tabel: string;
  sleutel: string;
  inhoud: unknown;
  op: Instant;
  door: string | null;
}

export interface FaseovergangTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  van: string;
  naar: string;
  op: Instant;
  door: string;
  onderbouwing: string;
}

export interface GebiedTable {
  regio_id: number;
  id: Generated<string>;
  soort: 'visieregio' | 'subregio' | 'vtRegio' | 'centrumgebied' | 'gemeenschappelijkeRegeling';
  naam: string;
}

export interface GebiedslidTable {
  regio_id: number;
  gebied_id: string;
  gemeente_code: string;
  van: Day;
  tot: Day | null;
  centrum: Generated<boolean>;
}

export interface GeheimhoudingTable {
  regio_id: number;
  visietraject_id: string;
  gemeente_code: string;
  versie: number;
  stuksoorten: string[];
  grond: 'bedrijfsgegevens' | 'bijzonderePersoonsgegevens' | 'financieelBelang' | 'opsporing' | 'toezicht' | 'levenssfeer' | 'concurrentie' | 'beveiliging' | 'goedFunctioneren' | null;
  opgelegd_door: 'raad' | 'college' | 'burgemeester' | 'commissie' | null;
  toelichting: string;
  op: Instant;
  door: string;
}

export interface GemeenteTable {
  regio_id: number;
  code: string;
  naam: string;
  centrumgemeente_code: string;
}

export interface GesprekTable {
  regio_id: number;
  id: Generated<string>;
  dienst_id: string;
  persoon_id: string;
  organisatie_id: string;
  gevoerd_op: Day;
  apart: boolean;
  verslag: string;
  door: string;
  vastgelegd_op: Instant;
}

export interface GezinslidTable {
  regio_id: number;
  casus_id: string;
  persoon_id: string;
  rol: 'kind' | 'ouder' | 'partner' | 'exPartner' | 'grootouder' | 'andere';
  betrokkenheid: 'vermoedelijkSlachtoffer' | 'vermoedelijkPleger' | 'beide' | 'getuige' | 'onbekend';
  woont_in: Generated<boolean>;
}

export interface HerindelingTable {
  regio_id: number;
  voorganger_code: string;
  opvolger_code: string;
  op: Day;
  door: string;
}

export interface HerkenningsoordeelTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  afdruk: string;
  soort: 'naam' | 'dossiernummer' | 'kenteken';
  reden: 'plaats' | 'organisatie' | 'wet' | 'publiekeFunctie' | 'gewoonWoord';
  gegeven_op: Instant;
  gegeven_door: string;
  ingetrokken_op: Instant | null;
  ingetrokken_door: string | null;
}

export interface HerwegingTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  oordeel: 'veilig' | 'onveilig' | 'onbekend';
  toelichting: string;
  op: Instant;
  door: string;
  organisatie_id: string;
}

export interface HuisstijlTable {
  regio_id: number;
  gemeente_code: string;
  kleur: string;
  afzender: Generated<string>;
  ondertekening: Generated<string>;
  voettekst: Generated<string>;
  versie: Generated<number>;
}

export interface HulpvraagTable {
  regio_id: number;
  dienst_id: string;
  persoon_id: string;
  organisatie_id: string;
  hulp: Generated<string>;
  geen_gesprek: Generated<string>;
}

export interface IncidentTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  gebeurd_op: Day;
  omschrijving: string;
  acuut: boolean;
  afgehandeld_op: Day | null;
}

export interface InformeerplichtTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  melding_id: string;
  casus_id: string;
  persoon_id: string;
  uitkomst: 'geinformeerd' | 'eigenBron' | 'nietMogelijk';
  aan: string | null;
  hoe: string | null;
  op: Day;
  onderwerpen: Generated<string[]>;
  toelichting: Generated<string>;
  vastgelegd_op: Instant;
  vastgelegd_door: string;
}

export interface InspraakrondeTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  tekstversie_id: string;
  naam: string;
  begonnen_op: Instant;
}

export interface InspraakvensterTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  kanaal: 'openbaar' | 'uitnodiging' | 'raad';
  van: Day | null;
  tot: Day | null;
  vindplaats: Generated<string>;
  versie: Generated<number>;
}

export interface InstrumentafnameTable {
  regio_id: number;
  id: Generated<string>;
  melding_id: string;
  organisatie_id: string;
  instrument: string;
  uitgave: string;
  op: Day;
  door: string;
  conclusie: string;
}

export interface KetenberichtTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  casus_id: string;
  soort: 'verzoekTotOnderzoek' | 'collegeBericht';
  sleutel: string;
  status: Generated<'klaar' | 'verzonden' | 'bevestigd' | 'mislukt'>;
  koppelvlak: 'bestand' | 'corv';
  inhoud: unknown;
  klaar_op: Instant;
  verzonden_op: Instant | null;
  bevestigd_op: Instant | null;
  pogingen: Generated<number>;
  volgende_poging: Instant | null;
  versie: Generated<number>;
}

export interface LidmutatieTable {
  regio_id: number;
  visietraject_id: string;
  gemeente_code: string;
  op: Instant;
  erbij: boolean;
  reden: string;
  medewerker_id: string;
}

export interface LogoTable {
  regio_id: number;
  gemeente_code: string;
  versie: number;
  png: Uint8Array | null;
  breedte: number | null;
  hoogte: number | null;
  alternatief: Generated<string>;
  op: Instant;
  door: string;
}

export interface LokaletekstTable {
  regio_id: number;
  visietraject_id: string;
  gemeente_code: string;
  paragraaf: string;
  tekst: string;
  versie: Generated<number>;
}

export interface LosgelatendoelTable {
  regio_id: number;
  visietraject_id: string;
  onderdeel_id: string;
  reden: string;
  gewijzigd_op: Instant;
  gewijzigd_door: string;
  versie: Generated<number>;
}

export interface MedewerkerTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  naam: string;
  rollen: string[];
  actief_tot: Generated<Instant>;
}

export interface MeldcodetrajectTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  maker_id: string;
  kenmerk: string;
  sector: 'gezondheidszorg' | 'onderwijs' | 'kinderopvang' | 'maatschappelijkeOndersteuning' | 'jeugdhulp' | 'justitie';
  status: Generated<'open' | 'afgeslotenGeenVermoeden' | 'hulpZelf' | 'gemeld' | 'hulpEnGemeld'>;
  geopend_op: Instant;
  gesloten_op: Instant | null;
  binnenkomst_nummer: Generated<string>;
  versie: Generated<number>;
}

export interface MeldcodevastleggingTable {
  regio_id: number;
  id: Generated<string>;
  traject_id: string;
  volgnummer: number;
  soort: 'stap' | 'afweging' | 'vormen' | 'raadpleging' | 'vrijgave' | 'geheim' | 'besluit' | 'overname' | 'status';
  onderdeel: string;
  inhoud: unknown;
  op: Instant;
  door: string;
}

export interface MelderTable {
  regio_id: number;
  melding_id: string;
  organisatie_id: string;
  naam: string;
  bereikbaar: Generated<string>;
  anoniem: Generated<boolean>;
}

export interface MeldingTable {
  regio_id: number;
  id: Generated<string>;
  nummer: string;
  casus_id: string;
  organisatie_id: string;
  gemeente_code: string;
  status: 'ontvangen' | 'inBeoordeling' | 'besloten' | 'inDienst' | 'inOverdracht' | 'omgezetInAdvies' | 'afgehandeld';
  ontvangen_op: Instant;
  kanaal: 'telefoon' | 'formulier' | 'politie' | 'post' | 'intern';
  hoedanigheid: string;
  vormen: string[];
  toelichting: string;
  classificatie: 'eersteMelding' | 'hermeldingEen' | 'hermeldingMeer' | 'vervolgTijdensBeoordeling' | 'vervolgNaBeoordeling' | 'vervolgTijdensMonitoring' | 'nietIngedeeld';
  versie: Generated<number>;
  dienst_id: string | null;
}

export interface MonitormomentTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  gepland_op: Day;
  uitgevoerd_op: Day | null;
  gesproken_met: Generated<string>;
}

export interface MotieTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  routestap_id: string;
  nummer: Generated<string>;
  titel: string;
  constaterende: Generated<string>;
  overwegende: Generated<string>;
  verzoekt: string[];
  indieners: Generated<string>;
  preadvies: Generated<string>;
  status: Generated<'ingediend' | 'ingetrokken' | 'aangenomen' | 'verworpen' | 'inUitvoering' | 'afgedaan'>;
  voor: number | null;
  tegen: number | null;
  eigenaar: Generated<string>;
  deadline: Day | null;
  versie: Generated<number>;
}

export interface NavraagTable {
  regio_id: number;
  id: Generated<string>;
  melding_id: string;
  organisatie_id: string;
  gevraagd_aan: string;
  gevraagd_op: Day;
  door: string;
  beantwoord_op: Day | null;
  antwoord: 'bekend' | 'nietBekend' | 'geenAntwoord' | null;
  samenvatting: Generated<string>;
}

export interface OnderdeelTable {
  regio_id: number;
  id: Generated<string>;
  visieversie_id: string;
  ouder_id: string | null;
  volgorde: number;
  soort: 'lijn' | 'ambitie' | 'doel' | 'uitgangspunt' | 'randvoorwaarde' | 'begrip' | 'cijfer' | 'terugblik' | 'financien' | 'hoofdstuk' | 'tekst';
  nummer: Generated<string>;
  titel: Generated<string>;
  tekst: Generated<string>;
  zekerheid: 'expliciet' | 'afgeleid' | 'te bevestigen';
  bron_van: number;
  bron_tot: number;
  waarde: number | null;
  eenheid: string | null;
  jaar: number | null;
  oordeel: string | null;
  bevestigd: Generated<boolean>;
  passage_id: string | null;
}

export interface OpbrengstTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  activiteit_id: string;
  volgnummer: number;
  tekst: string;
  passage_id: string | null;
  wijziging_id: string | null;
  reden: Generated<string>;
  gewijzigd_op: Instant;
  gewijzigd_door: string;
  versie: Generated<number>;
}

export interface OpvolgingTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  motie_id: string | null;
  toezegging_id: string | null;
  tekst: string;
  op: Instant;
  door: string;
}

export interface OrganisatieTable {
  regio_id: number;
  id: Generated<string>;
  naam: string;
  soort: 'veiligThuis' | 'lokaalTeam' | 'politie' | 'zorgEnVeiligheidshuis' | 'vrouwenopvang' | 'gemeente' | 'gezondheidszorg' | 'onderwijs' | 'kinderopvang' | 'jeugdhulp' | 'gecertificeerdeInstelling' | 'raadVoorDeKinderbescherming';
  gemeente_codes: Generated<string[]>;
  gemeente_code: string | null;
}

export interface OverdrachtTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  melding_id: string;
  van_organisatie_id: string;
  naar_organisatie_id: string | null;
  status: 'aangeboden' | 'geaccepteerd' | 'afgewezen' | 'ingetrokken' | 'berichtTerug' | 'afgerond';
  boodschap: string;
  warm: Generated<boolean>;
  aangeboden_op: Instant;
  beantwoord_op: Instant | null;
  beantwoord_door: string | null;
  reden: Generated<string>;
  versie: Generated<number>;
  naar_extern: string | null;
  extern_soort: 'huisarts' | 'ggz' | 'gezin' | 'anderVeiligThuis' | 'andere' | null;
  aangeboden_door: string | null;
  grondslag: 'medewerkingNodig' | 'hulpInschakelen' | 'toestemming' | null;
  doel: Generated<string>;
  noodzaak: Generated<string>;
  gesprek_op: Day | null;
  gesprek_met: Generated<string>;
  antwoord_van: Generated<string>;
  antwoord_bewijs: Generated<string>;
  bericht_terug: Generated<string>;
  bericht_op: Instant | null;
  bericht_door: string | null;
  gelezen_op: Instant | null;
  gelezen_door: string | null;
}

export interface OverdrachtstukTable {
  regio_id: number;
  id: Generated<string>;
  overdracht_id: string;
  volgnummer: number;
  soort: 'voorwaarde' | 'gezinslid' | 'samenvatting' | 'besluit' | 'eerder' | 'afspraak' | 'document';
  inhoud: unknown;
  voor_besluit: boolean;
  reden: Generated<string>;
}

export interface OverlegtafelTable {
  regio_id: number;
  id: Generated<string>;
  gemeente_code: string | null;
  orgaan: 'ambtelijkOverleg' | 'bestuurlijkOverleg' | 'ketenpartneroverleg' | 'college' | 'commissie' | 'raad' | 'grBestuur';
  naam: string;
  aanlevertermijn: Generated<number>;
  versie: Generated<number>;
  gestopt_na: Day | null;
}

export interface ParticipatieactiviteitTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  vorm: 'interview' | 'werksessie' | 'focusgroep' | 'spiegelgroep' | 'symposium' | 'ketenpartneroverleg' | 'raadsavond' | 'commissie';
  titel: string;
  dagen: string[];
  begintijd: string | null;
  eindtijd: string | null;
  plaats: Generated<string>;
  fase: 'voorwerk' | 'procesafspraken' | 'opstellen' | 'afstemming' | 'inspraak' | 'verwerking' | 'besluitvorming';
  niveau: 'meeweten' | 'meedenken' | 'raadplegen' | 'adviseren' | 'coproduceren' | 'meebeslissen';
  openbaar: Generated<boolean>;
  status: Generated<'gepland' | 'uitgevoerd' | 'verwerkt' | 'afgelast'>;
  reden: Generated<string>;
  versie: Generated<number>;
}

export interface PartijTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  soort: 'organisatie' | 'bestuursorgaan' | 'adviesraad' | 'beroepsgroep' | 'inwoners' | 'ervaringsdeskundigen';
  naam: string | null;
  vastgelegd_op: Instant;
  vastgelegd_door: string;
  versie: Generated<number>;
}

export interface PartijfaseTable {
  regio_id: number;
  partij_id: string;
  fase: 'voorwerk' | 'procesafspraken' | 'opstellen' | 'afstemming' | 'inspraak' | 'verwerking' | 'besluitvorming';
  niveau: 'meeweten' | 'meedenken' | 'raadplegen' | 'adviseren' | 'coproduceren' | 'meebeslissen' | null;
  gewijzigd_op: Instant;
  gewijzigd_door: string;
}

export interface PassageTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  ouder_id: string | null;
  adres: number;
  volgorde: number;
  soort: 'hoofdstuk' | 'lijn' | 'ambitie' | 'doel' | 'uitgangspunt' | 'randvoorwaarde' | 'begrip' | 'cijfer' | 'terugblik' | 'financien' | 'tekst';
  nummer: Generated<string>;
  titel: Generated<string>;
  tekst: Generated<string>;
  eenvoudig: Generated<string>;
  vorig_onderdeel_id: string | null;
  vervallen: Generated<boolean>;
  reden: Generated<string>;
  versie: Generated<number>;
  gewijzigd_op: Instant;
  gewijzigd_door: string;
  waarde: number | null;
  eenheid: 'aantal' | 'procent' | 'per10000' | 'euro' | null;
  jaar: number | null;
  bron: Generated<string>;
  voorlopig: Generated<boolean>;
}

export interface PersoonTable {
  regio_id: number;
  id: Generated<string>;
  voornaam: string;
  tussenvoegsel: Generated<string>;
  achternaam: string;
  geboortedatum: Day | null;
  geslacht: 'vrouw' | 'man' | 'onbekend';
  bsn: string | null;
  bsn_status: Generated<'geverifieerd' | 'ongeverifieerd' | 'onbekend' | 'ongeboren' | 'nietToegekend'>;
  uitgerekende_datum: Day | null;
  versie: Generated<number>;
}

export interface PersoonsversieTable {
  regio_id: number;
  id: Generated<string>;
  persoon_id: string;
  voornaam: string;
  tussenvoegsel: string;
  achternaam: string;
  geboortedatum: Day | null;
  geslacht: string;
  bsn: string | null;
  bsn_status: string;
  uitgerekende_datum: Day | null;
  reden: string;
  op: Instant;
  door: string;
}

export interface PolitieberichtTable {
  regio_id: number;
  afzender_id: string;
  nummer: string;
  organisatie_id: string;
  politielevering_id: string;
  melding_id: string | null;
  vingerafdruk: Uint8Array;
}

export interface PolitiebestandTable {
  regio_id: number;
  politielevering_id: string;
  volgnummer: number;
  inhoud: Uint8Array;
}

export interface PolitiefoutTable {
  regio_id: number;
  politielevering_id: string;
  volgnummer: number;
  rij: number;
  veld: string;
  code: string;
  mogelijk: Generated<string>;
}

export interface PolitieleveringTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  afzender_id: string;
  vorm: 'json' | 'csv';
  ontvangen_op: Instant;
  omvang: number;
  gelezen: Generated<number>;
  behandeld: Generated<number>;
  opgenomen: Generated<number>;
  bekend: Generated<number>;
  fout: Generated<number>;
  afgerond_op: Instant | null;
}

export interface RaadplegingTable {
  regio_id: number;
  id: Generated<string>;
  melding_id: string;
  organisatie_id: string;
  geraadpleegd: 'eigenDossier' | 'politie' | 'raadVoorDeKinderbescherming' | 'melder' | 'beroepskracht';
  motief: string;
  bevinding: Generated<string>;
  op: Day;
  door: string;
}

export interface RaadsverzoekTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  organisatie_id: string;
  nummer: string;
  status: 'concept' | 'verzonden' | 'inBehandeling' | 'afgewezen' | 'uitkomst' | 'beslissing';
  medewerker_id: string;
  inhoud: unknown;
  begonnen_op: Instant;
  verzonden_op: Instant | null;
  college_op: Instant | null;
  college_gemeente_code: string;
  intake_op: Day | null;
  intake: Generated<string>;
  uitkomst_op: Day | null;
  uitkomst: Generated<string>;
  beslissing_op: Day | null;
  beslissing: Generated<string>;
  versie: Generated<number>;
}

export interface RaadsvraagTable {
  regio_id: number;
  reactiepunt_id: string;
  visietraject_id: string;
  thema: string;
  van: string;
  vraag: string;
  antwoord: string;
  gepubliceerd_op: Instant;
}

export interface ReactieTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  nummer: number;
  soort: 'inspraakreactie' | 'zienswijze' | 'advies' | 'technischeVraag';
  kanaal: 'formulier' | 'mail' | 'brief' | 'bijeenkomst';
  indiener: 'inwoner' | 'ervaringsdeskundige' | 'organisatie' | 'gemeenteraad' | 'adviesraad';
  naam: string | null;
  gemeente_code: string | null;
  ontvangen_op: Day;
  te_laat: Generated<boolean>;
  tekst: string;
  status: Generated<'ontvangen' | 'gesplitst' | 'beantwoord' | 'vastgesteld' | 'teruggekoppeld' | 'ingetrokken'>;
  volgcode_hash: Uint8Array | null;
  vastgelegd_op: Generated<Instant>;
  versie: Generated<number>;
  passage_id: string | null;
  zoekwoorden: GeneratedAlways<string | null>;
  intrekgrond: 'dubbelIngevoerd' | 'nietHierover' | 'doorIndiener' | null;
}

export interface ReactiepuntTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  reactie_id: string;
  volgnummer: number;
  passage_id: string | null;
  thema: Generated<string>;
  tekst: string;
  antwoord: Generated<string>;
  motivering: Generated<string>;
  afdoening: 'verwerktInVisie' | 'naarUitvoeringsplan' | 'reedsOpgenomen' | 'nietOvergenomen' | 'buitenReikwijdte' | 'terKennisgeving' | null;
  wijziging_id: string | null;
  actie: Generated<string>;
  status: Generated<'open' | 'concept' | 'vastgesteld' | 'ingetrokken'>;
  teruggekoppeld_op: Instant | null;
  gewijzigd_op: Generated<Instant>;
  versie: Generated<number>;
  behandelaar_id: string | null;
  zoekwoorden: GeneratedAlways<string | null>;
}

export interface RecesTable {
  regio_id: number;
  id: Generated<string>;
  gemeente_code: string | null;
  naam: string;
  van: Day;
  tot: Day;
}

export interface RegioTable {
  id: number;
  naam: string;
  voorbeeld: Generated<boolean>;
}

export interface RolbezettingTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  rol: 'contactpersoon' | 'casusregisseur';
  medewerker_id: string;
  van: Day;
  tot: Day | null;
}

export interface RoutestapTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  volgorde: number;
  orgaan: 'college' | 'commissie' | 'raad' | 'grBestuur';
  rol: 'vaststellen' | 'instemmen' | 'advies' | 'zienswijze' | 'vrijgevenInspraak' | 'terKennisname';
  tafel_id: string | null;
  gepland: Day | null;
  status: Generated<'gepland' | 'geagendeerd' | 'besloten' | 'bekendgemaakt'>;
  versie: Generated<number>;
  opnieuw_op: Instant | null;
}

export interface RouteverschuivingTable {
  regio_id: number;
  routestap_id: string;
  op: Instant;
  van: Day | null;
  naar: Day | null;
  reden: Generated<string>;
  medewerker_id: string;
}

export interface SamenvoegingTable {
  regio_id: number;
  id: Generated<string>;
  persoon_id: string;
  in_persoon_id: string;
  reden: string;
  door: string;
  op: Instant;
  ontkoppeld_op: Instant | null;
  ontkoppeld_door: string | null;
  ontkoppel_reden: Generated<string>;
}

export interface SessieTable {
  regio_id: number;
  token_hash: Uint8Array;
  medewerker_id: string;
  begonnen: Generated<Instant>;
  laatst_gezien: Generated<Instant>;
}

export interface SignaalTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  maker_id: string;
  traject_id: string | null;
  kenmerk: string;
  op: Day;
  feiten: string;
  bron: 'eigenWaarneming' | 'verteldDoorBetrokkene' | 'verteldDoorAnder' | 'uitDocument';
  kindcheck: 'geenKinderen' | 'kinderenGoed' | 'kinderenZorgen' | 'onbekend';
  dier_signaal: boolean;
  vastgelegd_op: Instant;
}

export interface SpoorantwoordTable {
  regio_id: number;
  visietraject_id: string;
  code: string;
  status: Generated<'open' | 'concept' | 'afgestemd' | 'nietVanToepassing'>;
  antwoord: Generated<string>;
  bron: Generated<string>;
  reden: Generated<string>;
  eigenaar: Generated<string>;
  deadline: Day | null;
  passage_id: string | null;
  gewijzigd_op: Instant | null;
  gewijzigd_door: string | null;
  versie: Generated<number>;
}

export interface StukTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string | null;
  soort: 'nota' | 'raadsvoorstel' | 'raadsbrief' | 'collegevoorstel' | 'zienswijze' | 'adviesbrief' | 'persbericht';
  formaat: 'docx' | 'pdf';
  gemaakt_op: Instant;
  gemaakt_door: string;
  ronde_id: string | null;
  ontbreekt: Generated<number>;
  tekens_zonder_beeld: Generated<number>;
}

export interface StukfoutTable {
  regio_id: number;
  id: Generated<string>;
  ronde_id: string;
  gemeente_code: string | null;
  soort: string;
  code: string;
}

export interface StukinhoudTable {
  regio_id: number;
  stuk_id: string;
  inhoud: Uint8Array;
}

export interface StukrondeTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  totaal: number;
  begonnen_op: Instant;
  begonnen_door: string;
  afgerond_op: Instant | null;
}

export interface StuktekstTable {
  regio_id: number;
  visietraject_id: string;
  soort: string;
  paragraaf: string;
  tekst: string;
  versie: Generated<number>;
}

export interface SuggestieTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  passage_id: string;
  op_versie: number;
  oude_titel: string;
  oude_tekst: string;
  nieuwe_titel: string;
  nieuwe_tekst: string;
  toelichting: Generated<string>;
  status: Generated<'open' | 'overgenomen' | 'afgewezen' | 'ingetrokken'>;
  reden: Generated<string>;
  wijziging_id: string | null;
  ingediend_op: Instant;
  ingediend_door: string;
  afgehandeld_op: Instant | null;
  afgehandeld_door: string | null;
  versie: Generated<number>;
}

export interface TaakTable {
  regio_id: number;
  id: Generated<string>;
  soort: string;
  object_id: string;
  organisatie_id: string;
  medewerker_id: string;
  status: Generated<'wacht' | 'bezig' | 'klaar' | 'gestopt'>;
  gedaan: Generated<number>;
  totaal: number;
  reden: string | null;
  pogingen: Generated<number>;
  uitvoerder: string | null;
  hartslag: Instant | null;
  aangemaakt: Generated<Instant>;
  begonnen: Instant | null;
  afgerond: Instant | null;
}

export interface TekstversieTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  nummer: number;
  soort: 'concept' | 'inspraakversie' | 'vaststellingsversie' | 'vastgesteld';
  naam: string;
  vingerafdruk: string;
  bevroren_op: Instant;
  bevroren_door: string;
}

export interface TekstversiepassageTable {
  regio_id: number;
  tekstversie_id: string;
  passage_id: string;
  ouder_id: string | null;
  adres: number;
  volgorde: number;
  soort: string;
  nummer: string;
  titel: string;
  tekst: string;
  eenvoudig: string;
  waarde: number | null;
  eenheid: string | null;
  jaar: number | null;
  bron: Generated<string>;
  voorlopig: Generated<boolean>;
  vorig_onderdeel_id: string | null;
}

export interface TermijnTable {
  regio_id: number;
  id: Generated<string>;
  soort: string;
  organisatie_id: string;
  ziet_ook_id: string | null;
  casus_id: string | null;
  object_soort: string;
  object_id: string;
  kenmerk: string;
  persoon_id: string | null;
  medewerker_id: string | null;
  duur: unknown;
  begonnen_op: Instant;
  te_laat_vanaf: Instant;
  status: Generated<'loopt' | 'opgeschort' | 'afgerond' | 'vervallen'>;
  afgerond_op: Instant | null;
  reden: Generated<string>;
  versie: Generated<number>;
}

export interface TermijnmutatieTable {
  regio_id: number;
  id: Generated<string>;
  termijn_id: string;
  volgnummer: number;
  soort: 'opgeschort' | 'hervat' | 'verlengd' | 'herrekend' | 'toegewezen' | 'verklaard';
  duur: unknown;
  grond: string;
  op: Instant;
  door: string;
  te_laat_vanaf: Instant;
}

export interface TerugkoppelingTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  melding_id: string;
  casus_id: string;
  moment: 'naBesluit' | 'naOnderzoek';
  status: Generated<'open' | 'gegeven' | 'nietGegeven'>;
  ontstaan_op: Instant;
  heeft_rol: Generated<boolean>;
  hoe: string | null;
  tekst: Generated<string>;
  reden: string | null;
  toelichting: Generated<string>;
  afgehandeld_op: Instant | null;
  afgehandeld_door: string | null;
}

export interface ToegangTable {
  regio_id: number;
  dossier_id: string;
  houder_id: string;
  grondslag: string;
  van: Generated<Instant>;
  tot: Generated<Instant>;
}

export interface ToezeggingTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  gemeente_code: string;
  routestap_id: string | null;
  tekst: string;
  gedaan_door: Generated<string>;
  gedaan_aan: Generated<string>;
  eigenaar: Generated<string>;
  deadline: Day | null;
  status: Generated<'open' | 'inUitvoering' | 'afgedaan'>;
  versie: Generated<number>;
}

export interface TrajectfaseTable {
  regio_id: number;
  visietraject_id: string;
  status: string;
  begonnen_op: Instant;
  medewerker_id: string;
}

export interface TrajectgemeenteTable {
  regio_id: number;
  visietraject_id: string;
  gemeente_code: string;
  centrum: boolean;
  opvolger_code: string | null;
}

export interface UitboxTable {
  regio_id: number;
  id: GeneratedAlways<number>;
  soort: string;
  object_id: string;
  aangemaakt: Generated<Instant>;
  verwerkt: Instant | null;
}

export interface UitnodigingsrondeTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  activiteit_id: string;
  partij_id: string;
  aantal: number;
  verzonden: Generated<number>;
  geweigerd: Generated<number>;
  begonnen_op: Instant;
  begonnen_door: string;
  afgerond_op: Instant | null;
  zegel: Uint8Array | null;
}

export interface VeiligheidsoordeelTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  persoon_id: string;
  monitormoment_id: string | null;
  oordeel: 'veilig' | 'onveilig' | 'onbekend';
  toelichting: Generated<string>;
  geoordeeld_op: Instant;
  geoordeeld_door: string;
}

export interface VeiligheidsvoorwaardeTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  tekst: string;
  status: Generated<'actief' | 'nageleefd' | 'geschonden' | 'vervallen'>;
  ingang: Day;
}

export interface VerantwoordingTable {
  regio_id: number;
  volgnummer: GeneratedAlways<number>;
  tijd: Generated<Instant>;
  medewerker_id: string;
  organisatie_id: string;
  namens_id: string | null;
  handeling: string;
  object_soort: string;
  object_id: string | null;
  dossier_id: string | null;
  grondslag: string;
  uitkomst: 'gelukt' | 'geweigerd' | 'nietGevonden' | 'mislukt';
}

export interface VergaderdatumTable {
  regio_id: number;
  tafel_id: string;
  dag: Day;
}

export interface VerstrekkingTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  organisatie_id: string;
  aan_organisatie_id: string | null;
  aan: string;
  wat: string[];
  grondslag: 'medewerkingNodig' | 'hulpInschakelen' | 'toestemming' | 'raadInschakelen';
  doel: string;
  noodzaak: string;
  op: Instant;
  door: string;
  object_soort: string;
  object_id: string;
}

export interface VisietrajectTable {
  regio_id: number;
  id: Generated<string>;
  naam: string;
  gebied_id: string;
  vorige_visie_id: string | null;
  looptijd_van: Day;
  looptijd_tot: Day;
  vaststellingsregel: 'alleRaden' | 'centrumraden' | 'alleColleges';
  status: Generated<'voorwerk' | 'procesafspraken' | 'opstellen' | 'afstemming' | 'inspraak' | 'verwerking' | 'besluitvorming' | 'vastgesteld'>;
  leden_vast_op: Instant | null;
  trekker_code: string;
  begonnen_op: Instant;
  visie_id: string | null;
  vastgesteld_op: Instant | null;
  versie: Generated<number>;
}

export interface VisieversieTable {
  regio_id: number;
  id: Generated<string>;
  titel: string;
  looptijd_van: number | null;
  looptijd_tot: number | null;
  status: 'ingelezen' | 'bevestigd';
  bestandsnaam: string;
  brontekst: string;
  gelezen: unknown;
  ingelezen_op: Instant;
  bevestigd_op: Instant | null;
  versie: Generated<number>;
}

export interface VrijeDagTable {
  regio_id: number;
  dag: Day;
  bron: string;
}

export interface WijzigingTable {
  regio_id: number;
  id: Generated<string>;
  passage_id: string;
  van_versie: number;
  van_titel: string;
  van_tekst: string;
  naar_titel: string;
  naar_tekst: string;
  aanleiding: 'opstellen' | 'suggestie' | 'reactiepunt' | 'amendement' | 'spoorantwoord' | 'ambtshalve';
  aanleiding_id: string | null;
  toelichting: Generated<string>;
  op: Instant;
  door: string;
  soort: Generated<'woorden' | 'vervallen' | 'hersteld' | 'indeling'>;
  van_eenvoudig: Generated<string>;
  naar_eenvoudig: Generated<string>;
  van_cijfer: Generated<string>;
  naar_cijfer: Generated<string>;
}

export interface ZoeksleutelTable {
  regio_id: number;
  sleutel: Uint8Array;
  casus_id: string;
  persoon_id: string;
}

export interface PubliekCijferTable {
  regio_id: number;
  publicatie_id: string;
  indicator: string;
  gebied: string;
  kwartaal: string;
  teller: number | null;
  noemer: number | null;
  waarde: number | null;
}

export interface PubliekDoelTable {
  regio_id: number;
  publicatie_id: string;
  id: string;
  volgorde: number;
  lijn: string;
  nummer: string;
  tekst: string;
  indicatoren: string[];
}

export interface PubliekGebiedTable {
  regio_id: number;
  publicatie_id: string;
  code: string;
  naam: string;
}

export interface PubliekPublicatieTable {
  regio_id: number;
  id: Generated<string>;
  regio_naam: string;
  voorbeeld: boolean;
  gepubliceerd_op: Instant;
  kwartalen: string[];
}

export interface PubliekTrajectactiviteitTable {
  regio_id: number;
  stand_id: string;
  id: string;
  dag: Day;
  vorm: string;
  titel: string;
  begintijd: string | null;
  eindtijd: string | null;
  plaats: string;
  afgelast: boolean;
}

export interface PubliekTrajectantwoordTable {
  regio_id: number;
  stand_id: string;
  volgorde: number;
  thema: string;
  adres: number | null;
  tekst: string;
  antwoord: string;
  afdoening: string;
}

export interface PubliekTrajectbesluitTable {
  regio_id: number;
  stand_id: string;
  routestap_id: string;
  gemeente: string;
  orgaan: string;
  rol: string;
  dag: Day | null;
  uitkomst: string | null;
}

export interface PubliekTrajectfaseTable {
  regio_id: number;
  stand_id: string;
  status: string;
  begonnen_op: Day;
}

export interface PubliekTrajectpassageTable {
  regio_id: number;
  stand_id: string;
  adres: number;
  volgorde: number;
  soort: string;
  nummer: string;
  titel: string;
  tekst: string;
  eenvoudig: string;
}

export interface PubliekTrajectstandTable {
  regio_id: number;
  id: Generated<string>;
  visietraject_id: string;
  regio_naam: string;
  voorbeeld: boolean;
  naam: string;
  status: string;
  looptijd_van: Day;
  looptijd_tot: Day;
  tekstversie: string;
  reacties: number;
  gepubliceerd_op: Instant;
  vervallen_op: Instant | null;
}

export interface PubliekTrajectvensterTable {
  regio_id: number;
  stand_id: string;
  gemeente_code: string;
  gemeente: string;
  van: Day;
  tot: Day;
  vindplaats: string;
}

export interface DB {
  activiteitdeelname: ActiviteitdeelnameTable;
  activiteitverslag: ActiviteitverslagTable;
  adres: AdresTable;
  adresinzage: AdresinzageTable;
  advies: AdviesTable;
  adviescontact: AdviescontactTable;
  adviesvrager: AdviesvragerTable;
  afspraak: AfspraakTable;
  amendement: AmendementTable;
  antwoordsjabloon: AntwoordsjabloonTable;
  antwoordversie: AntwoordversieTable;
  beleidsparameter: BeleidsparameterTable;
  beoordeling: BeoordelingTable;
  besluitaantekening: BesluitaantekeningTable;
  bestuursbesluit: BestuursbesluitTable;
  bijlage: BijlageTable;
  binnenkomst: BinnenkomstTable;
  casus: CasusTable;
  concept: ConceptTable;
  correctie: CorrectieTable;
  dienst: DienstTable;
  doelindicator: DoelindicatorTable;
  doeloordeel: DoeloordeelTable;
  eerderestand: EerderestandTable;
  faseovergang: FaseovergangTable;
  gebied: GebiedTable;
  gebiedslid: GebiedslidTable;
  geheimhouding: GeheimhoudingTable;
  gemeente: GemeenteTable;
  gesprek: GesprekTable;
  gezinslid: GezinslidTable;
  herindeling: HerindelingTable;
  herkenningsoordeel: HerkenningsoordeelTable;
  herweging: HerwegingTable;
  huisstijl: HuisstijlTable;
  hulpvraag: HulpvraagTable;
  incident: IncidentTable;
  informeerplicht: InformeerplichtTable;
  inspraakronde: InspraakrondeTable;
  inspraakvenster: InspraakvensterTable;
  instrumentafname: InstrumentafnameTable;
  ketenbericht: KetenberichtTable;
  lidmutatie: LidmutatieTable;
  logo: LogoTable;
  lokaletekst: LokaletekstTable;
  losgelatendoel: LosgelatendoelTable;
  medewerker: MedewerkerTable;
  meldcodetraject: MeldcodetrajectTable;
  meldcodevastlegging: MeldcodevastleggingTable;
  melder: MelderTable;
  melding: MeldingTable;
  monitormoment: MonitormomentTable;
  motie: MotieTable;
  navraag: NavraagTable;
  onderdeel: OnderdeelTable;
  opbrengst: OpbrengstTable;
  opvolging: OpvolgingTable;
  organisatie: OrganisatieTable;
  overdracht: OverdrachtTable;
  overdrachtstuk: OverdrachtstukTable;
  overlegtafel: OverlegtafelTable;
  participatieactiviteit: ParticipatieactiviteitTable;
  partij: PartijTable;
  partijfase: PartijfaseTable;
  passage: PassageTable;
  persoon: PersoonTable;
  persoonsversie: PersoonsversieTable;
  politiebericht: PolitieberichtTable;
  politiebestand: PolitiebestandTable;
  politiefout: PolitiefoutTable;
  politielevering: PolitieleveringTable;
  raadpleging: RaadplegingTable;
  raadsverzoek: RaadsverzoekTable;
  raadsvraag: RaadsvraagTable;
  reactie: ReactieTable;
  reactiepunt: ReactiepuntTable;
  reces: RecesTable;
  regio: RegioTable;
  rolbezetting: RolbezettingTable;
  routestap: RoutestapTable;
  routeverschuiving: RouteverschuivingTable;
  samenvoeging: SamenvoegingTable;
  sessie: SessieTable;
  signaal: SignaalTable;
  spoorantwoord: SpoorantwoordTable;
  stuk: StukTable;
  stukfout: StukfoutTable;
  stukinhoud: StukinhoudTable;
  stukronde: StukrondeTable;
  stuktekst: StuktekstTable;
  suggestie: SuggestieTable;
  taak: TaakTable;
  tekstversie: TekstversieTable;
  tekstversiepassage: TekstversiepassageTable;
  termijn: TermijnTable;
  termijnmutatie: TermijnmutatieTable;
  terugkoppeling: TerugkoppelingTable;
  toegang: ToegangTable;
  toezegging: ToezeggingTable;
  trajectfase: TrajectfaseTable;
  trajectgemeente: TrajectgemeenteTable;
  uitbox: UitboxTable;
  uitnodigingsronde: UitnodigingsrondeTable;
  veiligheidsoordeel: VeiligheidsoordeelTable;
  veiligheidsvoorwaarde: VeiligheidsvoorwaardeTable;
  verantwoording: VerantwoordingTable;
  vergaderdatum: VergaderdatumTable;
  verstrekking: VerstrekkingTable;
  visietraject: VisietrajectTable;
  visieversie: VisieversieTable;
  vrije_dag: VrijeDagTable;
  wijziging: WijzigingTable;
  zoeksleutel: ZoeksleutelTable;
  'publiek.cijfer': PubliekCijferTable;
  'publiek.doel': PubliekDoelTable;
  'publiek.gebied': PubliekGebiedTable;
  'publiek.publicatie': PubliekPublicatieTable;
  'publiek.trajectactiviteit': PubliekTrajectactiviteitTable;
  'publiek.trajectantwoord': PubliekTrajectantwoordTable;
  'publiek.trajectbesluit': PubliekTrajectbesluitTable;
  'publiek.trajectfase': PubliekTrajectfaseTable;
  'publiek.trajectpassage': PubliekTrajectpassageTable;
  'publiek.trajectstand': PubliekTrajectstandTable;
  'publiek.trajectvenster': PubliekTrajectvensterTable;
}
