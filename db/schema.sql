-- SPDX-License-Identifier: EUPL-1.2
-- Generated from the migrated database by scripts/generate.ts for review; it is never run.

-- Columns
public.activiteitdeelname.regio_id integer not null
public.activiteitdeelname.activiteit_id uuid not null
public.activiteitdeelname.partij_id uuid not null
public.activiteitdeelname.genodigd integer not null
public.activiteitdeelname.gekomen integer
public.activiteitverslag.regio_id integer not null
public.activiteitverslag.activiteit_id uuid not null
public.activiteitverslag.tekst text not null
public.activiteitverslag.vastgelegd_op timestamp with time zone not null
public.activiteitverslag.vastgelegd_door uuid not null
public.activiteitverslag.versie integer not null default 1
public.adres.regio_id integer not null
public.adres.id uuid not null default gen_random_uuid()
public.adres.persoon_id uuid not null
public.adres.soort text not null
public.adres.straat text not null default ''::text
public.adres.huisnummer integer
public.adres.toevoeging text not null default ''::text
public.adres.postcode text not null default ''::text
public.adres.plaats text not null default ''::text
public.adres.geldig_van date not null
public.adres.geldig_tot date
public.adres.afscherming text not null default 'geen'::text
public.adres.zichtbaar_voor uuid[] not null default '{}'::uuid[]
public.adresinzage.regio_id integer not null
public.adresinzage.id uuid not null default gen_random_uuid()
public.adresinzage.adres_id uuid not null
public.adresinzage.persoon_id uuid not null
public.adresinzage.medewerker_id uuid not null
public.adresinzage.op timestamp with time zone not null
public.adresinzage.reden text not null
public.advies.regio_id integer not null
public.advies.id uuid not null default gen_random_uuid()
public.advies.nummer text not null
public.advies.organisatie_id uuid not null
public.advies.medewerker_id uuid not null
public.advies.status text not null default 'lopend'::text
public.advies.begonnen_op timestamp with time zone not null
public.advies.kanaal text not null
public.advies.hoedanigheid text not null
public.advies.aanleidingen text[] not null
public.advies.aarden text[] not null
public.advies.gekozen_op timestamp with time zone
public.advies.melding_nummer text
public.advies.afgesloten_op timestamp with time zone
public.advies.versie integer not null default 1
public.adviescontact.regio_id integer not null
public.adviescontact.id uuid not null default gen_random_uuid()
public.adviescontact.advies_id uuid not null
public.adviescontact.organisatie_id uuid not null
public.adviescontact.op timestamp with time zone not null
public.adviescontact.door uuid not null
public.adviescontact.geadviseerd text not null
public.adviesvrager.regio_id integer not null
public.adviesvrager.advies_id uuid not null
public.adviesvrager.organisatie_id uuid not null
public.adviesvrager.naam text not null
public.adviesvrager.bereikbaar text not null default ''::text
public.adviesvrager.toestemming_op timestamp with time zone not null
public.adviesvrager.ingetrokken_op timestamp with time zone
public.afspraak.regio_id integer not null
public.afspraak.id uuid not null default gen_random_uuid()
public.afspraak.casus_id uuid not null
public.afspraak.persoon_id uuid not null
public.afspraak.onderdeel text not null
public.afspraak.tekst text not null
public.afspraak.gemaakt_op date not null
public.afspraak.resultaat text not null default ''::text
public.afspraak.afgerond_op date
public.amendement.regio_id integer not null
public.amendement.id uuid not null default gen_random_uuid()
public.amendement.visietraject_id uuid not null
public.amendement.gemeente_code text not null
public.amendement.routestap_id uuid not null
public.amendement.nummer text not null default ''::text
public.amendement.titel text not null
public.amendement.passage_id uuid
public.amendement.oude_tekst text not null
public.amendement.nieuwe_tekst text not null
public.amendement.toelichting text not null default ''::text
public.amendement.indieners text not null default ''::text
public.amendement.preadvies text not null default ''::text
public.amendement.status text not null default 'ingediend'::text
public.amendement.voor integer
public.amendement.tegen integer
public.amendement.afwijkend boolean not null default true
public.amendement.afhandeling text
public.amendement.afhandeling_motivering text not null default ''::text
public.amendement.afgehandeld_op timestamp with time zone
public.amendement.versie integer not null default 1
public.amendement.wijziging_id uuid
public.antwoordsjabloon.regio_id integer not null
public.antwoordsjabloon.id uuid not null default gen_random_uuid()
public.antwoordsjabloon.visietraject_id uuid not null
public.antwoordsjabloon.naam text not null
public.antwoordsjabloon.afdoening text not null
public.antwoordsjabloon.antwoord text not null
public.antwoordsjabloon.motivering text not null
public.antwoordversie.regio_id integer not null
public.antwoordversie.visietraject_id uuid not null
public.antwoordversie.code text not null
public.antwoordversie.versie integer not null
public.antwoordversie.status text not null
public.antwoordversie.antwoord text not null
public.antwoordversie.bron text not null
public.antwoordversie.reden text not null
public.antwoordversie.eigenaar text not null
public.antwoordversie.deadline date
public.antwoordversie.op timestamp with time zone not null
public.antwoordversie.door uuid not null
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
public.beoordeling.meldcode text
public.beoordeling.adviesnummer text not null default ''::text
public.besluitaantekening.regio_id integer not null
public.besluitaantekening.id uuid not null default gen_random_uuid()
public.besluitaantekening.melding_id uuid not null
public.besluitaantekening.organisatie_id uuid not null
public.besluitaantekening.latere_melding_id uuid
public.besluitaantekening.tekst text not null
public.besluitaantekening.op timestamp with time zone not null
public.besluitaantekening.door uuid not null
public.bestuursbesluit.regio_id integer not null
public.bestuursbesluit.id uuid not null default gen_random_uuid()
public.bestuursbesluit.routestap_id uuid not null
public.bestuursbesluit.datum date not null
public.bestuursbesluit.besluitnummer text not null default ''::text
public.bestuursbesluit.uitkomst text not null
public.bestuursbesluit.voor integer
public.bestuursbesluit.tegen integer
public.bestuursbesluit.toelichting text not null default ''::text
public.bestuursbesluit.bekendgemaakt_op date
public.bestuursbesluit.bekendmaking text not null default ''::text
public.bestuursbesluit.vastgelegd_op timestamp with time zone not null
public.bestuursbesluit.vastgelegd_door uuid not null
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
public.correctie.regio_id integer not null
public.correctie.soort text not null
public.correctie.object_id uuid not null
public.correctie.versie integer not null
public.correctie.veld text not null
public.correctie.was text
public.correctie.visietraject_id uuid
public.correctie.gemeente_code text
public.correctie.reden text not null
public.correctie.op timestamp with time zone not null
public.correctie.door uuid not null
public.dienst.regio_id integer not null
public.dienst.id uuid not null default gen_random_uuid()
public.dienst.soort text not null
public.dienst.status text not null default 'toegewezen'::text
public.dienst.casus_id uuid not null
public.dienst.organisatie_id uuid not null
public.dienst.kenmerk text not null
public.dienst.formele_start date not null
public.dienst.werkelijke_start date
public.dienst.uitkomst_geweld text
public.dienst.uitkomst_kind text
public.dienst.uitkomst_anders text
public.dienst.problematiek text not null default ''::text
public.dienst.maatregelen text not null default ''::text
public.dienst.neemt_over text not null default ''::text
public.dienst.bijzondere_vormen text[] not null default '{}'::text[]
public.dienst.consult_bij text[] not null default '{}'::text[]
public.dienst.consult_op date
public.dienst.vrijgegeven_door text not null default ''::text
public.dienst.beoordeeld_op date
public.dienst.afgerond_op date
public.dienst.reden text not null default ''::text
public.dienst.versie integer not null default 1
public.doelindicator.regio_id integer not null
public.doelindicator.onderdeel_id uuid not null
public.doelindicator.indicator text not null
public.doeloordeel.regio_id integer not null
public.doeloordeel.visietraject_id uuid not null
public.doeloordeel.onderdeel_id uuid not null
public.doeloordeel.oordeel text not null
public.doeloordeel.bewijs text not null default ''::text
public.doeloordeel.bron text not null default ''::text
public.doeloordeel.cijfer_id uuid
public.doeloordeel.aanbeveling text not null default ''::text
public.doeloordeel.passage_id uuid
public.doeloordeel.gewijzigd_op timestamp with time zone not null
public.doeloordeel.gewijzigd_door uuid not null
public.doeloordeel.versie integer not null default 1
public.eerderestand.regio_id integer not null
public.eerderestand.id uuid not null default gen_random_uuid()
public.eerderestand.tabel text not null
public.eerderestand.sleutel text not null
public.eerderestand.inhoud jsonb not null
public.eerderestand.op timestamp with time zone not null
public.eerderestand.door uuid
public.faseovergang.regio_id integer not null
public.faseovergang.id uuid not null default gen_random_uuid()
public.faseovergang.casus_id uuid not null
public.faseovergang.van text not null
public.faseovergang.naar text not null
public.faseovergang.op timestamp with time zone not null
public.faseovergang.door uuid not null
public.faseovergang.onderbouwing text not null
public.gebied.regio_id integer not null
public.gebied.id uuid not null default gen_random_uuid()
public.gebied.soort text not null
public.gebied.naam text not null
public.gebiedslid.regio_id integer not null
public.gebiedslid.gebied_id uuid not null
public.gebiedslid.gemeente_code text not null
public.gebiedslid.van date not null
public.gebiedslid.tot date
public.gebiedslid.centrum boolean not null default false
public.geheimhouding.regio_id integer not null
public.geheimhouding.visietraject_id uuid not null
public.geheimhouding.gemeente_code text not null
public.geheimhouding.versie integer not null
public.geheimhouding.stuksoorten text[] not null
public.geheimhouding.grond text
public.geheimhouding.opgelegd_door text
public.geheimhouding.toelichting text not null
public.geheimhouding.op timestamp with time zone not null
public.geheimhouding.door uuid not null
public.gemeente.regio_id integer not null
public.gemeente.code text not null
public.gemeente.naam text not null
public.gemeente.centrumgemeente_code text not null
public.gesprek.regio_id integer not null
public.gesprek.id uuid not null default gen_random_uuid()
public.gesprek.dienst_id uuid not null
public.gesprek.persoon_id uuid not null
public.gesprek.organisatie_id uuid not null
public.gesprek.gevoerd_op date not null
public.gesprek.apart boolean not null
public.gesprek.verslag text not null
public.gesprek.door uuid not null
public.gesprek.vastgelegd_op timestamp with time zone not null
public.gezinslid.regio_id integer not null
public.gezinslid.casus_id uuid not null
public.gezinslid.persoon_id uuid not null
public.gezinslid.rol text not null
public.gezinslid.betrokkenheid text not null
public.gezinslid.woont_in boolean not null default true
public.herindeling.regio_id integer not null
public.herindeling.voorganger_code text not null
public.herindeling.opvolger_code text not null
public.herindeling.op date not null
public.herindeling.door uuid not null
public.herkenningsoordeel.regio_id integer not null
public.herkenningsoordeel.id uuid not null default gen_random_uuid()
public.herkenningsoordeel.visietraject_id uuid not null
public.herkenningsoordeel.afdruk text not null
public.herkenningsoordeel.soort text not null
public.herkenningsoordeel.reden text not null
public.herkenningsoordeel.gegeven_op timestamp with time zone not null
public.herkenningsoordeel.gegeven_door uuid not null
public.herkenningsoordeel.ingetrokken_op timestamp with time zone
public.herkenningsoordeel.ingetrokken_door uuid
public.herweging.regio_id integer not null
public.herweging.id uuid not null default gen_random_uuid()
public.herweging.casus_id uuid not null
public.herweging.oordeel text not null
public.herweging.toelichting text not null
public.herweging.op timestamp with time zone not null
public.herweging.door uuid not null
public.herweging.organisatie_id uuid not null
public.huisstijl.regio_id integer not null
public.huisstijl.gemeente_code text not null
public.huisstijl.kleur text not null
public.huisstijl.afzender text not null default ''::text
public.huisstijl.ondertekening text not null default ''::text
public.huisstijl.voettekst text not null default ''::text
public.huisstijl.versie integer not null default 1
public.hulpvraag.regio_id integer not null
public.hulpvraag.dienst_id uuid not null
public.hulpvraag.persoon_id uuid not null
public.hulpvraag.organisatie_id uuid not null
public.hulpvraag.hulp text not null default ''::text
public.hulpvraag.geen_gesprek text not null default ''::text
public.incident.regio_id integer not null
public.incident.id uuid not null default gen_random_uuid()
public.incident.casus_id uuid not null
public.incident.gebeurd_op date not null
public.incident.omschrijving text not null
public.incident.acuut boolean not null
public.incident.afgehandeld_op date
public.informeerplicht.regio_id integer not null
public.informeerplicht.id uuid not null default gen_random_uuid()
public.informeerplicht.organisatie_id uuid not null
public.informeerplicht.melding_id uuid not null
public.informeerplicht.casus_id uuid not null
public.informeerplicht.persoon_id uuid not null
public.informeerplicht.uitkomst text not null
public.informeerplicht.aan text
public.informeerplicht.hoe text
public.informeerplicht.op date not null
public.informeerplicht.onderwerpen text[] not null default '{}'::text[]
public.informeerplicht.toelichting text not null default ''::text
public.informeerplicht.vastgelegd_op timestamp with time zone not null
public.informeerplicht.vastgelegd_door uuid not null
public.inspraakronde.regio_id integer not null
public.inspraakronde.id uuid not null default gen_random_uuid()
public.inspraakronde.visietraject_id uuid not null
public.inspraakronde.tekstversie_id uuid not null
public.inspraakronde.naam text not null
public.inspraakronde.begonnen_op timestamp with time zone not null
public.inspraakvenster.regio_id integer not null
public.inspraakvenster.id uuid not null default gen_random_uuid()
public.inspraakvenster.visietraject_id uuid not null
public.inspraakvenster.gemeente_code text not null
public.inspraakvenster.kanaal text not null
public.inspraakvenster.van date
public.inspraakvenster.tot date
public.inspraakvenster.vindplaats text not null default ''::text
public.inspraakvenster.versie integer not null default 1
public.instrumentafname.regio_id integer not null
public.instrumentafname.id uuid not null default gen_random_uuid()
public.instrumentafname.melding_id uuid not null
public.instrumentafname.organisatie_id uuid not null
public.instrumentafname.instrument text not null
public.instrumentafname.uitgave text not null
public.instrumentafname.op date not null
public.instrumentafname.door uuid not null
public.instrumentafname.conclusie text not null
public.ketenbericht.regio_id integer not null
public.ketenbericht.id uuid not null default gen_random_uuid()
public.ketenbericht.organisatie_id uuid not null
public.ketenbericht.casus_id uuid not null
public.ketenbericht.soort text not null
public.ketenbericht.sleutel text not null
public.ketenbericht.status text not null default 'klaar'::text
public.ketenbericht.koppelvlak text not null
public.ketenbericht.inhoud jsonb not null
public.ketenbericht.klaar_op timestamp with time zone not null
public.ketenbericht.verzonden_op timestamp with time zone
public.ketenbericht.bevestigd_op timestamp with time zone
public.ketenbericht.pogingen integer not null default 0
public.ketenbericht.volgende_poging timestamp with time zone
public.ketenbericht.versie integer not null default 1
public.lidmutatie.regio_id integer not null
public.lidmutatie.visietraject_id uuid not null
public.lidmutatie.gemeente_code text not null
public.lidmutatie.op timestamp with time zone not null
public.lidmutatie.erbij boolean not null
public.lidmutatie.reden text not null
public.lidmutatie.medewerker_id uuid not null
public.logo.regio_id integer not null
public.logo.gemeente_code text not null
public.logo.versie integer not null
public.logo.png bytea
public.logo.breedte integer
public.logo.hoogte integer
public.logo.alternatief text not null default ''::text
public.logo.op timestamp with time zone not null
public.logo.door uuid not null
public.lokaletekst.regio_id integer not null
public.lokaletekst.visietraject_id uuid not null
public.lokaletekst.gemeente_code text not null
public.lokaletekst.paragraaf text not null
public.lokaletekst.tekst text not null
public.lokaletekst.versie integer not null default 1
public.losgelatendoel.regio_id integer not null
public.losgelatendoel.visietraject_id uuid not null
public.losgelatendoel.onderdeel_id uuid not null
public.losgelatendoel.reden text not null
public.losgelatendoel.gewijzigd_op timestamp with time zone not null
public.losgelatendoel.gewijzigd_door uuid not null
public.losgelatendoel.versie integer not null default 1
public.medewerker.regio_id integer not null
public.medewerker.id uuid not null default gen_random_uuid()
public.medewerker.organisatie_id uuid not null
public.medewerker.naam text not null
public.medewerker.rollen text[] not null
public.medewerker.actief_tot timestamp with time zone not null default 'infinity'::timestamp with time zone
public.meldcodetraject.regio_id integer not null
public.meldcodetraject.id uuid not null default gen_random_uuid()
public.meldcodetraject.organisatie_id uuid not null
public.meldcodetraject.maker_id uuid not null
public.meldcodetraject.kenmerk text not null
public.meldcodetraject.sector text not null
public.meldcodetraject.status text not null default 'open'::text
public.meldcodetraject.geopend_op timestamp with time zone not null
public.meldcodetraject.gesloten_op timestamp with time zone
public.meldcodetraject.binnenkomst_nummer text not null default ''::text
public.meldcodetraject.versie integer not null default 1
public.meldcodevastlegging.regio_id integer not null
public.meldcodevastlegging.id uuid not null default gen_random_uuid()
public.meldcodevastlegging.traject_id uuid not null
public.meldcodevastlegging.volgnummer integer not null
public.meldcodevastlegging.soort text not null
public.meldcodevastlegging.onderdeel text not null
public.meldcodevastlegging.inhoud jsonb not null
public.meldcodevastlegging.op timestamp with time zone not null
public.meldcodevastlegging.door uuid not null
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
public.melding.dienst_id uuid
public.monitormoment.regio_id integer not null
public.monitormoment.id uuid not null default gen_random_uuid()
public.monitormoment.casus_id uuid not null
public.monitormoment.gepland_op date not null
public.monitormoment.uitgevoerd_op date
public.monitormoment.gesproken_met text not null default ''::text
public.motie.regio_id integer not null
public.motie.id uuid not null default gen_random_uuid()
public.motie.visietraject_id uuid not null
public.motie.gemeente_code text not null
public.motie.routestap_id uuid not null
public.motie.nummer text not null default ''::text
public.motie.titel text not null
public.motie.constaterende text not null default ''::text
public.motie.overwegende text not null default ''::text
public.motie.verzoekt text[] not null
public.motie.indieners text not null default ''::text
public.motie.preadvies text not null default ''::text
public.motie.status text not null default 'ingediend'::text
public.motie.voor integer
public.motie.tegen integer
public.motie.eigenaar text not null default ''::text
public.motie.deadline date
public.motie.versie integer not null default 1
public.navraag.regio_id integer not null
public.navraag.id uuid not null default gen_random_uuid()
public.navraag.melding_id uuid not null
public.navraag.organisatie_id uuid not null
public.navraag.gevraagd_aan text not null
public.navraag.gevraagd_op date not null
public.navraag.door uuid not null
public.navraag.beantwoord_op date
public.navraag.antwoord text
public.navraag.samenvatting text not null default ''::text
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
public.onderdeel.passage_id uuid
public.opbrengst.regio_id integer not null
public.opbrengst.id uuid not null default gen_random_uuid()
public.opbrengst.visietraject_id uuid not null
public.opbrengst.activiteit_id uuid not null
public.opbrengst.volgnummer integer not null
public.opbrengst.tekst text not null
public.opbrengst.passage_id uuid
public.opbrengst.wijziging_id uuid
public.opbrengst.reden text not null default ''::text
public.opbrengst.gewijzigd_op timestamp with time zone not null
public.opbrengst.gewijzigd_door uuid not null
public.opbrengst.versie integer not null default 1
public.opvolging.regio_id integer not null
public.opvolging.id uuid not null default gen_random_uuid()
public.opvolging.visietraject_id uuid not null
public.opvolging.gemeente_code text not null
public.opvolging.motie_id uuid
public.opvolging.toezegging_id uuid
public.opvolging.tekst text not null
public.opvolging.op timestamp with time zone not null
public.opvolging.door uuid not null
public.organisatie.regio_id integer not null
public.organisatie.id uuid not null default gen_random_uuid()
public.organisatie.naam text not null
public.organisatie.soort text not null
public.organisatie.gemeente_codes text[] not null default '{}'::text[]
public.organisatie.gemeente_code text
public.overdracht.regio_id integer not null
public.overdracht.id uuid not null default gen_random_uuid()
public.overdracht.casus_id uuid not null
public.overdracht.melding_id uuid not null
public.overdracht.van_organisatie_id uuid not null
public.overdracht.naar_organisatie_id uuid
public.overdracht.status text not null
public.overdracht.boodschap text not null
public.overdracht.warm boolean not null default false
public.overdracht.aangeboden_op timestamp with time zone not null
public.overdracht.beantwoord_op timestamp with time zone
public.overdracht.beantwoord_door uuid
public.overdracht.reden text not null default ''::text
public.overdracht.versie integer not null default 1
public.overdracht.naar_extern text
public.overdracht.extern_soort text
public.overdracht.aangeboden_door uuid
public.overdracht.grondslag text
public.overdracht.doel text not null default ''::text
public.overdracht.noodzaak text not null default ''::text
public.overdracht.gesprek_op date
public.overdracht.gesprek_met text not null default ''::text
public.overdracht.antwoord_van text not null default ''::text
public.overdracht.antwoord_bewijs text not null default ''::text
public.overdracht.bericht_terug text not null default ''::text
public.overdracht.bericht_op timestamp with time zone
public.overdracht.bericht_door uuid
public.overdracht.gelezen_op timestamp with time zone
public.overdracht.gelezen_door uuid
public.overdrachtstuk.regio_id integer not null
public.overdrachtstuk.id uuid not null default gen_random_uuid()
public.overdrachtstuk.overdracht_id uuid not null
public.overdrachtstuk.volgnummer integer not null
public.overdrachtstuk.soort text not null
public.overdrachtstuk.inhoud jsonb not null
public.overdrachtstuk.voor_besluit boolean not null
public.overdrachtstuk.reden text not null default ''::text
public.overlegtafel.regio_id integer not null
public.overlegtafel.id uuid not null default gen_random_uuid()
public.overlegtafel.gemeente_code text
public.overlegtafel.orgaan text not null
public.overlegtafel.naam text not null
public.overlegtafel.aanlevertermijn integer not null default 0
public.overlegtafel.versie integer not null default 1
public.overlegtafel.gestopt_na date
public.participatieactiviteit.regio_id integer not null
public.participatieactiviteit.id uuid not null default gen_random_uuid()
public.participatieactiviteit.visietraject_id uuid not null
public.participatieactiviteit.vorm text not null
public.participatieactiviteit.titel text not null
public.participatieactiviteit.dagen text[] not null
public.participatieactiviteit.begintijd text
public.participatieactiviteit.eindtijd text
public.participatieactiviteit.plaats text not null default ''::text
public.participatieactiviteit.fase text not null
public.participatieactiviteit.niveau text not null
public.participatieactiviteit.openbaar boolean not null default false
public.participatieactiviteit.status text not null default 'gepland'::text
public.participatieactiviteit.reden text not null default ''::text
public.participatieactiviteit.versie integer not null default 1
public.partij.regio_id integer not null
public.partij.id uuid not null default gen_random_uuid()
public.partij.visietraject_id uuid not null
public.partij.soort text not null
public.partij.naam text
public.partij.vastgelegd_op timestamp with time zone not null
public.partij.vastgelegd_door uuid not null
public.partij.versie integer not null default 1
public.partijfase.regio_id integer not null
public.partijfase.partij_id uuid not null
public.partijfase.fase text not null
public.partijfase.niveau text
public.partijfase.gewijzigd_op timestamp with time zone not null
public.partijfase.gewijzigd_door uuid not null
public.passage.regio_id integer not null
public.passage.id uuid not null default gen_random_uuid()
public.passage.visietraject_id uuid not null
public.passage.ouder_id uuid
public.passage.adres integer not null
public.passage.volgorde integer not null
public.passage.soort text not null
public.passage.nummer text not null default ''::text
public.passage.titel text not null default ''::text
public.passage.tekst text not null default ''::text
public.passage.eenvoudig text not null default ''::text
public.passage.vorig_onderdeel_id uuid
public.passage.vervallen boolean not null default false
public.passage.reden text not null default ''::text
public.passage.versie integer not null default 1
public.passage.gewijzigd_op timestamp with time zone not null
public.passage.gewijzigd_door uuid not null
public.passage.waarde numeric
public.passage.eenheid text
public.passage.jaar integer
public.passage.bron text not null default ''::text
public.passage.voorlopig boolean not null default false
public.persoon.regio_id integer not null
public.persoon.id uuid not null default gen_random_uuid()
public.persoon.voornaam text not null
public.persoon.tussenvoegsel text not null default ''::text
public.persoon.achternaam text not null
public.persoon.geboortedatum date
public.persoon.geslacht text not null
public.persoon.bsn text
public.persoon.bsn_status text not null default 'onbekend'::text
public.persoon.uitgerekende_datum date
public.persoon.versie integer not null default 1
public.persoonsversie.regio_id integer not null
public.persoonsversie.id uuid not null default gen_random_uuid()
public.persoonsversie.persoon_id uuid not null
public.persoonsversie.voornaam text not null
public.persoonsversie.tussenvoegsel text not null
public.persoonsversie.achternaam text not null
public.persoonsversie.geboortedatum date
public.persoonsversie.geslacht text not null
public.persoonsversie.bsn text
public.persoonsversie.bsn_status text not null
public.persoonsversie.uitgerekende_datum date
public.persoonsversie.reden text not null
public.persoonsversie.op timestamp with time zone not null
public.persoonsversie.door uuid not null
public.politiebericht.regio_id integer not null
public.politiebericht.afzender_id uuid not null
public.politiebericht.nummer text not null
public.politiebericht.organisatie_id uuid not null
public.politiebericht.politielevering_id uuid not null
public.politiebericht.melding_id uuid
public.politiebericht.vingerafdruk bytea not null
public.politiebestand.regio_id integer not null
public.politiebestand.politielevering_id uuid not null
public.politiebestand.volgnummer integer not null
public.politiebestand.inhoud bytea not null
public.politiefout.regio_id integer not null
public.politiefout.politielevering_id uuid not null
public.politiefout.volgnummer integer not null
public.politiefout.rij integer not null
public.politiefout.veld text not null
public.politiefout.code text not null
public.politiefout.mogelijk text not null default ''::text
public.politielevering.regio_id integer not null
public.politielevering.id uuid not null default gen_random_uuid()
public.politielevering.organisatie_id uuid not null
public.politielevering.afzender_id uuid not null
public.politielevering.vorm text not null
public.politielevering.ontvangen_op timestamp with time zone not null
public.politielevering.omvang bigint not null
public.politielevering.gelezen bigint not null default 0
public.politielevering.behandeld integer not null default 0
public.politielevering.opgenomen integer not null default 0
public.politielevering.bekend integer not null default 0
public.politielevering.fout integer not null default 0
public.politielevering.afgerond_op timestamp with time zone
public.raadpleging.regio_id integer not null
public.raadpleging.id uuid not null default gen_random_uuid()
public.raadpleging.melding_id uuid not null
public.raadpleging.organisatie_id uuid not null
public.raadpleging.geraadpleegd text not null
public.raadpleging.motief text not null
public.raadpleging.bevinding text not null default ''::text
public.raadpleging.op date not null
public.raadpleging.door uuid not null
public.raadsverzoek.regio_id integer not null
public.raadsverzoek.id uuid not null default gen_random_uuid()
public.raadsverzoek.casus_id uuid not null
public.raadsverzoek.organisatie_id uuid not null
public.raadsverzoek.nummer text not null
public.raadsverzoek.status text not null
public.raadsverzoek.medewerker_id uuid not null
public.raadsverzoek.inhoud jsonb not null
public.raadsverzoek.begonnen_op timestamp with time zone not null
public.raadsverzoek.verzonden_op timestamp with time zone
public.raadsverzoek.college_op timestamp with time zone
public.raadsverzoek.college_gemeente_code text not null
public.raadsverzoek.intake_op date
public.raadsverzoek.intake text not null default ''::text
public.raadsverzoek.uitkomst_op date
public.raadsverzoek.uitkomst text not null default ''::text
public.raadsverzoek.beslissing_op date
public.raadsverzoek.beslissing text not null default ''::text
public.raadsverzoek.versie integer not null default 1
public.raadsvraag.regio_id integer not null
public.raadsvraag.reactiepunt_id uuid not null
public.raadsvraag.visietraject_id uuid not null
public.raadsvraag.thema text not null
public.raadsvraag.van text not null
public.raadsvraag.vraag text not null
public.raadsvraag.antwoord text not null
public.raadsvraag.gepubliceerd_op timestamp with time zone not null
public.reactie.regio_id integer not null
public.reactie.id uuid not null default gen_random_uuid()
public.reactie.visietraject_id uuid not null
public.reactie.nummer integer not null
public.reactie.soort text not null
public.reactie.kanaal text not null
public.reactie.indiener text not null
public.reactie.naam text
public.reactie.gemeente_code text
public.reactie.ontvangen_op date not null
public.reactie.te_laat boolean not null default false
public.reactie.tekst text not null
public.reactie.status text not null default 'ontvangen'::text
public.reactie.volgcode_hash bytea
public.reactie.vastgelegd_op timestamp with time zone not null default now()
public.reactie.versie integer not null default 1
public.reactie.passage_id uuid
public.reactie.zoekwoorden tsvector default to_tsvector('dutch'::regconfig, tekst)
public.reactie.intrekgrond text
public.reactiepunt.regio_id integer not null
public.reactiepunt.id uuid not null default gen_random_uuid()
public.reactiepunt.visietraject_id uuid not null
public.reactiepunt.reactie_id uuid not null
public.reactiepunt.volgnummer integer not null
public.reactiepunt.passage_id uuid
public.reactiepunt.thema text not null default ''::text
public.reactiepunt.tekst text not null
public.reactiepunt.antwoord text not null default ''::text
public.reactiepunt.motivering text not null default ''::text
public.reactiepunt.afdoening text
public.reactiepunt.wijziging_id uuid
public.reactiepunt.actie text not null default ''::text
public.reactiepunt.status text not null default 'open'::text
public.reactiepunt.teruggekoppeld_op timestamp with time zone
public.reactiepunt.gewijzigd_op timestamp with time zone not null default now()
public.reactiepunt.versie integer not null default 1
public.reactiepunt.behandelaar_id uuid
public.reactiepunt.zoekwoorden tsvector default to_tsvector('dutch'::regconfig, ((((((tekst || ' '::text) || antwoord) || ' '::text) || motivering) || ' '::text) || thema))
public.reces.regio_id integer not null
public.reces.id uuid not null default gen_random_uuid()
public.reces.gemeente_code text
public.reces.naam text not null
public.reces.van date not null
public.reces.tot date not null
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
public.routestap.regio_id integer not null
public.routestap.id uuid not null default gen_random_uuid()
public.routestap.visietraject_id uuid not null
public.routestap.gemeente_code text not null
public.routestap.volgorde integer not null
public.routestap.orgaan text not null
public.routestap.rol text not null
public.routestap.tafel_id uuid
public.routestap.gepland date
public.routestap.status text not null default 'gepland'::text
public.routestap.versie integer not null default 1
public.routestap.opnieuw_op timestamp with time zone
public.routeverschuiving.regio_id integer not null
public.routeverschuiving.routestap_id uuid not null
public.routeverschuiving.op timestamp with time zone not null
public.routeverschuiving.van date
public.routeverschuiving.naar date
public.routeverschuiving.reden text not null default ''::text
public.routeverschuiving.medewerker_id uuid not null
public.samenvoeging.regio_id integer not null
public.samenvoeging.id uuid not null default gen_random_uuid()
public.samenvoeging.persoon_id uuid not null
public.samenvoeging.in_persoon_id uuid not null
public.samenvoeging.reden text not null
public.samenvoeging.door uuid not null
public.samenvoeging.op timestamp with time zone not null
public.samenvoeging.ontkoppeld_op timestamp with time zone
public.samenvoeging.ontkoppeld_door uuid
public.samenvoeging.ontkoppel_reden text not null default ''::text
public.sessie.regio_id integer not null
public.sessie.token_hash bytea not null
public.sessie.medewerker_id uuid not null
public.sessie.begonnen timestamp with time zone not null default now()
public.sessie.laatst_gezien timestamp with time zone not null default now()
public.signaal.regio_id integer not null
public.signaal.id uuid not null default gen_random_uuid()
public.signaal.organisatie_id uuid not null
public.signaal.maker_id uuid not null
public.signaal.traject_id uuid
public.signaal.kenmerk text not null
public.signaal.op date not null
public.signaal.feiten text not null
public.signaal.bron text not null
public.signaal.kindcheck text not null
public.signaal.dier_signaal boolean not null
public.signaal.vastgelegd_op timestamp with time zone not null
public.spoorantwoord.regio_id integer not null
public.spoorantwoord.visietraject_id uuid not null
public.spoorantwoord.code text not null
public.spoorantwoord.status text not null default 'open'::text
public.spoorantwoord.antwoord text not null default ''::text
public.spoorantwoord.bron text not null default ''::text
public.spoorantwoord.reden text not null default ''::text
public.spoorantwoord.eigenaar text not null default ''::text
public.spoorantwoord.deadline date
public.spoorantwoord.passage_id uuid
public.spoorantwoord.gewijzigd_op timestamp with time zone
public.spoorantwoord.gewijzigd_door uuid
public.spoorantwoord.versie integer not null default 1
public.stuk.regio_id integer not null
public.stuk.id uuid not null default gen_random_uuid()
public.stuk.visietraject_id uuid not null
public.stuk.gemeente_code text
public.stuk.soort text not null
public.stuk.formaat text not null
public.stuk.gemaakt_op timestamp with time zone not null
public.stuk.gemaakt_door uuid not null
public.stuk.ronde_id uuid
public.stuk.ontbreekt integer not null default 0
public.stuk.tekens_zonder_beeld integer not null default 0
public.stukfout.regio_id integer not null
public.stukfout.id uuid not null default gen_random_uuid()
public.stukfout.ronde_id uuid not null
public.stukfout.gemeente_code text
public.stukfout.soort text not null
public.stukfout.code text not null
public.stukinhoud.regio_id integer not null
public.stukinhoud.stuk_id uuid not null
public.stukinhoud.inhoud bytea not null
public.stukronde.regio_id integer not null
public.stukronde.id uuid not null default gen_random_uuid()
public.stukronde.visietraject_id uuid not null
public.stukronde.totaal integer not null
public.stukronde.begonnen_op timestamp with time zone not null
public.stukronde.begonnen_door uuid not null
public.stukronde.afgerond_op timestamp with time zone
public.stuktekst.regio_id integer not null
public.stuktekst.visietraject_id uuid not null
public.stuktekst.soort text not null
public.stuktekst.paragraaf text not null
public.stuktekst.tekst text not null
public.stuktekst.versie integer not null default 1
public.suggestie.regio_id integer not null
public.suggestie.id uuid not null default gen_random_uuid()
public.suggestie.visietraject_id uuid not null
public.suggestie.passage_id uuid not null
public.suggestie.op_versie integer not null
public.suggestie.oude_titel text not null
public.suggestie.oude_tekst text not null
public.suggestie.nieuwe_titel text not null
public.suggestie.nieuwe_tekst text not null
public.suggestie.toelichting text not null default ''::text
public.suggestie.status text not null default 'open'::text
public.suggestie.reden text not null default ''::text
public.suggestie.wijziging_id uuid
public.suggestie.ingediend_op timestamp with time zone not null
public.suggestie.ingediend_door uuid not null
public.suggestie.afgehandeld_op timestamp with time zone
public.suggestie.afgehandeld_door uuid
public.suggestie.versie integer not null default 1
public.taak.regio_id integer not null
public.taak.id uuid not null default gen_random_uuid()
public.taak.soort text not null
public.taak.object_id uuid not null
public.taak.organisatie_id uuid not null
public.taak.medewerker_id uuid not null
public.taak.status text not null default 'wacht'::text
public.taak.gedaan bigint not null default 0
public.taak.totaal bigint not null
public.taak.reden text
public.taak.pogingen integer not null default 0
public.taak.uitvoerder uuid
public.taak.hartslag timestamp with time zone
public.taak.aangemaakt timestamp with time zone not null default now()
public.taak.begonnen timestamp with time zone
public.taak.afgerond timestamp with time zone
public.tekstversie.regio_id integer not null
public.tekstversie.id uuid not null default gen_random_uuid()
public.tekstversie.visietraject_id uuid not null
public.tekstversie.nummer integer not null
public.tekstversie.soort text not null
public.tekstversie.naam text not null
public.tekstversie.vingerafdruk text not null
public.tekstversie.bevroren_op timestamp with time zone not null
public.tekstversie.bevroren_door uuid not null
public.tekstversiepassage.regio_id integer not null
public.tekstversiepassage.tekstversie_id uuid not null
public.tekstversiepassage.passage_id uuid not null
public.tekstversiepassage.ouder_id uuid
public.tekstversiepassage.adres integer not null
public.tekstversiepassage.volgorde integer not null
public.tekstversiepassage.soort text not null
public.tekstversiepassage.nummer text not null
public.tekstversiepassage.titel text not null
public.tekstversiepassage.tekst text not null
public.tekstversiepassage.eenvoudig text not null
public.tekstversiepassage.waarde numeric
public.tekstversiepassage.eenheid text
public.tekstversiepassage.jaar integer
public.tekstversiepassage.bron text not null default ''::text
public.tekstversiepassage.voorlopig boolean not null default false
public.tekstversiepassage.vorig_onderdeel_id uuid
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
public.terugkoppeling.regio_id integer not null
public.terugkoppeling.id uuid not null default gen_random_uuid()
public.terugkoppeling.organisatie_id uuid not null
public.terugkoppeling.melding_id uuid not null
public.terugkoppeling.casus_id uuid not null
public.terugkoppeling.moment text not null
public.terugkoppeling.status text not null default 'open'::text
public.terugkoppeling.ontstaan_op timestamp with time zone not null
public.terugkoppeling.heeft_rol boolean not null default false
public.terugkoppeling.hoe text
public.terugkoppeling.tekst text not null default ''::text
public.terugkoppeling.reden text
public.terugkoppeling.toelichting text not null default ''::text
public.terugkoppeling.afgehandeld_op timestamp with time zone
public.terugkoppeling.afgehandeld_door uuid
public.toegang.regio_id integer not null
public.toegang.dossier_id uuid not null
public.toegang.houder_id uuid not null
public.toegang.grondslag text not null
public.toegang.van timestamp with time zone not null default now()
public.toegang.tot timestamp with time zone not null default 'infinity'::timestamp with time zone
public.toezegging.regio_id integer not null
public.toezegging.id uuid not null default gen_random_uuid()
public.toezegging.visietraject_id uuid not null
public.toezegging.gemeente_code text not null
public.toezegging.routestap_id uuid
public.toezegging.tekst text not null
public.toezegging.gedaan_door text not null default ''::text
public.toezegging.gedaan_aan text not null default ''::text
public.toezegging.eigenaar text not null default ''::text
public.toezegging.deadline date
public.toezegging.status text not null default 'open'::text
public.toezegging.versie integer not null default 1
public.trajectfase.regio_id integer not null
public.trajectfase.visietraject_id uuid not null
public.trajectfase.status text not null
public.trajectfase.begonnen_op timestamp with time zone not null
public.trajectfase.medewerker_id uuid not null
public.trajectgemeente.regio_id integer not null
public.trajectgemeente.visietraject_id uuid not null
public.trajectgemeente.gemeente_code text not null
public.trajectgemeente.centrum boolean not null
public.trajectgemeente.opvolger_code text
public.uitbox.regio_id integer not null
public.uitbox.id bigint not null
public.uitbox.soort text not null
public.uitbox.object_id uuid not null
public.uitbox.aangemaakt timestamp with time zone not null default now()
public.uitbox.verwerkt timestamp with time zone
public.uitnodigingsronde.regio_id integer not null
public.uitnodigingsronde.id uuid not null default gen_random_uuid()
public.uitnodigingsronde.visietraject_id uuid not null
public.uitnodigingsronde.activiteit_id uuid not null
public.uitnodigingsronde.partij_id uuid not null
public.uitnodigingsronde.aantal integer not null
public.uitnodigingsronde.verzonden integer not null default 0
public.uitnodigingsronde.geweigerd integer not null default 0
public.uitnodigingsronde.begonnen_op timestamp with time zone not null
public.uitnodigingsronde.begonnen_door uuid not null
public.uitnodigingsronde.afgerond_op timestamp with time zone
public.uitnodigingsronde.zegel bytea
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
public.vergaderdatum.regio_id integer not null
public.vergaderdatum.tafel_id uuid not null
public.vergaderdatum.dag date not null
public.verstrekking.regio_id integer not null
public.verstrekking.id uuid not null default gen_random_uuid()
public.verstrekking.casus_id uuid not null
public.verstrekking.organisatie_id uuid not null
public.verstrekking.aan_organisatie_id uuid
public.verstrekking.aan text not null
public.verstrekking.wat text[] not null
public.verstrekking.grondslag text not null
public.verstrekking.doel text not null
public.verstrekking.noodzaak text not null
public.verstrekking.op timestamp with time zone not null
public.verstrekking.door uuid not null
public.verstrekking.object_soort text not null
public.verstrekking.object_id uuid not null
public.visietraject.regio_id integer not null
public.visietraject.id uuid not null default gen_random_uuid()
public.visietraject.naam text not null
public.visietraject.gebied_id uuid not null
public.visietraject.vorige_visie_id uuid
public.visietraject.looptijd_van date not null
public.visietraject.looptijd_tot date not null
public.visietraject.vaststellingsregel text not null
public.visietraject.status text not null default 'voorwerk'::text
public.visietraject.leden_vast_op timestamp with time zone
public.visietraject.trekker_code text not null
public.visietraject.begonnen_op timestamp with time zone not null
public.visietraject.visie_id uuid
public.visietraject.vastgesteld_op timestamp with time zone
public.visietraject.versie integer not null default 1
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
public.wijziging.regio_id integer not null
public.wijziging.id uuid not null default gen_random_uuid()
public.wijziging.passage_id uuid not null
public.wijziging.van_versie integer not null
public.wijziging.van_titel text not null
public.wijziging.van_tekst text not null
public.wijziging.naar_titel text not null
public.wijziging.naar_tekst text not null
public.wijziging.aanleiding text not null
public.wijziging.aanleiding_id uuid
public.wijziging.toelichting text not null default ''::text
public.wijziging.op timestamp with time zone not null
public.wijziging.door uuid not null
public.wijziging.soort text not null default 'woorden'::text
public.wijziging.van_eenvoudig text not null default ''::text
public.wijziging.naar_eenvoudig text not null default ''::text
public.wijziging.van_cijfer text not null default ''::text
public.wijziging.naar_cijfer text not null default ''::text
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
publiek.trajectactiviteit.regio_id integer not null
publiek.trajectactiviteit.stand_id uuid not null
publiek.trajectactiviteit.id uuid not null
publiek.trajectactiviteit.dag date not null
publiek.trajectactiviteit.vorm text not null
publiek.trajectactiviteit.titel text not null
publiek.trajectactiviteit.begintijd text
publiek.trajectactiviteit.eindtijd text
publiek.trajectactiviteit.plaats text not null
publiek.trajectactiviteit.afgelast boolean not null
publiek.trajectantwoord.regio_id integer not null
publiek.trajectantwoord.stand_id uuid not null
publiek.trajectantwoord.volgorde integer not null
publiek.trajectantwoord.thema text not null
publiek.trajectantwoord.adres integer
publiek.trajectantwoord.tekst text not null
publiek.trajectantwoord.antwoord text not null
publiek.trajectantwoord.afdoening text not null
publiek.trajectbesluit.regio_id integer not null
publiek.trajectbesluit.stand_id uuid not null
publiek.trajectbesluit.routestap_id uuid not null
publiek.trajectbesluit.gemeente text not null
publiek.trajectbesluit.orgaan text not null
publiek.trajectbesluit.rol text not null
publiek.trajectbesluit.dag date
publiek.trajectbesluit.uitkomst text
publiek.trajectfase.regio_id integer not null
publiek.trajectfase.stand_id uuid not null
publiek.trajectfase.status text not null
publiek.trajectfase.begonnen_op date not null
publiek.trajectpassage.regio_id integer not null
publiek.trajectpassage.stand_id uuid not null
publiek.trajectpassage.adres integer not null
publiek.trajectpassage.volgorde integer not null
publiek.trajectpassage.soort text not null
publiek.trajectpassage.nummer text not null
publiek.trajectpassage.titel text not null
publiek.trajectpassage.tekst text not null
publiek.trajectpassage.eenvoudig text not null
publiek.trajectstand.regio_id integer not null
publiek.trajectstand.id uuid not null default gen_random_uuid()
publiek.trajectstand.visietraject_id uuid not null
publiek.trajectstand.regio_naam text not null
publiek.trajectstand.voorbeeld boolean not null
publiek.trajectstand.naam text not null
publiek.trajectstand.status text not null
publiek.trajectstand.looptijd_van date not null
publiek.trajectstand.looptijd_tot date not null
publiek.trajectstand.tekstversie text not null
publiek.trajectstand.reacties integer not null
publiek.trajectstand.gepubliceerd_op timestamp with time zone not null
publiek.trajectstand.vervallen_op timestamp with time zone
publiek.trajectvenster.regio_id integer not null
publiek.trajectvenster.stand_id uuid not null
publiek.trajectvenster.gemeente_code text not null
publiek.trajectvenster.gemeente text not null
publiek.trajectvenster.van date not null
publiek.trajectvenster.tot date not null
publiek.trajectvenster.vindplaats text not null

