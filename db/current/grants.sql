-- SPDX-License-Identifier: EUPL-1.2
-- Two roles that own nothing: verband_app works, verband_publiek reads the public zone and nothing else.
-- What is absent is absent on purpose: no DELETE (history is never removed; retention will have its own role), no TRUNCATE
-- (it ignores row level security), no right at all on sessie, no UPDATE of what was decided or said once.
revoke all on all tables in schema public, publiek from public, verband_app, verband_publiek;
revoke all on all functions in schema app from public, verband_app, verband_publiek;
revoke all on schema public from public;

grant usage on schema public, app, publiek to verband_app;
grant select on regio, gemeente, organisatie, medewerker, toegang, verantwoording, beleidsparameter, vrije_dag to verband_app;
grant select on casus, persoon, gezinslid, zoeksleutel, melding, melder, beoordeling, overdracht, rolbezetting, veiligheidsvoorwaarde,
  afspraak, monitormoment, veiligheidsoordeel, incident, faseovergang, visieversie, onderdeel, doelindicator, termijn, termijnmutatie,
  binnenkomst, bijlage to verband_app;
grant insert on vrije_dag, termijn, termijnmutatie, binnenkomst to verband_app;
grant insert on uitbox, casus, persoon, gezinslid, zoeksleutel, melding, melder, beoordeling, overdracht, rolbezetting, veiligheidsvoorwaarde,
  afspraak, monitormoment, veiligheidsoordeel, incident, faseovergang, visieversie, onderdeel, doelindicator to verband_app;
grant update (status, afgesloten_op, veiligheidsplan_op, mening_gezin, herstel_afgerond_op, overgedragen_op, versie) on casus to verband_app;
grant update (status, classificatie, dienst_id, versie) on melding to verband_app;
grant update (urgentie, directe_actie, taxatie_acuut, taxatie_structureel, betrokkenen_compleet, besluit, volgende_verantwoordelijke_id,
  motivering, begonnen_op, besloten_op, besloten_door, meldcode, adviesnummer) on beoordeling to verband_app;
grant select, insert on dienst, hulpvraag, gesprek, besluitaantekening, raadpleging, instrumentafname, navraag, herweging to verband_app;
grant update (status, werkelijke_start, uitkomst_geweld, uitkomst_kind, uitkomst_anders, problematiek, maatregelen, neemt_over,
  bijzondere_vormen, consult_bij, consult_op, vrijgegeven_door, beoordeeld_op, afgerond_op, reden, versie) on dienst to verband_app;
grant update (hulp, geen_gesprek) on hulpvraag to verband_app;
grant update (beantwoord_op, antwoord, samenvatting) on navraag to verband_app;
grant update (medewerker_id, te_laat_vanaf, status, afgerond_op, reden, versie) on termijn to verband_app;
grant update (status, melding_id, afgehandeld_op, afgehandeld_door, reden, versie) on binnenkomst to verband_app;
grant update (status, beantwoord_op, beantwoord_door, reden, versie) on overdracht to verband_app;
grant update (gesprek_op, gesprek_met, antwoord_van, antwoord_bewijs, bericht_terug, bericht_op, bericht_door, gelezen_op, gelezen_door)
  on overdracht to verband_app;
grant select, insert on overdrachtstuk, verstrekking, raadsverzoek, ketenbericht to verband_app;
grant update (status, inhoud, verzonden_op, college_op, intake_op, intake, uitkomst_op, uitkomst, beslissing_op, beslissing, versie)
  on raadsverzoek to verband_app;
