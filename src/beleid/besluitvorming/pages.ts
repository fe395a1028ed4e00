// SPDX-License-Identifier: EUPL-1.2
import type { Route } from '../../taal/web.ts';
import { amendementPages } from './amendement/pages.ts';
import { besluitcorrectiePages } from './correctie/pages.ts';
import { gemeentePages } from './gemeente/pages.ts';
import { opvolgingPages } from './opvolging/pages.ts';
import { regiobordPages } from './regiobord/pages.ts';
import { routestapPages } from './routestap/pages.ts';
import { routeverwijderingPages } from './routestap/verwijdering/pages.ts';
import { uitslagPages } from './uitslag/pages.ts';
import { routeverschuivingPages } from './routestap/routeverschuiving/pages.ts';

/** Everything about how the municipalities decide. */
export const besluitvormingPages = (): Route[] => [
  ...regiobordPages(),
  ...gemeentePages(),
  ...routestapPages(),
  ...routeverschuivingPages(),
  ...amendementPages(),
  ...opvolgingPages(),
  ...besluitcorrectiePages(),
  ...uitslagPages(),
  ...routeverwijderingPages(),
];
