-- SPDX-License-Identifier: EUPL-1.2
-- Generated from the migrated database by scripts/generate.ts for review; it is never run.

-- Columns
public.afspraak.regio_id integer not null
public.afspraak.id uuid not null default gen_random_uuid()
public.afspraak.casus_id uuid not null
public.afspraak.persoon_id uuid not null
public.afspraak.onderdeel text not null
public.afspraak.tekst text not null
public.afspraak.gemaakt_op date not null
public.afspraak.resultaat text not null default ''::text
public.afspraak.afgerond_op date
public.beleidsparameter.regio_id integer not null
public.beleidsparameter.sleutel text not null
public.beleidsparameter.geldig_van date not null
public.beleidsparameter.waarde jsonb not null
public.beleidsparameter.bron text not null
public.beleidsparameter.zekerheid text not null
public.beoordeling.regio_id integer not null
public.beoordeling.melding_id uuid not null
public.beoordeling.organisatie_id uuid not null
public.beoordeling.urgentie text
public.beoordeling.directe_actie text not null default ''::text
public.beoordeling.taxatie_acuut text
public.beoordeling.taxatie_structureel text
public.beoordeling.betrokkenen_compleet boolean not null default false
public.beoordeling.besluit text
public.beoordeling.volgende_verantwoordelijke_id uuid
public.beoordeling.motivering text not null default ''::text
public.beoordeling.begonnen_op timestamp with time zone
public.beoordeling.besloten_op timestamp with time zone
public.beoordeling.besloten_door uuid
public.bijlage.regio_id integer not null
public.bijlage.id uuid not null default gen_random_uuid()
public.bijlage.organisatie_id uuid not null
public.bijlage.binnenkomst_id uuid not null
public.bijlage.volgnummer integer not null
public.bijlage.soort text not null
public.bijlage.grootte integer not null
public.bijlage.inhoud bytea not null
public.bijlage.ontvangen_op timestamp with time zone not null default now()
public.binnenkomst.regio_id integer not null
public.binnenkomst.id uuid not null default gen_random_uuid()
public.binnenkomst.organisatie_id uuid not null
public.binnenkomst.soort text not null
public.binnenkomst.status text not null default 'nieuw'::text
public.binnenkomst.nummer text not null
public.binnenkomst.ontvangen_op timestamp with time zone not null default now()
public.binnenkomst.van_organisatie_id uuid
public.binnenkomst.inhoud jsonb not null
public.binnenkomst.melding_id uuid
public.binnenkomst.afgehandeld_op timestamp with time zone
public.binnenkomst.afgehandeld_door uuid
public.binnenkomst.reden text not null default ''::text
public.binnenkomst.versie integer not null default 1
public.casus.regio_id integer not null
public.casus.id uuid not null default gen_random_uuid()
public.casus.nummer text not null
public.casus.gemeente_code text not null
public.casus.status text not null
public.casus.geopend_op date not null
public.casus.afgesloten_op date
public.casus.vorige_casus_id uuid
public.casus.veiligheidsplan_op date
public.casus.mening_gezin text
public.casus.herstel_afgerond_op date
public.casus.overgedragen_op date
public.casus.versie integer not null default 1
public.concept.regio_id integer not null
public.concept.sleutel_hash bytea not null
public.concept.inhoud bytea not null
public.concept.begonnen_op timestamp with time zone not null default now()
public.concept.verloopt_op timestamp with time zone not null
public.doelindicator.regio_id integer not null
public.doelindicator.onderdeel_id uuid not null
public.doelindicator.indicator text not null
public.faseovergang.regio_id integer not null
public.faseovergang.id uuid not null default gen_random_uuid()
public.faseovergang.casus_id uuid not null
public.faseovergang.van text not null
public.faseovergang.naar text not null
public.faseovergang.op timestamp with time zone not null
public.faseovergang.door uuid not null
public.faseovergang.onderbouwing text not null
public.gemeente.regio_id integer not null
public.gemeente.code text not null
public.gemeente.naam text not null
public.gemeente.centrumgemeente_code text not null
public.gezinslid.regio_id integer not null
public.gezinslid.casus_id uuid not null
public.gezinslid.persoon_id uuid not null
public.gezinslid.rol text not null
public.gezinslid.betrokkenheid text not null
public.gezinslid.woont_in boolean not null default true
public.incident.regio_id integer not null
public.incident.id uuid not null default gen_random_uuid()
public.incident.casus_id uuid not null
public.incident.gebeurd_op date not null
public.incident.omschrijving text not null
public.incident.acuut boolean not null
public.incident.afgehandeld_op date
public.medewerker.regio_id integer not null
public.medewerker.id uuid not null default gen_random_uuid()
public.medewerker.organisatie_id uuid not null
public.medewerker.naam text not null
public.medewerker.rollen text[] not null
public.medewerker.actief_tot timestamp with time zone not null default 'infinity'::timestamp with time zone
public.melder.regio_id integer not null
public.melder.melding_id uuid not null
public.melder.organisatie_id uuid not null
public.melder.naam text not null
public.melder.bereikbaar text not null default ''::text
public.melder.anoniem boolean not null default false
public.melding.regio_id integer not null
public.melding.id uuid not null default gen_random_uuid()
public.melding.nummer text not null
public.melding.casus_id uuid not null
public.melding.organisatie_id uuid not null
public.melding.gemeente_code text not null
public.melding.status text not null
public.melding.ontvangen_op timestamp with time zone not null
public.melding.kanaal text not null
public.melding.hoedanigheid text not null
public.melding.vormen text[] not null
public.melding.toelichting text not null
public.melding.classificatie text not null
public.melding.versie integer not null default 1
public.monitormoment.regio_id integer not null
public.monitormoment.id uuid not null default gen_random_uuid()
public.monitormoment.casus_id uuid not null
public.monitormoment.gepland_op date not null
public.monitormoment.uitgevoerd_op date
public.monitormoment.gesproken_met text not null default ''::text
public.onderdeel.regio_id integer not null
public.onderdeel.id uuid not null default gen_random_uuid()
public.onderdeel.visieversie_id uuid not null
public.onderdeel.ouder_id uuid
public.onderdeel.volgorde integer not null
public.onderdeel.soort text not null
public.onderdeel.nummer text not null default ''::text
public.onderdeel.titel text not null default ''::text
public.onderdeel.tekst text not null default ''::text
public.onderdeel.zekerheid text not null
public.onderdeel.bron_van integer not null
public.onderdeel.bron_tot integer not null
public.onderdeel.waarde numeric
public.onderdeel.eenheid text
public.onderdeel.jaar integer
public.onderdeel.oordeel text
public.onderdeel.bevestigd boolean not null default false
public.organisatie.regio_id integer not null
public.organisatie.id uuid not null default gen_random_uuid()
public.organisatie.naam text not null
public.organisatie.soort text not null
public.organisatie.gemeente_codes text[] not null default '{}'::text[]
public.overdracht.regio_id integer not null
public.overdracht.id uuid not null default gen_random_uuid()
public.overdracht.casus_id uuid not null
public.overdracht.melding_id uuid not null
public.overdracht.van_organisatie_id uuid not null
public.overdracht.naar_organisatie_id uuid not null
public.overdracht.status text not null
public.overdracht.boodschap text not null
public.overdracht.warm boolean not null default false
public.overdracht.aangeboden_op timestamp with time zone not null
public.overdracht.beantwoord_op timestamp with time zone
public.overdracht.beantwoord_door uuid
public.overdracht.reden text not null default ''::text
public.overdracht.versie integer not null default 1
public.persoon.regio_id integer not null
public.persoon.id uuid not null default gen_random_uuid()
public.persoon.voornaam text not null
public.persoon.tussenvoegsel text not null default ''::text
public.persoon.achternaam text not null
public.persoon.geboortedatum date
public.persoon.geslacht text not null
public.regio.id integer not null
public.regio.naam text not null
public.regio.voorbeeld boolean not null default false
public.rolbezetting.regio_id integer not null
public.rolbezetting.id uuid not null default gen_random_uuid()
public.rolbezetting.casus_id uuid not null
public.rolbezetting.rol text not null
public.rolbezetting.medewerker_id uuid not null
public.rolbezetting.van date not null
public.rolbezetting.tot date
public.sessie.regio_id integer not null
public.sessie.token_hash bytea not null
public.sessie.medewerker_id uuid not null
public.sessie.begonnen timestamp with time zone not null default now()
public.sessie.laatst_gezien timestamp with time zone not null default now()
public.termijn.regio_id integer not null
public.termijn.id uuid not null default gen_random_uuid()
public.termijn.soort text not null
public.termijn.organisatie_id uuid not null
public.termijn.ziet_ook_id uuid
public.termijn.casus_id uuid
public.termijn.object_soort text not null
public.termijn.object_id uuid not null
public.termijn.kenmerk text not null
public.termijn.persoon_id uuid
public.termijn.medewerker_id uuid
public.termijn.duur jsonb not null
public.termijn.begonnen_op timestamp with time zone not null
public.termijn.te_laat_vanaf timestamp with time zone not null
public.termijn.status text not null default 'loopt'::text
public.termijn.afgerond_op timestamp with time zone
public.termijn.reden text not null default ''::text
public.termijn.versie integer not null default 1
public.termijnmutatie.regio_id integer not null
public.termijnmutatie.id uuid not null default gen_random_uuid()
public.termijnmutatie.termijn_id uuid not null
public.termijnmutatie.volgnummer integer not null
public.termijnmutatie.soort text not null
public.termijnmutatie.duur jsonb
public.termijnmutatie.grond text not null
public.termijnmutatie.op timestamp with time zone not null
public.termijnmutatie.door uuid not null
public.termijnmutatie.te_laat_vanaf timestamp with time zone not null
public.toegang.regio_id integer not null
public.toegang.dossier_id uuid not null
public.toegang.houder_id uuid not null
public.toegang.grondslag text not null
public.toegang.van timestamp with time zone not null default now()
public.toegang.tot timestamp with time zone not null default 'infinity'::timestamp with time zone
public.uitbox.regio_id integer not null
public.uitbox.id bigint not null
public.uitbox.soort text not null
public.uitbox.object_id uuid not null
public.uitbox.aangemaakt timestamp with time zone not null default now()
public.uitbox.verwerkt timestamp with time zone
public.veiligheidsoordeel.regio_id integer not null
public.veiligheidsoordeel.id uuid not null default gen_random_uuid()
public.veiligheidsoordeel.casus_id uuid not null
public.veiligheidsoordeel.persoon_id uuid not null
public.veiligheidsoordeel.monitormoment_id uuid
public.veiligheidsoordeel.oordeel text not null
public.veiligheidsoordeel.toelichting text not null default ''::text
public.veiligheidsoordeel.geoordeeld_op timestamp with time zone not null
public.veiligheidsoordeel.geoordeeld_door uuid not null
public.veiligheidsvoorwaarde.regio_id integer not null
public.veiligheidsvoorwaarde.id uuid not null default gen_random_uuid()
public.veiligheidsvoorwaarde.casus_id uuid not null
public.veiligheidsvoorwaarde.tekst text not null
public.veiligheidsvoorwaarde.status text not null default 'actief'::text
public.veiligheidsvoorwaarde.ingang date not null
public.verantwoording.regio_id integer not null
public.verantwoording.volgnummer bigint not null
public.verantwoording.tijd timestamp with time zone not null default clock_timestamp()
public.verantwoording.medewerker_id uuid not null
public.verantwoording.organisatie_id uuid not null
public.verantwoording.namens_id uuid
public.verantwoording.handeling text not null
public.verantwoording.object_soort text not null
public.verantwoording.object_id text
public.verantwoording.dossier_id uuid
public.verantwoording.grondslag text not null
public.verantwoording.uitkomst text not null
public.visieversie.regio_id integer not null
public.visieversie.id uuid not null default gen_random_uuid()
public.visieversie.titel text not null
public.visieversie.looptijd_van integer
public.visieversie.looptijd_tot integer
public.visieversie.status text not null
public.visieversie.bestandsnaam text not null
public.visieversie.brontekst text not null
public.visieversie.gelezen jsonb not null
public.visieversie.ingelezen_op timestamp with time zone not null
public.visieversie.bevestigd_op timestamp with time zone
public.visieversie.versie integer not null default 1
public.vrije_dag.regio_id integer not null
public.vrije_dag.dag date not null
public.vrije_dag.bron text not null
public.zoeksleutel.regio_id integer not null
public.zoeksleutel.sleutel bytea not null
public.zoeksleutel.casus_id uuid not null
public.zoeksleutel.persoon_id uuid not null
publiek.cijfer.regio_id integer not null
publiek.cijfer.publicatie_id uuid not null
publiek.cijfer.indicator text not null
publiek.cijfer.gebied text not null
publiek.cijfer.kwartaal text not null
publiek.cijfer.teller integer
publiek.cijfer.noemer integer
publiek.cijfer.waarde numeric
publiek.doel.regio_id integer not null
publiek.doel.publicatie_id uuid not null
publiek.doel.id uuid not null
publiek.doel.volgorde integer not null
publiek.doel.lijn text not null
publiek.doel.nummer text not null
publiek.doel.tekst text not null
publiek.doel.indicatoren text[] not null
publiek.gebied.regio_id integer not null
publiek.gebied.publicatie_id uuid not null
publiek.gebied.code text not null
publiek.gebied.naam text not null
publiek.publicatie.regio_id integer not null
publiek.publicatie.id uuid not null default gen_random_uuid()
publiek.publicatie.regio_naam text not null
publiek.publicatie.voorbeeld boolean not null
publiek.publicatie.gepubliceerd_op timestamp with time zone not null
publiek.publicatie.kwartalen text[] not null