grant update (status, verzonden_op, bevestigd_op, pogingen, volgende_poging, versie) on ketenbericht to verband_app;
grant usage on sequence raadsverzoek_nummer to verband_app;
grant update (tot) on rolbezetting to verband_app;
grant update (status) on veiligheidsvoorwaarde to verband_app;
grant update (resultaat, afgerond_op) on afspraak to verband_app;
grant update (uitgevoerd_op, gesproken_met) on monitormoment to verband_app;
grant update (afgehandeld_op) on incident to verband_app;
grant update (titel, looptijd_van, looptijd_tot, status, bevestigd_op, versie) on visieversie to verband_app;
grant update (ouder_id, volgorde, soort, nummer, titel, tekst, zekerheid, waarde, eenheid, jaar, oordeel, bevestigd) on onderdeel to verband_app;
grant delete on onderdeel, doelindicator to verband_app;
grant select on taak, politielevering, politiebestand, politiebericht, politiefout to verband_app;
grant insert (regio_id, id, soort, object_id, organisatie_id, medewerker_id, totaal) on taak to verband_app;
grant update (status, gedaan, totaal, pogingen, hartslag, afgerond) on taak to verband_app;
grant insert on politielevering, politiebestand, politiebericht, politiefout to verband_app;
grant update (gelezen, behandeld, opgenomen, bekend, fout, afgerond_op) on politielevering to verband_app;
-- Only to empty it.
grant update (inhoud) on politiebestand to verband_app;
grant update (melding_id) on politiebericht to verband_app;
grant select, insert on signaal, meldcodetraject, meldcodevastlegging to verband_app;
grant update (traject_id) on signaal to verband_app;
grant update (status, gesloten_op, binnenkomst_nummer, versie) on meldcodetraject to verband_app;
grant select, insert on advies, adviescontact, adviesvrager, terugkoppeling, informeerplicht to verband_app;
grant update (status, gekozen_op, melding_nummer, afgesloten_op, versie) on advies to verband_app;
grant update (naam, bereikbaar, toestemming_op, ingetrokken_op) on adviesvrager to verband_app;
grant update (status, heeft_rol, hoe, tekst, reden, toelichting, afgehandeld_op, afgehandeld_door) on terugkoppeling to verband_app;
grant usage on sequence advies_nummer to verband_app;
grant select, insert on adres, persoonsversie, samenvoeging to verband_app;
grant select on adresinzage to verband_app;
grant update (voornaam, tussenvoegsel, achternaam, geboortedatum, geslacht, bsn, bsn_status, uitgerekende_datum, versie) on persoon to verband_app;
grant update (geldig_tot) on adres to verband_app;
grant update (ontkoppeld_op, ontkoppeld_door, ontkoppel_reden) on samenvoeging to verband_app;
grant usage on sequence casus_nummer, melding_nummer, binnenkomst_nummer to verband_app;
grant select, insert on gebied, gebiedslid, visietraject, trajectgemeente, trajectfase, spoorantwoord, overlegtafel, vergaderdatum, reces,
  routestap, routeverschuiving, bestuursbesluit, passage, wijziging, tekstversie, tekstversiepassage, inspraakronde, inspraakvenster,
  reactie, reactiepunt, amendement, stuk, stuktekst, lokaletekst, huisstijl to verband_app;
grant update (naam, vorige_visie_id, looptijd_van, looptijd_tot, vaststellingsregel, trekker_code, status, leden_vast_op, visie_id,
  vastgesteld_op, versie) on visietraject to verband_app;
grant select, insert on antwoordversie, lidmutatie to verband_app;
grant update (tot, centrum) on gebiedslid to verband_app;
grant update (status, antwoord, bron, reden, eigenaar, deadline, passage_id, gewijzigd_op, gewijzigd_door, versie) on spoorantwoord to verband_app;
grant update (naam, aanlevertermijn, gestopt_na, versie) on overlegtafel to verband_app;
-- A planned meeting or recess that is cancelled; until the members are fixed, a municipality that does not join.
grant delete on vergaderdatum, reces, trajectgemeente to verband_app;
grant update (opvolger_code) on trajectgemeente to verband_app;
-- What was made by mistake and nobody decided, answered or used yet; the policies say what that is, `correctie` keeps what stood there.
grant delete on reactiepunt, routestap, overlegtafel, inspraakvenster, partij to verband_app;
grant update (soort, naam, versie) on partij to verband_app;
grant select, insert on correctie to verband_app;
grant update (was) on correctie to verband_app;
grant update (volgorde, orgaan, rol, tafel_id, gepland, status, versie, opnieuw_op) on routestap to verband_app;
grant select, insert on motie, toezegging, opvolging to verband_app;
grant update (nummer, titel, constaterende, overwegende, verzoekt, indieners, status, preadvies, voor, tegen, eigenaar, deadline, versie) on motie to verband_app;
grant update (tekst, gedaan_door, gedaan_aan, status, eigenaar, deadline, versie) on toezegging to verband_app;
grant update (wijziging_id) on amendement to verband_app;
grant update (bekendgemaakt_op, bekendmaking) on bestuursbesluit to verband_app;
grant update (ouder_id, volgorde, soort, nummer, titel, tekst, eenvoudig, vorig_onderdeel_id, vervallen, reden, versie, gewijzigd_op,
  gewijzigd_door) on passage to verband_app;
