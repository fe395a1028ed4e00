// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../test/support/beleid.ts';
import { maakWereld, testEngine, type Persona, type Wereld } from '../../../test/support/database.ts';
import type { ActorTx } from '../../platform/db/actor.ts';
import { Conflict, Invalid, NotFound } from '../../platform/result.ts';
import { huidigeVisie } from '../visie/queries.ts';
import { onderdelenVan } from '../visie/onderdeel/queries.ts';
import { vindTraject, type TrajectRij } from '../visietraject/queries.ts';
import type { Trajectstatus } from '../visietraject/rules.ts';
import { wordtVisie } from '../visietraject/vaststelling/commands.ts';
import {
  haalPassageTerug,
  hangPassage,
  laatVervallen,
  schuifPassage,
  voegPassageToe,
  type NieuwePassage,
} from './boom/commands.ts';
import { tekstVan } from './boom/rules.ts';
import { wijzigPassage, type Passagewijziging } from './commands.ts';
import { passagesVan, vindPassage, wijzigingenVan } from './queries.ts';
import { GEEN_CIJFER } from './rules.ts';
import { doeVoorstel, neemSuggestieOver, trekSuggestieIn, wijsSuggestieAf } from './suggestie/commands.ts';
import { vindSuggestie } from './suggestie/queries.ts';
import { isVerouderd } from './suggestie/rules.ts';
import { bevriesTekst } from './tekstversie/commands.ts';
import { bevrorenPassages, tekstversiesVan, vindTekstversie, vingerafdrukVan } from './tekstversie/queries.ts';
import { doelvergelijking } from './vorigevisie/queries.ts';
import { neemVorigeOver } from './vorigevisie/commands.ts';

interface Proef {
  readonly wereld: Wereld;
  readonly id: string;
  readonly doe: <T>(werk: (tx: ActorTx, traject: TrajectRij) => Promise<T>, wie?: Persona) => Promise<T>;
  readonly voegToe: (titel: string, anders?: Partial<NieuwePassage>) => Promise<string>;
  readonly status: (status: Trajectstatus) => Promise<unknown>;
}

async function proef(vorigeVisie: string | null = null, wereldVan?: Wereld): Promise<Proef> {
  const wereld = wereldVan ?? (await maakWereld(await testEngine()));
  const id = await beginTraject(wereld, { vorigeVisie });
  const doe: Proef['doe'] = (werk, wie = wereld.leiding) =>
    wereld.als(wie, async (tx) => {
      const traject = await vindTraject(tx, id);
      assert.ok(traject);
      return werk(tx, traject);
    });
  return {
    wereld,
    id,
    doe,
    voegToe: async (titel, anders = {}) => {
      const invoer: NieuwePassage = { soort: 'doel', titel, tekst: `Tekst van ${titel}.`, ouderId: null, ...anders };
      return (await doe((tx, traject) => voegPassageToe(tx, traject, invoer))).id;
    },
    status: (status) => wereld.engine.owner.updateTable('visietraject').set({ status }).where('id', '=', id).execute(),
  };
}

const invoer = (passageId: string, tekst: string, anders: Partial<Passagewijziging> = {}): Passagewijziging => ({
  passageId,
  versie: 1,
  titel: 'Een',
  tekst,
  aanleiding: 'opstellen',
  aanleidingId: null,
  toelichting: '',
  ...anders,
});

const lees = async ({ doe }: Proef, id: string) => {
  const rij = await doe((tx, traject) => vindPassage(tx, traject.id, id));
  assert.ok(rij);
  return rij;
};
const titels = ({ doe }: Proef) =>
  doe(async (tx, traject) =>
    tekstVan(await passagesVan(tx, traject.id)).map(({ passage, diepte }) => `${'-'.repeat(diepte)}${passage.titel}`),
  );

