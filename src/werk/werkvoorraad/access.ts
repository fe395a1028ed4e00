// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { IEDEREEN } from '../../toegang/aanmelding/access.ts';

export const bekijken: Action = { name: 'werkvoorraad.bekijken', by: IEDEREEN };
