// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { dienAmendementIn } from '../src/beleid/besluitvorming/amendement/commands.ts';
import { legBesluitVast } from '../src/beleid/besluitvorming/bestuursbesluit/commands.ts';
import { tellingVan, vatSamen } from '../src/beleid/besluitvorming/regiobord/rules.ts';
import { leesBord } from '../src/beleid/besluitvorming/regiobord/queries.ts';
import { verplaatsStap, voegStapToe, zetRoutestap } from '../src/beleid/besluitvorming/routestap/commands.ts';
import { maakRoutes as maakStandaardroutes } from '../src/beleid/planning/commands.ts';
import type { Routeorgaan, Routerol } from '../src/beleid/planning/rules.ts';
import { beginRonde, legVensterVast } from '../src/beleid/inspraak/commands.ts';
import { laatAfvallen } from '../src/beleid/gebied/lidmutatie/commands.ts';
import { stelLedenVast, zetTrajectstap } from '../src/beleid/visietraject/commands.ts';
import { alsVisietraject } from '../src/beleid/visietraject/queries.ts';
import { visietrajectStappen, type Trajectstatus } from '../src/beleid/visietraject/rules.ts';
import { availableSteps } from '../src/platform/process.ts';
import { bewaarAntwoord } from '../src/beleid/spoorboekje/commands.ts';
import { day, instant } from '../src/platform/dates.ts';
import { Conflict, GatesClosed } from '../src/platform/result.ts';
import { beginTraject } from './support/beleid.ts';
import {
  ANDER,
  besluit,
  DAGEN,
  DERDE,
  G6,
  leg,
  maakRegio,
  maakRoutes,
  neemAmendementAan,
  op,
  settle,
  velden,
  vers,
  type Regio,
} from './support/raad.ts';

const LEIDEN = 'GM0546';
const zetStatus = ({ wereld, id }: Regio, status: Trajectstatus) =>
  wereld.engine.owner.updateTable('visietraject').set({ status }).where('id', '=', id).execute();
const stand = (regio: Regio, wanneer = '2024-06-30T10:00:00Z') =>
  op(regio, regio.wereld.leiding, wanneer, alsVisietraject);

/** Another step at the end of a route, on the agenda. */
const voegToe = (regio: Regio, gemeente: string, orgaan: Routeorgaan, rol: Routerol) =>
  op(regio, regio.wereld.leiding, '2024-05-02T10:00:00Z', async (tx, traject) => {
    const { length } = await tx.db
      .selectFrom('routestap')
      .select('id')
      .where('visietraject_id', '=', traject.id)
      .where('gemeente_code', '=', gemeente)
      .execute();
    const waar = { gemeente, orgaan, rol, tafel: null, gepland: day('2024-05-30') };
    const id = await voegStapToe(tx, traject, { ...waar, versie: length });
    await zetRoutestap(tx, traject, await vers(tx, traject, id), 'agenderen', 1);
    return id;
  });

describe('poort G6 met een raad die twee keer besluit', () => {
  it('telt de laatste stap, zoals het bord: wie eerst instemde en daarna verwierp, houdt de visie tegen', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const laatste = await voegToe(regio, LEIDEN, 'raad', 'vaststellen');
    for (const id of Object.values(stappen)) await leg(regio, id);
    assert.equal((await G6(regio)).zonderBesluit, 1, 'de laatste stap van Leiden wacht nog');
    await leg(regio, laatste, { uitkomst: 'verworpen' });
    assert.equal((await G6(regio)).zonderBesluit, 1);
    const bord = await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', leesBord);
    const leiden = bord.find(({ code }) => code === LEIDEN);
    assert.equal(leiden && tellingVan('alleRaden', leiden), 'verworpen');
  });

  it('laat geen stap waarover besloten is van plaats wisselen', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const eerste = stappen[LEIDEN] ?? '';
    const laatste = await voegToe(regio, LEIDEN, 'raad', 'vaststellen');
    await leg(regio, eerste);
    await leg(regio, laatste, { uitkomst: 'verworpen' });
    await op(regio, regio.wereld.griffier, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, laatste);
      await assert.rejects(verplaatsStap(tx, traject, rij, { richting: 'eerder', versie: rij.versie }), Conflict);
    });
    const open = await voegToe(regio, LEIDEN, 'raad', 'vaststellen');
    await op(regio, regio.wereld.griffier, '2024-06-12T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, open);
      await assert.rejects(verplaatsStap(tx, traject, rij, { richting: 'eerder', versie: rij.versie }), Conflict);
    });
  });
});

