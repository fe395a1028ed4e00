// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Engine, openEmbedded } from '../../platform/db/engine.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { leesOpdracht, voorbeeldCli } from './cli.ts';

const goed = ['laad', '--casussen', '100', '--seed', '1', '--tot', '2026-04-02'];

describe('verband voorbeeld laad', () => {
  it('leest aantal, seed en dag', () => {
    assert.deepEqual(leesOpdracht(goed), { casussen: 100, seed: 1, tot: '2026-04-02', opnieuw: false });
  });

  const fout: readonly (readonly [wat: string, args: readonly string[], melding: RegExp])[] = [
    ['een andere opdracht', ['wis'], /Onbekende opdracht: wis/],
    ['geen opdracht', [], /Onbekende opdracht: geen/],
    ['te weinig casussen', ['laad', '--casussen', '99', '--seed', '1'], /--casussen .*100 tot en met 1000000.*"99"/],
    ['te veel casussen', ['laad', '--casussen', '1000001', '--seed', '1'], /--casussen .*"1000001"/],
    ['een half aantal', ['laad', '--casussen', '150.5', '--seed', '1'], /--casussen .*"150.5"/],
    ['geen seed', ['laad', '--casussen', '100'], /--seed .*niet ingevuld/],
    [
      'een dag die niet bestaat',
      ['laad', '--casussen', '100', '--seed', '1', '--tot', '2026-02-29'],
      /--tot .*"2026-02-29"/,
    ],
    ['een onbekende optie', ['laad', '--aantal', '100'], /--aantal/],
  ];
  for (const [wat, args, melding] of fout)
    it(`zegt wat er mis is bij ${wat}`, () => {
      const opdracht = leesOpdracht(args);
      assert.ok('length' in opdracht);
      assert.match(opdracht.join('\n'), melding);
    });

  it('noemt alle fouten tegelijk', () => {
    const opdracht = leesOpdracht(['laad', '--tot', 'gisteren']);
    assert.ok('length' in opdracht);
    assert.equal(opdracht.length, 3);
  });
});

describe('het laden vanaf de opdrachtregel', () => {
  let engine: Engine;
  const regels: string[] = [];
  const roep = (...args: string[]) => {
    regels.length = 0;
    return voorbeeldCli(args, { engine, key: Buffer.alloc(32), schrijf: (regel) => regels.push(regel) });
  };
  before(async () => {
    engine = await openEmbedded(undefined);
    await migrate(engine.owner);
  });
  after(() => engine.close());

  it('geeft code 2 en de uitleg bij een fout', async () => {
    assert.equal(await roep('laad', '--casussen', 'veel', '--seed', '1'), 2);
    assert.match(regels.join('\n'), /Gebruik: verband voorbeeld laad/);
  });

  it('toont de voortgang en geeft code 0', async () => {
    assert.equal(await roep(...goed), 0);
    assert.match(regels.join('\n'), /100 %.*rijen\/s/);
  });

  it('weigert een tweede keer met code 1, behalve met --opnieuw', async () => {
    assert.equal(await roep(...goed), 1);
    assert.match(regels.at(-1) ?? '', /--opnieuw/);
    assert.equal(await roep(...goed, '--opnieuw'), 0);
    const casussen = await engine.owner.selectFrom('casus').select('id').execute();
    assert.equal(casussen.length, 100);
  });

  it('laat met --opnieuw de casuistiek staan als er een echte regio bij staat', async () => {
    await engine.owner.insertInto('regio').values({ id: 2, naam: 'Echte regio' }).execute();
    assert.equal(await roep(...goed, '--opnieuw'), 1);
    assert.match(regels.at(-1) ?? '', /Echte regio/);
  });
});
