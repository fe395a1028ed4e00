// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { beginRonde, legVensterVast } from '../src/beleid/inspraak/commands.ts';
import { vensters } from '../src/beleid/inspraak/queries.ts';
import { wijzigPassage } from '../src/beleid/passage/commands.ts';
import { bevriesTekst } from '../src/beleid/passage/tekstversie/commands.ts';
import { legReactieVast, merkLaat, voegPuntToe, zetReactiestap } from '../src/beleid/reactie/commands.ts';
import { ongemerktLaat, vindReactie } from '../src/beleid/reactie/queries.ts';
import { raadsvragen } from '../src/beleid/reactie/raadsvraag/queries.ts';
import { bewaarAntwoord } from '../src/beleid/reactie/reactiepunt/commands.ts';
import { vindPunt } from '../src/beleid/reactie/reactiepunt/queries.ts';
import { reactieFormulier } from '../src/beleid/reactie/schema.ts';
import { stelAntwoordenVast } from '../src/beleid/reactie/terugkoppeling/commands.ts';
import type { Indiener } from '../src/beleid/reactie/rules.ts';
import { alsVisietraject, trajectgemeenten } from '../src/beleid/visietraject/queries.ts';
import type { Trajectstatus } from '../src/beleid/visietraject/rules.ts';
import { day, instant, type Day } from '../src/platform/dates.ts';
import { Conflict } from '../src/platform/result.ts';
import { openSite } from './support/site.ts';
import { ANDER, DERDE, maakRegio, op, velden, type Regio } from './support/raad.ts';

const LEIDEN = 'GM0546';
const zetStatus = ({ wereld, id }: Regio, status: Trajectstatus) =>
  wereld.engine.owner.updateTable('visietraject').set({ status }).where('id', '=', id).execute();
const stand = (regio: Regio, wanneer = '2024-06-30T10:00:00Z') =>
  op(regio, regio.wereld.leiding, wanneer, alsVisietraject);