describe('een besluit over een tekst die daarna veranderde', () => {
  const maak = async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    const stap = (code: string) => stappen[code] ?? '';
    await leg(regio, stap(ANDER));
    const amendement = await neemAmendementAan(regio, stap(LEIDEN), 'binnen een maand');
    await leg(regio, stap(LEIDEN), { uitkomst: 'gewijzigd' });
    await settle(regio, amendement, 'voorAllen');
    return { regio, stap };
  };
  const laat = (regio: Regio, id: string, datum: string, anders: Parameters<typeof besluit>[0] = {}) =>
    op(regio, regio.wereld.leiding, '2024-06-25T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, id);
      const invoer = besluit({ datum: day(datum), toelichting: 'typefout', versie: rij.versie, ...anders });
      await legBesluitVast(tx, traject, rij, invoer);
    });

  it('gaat niet weer tellen doordat iemand een typefout in het oude besluit verbetert', async () => {
    const { regio, stap } = await maak();
    assert.equal((await G6(regio)).zonderBesluit, 2);
    await laat(regio, stap(ANDER), '2024-05-30', { besluitnummer: '24-017' });
    assert.equal((await G6(regio)).zonderBesluit, 2);
    await assert.rejects(laat(regio, stap(ANDER), '2024-06-20'), Conflict, 'ook niet met een latere dag');
    assert.equal((await G6(regio)).zonderBesluit, 2);
  });

  it('telt niet als het pas na de verandering wordt vastgelegd', async () => {
    const { regio, stap } = await maak();
    await laat(regio, stap(DERDE), '2024-05-30');
    assert.equal((await G6(regio)).zonderBesluit, 2, 'de raad van Alphen zag de oude tekst');
    const bord = await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', leesBord);
    const alphen = bord.find(({ code }) => code === DERDE);
    assert.equal(alphen && tellingVan('alleRaden', alphen), 'opnieuw');
  });

  it('telt wel als de raad na de verandering besloot', async () => {
    const { regio, stap } = await maak();
    await laat(regio, stap(DERDE), '2024-06-24');
    assert.equal((await G6(regio)).zonderBesluit, 1);
  });
});

describe('wie een pagina van voor de vaststelling open heeft', () => {
  it('verandert geen besluit meer, ook niet op hetzelfde moment', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    for (const id of Object.values(stappen)) await leg(regio, id);
    const id = stappen[ANDER] ?? '';
    const oud = await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (_, traject) => Promise.resolve(traject));
    const verwerp = () =>
      op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx) => {
        const rij = await vers(tx, oud, id);
        const anders = { uitkomst: 'verworpen', toelichting: 'toch niet', versie: rij.versie } as const;
        await legBesluitVast(tx, oud, rij, besluit(anders));
      });
    const stelVast = () =>
      op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (tx) =>
        zetTrajectstap(tx, oud, 'visieVaststellen', oud.versie),
      );
    const [vast, anders] = await Promise.allSettled([stelVast(), verwerp()]);
    assert.notEqual(vast.status, anders.status, 'een van de twee, nooit allebei');
    await assert.rejects(verwerp(), Conflict);
  });
});

