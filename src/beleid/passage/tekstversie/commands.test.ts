// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { invoer, proef, titels } from '../../../../test/support/tekst.ts';
import { beginRonde } from '../../inspraak/commands.ts';
import { Conflict, Invalid } from '../../../platform/result.ts';
import { huidigeVisie, indicatorenVan } from '../../visie/queries.ts';
import { onderdelenVan } from '../../visie/onderdeel/queries.ts';
import { alsVisietraject } from '../../visietraject/queries.ts';
import { wordtVisie } from '../../visietraject/vaststelling/commands.ts';
import { deelPassageIn, laatVervallen } from '../boom/commands.ts';
import { wijzigPassage } from '../commands.ts';
import { passagesVan } from '../queries.ts';
import { GEEN_CIJFER } from '../rules.ts';
import { doelvergelijking } from '../vorigevisie/queries.ts';
import { neemVorigeOver } from '../vorigevisie/commands.ts';
import { bevriesTekst } from './commands.ts';
import { bevrorenPassages, tekstversiesVan, vindTekstversie, vingerafdrukVan } from './queries.ts';

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

  test('G3: alleen een bevroren inspraakversie opent de poort naar de inspraak', async () => {
    const p = await proef();
    await p.voegToe('Een');
    const poort = () => p.doe(async (tx, traject) => (await alsVisietraject(tx, traject)).inspraakversie);
    await p.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'concept', naam: 'Concept' }));
    assert.equal(await poort(), false);
    const inspraak = { soort: 'inspraakversie', naam: 'Inspraak' } as const;
    const versie = await p.doe((tx, traject) => bevriesTekst(tx, traject, inspraak));
    assert.equal(await poort(), false, 'er kan nog niemand op reageren');
    await p.doe((tx, traject) => beginRonde(tx, traject, versie, ''));
    assert.equal(await poort(), true);
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

describe('een heel lange tekst', () => {
  test('van vijfduizend passages wordt bevroren en vastgesteld', async () => {
    const p = await proef();
    await sql`insert into passage (regio_id, visietraject_id, adres, volgorde, soort, titel, tekst, gewijzigd_op, gewijzigd_door)
      select ${p.wereld.regioId}, ${p.id}, n, n, 'tekst', 'Deel ' || n, 'Tekst', now(), ${p.wereld.leiding.id}
      from generate_series(1, 5000) n`.execute(p.wereld.engine.owner);
    await p.doe((tx, traject) => bevriesTekst(tx, traject, { soort: 'vaststellingsversie', naam: 'Lang' }));
    const visie = await p.doe((tx, traject) => wordtVisie(tx, traject));
    assert.equal((await p.doe((tx) => onderdelenVan(tx, visie))).length, 5000);
    const versies = await p.doe((tx, traject) => tekstversiesVan(tx, traject.id));
    assert.deepEqual(
      versies.map(({ passages }) => passages),
      [5000, 5000],
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
    const indicatoren = (id: string) => p.doe((tx) => indicatorenVan(tx, id));
    await p.wereld.engine.owner
      .insertInto('doelindicator')
      .values({ regio_id: p.wereld.regioId, onderdeel_id: delen[1]?.id ?? '', indicator: 'hermeldingen' })
      .execute();
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
    const volgende = await q.doe((tx, traject) => wordtVisie(tx, traject));
    assert.deepEqual(
      [...(await indicatoren(volgende)).values()],
      [['hermeldingen']],
      'het cijfer gaat mee met het doel',
    );
    const doel = (await q.doe((tx, traject) => passagesVan(tx, traject.id))).find(({ titel }) => titel === 'Doel');
    assert.ok(doel);
    const vreemd = {
      soort: 'doel',
      nummer: '',
      vorig_onderdeel_id: (await p.doe((tx) => onderdelenVan(tx, volgende)))[0]?.id ?? '',
      versie: 1,
    } as const;
    await assert.rejects(
      q.doe((tx, traject) => deelPassageIn(tx, traject, doel.id, vreemd)),
      Invalid,
    );
    await q.doe((tx, traject) => wijzigPassage(tx, traject, invoer(doel.id, 'Scherper.', { titel: 'Doel' })));
    assert.deepEqual(await standen(), ['gewijzigd']);
    await q.doe((tx, traject) => laatVervallen(tx, traject, doel.id, { versie: 2, reden: 'Bereikt' }));
    await q.voegToe('Nieuw doel');
    assert.deepEqual(await standen(), ['losgelaten', 'nieuw']);
  });
});
