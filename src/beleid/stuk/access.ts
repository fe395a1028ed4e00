// SPDX-License-Identifier: EUPL-1.2
import type { Action } from '../../platform/http/route.ts';

/** The papers themselves go to a council when the college sends them, not before: until then only who works on them has them. */
export const lezen: Action = {
  name: 'stuk.lezen',
  by: ['beleidsadviseur', 'projectleider', 'griffier', 'bestuurder'],
};
export const maken: Action = { name: 'stuk.maken', by: ['projectleider'] };
/** Which papers are secret: said by a college or a council, so its clerk may write it down too; of one's own municipality. */
export const geheimhouden: Action = { name: 'stuk.geheimhouden', by: ['beleidsadviseur', 'griffier', 'projectleider'] };
/** Local text and house style: of one's own municipality, see `magVoorGemeente`. */
export const invullen: Action = { name: 'stuk.invullen', by: ['beleidsadviseur', 'projectleider'] };
