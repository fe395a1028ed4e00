// SPDX-License-Identifier: EUPL-1.2
import { casusPages } from './gezin/casus/pages.ts';
import { meldingPages } from './gezin/melding/pages.ts';
import { overdrachtPages } from './gezin/overdracht/pages.ts';
import { indicatorPages } from './meten/indicator/pages.ts';
import { publicatiePages } from './meten/publicatie/pages.ts';
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

/** Every route of every module: the only list that grows, one line a module. */
export const routes = (options: ModuleOptions): readonly Route[] => [
  ...aanmeldingPages(options.voorbeeldAanmelden),
  ...werkvoorraadPages(),
  ...zoekenPages(options.zoeksleutel),
  ...meldingPages(options.zoeksleutel),
  ...overdrachtPages(),
  ...casusPages(),
  ...indicatorPages(),
  ...publicatiePages(),
  ...rodedraadPages(),
];
