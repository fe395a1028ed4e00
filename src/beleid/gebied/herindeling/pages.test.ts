// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { openSite, type Site } from '../../../../test/support/site.ts';
import { gebieden } from '../../visietraject/queries.ts';

describe('een herindeling', () => {
  let wereld: Wereld;
  let site: Site;
  let gebied: string;
  const invoer = (anders: Record<string, string | readonly string[]> = {}) => ({
    voorgangers: [wereld.gemeente, 'GM0534'],
    code: 'gm1999',
    naam: 'Leiden-Hillegom',
    op: '2028-01-01',
    ...anders,
  });
  const meld = (anders?: Record<string, string | readonly string[]>, wie = wereld.leiding) =>
    site.post(wie, '/herindelingen', invoer(anders));
  before(async () => {
    const engine = await testEngine();
    wereld = await maakWereld(engine);
    site = openSite(engine);
    const rij = (code: string, naam: string) => ({
      regio_id: wereld.regioId,
      code,
      naam,
      centrumgemeente_code: wereld.gemeente,
    });
    await engine.owner
      .insertInto('gemeente')
      .values([rij('GM0513', 'Gouda'), rij('GM0534', 'Hillegom')])
      .execute();
    const [eerste] = await wereld.als(wereld.leiding, (tx) => gebieden(tx));
    gebied = `/gebieden/${eerste?.id}`;
    for (const gemeente of ['GM0513', 'GM0534'])
      await site.post(wereld.leiding, `${gebied}/leden`, { gemeente, van: '2015-01-01' });
  });

  it('noemt elk veld dat niet goed is, en houdt wat is ingevuld', async () => {
    const { status, body } = await meld({ voorgangers: ['GM0534'], code: 'GM0513', naam: 'Nieuw-Hillegom' });
    assert.equal(status, 400);
    assert.match(body, /Kies ten minste twee gemeenten/);
    assert.match(body, /van een gemeente die er al is/);
    assert.match(body, /value="Nieuw-Hillegom"/);
    assert.match((await meld({ code: '1999' })).body, /GM en vier cijfers/);
    assert.equal((await meld({ voorgangers: ['GM0534', 'GM0001'] })).status, 400, 'een gemeente van elders');
    assert.equal((await meld({ op: '2027-02-29' })).status, 400, 'een dag die er niet is');
  });
  it('is van de projectleider, ook voor de database', async () => {
    assert.equal((await meld({}, wereld.griffier)).status, 403);
    await assert.rejects(
      wereld.als(wereld.griffier, (tx) =>
        tx.db
          .insertInto('gemeente')
          .values({ regio_id: wereld.regioId, code: 'GM1998', naam: 'Nep', centrumgemeente_code: 'GM1998' })
          .execute(),
      ),
      /row-level security/,
    );
  });
  it('zet de nieuwe gemeente vanaf haar dag op hun plaats; de dag ervoor is alles als het was', async () => {
    const klikken = await Promise.all([meld(), meld()]);
    assert.equal(klikken.filter(({ status }) => status === 303).length, 1, 'twee keer klikken');
    const op = async (dag: string) => (await site.get(wereld.raadslid, `/gebieden?op=${dag}`)).body;
    const voor = await op('2027-12-31');
    assert.match(voor, /Hillegom/);
    assert.doesNotMatch(voor, /Leiden-Hillegom/);
    const na = (await op('2028-01-01')).replaceAll(/\s+/g, ' ');
    assert.match(na, /Leiden-Hillegom/);
    assert.match(na, /Gouda/);
    assert.match((await site.get(wereld.raadslid, '/herindelingen')).body, /Leiden-Hillegom \(GM1999\)/);
    const { centrumgemeente_code: centrum } = await wereld.engine.owner
      .selectFrom('gemeente')
      .select('centrumgemeente_code')
      .where('regio_id', '=', wereld.regioId)
      .where('code', '=', 'GM0513')
      .executeTakeFirstOrThrow();
    assert.equal(centrum, 'GM1999', 'Gouda hoort nu bij de nieuwe centrumgemeente');
  });
  it('gebeurt een gemeente maar een keer', async () => {
    const { status, body } = await meld({ code: 'GM1997' });
    assert.equal(status, 400);
    assert.match(body, /voorgangers/);
    assert.doesNotMatch(body, /value="GM0534"/, 'zij worden niet meer aangeboden');
  });
});