describe('een tekst waar niets van over is', () => {
  it('gaat niet naar de raden', async () => {
    const regio = await maakRegio();
    await zetStatus(regio, 'verwerking');
    const { owner } = regio.wereld.engine;
    await owner.updateTable('passage').set({ vervallen: true }).where('visietraject_id', '=', regio.id).execute();
    const poorten = await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx, traject) =>
      availableSteps(visietrajectStappen, await alsVisietraject(tx, traject), tx.actor.rollen),
    );
    const [stap] = poorten;
    assert.ok(stap?.name === 'aanRadenVoorleggen' && stap.gates.some(({ reason }) => reason?.key === 'poort.tekst'));
  });
});

describe('een amendement waar niemand de uitslag van vastlegde', () => {
  it('houdt de visie tegen: het kan zijn aangenomen', async () => {
    const regio = await maakRegio();
    const stappen = await maakRoutes(regio, DAGEN);
    for (const id of Object.values(stappen)) await leg(regio, id);
    await op(regio, regio.wereld.griffier, '2024-06-11T10:00:00Z', async (tx, traject) => {
      const stap = await vers(tx, traject, stappen[LEIDEN] ?? '');
      await dienAmendementIn(tx, traject, stap, {
        nummer: 'A1',
        titel: 'Sneller',
        passage: regio.passage,
        oudeTekst: 'binnen een jaar',
        nieuweTekst: 'binnen een week',
        toelichting: '',
        indieners: '',
        versie: stap.versie,
      });
    });
    const bord = await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx, traject) =>
      vatSamen(
        { ...traject, vaststellingsregel: 'alleRaden', looptijdVan: day('2024-09-01') },
        await leesBord(tx, traject),
        day('2024-06-30'),
      ),
    );
    assert.equal(bord.werking, 'opWeg');
    await assert.rejects(
      op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (tx, traject) =>
        zetTrajectstap(tx, traject, 'visieVaststellen', traject.versie),
      ),
      (fout) => fout instanceof GatesClosed && fout.gates.some(({ reason }) => reason?.key === 'poort.stemmingOpen'),
    );
  });
});

describe('na de vaststelling', () => {
  it('is een antwoord van het spoorboekje geschiedenis, en komt er geen route bij', async () => {
    const regio = await maakRegio();
    await zetStatus(regio, 'vastgesteld');
    const leeg = { bron: '', reden: '', eigenaar: '', deadline: null };
    await op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', async (tx, traject) => {
      const invoer = { ...leeg, code: 'V1', status: 'open', antwoord: '', versie: 1 } as const;
      await assert.rejects(bewaarAntwoord(tx, traject, invoer), Conflict);
      await assert.rejects(maakStandaardroutes(tx, traject, traject.versie), Conflict);
    });
  });
});

describe('de regel centrumraden zonder centrumgemeente', () => {
  it('stelt geen visie vast waar niemand over besloot', async () => {
    const regio = await maakRegio('centrumraden');
    const { owner } = regio.wereld.engine;
    await owner
      .updateTable('trajectgemeente')
      .set({ centrum: false })
      .where('visietraject_id', '=', regio.id)
      .execute();
    const { zonderBesluit, zonderRoute } = await stand(regio);
    assert.deepEqual([zonderBesluit > 0, zonderRoute > 0], [true, true]);
    await assert.rejects(
      op(regio, regio.wereld.leiding, '2024-06-30T10:00:00Z', (tx, traject) =>
        zetTrajectstap(tx, traject, 'visieVaststellen', traject.versie),
      ),
      GatesClosed,
    );
    await owner
      .updateTable('gebiedslid')
      .set({ centrum: false })
      .where('regio_id', '=', regio.wereld.regioId)
      .execute();
    await assert.rejects(
      beginTraject(regio.wereld, { vaststellingsregel: 'centrumraden' }),
      velden('vaststellingsregel'),
    );
  });
});