describe('poort G5: wat bij de raden ligt, verandert niet meer', () => {
  let regio: Regio;
  let reactie: string;
  let punt: string;
  const bijOp = <T>(wanneer: string, werk: Parameters<typeof op<T>>[3]) =>
    op(regio, regio.wereld.leiding, wanneer, werk);
  const reageer = (wanneer: string) =>
    bijOp(wanneer, (tx, traject) =>
      legReactieVast(tx, traject, {
        reactiesoort: 'inspraakreactie',
        reactiekanaal: 'brief',
        indiener: 'inwoner',
        organisatienaam: '',
        gemeente: null,
        ontvangenOp: day('2024-03-01'),
        passage: null,
        tekst: 'Ik vind hier iets van.',
        gezien: false,
      }),
    );
  const maakPunt = (wanneer: string, id: string) =>
    bijOp(wanneer, async (tx, traject) => {
      const rij = await vindReactie(tx, traject.id, id);
      assert.ok(rij);
      return voegPuntToe(tx, traject, rij, { tekst: 'Iets', passage: null, thema: '', versie: rij.versie });
    });
  const antwoord = (wanneer: string, id: string, tekst: string) =>
    bijOp(wanneer, async (tx, traject) => {
      const rij = await vindPunt(tx, traject.id, id);
      assert.ok(rij);
      const leeg = { wijziging: null, actie: '', behandelaar: null, passage: null, thema: '' };
      const invoer = { ...leeg, antwoord: tekst, motivering: 'Zo is het.', afdoening: 'terKennisgeving' as const };
      await bewaarAntwoord(tx, traject, rij, { ...invoer, versie: rij.versie });
    });
  const zet = (wanneer: string, id: string, stap: string) =>
    bijOp(wanneer, async (tx, traject) => {
      const rij = await vindReactie(tx, traject.id, id);
      assert.ok(rij);
      await zetReactiestap(tx, traject, rij, stap, rij.versie);
    });
  before(async () => {
    regio = await maakRegio();
    await zetStatus(regio, 'verwerking');
    reactie = await reageer('2024-03-02T10:00:00Z');
    punt = await maakPunt('2024-03-02T10:01:00Z', reactie);
    await zet('2024-03-02T10:02:00Z', reactie, 'reactieSplitsen');
    await antwoord('2024-03-03T10:00:00Z', punt, 'Dank.');
    await zetStatus(regio, 'besluitvorming');
    await regio.wereld.engine.owner
      .insertInto('trajectfase')
      .values({
        regio_id: regio.wereld.regioId,
        visietraject_id: regio.id,
        status: 'besluitvorming',
        begonnen_op: instant('2024-04-01T10:00:00Z'),
        medewerker_id: regio.wereld.leiding.id,
      })
      .execute();
  });

  it('een antwoord dat in de nota staat, wordt niet heropend, aangevuld of herschreven', async () => {
    await assert.rejects(antwoord('2024-04-02T10:00:00Z', punt, 'Iets heel anders.'), Conflict);
    await assert.rejects(zet('2024-04-02T10:00:00Z', reactie, 'reactieHeropenen'), Conflict);
    await assert.rejects(maakPunt('2024-04-02T10:00:00Z', reactie), Conflict);
  });
  /** What a page of the reaction or of its point has: a form that changes it, or the reason why there is none. */
  const bekijk = async (pad: string) => {
    const { status, body } = await openSite(regio.wereld.engine).get(
      regio.wereld.leiding,
      `/visietrajecten/${regio.id}${pad}`,
    );
    assert.equal(status, 200, pad);
    const veranderen =
      /name="(?:reden|intrekgrond|antwoord|tekst|nieuweTekst)"|\/stappen\/|vb-knop" href="[^"]*\/(?:verbeteren|intrekken)"/;
    return {
      kan: veranderen.test(body),
      waarom: /in de nota die bij de raden ligt|De visie is vastgesteld/.exec(body)?.[0],
    };
  };
  const PADEN = (r: string, p: string) => [
    `/reacties/${r}`,
    `/reacties/${r}/verbeteren`,
    `/reacties/${r}/intrekken`,
    `/punten/${p}`,
    `/punten/${p}/verbeteren`,
    `/punten/${p}/verwijderen`,
  ];
  it('de pagina zegt dat, en toont geen formulier dat toch niet kan', async () => {
    for (const pad of PADEN(reactie, punt))
      assert.deepEqual(await bekijk(pad), { kan: false, waarom: 'in de nota die bij de raden ligt' }, pad);
    await zetStatus(regio, 'verwerking');
    for (const pad of [`/reacties/${reactie}`, `/reacties/${reactie}/verbeteren`, `/punten/${punt}`])
      assert.deepEqual(await bekijk(pad), { kan: true, waarom: undefined }, pad);
    await zetStatus(regio, 'besluitvorming');
  });
  it('wat daarna nog komt, wordt net zo beantwoord', async () => {
    const laat = await reageer('2024-04-03T10:00:00Z');
    const nieuw = await maakPunt('2024-04-03T10:01:00Z', laat);
    for (const pad of PADEN(laat, nieuw)) assert.deepEqual(await bekijk(pad), { kan: true, waarom: undefined }, pad);
    await zet('2024-04-03T10:02:00Z', laat, 'reactieSplitsen');
    await antwoord('2024-04-03T10:03:00Z', nieuw, 'Ook dank.');
  });
  it('na de vaststelling komt er niets meer bij', async () => {
    await zetStatus(regio, 'vastgesteld');
    await assert.rejects(reageer('2024-05-01T10:00:00Z'), Conflict);
    for (const pad of [...PADEN(reactie, punt), '/punten'])
      assert.deepEqual(await bekijk(pad), { kan: false, waarom: 'De visie is vastgesteld' }, pad);
  });
});

describe('verwerkt in de visie', () => {
  it('wijst naar een wijziging van na de tekst waar mensen op reageerden, niet naar een oudere', async () => {
    const regio = await maakRegio();
    await zetStatus(regio, 'afstemming');
    const { wereld, passage } = regio;
    const wijzig = (wanneer: string, versie: number, tekst: string) =>
      op(regio, wereld.leiding, wanneer, (tx, traject) =>
        wijzigPassage(tx, traject, {
          passageId: passage,
          versie,
          titel: 'Doel',
          tekst,
          aanleiding: 'opstellen',
          aanleidingId: null,
          toelichting: '',
        }),
      );
    const ouder = await wijzig('2024-01-10T10:00:00Z', 1, 'Voor de inspraak.');
    await op(regio, wereld.leiding, '2024-02-01T10:00:00Z', async (tx, traject) => {
      const versie = await bevriesTekst(tx, traject, { soort: 'inspraakversie', naam: 'Inspraak' });
      await beginRonde(tx, traject, versie, '');
    });
    await zetStatus(regio, 'verwerking');
    const jonger = await wijzig('2024-03-10T10:00:00Z', 2, 'Na de inspraak.');
    const [reactie, punt] = [randomUUID(), randomUUID()];
    const bij = { regio_id: wereld.regioId, visietraject_id: regio.id };
    const vast = { soort: 'inspraakreactie', kanaal: 'brief', indiener: 'inwoner', tekst: 'x', nummer: 1 } as const;
    const { owner } = wereld.engine;
    await owner
      .insertInto('reactie')
      .values({ ...bij, ...vast, id: reactie, ontvangen_op: day('2024-02-20'), status: 'gesplitst' })
      .execute();
    await owner
      .insertInto('reactiepunt')
      .values({ ...bij, id: punt, reactie_id: reactie, volgnummer: 1, tekst: 'x' })
      .execute();
    const verwerk = (wijziging: string) =>
      op(regio, wereld.leiding, '2024-03-11T10:00:00Z', async (tx, traject) => {
        const rij = await vindPunt(tx, traject.id, punt);
        assert.ok(rij);
        const antwoord = { antwoord: 'Dank.', motivering: 'Ja.', afdoening: 'verwerktInVisie' as const, actie: '' };
        const waar = { wijziging, passage, behandelaar: null, thema: '', versie: rij.versie };
        await bewaarAntwoord(tx, traject, rij, { ...antwoord, ...waar });
      });
    await assert.rejects(verwerk(ouder), velden('wijziging'));
    await verwerk(jonger);
  });
});

describe('een technische vraag', () => {
  const soort = (indiener: string) => ({
    reactiesoort: 'technischeVraag',
    reactiekanaal: 'mail',
    indiener,
    organisatienaam: indiener === 'inwoner' ? '' : 'Raad van Leiden',
    gemeente: '',
    ontvangenOp: '2024-03-01',
    passage: '',
    tekst: 'Mijn zus moest vluchten. Waar kon zij heen?',
  });
  it('is van een raad: de woorden van een inwoner komen niet bij iedereen die is aangemeld', async () => {
    assert.equal(reactieFormulier.safeParse(soort('gemeenteraad')).success, true);
    const { error } = reactieFormulier.safeParse(soort('inwoner'));
    assert.deepEqual(
      error?.issues.map(({ path }) => path[0]),
      ['reactiesoort'],
    );
    const regio = await maakRegio();
    const { owner } = regio.wereld.engine;
    const bij = { regio_id: regio.wereld.regioId, visietraject_id: regio.id };
    for (const [nummer, indiener] of (['inwoner', 'gemeenteraad'] as const).entries()) {
      const id = randomUUID();
      const vraag = { soort: 'technischeVraag', kanaal: 'mail', tekst: 'Vraag', status: 'beantwoord' } as const;
      await owner
        .insertInto('reactie')
        .values({ ...bij, ...vraag, id, nummer: nummer + 1, indiener, ontvangen_op: day('2024-03-01') })
        .execute();
      const klaar = { antwoord: 'Hier.', motivering: 'x', afdoening: 'terKennisgeving', status: 'concept' } as const;
      await owner
        .insertInto('reactiepunt')
        .values({ ...bij, ...klaar, reactie_id: id, volgnummer: 1, tekst: `Vraag van ${indiener}` })
        .execute();
    }
    await op(regio, regio.wereld.leiding, '2024-04-01T10:00:00Z', (tx, traject) => stelAntwoordenVast(tx, traject, 2));
    const gelezen = await op(regio, regio.wereld.raadslid, '2024-04-02T10:00:00Z', (tx) => raadsvragen(tx, regio.id));
    assert.deepEqual(
      gelezen.map(({ vraag }) => vraag),
      ['Vraag van gemeenteraad'],
    );
  });
});

describe('poort G4: te laat is wat na de eigen termijn kwam', () => {
  let regio: Regio;
  const venster = (gemeente: string, tot: string | null, kanaal: 'openbaar' | 'raad' = 'openbaar', versie = 0) =>
    op(regio, regio.wereld.leiding, '2024-03-01T10:00:00Z', (tx, traject) =>
      legVensterVast(tx, traject, {
        gemeente,
        inspraakkanaal: kanaal,
        van: tot === null ? null : day('2024-03-01'),
        tot: tot === null ? null : day(tot),
        sluitAan: tot === null,
        vindplaats: '',
        versie,
      }),
    );
  const reageer = (gemeente: string | null, ontvangenOp: Day, indiener: Indiener = 'inwoner') =>
    op(regio, regio.wereld.leiding, '2024-06-01T10:00:00Z', (tx, traject) =>
      legReactieVast(tx, traject, {
        reactiesoort: 'inspraakreactie',
        reactiekanaal: 'brief',
        indiener,
        organisatienaam: indiener === 'gemeenteraad' ? 'Raad' : '',
        gemeente,
        ontvangenOp,
        passage: null,
        tekst: 'Ik vind hier iets van.',
        gezien: false,
      }),
    );
  const teLaat = async (id: string) => {
    const rij = await regio.wereld.engine.owner
      .selectFrom('reactie')
      .select('te_laat')
      .where('id', '=', id)
      .executeTakeFirst();
    return rij?.te_laat;
  };
  const merk = () => op(regio, regio.wereld.leiding, '2024-06-01T11:00:00Z', merkLaat);
  /** What the gate counts and what the button would mark are the same. */
  const ongemerkt = async () => {
    const { laatOngemerkt } = await stand(regio);
    const knop = await op(regio, regio.wereld.leiding, '2024-06-01T10:00:00Z', async (tx, traject) =>
      ongemerktLaat(tx, traject.id, await vensters(tx, traject.id), await trajectgemeenten(tx, traject.id)),
    );
    assert.equal(laatOngemerkt, knop.length);
    return laatOngemerkt;
  };
  before(async () => {
    regio = await maakRegio();
    await zetStatus(regio, 'inspraak');
    await venster(LEIDEN, '2024-05-10');
    await venster(DERDE, '2024-04-10');
    await venster(ANDER, null);
    await venster(ANDER, '2024-04-01', 'raad');
    await regio.wereld.engine.owner
      .updateTable('gemeente')
      .set({ centrumgemeente_code: LEIDEN })
      .where('regio_id', '=', regio.wereld.regioId)
      .where('code', '=', ANDER)
      .execute();
  });

  it('een latere termijn van de centrumgemeente maakt een reactie niet op tijd', async () => {
    const id = await reageer(DERDE, day('2024-04-20'));
    assert.equal(await ongemerkt(), 1);
    await merk();
    assert.deepEqual([await teLaat(id), await ongemerkt()], [true, 0]);
  });

  it('een inwoner van een gemeente die aansluit, heeft de termijn van het centrum en niet die van haar raad', async () => {
    const inwoner = await reageer(ANDER, day('2024-05-09'));
    const raad = await reageer(ANDER, day('2024-04-02'), 'gemeenteraad');
    assert.equal(await ongemerkt(), 1);
    await merk();
    assert.deepEqual([await teLaat(inwoner), await teLaat(raad)], [false, true]);
  });

  it('wie te laat leek door een tikfout in de termijn, is dat na de verbetering niet meer', async () => {
    const id = await reageer(DERDE, day('2024-04-15'));
    await merk();
    assert.equal(await teLaat(id), true);
    await venster(DERDE, '2024-04-16', 'openbaar', 1);
    await merk();
    assert.equal(await teLaat(id), false);
  });

  it('een reactie van morgen bestaat niet', () =>
    assert.rejects(reageer(DERDE, day('2024-06-02')), velden('ontvangenOp')));

  it('na de inspraak staat een termijn vast, en is wat dan nog komt vanzelf te laat', async () => {
    await zetStatus(regio, 'verwerking');
    await assert.rejects(venster(DERDE, '2024-07-01', 'openbaar', 2), Conflict);
    assert.equal(await teLaat(await reageer(DERDE, day('2024-05-30'))), true);
    assert.equal(await teLaat(await reageer(null, day('2024-05-01'))), false);
  });
});
