// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ActorTx } from '../../../platform/db/actor.ts';
import type { Engine } from '../../../platform/db/engine.ts';
import { alsIcs } from '../../../platform/documents/ics.ts';
import { mayDo } from '../../../platform/http/route.ts';
import { enqueue, type JobKind, type JobWork, type Part } from '../../../platform/jobs.ts';
import type { Mail, MailResult } from '../../../platform/mail.ts';
import { Conflict, Forbidden, Invalid } from '../../../platform/result.ts';
import { seal } from '../../../platform/seal.ts';
import type { Ui } from '../../../taal/ui.ts';
import type { TrajectRij } from '../../visietraject/queries.ts';
import { bijhouden } from '../access.ts';
import { agendaVan } from '../participatieactiviteit/rules.ts';
import { partijen, vindActiviteit, type ActiviteitRij } from '../queries.ts';
import { isNaamloos } from '../rules.ts';
import { openZegel, TAAK, vindRonde, type Ronderij, type Uitnodigen, type Zegelinhoud } from './queries.ts';
import { isBezig, isNeutraal, leesAdressen, uitnodigingMail, type Weigering } from './rules.ts';
import type { Uitnodiggegevens } from './schema.ts';

/**
 * Has the invitation sent to each of the addresses that were typed, one mail a person. They wait sealed until they are used, and
 * are kept nowhere else; a second press of the button changes nothing.
 * @throws Invalid with every line that is no address, or Conflict when the activity changed since the mail was looked at
 */
