// SPDX-License-Identifier: EUPL-1.2
import { defineProcess } from '../../platform/process.ts';

export const OVERDRACHT_STATUSSEN = [
  'aangeboden',
  'geaccepteerd',
  'afgewezen',
  'ingetrokken',
  'berichtTerug',
  'afgerond',
] as const;
export type OverdrachtStatus = (typeof OVERDRACHT_STATUSSEN)[number];

/** Parties that do not work in Verband: Veilig Thuis records what they answer, and how it knows that [L3 3.7]. */
export const EXTERNE_SOORTEN = ['huisarts', 'ggz', 'gezin', 'anderVeiligThuis', 'andere'] as const;

export interface Overdracht {
  readonly status: OverdrachtStatus;
  readonly vanOrganisatieId: string;
  /** Null when it goes to a party without Verband. */
  readonly naarOrganisatieId: string | null;
}

/**
 * Being on one side of this transfer is a role too: the actor's organisation offers it or receives it. Who offers it to a
 * party without Verband records that party's answers as well.
 */
export type OverdrachtRol = 'zender' | 'ontvanger' | 'vastlegger';

/** CONCEPT is the form; a refusal is its own message back, with its reason (gezinskring.md 12.2). */
export const overdrachtStappen = defineProcess<Overdracht, OverdrachtRol>()({
  accepteren: { from: ['aangeboden'], to: 'geaccepteerd', by: ['ontvanger'] },
  afwijzen: { from: ['aangeboden'], to: 'afgewezen', by: ['ontvanger'] },
  intrekken: { from: ['aangeboden'], to: 'ingetrokken', by: ['zender'] },
  acceptatieVastleggen: { from: ['aangeboden'], to: 'geaccepteerd', by: ['vastlegger'] },
  afwijzingVastleggen: { from: ['aangeboden'], to: 'afgewezen', by: ['vastlegger'] },
  terugberichten: { from: ['geaccepteerd'], to: 'berichtTerug', by: ['ontvanger', 'vastlegger'] },
  berichtBevestigen: { from: ['berichtTerug'], to: 'afgerond', by: ['zender'] },
});
export type OverdrachtStap = keyof typeof overdrachtStappen;

/** Statuses of a transfer that was accepted, whatever came after. */
export const OVERGENOMEN: readonly OverdrachtStatus[] = ['geaccepteerd', 'berichtTerug', 'afgerond'];
export const isOvergenomen = (status: OverdrachtStatus): boolean => OVERGENOMEN.includes(status);

/** G06: sight on safety stays with the sender until the receiver accepted; null is a party without Verband [L3 3.7, 4.2]. */
export const verantwoordelijke = (overdracht: Overdracht): string | null =>
  isOvergenomen(overdracht.status) ? overdracht.naarOrganisatieId : overdracht.vanOrganisatieId;

/** The roles of an organisation's people on a transfer. */
export function overdrachtRollen(overdracht: Overdracht, organisatieId: string): ReadonlySet<OverdrachtRol> {
  const rollen = new Set<OverdrachtRol>();
  if (overdracht.vanOrganisatieId === organisatieId) {
    rollen.add('zender');
    if (overdracht.naarOrganisatieId === null) rollen.add('vastlegger');
  }
  if (overdracht.naarOrganisatieId === organisatieId) rollen.add('ontvanger');
  return rollen;
}

/**
 * What happens to a casus when a party without Verband took over: Veilig Thuis follows it where it set conditions for safety
 * [V3], else it closes, because nobody in Verband works on it any more [A].
 */
export const naExterneAcceptatie = (lopendeVoorwaarden: number): 'volgen' | 'sluiten' =>
  lopendeVoorwaarden > 0 ? 'volgen' : 'sluiten';
