// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../../platform/db/tables.ts';
import type { Lid } from '../../gezin/rules.ts';
import { type Organisatie, REGIO } from '../../regio/rules.ts';
import { type Dossier, isGebeurd, kiesMedewerker } from '../../rijen/rules.ts';
import type { Pad } from '../fase/rules.ts';

/**
 * Day on which the first holder of a role begins. The longer ago, the more often a family waited for its contactpersoon:
 * that cannot happen in Verband (G14), and it gives the figure something to show. Invented.
 */
function eersteDag({ toeval, kalender, begin }: Dossier, pad: Pad, rol: string): number {
  const weg = Math.max(0, (pad.begin - begin) / (kalender.tot - begin));
  const wacht = toeval.kans(0.35 * (1 - weg)) ? toeval.geheel(20, 180) : 0;
  return rol === 'contactpersoon' ? Math.min(pad.begin + wacht, pad.sluit - 1, kalender.tot - 1) : pad.begin;
}

/** Both roles are held until the closing; some pass to a successor on the same day (G14). */
export function schrijfRollen(dossier: Dossier, pad: Pad, wie: Organisatie): void {
  const { toeval, kalender, rijen } = dossier;
  const eind = isGebeurd(dossier, pad.sluit) ? pad.sluit : undefined;
  for (const rol of ['contactpersoon', 'casusregisseur'] as const) {
    const vast = { regio_id: REGIO.id, casus_id: dossier.casusId, rol };
    const van = eersteDag(dossier, pad, rol);
    const wissel = van + toeval.geheel(20, 300);
    const opgevolgd = toeval.kans(0.25) && wissel < Math.min(pad.sluit, kalender.tot);
    const eerste = kiesMedewerker(toeval, wie);
    const tot = opgevolgd ? wissel : eind;
    rijen.rolbezetting.push({
      ...vast,
      id: toeval.uuid(),
      medewerker_id: eerste,
      van: kalender.dag(van),
      tot: tot === undefined ? null : kalender.dag(tot),
    });
    if (!opgevolgd) continue;
    rijen.rolbezetting.push({
      ...vast,
      id: toeval.uuid(),
      medewerker_id: kiesMedewerker(toeval, { ...wie, medewerkers: wie.medewerkers.filter(({ id }) => id !== eerste) }),
      van: kalender.dag(wissel),
      tot: eind === undefined ? null : kalender.dag(eind),
    });
  }
}

const VOORWAARDEN = [
  'Voorbeeld: er wordt in huis niet geslagen of gedreigd.',
  'Voorbeeld: bij ruzie gaat een van de ouders naar oma.',
  'Voorbeeld: de kinderen zijn nooit alleen met iemand die gedronken heeft.',
  'Voorbeeld: de ex-partner komt alleen na een afspraak langs.',
] as const;

/** Conditions for direct safety; in phase 1 one may be breached, and phase 2 is not reached with a breached one (G10). */
export function schrijfVoorwaarden(dossier: Dossier, pad: Pad): void {
  const { toeval, kalender, rijen } = dossier;
  const verder = isGebeurd(dossier, pad.stabiel);
  const klaar = isGebeurd(dossier, pad.herstel);
  const eerste = toeval.geheel(0, VOORWAARDEN.length - 1);
  const aantal = toeval.geheel(1, 2);
  for (let nummer = 0; nummer < aantal; nummer++) {
    const open = toeval.kans(0.08) ? 'geschonden' : 'actief';
    const status = klaar ? (toeval.kans(0.9) ? 'nageleefd' : 'vervallen') : verder ? 'actief' : open;
    rijen.veiligheidsvoorwaarde.push({
      regio_id: REGIO.id,
      id: toeval.uuid(),
      casus_id: dossier.casusId,
      tekst: VOORWAARDEN[(eerste + nummer) % VOORWAARDEN.length] ?? VOORWAARDEN[0],
      status,
      ingang: kalender.dag(pad.begin),
    });
  }
}

type Onderdeel = Insertable<DB['afspraak']>['onderdeel'];
const AFSPRAKEN: Readonly<Record<Onderdeel, readonly string[]>> = {
  veiligheid: ['Voorbeeld: belt oma als de spanning oploopt.', 'Voorbeeld: houdt zich aan de afspraken over bezoek.'],
  risico: [
    'Voorbeeld: gaat elke week naar de training omgaan met boosheid.',
    'Voorbeeld: regelt hulp bij de schulden.',
  ],
  herstel: ['Voorbeeld: praat met een therapeut over wat er is gebeurd.', 'Voorbeeld: doet mee aan een gezinsgesprek.'],
};

function schrijfAfspraak(dossier: Dossier, lid: Lid, onderdeel: Onderdeel, van: number, tot: number): void {
  const { toeval, kalender, rijen } = dossier;
  const klaar = isGebeurd(dossier, tot);
  rijen.afspraak.push({
    regio_id: REGIO.id,
    id: toeval.uuid(),
    casus_id: dossier.casusId,
    persoon_id: lid.persoon.id,
    onderdeel,
    tekst: toeval.kies(AFSPRAKEN[onderdeel]),
    gemaakt_op: kalender.dag(van),
    resultaat: klaar ? 'Voorbeeld: dit is gelukt.' : '',
    afgerond_op: klaar ? kalender.dag(tot) : null,
  });
}

/** Agreements for every member, the suspected perpetrator too (G15), and more as the family comes further. */
export function schrijfAfspraken(dossier: Dossier, pad: Pad): void {
  if (!isGebeurd(dossier, pad.plan)) return;
  for (const lid of dossier.gezin.leden) {
    schrijfAfspraak(dossier, lid, 'veiligheid', pad.plan, pad.stabiel);
    if (lid.rol !== 'kind' && isGebeurd(dossier, pad.stabiel))
      schrijfAfspraak(dossier, lid, 'risico', pad.stabiel, pad.herstel);
    if (dossier.toeval.kans(0.5) && isGebeurd(dossier, pad.herstel))
      schrijfAfspraak(dossier, lid, 'herstel', pad.herstel, pad.monitoring);
  }
}

/** An incident in phase 1, settled before phase 2 (G10), and one at each fall back. */
export function schrijfIncidenten(dossier: Dossier, pad: Pad): void {
  const { toeval, kalender, rijen } = dossier;
  const schrijf = (op: number, klaar: number, acuut: boolean) => {
    if (!isGebeurd(dossier, op)) return;
    rijen.incident.push({
      regio_id: REGIO.id,
      id: toeval.uuid(),
      casus_id: dossier.casusId,
      gebeurd_op: kalender.dag(op),
      omschrijving: 'Voorbeeld: dreiging aan de deur, de politie kwam langs.',
      acuut,
      afgehandeld_op: isGebeurd(dossier, klaar) ? kalender.dag(klaar) : null,
    });
  };
  if (toeval.kans(0.14)) {
    const op = pad.begin + toeval.geheel(1, 9);
    schrijf(op, toeval.geheel(op, pad.stabiel - 1), toeval.kans(0.6));
  }
  for (const { van, naar, dag } of pad.stappen)
    if (van === 'stabieleVeiligheid' && naar === 'directeVeiligheid') schrijf(dag, dag + toeval.geheel(1, 10), true);
}
