// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { instant } from '../../../platform/dates.ts';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import {
  alsTabel,
  leverEnLees,
  politiebericht,
  politieberichten,
  type Velden,
} from '../../../../test/support/politie.ts';
import { bestandsfout } from '../rules.ts';
import { keur } from './schema.ts';

const NU = instant('2026-11-28T12:00:00Z');
const keurBericht = (anders: Velden) =>
  keur({ waarde: politiebericht(2, anders), rij: 7, rijen: [], fouten: [], tabel: false }, new Set(['GM0546']), NU);
const fouten = (anders: Velden): string[] => {
  const uitkomst = keurBericht(anders);
  return uitkomst.ok ? [] : uitkomst.fouten.map(({ veld, code }) => `${veld} ${code}`);
};
const persoon = (anders: Velden): Velden => {
  const [eerste] = Object(politiebericht(2)['personen']);
  return { personen: [{ ...eerste, ...anders }] };
};

describe('het keuren van een politiebericht', () => {
  test('elk veld dat niet goed is, zegt wat goed zou zijn', () => {
    const gevallen: readonly (readonly [Velden, string])[] = [
      [{ nummer: '' }, 'nummer politie.nummer'],
      [{ nummer: 'a b' }, 'nummer politie.nummer'],
      [{ eenheid: ' ' }, 'eenheid fout.leeg'],
      [{ incidentOp: '2026-02-30T10:00' }, 'incidentOp politie.moment'],
      [{ incidentOp: '31-05-2026' }, 'incidentOp politie.moment'],
      [{ verzondenOp: '2027-01-01T10:00' }, 'verzondenOp fout.toekomst'],
      [{ incidentOp: '2026-11-01T10:00', verzondenOp: '2026-10-01T10:00' }, 'incidentOp politie.naVerzenden'],
      [{ gemeente: 'Leiden' }, 'gemeente politie.gemeente'],
      [{ gemeente: 'GM0363' }, 'gemeente politie.gemeente'],
      [{ vormen: [] }, 'vormen fout.keuze'],
      [{ vormen: ['ruzie'] }, 'vormen politie.keuze'],
      [{ tekst: '' }, 'tekst fout.leeg'],
      [{ tekst: 'x'.repeat(20_001) }, 'tekst fout.teLang'],
      [{ postcode: '2312' }, 'postcode fout.postcode'],
      [{ huisnummer: 'x' }, 'huisnummer fout.huisnummer'],
      [{ afscherming: 'geheim', postcode: '', straat: '' }, 'postcode fout.adres'],
      [{ geheim: 'Jansen' }, ' politie.veldVreemd'],
      [{ personen: 'Jansen' }, 'personen fout.vorm'],
      [persoon({ voornaam: '', achternaam: '' }), 'personen[1].achternaam politie.naam'],
      [persoon({ geboortedatum: '1985-13' }), 'personen[1].geboortedatum politie.geboortedatum'],
      [persoon({ geboortedatum: '2-4-1985' }), 'personen[1].geboortedatum politie.geboortedatum'],
      [persoon({ geslacht: 'x' }), 'personen[1].geslacht politie.keuze'],
      [persoon({ bsn: '123456789' }), 'personen[1].bsn fout.bsn'],
    ];
    for (const [anders, verwacht] of gevallen)
      assert.ok(fouten(anders).includes(verwacht), `${verwacht}: ${fouten(anders).join()}`);
  });

  test('een geboortedatum mag een dag, een maand of een jaar zijn, en een bsn voldoet aan de elfproef', () => {
    for (const geboortedatum of ['', '1985', '1985-05', '1985-05-31'])
      assert.deepEqual(fouten(persoon({ geboortedatum })), []);
    for (const bsn of ['', '111222333', '123456782', '000000000', '999999999'])
      assert.deepEqual(fouten(persoon({ bsn })), [], bsn);
  });

  test('vreemde tekens worden bewaard zoals de database ze kent; wat geen bericht is, is een fout', () => {
    const uitkomst = keurBericht({ tekst: 'a\0b \uD800 e\u0301 \u{1F468}\u200D\u{1F467}\r\nregel' });
    assert.ok(uitkomst.ok);
    assert.equal(uitkomst.bericht.tekst, 'ab \uFFFD \u00e9 \u{1F468}\u200D\u{1F467}\nregel');
    for (const waarde of [null, 3, 'x', [], [[]]])
      assert.ok(!keur({ waarde, rij: 1, rijen: [], fouten: [], tabel: false }, new Set(), NU).ok);
  });

  test('wat er stond, staat in geen enkele fout', () => {
    const kanarie = 'Kanarienaam';
    const uitkomst = keurBericht({
      [kanarie]: kanarie,
      nummer: `${kanarie} x`,
      gemeente: kanarie,
      vormen: [kanarie],
      personen: [{ voornaam: kanarie, geslacht: kanarie, rol: kanarie, [kanarie]: 1 }],
    });
    assert.ok(!uitkomst.ok && uitkomst.fouten.length > 3);
    assert.ok(!JSON.stringify(uitkomst).includes(kanarie));
  });

  test('een bestand dat geen JSON of CSV in UTF-8 is, wordt meteen geweigerd', () => {
    const oordeel = (tekst: string, isUtf8 = true) => bestandsfout(Buffer.from(tekst, 'latin1'), tekst.length, isUtf8);
    assert.equal(oordeel(''), 'politie.leegBestand');
    assert.equal(oordeel('PK\x03\x04'), 'politie.geenTekst');
    assert.equal(oordeel('%PDF-1.7'), 'politie.geenTekst');
    assert.equal(oordeel('a\0b'), 'politie.geenTekst');
    assert.equal(oordeel('caf\xe9', false), 'politie.geenUtf8');
    assert.equal(bestandsfout(Buffer.from('x'), 200 * 1024 * 1024, true), 'politie.teGroot');
    assert.equal(oordeel('nummer;eenheid'), undefined);
  });
});

