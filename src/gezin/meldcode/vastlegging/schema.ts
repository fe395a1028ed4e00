// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { Instant } from '../../../platform/dates.ts';
import { AFWEGINGEN, STAPPEN, type Afwegingen, type Traject, type TrajectStatus } from '../rules.ts';
import { opgeslagen, type Soort } from '../schema.ts';

/** One line of what was recorded in a trajectory. */
export interface Vastlegging {
  readonly volgnummer: number;
  readonly soort: Soort;
  readonly onderdeel: string;
  readonly inhoud: unknown;
  readonly op: Instant;
  readonly doorNaam: string;
}

/** What was recorded, with when and by whom. */
export interface Vastgelegd<S extends Soort> {
  readonly inhoud: z.infer<(typeof opgeslagen)[S]>;
  readonly op: Instant;
  readonly door: string;
  readonly volgnummer: number;
}

/** All that was recorded of one kind, and of one part of it; oldest first. */
export function vastgelegd<S extends Soort>(
  rijen: readonly Vastlegging[],
  soort: S,
  onderdeel?: string,
): readonly Vastgelegd<S>[] {
  return rijen
    .filter((rij) => rij.soort === soort && (onderdeel === undefined || rij.onderdeel === onderdeel))
    .map(({ inhoud, op, doorNaam, volgnummer }) => ({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by the schema of this very kind
      inhoud: opgeslagen[soort].parse(inhoud) as z.infer<(typeof opgeslagen)[S]>,
      op,
      door: doorNaam,
      volgnummer,
    }));
}

/** The release that holds: the newest, and only when no expert was asked after it. */
export function geldigeVrijgave(rijen: readonly Vastlegging[]): Vastgelegd<'vrijgave'> | undefined {
  const vrijgave = vastgelegd(rijen, 'vrijgave').at(-1);
  const raadpleging = vastgelegd(rijen, 'raadpleging').at(-1);
  return vrijgave && raadpleging && vrijgave.volgnummer > raadpleging.volgnummer ? vrijgave : undefined;
}

/** What the gates look at. */
export function alsTraject(status: TrajectStatus, rijen: readonly Vastlegging[], signalen: number): Traject {
  const per = <T>(nummers: readonly number[], van: (onderdeel: string) => T | undefined) =>
    Object.fromEntries(
      nummers.flatMap((n) => {
        const waarde = van(String(n));
        return waarde === undefined ? [] : [[n, waarde]];
      }),
    );
  const heropend = vastgelegd(rijen, 'status', 'open').at(-1)?.volgnummer ?? 0;
  const afwegingen: Afwegingen = per(AFWEGINGEN, (n) => vastgelegd(rijen, 'afweging', n).at(-1)?.inhoud);
  return {
    status,
    signalen,
    stappen: per(STAPPEN, (n) => vastgelegd(rijen, 'stap', n).at(-1)?.inhoud),
    afwegingen,
    specialeVormen: vastgelegd(rijen, 'vormen').at(-1)?.inhoud.specialeVormen ?? [],
    raadplegingen: vastgelegd(rijen, 'raadpleging').map(({ inhoud }) => inhoud),
    vrijgegevenDoor: geldigeVrijgave(rijen)?.door ?? null,
    geheim: vastgelegd(rijen, 'geheim').at(-1)?.inhoud ?? null,
    besluit: vastgelegd(rijen, 'besluit').findLast(({ volgnummer }) => volgnummer > heropend)?.inhoud ?? null,
  };
}