-- Constraints
public.activiteitdeelname CHECK (((gekomen >= 0) AND (gekomen <= 100000)))
public.activiteitdeelname CHECK (((genodigd >= 0) AND (genodigd <= 100000)))
public.activiteitdeelname FOREIGN KEY (regio_id, activiteit_id) REFERENCES participatieactiviteit(regio_id, id)
public.activiteitdeelname FOREIGN KEY (regio_id, partij_id) REFERENCES partij(regio_id, id)
public.activiteitdeelname PRIMARY KEY (regio_id, activiteit_id, partij_id)
public.activiteitverslag FOREIGN KEY (regio_id, activiteit_id) REFERENCES participatieactiviteit(regio_id, id)
public.activiteitverslag PRIMARY KEY (regio_id, activiteit_id)
public.adres CHECK (((afscherming = 'geen'::text) OR (cardinality(zichtbaar_voor) > 0)))
public.adres CHECK ((afscherming = ANY (ARRAY['geen'::text, 'geheim'::text, 'opvang'::text])))
public.adres CHECK ((huisnummer > 0))
public.adres CHECK ((postcode ~ '^([0-9]{4}[A-Z]{2})?$'::text))
public.adres CHECK ((soort = ANY (ARRAY['woonadres'::text, 'verblijfadres'::text, 'postadres'::text])))
public.adres FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.adres PRIMARY KEY (regio_id, id)
public.adresinzage CHECK ((reden <> ''::text))
public.adresinzage FOREIGN KEY (regio_id, adres_id) REFERENCES adres(regio_id, id)
public.adresinzage FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.adresinzage FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.adresinzage PRIMARY KEY (regio_id, id)
public.advies CHECK (((status = 'lopend'::text) = (afgesloten_op IS NULL)))
public.advies CHECK (((status = 'omgezetInMelding'::text) = (melding_nummer IS NOT NULL)))
public.advies CHECK ((cardinality(aanleidingen) > 0))
public.advies CHECK ((cardinality(aarden) > 0))
public.advies CHECK ((hoedanigheid <> ''::text))
public.advies CHECK ((kanaal = ANY (ARRAY['telefoon'::text, 'formulier'::text, 'politie'::text, 'post'::text, 'intern'::text])))
public.advies CHECK ((status = ANY (ARRAY['lopend'::text, 'afgesloten'::text, 'omgezetInMelding'::text])))
public.advies FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.advies FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.advies PRIMARY KEY (regio_id, id)
public.adviescontact CHECK ((geadviseerd <> ''::text))
public.adviescontact FOREIGN KEY (regio_id, advies_id) REFERENCES advies(regio_id, id)
public.adviescontact FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.adviescontact PRIMARY KEY (regio_id, id)
public.adviesvrager CHECK ( CASE WHEN (ingetrokken_op IS NULL) THEN (naam <> ''::text) ELSE ((naam = ''::text) AND (bereikbaar = ''::text)) END)
public.adviesvrager FOREIGN KEY (regio_id, advies_id) REFERENCES advies(regio_id, id)
public.adviesvrager PRIMARY KEY (regio_id, advies_id)
public.afspraak CHECK ((onderdeel = ANY (ARRAY['veiligheid'::text, 'risico'::text, 'herstel'::text])))
public.afspraak FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.afspraak FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.afspraak PRIMARY KEY (regio_id, id)
public.amendement CHECK ((afhandeling = ANY (ARRAY['voorAllen'::text, 'alleenLokaal'::text, 'afgewezen'::text])))
public.amendement CHECK ((status = ANY (ARRAY['ingediend'::text, 'ingetrokken'::text, 'aangenomen'::text, 'verworpen'::text])))
public.amendement CHECK ((tegen >= 0))
public.amendement CHECK ((voor >= 0))
public.amendement FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.amendement FOREIGN KEY (regio_id, routestap_id) REFERENCES routestap(regio_id, id)
public.amendement FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.amendement FOREIGN KEY (regio_id, wijziging_id) REFERENCES wijziging(regio_id, id)
public.amendement PRIMARY KEY (regio_id, id)
public.antwoordsjabloon CHECK ((afdoening = ANY (ARRAY['verwerktInVisie'::text, 'naarUitvoeringsplan'::text, 'reedsOpgenomen'::text, 'nietOvergenomen'::text, 'buitenReikwijdte'::text, 'terKennisgeving'::text])))
public.antwoordsjabloon FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.antwoordsjabloon PRIMARY KEY (regio_id, id)
public.antwoordsjabloon UNIQUE (regio_id, visietraject_id, naam)
public.antwoordversie FOREIGN KEY (regio_id, visietraject_id, code) REFERENCES spoorantwoord(regio_id, visietraject_id, code)
public.antwoordversie PRIMARY KEY (regio_id, visietraject_id, code, versie)
public.beleidsparameter CHECK ((zekerheid = ANY (ARRAY['wet'::text, 'praktijk'::text, 'aanname'::text])))
public.beleidsparameter FOREIGN KEY (regio_id) REFERENCES regio(id)
public.beleidsparameter PRIMARY KEY (regio_id, sleutel, geldig_van)
public.beoordeling CHECK ((besluit = ANY (ARRAY['overdracht'::text, 'onderzoek'::text, 'voorwaardenEnVervolg'::text, 'omgezetInAdvies'::text, 'geenVervolg'::text])))
public.beoordeling CHECK ((meldcode = ANY (ARRAY['doorlopen'::text, 'nietDoorlopen'::text, 'onbekend'::text])))
public.beoordeling CHECK ((taxatie_acuut = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.beoordeling CHECK ((taxatie_structureel = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.beoordeling CHECK ((urgentie = ANY (ARRAY['acuut'::text, 'regulier'::text])))
public.beoordeling FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.beoordeling FOREIGN KEY (regio_id, volgende_verantwoordelijke_id) REFERENCES organisatie(regio_id, id)
public.beoordeling PRIMARY KEY (regio_id, melding_id)
public.besluitaantekening CHECK ((tekst <> ''::text))
public.besluitaantekening FOREIGN KEY (regio_id, latere_melding_id) REFERENCES melding(regio_id, id)
public.besluitaantekening FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.besluitaantekening PRIMARY KEY (regio_id, id)
public.bestuursbesluit CHECK ((tegen >= 0))
public.bestuursbesluit CHECK ((uitkomst = ANY (ARRAY['conform'::text, 'gewijzigd'::text, 'aangehouden'::text, 'verworpen'::text, 'terKennisname'::text])))
public.bestuursbesluit CHECK ((voor >= 0))
public.bestuursbesluit FOREIGN KEY (regio_id, routestap_id) REFERENCES routestap(regio_id, id)
public.bestuursbesluit PRIMARY KEY (regio_id, id)
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
public.correctie CHECK ((soort = ANY (ARRAY['reactie'::text, 'amendement'::text, 'motie'::text, 'toezegging'::text, 'routestap'::text, 'inspraakvenster'::text, 'overlegtafel'::text, 'partij'::text])))
public.correctie FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.correctie FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.correctie FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.correctie PRIMARY KEY (regio_id, soort, object_id, versie, veld)
public.dienst CHECK (((status <> ALL (ARRAY['afgerond'::text, 'voortijdigAfgesloten'::text])) OR (afgerond_op IS NOT NULL)))
public.dienst CHECK (((status <> ALL (ARRAY['beoordeeld'::text, 'afgerond'::text])) OR (beoordeeld_op IS NOT NULL)))
public.dienst CHECK ((bijzondere_vormen <@ ARRAY['eergerelateerdGeweld'::text, 'huwelijksdwang'::text, 'achterlating'::text, 'vgv'::text]))
public.dienst CHECK ((consult_bij <@ ARRAY['lkha'::text, 'lecEgg'::text, 'veiligThuis'::text, 'pharos'::text]))
public.dienst CHECK ((soort = ANY (ARRAY['onderzoek'::text, 'voorwaardenEnVervolg'::text])))
public.dienst CHECK ((status = ANY (ARRAY['toegewezen'::text, 'gestart'::text, 'beoordeeld'::text, 'afgerond'::text, 'voortijdigAfgesloten'::text])))
public.dienst CHECK ((uitkomst_anders = ANY (ARRAY['vertrokkenOnbekend'::text, 'verhuisdAndereRegio'::text, 'overleden'::text])))
public.dienst CHECK ((uitkomst_geweld = ANY (ARRAY['bevestigd'::text, 'nietBevestigd'::text, 'weerlegd'::text])))
public.dienst CHECK ((uitkomst_kind = ANY (ARRAY['bevestigd'::text, 'nietBevestigd'::text, 'weerlegd'::text])))
public.dienst FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.dienst FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.dienst PRIMARY KEY (regio_id, id)
public.doelindicator FOREIGN KEY (regio_id, onderdeel_id) REFERENCES onderdeel(regio_id, id)
public.doelindicator PRIMARY KEY (regio_id, onderdeel_id, indicator)
public.doeloordeel CHECK (((oordeel = 'onbekend'::text) OR (bewijs <> ''::text)))
public.doeloordeel CHECK ((oordeel = ANY (ARRAY['gerealiseerd'::text, 'deels'::text, 'loopt door'::text, 'losgelaten'::text, 'onbekend'::text])))
public.doeloordeel FOREIGN KEY (regio_id, cijfer_id) REFERENCES onderdeel(regio_id, id)
public.doeloordeel FOREIGN KEY (regio_id, onderdeel_id) REFERENCES onderdeel(regio_id, id)
public.doeloordeel FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.doeloordeel FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.doeloordeel PRIMARY KEY (regio_id, visietraject_id, onderdeel_id)
public.eerderestand FOREIGN KEY (regio_id) REFERENCES regio(id)
public.eerderestand FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.eerderestand PRIMARY KEY (regio_id, id)
public.faseovergang FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.faseovergang PRIMARY KEY (regio_id, id)
public.gebied CHECK ((soort = ANY (ARRAY['visieregio'::text, 'subregio'::text, 'vtRegio'::text, 'centrumgebied'::text, 'gemeenschappelijkeRegeling'::text])))
public.gebied FOREIGN KEY (regio_id) REFERENCES regio(id)
public.gebied PRIMARY KEY (regio_id, id)
public.gebiedslid CHECK ((tot > van))
public.gebiedslid FOREIGN KEY (regio_id, gebied_id) REFERENCES gebied(regio_id, id)
public.gebiedslid FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.gebiedslid PRIMARY KEY (regio_id, gebied_id, gemeente_code, van)
public.geheimhouding CHECK ((((cardinality(stuksoorten) = 0) = (grond IS NULL)) AND ((grond IS NULL) = (opgelegd_door IS NULL))))
public.geheimhouding CHECK ((grond = ANY (ARRAY['bedrijfsgegevens'::text, 'bijzonderePersoonsgegevens'::text, 'financieelBelang'::text, 'opsporing'::text, 'toezicht'::text, 'levenssfeer'::text, 'concurrentie'::text, 'beveiliging'::text, 'goedFunctioneren'::text])))
public.geheimhouding CHECK ((opgelegd_door = ANY (ARRAY['raad'::text, 'college'::text, 'burgemeester'::text, 'commissie'::text])))
public.geheimhouding CHECK ((stuksoorten <@ ARRAY['raadsvoorstel'::text, 'raadsbrief'::text, 'collegevoorstel'::text, 'zienswijze'::text, 'adviesbrief'::text]))
public.geheimhouding CHECK ((toelichting <> ''::text))
public.geheimhouding CHECK ((versie > 0))
public.geheimhouding FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.geheimhouding PRIMARY KEY (regio_id, visietraject_id, gemeente_code, versie)
public.gemeente CHECK ((code ~ '^GM[0-9]{4}$'::text))
public.gemeente FOREIGN KEY (regio_id) REFERENCES regio(id)
public.gemeente FOREIGN KEY (regio_id, centrumgemeente_code) REFERENCES gemeente(regio_id, code) DEFERRABLE INITIALLY DEFERRED
public.gemeente PRIMARY KEY (regio_id, code)
public.gesprek CHECK ((verslag <> ''::text))
public.gesprek FOREIGN KEY (regio_id, dienst_id) REFERENCES dienst(regio_id, id)
public.gesprek FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.gesprek PRIMARY KEY (regio_id, id)
public.gezinslid CHECK ((betrokkenheid = ANY (ARRAY['vermoedelijkSlachtoffer'::text, 'vermoedelijkPleger'::text, 'beide'::text, 'getuige'::text, 'onbekend'::text])))
public.gezinslid CHECK ((rol = ANY (ARRAY['kind'::text, 'ouder'::text, 'partner'::text, 'exPartner'::text, 'grootouder'::text, 'andere'::text])))
public.gezinslid FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.gezinslid FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.gezinslid PRIMARY KEY (regio_id, casus_id, persoon_id)
public.herindeling CHECK ((voorganger_code <> opvolger_code))
public.herindeling FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.herindeling FOREIGN KEY (regio_id, opvolger_code) REFERENCES gemeente(regio_id, code)
public.herindeling FOREIGN KEY (regio_id, voorganger_code) REFERENCES gemeente(regio_id, code)
public.herindeling PRIMARY KEY (regio_id, voorganger_code)
public.herkenningsoordeel CHECK (((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)))
public.herkenningsoordeel CHECK ((afdruk ~ '^[0-9a-f]{64}$'::text))
public.herkenningsoordeel CHECK ((reden = ANY (ARRAY['plaats'::text, 'organisatie'::text, 'wet'::text, 'publiekeFunctie'::text, 'gewoonWoord'::text])))
public.herkenningsoordeel CHECK ((soort = ANY (ARRAY['naam'::text, 'dossiernummer'::text, 'kenteken'::text])))
public.herkenningsoordeel FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.herkenningsoordeel PRIMARY KEY (regio_id, id)
public.herweging CHECK ((oordeel = ANY (ARRAY['veilig'::text, 'onveilig'::text, 'onbekend'::text])))
public.herweging CHECK ((toelichting <> ''::text))
public.herweging FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.herweging FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.herweging PRIMARY KEY (regio_id, id)
public.huisstijl CHECK ((kleur ~ '^#[0-9a-f]{6}$'::text))
public.huisstijl FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.huisstijl PRIMARY KEY (regio_id, gemeente_code)
public.hulpvraag FOREIGN KEY (regio_id, dienst_id) REFERENCES dienst(regio_id, id)
public.hulpvraag FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.hulpvraag PRIMARY KEY (regio_id, dienst_id, persoon_id)
public.incident FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.incident PRIMARY KEY (regio_id, id)
public.informeerplicht CHECK (((uitkomst <> 'geinformeerd'::text) OR ((aan IS NOT NULL) AND (hoe IS NOT NULL) AND (cardinality(onderwerpen) = 4))))
public.informeerplicht CHECK (((uitkomst = 'geinformeerd'::text) OR (toelichting <> ''::text)))
public.informeerplicht CHECK ((uitkomst = ANY (ARRAY['geinformeerd'::text, 'eigenBron'::text, 'nietMogelijk'::text])))
public.informeerplicht FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.informeerplicht FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.informeerplicht FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.informeerplicht PRIMARY KEY (regio_id, id)
public.inspraakronde FOREIGN KEY (regio_id, tekstversie_id) REFERENCES tekstversie(regio_id, id)
public.inspraakronde FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.inspraakronde PRIMARY KEY (regio_id, id)
public.inspraakvenster CHECK ((((van IS NULL) = (tot IS NULL)) AND (tot >= van)))
public.inspraakvenster CHECK ((kanaal = ANY (ARRAY['openbaar'::text, 'uitnodiging'::text, 'raad'::text])))
public.inspraakvenster FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.inspraakvenster PRIMARY KEY (regio_id, id)
public.inspraakvenster UNIQUE (regio_id, visietraject_id, gemeente_code, kanaal)
public.instrumentafname CHECK ((conclusie <> ''::text))
public.instrumentafname CHECK ((instrument <> ''::text))
public.instrumentafname FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.instrumentafname PRIMARY KEY (regio_id, id)
public.ketenbericht CHECK ((koppelvlak = ANY (ARRAY['bestand'::text, 'corv'::text])))
public.ketenbericht CHECK ((soort = ANY (ARRAY['verzoekTotOnderzoek'::text, 'collegeBericht'::text])))
public.ketenbericht CHECK ((status = ANY (ARRAY['klaar'::text, 'verzonden'::text, 'bevestigd'::text, 'mislukt'::text])))
public.ketenbericht FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.ketenbericht FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.ketenbericht PRIMARY KEY (regio_id, id)
public.lidmutatie FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.lidmutatie FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.lidmutatie PRIMARY KEY (regio_id, visietraject_id, gemeente_code, op)
public.logo CHECK ((((png IS NULL) = (alternatief = ''::text)) AND ((png IS NULL) = (breedte IS NULL)) AND ((png IS NULL) = (hoogte IS NULL))))
public.logo CHECK ((octet_length(png) <= 2000000))
public.logo CHECK ((versie > 0))
public.logo FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.logo PRIMARY KEY (regio_id, gemeente_code, versie)
public.lokaletekst FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.lokaletekst PRIMARY KEY (regio_id, visietraject_id, gemeente_code, paragraaf)
public.losgelatendoel CHECK ((reden <> ''::text))
public.losgelatendoel FOREIGN KEY (regio_id, onderdeel_id) REFERENCES onderdeel(regio_id, id)
public.losgelatendoel FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.losgelatendoel PRIMARY KEY (regio_id, visietraject_id, onderdeel_id)
public.medewerker FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.medewerker PRIMARY KEY (regio_id, id)
public.meldcodetraject CHECK (((length(kenmerk) >= 1) AND (length(kenmerk) <= 40)))
public.meldcodetraject CHECK ((sector = ANY (ARRAY['gezondheidszorg'::text, 'onderwijs'::text, 'kinderopvang'::text, 'maatschappelijkeOndersteuning'::text, 'jeugdhulp'::text, 'justitie'::text])))
public.meldcodetraject CHECK ((status = ANY (ARRAY['open'::text, 'afgeslotenGeenVermoeden'::text, 'hulpZelf'::text, 'gemeld'::text, 'hulpEnGemeld'::text])))
public.meldcodetraject FOREIGN KEY (regio_id, maker_id) REFERENCES medewerker(regio_id, id)
public.meldcodetraject FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.meldcodetraject PRIMARY KEY (regio_id, id)
public.meldcodevastlegging CHECK ((soort = ANY (ARRAY['stap'::text, 'afweging'::text, 'vormen'::text, 'raadpleging'::text, 'vrijgave'::text, 'geheim'::text, 'besluit'::text, 'overname'::text, 'status'::text])))
public.meldcodevastlegging FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.meldcodevastlegging FOREIGN KEY (regio_id, traject_id) REFERENCES meldcodetraject(regio_id, id)
public.meldcodevastlegging PRIMARY KEY (regio_id, id)
public.melder CHECK ((naam <> ''::text))
public.melder FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.melder PRIMARY KEY (regio_id, melding_id)
public.melding CHECK ((cardinality(vormen) > 0))
public.melding CHECK ((classificatie = ANY (ARRAY['eersteMelding'::text, 'hermeldingEen'::text, 'hermeldingMeer'::text, 'vervolgTijdensBeoordeling'::text, 'vervolgNaBeoordeling'::text, 'vervolgTijdensMonitoring'::text, 'nietIngedeeld'::text])))
public.melding CHECK ((kanaal = ANY (ARRAY['telefoon'::text, 'formulier'::text, 'politie'::text, 'post'::text, 'intern'::text])))
public.melding CHECK ((status = ANY (ARRAY['ontvangen'::text, 'inBeoordeling'::text, 'besloten'::text, 'inDienst'::text, 'inOverdracht'::text, 'omgezetInAdvies'::text, 'afgehandeld'::text])))
public.melding FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.melding FOREIGN KEY (regio_id, dienst_id) REFERENCES dienst(regio_id, id)
public.melding FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.melding FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.melding PRIMARY KEY (regio_id, id)
public.monitormoment FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.monitormoment PRIMARY KEY (regio_id, id)
public.motie CHECK ((cardinality(verzoekt) > 0))
public.motie CHECK ((status = ANY (ARRAY['ingediend'::text, 'ingetrokken'::text, 'aangenomen'::text, 'verworpen'::text, 'inUitvoering'::text, 'afgedaan'::text])))
public.motie CHECK ((tegen >= 0))
public.motie CHECK ((voor >= 0))
public.motie FOREIGN KEY (regio_id, routestap_id) REFERENCES routestap(regio_id, id)
public.motie FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.motie PRIMARY KEY (regio_id, id)
public.navraag CHECK (((antwoord IS NULL) = (beantwoord_op IS NULL)))
public.navraag CHECK ((antwoord = ANY (ARRAY['bekend'::text, 'nietBekend'::text, 'geenAntwoord'::text])))
public.navraag CHECK ((gevraagd_aan <> ''::text))
public.navraag FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.navraag PRIMARY KEY (regio_id, id)
public.onderdeel CHECK ((soort = ANY (ARRAY['lijn'::text, 'ambitie'::text, 'doel'::text, 'uitgangspunt'::text, 'randvoorwaarde'::text, 'begrip'::text, 'cijfer'::text, 'terugblik'::text, 'financien'::text, 'hoofdstuk'::text, 'tekst'::text])))
public.onderdeel CHECK ((zekerheid = ANY (ARRAY['expliciet'::text, 'afgeleid'::text, 'te bevestigen'::text])))
public.onderdeel FOREIGN KEY (regio_id, ouder_id) REFERENCES onderdeel(regio_id, id) DEFERRABLE INITIALLY DEFERRED
public.onderdeel FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.onderdeel FOREIGN KEY (regio_id, visieversie_id) REFERENCES visieversie(regio_id, id)
public.onderdeel PRIMARY KEY (regio_id, id)
public.opbrengst CHECK (((wijziging_id IS NULL) OR ((passage_id IS NOT NULL) AND (reden = ''::text))))
public.opbrengst FOREIGN KEY (regio_id, activiteit_id) REFERENCES participatieactiviteit(regio_id, id)
public.opbrengst FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.opbrengst FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.opbrengst FOREIGN KEY (regio_id, wijziging_id) REFERENCES wijziging(regio_id, id)
public.opbrengst PRIMARY KEY (regio_id, id)
public.opbrengst UNIQUE (regio_id, activiteit_id, volgnummer)
public.opvolging CHECK (((motie_id IS NULL) <> (toezegging_id IS NULL)))
public.opvolging FOREIGN KEY (regio_id, motie_id) REFERENCES motie(regio_id, id)
public.opvolging FOREIGN KEY (regio_id, toezegging_id) REFERENCES toezegging(regio_id, id)
public.opvolging FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.opvolging PRIMARY KEY (regio_id, id)
public.organisatie CHECK ((soort = ANY (ARRAY['veiligThuis'::text, 'lokaalTeam'::text, 'politie'::text, 'zorgEnVeiligheidshuis'::text, 'vrouwenopvang'::text, 'gemeente'::text, 'gezondheidszorg'::text, 'onderwijs'::text, 'kinderopvang'::text, 'jeugdhulp'::text, 'gecertificeerdeInstelling'::text, 'raadVoorDeKinderbescherming'::text])))
public.organisatie FOREIGN KEY (regio_id) REFERENCES regio(id)
public.organisatie FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code) DEFERRABLE INITIALLY DEFERRED
public.organisatie PRIMARY KEY (regio_id, id)
public.overdracht CHECK (((naar_extern IS NULL) = (extern_soort IS NULL)))
public.overdracht CHECK (((naar_organisatie_id IS NULL) = (naar_extern IS NOT NULL)))
public.overdracht CHECK ((extern_soort = ANY (ARRAY['huisarts'::text, 'ggz'::text, 'gezin'::text, 'anderVeiligThuis'::text, 'andere'::text])))
public.overdracht CHECK ((grondslag = ANY (ARRAY['medewerkingNodig'::text, 'hulpInschakelen'::text, 'toestemming'::text])))
public.overdracht CHECK ((status = ANY (ARRAY['aangeboden'::text, 'geaccepteerd'::text, 'afgewezen'::text, 'ingetrokken'::text, 'berichtTerug'::text, 'afgerond'::text])))
public.overdracht FOREIGN KEY (regio_id, aangeboden_door) REFERENCES medewerker(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, bericht_door) REFERENCES medewerker(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, gelezen_door) REFERENCES medewerker(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, naar_organisatie_id) REFERENCES organisatie(regio_id, id)
public.overdracht FOREIGN KEY (regio_id, van_organisatie_id) REFERENCES organisatie(regio_id, id)
public.overdracht PRIMARY KEY (regio_id, id)
public.overdrachtstuk CHECK ((soort = ANY (ARRAY['voorwaarde'::text, 'gezinslid'::text, 'samenvatting'::text, 'besluit'::text, 'eerder'::text, 'afspraak'::text, 'document'::text])))
public.overdrachtstuk FOREIGN KEY (regio_id, overdracht_id) REFERENCES overdracht(regio_id, id)
public.overdrachtstuk PRIMARY KEY (regio_id, id)
public.overlegtafel CHECK (((aanlevertermijn >= 0) AND (aanlevertermijn <= 180)))
public.overlegtafel CHECK ((orgaan = ANY (ARRAY['ambtelijkOverleg'::text, 'bestuurlijkOverleg'::text, 'ketenpartneroverleg'::text, 'college'::text, 'commissie'::text, 'raad'::text, 'grBestuur'::text])))
public.overlegtafel FOREIGN KEY (regio_id) REFERENCES regio(id)
public.overlegtafel FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.overlegtafel PRIMARY KEY (regio_id, id)
public.participatieactiviteit CHECK ((((begintijd IS NULL) = (eindtijd IS NULL)) AND (eindtijd > begintijd)))
public.participatieactiviteit CHECK ((((cardinality(dagen) >= 1) AND (cardinality(dagen) <= 20)) AND (array_to_string(dagen, ','::text) ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(,[0-9]{4}-[0-9]{2}-[0-9]{2})*$'::text)))
public.participatieactiviteit CHECK ((begintijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
public.participatieactiviteit CHECK ((eindtijd ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
public.participatieactiviteit CHECK ((fase = ANY (ARRAY['voorwerk'::text, 'procesafspraken'::text, 'opstellen'::text, 'afstemming'::text, 'inspraak'::text, 'verwerking'::text, 'besluitvorming'::text])))
public.participatieactiviteit CHECK ((niveau = ANY (ARRAY['meeweten'::text, 'meedenken'::text, 'raadplegen'::text, 'adviseren'::text, 'coproduceren'::text, 'meebeslissen'::text])))
public.participatieactiviteit CHECK ((status = ANY (ARRAY['gepland'::text, 'uitgevoerd'::text, 'verwerkt'::text, 'afgelast'::text])))
public.participatieactiviteit CHECK ((vorm = ANY (ARRAY['interview'::text, 'werksessie'::text, 'focusgroep'::text, 'spiegelgroep'::text, 'symposium'::text, 'ketenpartneroverleg'::text, 'raadsavond'::text, 'commissie'::text])))
public.participatieactiviteit FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.participatieactiviteit PRIMARY KEY (regio_id, id)
public.partij CHECK (((naam IS NULL) = (soort = ANY (ARRAY['inwoners'::text, 'ervaringsdeskundigen'::text]))))
public.partij CHECK ((soort = ANY (ARRAY['organisatie'::text, 'bestuursorgaan'::text, 'adviesraad'::text, 'beroepsgroep'::text, 'inwoners'::text, 'ervaringsdeskundigen'::text])))
public.partij FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.partij PRIMARY KEY (regio_id, id)
public.partijfase CHECK ((fase = ANY (ARRAY['voorwerk'::text, 'procesafspraken'::text, 'opstellen'::text, 'afstemming'::text, 'inspraak'::text, 'verwerking'::text, 'besluitvorming'::text])))
public.partijfase CHECK ((niveau = ANY (ARRAY['meeweten'::text, 'meedenken'::text, 'raadplegen'::text, 'adviseren'::text, 'coproduceren'::text, 'meebeslissen'::text])))
public.partijfase FOREIGN KEY (regio_id, partij_id) REFERENCES partij(regio_id, id) ON DELETE CASCADE
public.partijfase PRIMARY KEY (regio_id, partij_id, fase)
public.passage CHECK (((jaar >= 1900) AND (jaar <= 2200)))
public.passage CHECK ((adres > 0))
public.passage CHECK ((eenheid = ANY (ARRAY['aantal'::text, 'procent'::text, 'per10000'::text, 'euro'::text])))
public.passage CHECK ((soort = ANY (ARRAY['hoofdstuk'::text, 'lijn'::text, 'ambitie'::text, 'doel'::text, 'uitgangspunt'::text, 'randvoorwaarde'::text, 'begrip'::text, 'cijfer'::text, 'terugblik'::text, 'financien'::text, 'tekst'::text])))
public.passage FOREIGN KEY (regio_id, ouder_id) REFERENCES passage(regio_id, id) DEFERRABLE INITIALLY DEFERRED
public.passage FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.passage FOREIGN KEY (regio_id, vorig_onderdeel_id) REFERENCES onderdeel(regio_id, id)
public.passage PRIMARY KEY (regio_id, id)
public.passage UNIQUE (regio_id, visietraject_id, adres)
public.persoon CHECK ( CASE WHEN (bsn_status = 'ongeboren'::text) THEN (geboortedatum IS NULL) ELSE (uitgerekende_datum IS NULL) END)
public.persoon CHECK (((bsn IS NOT NULL) = (bsn_status = ANY (ARRAY['geverifieerd'::text, 'ongeverifieerd'::text]))))
public.persoon CHECK (((bsn IS NULL) OR (bsn <> ALL (ARRAY['000000000'::text, '999999999'::text]))))
public.persoon CHECK ((bsn ~ '^[0-9]{9}$'::text))
public.persoon CHECK ((bsn_status = ANY (ARRAY['geverifieerd'::text, 'ongeverifieerd'::text, 'onbekend'::text, 'ongeboren'::text, 'nietToegekend'::text])))
public.persoon CHECK ((geslacht = ANY (ARRAY['vrouw'::text, 'man'::text, 'onbekend'::text])))
public.persoon FOREIGN KEY (regio_id) REFERENCES regio(id)
public.persoon PRIMARY KEY (regio_id, id)
public.persoonsversie CHECK ((reden <> ''::text))
public.persoonsversie FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.persoonsversie FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.persoonsversie PRIMARY KEY (regio_id, id)
public.politiebericht FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.politiebericht FOREIGN KEY (regio_id, politielevering_id) REFERENCES politielevering(regio_id, id)
public.politiebericht PRIMARY KEY (regio_id, afzender_id, nummer)
public.politiebestand FOREIGN KEY (regio_id, politielevering_id) REFERENCES politielevering(regio_id, id)
public.politiebestand PRIMARY KEY (regio_id, politielevering_id, volgnummer)
public.politiefout FOREIGN KEY (regio_id, politielevering_id) REFERENCES politielevering(regio_id, id)
public.politiefout PRIMARY KEY (regio_id, politielevering_id, volgnummer)
public.politielevering CHECK ((behandeld = ((opgenomen + bekend) + fout)))
public.politielevering CHECK ((vorm = ANY (ARRAY['json'::text, 'csv'::text])))
public.politielevering FOREIGN KEY (regio_id, afzender_id) REFERENCES organisatie(regio_id, id)
public.politielevering FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.politielevering PRIMARY KEY (regio_id, id)
public.raadpleging CHECK (((geraadpleegd <> ALL (ARRAY['melder'::text, 'beroepskracht'::text])) OR (motief <> ''::text)))
public.raadpleging CHECK ((geraadpleegd = ANY (ARRAY['eigenDossier'::text, 'politie'::text, 'raadVoorDeKinderbescherming'::text, 'melder'::text, 'beroepskracht'::text])))
public.raadpleging FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.raadpleging PRIMARY KEY (regio_id, id)
public.raadsverzoek CHECK (((status = 'concept'::text) OR (verzonden_op IS NOT NULL)))
public.raadsverzoek CHECK (((verzonden_op IS NULL) = (college_op IS NULL)))
public.raadsverzoek CHECK ((status = ANY (ARRAY['concept'::text, 'verzonden'::text, 'inBehandeling'::text, 'afgewezen'::text, 'uitkomst'::text, 'beslissing'::text])))
public.raadsverzoek FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.raadsverzoek FOREIGN KEY (regio_id, college_gemeente_code) REFERENCES gemeente(regio_id, code)
public.raadsverzoek FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.raadsverzoek FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.raadsverzoek PRIMARY KEY (regio_id, id)
public.raadsvraag FOREIGN KEY (regio_id, reactiepunt_id) REFERENCES reactiepunt(regio_id, id)
public.raadsvraag FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.raadsvraag PRIMARY KEY (regio_id, reactiepunt_id)
public.reactie CHECK (((naam IS NULL) OR (indiener = ANY (ARRAY['organisatie'::text, 'gemeenteraad'::text, 'adviesraad'::text]))))
public.reactie CHECK (((status = 'ingetrokken'::text) = (intrekgrond IS NOT NULL)))
public.reactie CHECK ((indiener = ANY (ARRAY['inwoner'::text, 'ervaringsdeskundige'::text, 'organisatie'::text, 'gemeenteraad'::text, 'adviesraad'::text])))
public.reactie CHECK ((intrekgrond = ANY (ARRAY['dubbelIngevoerd'::text, 'nietHierover'::text, 'doorIndiener'::text])))
public.reactie CHECK ((kanaal = ANY (ARRAY['formulier'::text, 'mail'::text, 'brief'::text, 'bijeenkomst'::text])))
public.reactie CHECK ((soort = ANY (ARRAY['inspraakreactie'::text, 'zienswijze'::text, 'advies'::text, 'technischeVraag'::text])))
public.reactie CHECK ((status = ANY (ARRAY['ontvangen'::text, 'gesplitst'::text, 'beantwoord'::text, 'vastgesteld'::text, 'teruggekoppeld'::text, 'ingetrokken'::text])))
public.reactie FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.reactie FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.reactie FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.reactie PRIMARY KEY (regio_id, id)
public.reactie UNIQUE (regio_id, visietraject_id, nummer)
public.reactiepunt CHECK ((afdoening = ANY (ARRAY['verwerktInVisie'::text, 'naarUitvoeringsplan'::text, 'reedsOpgenomen'::text, 'nietOvergenomen'::text, 'buitenReikwijdte'::text, 'terKennisgeving'::text])))
public.reactiepunt CHECK ((status = ANY (ARRAY['open'::text, 'concept'::text, 'vastgesteld'::text, 'ingetrokken'::text])))
public.reactiepunt FOREIGN KEY (regio_id, behandelaar_id) REFERENCES medewerker(regio_id, id)
public.reactiepunt FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.reactiepunt FOREIGN KEY (regio_id, reactie_id) REFERENCES reactie(regio_id, id)
public.reactiepunt FOREIGN KEY (regio_id, wijziging_id) REFERENCES wijziging(regio_id, id)
public.reactiepunt PRIMARY KEY (regio_id, id)
public.reactiepunt UNIQUE (regio_id, reactie_id, volgnummer)
public.reces CHECK ((tot >= van))
public.reces FOREIGN KEY (regio_id) REFERENCES regio(id)
public.reces FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.reces PRIMARY KEY (regio_id, id)
public.regio PRIMARY KEY (id)
public.rolbezetting CHECK ((rol = ANY (ARRAY['contactpersoon'::text, 'casusregisseur'::text])))
public.rolbezetting FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.rolbezetting FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.rolbezetting PRIMARY KEY (regio_id, id)
public.routestap CHECK ((orgaan = ANY (ARRAY['college'::text, 'commissie'::text, 'raad'::text, 'grBestuur'::text])))
public.routestap CHECK ((rol = ANY (ARRAY['vaststellen'::text, 'instemmen'::text, 'advies'::text, 'zienswijze'::text, 'vrijgevenInspraak'::text, 'terKennisname'::text])))
public.routestap CHECK ((status = ANY (ARRAY['gepland'::text, 'geagendeerd'::text, 'besloten'::text, 'bekendgemaakt'::text])))
public.routestap FOREIGN KEY (regio_id, tafel_id) REFERENCES overlegtafel(regio_id, id)
public.routestap FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.routestap PRIMARY KEY (regio_id, id)
public.routestap UNIQUE (regio_id, visietraject_id, gemeente_code, volgorde)
public.routeverschuiving FOREIGN KEY (regio_id, routestap_id) REFERENCES routestap(regio_id, id) ON DELETE CASCADE
public.routeverschuiving PRIMARY KEY (regio_id, routestap_id, op)
public.samenvoeging CHECK ((((ontkoppeld_op IS NULL) = (ontkoppeld_door IS NULL)) AND ((ontkoppeld_op IS NULL) = (ontkoppel_reden = ''::text))))
public.samenvoeging CHECK ((persoon_id <> in_persoon_id))
public.samenvoeging CHECK ((reden <> ''::text))
public.samenvoeging FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.samenvoeging FOREIGN KEY (regio_id, in_persoon_id) REFERENCES persoon(regio_id, id)
public.samenvoeging FOREIGN KEY (regio_id, ontkoppeld_door) REFERENCES medewerker(regio_id, id)
public.samenvoeging FOREIGN KEY (regio_id, persoon_id) REFERENCES persoon(regio_id, id)
public.samenvoeging PRIMARY KEY (regio_id, id)
public.sessie FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.sessie PRIMARY KEY (token_hash)
public.signaal CHECK (((length(kenmerk) >= 1) AND (length(kenmerk) <= 40)))
public.signaal CHECK ((bron = ANY (ARRAY['eigenWaarneming'::text, 'verteldDoorBetrokkene'::text, 'verteldDoorAnder'::text, 'uitDocument'::text])))
public.signaal CHECK ((kindcheck = ANY (ARRAY['geenKinderen'::text, 'kinderenGoed'::text, 'kinderenZorgen'::text, 'onbekend'::text])))
public.signaal FOREIGN KEY (regio_id, maker_id) REFERENCES medewerker(regio_id, id)
public.signaal FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.signaal FOREIGN KEY (regio_id, traject_id) REFERENCES meldcodetraject(regio_id, id)
public.signaal PRIMARY KEY (regio_id, id)
public.spoorantwoord CHECK ((code ~ '^[VPDUFR][0-9]$'::text))
public.spoorantwoord CHECK ((status = ANY (ARRAY['open'::text, 'concept'::text, 'afgestemd'::text, 'nietVanToepassing'::text])))
public.spoorantwoord FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.spoorantwoord PRIMARY KEY (regio_id, visietraject_id, code)
public.stuk CHECK ((formaat = ANY (ARRAY['docx'::text, 'pdf'::text])))
public.stuk CHECK ((ontbreekt >= 0))
public.stuk CHECK ((soort = ANY (ARRAY['nota'::text, 'raadsvoorstel'::text, 'raadsbrief'::text, 'collegevoorstel'::text, 'zienswijze'::text, 'adviesbrief'::text, 'persbericht'::text])))
public.stuk CHECK ((tekens_zonder_beeld >= 0))
public.stuk FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.stuk FOREIGN KEY (regio_id, ronde_id) REFERENCES stukronde(regio_id, id)
public.stuk FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.stuk PRIMARY KEY (regio_id, id)
public.stukfout FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.stukfout FOREIGN KEY (regio_id, ronde_id) REFERENCES stukronde(regio_id, id)
public.stukfout PRIMARY KEY (regio_id, id)
public.stukfout UNIQUE NULLS NOT DISTINCT (regio_id, ronde_id, gemeente_code, soort)
public.stukinhoud FOREIGN KEY (regio_id, stuk_id) REFERENCES stuk(regio_id, id)
public.stukinhoud PRIMARY KEY (regio_id, stuk_id)
public.stukronde CHECK ((totaal > 0))
public.stukronde FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.stukronde PRIMARY KEY (regio_id, id)
public.stuktekst FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.stuktekst PRIMARY KEY (regio_id, visietraject_id, soort, paragraaf)
public.suggestie CHECK (((status <> 'overgenomen'::text) OR (wijziging_id IS NOT NULL)))
public.suggestie CHECK (((status = 'open'::text) = (afgehandeld_op IS NULL)))
public.suggestie CHECK ((status = ANY (ARRAY['open'::text, 'overgenomen'::text, 'afgewezen'::text, 'ingetrokken'::text])))
public.suggestie FOREIGN KEY (regio_id, afgehandeld_door) REFERENCES medewerker(regio_id, id)
public.suggestie FOREIGN KEY (regio_id, ingediend_door) REFERENCES medewerker(regio_id, id)
public.suggestie FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.suggestie FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.suggestie FOREIGN KEY (regio_id, wijziging_id) REFERENCES wijziging(regio_id, id)
public.suggestie PRIMARY KEY (regio_id, id)
public.taak CHECK ((status = ANY (ARRAY['wacht'::text, 'bezig'::text, 'klaar'::text, 'gestopt'::text])))
public.taak FOREIGN KEY (regio_id, medewerker_id) REFERENCES medewerker(regio_id, id)
public.taak FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.taak PRIMARY KEY (regio_id, id)
public.tekstversie CHECK ((soort = ANY (ARRAY['concept'::text, 'inspraakversie'::text, 'vaststellingsversie'::text, 'vastgesteld'::text])))
public.tekstversie FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.tekstversie PRIMARY KEY (regio_id, id)
public.tekstversie UNIQUE (regio_id, visietraject_id, nummer)
public.tekstversiepassage FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.tekstversiepassage FOREIGN KEY (regio_id, tekstversie_id) REFERENCES tekstversie(regio_id, id)
public.tekstversiepassage PRIMARY KEY (regio_id, tekstversie_id, passage_id)
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
public.terugkoppeling CHECK (((status <> 'gegeven'::text) OR ((hoe IS NOT NULL) AND (tekst <> ''::text))))
public.terugkoppeling CHECK (((status <> 'nietGegeven'::text) OR (reden IS NOT NULL)))
public.terugkoppeling CHECK (((status = 'open'::text) = (afgehandeld_op IS NULL)))
public.terugkoppeling CHECK ((moment = ANY (ARRAY['naBesluit'::text, 'naOnderzoek'::text])))
public.terugkoppeling CHECK ((status = ANY (ARRAY['open'::text, 'gegeven'::text, 'nietGegeven'::text])))
public.terugkoppeling FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.terugkoppeling FOREIGN KEY (regio_id, melding_id) REFERENCES melding(regio_id, id)
public.terugkoppeling PRIMARY KEY (regio_id, id)
public.toegang FOREIGN KEY (regio_id) REFERENCES regio(id)
public.toegang PRIMARY KEY (regio_id, dossier_id, houder_id)
public.toezegging CHECK ((status = ANY (ARRAY['open'::text, 'inUitvoering'::text, 'afgedaan'::text])))
public.toezegging FOREIGN KEY (regio_id, routestap_id) REFERENCES routestap(regio_id, id)
public.toezegging FOREIGN KEY (regio_id, visietraject_id, gemeente_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.toezegging PRIMARY KEY (regio_id, id)
public.trajectfase FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.trajectfase PRIMARY KEY (regio_id, visietraject_id, begonnen_op)
public.trajectgemeente CHECK ((opvolger_code <> gemeente_code))
public.trajectgemeente FOREIGN KEY (regio_id, gemeente_code) REFERENCES gemeente(regio_id, code)
public.trajectgemeente FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.trajectgemeente FOREIGN KEY (regio_id, visietraject_id, opvolger_code) REFERENCES trajectgemeente(regio_id, visietraject_id, gemeente_code)
public.trajectgemeente PRIMARY KEY (regio_id, visietraject_id, gemeente_code)
public.uitbox FOREIGN KEY (regio_id) REFERENCES regio(id)
public.uitbox PRIMARY KEY (regio_id, id)
public.uitnodigingsronde CHECK (((aantal >= 1) AND (aantal <= 200)))
public.uitnodigingsronde CHECK (((afgerond_op IS NOT NULL) OR (zegel IS NOT NULL)))
public.uitnodigingsronde CHECK (((verzonden + geweigerd) <= aantal))
public.uitnodigingsronde CHECK ((geweigerd >= 0))
public.uitnodigingsronde CHECK ((verzonden >= 0))
public.uitnodigingsronde FOREIGN KEY (regio_id, activiteit_id) REFERENCES participatieactiviteit(regio_id, id)
public.uitnodigingsronde FOREIGN KEY (regio_id, partij_id) REFERENCES partij(regio_id, id)
public.uitnodigingsronde FOREIGN KEY (regio_id, visietraject_id) REFERENCES visietraject(regio_id, id)
public.uitnodigingsronde PRIMARY KEY (regio_id, id)
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
public.vergaderdatum FOREIGN KEY (regio_id, tafel_id) REFERENCES overlegtafel(regio_id, id)
public.vergaderdatum PRIMARY KEY (regio_id, tafel_id, dag)
public.verstrekking CHECK ((aan <> ''::text))
public.verstrekking CHECK ((cardinality(wat) > 0))
public.verstrekking CHECK ((doel <> ''::text))
public.verstrekking CHECK ((grondslag = ANY (ARRAY['medewerkingNodig'::text, 'hulpInschakelen'::text, 'toestemming'::text, 'raadInschakelen'::text])))
public.verstrekking CHECK ((noodzaak <> ''::text))
public.verstrekking FOREIGN KEY (regio_id, aan_organisatie_id) REFERENCES organisatie(regio_id, id)
public.verstrekking FOREIGN KEY (regio_id, casus_id) REFERENCES casus(regio_id, id)
public.verstrekking FOREIGN KEY (regio_id, door) REFERENCES medewerker(regio_id, id)
public.verstrekking FOREIGN KEY (regio_id, organisatie_id) REFERENCES organisatie(regio_id, id)
public.verstrekking PRIMARY KEY (regio_id, id)
public.visietraject CHECK ((looptijd_tot > looptijd_van))
public.visietraject CHECK ((status = ANY (ARRAY['voorwerk'::text, 'procesafspraken'::text, 'opstellen'::text, 'afstemming'::text, 'inspraak'::text, 'verwerking'::text, 'besluitvorming'::text, 'vastgesteld'::text])))
public.visietraject CHECK ((vaststellingsregel = ANY (ARRAY['alleRaden'::text, 'centrumraden'::text, 'alleColleges'::text])))
public.visietraject FOREIGN KEY (regio_id) REFERENCES regio(id)
public.visietraject FOREIGN KEY (regio_id, gebied_id) REFERENCES gebied(regio_id, id)
public.visietraject FOREIGN KEY (regio_id, trekker_code) REFERENCES gemeente(regio_id, code)
public.visietraject FOREIGN KEY (regio_id, visie_id) REFERENCES visieversie(regio_id, id)
public.visietraject FOREIGN KEY (regio_id, vorige_visie_id) REFERENCES visieversie(regio_id, id)
public.visietraject PRIMARY KEY (regio_id, id)
public.visieversie CHECK ((status = ANY (ARRAY['ingelezen'::text, 'bevestigd'::text])))
public.visieversie FOREIGN KEY (regio_id) REFERENCES regio(id)
public.visieversie PRIMARY KEY (regio_id, id)
public.vrije_dag FOREIGN KEY (regio_id) REFERENCES regio(id)
public.vrije_dag PRIMARY KEY (regio_id, dag)
public.wijziging CHECK ((aanleiding = ANY (ARRAY['opstellen'::text, 'suggestie'::text, 'reactiepunt'::text, 'amendement'::text, 'spoorantwoord'::text, 'ambtshalve'::text])))
public.wijziging CHECK ((soort = ANY (ARRAY['woorden'::text, 'vervallen'::text, 'hersteld'::text, 'indeling'::text])))
public.wijziging FOREIGN KEY (regio_id, passage_id) REFERENCES passage(regio_id, id)
public.wijziging PRIMARY KEY (regio_id, id)
public.wijziging UNIQUE (regio_id, passage_id, van_versie)
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
publiek.trajectactiviteit FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectactiviteit PRIMARY KEY (regio_id, stand_id, id, dag)
publiek.trajectantwoord CHECK ((((((thema || ' '::text) || tekst) || ' '::text) || antwoord) !~ '(^|[^0-9])[0-9]{9}([^0-9]|$)'::text))
publiek.trajectantwoord CHECK ((((((thema || ' '::text) || tekst) || ' '::text) || antwoord) !~ '[^[:space:]@]@[^[:space:]@]+\.[^[:space:]@]'::text))
publiek.trajectantwoord FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectantwoord PRIMARY KEY (regio_id, stand_id, volgorde)
publiek.trajectbesluit FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectbesluit PRIMARY KEY (regio_id, stand_id, routestap_id)
publiek.trajectfase FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectfase PRIMARY KEY (regio_id, stand_id, status)
publiek.trajectpassage FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectpassage PRIMARY KEY (regio_id, stand_id, adres)
publiek.trajectstand PRIMARY KEY (regio_id, id)
publiek.trajectvenster FOREIGN KEY (regio_id, stand_id) REFERENCES publiek.trajectstand(regio_id, id)
publiek.trajectvenster PRIMARY KEY (regio_id, stand_id, gemeente_code)

-- Indexes
CREATE INDEX adres_persoon_id_idx ON public.adres USING btree (persoon_id)
CREATE INDEX adresinzage_adres_id_idx ON public.adresinzage USING btree (adres_id)
CREATE INDEX advies_gesloten ON public.advies USING btree (organisatie_id, afgesloten_op) WHERE (status = 'afgesloten'::text)
CREATE INDEX advies_lijst ON public.advies USING btree (organisatie_id, begonnen_op DESC, id)
CREATE INDEX advies_status ON public.advies USING btree (organisatie_id, status, begonnen_op DESC, id)
CREATE INDEX advies_van ON public.advies USING btree (medewerker_id, begonnen_op, id) WHERE (status = 'lopend'::text)
CREATE INDEX adviescontact_advies_id_op_idx ON public.adviescontact USING btree (advies_id, op)
CREATE INDEX afspraak_casus_id_idx ON public.afspraak USING btree (casus_id)
CREATE INDEX amendement_regio_id_routestap_id_idx ON public.amendement USING btree (regio_id, routestap_id)
CREATE INDEX amendement_regio_id_visietraject_id_status_idx ON public.amendement USING btree (regio_id, visietraject_id, status)
CREATE INDEX beoordeling_regio_id_besloten_op_idx ON public.beoordeling USING btree (regio_id, besloten_op) WHERE (besloten_op IS NOT NULL)
CREATE INDEX besluitaantekening_melding_id_op_idx ON public.besluitaantekening USING btree (melding_id, op)
CREATE INDEX bestuursbesluit_regio_id_routestap_id_idx ON public.bestuursbesluit USING btree (regio_id, routestap_id)
CREATE INDEX binnenkomst_melding_id_idx ON public.binnenkomst USING btree (melding_id) WHERE (melding_id IS NOT NULL)
CREATE INDEX binnenkomst_open ON public.binnenkomst USING btree (organisatie_id, ontvangen_op, id) WHERE (status = 'nieuw'::text)
CREATE INDEX binnenkomst_status ON public.binnenkomst USING btree (organisatie_id, status, ontvangen_op, id)
CREATE INDEX casus_open ON public.casus USING btree (regio_id, geopend_op, id) WHERE (status <> 'afgesloten'::text)
CREATE INDEX casus_regio_id_afgesloten_op_idx ON public.casus USING btree (regio_id, afgesloten_op) WHERE (afgesloten_op IS NOT NULL)
CREATE INDEX concept_verloopt_op_idx ON public.concept USING btree (verloopt_op)
CREATE INDEX correctie_regio_id_visietraject_id_gemeente_code_soort_idx ON public.correctie USING btree (regio_id, visietraject_id, gemeente_code, soort)
CREATE INDEX dienst_casus_id_idx ON public.dienst USING btree (casus_id)
CREATE INDEX eerderestand_regio_id_tabel_sleutel_op_idx ON public.eerderestand USING btree (regio_id, tabel, sleutel, op)
CREATE INDEX faseovergang_casus_id_op_idx ON public.faseovergang USING btree (casus_id, op)
CREATE INDEX gesprek_dienst_id_idx ON public.gesprek USING btree (dienst_id)
CREATE INDEX gezinslid_persoon_id_idx ON public.gezinslid USING btree (persoon_id)
CREATE INDEX herweging_casus_id_op_idx ON public.herweging USING btree (casus_id, op)
CREATE INDEX incident_casus_id_idx ON public.incident USING btree (casus_id)
CREATE INDEX informeerplicht_casus_id_persoon_id_idx ON public.informeerplicht USING btree (casus_id, persoon_id)
CREATE INDEX inspraakronde_regio_id_visietraject_id_begonnen_op_idx ON public.inspraakronde USING btree (regio_id, visietraject_id, begonnen_op)
CREATE INDEX instrumentafname_melding_id_idx ON public.instrumentafname USING btree (melding_id)
CREATE INDEX ketenbericht_casus_id_idx ON public.ketenbericht USING btree (casus_id)
CREATE INDEX ketenbericht_open ON public.ketenbericht USING btree (organisatie_id, volgende_poging, id) WHERE (status = ANY (ARRAY['klaar'::text, 'mislukt'::text]))
CREATE INDEX medewerker_id_idx ON public.medewerker USING btree (id)
CREATE INDEX medewerker_regio_id_organisatie_id_idx ON public.medewerker USING btree (regio_id, organisatie_id)
CREATE INDEX meldcodetraject_maker_id_idx ON public.meldcodetraject USING btree (maker_id)
CREATE INDEX meldcodetraject_van ON public.meldcodetraject USING btree (organisatie_id, maker_id, geopend_op)
CREATE INDEX meldcodevastlegging_door_idx ON public.meldcodevastlegging USING btree (door)
CREATE INDEX melding_casus_id_idx ON public.melding USING btree (casus_id)
CREATE INDEX melding_dienst_id_idx ON public.melding USING btree (dienst_id) WHERE (dienst_id IS NOT NULL)
CREATE INDEX melding_open ON public.melding USING btree (organisatie_id, ontvangen_op, id) WHERE (status <> 'afgehandeld'::text)
CREATE INDEX melding_tijd ON public.melding USING btree (regio_id, ontvangen_op)
CREATE INDEX monitormoment_casus_id_gepland_op_idx ON public.monitormoment USING btree (casus_id, gepland_op)
CREATE INDEX monitormoment_open ON public.monitormoment USING btree (casus_id, gepland_op) WHERE (uitgevoerd_op IS NULL)
CREATE INDEX motie_regio_id_visietraject_id_status_idx ON public.motie USING btree (regio_id, visietraject_id, status)
CREATE INDEX navraag_melding_id_idx ON public.navraag USING btree (melding_id)
CREATE INDEX onderdeel_regio_id_passage_id_idx ON public.onderdeel USING btree (regio_id, passage_id) WHERE (passage_id IS NOT NULL)
CREATE INDEX onderdeel_visieversie_id_volgorde_idx ON public.onderdeel USING btree (visieversie_id, volgorde)
CREATE INDEX opbrengst_regio_id_passage_id_idx ON public.opbrengst USING btree (regio_id, passage_id)
CREATE INDEX opvolging_regio_id_visietraject_id_gemeente_code_idx ON public.opvolging USING btree (regio_id, visietraject_id, gemeente_code)
CREATE INDEX overdracht_casus_id_idx ON public.overdracht USING btree (casus_id)
CREATE INDEX overdracht_geaccepteerd ON public.overdracht USING btree (regio_id, beantwoord_op) WHERE (status = ANY (ARRAY['geaccepteerd'::text, 'berichtTerug'::text, 'afgerond'::text]))
CREATE INDEX overdracht_naar ON public.overdracht USING btree (naar_organisatie_id, aangeboden_op, id) WHERE (status = 'aangeboden'::text)
CREATE INDEX overdracht_van ON public.overdracht USING btree (van_organisatie_id, aangeboden_op, id) WHERE (status = 'aangeboden'::text)
CREATE INDEX participatieactiviteit_regio_id_visietraject_id_dagen_idx ON public.participatieactiviteit USING btree (regio_id, visietraject_id, (dagen[1]))
CREATE INDEX passage_regio_id_visietraject_id_volgorde_idx ON public.passage USING btree (regio_id, visietraject_id, volgorde)
CREATE INDEX persoonsversie_persoon_id_op_idx ON public.persoonsversie USING btree (persoon_id, op)
CREATE INDEX politiebericht_melding_id_idx ON public.politiebericht USING btree (melding_id)
CREATE INDEX politiebericht_politielevering_id_idx ON public.politiebericht USING btree (politielevering_id)
CREATE INDEX politielevering_afzender_id_ontvangen_op_idx ON public.politielevering USING btree (afzender_id, ontvangen_op)
CREATE INDEX politielevering_organisatie_id_ontvangen_op_idx ON public.politielevering USING btree (organisatie_id, ontvangen_op)
CREATE INDEX raadpleging_melding_id_idx ON public.raadpleging USING btree (melding_id)
CREATE INDEX raadsverzoek_casus_id_idx ON public.raadsverzoek USING btree (casus_id)
CREATE INDEX raadsvraag_regio_id_visietraject_id_thema_idx ON public.raadsvraag USING btree (regio_id, visietraject_id, thema)
CREATE INDEX reactie_regio_id_visietraject_id_ontvangen_op_nummer_idx ON public.reactie USING btree (regio_id, visietraject_id, ontvangen_op, nummer)
CREATE INDEX reactie_regio_id_visietraject_id_status_id_gemeente_code_so_idx ON public.reactie USING btree (regio_id, visietraject_id, status) INCLUDE (id, gemeente_code, soort, indiener, te_laat)
CREATE INDEX reactie_regio_id_visietraject_id_status_nummer_idx ON public.reactie USING btree (regio_id, visietraject_id, status, nummer)
CREATE INDEX reactie_zoekwoorden_idx ON public.reactie USING gin (zoekwoorden)
CREATE INDEX reactiepunt_regio_id_passage_id_idx ON public.reactiepunt USING btree (regio_id, passage_id) WHERE (passage_id IS NOT NULL)
CREATE INDEX reactiepunt_regio_id_visietraject_id_status_idx ON public.reactiepunt USING btree (regio_id, visietraject_id, status)
CREATE INDEX reactiepunt_regio_id_visietraject_id_thema_reactie_id_id_st_idx ON public.reactiepunt USING btree (regio_id, visietraject_id, thema) INCLUDE (reactie_id, id, status, passage_id, afdoening, behandelaar_id)
CREATE INDEX reactiepunt_zoekwoorden_idx ON public.reactiepunt USING gin (zoekwoorden)
CREATE INDEX rolbezetting_casus_id_idx ON public.rolbezetting USING btree (casus_id)
CREATE INDEX rolbezetting_van ON public.rolbezetting USING btree (medewerker_id, casus_id) INCLUDE (rol) WHERE (tot IS NULL)
CREATE INDEX samenvoeging_alle_in ON public.samenvoeging USING btree (in_persoon_id)
CREATE INDEX samenvoeging_in ON public.samenvoeging USING btree (in_persoon_id) WHERE (ontkoppeld_op IS NULL)
CREATE INDEX samenvoeging_persoon ON public.samenvoeging USING btree (persoon_id)
CREATE INDEX signaal_maker_id_idx ON public.signaal USING btree (maker_id)
CREATE INDEX signaal_traject_id_idx ON public.signaal USING btree (traject_id)
CREATE INDEX signaal_van ON public.signaal USING btree (organisatie_id, maker_id, op)
CREATE INDEX stuk_regio_id_visietraject_id_soort_gemaakt_op_idx ON public.stuk USING btree (regio_id, visietraject_id, soort, gemaakt_op)
CREATE INDEX stukronde_regio_id_visietraject_id_begonnen_op_idx ON public.stukronde USING btree (regio_id, visietraject_id, begonnen_op)
CREATE INDEX suggestie_regio_id_passage_id_idx ON public.suggestie USING btree (regio_id, passage_id)
CREATE INDEX suggestie_regio_id_visietraject_id_status_idx ON public.suggestie USING btree (regio_id, visietraject_id, status)
CREATE INDEX taak_regio_id_object_id_idx ON public.taak USING btree (regio_id, object_id)
CREATE INDEX taak_wachtrij ON public.taak USING btree (aangemaakt) WHERE (status = ANY (ARRAY['wacht'::text, 'bezig'::text]))
CREATE INDEX termijn_casus_id_idx ON public.termijn USING btree (casus_id)
CREATE INDEX termijn_medewerker_id_idx ON public.termijn USING btree (medewerker_id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX termijn_object ON public.termijn USING btree (object_id, soort)
CREATE INDEX termijn_register ON public.termijn USING btree (organisatie_id, soort, te_laat_vanaf)
CREATE INDEX termijn_telling ON public.termijn USING btree (organisatie_id, soort) INCLUDE (ziet_ook_id, status) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX termijn_werkvoorraad ON public.termijn USING btree (organisatie_id, te_laat_vanaf, id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX termijn_ziet_ook ON public.termijn USING btree (ziet_ook_id, te_laat_vanaf, id) WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE INDEX toegang_houder ON public.toegang USING btree (houder_id, dossier_id) INCLUDE (tot)
CREATE INDEX toezegging_regio_id_visietraject_id_status_idx ON public.toezegging USING btree (regio_id, visietraject_id, status)
CREATE INDEX trajectantwoord_regio_id_stand_id_thema_idx ON publiek.trajectantwoord USING btree (regio_id, stand_id, thema)
CREATE INDEX uitnodigingsronde_begonnen_op_idx ON public.uitnodigingsronde USING btree (begonnen_op) WHERE (zegel IS NOT NULL)
CREATE INDEX uitnodigingsronde_regio_id_activiteit_id_begonnen_op_idx ON public.uitnodigingsronde USING btree (regio_id, activiteit_id, begonnen_op)
CREATE INDEX veiligheidsoordeel_laatste ON public.veiligheidsoordeel USING btree (casus_id, persoon_id, geoordeeld_op DESC) INCLUDE (oordeel)
CREATE INDEX veiligheidsvoorwaarde_casus_id_idx ON public.veiligheidsvoorwaarde USING btree (casus_id)
CREATE INDEX verantwoording_dossier_id_tijd_idx ON public.verantwoording USING btree (dossier_id, tijd) WHERE (dossier_id IS NOT NULL)
CREATE INDEX verantwoording_medewerker_id_tijd_idx ON public.verantwoording USING btree (medewerker_id, tijd)
CREATE INDEX verstrekking_casus_id_op_idx ON public.verstrekking USING btree (casus_id, op)
CREATE INDEX wijziging_regio_id_passage_id_op_idx ON public.wijziging USING btree (regio_id, passage_id, op)
CREATE UNIQUE INDEX activiteitdeelname_pkey ON public.activiteitdeelname USING btree (regio_id, activiteit_id, partij_id)
CREATE UNIQUE INDEX activiteitverslag_pkey ON public.activiteitverslag USING btree (regio_id, activiteit_id)
CREATE UNIQUE INDEX adres_pkey ON public.adres USING btree (regio_id, id)
CREATE UNIQUE INDEX adresinzage_pkey ON public.adresinzage USING btree (regio_id, id)
CREATE UNIQUE INDEX advies_pkey ON public.advies USING btree (regio_id, id)
CREATE UNIQUE INDEX advies_regio_id_melding_nummer_idx ON public.advies USING btree (regio_id, melding_nummer) WHERE (melding_nummer IS NOT NULL)
CREATE UNIQUE INDEX advies_regio_id_nummer_idx ON public.advies USING btree (regio_id, nummer)
CREATE UNIQUE INDEX adviescontact_pkey ON public.adviescontact USING btree (regio_id, id)
CREATE UNIQUE INDEX adviesvrager_pkey ON public.adviesvrager USING btree (regio_id, advies_id)
CREATE UNIQUE INDEX afspraak_pkey ON public.afspraak USING btree (regio_id, id)
CREATE UNIQUE INDEX amendement_pkey ON public.amendement USING btree (regio_id, id)
CREATE UNIQUE INDEX antwoordsjabloon_pkey ON public.antwoordsjabloon USING btree (regio_id, id)
CREATE UNIQUE INDEX antwoordsjabloon_regio_id_visietraject_id_naam_key ON public.antwoordsjabloon USING btree (regio_id, visietraject_id, naam)
CREATE UNIQUE INDEX antwoordversie_pkey ON public.antwoordversie USING btree (regio_id, visietraject_id, code, versie)
CREATE UNIQUE INDEX beleidsparameter_pkey ON public.beleidsparameter USING btree (regio_id, sleutel, geldig_van)
CREATE UNIQUE INDEX beoordeling_pkey ON public.beoordeling USING btree (regio_id, melding_id)
CREATE UNIQUE INDEX besluitaantekening_pkey ON public.besluitaantekening USING btree (regio_id, id)
CREATE UNIQUE INDEX bestuursbesluit_pkey ON public.bestuursbesluit USING btree (regio_id, id)
CREATE UNIQUE INDEX bijlage_binnenkomst_id_volgnummer_idx ON public.bijlage USING btree (binnenkomst_id, volgnummer)
CREATE UNIQUE INDEX bijlage_pkey ON public.bijlage USING btree (regio_id, id)
CREATE UNIQUE INDEX binnenkomst_pkey ON public.binnenkomst USING btree (regio_id, id)
CREATE UNIQUE INDEX binnenkomst_regio_id_nummer_idx ON public.binnenkomst USING btree (regio_id, nummer)
CREATE UNIQUE INDEX casus_pkey ON public.casus USING btree (regio_id, id)
CREATE UNIQUE INDEX casus_regio_id_nummer_idx ON public.casus USING btree (regio_id, nummer)
CREATE UNIQUE INDEX cijfer_pkey ON publiek.cijfer USING btree (regio_id, publicatie_id, indicator, gebied, kwartaal)
CREATE UNIQUE INDEX concept_pkey ON public.concept USING btree (regio_id, sleutel_hash)
CREATE UNIQUE INDEX concept_sleutel_hash_idx ON public.concept USING btree (sleutel_hash)
CREATE UNIQUE INDEX correctie_pkey ON public.correctie USING btree (regio_id, soort, object_id, versie, veld)
CREATE UNIQUE INDEX dienst_een_open ON public.dienst USING btree (casus_id) WHERE (status = ANY (ARRAY['toegewezen'::text, 'gestart'::text]))
CREATE UNIQUE INDEX dienst_pkey ON public.dienst USING btree (regio_id, id)
CREATE UNIQUE INDEX doel_pkey ON publiek.doel USING btree (regio_id, publicatie_id, id)
CREATE UNIQUE INDEX doelindicator_pkey ON public.doelindicator USING btree (regio_id, onderdeel_id, indicator)
CREATE UNIQUE INDEX doeloordeel_pkey ON public.doeloordeel USING btree (regio_id, visietraject_id, onderdeel_id)
CREATE UNIQUE INDEX eerderestand_pkey ON public.eerderestand USING btree (regio_id, id)
CREATE UNIQUE INDEX faseovergang_pkey ON public.faseovergang USING btree (regio_id, id)
CREATE UNIQUE INDEX gebied_pkey ON public.gebied USING btree (regio_id, id)
CREATE UNIQUE INDEX gebied_pkey ON publiek.gebied USING btree (regio_id, publicatie_id, code)
CREATE UNIQUE INDEX gebiedslid_lopend ON public.gebiedslid USING btree (regio_id, gebied_id, gemeente_code) WHERE (tot IS NULL)
CREATE UNIQUE INDEX gebiedslid_pkey ON public.gebiedslid USING btree (regio_id, gebied_id, gemeente_code, van)
CREATE UNIQUE INDEX geheimhouding_pkey ON public.geheimhouding USING btree (regio_id, visietraject_id, gemeente_code, versie)
CREATE UNIQUE INDEX gemeente_pkey ON public.gemeente USING btree (regio_id, code)
CREATE UNIQUE INDEX gesprek_pkey ON public.gesprek USING btree (regio_id, id)
CREATE UNIQUE INDEX gezinslid_pkey ON public.gezinslid USING btree (regio_id, casus_id, persoon_id)
CREATE UNIQUE INDEX herindeling_pkey ON public.herindeling USING btree (regio_id, voorganger_code)
CREATE UNIQUE INDEX herkenningsoordeel_pkey ON public.herkenningsoordeel USING btree (regio_id, id)
CREATE UNIQUE INDEX herkenningsoordeel_regio_id_visietraject_id_afdruk_idx ON public.herkenningsoordeel USING btree (regio_id, visietraject_id, afdruk) WHERE (ingetrokken_op IS NULL)
CREATE UNIQUE INDEX herweging_pkey ON public.herweging USING btree (regio_id, id)
CREATE UNIQUE INDEX huisstijl_pkey ON public.huisstijl USING btree (regio_id, gemeente_code)
CREATE UNIQUE INDEX hulpvraag_pkey ON public.hulpvraag USING btree (regio_id, dienst_id, persoon_id)
CREATE UNIQUE INDEX incident_pkey ON public.incident USING btree (regio_id, id)
CREATE UNIQUE INDEX informeerplicht_pkey ON public.informeerplicht USING btree (regio_id, id)
CREATE UNIQUE INDEX inspraakronde_pkey ON public.inspraakronde USING btree (regio_id, id)
CREATE UNIQUE INDEX inspraakvenster_pkey ON public.inspraakvenster USING btree (regio_id, id)
CREATE UNIQUE INDEX inspraakvenster_regio_id_visietraject_id_gemeente_code_kana_key ON public.inspraakvenster USING btree (regio_id, visietraject_id, gemeente_code, kanaal)
CREATE UNIQUE INDEX instrumentafname_pkey ON public.instrumentafname USING btree (regio_id, id)
CREATE UNIQUE INDEX ketenbericht_pkey ON public.ketenbericht USING btree (regio_id, id)
CREATE UNIQUE INDEX ketenbericht_regio_id_sleutel_idx ON public.ketenbericht USING btree (regio_id, sleutel)
CREATE UNIQUE INDEX lidmutatie_pkey ON public.lidmutatie USING btree (regio_id, visietraject_id, gemeente_code, op)
CREATE UNIQUE INDEX logo_pkey ON public.logo USING btree (regio_id, gemeente_code, versie)
CREATE UNIQUE INDEX lokaletekst_pkey ON public.lokaletekst USING btree (regio_id, visietraject_id, gemeente_code, paragraaf)
CREATE UNIQUE INDEX losgelatendoel_pkey ON public.losgelatendoel USING btree (regio_id, visietraject_id, onderdeel_id)
CREATE UNIQUE INDEX medewerker_pkey ON public.medewerker USING btree (regio_id, id)
CREATE UNIQUE INDEX meldcodetraject_pkey ON public.meldcodetraject USING btree (regio_id, id)
CREATE UNIQUE INDEX meldcodevastlegging_pkey ON public.meldcodevastlegging USING btree (regio_id, id)
CREATE UNIQUE INDEX meldcodevastlegging_traject_id_volgnummer_idx ON public.meldcodevastlegging USING btree (traject_id, volgnummer)
CREATE UNIQUE INDEX melder_pkey ON public.melder USING btree (regio_id, melding_id)
CREATE UNIQUE INDEX melding_pkey ON public.melding USING btree (regio_id, id)
CREATE UNIQUE INDEX melding_regio_id_nummer_idx ON public.melding USING btree (regio_id, nummer)
CREATE UNIQUE INDEX monitormoment_pkey ON public.monitormoment USING btree (regio_id, id)
CREATE UNIQUE INDEX motie_pkey ON public.motie USING btree (regio_id, id)
CREATE UNIQUE INDEX navraag_pkey ON public.navraag USING btree (regio_id, id)
CREATE UNIQUE INDEX onderdeel_pkey ON public.onderdeel USING btree (regio_id, id)
CREATE UNIQUE INDEX opbrengst_pkey ON public.opbrengst USING btree (regio_id, id)
CREATE UNIQUE INDEX opbrengst_regio_id_activiteit_id_volgnummer_key ON public.opbrengst USING btree (regio_id, activiteit_id, volgnummer)
CREATE UNIQUE INDEX opvolging_pkey ON public.opvolging USING btree (regio_id, id)
CREATE UNIQUE INDEX organisatie_pkey ON public.organisatie USING btree (regio_id, id)
CREATE UNIQUE INDEX overdracht_een_open ON public.overdracht USING btree (regio_id, melding_id) WHERE (status = 'aangeboden'::text)
CREATE UNIQUE INDEX overdracht_pkey ON public.overdracht USING btree (regio_id, id)
CREATE UNIQUE INDEX overdrachtstuk_overdracht_id_volgnummer_idx ON public.overdrachtstuk USING btree (overdracht_id, volgnummer)
CREATE UNIQUE INDEX overdrachtstuk_pkey ON public.overdrachtstuk USING btree (regio_id, id)
CREATE UNIQUE INDEX overlegtafel_pkey ON public.overlegtafel USING btree (regio_id, id)
CREATE UNIQUE INDEX participatieactiviteit_pkey ON public.participatieactiviteit USING btree (regio_id, id)
CREATE UNIQUE INDEX partij_pkey ON public.partij USING btree (regio_id, id)
CREATE UNIQUE INDEX partij_regio_id_visietraject_id_soort_lower_idx ON public.partij USING btree (regio_id, visietraject_id, soort, lower(COALESCE(naam, ''::text)))
CREATE UNIQUE INDEX partijfase_pkey ON public.partijfase USING btree (regio_id, partij_id, fase)
CREATE UNIQUE INDEX passage_pkey ON public.passage USING btree (regio_id, id)
CREATE UNIQUE INDEX passage_regio_id_visietraject_id_adres_key ON public.passage USING btree (regio_id, visietraject_id, adres)
CREATE UNIQUE INDEX persoon_pkey ON public.persoon USING btree (regio_id, id)
CREATE UNIQUE INDEX persoonsversie_pkey ON public.persoonsversie USING btree (regio_id, id)
CREATE UNIQUE INDEX politiebericht_pkey ON public.politiebericht USING btree (regio_id, afzender_id, nummer)
CREATE UNIQUE INDEX politiebestand_pkey ON public.politiebestand USING btree (regio_id, politielevering_id, volgnummer)
CREATE UNIQUE INDEX politiefout_pkey ON public.politiefout USING btree (regio_id, politielevering_id, volgnummer)
CREATE UNIQUE INDEX politielevering_pkey ON public.politielevering USING btree (regio_id, id)
CREATE UNIQUE INDEX publicatie_pkey ON publiek.publicatie USING btree (regio_id, id)
CREATE UNIQUE INDEX raadpleging_pkey ON public.raadpleging USING btree (regio_id, id)
CREATE UNIQUE INDEX raadsverzoek_pkey ON public.raadsverzoek USING btree (regio_id, id)
CREATE UNIQUE INDEX raadsverzoek_regio_id_nummer_idx ON public.raadsverzoek USING btree (regio_id, nummer)
CREATE UNIQUE INDEX raadsvraag_pkey ON public.raadsvraag USING btree (regio_id, reactiepunt_id)
CREATE UNIQUE INDEX reactie_pkey ON public.reactie USING btree (regio_id, id)
CREATE UNIQUE INDEX reactie_regio_id_visietraject_id_nummer_key ON public.reactie USING btree (regio_id, visietraject_id, nummer)
CREATE UNIQUE INDEX reactie_volgcode_hash_idx ON public.reactie USING btree (volgcode_hash) WHERE (volgcode_hash IS NOT NULL)
CREATE UNIQUE INDEX reactiepunt_pkey ON public.reactiepunt USING btree (regio_id, id)
CREATE UNIQUE INDEX reactiepunt_regio_id_reactie_id_volgnummer_key ON public.reactiepunt USING btree (regio_id, reactie_id, volgnummer)
CREATE UNIQUE INDEX reces_pkey ON public.reces USING btree (regio_id, id)
CREATE UNIQUE INDEX regio_pkey ON public.regio USING btree (id)
CREATE UNIQUE INDEX rolbezetting_een ON public.rolbezetting USING btree (casus_id, rol) WHERE (tot IS NULL)
CREATE UNIQUE INDEX rolbezetting_pkey ON public.rolbezetting USING btree (regio_id, id)
CREATE UNIQUE INDEX routestap_pkey ON public.routestap USING btree (regio_id, id)
CREATE UNIQUE INDEX routestap_regio_id_visietraject_id_gemeente_code_volgorde_key ON public.routestap USING btree (regio_id, visietraject_id, gemeente_code, volgorde)
CREATE UNIQUE INDEX routeverschuiving_pkey ON public.routeverschuiving USING btree (regio_id, routestap_id, op)
CREATE UNIQUE INDEX samenvoeging_een ON public.samenvoeging USING btree (persoon_id) WHERE (ontkoppeld_op IS NULL)
CREATE UNIQUE INDEX samenvoeging_pkey ON public.samenvoeging USING btree (regio_id, id)
CREATE UNIQUE INDEX sessie_pkey ON public.sessie USING btree (token_hash)
CREATE UNIQUE INDEX signaal_pkey ON public.signaal USING btree (regio_id, id)
CREATE UNIQUE INDEX spoorantwoord_pkey ON public.spoorantwoord USING btree (regio_id, visietraject_id, code)
CREATE UNIQUE INDEX stuk_per_ronde ON public.stuk USING btree (regio_id, ronde_id, gemeente_code, soort, formaat) NULLS NOT DISTINCT WHERE (ronde_id IS NOT NULL)
CREATE UNIQUE INDEX stuk_pkey ON public.stuk USING btree (regio_id, id)
CREATE UNIQUE INDEX stukfout_pkey ON public.stukfout USING btree (regio_id, id)
CREATE UNIQUE INDEX stukfout_regio_id_ronde_id_gemeente_code_soort_key ON public.stukfout USING btree (regio_id, ronde_id, gemeente_code, soort) NULLS NOT DISTINCT
CREATE UNIQUE INDEX stukinhoud_pkey ON public.stukinhoud USING btree (regio_id, stuk_id)
CREATE UNIQUE INDEX stukronde_pkey ON public.stukronde USING btree (regio_id, id)
CREATE UNIQUE INDEX stuktekst_pkey ON public.stuktekst USING btree (regio_id, visietraject_id, soort, paragraaf)
CREATE UNIQUE INDEX suggestie_pkey ON public.suggestie USING btree (regio_id, id)
CREATE UNIQUE INDEX taak_lopend ON public.taak USING btree (regio_id, soort, object_id) WHERE (status = ANY (ARRAY['wacht'::text, 'bezig'::text]))
CREATE UNIQUE INDEX taak_pkey ON public.taak USING btree (regio_id, id)
CREATE UNIQUE INDEX tekstversie_pkey ON public.tekstversie USING btree (regio_id, id)
CREATE UNIQUE INDEX tekstversie_regio_id_visietraject_id_nummer_key ON public.tekstversie USING btree (regio_id, visietraject_id, nummer)
CREATE UNIQUE INDEX tekstversiepassage_pkey ON public.tekstversiepassage USING btree (regio_id, tekstversie_id, passage_id)
CREATE UNIQUE INDEX termijn_een_open ON public.termijn USING btree (object_id, soort, persoon_id) NULLS NOT DISTINCT WHERE (status = ANY (ARRAY['loopt'::text, 'opgeschort'::text]))
CREATE UNIQUE INDEX termijn_pkey ON public.termijn USING btree (regio_id, id)
CREATE UNIQUE INDEX termijnmutatie_pkey ON public.termijnmutatie USING btree (regio_id, id)
CREATE UNIQUE INDEX termijnmutatie_termijn_id_volgnummer_idx ON public.termijnmutatie USING btree (termijn_id, volgnummer)
CREATE UNIQUE INDEX terugkoppeling_melding_id_moment_idx ON public.terugkoppeling USING btree (melding_id, moment)
CREATE UNIQUE INDEX terugkoppeling_pkey ON public.terugkoppeling USING btree (regio_id, id)
CREATE UNIQUE INDEX toegang_dossier_houder ON public.toegang USING btree (dossier_id, houder_id) INCLUDE (tot)
CREATE UNIQUE INDEX toegang_pkey ON public.toegang USING btree (regio_id, dossier_id, houder_id)
CREATE UNIQUE INDEX toezegging_pkey ON public.toezegging USING btree (regio_id, id)
CREATE UNIQUE INDEX trajectactiviteit_pkey ON publiek.trajectactiviteit USING btree (regio_id, stand_id, id, dag)
CREATE UNIQUE INDEX trajectantwoord_pkey ON publiek.trajectantwoord USING btree (regio_id, stand_id, volgorde)
CREATE UNIQUE INDEX trajectbesluit_pkey ON publiek.trajectbesluit USING btree (regio_id, stand_id, routestap_id)
CREATE UNIQUE INDEX trajectfase_pkey ON public.trajectfase USING btree (regio_id, visietraject_id, begonnen_op)
CREATE UNIQUE INDEX trajectfase_pkey ON publiek.trajectfase USING btree (regio_id, stand_id, status)
CREATE UNIQUE INDEX trajectgemeente_pkey ON public.trajectgemeente USING btree (regio_id, visietraject_id, gemeente_code)
CREATE UNIQUE INDEX trajectpassage_pkey ON publiek.trajectpassage USING btree (regio_id, stand_id, adres)
CREATE UNIQUE INDEX trajectstand_pkey ON publiek.trajectstand USING btree (regio_id, id)
CREATE UNIQUE INDEX trajectstand_regio_id_visietraject_id_idx ON publiek.trajectstand USING btree (regio_id, visietraject_id) WHERE (vervallen_op IS NULL)
CREATE UNIQUE INDEX trajectvenster_pkey ON publiek.trajectvenster USING btree (regio_id, stand_id, gemeente_code)
CREATE UNIQUE INDEX uitbox_pkey ON public.uitbox USING btree (regio_id, id)
CREATE UNIQUE INDEX uitnodigingsronde_pkey ON public.uitnodigingsronde USING btree (regio_id, id)
CREATE UNIQUE INDEX veiligheidsoordeel_pkey ON public.veiligheidsoordeel USING btree (regio_id, id)
CREATE UNIQUE INDEX veiligheidsvoorwaarde_pkey ON public.veiligheidsvoorwaarde USING btree (regio_id, id)
CREATE UNIQUE INDEX verantwoording_pkey ON public.verantwoording USING btree (regio_id, volgnummer)
CREATE UNIQUE INDEX vergaderdatum_pkey ON public.vergaderdatum USING btree (regio_id, tafel_id, dag)
CREATE UNIQUE INDEX verstrekking_pkey ON public.verstrekking USING btree (regio_id, id)
CREATE UNIQUE INDEX visietraject_pkey ON public.visietraject USING btree (regio_id, id)
CREATE UNIQUE INDEX visieversie_pkey ON public.visieversie USING btree (regio_id, id)
CREATE UNIQUE INDEX vrije_dag_pkey ON public.vrije_dag USING btree (regio_id, dag)
CREATE UNIQUE INDEX wijziging_pkey ON public.wijziging USING btree (regio_id, id)
CREATE UNIQUE INDEX wijziging_regio_id_passage_id_van_versie_key ON public.wijziging USING btree (regio_id, passage_id, van_versie)
CREATE UNIQUE INDEX zoeksleutel_pkey ON public.zoeksleutel USING btree (regio_id, sleutel, casus_id, persoon_id)

-- Row level security
activiteitdeelname (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'projectleider'::text, 'griffier'::text, 'bestuurder'::text, 'raadslid'::text, 'ketenpartner'::text, 'dataAnalist'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
activiteitverslag (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
adres (forced): zichtbaar ALL using (((afscherming = 'geen'::text) AND (EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = adres.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = adres.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))))
adresinzage (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ((medewerker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['privacyfunctionaris'::text]) AS heeft_rol)))) with check (false)
advies (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
adviescontact (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
adviesvrager (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
afspraak (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = afspraak.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = afspraak.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
amendement (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND (afhandeling IS NULL) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
antwoordsjabloon (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
antwoordversie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
beleidsparameter (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
beoordeling (forced): besloten UPDATE using ((besloten_op IS NULL)) with check (true)
beoordeling (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
besluitaantekening (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
bestuursbesluit (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (EXISTS ( SELECT FROM routestap r WHERE ((r.regio_id = bestuursbesluit.regio_id) AND (r.id = bestuursbesluit.routestap_id) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((r.gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))))))
bijlage (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
binnenkomst (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
casus (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = casus.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = casus.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
concept (forced): zichtbaar ALL using (false) with check (false)
correctie (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND (door = (( SELECT app.houders() AS houders))[1]) AND CASE soort WHEN 'reactie'::text THEN ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol) WHEN 'partij'::text THEN ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol) ELSE (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR (gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente))) END))
correctie (forced): vergeten UPDATE using (((regio_id = ( SELECT app.regio() AS regio)) AND (soort = 'reactie'::text) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))) with check ((was IS NULL))
correctie (forced): zichtbaar SELECT using (((regio_id = ( SELECT app.regio() AS regio)) AND CASE soort WHEN 'reactie'::text THEN ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol) WHEN 'partij'::text THEN ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'projectleider'::text, 'griffier'::text, 'bestuurder'::text, 'raadslid'::text, 'ketenpartner'::text, 'dataAnalist'::text]) AS heeft_rol) ELSE true END)) with check ()
dienst (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
doelindicator (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
doelindicator (forced): weghalen DELETE using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol))) with check ()
doelindicator (forced): zichtbaar SELECT using ((regio_id = ( SELECT app.regio() AS regio))) with check ()
doeloordeel (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
eerderestand (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (false)
faseovergang (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = faseovergang.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = faseovergang.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
gebied (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
gebiedslid (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
geheimhouding (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR (gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)))))
gemeente (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
gesprek (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
gezinslid (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = gezinslid.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check (((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = gezinslid.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)) AND app.mag_lid_worden(persoon_id)))
herindeling (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
herkenningsoordeel (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
herweging (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = herweging.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = herweging.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
huisstijl (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text]) AS heeft_rol)))))
hulpvraag (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
incident (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = incident.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = incident.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
informeerplicht (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
inspraakronde (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
inspraakvenster (forced): verwijderen DELETE using ((((van IS NULL) OR (van > ((now() AT TIME ZONE 'Europe/Amsterdam'::text))::date)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))) with check ()
inspraakvenster (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
instrumentafname (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
ketenbericht (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
lidmutatie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
logo (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR (gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)))))
lokaletekst (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR (gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) OR (NOT ((visietraject_id, gemeente_code) IN ( SELECT g.traject, g.gemeente FROM app.geheime_stukken() g(traject, gemeente, soort))))))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text]) AS heeft_rol)))))
losgelatendoel (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
medewerker (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
meldcodetraject (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ((maker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['aandachtsfunctionaris'::text]) AS heeft_rol)))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ((maker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['aandachtsfunctionaris'::text]) AS heeft_rol))))
meldcodevastlegging (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM meldcodetraject t WHERE ((t.regio_id = meldcodevastlegging.regio_id) AND (t.id = meldcodevastlegging.traject_id)) OFFSET 0))) with check ((EXISTS ( SELECT FROM meldcodetraject t WHERE ((t.regio_id = meldcodevastlegging.regio_id) AND (t.id = meldcodevastlegging.traject_id)) OFFSET 0)))
melder (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
melding (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
monitormoment (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = monitormoment.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = monitormoment.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
motie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
navraag (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
onderdeel (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
onderdeel (forced): weghalen DELETE using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM visieversie v WHERE ((v.regio_id = onderdeel.regio_id) AND (v.id = onderdeel.visieversie_id) AND (v.status = 'ingelezen'::text)))))) with check ()
onderdeel (forced): wijzigen UPDATE using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM visieversie v WHERE ((v.regio_id = onderdeel.regio_id) AND (v.id = onderdeel.visieversie_id) AND (v.status = 'ingelezen'::text)))))) with check ()
onderdeel (forced): zichtbaar SELECT using ((regio_id = ( SELECT app.regio() AS regio))) with check ()
opbrengst (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
opvolging (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
organisatie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check ((regio_id = ( SELECT app.regio() AS regio)))
overdracht (forced): zichtbaar ALL using (((van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (naar_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])))) with check (((van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (naar_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[]))))
overdrachtstuk (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM overdracht o WHERE ((o.regio_id = overdrachtstuk.regio_id) AND (o.id = overdrachtstuk.overdracht_id) AND ((o.van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ((o.naar_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ((o.status = ANY (ARRAY['geaccepteerd'::text, 'berichtTerug'::text, 'afgerond'::text])) OR ((o.status = 'aangeboden'::text) AND overdrachtstuk.voor_besluit))))) OFFSET 0))) with check ((EXISTS ( SELECT FROM overdracht o WHERE ((o.regio_id = overdrachtstuk.regio_id) AND (o.id = overdrachtstuk.overdracht_id) AND (o.van_organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (o.status = 'aangeboden'::text)) OFFSET 0)))
overlegtafel (forced): verwijderen DELETE using ((( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))) with check ()
overlegtafel (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
participatieactiviteit (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'projectleider'::text, 'griffier'::text, 'bestuurder'::text, 'raadslid'::text, 'ketenpartner'::text, 'dataAnalist'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
partij (forced): verwijderen DELETE using (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)) with check ()
partij (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'projectleider'::text, 'griffier'::text, 'bestuurder'::text, 'raadslid'::text, 'ketenpartner'::text, 'dataAnalist'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
partijfase (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'projectleider'::text, 'griffier'::text, 'bestuurder'::text, 'raadslid'::text, 'ketenpartner'::text, 'dataAnalist'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
passage (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
persoon (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = persoon.id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((regio_id = ( SELECT app.regio() AS regio)))
persoonsversie (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = persoonsversie.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = persoonsversie.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
politiebericht (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
politiebestand (forced): zichtbaar ALL using ((( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM politielevering l WHERE ((l.regio_id = politiebestand.regio_id) AND (l.id = politiebestand.politielevering_id)) OFFSET 0)))) with check ((( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM politielevering l WHERE ((l.regio_id = politiebestand.regio_id) AND (l.id = politiebestand.politielevering_id)) OFFSET 0))))
politiefout (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM politielevering l WHERE ((l.regio_id = politiefout.regio_id) AND (l.id = politiefout.politielevering_id)) OFFSET 0))) with check ((( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM politielevering l WHERE ((l.regio_id = politiefout.regio_id) AND (l.id = politiefout.politielevering_id)) OFFSET 0))))
politielevering (forced): zichtbaar ALL using ((((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)) OR ((afzender_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['politieMedewerker'::text]) AS heeft_rol)))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
raadpleging (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
raadsverzoek (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
raadsvraag (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
reactie (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))
reactiepunt (forced): verwijderen DELETE using (((status <> 'vastgesteld'::text) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))) with check ()
reactiepunt (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))
reces (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
reces (forced): weghalen DELETE using (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))) with check ()
reces (forced): zichtbaar SELECT using ((regio_id = ( SELECT app.regio() AS regio))) with check ()
regio (forced): zichtbaar ALL using ((id = ( SELECT app.regio() AS regio))) with check (false)
rolbezetting (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = rolbezetting.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = rolbezetting.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
routestap (forced): verwijderen DELETE using (((status = 'gepland'::text) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))) with check ()
routestap (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
routeverschuiving (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (EXISTS ( SELECT FROM routestap r WHERE ((r.regio_id = routeverschuiving.regio_id) AND (r.id = routeverschuiving.routestap_id) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((r.gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))))))
samenvoeging (forced): zichtbaar ALL using (((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = samenvoeging.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)) AND (EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = samenvoeging.in_persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))) with check (((EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = samenvoeging.persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)) AND (EXISTS ( SELECT FROM (gezinslid l JOIN toegang t ON ((t.dossier_id = l.casus_id))) WHERE ((l.persoon_id = samenvoeging.in_persoon_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))))
sessie (forced): zichtbaar ALL using (false) with check (false)
signaal (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ((maker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['aandachtsfunctionaris'::text]) AS heeft_rol) OR (EXISTS ( SELECT FROM meldcodetraject t WHERE ((t.regio_id = signaal.regio_id) AND (t.id = signaal.traject_id)) OFFSET 0))))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ((maker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['aandachtsfunctionaris'::text]) AS heeft_rol))))
spoorantwoord (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
stuk (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR (gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) OR (gemeente_code IS NULL) OR (NOT ((visietraject_id, gemeente_code, soort) IN ( SELECT g.traject, g.gemeente, g.soort FROM app.geheime_stukken() g(traject, gemeente, soort))))))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
stukfout (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
stukinhoud (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text, 'griffier'::text, 'bestuurder'::text]) AS heeft_rol) AND (EXISTS ( SELECT FROM stuk s WHERE ((s.regio_id = stukinhoud.regio_id) AND (s.id = stukinhoud.stuk_id)) OFFSET 0)))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
stukronde (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
stuktekst (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
suggestie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (((ingediend_door = (( SELECT app.houders() AS houders))[1]) AND (status = ANY (ARRAY['open'::text, 'ingetrokken'::text]))) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol))))
taak (forced): zichtbaar ALL using ((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[]))) with check (((medewerker_id = (( SELECT app.houders() AS houders))[1]) AND (organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[]))))
tekstversie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
tekstversiepassage (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
termijn (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (ziet_ook_id = ANY (( SELECT app.houders() AS houders)::uuid[])))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR (ziet_ook_id = ANY (( SELECT app.houders() AS houders)::uuid[]))))
termijnmutatie (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM termijn t WHERE ((t.regio_id = termijnmutatie.regio_id) AND (t.id = termijnmutatie.termijn_id)) OFFSET 0))) with check ((EXISTS ( SELECT FROM termijn t WHERE ((t.regio_id = termijnmutatie.regio_id) AND (t.id = termijnmutatie.termijn_id)) OFFSET 0)))
terugkoppeling (forced): zichtbaar ALL using (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol))) with check (((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['vtMedewerker'::text]) AS heeft_rol)))
toegang (forced): zichtbaar ALL using ((houder_id = ANY (( SELECT app.houders() AS houders)::uuid[]))) with check (false)
toezegging (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))
trajectfase (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
trajectgemeente (forced): opvolgen UPDATE using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol))) with check ()
trajectgemeente (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol)))
trajectgemeente (forced): weghalen DELETE using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol))) with check ()
trajectgemeente (forced): zichtbaar SELECT using ((regio_id = ( SELECT app.regio() AS regio))) with check ()
uitbox (forced): zichtbaar ALL using (false) with check ((regio_id = ( SELECT app.regio() AS regio)))
uitnodigingsronde (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
veiligheidsoordeel (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsoordeel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsoordeel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
veiligheidsvoorwaarde (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsvoorwaarde.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = veiligheidsvoorwaarde.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))
verantwoording (forced): zichtbaar ALL using (((regio_id = ( SELECT app.regio() AS regio)) AND ((medewerker_id = ANY (( SELECT app.houders() AS houders)::uuid[])) OR ( SELECT app.heeft_rol(VARIADIC ARRAY['privacyfunctionaris'::text]) AS heeft_rol)))) with check (false)
vergaderdatum (forced): toevoegen INSERT using () with check (((regio_id = ( SELECT app.regio() AS regio)) AND (EXISTS ( SELECT FROM overlegtafel o WHERE ((o.regio_id = vergaderdatum.regio_id) AND (o.id = vergaderdatum.tafel_id) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((o.gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol))))))))
vergaderdatum (forced): weghalen DELETE using (((regio_id = ( SELECT app.regio() AS regio)) AND (EXISTS ( SELECT FROM overlegtafel o WHERE ((o.regio_id = vergaderdatum.regio_id) AND (o.id = vergaderdatum.tafel_id) AND (( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text]) AS heeft_rol) OR ((o.gemeente_code = ( SELECT app.eigen_gemeente() AS eigen_gemeente)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['beleidsadviseur'::text, 'griffier'::text]) AS heeft_rol)))))))) with check ()
vergaderdatum (forced): zichtbaar SELECT using ((regio_id = ( SELECT app.regio() AS regio))) with check ()
verstrekking (forced): zichtbaar ALL using ((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[]))) with check ((organisatie_id = ANY (( SELECT app.houders() AS houders)::uuid[])))
visietraject (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
visieversie (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
vrije_dag (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['leidinggevende'::text]) AS heeft_rol)))
wijziging (forced): zichtbaar ALL using ((regio_id = ( SELECT app.regio() AS regio))) with check (((regio_id = ( SELECT app.regio() AS regio)) AND ( SELECT app.heeft_rol(VARIADIC ARRAY['projectleider'::text, 'beleidsadviseur'::text]) AS heeft_rol)))
zoeksleutel (forced): zichtbaar ALL using ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = zoeksleutel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0))) with check ((EXISTS ( SELECT FROM toegang t WHERE ((t.dossier_id = zoeksleutel.casus_id) AND (t.houder_id = ANY (( SELECT app.houders() AS houders)::uuid[])) AND (t.tot > now())) OFFSET 0)))