describe('een bestand van de politie met fouten', () => {
  let wereld: Wereld;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  let volgend = 1;
  const berichten = (aantal: number) => {
    volgend += aantal;
    return politieberichten(aantal, volgend - aantal);
  };
  const lees = async (bestand: string | Uint8Array) => {
    const { status, opgenomen, fout, fouten: lijst } = await leverEnLees(wereld, bestand);
    assert.equal(status, 'klaar');
    return { opgenomen, fout, lijst };
  };

  test('een tabel zonder een kolom, of met een vreemde kolom, zegt welke het moeten zijn', async () => {
    const goed = alsTabel(berichten(2));
    assert.deepEqual((await lees(goed.replace('verzondenOp', 'verzonden'))).lijst, [
      '1  politie.kolomMist',
      '1  politie.kolomVreemd',
    ]);
    assert.deepEqual((await lees(goed.replace('voornaam', 'plaats'))).lijst, ['1  politie.kolomDubbel']);
    assert.deepEqual((await lees('<html><body>storing</body></html>\n')).fout, 1);
    assert.deepEqual((await lees('\n\n')).lijst, ['1  politie.leegBestand']);
  });

  test('een fout in de rij van een persoon noemt die rij, en houdt alleen dat bericht tegen', async () => {
    const drie = berichten(3);
    const rijen = alsTabel(drie).split('\r\n');
    const tweede = rijen.findIndex((rij) => rij.startsWith(String(drie[1]?.['nummer'])));
    rijen[tweede + 1] = (rijen[tweede + 1] ?? '').replace(/;(?:vrouw|man|onbekend);/, ';anders;');
    const uitkomst = await lees(rijen.join('\r\n'));
    assert.deepEqual([uitkomst.opgenomen, uitkomst.fout], [2, 1]);
    assert.deepEqual(uitkomst.lijst, [`${tweede + 2} geslacht politie.keuze`]);
  });

  test('naast een rij die niet te lezen is, komt geen half bericht binnen', async () => {
    const rijen = alsTabel(berichten(4)).split('\r\n');
    rijen.splice(4, 0, 'PL;"kapot"x;;');
    const uitkomst = await lees(rijen.join('\r\n'));
    assert.ok(uitkomst.lijst.includes('5  politie.unreadable'), uitkomst.lijst.join());
    assert.ok(uitkomst.lijst.some((fout) => fout.endsWith('politie.naastFout')));
    assert.ok(uitkomst.opgenomen >= 1 && uitkomst.opgenomen <= 3);
  });

  test('van een half bestand komt binnen wat heel is; de rest volgt met het hele bestand, zonder iets dubbels', async () => {
    const tien = berichten(10);
    const json = JSON.stringify(tien);
    const half = await lees(Buffer.from(json.slice(0, json.length >> 1)));
    assert.ok(half.opgenomen >= 4 && half.opgenomen <= 5);
    assert.ok(half.lijst.at(-1)?.endsWith('politie.cut'), half.lijst.join());
    const heel = await leverEnLees(wereld, Buffer.from(json));
    assert.deepEqual([heel.opgenomen, heel.bekend, heel.fout], [10 - half.opgenomen, half.opgenomen, 0]);
    const tabel = alsTabel(berichten(6));
    const afgekapt = await lees(tabel.slice(0, tabel.length - 9));
    assert.deepEqual([afgekapt.opgenomen, afgekapt.lijst.some((fout) => fout.endsWith('politie.cut'))], [5, true]);
  });

  test('waar JSON ophoudt JSON te zijn, staat in de lijst', async () => {
    const [een, twee] = berichten(2);
    const uitkomst = await lees(Buffer.from(`[${JSON.stringify(een)},${JSON.stringify(twee)},{naam:1}]`));
    assert.deepEqual([uitkomst.opgenomen, uitkomst.lijst], [2, ['3  politie.broken']]);
  });
});