describe('woorden wijzigen', () => {
  let p: Proef;
  before(async () => {
    p = await proef();
  });

  test('elke wijziging staat in de geschiedenis, met waarom en door wie', async () => {
    const id = await p.voegToe('Een');
    const punt = randomUUID();
    const wijziging = await p.doe((tx, traject) =>
      wijzigPassage(
        tx,
        traject,
        invoer(id, 'Nieuw.', { aanleiding: 'reactiepunt', aanleidingId: punt, toelichting: 'Na reactie 3' }),
      ),
    );
    const [laatste, eerste] = await p.doe((tx) => wijzigingenVan(tx, id));
    assert.deepEqual(
      [laatste?.id, laatste?.van_tekst, laatste?.naar_tekst, laatste?.aanleiding, laatste?.aanleiding_id, laatste?.wie],
      [wijziging, 'Tekst van Een.', 'Nieuw.', 'reactiepunt', punt, p.wereld.leiding.naam],
    );
    assert.deepEqual([eerste?.van_versie, eerste?.van_tekst], [0, '']);
    assert.equal((await lees(p, id)).versie, 2);
  });

  test('wie met een oude versie komt, wordt geweigerd en overschrijft niets', async () => {
    const id = await p.voegToe('Een');
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de eerste.')));
    await assert.rejects(
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de tweede.'))),
      Conflict,
    );
    assert.equal((await lees(p, id)).tekst, 'Van de eerste.');
  });

  test('van twee die tegelijk bewaren, krijgt er een het woord', async () => {
    const id = await p.voegToe('Een');
    const pogingen = await Promise.allSettled(
      ['a', 'b', 'c'].map((tekst) => p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, tekst)))),
    );
    assert.equal(pogingen.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await p.doe((tx) => wijzigingenVan(tx, id))).length, 2);
  });

  test('niets wijzigen en alles leegmaken kan niet; een heel lange tekst met vreemde tekens wel', async () => {
    const id = await p.voegToe('Een');
    const poging = (tekst: string, anders = {}) =>
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, tekst, anders)));
    await assert.rejects(poging('Tekst van Een.'), Invalid);
    await assert.rejects(poging('\u0000 ', { titel: '', tekst: '\u0000' }), Invalid);
    const vreemd = `${'\u{1F3E0} א ﷺ <script>alert(1)</script> {n} \u202E '.repeat(4000)}`;
    await poging(vreemd);
    assert.equal((await lees(p, id)).tekst, vreemd.normalize('NFC'));
  });

  test('in de inspraak staat de tekst vast; bij de raden telt alleen een amendement', async () => {
    const q = await proef(null, p.wereld);
    const id = await q.voegToe('Een');
    const poging = (aanleiding: Passagewijziging['aanleiding']) =>
      q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, `Door ${aanleiding}`, { aanleiding })));
    await q.status('inspraak');
    for (const aanleiding of ['opstellen', 'amendement'] as const) await assert.rejects(poging(aanleiding), Conflict);
    await assert.rejects(q.voegToe('Twee'), Conflict);
    await q.status('besluitvorming');
    await assert.rejects(poging('ambtshalve'), Conflict);
    await poging('amendement');
    assert.equal((await lees(q, id)).tekst, 'Door amendement');
    await q.status('vastgesteld');
    await assert.rejects(poging('amendement'), Conflict);
    await assert.rejects(
      q.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam: 'Te laat' })),
      Conflict,
    );
  });

  test('een passage van een ander traject of een andere regio is er niet', async () => {
    const id = await p.voegToe('Een');
    const naast = await proef(null, p.wereld);
    const elders = await proef();
    for (const q of [naast, elders])
      await assert.rejects(
        q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van buiten.'))),
        NotFound,
      );
    await assert.rejects(naast.voegToe('Kind', { ouderId: id }), NotFound);
  });

  test('een ketenpartner kan niet schrijven, ook niet langs de pagina om; een beleidsadviseur wel', async () => {
    const id = await p.voegToe('Een');
    const poging = (wie: Persona) =>
      p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Langs de deur.')), wie);
    for (const wie of [p.wereld.ketenpartner, p.wereld.raadslid, p.wereld.griffier]) {
      await assert.rejects(poging(wie), /row-level security/);
    }
    assert.equal((await lees(p, id)).tekst, 'Tekst van Een.');
    await poging(p.wereld.beleid);
    assert.equal((await lees(p, id)).tekst, 'Langs de deur.');
  });
});

