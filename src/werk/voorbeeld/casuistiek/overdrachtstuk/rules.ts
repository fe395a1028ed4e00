// SPDX-License-Identifier: EUPL-1.2
import type { Insertable } from 'kysely';
import type { DB } from '../../../../platform/db/tables.ts';
import { type Organisatie, REGIO, vasteId, VEILIG_THUIS } from '../../regio/rules.ts';
import type { Dossier } from '../../rijen/rules.ts';

type Overdracht = Insertable<DB['overdracht']> & { readonly id: string };

/** Why it was told: the same in every example. Invented. */
export const WAAROM = {
  grondslag: 'medewerkingNodig',
  doel: 'Voorbeeld: zicht op veiligheid in het gezin',
  noodzaak: 'Voorbeeld: het team begint met het gezin en moet weten wat er speelt.',
} as const;

/** How many days back a transfer carries its copies and its message back: older ones are from before that was kept. */
const RECENT = 60;
export const isRecent = ({ kalender }: Pick<Dossier, 'kalender'>, dag: number): boolean => dag >= kalender.tot - RECENT;

/** What went along with a recent transfer: a summary to decide on, the members after acceptance; and the register of it. */
export function schrijfStukken({ casusId, gezin, rijen }: Dossier, overdracht: Overdracht, naar: Organisatie): void {
  const bij = { regio_id: REGIO.id, overdracht_id: overdracht.id };
  const stuk = (volgnummer: number) => ({
    ...bij,
    id: vasteId('overdrachtstuk', `${overdracht.id}/${volgnummer}`),
    volgnummer,
  });
  rijen.overdrachtstuk.push({
    ...stuk(1),
    soort: 'samenvatting',
    inhoud: {
      soort: 'samenvatting',
      tekst: 'Voorbeeld: er is ruzie met geweld, de kinderen zijn erbij.',
    },
    voor_besluit: true,
  });
  for (const [index, { persoon, rol, betrokkenheid, woont_in }] of gezin.leden.entries())
    rijen.overdrachtstuk.push({
      ...stuk(index + 2),
      soort: 'gezinslid',
      inhoud: {
        soort: 'gezinslid',
        naam: [persoon.voornaam, persoon.tussenvoegsel, persoon.achternaam].filter(Boolean).join(' '),
        geboortedatum: persoon.geboortedatum ?? null,
        geslacht: persoon.geslacht,
        rol,
        betrokkenheid,
        woontIn: woont_in ?? true,
      },
      voor_besluit: false,
    });
  const [wie] = VEILIG_THUIS.medewerkers;
  if (!wie) return;
  const verstrekking = (op: Insertable<DB['verstrekking']>['op'], wat: string[]) =>
    rijen.verstrekking.push({
      ...WAAROM,
      regio_id: REGIO.id,
      id: vasteId('verstrekking', `${overdracht.id}/${wat.join()}`),
      casus_id: casusId,
      organisatie_id: VEILIG_THUIS.id,
      aan_organisatie_id: naar.id,
      aan: naar.naam,
      wat,
      op,
      door: wie.id,
      object_soort: 'overdracht',
      object_id: overdracht.id,
    });
  verstrekking(overdracht.aangeboden_op, ['boodschap', 'samenvatting']);
  if (overdracht.status !== 'aangeboden' && overdracht.status !== 'ingetrokken' && overdracht.status !== 'afgewezen')
    verstrekking(overdracht.beantwoord_op ?? overdracht.aangeboden_op, ['gezinslid', 'casus']);
}