-- Rights of verband_app and verband_publiek
verband_app: delete, insert, select on public.doelindicator
verband_app: delete, insert, select on public.inspraakvenster
verband_app: delete, insert, select on public.onderdeel
verband_app: delete, insert, select on public.overlegtafel
verband_app: delete, insert, select on public.partij
verband_app: delete, insert, select on public.reactiepunt
verband_app: delete, insert, select on public.reces
verband_app: delete, insert, select on public.routestap
verband_app: delete, insert, select on public.trajectgemeente
verband_app: delete, insert, select on public.vergaderdatum
verband_app: insert on public.uitbox
verband_app: insert, select on public.activiteitdeelname
verband_app: insert, select on public.activiteitverslag
verband_app: insert, select on public.adres
verband_app: insert, select on public.advies
verband_app: insert, select on public.adviescontact
verband_app: insert, select on public.adviesvrager
verband_app: insert, select on public.afspraak
verband_app: insert, select on public.amendement
verband_app: insert, select on public.antwoordsjabloon
verband_app: insert, select on public.antwoordversie
verband_app: insert, select on public.beoordeling
verband_app: insert, select on public.besluitaantekening
verband_app: insert, select on public.bestuursbesluit
verband_app: insert, select on public.binnenkomst
verband_app: insert, select on public.casus
verband_app: insert, select on public.correctie
verband_app: insert, select on public.dienst
verband_app: insert, select on public.doeloordeel
verband_app: insert, select on public.faseovergang
verband_app: insert, select on public.gebied
verband_app: insert, select on public.gebiedslid
verband_app: insert, select on public.geheimhouding
verband_app: insert, select on public.gemeente
verband_app: insert, select on public.gesprek
verband_app: insert, select on public.gezinslid
verband_app: insert, select on public.herindeling
verband_app: insert, select on public.herkenningsoordeel
verband_app: insert, select on public.herweging
verband_app: insert, select on public.huisstijl
verband_app: insert, select on public.hulpvraag
verband_app: insert, select on public.incident
verband_app: insert, select on public.informeerplicht
verband_app: insert, select on public.inspraakronde
verband_app: insert, select on public.instrumentafname
verband_app: insert, select on public.ketenbericht
verband_app: insert, select on public.lidmutatie
verband_app: insert, select on public.logo
verband_app: insert, select on public.lokaletekst
verband_app: insert, select on public.losgelatendoel
verband_app: insert, select on public.meldcodetraject
verband_app: insert, select on public.meldcodevastlegging
verband_app: insert, select on public.melder
verband_app: insert, select on public.melding
verband_app: insert, select on public.monitormoment
verband_app: insert, select on public.motie
verband_app: insert, select on public.navraag
verband_app: insert, select on public.opbrengst
verband_app: insert, select on public.opvolging
verband_app: insert, select on public.overdracht
verband_app: insert, select on public.overdrachtstuk
verband_app: insert, select on public.participatieactiviteit
verband_app: insert, select on public.partijfase
verband_app: insert, select on public.passage
verband_app: insert, select on public.persoon
verband_app: insert, select on public.persoonsversie
verband_app: insert, select on public.politiebericht
verband_app: insert, select on public.politiebestand
verband_app: insert, select on public.politiefout
verband_app: insert, select on public.politielevering
verband_app: insert, select on public.raadpleging
verband_app: insert, select on public.raadsverzoek
verband_app: insert, select on public.raadsvraag
verband_app: insert, select on public.reactie
verband_app: insert, select on public.rolbezetting
verband_app: insert, select on public.routeverschuiving
verband_app: insert, select on public.samenvoeging
verband_app: insert, select on public.signaal
verband_app: insert, select on public.spoorantwoord
verband_app: insert, select on public.stuk
verband_app: insert, select on public.stukfout
verband_app: insert, select on public.stukinhoud
verband_app: insert, select on public.stukronde
verband_app: insert, select on public.stuktekst
verband_app: insert, select on public.suggestie
verband_app: insert, select on public.tekstversie
verband_app: insert, select on public.tekstversiepassage
verband_app: insert, select on public.termijn
verband_app: insert, select on public.termijnmutatie
verband_app: insert, select on public.terugkoppeling
verband_app: insert, select on public.toezegging
verband_app: insert, select on public.trajectfase
verband_app: insert, select on public.uitnodigingsronde
verband_app: insert, select on public.veiligheidsoordeel
verband_app: insert, select on public.veiligheidsvoorwaarde
verband_app: insert, select on public.verstrekking
verband_app: insert, select on public.visietraject
verband_app: insert, select on public.visieversie
verband_app: insert, select on public.vrije_dag
verband_app: insert, select on public.wijziging
verband_app: insert, select on public.zoeksleutel
verband_app: insert, select on publiek.cijfer
verband_app: insert, select on publiek.doel
verband_app: insert, select on publiek.gebied
verband_app: insert, select on publiek.publicatie
verband_app: insert, select on publiek.trajectactiviteit
verband_app: insert, select on publiek.trajectantwoord
verband_app: insert, select on publiek.trajectbesluit
verband_app: insert, select on publiek.trajectfase
verband_app: insert, select on publiek.trajectpassage
verband_app: insert, select on publiek.trajectstand
verband_app: insert, select on publiek.trajectvenster
verband_app: select on public.adresinzage
verband_app: select on public.beleidsparameter
verband_app: select on public.bijlage
verband_app: select on public.eerderestand
verband_app: select on public.medewerker
verband_app: select on public.organisatie
verband_app: select on public.regio
verband_app: select on public.taak
verband_app: select on public.toegang
verband_app: select on public.verantwoording
verband_publiek: select on publiek.cijfer
verband_publiek: select on publiek.doel
verband_publiek: select on publiek.gebied
verband_publiek: select on publiek.publicatie
verband_publiek: select on publiek.trajectactiviteit
verband_publiek: select on publiek.trajectantwoord
verband_publiek: select on publiek.trajectbesluit
verband_publiek: select on publiek.trajectfase
verband_publiek: select on publiek.trajectpassage
verband_publiek: select on publiek.trajectstand
verband_publiek: select on publiek.trajectvenster