describe('de boom van passages', () => {
  test('een adres blijft van een passage, ook als zij verplaatst wordt of vervalt', async () => {
    const p = await proef();
    const [een, twee] = [await p.voegToe('Een'), await p.voegToe('Twee')];
    const drie = await p.voegToe('Drie', { ouderId: een });
    await p.doe((tx, traject) => schuifPassage(tx, traject, twee, 'omhoog'));
    assert.deepEqual(await titels(p), ['Twee', 'Een', '-Drie']);
    await p.doe((tx, traject) => schuifPassage(tx, traject, twee, 'omhoog'));
    await p.doe((tx, traject) => hangPassage(tx, traject, twee, een));
    assert.deepEqual(await titels(p), ['Een', '-Drie', '-Twee']);
    await p.doe((tx, traject) => laatVervallen(tx, traject, een, { versie: 1, reden: 'Dubbel' }));
    assert.deepEqual(await titels(p), []);
    const vier = await p.voegToe('Vier');
    const adressen = await Promise.all([een, twee, drie, vier].map(async (id) => (await lees(p, id)).adres));
    assert.deepEqual(adressen, [1, 2, 3, 4]);
    await assert.rejects(
      p.doe((tx, traject) => haalPassageTerug(tx, traject, drie, 2)),
      /ouderVervallen/,
    );
    await p.doe((tx, traject) => haalPassageTerug(tx, traject, een, 2));
    assert.deepEqual(await titels(p), ['Een', '-Drie', '-Twee', 'Vier']);
    const soorten = (await p.doe((tx) => wijzigingenVan(tx, drie))).map(({ soort, toelichting }) => [
      soort,
      toelichting,
    ]);
    assert.deepEqual(soorten, [
      ['hersteld', ''],
      ['vervallen', 'Dubbel'],
      ['woorden', ''],
    ]);
  });

  test('een kring wordt geweigerd, ook als twee mensen hem samen maken', async () => {
    const p = await proef();
    const [een, twee] = [await p.voegToe('Een'), await p.voegToe('Twee')];
    const kind = await p.voegToe('Kind', { ouderId: een });
    for (const ouder of [een, kind, randomUUID()])
      await assert.rejects(
        p.doe((tx, traject) => hangPassage(tx, traject, een, ouder)),
        Invalid,
      );
    const samen = await Promise.allSettled([
      p.doe((tx, traject) => hangPassage(tx, traject, een, twee)),
      p.doe((tx, traject) => hangPassage(tx, traject, twee, een)),
    ]);
    assert.equal(samen.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.equal((await titels(p)).length, 3);
  });

  test('wie tegelijk toevoegt, krijgt elk een eigen adres', async () => {
    const p = await proef();
    const ids = await Promise.all(['a', 'b', 'c', 'd'].map((titel) => p.voegToe(titel)));
    const adressen = await Promise.all(ids.map(async (id) => (await lees(p, id)).adres));
    assert.deepEqual(adressen.toSorted(), [1, 2, 3, 4]);
  });
});

describe('suggesties van partners', () => {
  let p: Proef;
  before(async () => {
    p = await proef();
  });
  const voorstel = async (id: string, tekst: string, versie = 1) => {
    const suggestie = await p.doe(
      (tx, traject) => doeVoorstel(tx, traject, id, { titel: 'Een', tekst, toelichting: 'Beter', versie }),
      p.wereld.ketenpartner,
    );
    return suggestie;
  };
  const suggestie = async (id: string) => {
    const rij = await p.doe((tx, traject) => vindSuggestie(tx, traject.id, id), p.wereld.ketenpartner);
    assert.ok(rij);
    return rij;
  };
  const overnemen = (id: string, tekst: string, passageversie: number, wie?: Persona) =>
    p.doe(async (tx, traject) => {
      const rij = await vindSuggestie(tx, traject.id, id);
      assert.ok(rij);
      return neemSuggestieOver(tx, traject, rij, { titel: 'Een', tekst, reden: 'Dank', versie: 1, passageversie });
    }, wie);

  test('wat is overgenomen, staat in de tekst met de suggestie als aanleiding; de indiener ziet het', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Betere woorden.');
    const wijziging = await overnemen(s, 'Betere woorden.', 1);
    const rij = await suggestie(s);
    assert.deepEqual(
      [rij.status, rij.reden, rij.beslisser, rij.wijziging_id],
      ['overgenomen', 'Dank', p.wereld.leiding.naam, wijziging],
    );
    const [laatste] = await p.doe((tx) => wijzigingenVan(tx, id));
    assert.deepEqual([laatste?.aanleiding, laatste?.aanleiding_id], ['suggestie', s]);
  });

  test('een suggestie op oude woorden wordt niet stil overschreven: eerst beide zien, dan samenbrengen', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Van de partner.');
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Van de schrijver.')));
    assert.equal(isVerouderd(await suggestie(s), await lees(p, id)), true);
    await assert.rejects(overnemen(s, 'Van de partner.', 1), Conflict);
    assert.equal((await suggestie(s)).status, 'open');
    await overnemen(s, 'Van de schrijver en de partner.', 2);
    assert.equal((await lees(p, id)).tekst, 'Van de schrijver en de partner.');
    // Made on words that were gone already: what the partner saw is kept with it.
    const laat = await voorstel(id, 'Nog een woord.', 1);
    assert.equal((await suggestie(laat)).oude_tekst, 'Tekst van Een.');
  });

  test('over een suggestie wordt een keer besloten, en alleen de indiener trekt haar in', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Eerste idee.');
    const rij = await suggestie(s);
    await assert.rejects(
      p.doe((tx) => trekSuggestieIn(tx, rij, 1), p.wereld.raadslid),
      /geweigerd/,
    );
    await assert.rejects(
      p.doe((tx) => wijsSuggestieAf(tx, rij, { reden: 'Zomaar', versie: 1 }), p.wereld.raadslid),
      /row-level security/,
    );
    await p.doe((tx) => wijsSuggestieAf(tx, rij, { reden: 'Past niet', versie: 1 }), p.wereld.beleid);
    for (const later of [
      () => overnemen(s, 'Eerste idee.', 1),
      () => p.doe((tx) => trekSuggestieIn(tx, rij, 1), p.wereld.ketenpartner),
    ])
      await assert.rejects(later(), Conflict);
    assert.deepEqual([(await suggestie(s)).status, (await suggestie(s)).reden], ['afgewezen', 'Past niet']);
    assert.equal((await lees(p, id)).tekst, 'Tekst van Een.');
  });

  test('niemand dient in onder de naam van een ander; en de toets ziet een gat', async () => {
    const id = await p.voegToe('Een');
    const s = await voorstel(id, 'Van mij.');
    const rij = await p.wereld.engine.owner
      .selectFrom('suggestie')
      .selectAll()
      .where('id', '=', s)
      .executeTakeFirstOrThrow();
    const alsof = (door: Persona) =>
      p.doe(
        (tx) =>
          tx.db
            .insertInto('suggestie')
            .values({ ...rij, id: randomUUID(), ingediend_door: door.id })
            .execute(),
        p.wereld.ketenpartner,
      );
    await assert.rejects(alsof(p.wereld.raadslid), /row-level security/);
    await alsof(p.wereld.ketenpartner);
  });
});

