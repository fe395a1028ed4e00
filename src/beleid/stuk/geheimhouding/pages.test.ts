// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { maakPersona, maakWereld, testEngine, type Persona, type Wereld } from '../../../../test/support/database.ts';
import { unzipped } from '../../../../test/support/docx.ts';
import { identityOf, openSite, vandaag, type Site } from '../../../../test/support/site.ts';
import { kanarie, maakStukkentraject } from '../../../../test/support/stukken.ts';
import { addDays, instant, startOfDay } from '../../../platform/dates.ts';
import { closePress } from '../../../platform/documents/press.ts';

const ANDER = 'GM0484';
const WAT = 'De bijlage noemt een gezin, zegt kwikstaart.';

describe('geheimhouding van stukken', () => {
  let site: Site;
  let wereld: Wereld;
  let eigen: Persona;
  let id: string;
  let pad: string;
  let stuk: string;
  before(async () => {
    const engine = await testEngine();
    site = openSite(engine);
    wereld = await maakWereld(engine);
    ({ id } = await maakStukkentraject(wereld));
    pad = `/visietrajecten/${id}/stukken`;
    const { owner } = engine;
    const bij = { regio_id: wereld.regioId };
    const organisatieId = randomUUID();
    await owner
      .insertInto('organisatie')
      .values({
        ...bij,
        id: organisatieId,
        naam: 'Ander',
        soort: 'gemeente',
        gemeente_codes: [ANDER],
        gemeente_code: ANDER,
      })
      .execute();
    eigen = await maakPersona(engine, wereld.regioId, {
      naam: 'Adri Ander',
      organisatieId,
      rollen: ['beleidsadviseur'],
    });
    const gemaakt = (gemeente: string, soort: 'raadsvoorstel' | 'raadsbrief') => ({
      ...bij,
      id: randomUUID(),
      visietraject_id: id,
      gemeente_code: gemeente,
      soort,
      formaat: 'pdf' as const,
      gemaakt_op: startOfDay(addDays(vandaag(), -1)),
      gemaakt_door: wereld.leiding.id,
    });
    const rijen = [
      gemaakt(ANDER, 'raadsvoorstel'),
      gemaakt(ANDER, 'raadsbrief'),
      gemaakt(wereld.gemeente, 'raadsvoorstel'),
    ];
    stuk = rijen[0]?.id ?? '';
    await owner.insertInto('stuk').values(rijen).execute();
    await owner
      .insertInto('stukinhoud')
      .values(
        rijen.map((rij) => ({
          ...bij,
          stuk_id: rij.id,
          inhoud: Buffer.from(`stuk van ${kanarie(rij.gemeente_code)}: ${rij.soort}`),
        })),
      )
      .execute();
    const routestap = randomUUID();
    await owner
      .insertInto('routestap')
      .values({
        ...bij,
        id: routestap,
        visietraject_id: id,
        gemeente_code: ANDER,
        volgorde: 9,
        orgaan: 'raad',
        rol: 'advies',
      })
      .execute();
    await owner
      .insertInto('amendement')
      .values({
        ...bij,
        visietraject_id: id,
        gemeente_code: ANDER,
        routestap_id: routestap,
        titel: 'Kwikamendement',
        oude_tekst: '',
        nieuwe_tekst: 'kwik',
        toelichting: 'kwik',
      })
      .execute();
    await owner
      .insertInto('bestuursbesluit')
      .values({
        ...bij,
        routestap_id: routestap,
        uitkomst: 'gewijzigd',
        datum: vandaag(),
        toelichting: 'kwikbesluit',
        vastgelegd_op: instant(new Date().toISOString()),
        vastgelegd_door: wereld.leiding.id,
      })
      .execute();
  });
  after(closePress);

  const zet = (wie: Persona, velden: Record<string, string | string[]>) =>
    site.post(wie, `${pad}/gemeente/geheimhouding`, {
      gemeente: ANDER,
      geheimeStukken: 'raadsvoorstel',
      geheimgrond: 'levenssfeer',
      opgelegdDoor: 'college',
      toelichting: WAT,
      versie: '0',
      ...velden,
    });
  const inZip = async (wie: Persona) => {
    const antwoord = await site.raw(`${pad}/zip`, { headers: identityOf(wie.token, pad) });
    return [...(await unzipped(new Uint8Array(await antwoord.arrayBuffer()))).keys()];
  };
  const raadsinformatie = async () => (await site.get(wereld.raadslid, `/v1/visietrajecten/${id}/besluiten`)).body;
  const rijen = (wie: Persona) =>
    wereld.als(wie, async (tx) => ({
      stukken: (await tx.db.selectFrom('stuk').select('soort').where('gemeente_code', '=', ANDER).execute()).map(
        (rij) => rij.soort,
      ),
      inhoud: (await tx.db.selectFrom('stukinhoud').select('inhoud').execute())
        .map(({ inhoud }) => Buffer.from(inhoud).toString())
        .filter((tekst) => tekst.includes(kanarie(ANDER))),
      teksten: (await tx.db.selectFrom('lokaletekst').select('tekst').where('gemeente_code', '=', ANDER).execute())
        .length,
    }));

  test('zonder geheimhouding leest elke gemeente mee', async () => {
    assert.equal((await site.get(wereld.beleid, `${pad}/bestanden/${stuk}`)).status, 200);
    assert.match((await site.get(wereld.beleid, `${pad}/gemeente?gemeente=${ANDER}`)).body, new RegExp(kanarie(ANDER)));
    const { stukken, inhoud, teksten } = await rijen(wereld.beleid);
    assert.deepEqual(stukken.toSorted(), ['raadsbrief', 'raadsvoorstel']);
    assert.equal(inhoud.length, 2);
    assert.ok(teksten > 0);
    assert.match(await raadsinformatie(), /kwikbesluit[^]*Kwikamendement/);
  });

  test('wie geheimhouding vastlegt, noemt het belang en wie haar oplegde, voor de eigen gemeente', async () => {
    assert.equal((await zet(wereld.beleid, {})).status, 403, 'niet van de eigen gemeente');
    assert.equal((await zet(wereld.bestuurder, {})).status, 403);
    for (const mist of [
      { geheimgrond: '' },
      { opgelegdDoor: '' },
      { toelichting: ' ' },
      { geheimeStukken: 'persbericht' },
    ]) {
      const { status, body } = await zet(eigen, mist);
      assert.equal(status, 400, JSON.stringify(mist));
      assert.match(body, /vb-veld__fout/);
    }
    assert.equal((await zet(eigen, {})).status, 303);
    const laat = await zet(wereld.leiding, { toelichting: 'Wat ik typte' });
    assert.equal(laat.status, 409);
    assert.match(laat.body, /Wat ik typte/);
    const rechtstreeks = wereld.als(wereld.griffier, (tx) =>
      tx.db
        .insertInto('geheimhouding')
        .values({
          regio_id: wereld.regioId,
          visietraject_id: id,
          gemeente_code: ANDER,
          versie: 2,
          stuksoorten: [],
          toelichting: 'x',
          op: tx.nu,
          door: wereld.griffier.id,
        })
        .execute(),
    );
    await assert.rejects(rechtstreeks, /row-level security/);
  });

  test('een geheim stuk is er alleen voor de eigen gemeente en de projectleider', async () => {
    for (const wie of [wereld.beleid, wereld.griffier, wereld.bestuurder]) {
      assert.equal((await site.get(wie, `${pad}/bestanden/${stuk}`)).status, 404);
      assert.equal((await site.get(wie, `${pad}/concept?gemeente=${ANDER}&stuksoort=raadsvoorstel`)).status, 403);
      const { body } = await site.get(wie, `${pad}/gemeente?gemeente=${ANDER}`);
      assert.match(body, /Haar teksten ziet u daarom niet/);
      assert.doesNotMatch(body, new RegExp(kanarie(ANDER)));
      assert.match((await site.get(wie, pad)).body, /Geheim/);
      assert.deepEqual((await inZip(wie)).toSorted(), [
        'alphen-aan-den-rijn/raadsbrief.pdf',
        'leiden/raadsvoorstel.pdf',
      ]);
      assert.deepEqual(await rijen(wie), {
        stukken: ['raadsbrief'],
        inhoud: [`stuk van ${kanarie(ANDER)}: raadsbrief`],
        teksten: 0,
      });
    }
    for (const wie of [eigen, wereld.leiding]) {
      assert.equal((await site.get(wie, `${pad}/bestanden/${stuk}`)).status, 200);
      const { body } = await site.get(wie, `${pad}/gemeente?gemeente=${ANDER}`);
      assert.match(body, /kwikstaart[^]*maak ze opnieuw/);
      assert.match(body, /GEHEIM - Raadsvoorstel/);
      assert.ok((await inZip(wie)).includes('alphen-aan-den-rijn/geheim-raadsvoorstel.pdf'));
    }
  });

  test('van een geheim stuk gaat niets naar de raadsinformatie of de openbare zone', async () => {
    const uit = await raadsinformatie();
    assert.doesNotMatch(uit, /kwik/i);
    assert.match(uit, /gewijzigd/, 'dat de raad besloot, blijft openbaar');
    const bekendmaking = `/visietrajecten/${id}/bekendmaking`;
    const { body } = await site.get(wereld.leiding, bekendmaking);
    const vingerafdruk = /name="vingerafdruk" value="([0-9a-f]{64})"/.exec(body)?.[1] ?? '';
    assert.doesNotMatch(body, /kwik/i);
    await site.post(wereld.leiding, bekendmaking, { vingerafdruk });
    const tabellen = await sql<{
      naam: string;
    }>`select table_name as naam from information_schema.tables where table_schema = 'publiek'`.execute(
      site.engine.owner,
    );
    for (const { naam } of tabellen.rows) {
      const { rows } = await sql<{ rij: string }>`select t::text as rij from ${sql.table(`publiek.${naam}`)} t`.execute(
        site.engine.owner,
      );
      assert.doesNotMatch(rows.map(({ rij }) => rij).join('\n'), /kwik|stuk van kanarie/i, naam);
    }
  });

  test('opgeheven geheimhouding maakt de stukken weer leesbaar, en wat er gold blijft te lezen', async () => {
    const op = {
      geheimeStukken: [],
      geheimgrond: '',
      opgelegdDoor: '',
      toelichting: 'De raad hief haar op.',
      versie: '1',
    };
    assert.equal((await zet(eigen, op)).status, 303);
    assert.equal((await site.get(wereld.beleid, `${pad}/bestanden/${stuk}`)).status, 200);
    const { body } = await site.get(wereld.beleid, `/en${pad}/gemeente?gemeente=${ANDER}`);
    assert.match(body, /The papers of this municipality are public[^]*De raad hief haar op[^]*kwikstaart/);
    assert.match(await raadsinformatie(), /Kwikamendement/);
  });
});
