// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { bewaarBeoordeling } from '../src/gezin/beoordeling/commands.ts';
import { BESLUITEN } from '../src/gezin/beoordeling/rules.ts';
import { beoordelingFormulier } from '../src/gezin/beoordeling/schema.ts';
import { bewaarOordeel, stelDienstVoorwaarde, zetDienstStap } from '../src/gezin/dienst/commands.ts';
import { leesDienst, vindDienst } from '../src/gezin/dienst/queries.ts';
import { oordeelFormulier } from '../src/gezin/dienst/schema.ts';
import { ontvangMelding, zetMeldingStap } from '../src/gezin/melding/commands.ts';
import { alsMelding, vindMelding } from '../src/gezin/melding/queries.ts';
import { meldingStappen, verantwoordelijke } from '../src/gezin/melding/rules.ts';
import { accepteer, trekIn, wijsAf } from '../src/gezin/overdracht/commands.ts';
import { alsOverdracht, vindOverdracht } from '../src/gezin/overdracht/queries.ts';
import { aanbodVelden } from '../src/gezin/overdracht/schema.ts';
import { hervatTermijn, schortTermijnOp, verlengTermijn, wijsTermijnenToe } from '../src/gezin/termijn/commands.ts';
import { vindTermijn } from '../src/gezin/termijn/queries.ts';
import type { ActorTx } from '../src/platform/db/actor.ts';
import { addElapsed } from '../src/platform/dates.ts';
import { availableSteps } from '../src/platform/process.ts';
import { Refusal } from '../src/platform/result.ts';
import { maakToeval, type Toeval } from '../src/werk/voorbeeld/toeval/rules.ts';
import { maakWereld, postgresEngine, type Persona, type Wereld } from './support/database.ts';
import { AANBOD, meldingInvoer, persoon, SLEUTEL } from './support/gezin.ts';

const OPDRACHTEN = 10_000;
const DAG = 24 * 60 * 60 * 1000;

/** Triggers of this test's own database: what may never happen stops the command that does it. */
const WACHTERS = `
  create function wacht_termijn() returns trigger language plpgsql as $$ begin
    if new.te_laat_vanaf < old.te_laat_vanaf then raise exception 'a term became shorter'; end if; return new; end $$;
  create trigger wacht_termijn before update on termijn for each row execute function wacht_termijn();
  create function wacht_besluit() returns trigger language plpgsql as $$ begin
    if old.besloten_op is not null and new is distinct from old then raise exception 'a decision changed'; end if; return new; end $$;
  create trigger wacht_besluit before update on beoordeling for each row execute function wacht_besluit();`;

/** Meldingen that nobody is called for: not settled, and without any term that runs on them, their transfer or their dienst. */
const verloren = (regio: number) => sql<{ nummer: string; status: string }>`
  select m.nummer, m.status from melding m where m.regio_id = ${regio} and m.status <> 'afgehandeld'
    and not exists (select from termijn t where t.object_id = m.id and t.soort in ('beoordeling', 'vervolg', 'acuteActie') and t.status = 'loopt')
    and not exists (select from termijn t where t.object_id = m.dienst_id and t.status in ('loopt', 'opgeschort'))
    and not exists (select from overdracht o join termijn t on t.object_id = o.id and t.soort = 'acceptatie' and t.status = 'loopt'
      where o.regio_id = m.regio_id and o.melding_id = m.id and o.status = 'aangeboden')`;

/** Casussen in which two diensten run, or meldingen with more than one decision. */
const dubbel = (regio: number) => sql<{ id: string }>`
  select casus_id as id from dienst where regio_id = ${regio} and status in ('toegewezen', 'gestart') group by 1 having count(*) > 1
  union all select melding_id from beoordeling where regio_id = ${regio} group by 1 having count(*) <> 1`;

