// SPDX-License-Identifier: EUPL-1.2
import { visiePages } from './beleid/visie/pages.ts';
import { visieStappen } from './beleid/visie/rules.ts';
import { binnenkomstApi } from './gezin/binnenkomst/api.ts';
import { meldenPages } from './gezin/binnenkomst/formulier/pages.ts';
import { binnenkomstPages } from './gezin/binnenkomst/pages.ts';
import { binnenkomstStappen } from './gezin/binnenkomst/rules.ts';
import { casusApi } from './gezin/casus/api.ts';
import { casusPages } from './gezin/casus/pages.ts';
import { casusStappen } from './gezin/casus/rules.ts';
import { meldingApi } from './gezin/melding/api.ts';
import { meldingPages } from './gezin/melding/pages.ts';
import { meldingStappen } from './gezin/melding/rules.ts';
import { overdrachtApi } from './gezin/overdracht/api.ts';
import { overdrachtPages } from './gezin/overdracht/pages.ts';
import { overdrachtStappen } from './gezin/overdracht/rules.ts';
import { indicatorPages } from './meten/indicator/pages.ts';
import { INDICATOR_SLEUTELS } from './meten/indicator/rules.ts';
import { publicatiePages } from './meten/publicatie/pages.ts';
import type { ProcessShape } from './platform/process.ts';
import { descriptionRoute } from './taal/api.ts';
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
}

/** Every process by the glossary word of its case. */
export const processes: Readonly<Record<string, ProcessShape>> = {
  binnenkomst: binnenkomstStappen,
  melding: meldingStappen,
  overdracht: overdrachtStappen,
  casus: casusStappen,
  visie: visieStappen,
};

const api: readonly Route[] = [...binnenkomstApi(), ...meldingApi(), ...overdrachtApi(), ...casusApi()];

/** Every route of every module: the only list that grows, one line a module. */
export const routes = (options: ModuleOptions): readonly Route[] => [
  ...aanmeldingPages(options.voorbeeldAanmelden),
  ...werkvoorraadPages(),
  ...zoekenPages(options.zoeksleutel),
  ...meldenPages(),
  ...binnenkomstPages(),
  ...meldingPages(options.zoeksleutel),
  ...overdrachtPages(),
  ...casusPages(),
  ...visiePages({ indicatoren: INDICATOR_SLEUTELS }),
  ...indicatorPages(),
  ...publicatiePages(),
  ...rodedraadPages(),
  ...api,
  descriptionRoute(api),
];
