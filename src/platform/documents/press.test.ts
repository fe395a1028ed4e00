// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, describe, test } from 'node:test';
import { STYLE, paperWith } from '../../../test/support/paper.ts';
import { pdfUaFaults } from '../../../test/support/pdfua.ts';
import { FORMATS, PressError, closePress, printPaper } from './press.ts';

describe('the press', () => {
  after(closePress);

  test('makes papers in another thread: pages are answered meanwhile', async () => {
    await printPaper('pdf', paperWith('warm'), STYLE);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const paper = paperWith('een zin die vaak terugkomt. '.repeat(200));
    const made = await Promise.all(
      Array.from({ length: 10 }, () => FORMATS.map((format) => printPaper(format, paper, STYLE))).flat(),
    );
    delay.disable();
    assert.equal(made.length, 20);
    assert.deepEqual(await pdfUaFaults(made[1]?.bytes ?? new Uint8Array(), 'nl', paper.title), []);
    assert.ok(delay.percentile(90) / 1e6 < 50, `a page waits ${delay.percentile(90) / 1e6} ms`);
  });

  test('a paper that cannot be made fails by itself, and says nothing of what stands in it', async () => {
    const bad = { ...paperWith('geheim'), blocks: [] };
    const [fault, good] = await Promise.allSettled([
      printPaper('pdf', bad, STYLE),
      printPaper('docx', paperWith('goed'), STYLE),
    ]);
    assert.ok(fault.status === 'rejected' && fault.reason instanceof PressError);
    assert.doesNotMatch(fault.reason.message, /geheim|Regiovisie/);
    assert.equal(good.status, 'fulfilled');
  });

  test('nobody waits for ever for a paper of a press that was closed', async () => {
    const refused = assert.rejects(printPaper('pdf', paperWith('x'), STYLE), PressError);
    await closePress();
    await refused;
  });

  test('starts again after it was closed', async () => {
    await closePress();
    assert.ok((await printPaper('pdf', paperWith('weer'), STYLE)).bytes.length > 1000);
  });
});
