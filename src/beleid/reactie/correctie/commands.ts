// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import { takeVersion } from '../../../platform/db/version.ts';
import { dayOf } from '../../../platform/dates.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { tryStep } from '../../../platform/process.ts';
import { Conflict, Forbidden, Invalid } from '../../../platform/result.ts';
import { takeStep } from '../../../platform/step.ts';
import { bewaarCorrectie, vergeetWasReactie } from '../../correctie/commands.ts';
import { correctiesVan } from '../../correctie/queries.ts';
import { veranderingen, type Verandering } from '../../correctie/rules.ts';
import { deelnemers, type TrajectRij } from '../../visietraject/queries.ts';
import { vastleggen } from '../access.ts';
import { houdAntwoordOpen, isLaat, keurGemeente, keurPassage, opslaanbaar } from '../commands.ts';
import { passagenaam } from '../lijst/rules.ts';
import { alsReactie, passagekeuzes, puntenVan, vindReactie, type ReactieRij } from '../queries.ts';
import { volgReactie } from '../reactiepunt/commands.ts';
import { eigenWoorden, magNaam, magVerbeteren, reactieStappen } from '../rules.ts';
import type { Intrekking, Reactiecorrectie } from '../schema.ts';

type Traject = Pick<TrajectRij, 'id'>;

export const magInvoeren = ({ actor }: ActorTx): void => {
  if (!mayDo(vastleggen, actor.rollen)) throw new Forbidden();
};

/** Keeps what stood in a reaction or in one of its points: one history for all of it. */
export const bewaarReactie = (
  tx: ActorTx,
  traject: Traject,
  { id, versie }: Pick<ReactieRij, 'id' | 'versie'>,
  velden: readonly Verandering[],
  reden: string,
): Promise<void> =>
  bewaarCorrectie(tx, { soort: 'reactie', id, versie, traject: traject.id, gemeente: null }, velden, reden);

/** Names as they were read, so that they can be read again when the passage or the municipality is not there any more. */
async function namen(tx: ActorTx, traject: Traject) {
  const passages = await passagekeuzes(tx, traject.id);
  const gemeenten = await deelnemers(tx, traject.id);
  return {
    passage: (id: string | null): string => {
      const gevonden = passages.find((passage) => passage.id === id);
      return gevonden ? passagenaam(gevonden) || `§${gevonden.adres}` : '';
    },
    gemeente: (code: string | null): string => gemeenten.find((een) => een.code === code)?.naam ?? code ?? '',
  };
}
export const passagenamen = async (tx: ActorTx, traject: Traject) => (await namen(tx, traject)).passage;

/** Corrects what was entered, or where a reaction by the form belongs: the words of whoever sent it stay theirs. */
export async function verbeterReactie(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  gegevens: Reactiecorrectie,
): Promise<void> {
  magInvoeren(tx);
  if (reactie.versie !== gegevens.versie) throw new Conflict();
  if (!magVerbeteren(reactie.status)) throw new Conflict('reactie.staatVast');
  await keurPassage(tx, traject, gegevens.passage);
  await keurGemeente(tx, traject, gegevens.gemeente);
  const eigen = eigenWoorden(reactie.kanaal);
  const ontvangenOp = (eigen ? undefined : gegevens.ontvangenOp) ?? reactie.ontvangen_op;
  const tekst = eigen || gegevens.tekst === undefined ? reactie.tekst : opslaanbaar(gegevens.tekst);
  const kanaal = (eigen ? undefined : gegevens.reactiekanaal) ?? reactie.kanaal;
  const noem = await namen(tx, traject);
  const vergeet = [
    ...(gegevens.vergeet === true ? ['tekst', 'punttekst'] : []),
    ...(gegevens.vergeet === true || !magNaam(gegevens.indiener) ? ['naam'] : []),
  ];
  const anders = veranderingen(
    {
      soort: reactie.soort,
      kanaal: reactie.kanaal,
      indiener: reactie.indiener,
      naam: reactie.naam ?? '',
      gemeente: noem.gemeente(reactie.gemeente_code),
      ontvangenOp: reactie.ontvangen_op,
      passage: noem.passage(reactie.passage_id),
      tekst: reactie.tekst,
    },
    {
      soort: gegevens.reactiesoort,
      kanaal,
      indiener: gegevens.indiener,
      naam: gegevens.organisatienaam,
      gemeente: noem.gemeente(gegevens.gemeente),
      ontvangenOp,
      passage: noem.passage(gegevens.passage),
      tekst,
    },
    vergeet,
  );
  if (anders.length === 0) throw new Invalid([{ field: 'reactiesoort', key: 'correctie.niets' }]);
  if (ontvangenOp > dayOf(tx.nu)) throw new Invalid([{ field: 'ontvangenOp', key: 'fout.toekomst' }]);
  const waar = await houdAntwoordOpen(tx, traject, reactie);
  const teLaat = await isLaat(tx, traject, waar, { ...gegevens, ontvangenOp }, reactie.te_laat);
  await takeVersion(tx, 'reactie', reactie.id, gegevens.versie, {
    soort: gegevens.reactiesoort,
    indiener: gegevens.indiener,
    naam: gegevens.organisatienaam || null,
    gemeente_code: gegevens.gemeente,
    passage_id: gegevens.passage,
    te_laat: teLaat,
    ...(!eigen && { kanaal, ontvangen_op: ontvangenOp, tekst }),
  });
  const opTijd: readonly Verandering[] =
    reactie.te_laat === teLaat ? [] : [{ veld: 'teLaat', was: reactie.te_laat ? 'algemeen.ja' : 'algemeen.nee' }];
  await bewaarReactie(tx, traject, reactie, [...anders, ...opTijd], gegevens.reden);
  if (vergeet.length > 0) await vergeetWasReactie(tx, reactie.id, vergeet);
  await tx.verantwoord({ handeling: 'reactie.verbeteren', objectSoort: 'reactie', objectId: reactie.id });
}

