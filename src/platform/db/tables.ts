// SPDX-License-Identifier: EUPL-1.2
// Generated from the migrated database by scripts/generate.ts; do not edit.
import type { Generated, GeneratedAlways } from 'kysely';
import type { Day, Instant } from '../dates.ts';

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
  besluit: 'overdracht' | 'geenVervolg' | null;
  volgende_verantwoordelijke_id: string | null;
  motivering: Generated<string>;
  begonnen_op: Instant | null;
  besloten_op: Instant | null;
  besloten_door: string | null;
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

export interface DoelindicatorTable {
  regio_id: number;
  onderdeel_id: string;
  indicator: string;
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

export interface GemeenteTable {
  regio_id: number;
  code: string;
  naam: string;
  centrumgemeente_code: string;
}

export interface GezinslidTable {
  regio_id: number;
  casus_id: string;
  persoon_id: string;
  rol: 'kind' | 'ouder' | 'partner' | 'exPartner' | 'grootouder' | 'andere';
  betrokkenheid: 'vermoedelijkSlachtoffer' | 'vermoedelijkPleger' | 'beide' | 'getuige' | 'onbekend';
  woont_in: Generated<boolean>;
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

export interface MedewerkerTable {
  regio_id: number;
  id: Generated<string>;
  organisatie_id: string;
  naam: string;
  rollen: string[];
  actief_tot: Generated<Instant>;
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
  status: 'ontvangen' | 'inBeoordeling' | 'besloten' | 'inOverdracht' | 'afgehandeld';
  ontvangen_op: Instant;
  kanaal: 'telefoon' | 'formulier' | 'politie' | 'post' | 'intern';
  hoedanigheid: string;
  vormen: string[];
  toelichting: string;
  classificatie: 'eersteMelding' | 'hermeldingEen' | 'hermeldingMeer' | 'vervolgTijdensBeoordeling' | 'vervolgNaBeoordeling' | 'vervolgTijdensMonitoring' | 'nietIngedeeld';
  versie: Generated<number>;
}

export interface MonitormomentTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  gepland_op: Day;
  uitgevoerd_op: Day | null;
  gesproken_met: Generated<string>;
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
}

export interface OrganisatieTable {
  regio_id: number;
  id: Generated<string>;
  naam: string;
  soort: 'veiligThuis' | 'lokaalTeam' | 'politie' | 'zorgEnVeiligheidshuis' | 'vrouwenopvang' | 'gemeente' | 'gezondheidszorg' | 'onderwijs' | 'kinderopvang' | 'jeugdhulp' | 'gecertificeerdeInstelling' | 'raadVoorDeKinderbescherming';
  gemeente_codes: Generated<string[]>;
}

export interface OverdrachtTable {
  regio_id: number;
  id: Generated<string>;
  casus_id: string;
  melding_id: string;
  van_organisatie_id: string;
  naar_organisatie_id: string;
  status: 'aangeboden' | 'geaccepteerd' | 'afgewezen' | 'ingetrokken';
  boodschap: string;
  warm: Generated<boolean>;
  aangeboden_op: Instant;
  beantwoord_op: Instant | null;
  beantwoord_door: string | null;
  reden: Generated<string>;
  versie: Generated<number>;
}

export interface PersoonTable {
  regio_id: number;
  id: Generated<string>;
  voornaam: string;
  tussenvoegsel: Generated<string>;
  achternaam: string;
  geboortedatum: Day | null;
  geslacht: 'vrouw' | 'man' | 'onbekend';
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

export interface SessieTable {
  regio_id: number;
  token_hash: Uint8Array;
  medewerker_id: string;
  begonnen: Generated<Instant>;
  laatst_gezien: Generated<Instant>;
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

export interface ToegangTable {
  regio_id: number;
  dossier_id: string;
  houder_id: string;
  grondslag: string;
  van: Generated<Instant>;
  tot: Generated<Instant>;
}

export interface UitboxTable {
  regio_id: number;
  id: GeneratedAlways<number>;
  soort: string;
  object_id: string;
  aangemaakt: Generated<Instant>;
  verwerkt: Instant | null;
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

export interface DB {
  afspraak: AfspraakTable;
  beleidsparameter: BeleidsparameterTable;
  beoordeling: BeoordelingTable;
  bijlage: BijlageTable;
  binnenkomst: BinnenkomstTable;
  casus: CasusTable;
  concept: ConceptTable;
  doelindicator: DoelindicatorTable;
  faseovergang: FaseovergangTable;
  gemeente: GemeenteTable;
  gezinslid: GezinslidTable;
  incident: IncidentTable;
  medewerker: MedewerkerTable;
  melder: MelderTable;
  melding: MeldingTable;
  monitormoment: MonitormomentTable;
  onderdeel: OnderdeelTable;
  organisatie: OrganisatieTable;
  overdracht: OverdrachtTable;
  persoon: PersoonTable;
  regio: RegioTable;
  rolbezetting: RolbezettingTable;
  sessie: SessieTable;
  termijn: TermijnTable;
  termijnmutatie: TermijnmutatieTable;
  toegang: ToegangTable;
  uitbox: UitboxTable;
  veiligheidsoordeel: VeiligheidsoordeelTable;
  veiligheidsvoorwaarde: VeiligheidsvoorwaardeTable;
  verantwoording: VerantwoordingTable;
  visieversie: VisieversieTable;
  vrije_dag: VrijeDagTable;
  zoeksleutel: ZoeksleutelTable;
  'publiek.cijfer': PubliekCijferTable;
  'publiek.doel': PubliekDoelTable;
  'publiek.gebied': PubliekGebiedTable;
  'publiek.publicatie': PubliekPublicatieTable;
}
