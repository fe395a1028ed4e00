// SPDX-License-Identifier: EUPL-1.2
import {
  planActiviteit,
  schrijfVerslag,
  voegPartijToe,
  zetActiviteitstap,
  zetDeelname,
  zetPartijfasen,
} from '../../../../beleid/participatie/commands.ts';
import { vindActiviteit } from '../../../../beleid/participatie/queries.ts';
import { FASEN } from '../../../../beleid/participatie/rules.ts';
import { activiteitFormulier, type Activiteitgegevens } from '../../../../beleid/participatie/schema.ts';
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { addDays } from '../../../../platform/dates.ts';
import { lees, type Als } from '../queries.ts';
import { moment, type Historie } from '../rules.ts';

const LEIDING = { rol: 'projectleider' } as const;

interface Deelname {
  readonly partij: string;
  readonly aantal: number;
}

async function houd(tx: ActorTx, id: string, gegevens: Activiteitgegevens, deelnames: readonly Deelname[]) {
  const traject = await lees(tx, id);
  const activiteitId = await planActiviteit(tx, traject, gegevens);
  const rij = async () => {
    const gevonden = await vindActiviteit(tx, id, activiteitId);
    if (!gevonden) throw new Error('The activity is not there');
    return gevonden;
  };
  for (const { partij, aantal } of deelnames)
    await zetDeelname(tx, traject, await rij(), { partij, genodigd: aantal, gekomen: aantal });
  const gepland = await rij();
  await zetActiviteitstap(tx, traject, gepland, 'activiteitUitvoeren', { reden: '', versie: gepland.versie });
  await schrijfVerslag(tx, await rij(), 'Voorbeeldverslag', 0);
}

const activiteit = (vorm: string, titel: string, dag: string, fase: string, niveau: string): Activiteitgegevens =>
  activiteitFormulier.parse({ vorm, titel, dag, fase, niveau });

/** Plans what everyone may come to while the text can be reacted to. */
export const planBijeenkomsten = (als: Als, id: string, { vrijgegeven, bijeenkomsten }: Historie): Promise<void> =>
  als(LEIDING, moment(vrijgegeven, 40), async (tx) => {
    const traject = await lees(tx, id);
    for (const { op, ...wat } of bijeenkomsten)
      await planActiviteit(
        tx,
        traject,
        activiteitFormulier.parse({ ...wat, dag: op, fase: 'inspraak', niveau: 'meedenken', openbaar: 'ja' }),
      );
  });

/** The interviews, one organisation each, and the meetings in which the first version was talked about. */
export async function houdActiviteiten(als: Als, id: string, historie: Historie): Promise<void> {
  const { interviews, overleggen } = historie;
  await als(LEIDING, moment(interviews.van, 60), async (tx) => {
    const traject = await lees(tx, id);
    for (const [index, naam] of interviews.organisaties.entries()) {
      const partij = await voegPartijToe(tx, traject, { partijsoort: 'organisatie', partijnaam: naam });
      await zetPartijfasen(tx, traject, {
        partij,
        fasen: ['opstellen', 'afstemming', 'inspraak'],
        niveau: 'meedenken',
      });
      const gegevens = activiteit('interview', `Interview ${index + 1}`, interviews.van, 'opstellen', 'meedenken');
      await houd(tx, id, gegevens, [{ partij, aantal: 1 }]);
    }
  });
  const laatste = overleggen.at(-1)?.op ?? interviews.van;
  await als(LEIDING, moment(addDays(laatste, 1)), async (tx) => {
    const traject = await lees(tx, id);
    const gemeenten = await voegPartijToe(tx, traject, { partijsoort: 'bestuursorgaan', partijnaam: 'De gemeenten' });
    const ervaren = await voegPartijToe(tx, traject, { partijsoort: 'ervaringsdeskundigen', partijnaam: '' });
    await zetPartijfasen(tx, traject, { partij: gemeenten, fasen: [...FASEN], niveau: 'meebeslissen' });
    await zetPartijfasen(tx, traject, { partij: ervaren, fasen: ['afstemming', 'inspraak'], niveau: 'meedenken' });
    for (const { vorm, titel, op, ervaringsdeskundigen } of overleggen)
      await houd(tx, id, activiteit(vorm, titel, op, 'afstemming', 'meedenken'), [
        { partij: gemeenten, aantal: historie.gemeenten.length },
        ...(ervaringsdeskundigen > 0 ? [{ partij: ervaren, aantal: ervaringsdeskundigen }] : []),
      ]);
  });
}