-- Constraints
public.afspraak CHECK ((onderdeel = ANY (ARRAY['veiligheid'::text, 'risico'::text, 'herstel'::text])))
public.afspraak FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.afspraak FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.afspraak PRIMARY KEY (regio_id, id)
public.beleidsparameter CHECK ((zekerheid = ANY (ARRAY['wet'::text, 'praktijk'::text, 'aanname'::text])))
public.beleidsparameter FOREIGN KEY (regio_id) REFERENCES regio(id)
public.beleidsparameter PRIMARY KEY (regio_id, sleutel, geldig_van)
public.beoordeling CHECK ((besluit = ANY (ARRAY['overdracht'::text, 'geenVervolg'::text])))
public.beoordeling CHECK ((taxatie_acuut = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.beoordeling CHECK ((taxatie_structureel = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.beoordeling CHECK ((urgentie = ANY (ARRAY['acuut'::text, 'regulier'::text])))
public.beoordeling FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.beoordeling FOREIGN KEY (regio_id, volgende_verantwoordelijke_id) REFERENCES organisatie(regio_id, id)
public.beoordeling PRIMARY KEY (regio_id, melding_id)
public.bijlage CHECK ((soort = ANY (ARRAY['jpeg'::text, 'png'::text, 'pdf'::text])))
public.bijlage FOREIGN KEY (regio_id, binnenkomst_id) REFERENCES binnenkomst(regio_id, id)
public.bijlage FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.bijlage PRIMARY KEY (regio_id, id)
public.binnenkomst CHECK ((soort = ANY (ARRAY['inwoner'::text, 'professional'::text, 'meldcode'::text, 'brief'::text])))
public.binnenkomst CHECK ((status = ANY (ARRAY['nieuw'::text, 'melding'::text, 'advies'::text, 'signaal'::text, 'geenMelding'::text])))
public.binnenkomst FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.binnenkomst FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.binnenkomst FOREIGN KEY (regio_id, van_organisatie_id) REFERENCES organisatie(regio_id, id)
public.binnenkomst PRIMARY KEY (regio_id, id)
public.casus CHECK (((status = 'afgesloten'::text) = (afgesloten_op IS NOT NULL)))
public.casus CHECK ((status = ANY (ARRAY['beoordeling'::text, 'directeVeiligheid'::text, 'stabieleVeiligheid'::text, 'herstel'::text, 'monitoring'::text, 'afgesloten'::text])))
public.casus FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.casus FOREIGN KEY (regio_id, vorige_casus_id) REFERENCES casus(regio_id, id)
public.casus PRIMARY KEY (regio_id, id)
public.concept CHECK ((octet_length(inhoud) <= 400000))
public.concept CHECK ((octet_length(sleutel_hash) = 32))
public.concept FOREIGN KEY (regio_id) REFERENCES regio(id)
public.concept PRIMARY KEY (regio_id, sleutel_hash)
public.doelindicator FOREIGN KEY (regio_id, onderdeel_id) REFERENCES onderdeel(regio_id, id)
public.doelindicator PRIMARY KEY (regio_id, onderdeel_id, indicator)
public.faseovergang FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.faseovergang PRIMARY KEY (regio_id, id)
public.gemeente CHECK ((code ~ '^GM[0-9]{4}$'::text))
public.gemeente FOREIGN KEY (regio_id) REFERENCES regio(id)
public.gemeente FOREIGN KEY (regio_id, centrumgemeente_code) REFERENCES gemeente(regio_id, code) DEFERRABLE INITIALLY DEFERRED
public.gemeente PRIMARY KEY (regio_id, code)
public.gezinslid CHECK ((betrokkenheid = ANY (ARRAY['vermoedelijkSlachtoffer'::text, 'vermoedelijkPleger'::text, 'beide'::text, 'getuige'::text, 'onbekend'::text])))
public.gezinslid CHECK ((rol = ANY (ARRAY['kind'::text, 'ouder'::text, 'partner'::text, 'exPartner'::text, 'grootouder'::text, 'andere'::text])))
public.gezinslid FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.gezinslid FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.gezinslid PRIMARY KEY (regio_id, casus_id, persoon_id)
public.incident FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.incident PRIMARY KEY (regio_id, id)
public.medewerker FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.medewerker PRIMARY KEY (regio_id, id)
public.melder CHECK ((naam <> ''::text))
public.melder FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.melder PRIMARY KEY (regio_id, melding_id)
public.melding CHECK ((cardinality(vormen) > 0))
public.melding CHECK ((classificatie = ANY (ARRAY['eersteMelding'::text, 'hermeldingEen'::text, 'hermeldingMeer'::text, 'vervolgTijdensBeoordeling'::text, 'vervolgNaBeoordeling'::text, 'vervolgTijdensMonitoring'::text, 'nietIngedeeld'::text])))
public.melding CHECK ((kanaal = ANY (ARRAY['telefoon'::text, 'formulier'::text, 'politie'::text, 'post'::text, 'intern'::text])))
public.melding CHECK ((status = ANY (ARRAY['ontvangen'::text, 'inBeoordeling'::text, 'besloten'::text, 'inOverdracht'::text, 'afgehandeld'::text])))
public.melding FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.melding FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.melding FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.melding PRIMARY KEY (regio_id, id)
public.monitormoment FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.monitormoment PRIMARY KEY (regio_id, id)
public.onderdeel CHECK ((soort = ANY (ARRAY['lijn'::text, 'ambitie'::text, 'doel'::text, 'uitgangspunt'::text, 'randvoorwaarde'::text, 'begrip'::text, 'cijfer'::text, 'terugblik'::text, 'financien'::text, 'hoofdstuk'::text, 'tekst'::text])))
public.onderdeel CHECK ((zekerheid = ANY (ARRAY['expliciet'::text, 'afgeleid'::text, 'te bevestigen'::text])))
public.onderdeel FOREIGN KEY (regio_id, ouder_id) REFERENCES onderdeel(regio_id, id) DEFERRABLE INITIALLY DEFERRED
public.onderdeel FOREIGN KEY (regio_id, visieversie_id) REFERENCES visieversie(regio_id, id)
public.onderdeel PRIMARY KEY (regio_id, id)
public.organisatie CHECK ((soort = ANY (ARRAY['veiligThuis'::text, 'lokaalTeam'::text, 'politie'::text, 'zorgEnVeiligheidshuis'::text, 'vrouwenopvang'::text, 'gemeente'::text, 'gezondheidszorg'::text, 'onderwijs'::text, 'kinderopvang'::text, 'jeugdhulp'::text, 'gecertificeerdeInstelling'::text, 'raadVoorDeKinderbescherming'::text])))
public.organisatie FOREIGN KEY (regio_id) REFERENCES regio(id)
public.organisatie PRIMARY KEY (regio_id, id)
public.overdracht CHECK ((status = ANY (ARRAY['aangeboden'::text, 'geaccepteerd'::text, 'afgewezen'::text, 'ingetrokken'::text])))
public.overdracht FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, naar_organisatie_id) REFERENCES organisatie(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, van_organisatie_id) REFERENCES organisatie(regio_id, id)
public.overdracht PRIMARY KEY (regio_id, id)
public.persoon CHECK ((geslacht = ANY (ARRAY['vrouw'::text, 'man'::text, 'onbekend'::text])))
public.persoon FOREIGN KEY (regio_id) REFERENCES regio(id)
public.persoon PRIMARY KEY (regio_id, id)
public.regio PRIMARY KEY (id)
public.rolbezetting CHECK ((rol = ANY (ARRAY['contactpersoon'::text, 'casusregisseur'::text])))
public.rolbezetting FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.rolbezetting FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.rolbezetting PRIMARY KEY (regio_id, id)
public.sessie FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.sessie PRIMARY KEY (token_hash)
public.termijn CHECK (((status = ANY (ARRAY['loopt'::text, 'opgeschort'::text])) = (afgerond_op IS NULL)))
public.termijn CHECK ((status = ANY (ARRAY['loopt'::text, 'opgeschort'::text, 'afgerond'::text, 'vervallen'::text])))
public.termijn FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.termijn FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.termijn FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.termijn FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.termijn FOREIGN KEY (regio_id, ziet_ook_id) REFERENCES organisatie(regio_id, id)
public.termijn PRIMARY KEY (regio_id, id)
public.termijnmutatie CHECK ((soort = ANY (ARRAY['opgeschort'::text, 'hervat'::text, 'verlengd'::text, 'herrekend'::text, 'toegewezen'::text, 'verklaard'::text])))
public.termijnmutatie FOREIGN KEY (regio_id, termijn_id) REFERENCES termijn(regio_id, id)
public.termijnmutatie PRIMARY KEY (regio_id, id)
public.toegang FOREIGN KEY (regio_id) REFERENCES regio(id)
public.toegang PRIMARY KEY (regio_id, dossier_id, houder_id)
public.uitbox FOREIGN KEY (regio_id) REFERENCES regio(id)
public.uitbox PRIMARY KEY (regio_id, id)
public.veiligheidsoordeel CHECK ((oordeel = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.veiligheidsoordeel FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.veiligheidsoordeel FOREIGN KEY (regio_id, monitormoment_id) REFERENCES monitormoment(regio_id, id)
public.veiligheidsoordeel FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.veiligheidsoordeel PRIMARY KEY (regio_id, id)
public.veiligheidsvoorwaarde CHECK ((status = ANY (ARRAY['actief'::text, 'nageleefd'::text, 'geschonden'::text, 'vervallen'::text])))
public.veiligheidsvoorwaarde FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.veiligheidsvoorwaarde PRIMARY KEY (regio_id, id)
public.verantwoording CHECK ((uitkomst = ANY (ARRAY['gelukt'::text, 'geweigerd'::text, 'nietGevonden'::text, 'mislukt'::text])))
public.verantwoording FOREIGN KEY (regio_id) REFERENCES regio(id)
public.verantwoording PRIMARY KEY (regio_id, volgnummer)
public.visieversie CHECK ((status = ANY (ARRAY['ingelezen'::text, 'bevestigd'::text])))
public.visieversie FOREIGN KEY (regio_id) REFERENCES regio(id)
public.visieversie PRIMARY KEY (regio_id, id)
public.vrije_dag FOREIGN KEY (regio_id) REFERENCES regio(id)
public.vrije_dag PRIMARY KEY (regio_id, dag)
public.zoeksleutel FOREIGN KEY (regio_id, casus_id, persoon_id) REFERENCES gezinslid(regio_id, casus_id, persoon_id)
public.zoeksleutel PRIMARY KEY (regio_id, sleutel, casus_id, persoon_id)
publiek.cijfer CHECK (((teller >= 10) AND (noemer >= 10) AND ((teller % 5) = 0) AND ((noemer % 5) = 0)))
publiek.cijfer FOREIGN KEY (regio_id, publicatie_id) REFERENCES publiek.publicatie(regio_id, id)
publiek.cijfer PRIMARY KEY (regio_id, publicatie_id, indicator, gebied, kwartaal)
publiek.doel FOREIGN KEY (regio_id, publicatie_id) REFERENCES publiek.publicatie(regio_id, id)
publiek.doel PRIMARY KEY (regio_id, publicatie_id, id)
publiek.gebied FOREIGN KEY (regio_id, publicatie_id) REFERENCES publiek.publicatie(regio_id, id)
publiek.gebied PRIMARY KEY (regio_id, publicatie_id, code)
publiek.publicatie PRIMARY KEY (regio_id, id)

-- Indexes
CREATE INDEX afspraak_casus_id_idx ON public.afspraak USING btree (casus_id)
CREATE INDEX beoordeling_regio_id_besloten_op_idx ON public.beoordeling USING btree (regio_id, besloten_op) WHERE (besloten_op IS NOT NULL)
CREATE INDEX binnenkomst_melding_id_idx ON public.binnenkomst USING btree (melding_id) WHERE (melding_id IS NOT NULL)
CREATE INDEX binnenkomst_open ON public.binnenkomst USING btree (organisatie_id, ontvangen_op, id) WHERE (status = 'nieuw'::text)
CREATE INDEX binnenkomst_status ON public.binnenkomst USING btree (organisatie_id, status, ontvangen_op, id)
CREATE INDEX casus_open ON public.casus USING btree (regio_id, geopend_op, id) WHERE (status <> 'afgesloten'::text)
CREATE INDEX casus_regio_id_afgesloten_op_idx ON public.casus USING btree (regio_id, afgesloten_op) WHERE (afgesloten_op IS NOT NULL)
CREATE INDEX concept_verloopt_op_idx ON public.concept USING btree (verloopt_op)
CREATE INDEX faseovergang_casus_id_op_idx ON public.faseovergang USING btree (casus_id, op)
CREATE INDEX gezinslid_persoon_id_idx ON public.gezinslid USING btree (persoon_id)
CREATE INDEX incident_casus_id_idx ON public.incident USING btree (casus_id)
CREATE INDEX medewerker_id_idx ON public.medewerker USING btree (id)
CREATE INDEX medewerker_regio_id_organisatie_id_idx ON public.medewerker USING btree (regio_id, organisatie_id)
CREATE INDEX melding_casus_id_idx ON public.melding USING btree (casus_id)
CREATE INDEX melding_open ON public.melding USING btree (organisatie_id, ontvangen_op, id) WHERE (status <> 'afgehandeld'::text)
CREATE INDEX melding_tijd ON public.melding USING btree (regio_id, ontvangen_op)
CREATE INDEX monitormoment_casus_id_gepland_op_idx ON public.monitormoment USING btree (casus_id, gepland_op)
CREATE INDEX monitormoment_open ON public.monitormoment USING btree (casus_id, gepland_op) WHERE (uitgevoerd_op IS NULL)
CREATE INDEX onderdeel_visieversie_id_volgorde_idx ON public.onderdeel USING btree (visieversie_id, volgorde)
CREATE INDEX overdracht_casus_id_idx ON public.overdracht USING btree (casus_id)
CREATE INDEX overdracht_geaccepteerd ON public.overdracht USING btree (regio_id, beantwoord_op) WHERE (status = 'geaccepteerd'::text)
CREATE INDEX overdracht_naar ON public.overdracht USING btree (naar_organisatie_id, aangeboden_op, id) WHERE (status = 'aangeboden'::text)
CREATE INDEX overdracht_van ON public.overdracht USING btree (van_organisatie_id, aangeboden_op, id) WHERE (status = 'aangeboden'::text)
CREATE INDEX rolbezetting_casus_id_idx ON public.rolbezetting USING btree (casus_id)
CREATE INDEX rolbezetting_van ON public.rolbezetting USING btree (medewerker_id, casus_id) INCLUDE (rol) WHERE (tot IS NULL)
CREATE INDEX termijn_casus_id_idx ON public.termijn USING btree (casus_id)
CREATE INDEX termijn_medewerker_id_idx ON public.termijn USING btree (medewerker_id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX termijn_object ON public.termijn USING btree (object_id, soort)
CREATE INDEX termijn_register ON public.termijn USING btree (organisatie_id, soort, te_laat_vanaf)
CREATE INDEX termijn_werkvoorraad ON public.termijn USING btree (organisatie_id, te_laat_vanaf, id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX termijn_ziet_ook ON public.termijn USING btree (ziet_ook_id, te_laat_vanaf, id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX toegang_houder ON public.toegang USING btree (houder_id, dossier_id) INCLUDE (tot)
CREATE INDEX veiligheidsoordeel_laatste ON public.veiligheidsoordeel USING btree (casus_id, persoon_id, geoordeeld_op DESC) INCLUDE (oordeel)
CREATE INDEX veiligheidsvoorwaarde_casus_id_idx ON public.veiligheidsvoorwaarde USING btree (casus_id)
CREATE INDEX verantwoording_dossier_id_tijd_idx ON public.verantwoording USING btree (dossier_id, tijd) WHERE (dossier_id IS NOT NULL)
CREATE INDEX verantwoording_medewerker_id_tijd_idx ON public.verantwoording USING btree (medewerker_id, tijd)
CREATE UNIQUE INDEX afspraak_pkey ON public.afspraak USING btree (regio_id, id)
CREATE UNIQUE INDEX beleidsparameter_pkey ON public.beleidsparameter USING btree (regio_id, sleutel, geldig_van)
CREATE UNIQUE INDEX beoordeling_pkey ON public.beoordeling USING btree (regio_id, melding_id)
CREATE UNIQUE INDEX bijlage_binnenkomst_id_volgnummer_idx ON public.bijlage USING btree (binnenkomst_id, volgnummer)
CREATE UNIQUE INDEX bijlage_pkey ON public.bijlage USING btree (regio_id, id)
CREATE UNIQUE INDEX binnenkomst_pkey ON public.binnenkomst USING btree (regio_id, id)
CREATE UNIQUE INDEX binnenkomst_regio_id_nummer_idx ON public.binnenkomst USING btree (regio_id, nummer)
CREATE UNIQUE INDEX casus_pkey ON public.casus USING btree (regio_id, id)
CREATE UNIQUE INDEX casus_regio_id_nummer_idx ON public.casus USING btree (regio_id, nummer)
CREATE UNIQUE INDEX cijfer_pkey ON publiek.cijfer USING btree (regio_id, publicatie_id, indicator, gebied, kwartaal)
CREATE UNIQUE INDEX concept_pkey ON public.concept USING btree (regio_id, sleutel_hash)
CREATE UNIQUE INDEX concept_sleutel_hash_idx ON public.concept USING btree (sleutel_hash)
CREATE UNIQUE INDEX doel_pkey ON publiek.doel USING btree (regio_id, publicatie_id, id)
CREATE UNIQUE INDEX doelindicator_pkey ON public.doelindicator USING btree (regio_id, onderdeel_id, indicator)
CREATE UNIQUE INDEX faseovergang_pkey ON public.faseovergang USING btree (regio_id, id)
CREATE UNIQUE INDEX gebied_pkey ON publiek.gebied USING btree (regio_id, publicatie_id, code)
CREATE UNIQUE INDEX gemeente_pkey ON public.gemeente USING btree (regio_id, code)
CREATE UNIQUE INDEX gezinslid_pkey ON public.gezinslid USING btree (regio_id, casus_id, persoon_id)
CREATE UNIQUE INDEX incident_pkey ON public.incident USING btree (regio_id, id)
CREATE UNIQUE INDEX medewerker_pkey ON public.medewerker USING btree (regio_id, id)
CREATE UNIQUE INDEX melder_pkey ON public.melder USING btree (regio_id, melding_id)
CREATE UNIQUE INDEX melding_pkey ON public.melding USING btree (regio_id, id)
CREATE UNIQUE INDEX melding_regio_id_nummer_idx ON public.melding USING btree (regio_id, nummer)
CREATE UNIQUE INDEX monitormoment_pkey ON public.monitormoment USING btree (regio_id, id)
CREATE UNIQUE INDEX onderdeel_pkey ON public.onderdeel USING btree (regio_id, id)
CREATE UNIQUE INDEX organisatie_pkey ON public.organisatie USING btree (regio_id, id)
CREATE UNIQUE INDEX overdracht_een_open ON public.overdracht USING btree (regio_id, melding_id) WHERE (status = 'aangeboden'::text)
CREATE UNIQUE INDEX overdracht_pkey ON public.overdracht USING btree (regio_id, id)
CREATE UNIQUE INDEX persoon_pkey ON public.persoon USING btree (regio_id, id)
CREATE UNIQUE INDEX publicatie_pkey ON publiek.publicatie USING btree (regio_id, id)
CREATE UNIQUE INDEX regio_pkey ON public.regio USING btree (id)
CREATE UNIQUE INDEX rolbezetting_een ON public.rolbezetting USING btree (casus_id, rol) WHERE (tot IS NULL)
CREATE UNIQUE INDEX rolbezetting_pkey ON public.rolbezetting USING btree (regio_id, id)
CREATE UNIQUE INDEX sessie_pkey ON public.sessie USING btree (token_hash)
CREATE UNIQUE INDEX termijn_een_open ON public.termijn USING btree (object_id, soort, persoon_id) NULLS NOT DISTINCT WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE UNIQUE INDEX termijn_pkey ON public.termijn USING btree (regio_id, id)
CREATE UNIQUE INDEX termijnmutatie_pkey ON public.termijnmutatie USING btree (regio_id, id)
CREATE UNIQUE INDEX termijnmutatie_termijn_id_volgnummer_idx ON public.termijnmutatie USING btree (termijn_id, volgnummer)
CREATE UNIQUE INDEX toegang_dossier_houder ON public.toegang USING btree (dossier_id, houder_id) INCLUDE (tot)
CREATE UNIQUE INDEX toegang_pkey ON public.toegang USING btree (regio_id, dossier_id, houder_id)
CREATE UNIQUE INDEX uitbox_pkey ON public.uitbox USING btree (regio_id, id)
CREATE UNIQUE INDEX veiligheidsoordeel_pkey ON public.veiligheidsoordeel USING btree (regio_id, id)
CREATE UNIQUE INDEX veiligheidsvoorwaarde_pkey ON public.veiligheidsvoorwaarde USING btree (regio_id, id)
CREATE UNIQUE INDEX verantwoording_pkey ON public.verantwoording USING btree (regio_id, volgnummer)
CREATE UNIQUE INDEX visieversie_pkey ON public.visieversie USING btree (regio_id, id)
CREATE UNIQUE INDEX vrije_dag_pkey ON public.vrije_dag USING btree (regio_id, dag)
CREATE UNIQUE INDEX zoeksleutel_pkey ON public.zoeksleutel USING btree (regio_id, sleutel, casus_id, persoon_id)

-- Row level security
afspraak (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = afspraak.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = afspraak.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
beleidsparameter (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
beoordeling (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
bijlage (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
binnenkomst (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
casus (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = casus.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = casus.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
concept (forced): zichtbaar ALL using (false) with check (false)
doelindicator (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
faseovergang (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = faseovergang.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = faseovergang.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
gemeente (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
gezinslid (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = gezinslid.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = gezinslid.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
incident (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = incident.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = incident.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
medewerker (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
melder (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
melding (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
monitormoment (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = monitormoment.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = monitormoment.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
onderdeel (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
organisatie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
overdracht (forced): zichtbaar ALL using (((van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (naar_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])))) with check (((van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (naar_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[]))))
persoon (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = persoon.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((regio_id = ( SELECT app.regio() AS regio)))
regio (forced): zichtbaar ALL using ((id = ( SELECT app.regio() AS regio))) with check (false)
rolbezetting (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = rolbezetting.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = rolbezetting.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
sessie (forced): zichtbaar ALL using (false) with check (false)
termijn (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (ziet_ook_id = ANY (( SELECT app.houders() AS houders)::uuid[])))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (ziet_ook_id = ANY (( SELECT app.houders() AS houders)::uuid[]))))
termijnmutatie (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM termijn t WHERE ((t.regio_id = termijnmutatie.regio_id) AND (t.id = termijnmutatie.termijn_id)) OFFSET 0))) with check ((EXISTS ( SELECT FROM termijn t WHERE ((t.regio_id = termijnmutatie.regio_id) AND (t.id = termijnmutatie.termijn_id)) OFFSET 0)))
toegang (forced): zichtbaar ALL using ((houder_id = ANY (( SELECT app.houders() AS houders)::uuid[]))) with check (false)
uitbox (forced): zichtbaar ALL using (false) with check ((regio_id = ( SELECT app.regio() AS regio)))
veiligheidsoordeel (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsoordeel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsoordeel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
veiligheidsvoorwaarde (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsvoorwaarde.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsvoorwaarde.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
verantwoording (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ((medewerker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['privacyfunctionaris'::text]) AS heeft_rol)))) with check (false)
visieversie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
vrije_dag (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['leidinggevende'::text]) AS heeft_rol)))
zoeksleutel (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = zoeksleutel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = zoeksleutel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))

-- Rights of verband_app and verband_publiek
verband_app: delete, insert, select on public.doelindicator
verband_app: delete, insert, select on public.onderdeel
verband_app: insert on public.uitbox
verband_app: insert, select on public.afspraak
verband_app: insert, select on public.beoordeling
verband_app: insert, select on public.binnenkomst
verband_app: insert, select on public.casus
verband_app: insert, select on public.faseovergang
verband_app: insert, select on public.gezinslid
verband_app: insert, select on public.incident
verband_app: insert, select on public.melder
verband_app: insert, select on public.melding
verband_app: insert, select on public.monitormoment
verband_app: insert, select on public.overdracht
verband_app: insert, select on public.persoon
verband_app: insert, select on public.rolbezetting
verband_app: insert, select on public.termijn
verband_app: insert, select on public.termijnmutatie
verband_app: insert, select on public.veiligheidsoordeel
verband_app: insert, select on public.veiligheidsvoorwaarde
verband_app: insert, select on public.visieversie
verband_app: insert, select on public.vrije_dag
verband_app: insert, select on public.zoeksleutel
verband_app: insert, select on publiek.cijfer
verband_app: insert, select on publiek.doel
verband_app: insert, select on publiek.gebied
verband_app: insert, select on publiek.publicatie
verband_app: select on public.beleidsparameter
verband_app: select on public.bijlage
verband_app: select on public.gemeente
verband_app: select on public.medewerker
verband_app: select on public.organisatie
verband_app: select on public.regio
verband_app: select on public.toegang
verband_app: select on public.verantwoording
verband_publiek: select on publiek.cijfer
verband_publiek: select on publiek.doel
verband_publiek: select on publiek.gebied
verband_publiek: select on publiek.publicatie

-- Functions
actor(token text) security definer
beantwoord_overdracht(overdracht uuid, geaccepteerd boolean) security definer
bewaar_concept(regio integer, hash bytea, inhoud bytea, uren integer) security definer
dagbegin(dag date)
delers(dossier uuid) security definer
dien_in(regio integer, soort text, inhoud jsonb, duur jsonb, te_laat_vanaf timestamp with time zone) security definer
doorlooptijden(vanaf date, tot date) security definer
heeft_rol(VARIADIC gevraagd text[]) security definer
houders() security definer
kwartaalnaam(dag date)
kwartalen(vanaf date, tot date)
lees_concept(hash bytea) security definer
meld_aan_voorbeeld(wie uuid, token_hash bytea) security definer
meld_af(token text) security definer
meldpunt(regio integer) security definer
meldpunten() security definer
metingen(vanaf date, tot date, maten text[]) security definer
regio() security definer
ruim_concepten_op() security definer
verantwoord(handeling text, object_soort text, object_id text, dossier_id uuid, grondslag text, uitkomst text) security definer
verleen_toegang(dossier uuid, houder uuid, grond text, einde timestamp with time zone) security definer
voeg_bijlage_toe(binnenkomst uuid, volgnummer integer, soort text, inhoud bytea) security definer
voorbeeldmedewerkers() security definer
ziet_cijfers() security definer
zoek_personen(sleutels bytea[], hoogstens integer) security definer
