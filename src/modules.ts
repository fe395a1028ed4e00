// SPDX-License-Identifier: EUPL-1.2
import { passagePages } from './beleid/passage/pages.ts';
import { gebiedPages } from './beleid/gebied/pages.ts';
import { planningPages } from './beleid/planning/pages.ts';
import { bekendmakingPages } from './beleid/bekendmaking/pages.ts';
import { evaluatiePages } from './beleid/evaluatie/pages.ts';
import { participatiePages } from './beleid/participatie/pages.ts';
import { activiteitStappen } from './beleid/participatie/rules.ts';
import { uitnodigingTaak } from './beleid/participatie/uitnodigingsronde/commands.ts';
import type { Uitnodigen } from './beleid/participatie/uitnodigingsronde/queries.ts';
import { stukPages } from './beleid/stuk/pages.ts';
import { stukkenTaak } from './beleid/stuk/stukronde/commands.ts';
import { inspraakformulierPages } from './beleid/inspraak/formulier/pages.ts';
import { inspraakPages } from './beleid/inspraak/pages.ts';
import { reactiePages } from './beleid/reactie/pages.ts';
import { raadsvraagPages } from './beleid/reactie/raadsvraag/pages.ts';
import { reactiepuntPages } from './beleid/reactie/reactiepunt/pages.ts';
import { reactieStappen } from './beleid/reactie/rules.ts';
import { spoorboekjePages } from './beleid/spoorboekje/pages.ts';
import { amendementStappen } from './beleid/besluitvorming/amendement/rules.ts';
import { motieStappen } from './beleid/besluitvorming/motie/rules.ts';
import { besluitvormingPages } from './beleid/besluitvorming/pages.ts';
import { raadsinformatieApi } from './beleid/besluitvorming/raadsinformatie/api.ts';
import { routestapStappen } from './beleid/besluitvorming/routestap/rules.ts';
import { toezeggingStappen } from './beleid/besluitvorming/toezegging/rules.ts';
import { visiePages } from './beleid/visie/pages.ts';
import { visieStappen } from './beleid/visie/rules.ts';
import { visietrajectPages } from './beleid/visietraject/pages.ts';
import { visietrajectStappen } from './beleid/visietraject/rules.ts';
import { adviesPages } from './gezin/advies/pages.ts';
import { adviesStappen } from './gezin/advies/rules.ts';
import { binnenkomstApi } from './gezin/binnenkomst/api.ts';
import { meldenPages } from './gezin/binnenkomst/formulier/pages.ts';
import { binnenkomstPages } from './gezin/binnenkomst/pages.ts';
import { binnenkomstStappen } from './gezin/binnenkomst/rules.ts';
import { casusApi } from './gezin/casus/api.ts';
import { casusPages } from './gezin/casus/pages.ts';
import { casusStappen } from './gezin/casus/rules.ts';
import { dienstApi } from './gezin/dienst/api.ts';
import { dienstPages } from './gezin/dienst/pages.ts';
import { dienstStappen } from './gezin/dienst/rules.ts';
import { meldcodeMeldingPages } from './gezin/meldcode/melding/pages.ts';
import { meldcodePages } from './gezin/meldcode/pages.ts';
import { meldcodeStappen } from './gezin/meldcode/rules.ts';
import { informeerPages } from './gezin/informeerplicht/pages.ts';
import { ketenberichtApi } from './gezin/ketenbericht/api.ts';
import { ketenberichtPages } from './gezin/ketenbericht/pages.ts';
import { ketenberichtStappen } from './gezin/ketenbericht/rules.ts';
import { meldingApi } from './gezin/melding/api.ts';
import { nieuweMeldingPages } from './gezin/melding/formulier/pages.ts';
import { meldingPages } from './gezin/melding/pages.ts';
import { meldingStappen } from './gezin/melding/rules.ts';
import { overdrachtApi } from './gezin/overdracht/api.ts';
import { overdrachtPages } from './gezin/overdracht/pages.ts';
import { overdrachtStappen } from './gezin/overdracht/rules.ts';
import { politieleveringApi } from './gezin/politielevering/api.ts';
import { leveringTaak } from './gezin/politielevering/commands.ts';
import { politieleveringPages } from './gezin/politielevering/pages.ts';
import { terugkoppelingPages } from './gezin/terugkoppeling/pages.ts';
import { raadsverzoekApi } from './gezin/raadsverzoek/api.ts';
import { raadsverzoekPages } from './gezin/raadsverzoek/pages.ts';
import { raadsverzoekStappen } from './gezin/raadsverzoek/rules.ts';
import { persoonPages } from './gezin/persoon/pages.ts';
import { signaalPages } from './gezin/signaal/pages.ts';
import { termijnPages } from './gezin/termijn/pages.ts';
import { registerPages } from './gezin/termijn/register/pages.ts';
import { sturingPages } from './gezin/termijn/sturing/pages.ts';
import { indicatorPages } from './meten/indicator/pages.ts';
import { INDICATOR_SLEUTELS } from './meten/indicator/rules.ts';
import { publicatiePages } from './meten/publicatie/pages.ts';
import type { JobKind } from './platform/jobs.ts';
import type { ProcessShape } from './platform/process.ts';
import { descriptionRoute } from './taal/api.ts';
import { uis } from './taal/ui.ts';
import type { Route } from './taal/web.ts';
import { aanmeldingPages } from './toegang/aanmelding/pages.ts';
import { rodedraadPages } from './werk/rodedraad/pages.ts';
import { werkvoorraadPages } from './werk/werkvoorraad/pages.ts';
import { zoekenPages } from './werk/zoeken/pages.ts';

