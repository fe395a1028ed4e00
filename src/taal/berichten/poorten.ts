// SPDX-License-Identifier: EUPL-1.2
/** Why a step must wait: one sentence for each gate (gezinskring.md section 13). */
export const poorten = {
  'poort.melder': { nl: 'Vul in wie de melding deed.', en: 'Fill in who made the report.' },
  'poort.urgentie': {
    nl: 'Kies of de melding acuut of regulier is.',
    en: 'Choose whether the report is acute or regular.',
  },
  'poort.directeActie': {
    nl: 'De melding is acuut. Leg vast welke actie direct is gedaan.',
    en: 'The report is acute. Record which action was taken at once.',
  },
  'poort.taxatie': {
    nl: 'Geef een oordeel over acute en over structurele veiligheid.',
    en: 'Judge both acute and structural safety.',
  },
  'poort.betrokkenen': {
    nl: 'Bevestig dat alle betrokkenen zijn genoemd, ook kinderen die elders wonen.',
    en: 'Confirm that everyone involved is listed, also children who live elsewhere.',
  },
  'poort.besluit': { nl: 'Kies een besluit.', en: 'Choose a decision.' },
  'poort.volgendeVerantwoordelijke': {
    nl: 'Kies wie hierna verantwoordelijk is.',
    en: 'Choose who is responsible next.',
  },
  'poort.motivering': { nl: 'Schrijf op waarom u dit besluit.', en: 'Write down why you decide this.' },
  'poort.besluitIs.overdracht': {
    nl: 'Dit kan alleen als het besluit overdracht is.',
    en: 'This is possible only when the decision is a transfer.',
  },
  'poort.besluitIs.geenVervolg': {
    nl: 'Dit kan alleen als het besluit geen vervolg is.',
    en: 'This is possible only when the decision is no follow-up.',
  },
  'poort.geschonden': { nl: 'Deze voorwaarde is geschonden: {wat}.', en: 'This condition is breached: {wat}.' },
  'poort.voorwaarde': {
    nl: 'Er is nog geen veiligheidsvoorwaarde die geldt.',
    en: 'There is no safety condition in force yet.',
  },
  'poort.veiligheidsplan': {
    nl: 'Het veiligheidsplan is nog niet met het gezin afgesproken.',
    en: 'The safety plan has not been agreed with the family yet.',
  },
  'poort.onveilig': { nl: 'Nog niet veilig of nog niet beoordeeld: {wie}.', en: 'Not safe or not judged yet: {wie}.' },
  'poort.incident': {
    nl: 'Er staan nog acute incidenten open: {aantal}.',
    en: 'Acute incidents still open: {aantal}.',
  },
  'poort.risico': {
    nl: 'Elke risicofactor heeft een afspraak met een resultaat nodig.',
    en: 'Each risk factor needs an agreement with a result.',
  },
  'poort.stabiel': {
    nl: 'Een monitormoment waarop iedereen veilig was, bevestigt dat het stabiel is.',
    en: 'A monitoring moment at which everyone was safe confirms that it is stable.',
  },
  'poort.moment': {
    nl: 'Er is nog geen monitormoment waarop iedereen veilig was.',
    en: 'There has been no monitoring moment at which everyone was safe.',
  },
  'poort.nietVeilig': {
    nl: 'Bij het laatste oordeel niet veilig: {wie}.',
    en: 'Not safe at the last judgement: {wie}.',
  },
  'poort.herstel': {
    nl: 'Afspraken over herstel zonder resultaat: {aantal}. Rond ze af of draag ze over.',
    en: 'Recovery agreements without a result: {aantal}. Finish them or hand them over.',
  },
  'poort.vervolgmoment': { nl: 'Plan het volgende monitormoment.', en: 'Plan the next monitoring moment.' },
  'poort.mening': { nl: 'Leg vast wat het gezin zelf vindt.', en: 'Record what the family itself thinks.' },
  'poort.contactpersoon': {
    nl: 'Het gezin heeft precies een contactpersoon nodig.',
    en: 'The family needs exactly one contact person.',
  },
  'poort.casusregisseur': {
    nl: 'Het gezin heeft precies een casusregisseur nodig.',
    en: 'The family needs exactly one case coordinator.',
  },
  'poort.plan': {
    nl: 'Het plan heeft nog geen afspraak voor: {wie}.',
    en: 'The plan has no agreement yet for: {wie}.',
  },
  'poort.melder.ja': { nl: 'Veilig Thuis weet wie meldde.', en: 'Veilig Thuis knows who reported.' },
  'poort.urgentie.ja': { nl: 'De urgentie is gekozen.', en: 'The urgency is chosen.' },
  'poort.directeActie.ja': { nl: 'Er is direct gedaan wat nodig was.', en: 'What was needed at once was done.' },
  'poort.taxatie.ja': {
    nl: 'Acute en structurele veiligheid zijn beoordeeld.',
    en: 'Acute and structural safety are judged.',
  },
  'poort.betrokkenen.ja': { nl: 'Alle betrokkenen zijn genoemd.', en: 'Everyone involved is listed.' },
  'poort.besluit.ja': { nl: 'Er is een besluit gekozen.', en: 'A decision is chosen.' },
  'poort.volgendeVerantwoordelijke.ja': {
    nl: 'Het is duidelijk wie hierna verantwoordelijk is.',
    en: 'It is clear who is responsible next.',
  },
  'poort.motivering.ja': { nl: 'Het besluit is gemotiveerd.', en: 'The decision is explained.' },
  'poort.besluitIs.overdracht.ja': { nl: 'Het besluit is overdracht.', en: 'The decision is a transfer.' },
  'poort.besluitIs.geenVervolg.ja': { nl: 'Het besluit is geen vervolg.', en: 'The decision is no follow-up.' },
  'poort.geschonden.ja': { nl: 'Geen voorwaarde is geschonden.', en: 'No condition is breached.' },
  'poort.voorwaarde.ja': { nl: 'Er gelden veiligheidsvoorwaarden.', en: 'Safety conditions are in force.' },
  'poort.veiligheidsplan.ja': {
    nl: 'Het veiligheidsplan is met het gezin afgesproken.',
    en: 'The safety plan is agreed with the family.',
  },
  'poort.onveilig.ja': {
    nl: 'Niemand is onveilig bij het laatste oordeel.',
    en: 'Nobody is unsafe at the last judgement.',
  },
  'poort.incident.ja': { nl: 'Er staat geen acuut incident open.', en: 'No acute incident is open.' },
  'poort.risico.ja': {
    nl: 'Elke risicofactor heeft een afspraak met resultaat.',
    en: 'Each risk factor has an agreement with a result.',
  },
  'poort.stabiel.ja': {
    nl: 'Een monitormoment bevestigt dat het stabiel is.',
    en: 'A monitoring moment confirms that it is stable.',
  },
  'poort.nietVeilig.ja': {
    nl: 'Iedereen was veilig op het laatste moment.',
    en: 'Everyone was safe at the last moment.',
  },
  'poort.herstel.ja': { nl: 'Alle afspraken over herstel zijn geregeld.', en: 'All recovery agreements are settled.' },
  'poort.vervolgmoment.ja': {
    nl: 'Het volgende monitormoment staat gepland, of de volgtijd is voorbij.',
    en: 'The next monitoring moment is planned, or the time to follow is over.',
  },
  'poort.mening.ja': { nl: 'De mening van het gezin is vastgelegd.', en: 'The view of the family is recorded.' },
  'poort.contactpersoon.ja': { nl: 'Het gezin heeft een contactpersoon.', en: 'The family has a contact person.' },
  'poort.casusregisseur.ja': { nl: 'Het gezin heeft een casusregisseur.', en: 'The family has a case coordinator.' },
  'poort.plan.ja': { nl: 'Het plan heeft een afspraak voor iedereen.', en: 'The plan has an agreement for everyone.' },
} as const;