describe('wat er ook gebeurt aan de meldtafel', () => {
  let wereld: Wereld;
  let toeval: Toeval;
  /** How many meldingen are not settled; the table stays of a size that one can look over. */
  let open = 0;
  before(async () => {
    wereld = await maakWereld(await postgresEngine('meldtafel'));
    await sql.raw(WACHTERS).execute(wereld.engine.owner);
    toeval = maakToeval(20261128, 'meldtafel', 0);
  });
  after(() => wereld.engine.close());

  /** The actor's clock jumps: up to ten days back or forth at each command. */
  const als = <T>(wie: Persona, werk: (tx: ActorTx) => Promise<T>): Promise<T> =>
    wereld.als(wie, (tx) => werk({ ...tx, nu: addElapsed(tx.nu, toeval.geheel(-10 * DAG, 10 * DAG)) }));
  const een = async (vraag: ReturnType<typeof sql<{ id: string }>>): Promise<string | undefined> =>
    (await vraag.execute(wereld.engine.owner)).rows[0]?.id;
  const wereldwijd = () => sql`regio_id = ${wereld.regioId}`;
  const willekeurig = (tabel: string, waar: string): Promise<string | undefined> =>
    een(
      sql`select id from ${sql.table(tabel)} where ${wereldwijd()} and ${sql.raw(waar)} order by md5(id::text || ${toeval.geheel(0, 1e9)}::text) limit 1`,
    );

  const nieuw = async () => {
    const bekend = toeval.kans(0.4) ? ((await willekeurig('persoon', 'true')) ?? '') : '';
    const naam = `Naam${toeval.geheel(0, 1e6)}`;
    const personen = [persoon('Moeder', naam, bekend), persoon('Kind', naam)];
    const hoedanigheid = toeval.kans(0.5) ? 'buurtbewoner' : 'basisonderwijs';
    await als(wereld.vt, (tx) => ontvangMelding(tx, meldingInvoer({ personen, hoedanigheid }), SLEUTEL));
  };
  const weeg = async (id: string) =>
    als(wereld.vt, async (tx) => {
      const rij = await vindMelding(tx, id);
      if (!rij) return false;
      const heel = toeval.kans(0.8);
      const invoer = beoordelingFormulier.parse({
        urgentie: toeval.kies(['acuut', 'regulier']),
        directeActie: toeval.kies(['politie gebeld', heel ? 'arts gebeld' : '']),
        taxatieAcuut: 'onveilig',
        taxatieStructureel: heel ? 'onbekend' : '',
        betrokkenenCompleet: 'ja',
        besluit: toeval.kies(BESLUITEN),
        meldcode: toeval.kies(['doorlopen', 'nietDoorlopen', 'onbekend']),
        volgendeVerantwoordelijke: wereld.team.organisatieId,
        motivering: 'zo besloten',
        versie: rij.versie,
      });
      await bewaarBeoordeling(tx, rij, invoer);
      return true;
    });
  const meldingVerder = async (): Promise<boolean> => {
    const id = await willekeurig('melding', `status <> 'afgehandeld'`);
    if (!id) return false;
    if (toeval.kans(0.35)) return weeg(id);
    return als(wereld.vt, async (tx) => {
      const rij = await vindMelding(tx, id);
      const stappen = rij
        ? availableSteps(meldingStappen, alsMelding(rij), tx.actor.rollen).filter(({ ready }) => ready)
        : [];
      if (!rij || stappen.length === 0) return false;
      const naar = toeval.kies([wereld.team, wereld.anderTeam]).organisatieId;
      const aanbod = aanbodVelden.parse({ ...AANBOD, naar, versie: rij.versie });
      await zetMeldingStap(tx, rij, toeval.kies(stappen).name, rij.versie, aanbod);
      return true;
    });
  };
  const dienstVerder = async (): Promise<boolean> => {
    const id = await willekeurig('dienst', `status <> 'afgerond' and status <> 'voortijdigAfgesloten'`);
    if (!id) return false;
    return als(wereld.vt, async (tx) => {
      const rij = await vindDienst(tx, id);
      if (!rij) return false;
      const dossier = await leesDienst(tx, rij);
      if (rij.status === 'gestart' && toeval.kans(0.6)) {
        const leden = dossier.leden.map((lid) => ({ persoonId: lid.id, hulp: 'Hulp', geenGesprek: 'wil niet' }));
        const oordeel = {
          uitkomstGeweld: 'bevestigd',
          uitkomstKind: 'bevestigd',
          problematiek: 'x',
          maatregelen: 'x',
          neemtOver: 'team',
        };
        await bewaarOordeel(tx, dossier, oordeelFormulier.parse({ ...oordeel, leden, versie: rij.versie }));
        if (rij.soort === 'voorwaardenEnVervolg') await stelDienstVoorwaarde(tx, rij, 'Voorwaarde');
        return true;
      }
      const stap = toeval.kies([
        'starten',
        'beoordelen',
        'afronden',
        ...(toeval.kans(0.2) ? ['voortijdigAfsluiten'] : []),
      ]);
      await zetDienstStap(tx, rij, stap, {
        versie: rij.versie,
        reden: 'gezin verhuisde',
        werkelijkeStart: rij.formele_start,
      });
      return true;
    });
  };
  const overdrachtVerder = async (): Promise<boolean> => {
    const id = await willekeurig('overdracht', `status = 'aangeboden'`);
    if (!id) return false;
    const ander = await een(sql`select naar_organisatie_id as id from overdracht where id = ${id}`);
    const [wie, maat] =
      ander === wereld.team.organisatieId ? [wereld.team, wereld.teamCollega] : [wereld.anderTeam, wereld.anderTeam];
    const hoe = toeval.kies(['accepteren', 'accepteren', 'afwijzen', 'intrekken']);
    return als(hoe === 'intrekken' ? wereld.vt : wie, async (tx) => {
      const rij = await vindOverdracht(tx, id);
      if (!rij) return false;
      if (hoe === 'accepteren')
        await accepteer(tx, rij, { contactpersoon: wie.id, casusregisseur: maat.id }, rij.versie);
      else if (hoe === 'afwijzen') await wijsAf(tx, rij, 'past niet', rij.versie);
      else await trekIn(tx, rij, 'nieuwe informatie', rij.versie);
      return true;
    });
  };
  const termijnVerder = async (): Promise<boolean> => {
    const id = await willekeurig(
      'termijn',
      `status in ('loopt', 'opgeschort') and soort in ('informeren', 'voorwaardenEnVervolg', 'beoordeling')`,
    );
    if (!id) return false;
    return als(wereld.vt, async (tx) => {
      const rij = await vindTermijn(tx, id);
      if (!rij) return false;
      if (rij.status === 'opgeschort') await hervatTermijn(tx, rij, rij.versie, 'verder');
      else if (rij.soort === 'informeren' && toeval.kans(0.5)) await verlengTermijn(tx, rij, rij.versie, 'nodig');
      else if (rij.soort === 'voorwaardenEnVervolg') await schortTermijnOp(tx, rij, rij.versie, 'wacht');
      else await wijsTermijnenToe(tx, [id], toeval.kies([wereld.vtCollega.id, null]));
      return true;
    });
  };

  /** Does something random that is allowed; false when there was nothing to do or it was refused. */
  async function opdracht(): Promise<boolean> {
    const wat = toeval.gewogen([open > 40 ? 1 : 8, 50, 16, 16, 10]);
    try {
      if (wat === 0) await nieuw();
      else return (await [meldingVerder, dienstVerder, overdrachtVerder, termijnVerder][wat - 1]?.()) ?? false;
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  test('de wachters en de vragen zien wat niet mag', async () => {
    await nieuw();
    const { owner } = wereld.engine;
    await assert.rejects(
      sql`update termijn set te_laat_vanaf = te_laat_vanaf - interval '1 second'`.execute(owner),
      /shorter/,
    );
    assert.equal((await verloren(wereld.regioId).execute(owner)).rows.length, 0);
    await sql`update termijn set status = 'vervallen', afgerond_op = now() where soort = 'beoordeling'`.execute(owner);
    assert.equal((await verloren(wereld.regioId).execute(owner)).rows.length, 1);
    await sql`update termijn set status = 'loopt', afgerond_op = null where soort = 'beoordeling'`.execute(owner);
  });

  test(
    `na elk van ${OPDRACHTEN} willekeurige opdrachten is iemand verantwoordelijk, is geen termijn korter en geldt een besluit`,
    { timeout: 1_200_000 },
    async () => {
      const { owner } = wereld.engine;
      let gedaan = 0;
      for (let poging = 0; gedaan < OPDRACHTEN; poging++) {
        assert.ok(poging < 5 * OPDRACHTEN, `na ${poging} pogingen pas ${gedaan} gedaan`);
        if (!(await opdracht())) continue;
        gedaan++;
        const { rows } = await verloren(wereld.regioId).execute(owner);
        assert.deepEqual(rows, [], `opdracht ${gedaan}`);
        if (gedaan % 100 === 0)
          assert.deepEqual((await dubbel(wereld.regioId).execute(owner)).rows, [], `opdracht ${gedaan}`);
      }
      const { rows } = await sql<{
        status: string;
        n: number;
      }>`select status, count(*)::integer as n from melding where regio_id = ${wereld.regioId} group by 1`.execute(
        owner,
      );
      assert.ok(
        rows.length >= 5 && (rows.find(({ status }) => status === 'afgehandeld')?.n ?? 0) > 100,
        JSON.stringify(rows),
      );
      await iedereenHeeftIemand();
    },
  );

  /** G06 over all meldingen as they ended up: the rule names someone, and that is an organisation of the region. */
  async function iedereenHeeftIemand(): Promise<void> {
    const { owner } = wereld.engine;
    const ids = (await owner.selectFrom('melding').select('id').where('regio_id', '=', wereld.regioId).execute()).map(
      ({ id }) => id,
    );
    const partijen = new Set([wereld.vt, wereld.team, wereld.anderTeam].map(({ organisatieId }) => organisatieId));
    for (const id of ids)
      await wereld.als(wereld.vt, async (tx) => {
        const rij = await vindMelding(tx, id);
        assert.ok(rij);
        const laatste = await een(
          sql`select id from overdracht where melding_id = ${id} order by aangeboden_op desc limit 1`,
        );
        const overdracht = laatste ? await vindOverdracht(tx, laatste) : undefined;
        const organisatieId = rij.organisatie_id;
        const dienst = rij.dienst_status ? { status: rij.dienst_status, organisatieId } : undefined;
        const wie = verantwoordelijke(
          { status: rij.status, organisatieId },
          overdracht && alsOverdracht(overdracht),
          dienst,
        );
        assert.ok(wie && partijen.has(wie), `${rij.nummer} ${rij.status}`);
      });
  }
});
