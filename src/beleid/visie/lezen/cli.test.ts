// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { visieLeesCli } from './cli.ts';
import { leesVisie } from './rules.ts';

// An invented vision.
const VISIE = `Regiovisie Veilig Verder Lindestreek 2025-2028

Actielijn 1: Vroeg erbij

Doelen
• Scholen herkennen geweld.

De drie gemeenten betalen mee.
`;

let map = '';
describe('de lezer op de opdrachtregel', () => {
  before(async () => {
    map = await mkdtemp(join(tmpdir(), 'visie-lees-'));
    await writeFile(join(map, 'visie.txt'), VISIE);
    await writeFile(join(map, 'leeg.txt'), '');
  });
  after(() => rm(map, { recursive: true }));

  async function voerUit(t: TestContext, ...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
    const uit: string[] = [];
    const fout: string[] = [];
    const log = t.mock.method(console, 'log', (regel: string) => uit.push(regel));
    const error = t.mock.method(console, 'error', (regel: string) => fout.push(regel));
    const code = await visieLeesCli(args);
    // Given back before it is taken again: a mock of a mock stays behind for every test after it.
    for (const { mock } of [log, error]) mock.restore();
    return { code, uit: uit.join('\n'), fout: fout.join('\n') };
  }

  test('met --json komt er precies wat de lezer vond', async (t) => {
    const { code, uit } = await voerUit(t, join(map, 'visie.txt'), '--json');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(uit), leesVisie(VISIE));
  });

  test('zonder --json komt er een boom die een mens kan lezen, met wat er niet klopt', async (t) => {
    const { code, uit } = await voerUit(t, join(map, 'visie.txt'));
    assert.equal(code, 0);
    assert.match(uit, /^Regiovisie Veilig Verder Lindestreek\nLooptijd: 2025-2028\n/);
    assert.match(uit, /\nactielijn: 1 Vroeg erbij\n(?:.*\n)* {2}doel: Scholen herkennen geweld\n/);
    assert.match(uit, /! De tekst spreekt van 3 gemeenten/);
  });

  test('een fout noemt het bestand en wat goed zou zijn', async (t) => {
    const weg = await voerUit(t, join(map, 'weg.txt'));
    assert.equal(weg.code, 1);
    assert.match(weg.fout, /weg\.txt bestaat niet: controleer/);
    const leeg = await voerUit(t, join(map, 'leeg.txt'));
    assert.equal(leeg.code, 1);
    assert.match(leeg.fout, /leeg\.txt is leeg: kies/);
    assert.match((await voerUit(t, map)).fout, /is een map: geef/);
  });

  test('verkeerd gebruik geeft code 2 en de juiste vorm', async (t) => {
    assert.equal((await voerUit(t)).code, 2);
    assert.equal((await voerUit(t, 'a.txt', 'b.txt')).code, 2);
    const { code, fout } = await voerUit(t, 'a.txt', '--xml');
    assert.equal(code, 2);
    assert.match(fout, /Onbekende optie --xml.*\n.*verband visie lees BESTAND/);
  });
});
