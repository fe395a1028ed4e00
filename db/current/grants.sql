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
grant update (status, versie) on melding to verband_app;
grant update (urgentie, directe_actie, taxatie_acuut, taxatie_structureel, betrokkenen_compleet, besluit, volgende_verantwoordelijke_id,
  motivering, begonnen_op, besloten_op, besloten_door) on beoordeling to verband_app;
grant update (medewerker_id, te_laat_vanaf, status, afgerond_op, reden, versie) on termijn to verband_app;
grant update (status, melding_id, afgehandeld_op, afgehandeld_door, reden, versie) on binnenkomst to verband_app;
grant update (status, beantwoord_op, beantwoord_door, reden, versie) on overdracht to verband_app;
grant update (tot) on rolbezetting to verband_app;
grant update (status) on veiligheidsvoorwaarde to verband_app;
grant update (resultaat, afgerond_op) on afspraak to verband_app;
grant update (uitgevoerd_op, gesproken_met) on monitormoment to verband_app;
grant update (afgehandeld_op) on incident to verband_app;
grant update (titel, looptijd_van, looptijd_tot, status, bevestigd_op, versie) on visieversie to verband_app;
grant update (ouder_id, volgorde, soort, nummer, titel, tekst, zekerheid, waarde, eenheid, jaar, oordeel, bevestigd) on onderdeel to verband_app;
grant delete on onderdeel, doelindicator to verband_app;
grant usage on sequence casus_nummer, melding_nummer, binnenkomst_nummer to verband_app;
grant insert, select on all tables in schema publiek to verband_app;
grant execute on all functions in schema app to verband_app;

grant usage on schema publiek to verband_publiek;
grant select on all tables in schema publiek to verband_publiek;