-- Functions
actor(token text) security definer
afgeschermde_adressen(persoon uuid) security definer
beantwoord_overdracht(overdracht uuid, geaccepteerd boolean) security definer
bewaar_concept(regio integer, hash bytea, inhoud bytea, uren integer) security definer
bewaar_stand() security definer
blijft_staan()
dagbegin(dag date)
delers(dossier uuid) security definer
dien_in(regio integer, soort text, inhoud jsonb, duur jsonb, te_laat_vanaf timestamp with time zone) security definer
dien_reactie_in(ronde uuid, plaats text, passage uuid, indiener text, naam text, tekst text, volgcode bytea) security definer
doorlooptijden(vanaf date, tot date) security definer
eigen_gemeente() security definer
geheime_stukken() security definer
groep_van(personen uuid[]) security definer
heeft_rol(VARIADIC gevraagd text[]) security definer
houders() security definer
inspraaktekst(ronde uuid) security definer
inspraakvensters() security definer
kwartaalnaam(dag date)
kwartalen(vanaf date, tot date)
lees_concept(hash bytea) security definer
mag_lid_worden(persoon uuid) security definer
meld_aan_voorbeeld(wie uuid, token_hash bytea) security definer
meld_af(token text) security definer
meldpunt(regio integer) security definer
meldpunten() security definer
metingen(vanaf date, tot date, maten text[]) security definer
open_adres(adres uuid, waarom text) security definer
regio() security definer
regio_zegt_opnieuw()
ruim_concepten_op() security definer
scherm_adres_af(adres uuid, hoe text, namen uuid[]) security definer
verantwoord(handeling text, object_soort text, object_id text, dossier_id uuid, grondslag text, uitkomst text) security definer
verleen_toegang(dossier uuid, houder uuid, grond text, einde timestamp with time zone) security definer
vernieuw_zoeksleutels(persoon uuid, oud bytea[], nieuw bytea[]) security definer
vervolg_volgt_melding() security definer
voeg_bijlage_toe(binnenkomst uuid, volgnummer integer, soort text, inhoud bytea) security definer
volg_reactie(volgcode bytea) security definer
volgend_reactienummer(traject uuid)
voorbeeldmedewerkers() security definer
ziet_cijfers() security definer
ziet_persoon(persoon uuid) security definer
zoek_personen(sleutels bytea[], groepen integer[], hoogstens integer) security definer
zoek_reactiepunten(traject uuid, vraag text) security definer
zoek_reacties(traject uuid, vraag text) security definer