describe('de gemeenten van een traject', () => {
  it('worden een keer vastgesteld: een tweede keer verandert de dag niet', async () => {
    const regio = await maakRegio();
    const vast = () =>
      op(regio, regio.wereld.leiding, '2024-03-01T10:00:00Z', (tx, traject) =>
        stelLedenVast(tx, traject, traject.versie),
      );
    await vast();
    await assert.rejects(vast(), Conflict);
  });
  it('met een termijn voor inspraak valt een gemeente niet stil af: de reden staat bij het veld', async () => {
    const regio = await maakRegio();
    await zetStatus(regio, 'voorwerk');
    await op(regio, regio.wereld.leiding, '2024-03-01T10:00:00Z', async (tx, traject) => {
      const venster = { inspraakkanaal: 'openbaar', van: null, tot: null, sluitAan: true, vindplaats: '' } as const;
      await legVensterVast(tx, traject, { ...venster, gemeente: DERDE, versie: 0 });
      await assert.rejects(
        laatAfvallen(tx, traject, { gemeente: DERDE, reden: 'stopt', versie: traject.versie }),
        velden('gemeente'),
      );
    });
  });
});

describe('poort G3: iedereen kan iets zeggen, en over deze tekst', () => {
  let regio: Regio;
  before(async () => {
    regio = await maakRegio();
    await zetStatus(regio, 'afstemming');
  });
  const venster = (
    gemeente: string,
    van: string | null,
    tot: string | null,
    kanaal: 'openbaar' | 'raad' = 'openbaar',
  ) =>
    op(regio, regio.wereld.leiding, '2024-03-01T10:00:00Z', (tx, traject) =>
      legVensterVast(tx, traject, {
        gemeente,
        inspraakkanaal: kanaal,
        van: van === null ? null : day(van),
        tot: tot === null ? null : day(tot),
        sluitAan: van === null,
        vindplaats: '',
        versie: 0,
      }),
    );

  it('aansluiten bij een centrumgemeente die zelf geen termijn heeft, is geen termijn', async () => {
    await venster(LEIDEN, null, null);
    await venster(DERDE, null, null);
    assert.equal((await stand(regio)).zonderVenster, 3);
    await venster(LEIDEN, '2024-03-10', '2024-04-20', 'raad');
    assert.equal((await stand(regio)).zonderVenster, 1, 'Alphen sluit nu bij Leiden aan, Gouda heeft nog niets');
  });

  it('een vrijgave die werd teruggedraaid, geldt niet', async () => {
    const id = await voegToe(regio, LEIDEN, 'college', 'vrijgevenInspraak');
    await leg(regio, id);
    assert.equal((await stand(regio)).vrijgegeven, true);
    await op(regio, regio.wereld.leiding, '2024-06-11T10:00:00Z', async (tx, traject) => {
      const rij = await vers(tx, traject, id);
      const anders = { uitkomst: 'verworpen', toelichting: 'verkeerd vastgelegd', versie: rij.versie } as const;
      await legBesluitVast(tx, traject, rij, besluit(anders));
    });
    assert.equal((await stand(regio)).vrijgegeven, false);
  });

  it('een bevroren tekst waar niemand op kan reageren, opent niets', async () => {
    const tekstversie = randomUUID();
    await regio.wereld.engine.owner
      .insertInto('tekstversie')
      .values({
        regio_id: regio.wereld.regioId,
        id: tekstversie,
        visietraject_id: regio.id,
        nummer: 1,
        soort: 'inspraakversie',
        naam: 'Versie',
        vingerafdruk: 'x',
        bevroren_op: instant('2024-03-01T10:00:00Z'),
        bevroren_door: regio.wereld.leiding.id,
      })
      .execute();
    assert.equal((await stand(regio)).inspraakversie, false);
    const begin = () =>
      op(regio, regio.wereld.leiding, '2024-03-02T10:00:00Z', (tx, traject) =>
        beginRonde(tx, traject, tekstversie, ''),
      );
    await zetStatus(regio, 'inspraak');
    await assert.rejects(begin(), Conflict, 'wie aan het reageren is, houdt zijn tekst');
    await zetStatus(regio, 'afstemming');
    await begin();
    assert.equal((await stand(regio)).inspraakversie, true);
  });
});