export async function verstuurUitnodiging(
  tx: ActorTx,
  traject: Pick<TrajectRij, 'id'>,
  activiteit: ActiviteitRij,
  { beurt, partij, adressen: getypt, versie }: Uitnodiggegevens,
  uitnodigen: Uitnodigen | undefined,
): Promise<void> {
  if (!mayDo(bijhouden, tx.actor.rollen)) throw new Forbidden();
  if (!uitnodigen) throw new Conflict('uitnodigen.nietIngericht');
  if (activiteit.status !== 'gepland') throw new Conflict('participatie.nietGepland');
  if (activiteit.versie !== versie) throw new Conflict();
  if (!isNeutraal(activiteit)) throw new Conflict('uitnodigen.verraadt');
  const { adressen, fouten } = leesAdressen(getypt);
  const kent = (await partijen(tx, traject.id)).some(({ id }) => id === partij);
  const alle = [...(kent ? [] : [{ field: 'partij', key: 'fout.keuze' }]), ...fouten];
  if (alle.length > 0) throw new Invalid(alle);
  const inhoud: Zegelinhoud = { rest: [...adressen], fout: [] };
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('uitnodigingsronde')
    .values({
      regio_id: tx.actor.regioId,
      id: beurt,
      visietraject_id: traject.id,
      activiteit_id: activiteit.id,
      partij_id: partij,
      aantal: adressen.length,
      begonnen_op: tx.nu,
      begonnen_door: tx.actor.medewerkerId,
      zegel: seal(uitnodigen.sleutel, beurt, inhoud),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return;
  await enqueue(tx, TAAK, beurt, adressen.length);
  await tx.verantwoord({
    handeling: 'uitnodiging.versturen',
    objectSoort: 'participatieactiviteit',
    objectId: activiteit.id,
  });
}

/** Lets go of the addresses that were refused, as soon as their sender has them. */
export async function wisGeweigerd(tx: ActorTx, activiteit: Pick<ActiviteitRij, 'id'>, beurt: string): Promise<void> {
  if (!mayDo(bijhouden, tx.actor.rollen)) throw new Forbidden();
  const ronde = await vindRonde(tx, beurt);
  if (ronde?.activiteit_id !== activiteit.id || ronde.begonnen_door !== tx.actor.medewerkerId || isBezig(ronde))
    throw new Conflict();
  await tx.db
    .updateTable('uitnodigingsronde')
    .set({ zegel: null, afgerond_op: ronde.afgerond_op ?? tx.nu, geweigerd: ronde.aantal - ronde.verzonden })
    .where('regio_id', '=', tx.actor.regioId)
    .where('id', '=', beurt)
    .execute();
  await tx.verantwoord({
    handeling: 'uitnodiging.wissen',
    objectSoort: 'participatieactiviteit',
    objectId: activiteit.id,
  });
}

/** Lets go of every address that waited too long: an hour after the end, or a day in all. Of all regions, without a session. */
export const ruimAdressenOp = async (engine: Engine): Promise<void> => {
  await sql`update uitnodigingsronde set zegel = null, afgerond_op = coalesce(afgerond_op, now()),
      geweigerd = case when afgerond_op is null then aantal - verzonden else geweigerd end
    where zegel is not null and (afgerond_op < now() - interval '1 hour' or begonnen_op < now() - interval '1 day')`.execute(
    engine.owner,
  );
};

/** Milliseconds that a part waits for the mail server: pages on one connection wait no longer than that. */
const WACHT = 200;
/** After so many mails in a row that reached no server, the others are not tried. */
const GEEN_GEHOOR = 3;

const WAAROM: Readonly<Record<Exclude<MailResult, 'sent'>, Weigering>> = {
  refused: 'geweigerd',
  later: 'later',
  offline: 'onbereikbaar',
};

/** One run of the job. A mail that is on its way when the program is killed is sent again: twice is better than never. */
class Ronde implements JobWork {
  readonly #id: string;
  readonly #met: Uitnodigen;
  readonly #w: Ui;
  #onderweg: { readonly adres: string; readonly uitslag: Promise<MailResult> } | undefined;
  #stil = 0;
  constructor(id: string, met: Uitnodigen, w: Ui) {
    this.#id = id;
    this.#met = met;
    this.#w = w;
  }

  async #stand(tx: ActorTx) {
    const ronde = await vindRonde(tx, this.#id);
    if (!ronde) throw new Conflict();
    const activiteit = await vindActiviteit(tx, ronde.visietraject_id, ronde.activiteit_id);
    const { zegel } = ronde;
    const open = zegel && ronde.afgerond_op === null ? openZegel(this.#met.sleutel, ronde.id, zegel) : undefined;
    return { ronde, activiteit, inhoud: open ?? { rest: [], fout: [] } };
  }

  /** Sends to the first address, or waits on for the mail that is on its way; undefined when the wait is over first. */
  async #verstuur(bericht: Omit<Mail, 'to'>, adres: string, wacht: number): Promise<MailResult | undefined> {
    if (this.#onderweg?.adres !== adres)
      this.#onderweg = { adres, uitslag: this.#met.door.send({ ...bericht, to: adres }) };
    const uitslag = await Promise.race([this.#onderweg.uitslag, pause(wacht)]);
    if (uitslag !== undefined) this.#onderweg = undefined;
    return uitslag || undefined;
  }

  async #bewaar(tx: ActorTx, ronde: Ronderij, { rest, fout }: Zegelinhoud, verzonden: number): Promise<Part> {
    const klaar = rest.length === 0;
    const uit = ronde.verzonden + verzonden;
    await tx.db
      .updateTable('uitnodigingsronde')
      .set({
        verzonden: uit,
        geweigerd: fout.length,
        zegel: klaar && fout.length === 0 ? null : seal(this.#met.sleutel, ronde.id, { rest, fout }),
        ...(klaar && { afgerond_op: tx.nu }),
      })
      .where('regio_id', '=', tx.actor.regioId)
      .where('id', '=', ronde.id)
      .execute();
    if (verzonden > 0)
      await sql`insert into activiteitdeelname (regio_id, activiteit_id, partij_id, genodigd)
        values (${tx.actor.regioId}, ${ronde.activiteit_id}::uuid, ${ronde.partij_id}::uuid, ${verzonden})
        on conflict (regio_id, activiteit_id, partij_id)
        do update set genodigd = activiteitdeelname.genodigd + ${verzonden}`.execute(tx.db);
    if (klaar)
      await tx.verantwoord({
        handeling: 'uitnodiging.verzonden',
        objectSoort: 'participatieactiviteit',
        objectId: ronde.activiteit_id,
      });
    return { done: ronde.aantal - rest.length, total: ronde.aantal, ready: klaar };
  }

  async part(tx: ActorTx): Promise<Part> {
    const { ronde, activiteit, inhoud } = await this.#stand(tx);
    if (ronde.afgerond_op !== null) return { done: ronde.aantal, total: ronde.aantal, ready: true };
    const fout = [...inhoud.fout];
    const rest = [...inhoud.rest];
    const laatLiggen = (waarom: Weigering) => {
      for (const adres of rest.splice(0)) fout.push({ adres, waarom });
    };
    if (activiteit?.status !== 'gepland' || !isNeutraal(activiteit)) {
      laatLiggen('afgelast');
      return this.#bewaar(tx, ronde, { rest, fout }, 0);
    }
    const mail = uitnodigingMail(this.#w, activiteit, isNaamloos(ronde.soort));
    const titel = this.#w.t('uitnodiging.agendatitel');
    const bericht = { ...mail, agenda: alsIcs(titel, agendaVan(activiteit, titel), tx.nu) };
    const eind = performance.now() + WACHT;
    let verzonden = 0;
    for (let [adres] = rest; adres !== undefined; [adres] = rest) {
      const over = eind - performance.now();
      const uitslag = over > 0 ? await this.#verstuur(bericht, adres, over) : undefined;
      if (uitslag === undefined) break;
      rest.shift();
      if (uitslag === 'sent') verzonden++;
      else fout.push({ adres, waarom: WAAROM[uitslag] });
      this.#stil = uitslag === 'offline' ? this.#stil + 1 : 0;
      if (this.#stil >= GEEN_GEHOOR) laatLiggen('onbereikbaar');
    }
    return this.#bewaar(tx, ronde, { rest, fout }, verzonden);
  }

  async setAside(tx: ActorTx): Promise<Part> {
    const { ronde, inhoud } = await this.#stand(tx);
    const [adres, ...rest] = inhoud.rest;
    if (adres === undefined) return { done: ronde.aantal, total: ronde.aantal, ready: true };
    return this.#bewaar(tx, ronde, { rest, fout: [...inhoud.fout, { adres, waarom: 'fout' }] }, 0);
  }
}

/** The job that sends a round of invitations. What it writes to people is Dutch. */
export const uitnodigingTaak = (met: Uitnodigen, w: Ui): JobKind => ({
  name: TAAK,
  action: bijhouden,
  open: (id) => {
    const ronde = new Ronde(id, met, w);
    return { part: (tx) => ronde.part(tx), setAside: (tx) => ronde.setAside(tx) };
  },
});
