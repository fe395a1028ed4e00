// SPDX-License-Identifier: EUPL-1.2
import type { ActorTx } from '../../../../platform/db/actor.ts';
import { takeVersion } from '../../../../platform/db/version.ts';
import { Conflict, Invalid } from '../../../../platform/result.ts';
import { vergeetWasReactie } from '../../../correctie/commands.ts';
import { veranderingen, type Verandering } from '../../../correctie/rules.ts';
import type { Verwijdering } from '../../../correctie/schema.ts';
import type { TrajectRij } from '../../../visietraject/queries.ts';
import { houdAntwoordOpen, keurPassage, opslaanbaar } from '../../commands.ts';
import { bewaarReactie, magInvoeren, passagenamen } from '../../correctie/commands.ts';
import { puntenVan, type ReactieRij } from '../../queries.ts';
import { puntenOpen, waaromPuntBlijft } from '../../rules.ts';
import type { Puntcorrectie } from '../../schema.ts';
import { volgReactie } from '../commands.ts';
import { veranderdeTekst, type PuntDetail } from '../queries.ts';

type Traject = Pick<TrajectRij, 'id'>;

/** Changes the words of a point, what it is about, or its theme. */
export async function verbeterPunt(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  punt: PuntDetail,
  gegevens: Puntcorrectie,
): Promise<void> {
  magInvoeren(tx);
  if (punt.versie !== gegevens.versie) throw new Conflict();
  if (punt.status === 'vastgesteld') throw new Conflict('reactie.staatVast');
  await houdAntwoordOpen(tx, traject, reactie);
  if (!puntenOpen(reactie.status)) throw new Conflict('reactie.puntDicht');
  await keurPassage(tx, traject, gegevens.passage);
  const noem = await passagenamen(tx, traject);
  const tekst = opslaanbaar(gegevens.tekst);
  const vergeet = gegevens.vergeet ? ['punttekst'] : [];
  const anders = veranderingen(
    { punttekst: punt.tekst, puntpassage: noem(punt.passage_id), puntthema: punt.thema },
    { punttekst: tekst, puntpassage: noem(gegevens.passage), puntthema: gegevens.thema },
    vergeet,
  );
  if (anders.length === 0) throw new Invalid([{ field: 'tekst', key: 'correctie.niets' }]);
  await takeVersion(tx, 'reactiepunt', punt.id, gegevens.versie, {
    tekst,
    passage_id: gegevens.passage,
    thema: gegevens.thema,
    gewijzigd_op: tx.nu,
  });
  await takeVersion(tx, 'reactie', reactie.id, reactie.versie);
  await bewaarReactie(tx, traject, reactie, anders, gegevens.reden);
  if (gegevens.vergeet) await vergeetWasReactie(tx, reactie.id, vergeet);
  await tx.verantwoord({ handeling: 'reactie.puntVerbeteren', objectSoort: 'reactie', objectId: reactie.id });
}

const zetNummer = (tx: ActorTx, id: string, volgnummer: number) =>
  tx.db
    .updateTable('reactiepunt')
    .set({ volgnummer })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', id)
    .execute();

/** Lets a point change places with the one before or after it; the version is that of the reaction, which orders its points. */
export async function verplaatsPunt(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  punt: PuntDetail,
  { richting, versie }: { readonly richting: 'eerder' | 'later'; readonly versie: number },
): Promise<void> {
  magInvoeren(tx);
  await houdAntwoordOpen(tx, traject, reactie);
  if (!puntenOpen(reactie.status)) throw new Conflict('reactie.puntDicht');
  await takeVersion(tx, 'reactie', reactie.id, versie);
  const punten = await puntenVan(tx, reactie.id);
  const plaats = punten.findIndex(({ id }) => id === punt.id);
  const buur = punten[plaats + (richting === 'eerder' ? -1 : 1)];
  if (plaats < 0 || !buur) throw new Conflict();
  // No two points have one number, not even for a moment: the one goes aside first.
  await zetNummer(tx, punt.id, -1);
  await zetNummer(tx, buur.id, punt.volgnummer);
  await zetNummer(tx, punt.id, buur.volgnummer);
  await tx.verantwoord({ handeling: 'reactie.puntVerplaatsen', objectSoort: 'reactie', objectId: reactie.id });
}

/** Removes a point that was not answered in public; the reaction keeps its words. */
export async function verwijderPunt(
  tx: ActorTx,
  traject: Traject,
  reactie: ReactieRij,
  punt: PuntDetail,
  { reden, versie }: Verwijdering,
): Promise<void> {
  magInvoeren(tx);
  await houdAntwoordOpen(tx, traject, reactie);
  const blijft = waaromPuntBlijft(reactie.status, punt.status, await veranderdeTekst(tx, punt));
  if (blijft !== undefined) throw new Conflict(blijft);
  await takeVersion(tx, 'reactiepunt', punt.id, versie);
  await tx.db
    .deleteFrom('reactiepunt')
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', punt.id)
    .executeTakeFirstOrThrow();
  // Without points there is nothing that was split.
  const laatste = (await puntenVan(tx, reactie.id)).length === 0;
  await takeVersion(tx, 'reactie', reactie.id, reactie.versie, laatste ? { status: 'ontvangen' } : {});
  const was: readonly Verandering[] = [
    { veld: 'punttekst', was: punt.tekst },
    ...(punt.antwoord === '' ? [] : [{ veld: 'puntantwoord', was: punt.antwoord }]),
  ];
  await bewaarReactie(tx, traject, reactie, was, reden);
  await tx.verantwoord({ handeling: 'reactie.puntVerwijderen', objectSoort: 'reactie', objectId: reactie.id });
  await volgReactie(tx, traject, reactie.id);
}
