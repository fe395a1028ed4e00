// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { IEDEREEN } from '../../toegang/aanmelding/access.ts';

/** Goals are for everyone who works in the region; figures of now only for who may see them (indicator/access.ts). */
export const bekijken: Action = { name: 'rodedraad.bekijken', by: IEDEREEN };
