// SPDX-License-Identifier: EUPL-1.2
import { legBesluitVast } from '../../../../beleid/besluitvorming/bestuursbesluit/commands.ts';
import { routestappen } from '../../../../beleid/besluitvorming/queries.ts';
import { verschuifStap, voegStapToe, zetRoutestap } from '../../../../beleid/besluitvorming/routestap/commands.ts';
import { plant, voegTafelToe } from '../../../../beleid/planning/overlegtafel/commands.ts';
import { tafels } from '../../../../beleid/planning/queries.ts';
import type { ActorTx } from '../../../../platform/db/actor.ts';
import type { Day } from '../../../../platform/dates.ts';
import { lees, type Als } from '../queries.ts';
import { moment, type Historie } from '../rules.ts';

const LEIDING = { rol: 'projectleider' } as const;

const conform = (datum: Day, besluitnummer: string, versie: number) =>
  ({
    datum,
    uitkomst: 'conform',
    besluitnummer,
    voor: null,
    tegen: null,
    nieuweDatum: null,
    toelichting: '',
    versie,
  }) as const;

/** Puts the step of a body on its agenda, and records that it agreed. */
async function besluit(
  tx: ActorTx,
  id: string,
  gemeente: string,
  orgaan: 'raad' | 'college',
  datum: Day,
  nummer: string,
) {
  const traject = await lees(tx, id);
  const stap = async () => {
    const gevonden = (await routestappen(tx, id, gemeente)).find((een) => een.orgaan === orgaan);
    if (!gevonden) throw new Error(`${gemeente} has no step of its ${orgaan}`);
    return gevonden;
  };
  const gepland = await stap();
  await zetRoutestap(tx, traject, gepland, 'agenderen', gepland.versie);
  const geagendeerd = await stap();
  await legBesluitVast(tx, traject, geagendeerd, conform(datum, nummer, geagendeerd.versie));
}

async function tafelVan(tx: ActorTx, gemeente: string, orgaan: 'raad' | 'college', dagen: readonly Day[]) {
  const naam = orgaan === 'raad' ? 'Gemeenteraad' : 'College';
  const id = await voegTafelToe(tx, { gemeente, orgaan, naam, aanlevertermijn: orgaan === 'raad' ? 21 : 7 });
  const tafel = (await tafels(tx)).find((een) => een.id === id);
  if (tafel) await plant(tx, tafel, { lijst: [...dagen], regel: undefined });
  return id;
}

/** The council of every municipality with its planned day, and before that the college that releases the text. */
export const planRoutes = (als: Als, id: string, historie: Historie) =>
  als(LEIDING, moment(historie.evaluatie.op, 20), async (tx) => {
    const traject = await lees(tx, id);
    for (const { gemeente, gepland, gehouden } of historie.raden) {
      let versie = 0;
      if (gemeente === historie.trekker) {
        const tafel = await tafelVan(tx, gemeente, 'college', [historie.vrijgegeven]);
        const stap = { gemeente, orgaan: 'college', rol: 'vrijgevenInspraak', tafel, versie } as const;
        await voegStapToe(tx, traject, { ...stap, gepland: historie.vrijgegeven });
        versie = 1;
      }
      const tafel = await tafelVan(tx, gemeente, 'raad', [gepland, gehouden]);
      await voegStapToe(tx, traject, { gemeente, orgaan: 'raad', rol: 'vaststellen', tafel, gepland, versie });
    }
  });

/** The college of the municipality that leads releases the text for inspraak. */
export const geefVrij = (als: Als, id: string, historie: Historie) =>
  als({ rol: 'griffier', gemeente: historie.trekker }, moment(historie.vrijgegeven), (tx) =>
    besluit(tx, id, historie.trekker, 'college', historie.vrijgegeven, 'B 1'),
  );

/** Every council decides later than was planned. */
export const verschuifRaden = (als: Als, id: string, historie: Historie) =>
  als(LEIDING, moment(historie.verschoven.op, 5), async (tx) => {
    const traject = await lees(tx, id);
    for (const { gemeente, gehouden } of historie.raden) {
      const stap = (await routestappen(tx, id, gemeente)).find(({ orgaan }) => orgaan === 'raad');
      if (stap) await verschuifStap(tx, traject, stap.id, gehouden, historie.verschoven.reden, stap.versie);
    }
  });

/** Each council adopts on its own day, recorded by its own clerk. */
export async function besluitGemeenten(als: Als, id: string, historie: Historie): Promise<void> {
  for (const [index, { gemeente, gehouden }] of historie.raden.entries())
    await als({ rol: 'griffier', gemeente }, moment(gehouden, 600 + index), (tx) =>
      besluit(tx, id, gemeente, 'raad', gehouden, `R ${index + 1}`),
    );
}
