// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { paperWith } from '../../../test/support/paper.ts';
import { blocksOf, documentFaults, printable, type Block } from './document.ts';

describe('a paper as blocks', () => {
  it('text that any file can hold has no control characters, no loose halves, one kind of line end', () => {
    assert.equal(printable('a\u0000b\u202Ec\r\nd\te\u0301'), 'abc\nd \u00E9');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = printable(text);
        assert.ok(made.isWellFormed());
        assert.doesNotMatch(made, /(?!\n)\p{Cc}|[\u202A-\u202E]/u);
        assert.equal(printable(made), made);
      }),
    );
  });

  it('what someone typed becomes paragraphs and lists', () =>
    assert.deepEqual(blocksOf('Een\nregel\n\n- a\n- b\n \n\nTwee'), [
      { kind: 'paragraph', text: 'Een\nregel' },
      { kind: 'list', ordered: false, items: ['a', 'b'] },
      { kind: 'paragraph', text: 'Twee' },
    ]));

  it('a paper that is hard to read is refused, with every reason', () => {
    const paper = paperWith('x');
    assert.deepEqual(documentFaults(paper), []);
    const faults = (blocks: readonly Block[]) => documentFaults({ ...paper, blocks }).join('; ');
    const first: Block = { kind: 'heading', level: 1, text: 'a' };
    assert.match(documentFaults({ ...paper, title: ' ' }).join(), /no title/);
    assert.match(faults([]), /no heading/);
    assert.match(faults([{ kind: 'heading', level: 2, text: 'a' }]), /level 2 under one of level 0/);
    assert.match(faults([first, { kind: 'heading', level: 2, text: '\u0000' }]), /an empty heading/);
    assert.match(faults([first, { kind: 'list', ordered: true, items: [] }]), /an empty list/);
    const table = { kind: 'table', caption: 'c', header: ['a', 'b'], rows: [['1', '2']] } as const;
    assert.equal(faults([first, table]), '');
    assert.match(faults([first, { ...table, caption: '' }]), /without a caption/);
    assert.match(faults([first, { ...table, header: ['a', ''] }]), /full header/);
    assert.match(faults([first, { ...table, rows: [['1']] }]), /as wide/);
    assert.match(faults([first, { ...table, widths: [1] }]), /widths/);
  });
});
