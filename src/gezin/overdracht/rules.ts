// SPDX-License-Identifier: EUPL-1.2
import { defineProcess } from '../../platform/process.ts';

export const OVERDRACHT_STATUSSEN = ['aangeboden', 'geaccepteerd', 'afgewezen', 'ingetrokken'] as const;
export type OverdrachtStatus = (typeof OVERDRACHT_STATUSSEN)[number];

export interface Overdracht {
  readonly status: OverdrachtStatus;
  readonly vanOrganisatieId: string;
  readonly naarOrganisatieId: string;
}

/** Being on one side of this transfer is a role too: the actor's organisation offers it or receives it. */
export type OverdrachtRol = 'zender' | 'ontvanger';

export const overdrachtStappen = defineProcess<Overdracht, OverdrachtRol>()({
  accepteren: { from: ['aangeboden'], to: 'geaccepteerd', by: ['ontvanger'] },
  afwijzen: { from: ['aangeboden'], to: 'afgewezen', by: ['ontvanger'] },
  intrekken: { from: ['aangeboden'], to: 'ingetrokken', by: ['zender'] },
});

/** G06: sight on safety stays with the sender until the receiver accepted [L3 3.7, 4.2]. */
export const verantwoordelijke = (overdracht: Overdracht): string =>
  overdracht.status === 'geaccepteerd' ? overdracht.naarOrganisatieId : overdracht.vanOrganisatieId;

/** The roles of an organisation's people on a transfer. */
export function overdrachtRollen(overdracht: Overdracht, organisatieId: string): ReadonlySet<OverdrachtRol> {
  const rollen = new Set<OverdrachtRol>();
  if (overdracht.vanOrganisatieId === organisatieId) rollen.add('zender');
  if (overdracht.naarOrganisatieId === organisatieId) rollen.add('ontvanger');
  return rollen;
}
