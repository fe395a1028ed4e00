// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { beginTraject } from '../../../../test/support/beleid.ts';
import { KEY, maakWereld, testEngine, type Wereld } from '../../../../test/support/database.ts';
import { openPostbus, type Ontvangen } from '../../../../test/support/postbus.ts';
import { openSite, type Site } from '../../../../test/support/site.ts';
import { startRunner } from '../../../platform/jobs.ts';
import { openMail } from '../../../platform/mail.ts';
import { givesAway } from '../../../platform/neutral.ts';
import { uis } from '../../../taal/ui.ts';
import { ruimAdressenOp, uitnodigingTaak } from './commands.ts';

/** A mail as its receiver sees it: headers, and the parts in plain. */
function leesbaar({ data }: Ontvangen): string {
  const delen = data.split(/\r\n\r\n/u);
  return delen
    .map((deel, index) => {
      const kop = delen[index - 1] ?? '';
      if (/base64/iu.test(kop)) return Buffer.from(deel.split('\r\n--')[0] ?? '', 'base64').toString();
      return deel
        .replaceAll(/=\r\n/gu, '')
        .replaceAll(/=([\dA-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    })
    .join('\n');
}
/** Everything about a mail that a receiver may not see, or that gives them away. */
function bezwaren(mail: Ontvangen, anderen: readonly string[]): string[] {
  const tekst = leesbaar(mail);
  return [
    ...(mail.aan.length === 1 ? [] : ['meer dan een ontvanger']),
    ...(/^(?:cc|bcc):/imu.test(tekst) ? ['cc of bcc'] : []),
    ...anderen
      .filter((adres) => !mail.aan.includes(adres) && mail.data.includes(adres))
      .map(() => 'het adres van een ander'),
    ...(givesAway(tekst) ? ['het woord'] : []),
    ...(/^Subject: Uitnodiging voor 29 februari 2032\r?$/mu.test(tekst) ? [] : ['een ander onderwerp']),
    ...(/BEGIN:VCALENDAR[^]*SUMMARY:Bijeenkomst/u.test(tekst) ? [] : ['geen agenda']),
  ];
}

describe('uitnodigen per mail', () => {
  let wereld: Wereld;
  let activiteit: string;
  let partij: string;
  let pad: string;
  before(async () => {
    wereld = await maakWereld(await testEngine());
  });
  /** A place to send from, with a mail server of its own, and an activity that is planned. */
  async function vers(
    t: TestContext,
    antwoord?: Parameters<typeof openPostbus>[0],
    anders: { readonly plaats?: string; readonly stil?: boolean } = {},
  ) {
    const postbus = await openPostbus(antwoord, anders.stil);
    const door = openMail({ url: postbus.url, from: 'Uitnodiging <plan@voorbeeld.nl>' });
    t.after(async () => {
      door.close();
      await postbus.dicht();
    });
    const site = openSite(wereld.engine, door);
    const traject = await beginTraject(wereld, { naam: `Kweekvisie ${randomUUID().slice(0, 8)}` });
    const bij = { regio_id: wereld.regioId, visietraject_id: traject };
    [activiteit, partij] = [randomUUID(), randomUUID()];
    await wereld.engine.owner
      .insertInto('participatieactiviteit')
      .values({
        ...bij,
        id: activiteit,
        vorm: 'spiegelgroep',
        titel: 'Spiegelgroep over huiselijk geweld',
        dagen: ['2032-02-29'],
        begintijd: '19:30',
        eindtijd: '21:00',
        plaats: anders.plaats ?? 'Stadhuis, zaal 2',
        fase: 'opstellen',
        niveau: 'meedenken',
        openbaar: false,
      })
      .execute();
    await wereld.engine.owner
      .insertInto('partij')
      .values({
        ...bij,
        id: partij,
        soort: 'ervaringsdeskundigen',
        vastgelegd_op: sql`now()`,
        vastgelegd_door: wereld.leiding.id,
      })
      .execute();
    pad = `/visietrajecten/${traject}/activiteiten/${activiteit}/uitnodigen`;
    const runner = () =>
      startRunner({
        engine: wereld.engine,
        kinds: [uitnodigingTaak({ door, sleutel: KEY }, uis.nl)],
        log: () => {},
        every: 3_600_000,
      });
    const werkAf = async () => {
      const een = runner();
      await een.drain();
      await een.stop();
    };
    return { site, postbus, werkAf, runner };
  }
  const verstuur = (site: Site, adressen: string, anders: Record<string, string> = {}) =>
    site.post(wereld.leiding, pad, { beurt: randomUUID(), partij, adressen, versie: '1', ...anders });
  const rondes = async () => {
    const { rows } = await sql<{ aantal: number; verzonden: number; geweigerd: number; zegel: Buffer | null }>`
      select aantal, verzonden, geweigerd, zegel from uitnodigingsronde where activiteit_id = ${activiteit}::uuid
      order by begonnen_op`.execute(wereld.engine.owner);
    return rows;
  };
  /** Everything that the database keeps, as text, to look for an address in. */
  const alles = async () => {
    const { rows } = await sql<{ rij: string }>`
      select row_to_json(x)::text as rij from uitnodigingsronde x union all select row_to_json(x)::text from taak x
      union all select row_to_json(x)::text from verantwoording x union all select row_to_json(x)::text from activiteitdeelname x`.execute(
      wereld.engine.owner,
    );
    return rows.map(({ rij }) => rij).join('\n');
  };

  test('ieder krijgt een eigen mail die niets verraadt, en alleen het aantal blijft', async (t) => {
    const { site, postbus, werkAf } = await vers(t);
    const adressen = ['anna@voorbeeld.nl', 'bert@voorbeeld.nl', 'carla@voorbeeld.nl'];
    assert.equal((await verstuur(site, adressen.join('\n'))).status, 303);
    assert.doesNotMatch(await alles(), /anna|@voorbeeld/, 'ook terwijl ze wachten');
    assert.match((await site.get(wereld.leiding, pad)).body, /http-equiv="refresh"/);
    await werkAf();
    assert.deepEqual(
      postbus.ontvangen.map(({ aan }) => aan.join()),
      adressen,
    );
    for (const mail of postbus.ontvangen) assert.deepEqual(bezwaren(mail, adressen), []);
    assert.match(leesbaar(postbus.ontvangen[0] ?? { van: '', aan: [], data: '' }), /zonder uw naam/);
    assert.deepEqual(await rondes(), [{ aantal: 3, verzonden: 3, geweigerd: 0, zegel: null }]);
    assert.doesNotMatch(await alles(), /anna|@voorbeeld/);
    assert.doesNotMatch(JSON.stringify(site.logged), /anna|@voorbeeld/);
    const { body } = await site.get(wereld.leiding, pad);
    assert.match(body, /3 van 3 verstuurd/);
    assert.doesNotMatch(body, /@voorbeeld\.nl(?!&gt;)|http-equiv="refresh"/);
    const terug = await site.get(wereld.leiding, pad.replace('/uitnodigen', ''));
    assert.match(terug.body, /Ervaringsdeskundigen[^]*?>3</i);
  });

  test('de keuring ziet een cc, het adres van een ander, het woord en een kaal bericht', async (t) => {
    const { site, postbus, werkAf } = await vers(t);
    await verstuur(site, 'anna@voorbeeld.nl');
    await werkAf();
    const [goed] = postbus.ontvangen;
    assert.ok(goed);
    const anderen = ['anna@voorbeeld.nl', 'bert@voorbeeld.nl'];
    const geplant: readonly (readonly [string, Partial<Ontvangen>])[] = [
      ['meer dan een ontvanger', { aan: anderen }],
      ['cc of bcc', { data: `Cc: x@voorbeeld.nl\r\n${goed.data}` }],
      ['het adres van een ander', { data: `${goed.data}\r\nbert@voorbeeld.nl` }],
      ['het woord', { data: goed.data.replace('Subject: ', 'Subject: Huiselijk geweld: ') }],
      ['een ander onderwerp', { data: goed.data.replace('Subject: Uitnodiging', 'Subject: Avond') }],
      ['geen agenda', { data: goed.data.split('text/calendar')[0] ?? '' }],
    ];
    assert.deepEqual(bezwaren(goed, anderen), []);
    for (const [fout, verschil] of geplant) assert.ok(bezwaren({ ...goed, ...verschil }, anderen).includes(fout), fout);
  });

  test('wie wordt geweigerd, ziet alleen de afzender, tot die het wist', async (t) => {
    const { site, postbus, werkAf } = await vers(t, (adres) =>
      adres.startsWith('weg') ? '550 no' : adres.startsWith('later') ? '451 later' : '250 ok',
    );
    await verstuur(site, 'anna@voorbeeld.nl\nweg@voorbeeld.nl\nlater@voorbeeld.nl');
    await werkAf();
    assert.equal(postbus.ontvangen.length, 1);
    const { body } = await site.get(wereld.leiding, pad);
    assert.match(
      body,
      /Niet verstuurd: 2 keer[^]*weg@voorbeeld.nl[^]*kent dit adres niet[^]*later@voorbeeld.nl[^]*later nog een keer/,
    );
    assert.doesNotMatch(
      (await site.get(wereld.beleid, pad)).body,
      /weg@voorbeeld/,
      'een collega ziet alleen het aantal',
    );
    assert.doesNotMatch(await alles(), /@voorbeeld/);
    const beurt = /name="beurt" value="([0-9a-f-]{36})"/.exec(body)?.[1] ?? '';
    assert.equal((await site.post(wereld.beleid, `${pad}/wissen`, { beurt })).status, 409);
    assert.equal((await site.post(wereld.leiding, `${pad}/wissen`, { beurt })).status, 303);
    assert.doesNotMatch((await site.get(wereld.leiding, pad)).body, /weg@voorbeeld/);
    assert.deepEqual(await rondes(), [{ aantal: 3, verzonden: 1, geweigerd: 2, zegel: null }]);
  });

  test('na een uur is de lijst weg, en na een dag wacht er geen adres meer', async (t) => {
    const { site, werkAf } = await vers(t, () => '550 no');
    await verstuur(site, 'weg@voorbeeld.nl');
    await werkAf();
    await sql`update uitnodigingsronde set afgerond_op = now() - interval '61 minutes' where activiteit_id = ${activiteit}::uuid`.execute(
      wereld.engine.owner,
    );
    assert.doesNotMatch((await site.get(wereld.leiding, pad)).body, /weg@voorbeeld/, 'ook voordat is opgeruimd');
    await verstuur(site, 'anna@voorbeeld.nl');
    await sql`update uitnodigingsronde set begonnen_op = now() - interval '25 hours' where afgerond_op is null
      and activiteit_id = ${activiteit}::uuid`.execute(wereld.engine.owner);
    await ruimAdressenOp(wereld.engine);
    assert.ok((await rondes()).every(({ zegel }) => zegel === null));
  });

  test('fout getypt: elke regel wordt genoemd, en er is niets weg en niets verstuurd', async (t) => {
    const { site, postbus, werkAf } = await vers(t);
    const veel = Array.from({ length: 201 }, (_, nr) => `a${nr}@voorbeeld.nl`).join('\n');
    for (const [adressen, zegt] of [
      ['anna@voorbeeld.nl\nfout\nbert@voorbeeld.nl', /Regel 2: dit is geen mailadres/],
      ['anna@voorbeeld.nl\nANNA@voorbeeld.nl', /Regel 2: dit adres staat ook op regel 1/],
      ['anna@voorbeeld.nl\nBcc: x@voorbeeld.nl', /Regel 2: dit is geen mailadres/],
      ['anna@voor\u200Bbeeld.nl', /Regel 1: in dit adres staat een teken dat daar niet kan/],
      [veel, /U typte 201 adressen/],
      ['', /Vul dit in|invullen|leeg/i],
    ] as const) {
      const { status, body } = await verstuur(site, adressen);
      assert.equal(status, 400, adressen.slice(0, 40));
      assert.match(body, zegt);
      for (const regel of adressen.split('\n').slice(0, 3))
        assert.ok(body.includes(regel), 'wat is getypt, staat er nog');
      assert.doesNotMatch(body, /http-equiv="refresh"/);
    }
    assert.equal((await verstuur(site, 'anna@voorbeeld.nl', { partij: randomUUID() })).status, 400);
    assert.equal((await verstuur(site, 'anna@voorbeeld.nl', { versie: '7' })).status, 409);
    await werkAf();
    assert.deepEqual([postbus.ontvangen, await rondes()], [[], []]);
  });

  test('twee keer drukken is een keer sturen, en 200 mensen krijgen elk een mail', async (t) => {
    const { site, postbus, werkAf } = await vers(t);
    const adressen = Array.from({ length: 200 }, (_, nr) => `a${nr}@voorbeeld.nl`);
    const beurt = randomUUID();
    const twee = await Promise.all([0, 1].map(() => verstuur(site, adressen.join('\n'), { beurt })));
    assert.deepEqual(
      twee.map(({ status }) => status),
      [303, 303],
    );
    const begin = performance.now();
    await werkAf();
    t.diagnostic(`200 mails in ${(performance.now() - begin).toFixed(0)} ms`);
    assert.deepEqual(postbus.ontvangen.map(({ aan }) => aan.join()).toSorted(), adressen.toSorted());
    assert.equal((await rondes()).length, 1);
  });

  test('een server die zwijgt, houdt geen pagina op; een die er niet is, laat niets half', async (t) => {
    const { site, postbus, runner, werkAf } = await vers(t, undefined, { stil: true });
    await verstuur(site, Array.from({ length: 5 }, (_, nr) => `a${nr}@voorbeeld.nl`).join('\n'));
    const een = runner();
    const bezig = een.drain();
    const begin = performance.now();
    for (let keer = 0; keer < 5; keer++) assert.equal((await site.get(wereld.leiding, pad)).status, 200);
    assert.ok(performance.now() - begin < 5000, `${performance.now() - begin} ms`);
    await een.stop();
    await bezig;
    await postbus.dicht();
    await werkAf();
    const [ronde] = await rondes();
    assert.deepEqual([ronde?.verzonden, ronde?.geweigerd], [0, 5]);
    assert.match((await site.get(wereld.leiding, pad)).body, /Niet verstuurd: 5 keer[^]*antwoordt niet/);
  });

  test('wie niet mag, wat niet kan', async (t) => {
    const { site, postbus, werkAf } = await vers(t, undefined, { plaats: 'Veilig Thuis, Leiden' });
    assert.match((await site.get(wereld.leiding, pad)).body, /plaats van de activiteit verraadt/);
    assert.equal((await verstuur(site, 'anna@voorbeeld.nl')).status, 409);
    assert.equal((await site.post(wereld.ketenpartner, pad, { partij })).status, 403);
    const zonder = openSite(wereld.engine);
    assert.match((await zonder.get(wereld.leiding, pad)).body, /Deze installatie verstuurt geen mail/);
    assert.equal((await verstuur(zonder, 'anna@voorbeeld.nl')).status, 409);
    const kaart = await zonder.get(wereld.leiding, pad.replace('/uitnodigen', ''));
    assert.match(kaart.body, /uitnodiging-tekst[^]*Deze installatie verstuurt geen mail/);
    const weer = await vers(t);
    await verstuur(weer.site, 'anna@voorbeeld.nl');
    await sql`update participatieactiviteit set status = 'afgelast', reden = 'x' where id = ${activiteit}::uuid`.execute(
      wereld.engine.owner,
    );
    await weer.werkAf();
    await werkAf();
    assert.deepEqual([...postbus.ontvangen, ...weer.postbus.ontvangen], [], 'wat is afgelast, nodigt niemand meer uit');
  });
});
