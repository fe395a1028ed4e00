// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

export const gebiedenBeheren: Action = { name: 'gebied.beheren', by: ['projectleider'] };