grant update (waarde, eenheid, jaar, bron, voorlopig) on passage to verband_app;
grant select, insert on suggestie, losgelatendoel to verband_app;
grant update (status, reden, wijziging_id, afgehandeld_op, afgehandeld_door, versie) on suggestie to verband_app;
grant update (reden, gewijzigd_op, gewijzigd_door, versie) on losgelatendoel to verband_app;
grant update (van, tot, vindplaats, versie) on inspraakvenster to verband_app;
-- What the writer sent stays as it was, and so does all of it once the answers were published: triggers hold that.
grant update (soort, kanaal, indiener, naam, gemeente_code, ontvangen_op, tekst, passage_id, status, intrekgrond, te_laat, volgcode_hash, versie)
  on reactie to verband_app;
grant select, insert on antwoordsjabloon, raadsvraag to verband_app;
grant update (volgnummer, passage_id, behandelaar_id, thema, tekst, antwoord, motivering, afdoening, wijziging_id, actie, status, teruggekoppeld_op, gewijzigd_op, versie)
  on reactiepunt to verband_app;
grant update (nummer, titel, oude_tekst, nieuwe_tekst, toelichting, indieners, status, preadvies, voor, tegen, afwijkend, afhandeling, afhandeling_motivering, afgehandeld_op, versie) on amendement to verband_app;
grant update (tekst, versie) on stuktekst, lokaletekst to verband_app;
grant update (kleur, afzender, ondertekening, voettekst, versie) on huisstijl to verband_app;
grant select, insert on logo, geheimhouding to verband_app;
grant select, insert on partij, partijfase, participatieactiviteit, activiteitdeelname, activiteitverslag, opbrengst, doeloordeel to verband_app;
grant update (niveau, gewijzigd_op, gewijzigd_door) on partijfase to verband_app;
grant update (titel, dagen, begintijd, eindtijd, plaats, fase, niveau, openbaar, status, reden, versie) on participatieactiviteit to verband_app;
grant update (genodigd, gekomen) on activiteitdeelname to verband_app;
grant update (tekst, vastgelegd_op, vastgelegd_door, versie) on activiteitverslag to verband_app;
grant update (tekst, passage_id, wijziging_id, reden, gewijzigd_op, gewijzigd_door, versie) on opbrengst to verband_app;
grant update (oordeel, bewijs, bron, cijfer_id, aanbeveling, passage_id, gewijzigd_op, gewijzigd_door, versie) on doeloordeel to verband_app;
grant select, insert on herkenningsoordeel, uitnodigingsronde to verband_app;
grant update (verzonden, geweigerd, afgerond_op, zegel) on uitnodigingsronde to verband_app;
grant update (ingetrokken_op, ingetrokken_door) on herkenningsoordeel to verband_app;
grant select, insert on stukronde, stukfout, stukinhoud to verband_app;
grant update (afgerond_op) on stukronde to verband_app;
grant select, insert on herindeling to verband_app;
grant insert on gemeente to verband_app;
grant update (centrumgemeente_code) on gemeente to verband_app;
grant select on eerderestand to verband_app;
grant insert, select on all tables in schema publiek to verband_app;
-- What was published stays as it is; only that nobody reads it any more is written on it.
grant update (vervallen_op) on publiek.trajectstand to verband_app;
grant execute on all functions in schema app to verband_app;

grant usage on schema publiek to verband_publiek;
grant select on all tables in schema publiek to verband_publiek;