export interface ModuleOptions {
  /** Whether signing in as someone of the example region is offered: on loopback only. */
  readonly voorbeeldAanmelden: boolean;
  /** Root of the keyed search tokens. */
  readonly zoeksleutel: Buffer;
  /** How mail is sent; none when the installation has no mail server. */
  readonly uitnodigen?: Uitnodigen | undefined;
}

/** Every process by the glossary word of its case. */
export const processes: Readonly<Record<string, ProcessShape>> = {
  binnenkomst: binnenkomstStappen,
  melding: meldingStappen,
  dienst: dienstStappen,
  overdracht: overdrachtStappen,
  raadsverzoek: raadsverzoekStappen,
  ketenbericht: ketenberichtStappen,
  casus: casusStappen,
  meldcodetraject: meldcodeStappen,
  visie: visieStappen,
  visietraject: visietrajectStappen,
  participatieactiviteit: activiteitStappen,
  reactie: reactieStappen,
  routestap: routestapStappen,
  amendement: amendementStappen,
  motie: motieStappen,
  toezegging: toezeggingStappen,
  advies: adviesStappen,
};

/** Every kind of long work: what it writes in a dossier is Dutch. */
export const jobs = ({
  zoeksleutel,
  uitnodigen,
}: Pick<ModuleOptions, 'zoeksleutel' | 'uitnodigen'>): readonly JobKind[] => [
  leveringTaak({ sleutel: zoeksleutel, woorden: uis.nl }),
  stukkenTaak(uis.nl),
  ...(uitnodigen ? [uitnodigingTaak(uitnodigen, uis.nl)] : []),
];

const api: readonly Route[] = [
  ...raadsinformatieApi(),
  ...binnenkomstApi(),
  ...meldingApi(),
  ...dienstApi(),
  ...overdrachtApi(),
  ...raadsverzoekApi(),
  ...ketenberichtApi(),
  ...casusApi(),
  ...politieleveringApi(),
];

/** Every route of every module: the only list that grows, one line a module. */
export const routes = (options: ModuleOptions): readonly Route[] => [
  ...aanmeldingPages(options.voorbeeldAanmelden),
  ...werkvoorraadPages(),
  ...zoekenPages(options.zoeksleutel),
  ...meldenPages(),
  ...binnenkomstPages(),
  ...nieuweMeldingPages(options.zoeksleutel),
  ...meldingPages(options.zoeksleutel),
  ...dienstPages(),
  ...persoonPages(options.zoeksleutel),
  ...overdrachtPages(),
  ...adviesPages(),
  ...terugkoppelingPages(),
  ...informeerPages(),
  ...raadsverzoekPages(),
  ...ketenberichtPages(),
  ...casusPages(),
  ...politieleveringPages(),
  ...signaalPages(),
  ...meldcodePages(),
  ...meldcodeMeldingPages(),
  ...registerPages(),
  ...sturingPages(),
  ...termijnPages(),
  ...visietrajectPages(),
  ...besluitvormingPages(),
  ...passagePages(),
  ...gebiedPages(),
  ...spoorboekjePages(),
  ...planningPages(),
  ...participatiePages(options.uitnodigen),
  ...stukPages(),
  ...inspraakPages(),
  ...inspraakformulierPages(),
  ...reactiePages(),
  ...reactiepuntPages(),
  ...raadsvraagPages(),
  ...evaluatiePages(),
  ...bekendmakingPages(),
  ...visiePages({ indicatoren: INDICATOR_SLEUTELS }),
  ...indicatorPages(),
  ...publicatiePages(),
  ...rodedraadPages(),
  ...api,
  descriptionRoute(api),
];