/** Takes a reaction out: it stays to be found, and counts nowhere any more. */
export async function trekReactieIn(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  { intrekgrond, toelichting, versie }: Intrekking,
): Promise<void> {
  magInvoeren(tx);
  const stand = alsReactie(reactie, await puntenVan(tx, reactie.id));
  const status = takeStep(reactieStappen, 'reactieIntrekken', stand, tx.actor.rollen);
  await houdAntwoordOpen(tx, traject, reactie);
  await takeVersion(tx, 'reactie', reactie.id, versie, { status, intrekgrond });
  await tx.db
    .updateTable('reactiepunt')
    .set({ status: 'ingetrokken', gewijzigd_op: tx.nu, versie: sql`versie + 1` })
    .where('regio_id', '=', tx.actor.regioId)
    .where('reactie_id', '=', reactie.id)
    .execute();
  await bewaarReactie(tx, traject, reactie, [{ veld: 'status', was: reactie.status }], toelichting || intrekgrond);
  await tx.verantwoord({ handeling: 'reactie.reactieIntrekken', objectSoort: 'reactie', objectId: reactie.id });
}

/** Brings a reaction back to where it was, with its points and the answers that they had. */
export async function haalReactieTerug(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  versie: number,
): Promise<void> {
  magInvoeren(tx);
  const stand = alsReactie(reactie, await puntenVan(tx, reactie.id));
  const status = takeStep(reactieStappen, 'reactieTerughalen', stand, tx.actor.rollen);
  await houdAntwoordOpen(tx, traject, reactie);
  await takeVersion(tx, 'reactie', reactie.id, versie, { status, intrekgrond: null });
  await tx.db
    .updateTable('reactiepunt')
    .set({
      status: sql<'open' | 'concept'>`case antwoord when '' then 'open' else 'concept' end`,
      gewijzigd_op: tx.nu,
      versie: sql`versie + 1`,
    })
    .where('regio_id', '=', tx.actor.regioId)
    .where('reactie_id', '=', reactie.id)
    .execute();
  const was = (await correctiesVan(tx, 'reactie', reactie.id)).find(({ veld }) => veld === 'status')?.was;
  const grond = [{ veld: 'intrekgrond', was: reactie.intrekgrond }];
  await bewaarReactie(tx, traject, reactie, grond, 'reactieTerughalen');
  await tx.verantwoord({ handeling: 'reactie.reactieTerughalen', objectSoort: 'reactie', objectId: reactie.id });
  // What was split before is split again, and answered when every point still has its answer.
  const nu = await vindReactie(tx, traject.id, reactie.id);
  if (!nu || was === 'ontvangen') return;
  const gesplitst = tryStep(
    reactieStappen,
    'reactieSplitsen',
    alsReactie(nu, await puntenVan(tx, nu.id)),
    tx.actor.rollen,
  );
  if (!gesplitst.ok) return;
  await takeVersion(tx, 'reactie', nu.id, nu.versie, { status: gesplitst.to });
  await volgReactie(tx, traject, nu.id);
}