describe('bevroren versies', () => {
  const BEVROREN = ['tekstversie', 'tekstversiepassage'] as const;

  test('wat bevroren is, kan niemand wijzigen of verwijderen; een vervalsing is te zien', async () => {
    const p = await proef();
    const id = await p.voegToe('Een', {
      soort: 'cijfer',
      cijfer: { ...GEEN_CIJFER, waarde: 35.2, eenheid: 'procent', jaar: 2022, bron: 'CBS' },
    });
    const versie = await p.doe((tx, traject) =>
      bevriesTekst(tx, traject, { soort: 'inspraakversie', naam: 'Inspraak' }),
    );
    const klopt = () =>
      p.doe(async (tx, traject) => {
        const rij = await vindTekstversie(tx, traject.id, versie);
        return rij?.vingerafdruk === vingerafdrukVan(await bevrorenPassages(tx, versie));
      });
    await p.doe((tx, traject) => wijzigPassage(tx, traject, invoer(id, 'Later.')));
    assert.equal(await klopt(), true, 'de versie verandert niet mee');
    assert.equal((await p.doe((tx) => bevrorenPassages(tx, versie)))[0]?.waarde, 35.2);
    for (const tabel of BEVROREN)
      for (const poging of [`update ${tabel} set regio_id = regio_id`, `delete from ${tabel}`, `truncate ${tabel}`])
        await assert.rejects(
          p.doe((tx) => sql.raw(poging).execute(tx.db)),
          /permission denied/,
          poging,
        );
    // Planted: with more rights than anyone has in Verband one sign is changed, and the fingerprint says so.
    await p.wereld.engine.owner
      .updateTable('tekstversiepassage')
      .set({ tekst: sql`tekst || ' '` })
      .where('tekstversie_id', '=', versie)
      .execute();
    assert.equal(await klopt(), false);
  });

  test('versies tellen door en bevatten niet wat verviel; zonder tekst is er niets te bevriezen', async () => {
    const p = await proef();
    const bevries = (naam: string) => p.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam }));
    await assert.rejects(bevries('Leeg'), Conflict);
    const een = await p.voegToe('Een');
    await p.voegToe('Twee');
    await bevries('A');
    await p.doe((tx, traject) => laatVervallen(tx, traject, een, { versie: 1, reden: 'Weg' }));
    await Promise.all([bevries('B'), bevries('C')]);
    const versies = await p.doe((tx, traject) => tekstversiesVan(tx, traject.id));
    assert.deepEqual(
      versies.map(({ nummer, passages }) => [nummer, passages]),
      [
        [3, 1],
        [2, 1],
        [1, 2],
      ],
    );
  });
});

