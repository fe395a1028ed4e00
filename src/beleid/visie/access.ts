// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';
import { IEDEREEN } from '../../toegang/aanmelding/access.ts';
import { visieStappen } from './rules.ts';

export const bekijken: Action = { name: 'visie.bekijken', by: IEDEREEN };
export const inlezen: Action = { name: 'visie.inlezen', by: ['beleidsadviseur'] };
/** Comparing what was read with the source: confirm, correct, move, merge, split, remove, add. */
export const controleren: Action = { name: 'visie.controleren', by: ['beleidsadviseur'] };
export const koppelen: Action = { name: 'visie.koppelen', by: ['beleidsadviseur'] };
/** The step itself decides by whom. */
export const bevestigen: Action = { name: 'visie.bevestigen', by: visieStappen.bevestigen.by };
