// SPDX-License-Identifier: EUPL-1.2
/** Steps of a route, decisions, amendments, motions and promises. */
export const besluitvorming = {
  'besluitvorming.verbeterUitleg': {
    nl: 'Verbeter wat verkeerd is overgenomen. Wat er stond, blijft te lezen.',
    en: 'Correct what was entered wrong. What it said before can still be read.',
  },
  'besluitvorming.verbeter.amendement': { nl: 'Verbeter het amendement', en: 'Correct the amendment' },
  'besluitvorming.verbeter.motie': { nl: 'Verbeter de motie', en: 'Correct the motion' },
  'besluitvorming.verbeter.toezegging': { nl: 'Verbeter de toezegging', en: 'Correct the promise' },
  'besluitvorming.staatVast': {
    nl: 'Hierover is al gestemd, of het werk eraan is begonnen. De tekst blijft zoals zij is.',
    en: 'This was voted on already, or work on it has begun. The text stays as it is.',
  },
  'besluitvorming.voorbij': {
    nl: 'De visie is vastgesteld. Dit verandert niet meer.',
    en: 'The vision was adopted. This does not change any more.',
  },
  'besluitvorming.eerstOpnieuw': {
    nl: 'Dit besluit ging over een tekst die daarna is veranderd. Leg de tekst opnieuw voor en leg dan het nieuwe besluit vast.',
    en: 'This decision was about a text that has changed since. Submit the text once more, and then record the new decision.',
  },
  'uitslag.verbeter': { nl: 'Verbeter de uitslag', en: 'Correct the outcome' },
  'uitslag.uitleg': {
    nl: 'Zet recht wat verkeerd is vastgelegd. Wat er stond, blijft te lezen.',
    en: 'Put right what was recorded wrong. What it said before can still be read.',
  },
  'uitslag.wat': { nl: 'Wat is de uitslag?', en: 'What is the outcome?' },
  'uitslag.watUitleg': {
    nl: 'Kies "ingediend" als er nog niet is gestemd. Dan legt u de stemming later vast.',
    en: 'Choose "put forward" when there was no vote yet. Then you record the vote later.',
  },
  'uitslag.afwijkendUitleg': {
    nl: 'Telt alleen als het amendement is aangenomen.',
    en: 'Counts only when the amendment was adopted.',
  },
  'uitslag.gevolgen': { nl: 'Wat een andere uitslag betekent', en: 'What another outcome means' },
  'uitslag.variant.afwijkt': { nl: 'Aangenomen, de tekst wijkt af', en: 'Adopted, the text differs' },
  'uitslag.variant.nietAfwijkt': { nl: 'Aangenomen, de tekst wijkt niet af', en: 'Adopted, the text does not differ' },
  'uitslag.variant.nietAangenomen': { nl: 'Niet aangenomen', en: 'Not adopted' },
  'uitslag.besluit.geen': {
    nl: 'Er is nog geen besluit dat telt, dus daar verandert niets aan.',
    en: 'There is no decision yet that counts, so nothing changes in it.',
  },
  'uitslag.besluit.gewijzigd': {
    nl: 'Het besluit van de vergadering wordt vanzelf "gewijzigd".',
    en: 'The decision of the meeting becomes "amended" by itself.',
  },
  'uitslag.besluit.conform': {
    nl: 'Het besluit van de vergadering wordt vanzelf "volgens het voorstel".',
    en: 'The decision of the meeting becomes "as proposed" by itself.',
  },
  'uitslag.besluit.nakijken': {
    nl: 'Het besluit blijft "gewijzigd", want er is een aangenomen amendement. Klopt dat niet meer? Verbeter dan ook het besluit, bij de vergadering.',
    en: 'The decision stays "amended", because an amendment was adopted. Is that no longer right? Then correct the decision too, at the meeting.',
  },
  'uitslag.besluit.blijft': {
    nl: 'Het besluit van de vergadering blijft zoals het is.',
    en: 'The decision of the meeting stays as it is.',
  },
  'uitslag.nogAfhandelen': {
    nl: 'De regio moet het amendement daarna nog afhandelen.',
    en: 'The region still has to settle the amendment after that.',
  },
  'uitslag.bekendgemaakt': {
    nl: 'Het besluit is al bekendgemaakt. Verandert het besluit, laat de bekendmaking dan ook verbeteren.',
    en: 'The decision was made known already. When the decision changes, have the announcement corrected too.',
  },
  'uitslag.afgehandeld': {
    nl: 'De regio heeft dit amendement al afgehandeld. De tekst of een besluit is daarop aangepast, dus de uitslag blijft zo. Klopt zij niet? Verbeter het besluit van de vergadering en schrijf in de toelichting wat er is besloten. Overleg met de projectleider wat dit betekent voor de tekst.',
    en: 'The region has settled this amendment already. The text or a decision was changed because of it, so the outcome stays. Is it wrong? Correct the decision of the meeting and write in its note what was decided. Discuss with the project leader what this means for the text.',
  },
  'uitslag.afgedaan': {
    nl: 'Deze motie is afgedaan. Heropen haar eerst, dan kunt u de uitslag verbeteren.',
    en: 'This motion is done with. Reopen it first, and then you can correct its outcome.',
  },
  'uitslag.nogGeen': {
    nl: 'Er is nog geen uitslag. Leg eerst de stemming vast.',
    en: 'There is no outcome yet. Record the vote first.',
  },
  'uitslag.alBekend': {
    nl: 'De uitslag is al vastgelegd. Klopt die niet? Verbeter dan de uitslag.',
    en: 'The outcome was recorded already. Is it wrong? Then correct the outcome.',
  },
  'uitslag.intrek.amendement': { nl: 'Trek het amendement in', en: 'Withdraw the amendment' },
  'uitslag.intrek.motie': { nl: 'Trek de motie in', en: 'Withdraw the motion' },
  'uitslag.intrekUitleg': {
    nl: 'Weet u zeker dat de indieners dit introkken? Er wordt dan niet meer over gestemd.',
    en: 'Are you sure that those who put it forward withdrew it? Then it is not voted on any more.',
  },
  'besluitvorming.alBesloten': {
    nl: 'Hier is al over besloten. Verbeter het besluit, of leg het opnieuw voor.',
    en: 'This was decided already. Correct the decision, or submit it once more.',
  },
  'besluitvorming.stemming': { nl: '{voor} voor, {tegen} tegen', en: '{voor} for, {tegen} against' },
  'besluitvorming.voor': { nl: 'Stemmen voor', en: 'Votes for' },
  'besluitvorming.tegen': { nl: 'Stemmen tegen', en: 'Votes against' },
  'fout.stemmen.beide': {
    nl: 'Vul de stemmen voor en de stemmen tegen in, of geen van beide.',
    en: 'Fill in the votes for and the votes against, or neither.',
  },
  'fout.stemmen.aantal': {
    nl: 'Samen zijn er minstens 1 en hoogstens {n} stemmen.',
    en: 'Together there are at least 1 and at most {n} votes.',
  },
  'fout.stemmen.meerderheid': {
    nl: 'Bij deze uitkomst zijn er meer stemmen voor dan tegen.',
    en: 'With this outcome there are more votes for than against.',
  },
  'fout.stemmen.verworpen': {
    nl: 'Wat is verworpen, kreeg niet meer stemmen voor dan tegen.',
    en: 'What was rejected did not get more votes for than against.',
  },
  'fout.besluit.eerder': {
    nl: 'Dit ligt voor het vorige besluit van dit bestuursorgaan.',
    en: 'This lies before the previous decision of this body.',
  },
  'fout.besluit.gewijzigd': {
    nl: 'Er is een amendement aangenomen dat afwijkt. Kies "gewijzigd".',
    en: 'An amendment that deviates was adopted. Choose "amended".',
  },
  'fout.besluit.zonderAmendement': {
    nl: 'Leg eerst het aangenomen amendement vast.',
    en: 'Record the adopted amendment first.',
  },
  'fout.besluit.nieuweDatum': {
    nl: 'De nieuwe dag ligt na de vergadering.',
    en: 'The new day lies after the meeting.',
  },
  'fout.besluit.waarom': {
    nl: 'Schrijf op waarom u het besluit verbetert.',
    en: 'Write down why you correct the decision.',
  },
  'fout.bekendmaking.eerder': { nl: 'Dit ligt voor het besluit.', en: 'This lies before the decision.' },
  'fout.route.tafel': {
    nl: 'Kies een tafel waar dit bestuursorgaan van deze gemeente vergadert.',
    en: 'Choose a table where this body of this municipality meets.',
  },
  'fout.route.tafelGestopt': {
    nl: 'Deze tafel vergadert niet meer. Kies een andere.',
    en: 'This table does not meet any more. Choose another.',
  },
  'fout.route.zelfdeDag': { nl: 'Deze dag staat er al.', en: 'This is the day already.' },
  'poort.route.datum': { nl: 'Geef de stap een dag.', en: 'Give the step a day.' },
  'poort.route.datum.ja': { nl: 'De stap heeft een dag.', en: 'The step has a day.' },
  'poort.route.dag': {
    nl: 'Wacht tot de dag van de vergadering, of verzet de dag.',
    en: 'Wait until the day of the meeting, or move the day.',
  },
  'poort.route.dag.ja': { nl: 'De dag van de vergadering is er.', en: 'The day of the meeting has come.' },
  'poort.route.ligtVoor': {
    nl: 'Leg de tekst eerst voor aan de gemeenten.',
    en: 'Submit the text to the municipalities first.',
  },
  'poort.route.ligtVoor.ja': { nl: 'De tekst ligt voor.', en: 'The text lies before the municipalities.' },
  'poort.route.bekendmaking': { nl: 'Vul in waar het besluit staat.', en: 'Say where the decision can be read.' },
  'poort.route.bekendmaking.ja': { nl: 'De vindplaats is bekend.', en: 'It is known where it can be read.' },
  'poort.route.verworpen': {
    nl: 'Een verworpen voorstel wordt niet bekendgemaakt.',
    en: 'A proposal that was rejected is not made known.',
  },
  'poort.route.verworpen.ja': { nl: 'Het voorstel is niet verworpen.', en: 'The proposal was not rejected.' },
  'poort.route.geldt': {
    nl: 'Dit besluit geldt. Er is niets om opnieuw voor te leggen.',
    en: 'This decision stands. There is nothing to submit once more.',
  },
  'poort.route.geldt.ja': { nl: 'Er is een nieuw besluit nodig.', en: 'A new decision is needed.' },
  'poort.stemming': { nl: 'Wacht tot de vergadering is geweest.', en: 'Wait until the meeting was held.' },
  'poort.stemming.ja': { nl: 'De vergadering is geweest.', en: 'The meeting was held.' },
  'poort.opvolging.eigenaar': { nl: 'Zeg wie dit oppakt.', en: 'Say who sees to this.' },
  'poort.opvolging.eigenaar.ja': { nl: 'Er is iemand die dit oppakt.', en: 'Someone sees to this.' },
  'poort.opvolging.tekst': { nl: 'Schrijf op wat er is gedaan.', en: 'Write down what was done.' },
  'poort.opvolging.tekst.ja': { nl: 'Er staat wat er is gedaan.', en: 'It says what was done.' },
  'routestap.titel': { nl: '{orgaan} van {gemeente}', en: '{orgaan} of {gemeente}' },
  'routestap.naarGemeente': { nl: 'De hele route van {gemeente}', en: 'The whole route of {gemeente}' },
  'routestap.verwijder': { nl: 'Verwijder deze stap', en: 'Remove this step' },
  'routestap.verwijderUitleg': {
    nl: 'Voor een stap die per ongeluk in de route staat. Wat de stap was, blijft te lezen bij de gemeente.',
    en: 'For a step that is in the route by mistake. What it was can still be read at the municipality.',
  },
  'routestap.blijftBesloten': {
    nl: 'Bij deze stap is iets besloten. Daarom blijft zij in de route.',
    en: 'Something was decided at this step. That is why it stays in the route.',
  },
  'routestap.blijftGeagendeerd': {
    nl: 'Deze stap staat op een agenda. Haal haar eerst van de agenda.',
    en: 'This step is on an agenda. First take it off the agenda.',
  },
  'routestap.blijftInbreng': {
    nl: 'Bij deze stap hoort een amendement, motie of toezegging. Daarom blijft zij in de route.',
    en: 'An amendment, motion or promise belongs to this step. That is why it stays in the route.',
  },
  'routestap.wijzig': { nl: 'Wijzig bestuursorgaan, rol of tafel', en: 'Change body, role or table' },
  'routestap.opnieuw': { nl: 'Dit besluit telt niet meer mee', en: 'This decision does not count any more' },
  'routestap.opnieuwUitleg': {
    nl: 'De tekst is daarna veranderd, of de regio ging niet mee met het amendement. Leg de visie opnieuw voor.',
    en: 'The text changed afterwards, or the region did not go along with the amendment. Submit the vision once more.',
  },
  'routeverschuiving.titel': { nl: 'Verzet de dag', en: 'Move the day' },
  'routeverschuiving.dag': { nl: 'Nieuwe dag', en: 'New day' },
  'routeverschuiving.toon': { nl: 'Toon wat dat betekent', en: 'Show what that means' },
  'routeverschuiving.vergaderdagen': { nl: 'Deze tafel vergadert op:', en: 'This table meets on:' },
  'routeverschuiving.geen': { nl: 'De dag is niet verzet.', en: 'The day was not moved.' },
  'routeverschuiving.historie': { nl: 'Hoe de dag verschoof', en: 'How the day moved' },
  'routeverschuiving.van': { nl: 'Van {van} naar {naar}', en: 'From {van} to {naar}' },
  'routeverschuiving.pagina': {
    nl: '{orgaan} van {gemeente}: een andere dag',
    en: '{orgaan} of {gemeente}: another day',
  },
  'routeverschuiving.gevolgen': { nl: 'Dit betekent {dag}', en: 'This is what {dag} means' },
  'routeverschuiving.geenDag': { nl: 'Kies een dag die bestaat.', en: 'Choose a day that exists.' },
  'routeverschuiving.bevestig': { nl: 'Verzet de dag naar {dag}', en: 'Move the day to {dag}' },
  'routeverschuiving.reden': { nl: 'Waarom verschuift het?', en: 'Why does it move?' },
  'routeverschuiving.nietsVeranderd': {
    nl: 'Er is nog niets veranderd. Bevestig hieronder, of kies een andere dag.',
    en: 'Nothing has changed yet. Confirm below, or choose another day.',
  },
  'routeverschuiving.vanZelf': {
    nl: 'Alleen deze stap krijgt een andere dag. Wat daarna moet schuiven, verzet u per stap.',
    en: 'Only this step gets another day. What must move after it, you move step by step.',
  },
  'bestuursbesluit.legVast': { nl: 'Leg het besluit vast', en: 'Record the decision' },
  'bestuursbesluit.verbeter': { nl: 'Verbeter het besluit', en: 'Correct the decision' },
  'bestuursbesluit.verbeterUitleg': {
    nl: 'Het oude besluit blijft te zien. Het nieuwe komt erboven te staan.',
    en: 'The old decision stays to be seen. The new one stands above it.',
  },
  'bestuursbesluit.datum': { nl: 'Dag van het besluit', en: 'Day of the decision' },
  'bestuursbesluit.uitkomst': { nl: 'Wat is besloten', en: 'What was decided' },
  'bestuursbesluit.uitkomstUitleg': {
    nl: 'Leg eerst de amendementen vast: een aangenomen amendement dat afwijkt maakt het besluit gewijzigd.',
    en: 'Record the amendments first: an adopted amendment that deviates makes the decision amended.',
  },
  'bestuursbesluit.nummer': { nl: 'Nummer van het besluit', en: 'Number of the decision' },
  'bestuursbesluit.nieuweDatum': { nl: 'Nieuwe dag, als het is aangehouden', en: 'New day, if it was held over' },
  'bestuursbesluit.nieuweDatumUitleg': {
    nl: 'Alleen nodig bij "aangehouden".',
    en: 'Only needed with "held over".',
  },
  'bestuursbesluit.toelichting': { nl: 'Toelichting', en: 'Note' },
  'bestuursbesluit.waarom': { nl: 'Waarom u het besluit verbetert', en: 'Why you correct the decision' },
  'bestuursbesluit.geen': { nl: 'Er is nog niet besloten.', en: 'Nothing was decided yet.' },
  'bestuursbesluit.historie': { nl: 'Besluiten', en: 'Decisions' },
  'bestuursbesluit.laatste': { nl: 'geldt nu', en: 'holds now' },
  'bestuursbesluit.door': { nl: 'vastgelegd door {wie}, {moment}', en: 'recorded by {wie}, {moment}' },
  'bestuursbesluit.metNummer': { nl: 'Besluit {nummer}', en: 'Decision {nummer}' },
  'bekendmaking.datum': { nl: 'Bekendgemaakt op', en: 'Made known on' },
  'bekendmaking.vindplaats': { nl: 'Waar het besluit staat', en: 'Where the decision can be read' },
  'bekendmaking.vindplaatsUitleg': {
    nl: 'Bijvoorbeeld het nummer van het gemeenteblad.',
    en: 'For example the number of the municipal gazette.',
  },
  'bekendmaking.tekst': { nl: 'Bekendgemaakt op {dag}: {plaats}', en: 'Made known on {dag}: {plaats}' },
};