describe('van visie naar visie', () => {
  test('een vastgestelde tekst is de visie van de regio, en de volgende begint ermee', async () => {
    const p = await proef();
    const lijn = await p.voegToe('Lijn', { soort: 'lijn', nummer: '1' });
    await p.voegToe('Doel', { ouderId: lijn, nummer: '1.1' });
    await p.voegToe('Cijfer', {
      soort: 'cijfer',
      cijfer: { ...GEEN_CIJFER, waarde: 12, eenheid: 'aantal', jaar: 2028, bron: 'CBS' },
    });
    const weg = await p.voegToe('Weg');
    await p.doe((tx, traject) => laatVervallen(tx, traject, weg, { versie: 1, reden: 'Niet meer nodig' }));
    await p.status('besluitvorming');
    const visie = await p.doe((tx, traject) => wordtVisie(tx, traject));
    assert.equal((await p.doe((tx) => huidigeVisie(tx)))?.id, visie);
    const delen = await p.doe((tx) => onderdelenVan(tx, visie));
    assert.deepEqual(
      delen.map(({ soort, titel, waarde, jaar, ouder_id }) => [soort, titel, waarde, jaar, ouder_id === delen[0]?.id]),
      [
        ['lijn', 'Lijn', null, null, false],
        ['doel', 'Doel', null, null, true],
        ['cijfer', 'Cijfer', 12, 2028, false],
      ],
    );
    const [versie] = await p.doe((tx, traject) => tekstversiesVan(tx, traject.id));
    assert.deepEqual([versie?.soort, versie?.passages], ['vastgesteld', 3]);

    const q = await proef(visie, p.wereld);
    await q.doe((tx, traject) => neemVorigeOver(tx, traject, false));
    assert.deepEqual(await titels(q), ['Lijn', '-Doel', 'Cijfer']);
    await assert.rejects(
      q.doe((tx, traject) => neemVorigeOver(tx, traject, false)),
      Invalid,
    );
    const standen = () => q.doe(async (tx, traject) => (await doelvergelijking(tx, traject)).map(({ stand }) => stand));
    assert.deepEqual(await standen(), ['gebleven']);
    const doel = (await q.doe((tx, traject) => passagesVan(tx, traject.id))).find(({ titel }) => titel === 'Doel');
    assert.ok(doel);
    await q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(doel.id, 'Scherper.', { titel: 'Doel' })));
    assert.deepEqual(await standen(), ['gewijzigd']);
    await q.doe((tx, traject) => laatVervallen(tx, traject, doel.id, { versie: 2, reden: 'Bereikt' }));
    await q.voegToe('Nieuw doel');
    assert.deepEqual(await standen(), ['losgelaten', 'nieuw']);
  });
});
