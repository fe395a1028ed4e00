// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { field, type Field } from './field.ts';
import { form } from './form.ts';

const texts = { optional: '(optional)', error: 'Error:', choose: 'Choose', errors: 'Mend these' };
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];
const fields: readonly Field[] = [
  { kind: 'text', name: 'naam', label: 'Name', hint: 'As in the passport', required: true },
  { kind: 'date', name: 'dag', label: 'Day', required: true },
  { kind: 'textarea', name: 'tekst', label: 'Text', required: false },
  { kind: 'select', name: 'plaats', label: 'Place', required: true, options },
  { kind: 'radio', name: 'rol', label: 'Role', required: true, options },
  { kind: 'checkboxes', name: 'soort[]', label: 'Kinds', required: true, options },
  { kind: 'checkbox', name: 'akkoord', label: 'Agreed', required: true },
  { kind: 'file', name: 'bestand', label: 'File', required: true },
];
const errors = fields.map((f) => ({ field: f.name, message: `${f.name} is wrong` }));
const render = async (): Promise<string> =>
  String(await form({ action: '/x', csrf: 't', fields, errors, submit: { label: 'Go' }, texts }));

/** The opening tag that carries an id. */
const tagWithId = (out: string, id: string): string =>
  new RegExp(`<(?:input|select|textarea)[^>]*\\sid="${id}"[^>]*>`).exec(out)?.[0] ?? '';

describe('form', () => {
  it('lists every error before the form with the name of its field, each with a link to a control that is there', async () => {
    const out = await render();
    const links = [...out.matchAll(/<li>\s*<a[^>]*href="#([^"]+)"[^>]*>([^<]*)</g)].map((m) => [m[1], m[2]?.trim()]);
    assert.deepEqual(
      links.map((l) => l[1]),
      fields.map((f) => `${f.kind !== 'hidden' && typeof f.label === 'string' ? f.label : ''}: ${f.name} is wrong`),
    );
    for (const [id] of links) assert.notEqual(tagWithId(out, id ?? ''), '', `no control for ${id}`);
    assert.ok(out.indexOf('vb-fouten') < out.indexOf('<form'));
    assert.match(out, /<h2[^>]*tabindex="-1"[^>]*autofocus/);
  });

  it('repeats every error at its field and ties it to the control or the group', async () => {
    const out = await render();
    for (const id of ['naam', 'dag', 'tekst', 'plaats', 'rol', 'soort-', 'akkoord', 'bestand']) {
      assert.match(out, new RegExp(`id="veld-${id}-fout"`));
      assert.match(out, new RegExp(`aria-describedby="[^"]*veld-${id}-fout"`));
    }
    assert.match(tagWithId(out, 'veld-naam'), /aria-describedby="veld-naam-uitleg veld-naam-fout"/);
    assert.match(tagWithId(out, 'veld-naam'), /aria-invalid="true"/);
  });

  it('has no error marks when nothing is wrong', async () => {
    const out = String(await form({ action: '/x', csrf: 't', fields, submit: { label: 'Go' }, texts }));
    assert.doesNotMatch(out, /vb-fouten|aria-invalid|-fout"/);
  });

  it('leaves checking to the server and uses no placeholder', async () => {
    const out = await render();
    assert.match(out, /<form[^>]*\snovalidate/);
    assert.doesNotMatch(out, /\splaceholder=|\srequired(?:\s|>|=)/);
  });

  it('sends files as multipart and everything else plainly', async () => {
    assert.match(await render(), /enctype="multipart\/form-data"/);
    const plain = await form({ action: '/x', csrf: 't', fields: fields.slice(0, 2), submit: { label: 'Go' }, texts });
    assert.doesNotMatch(String(plain), /enctype/);
  });

  it('keeps the first line break of a text', async () => {
    const out = String(
      await field({ kind: 'textarea', name: 't', label: 'T', required: true, value: '\nfirst' }, texts),
    );
    // What a browser makes of it: one line break after the tag is dropped.
    const content = /<textarea[^>]*>\n?([\s\S]*)<\/textarea>/.exec(out)?.[1];
    assert.equal(content, '\nfirst');
  });

  it('gives back what was chosen', async () => {
    const radio = String(
      await field({ kind: 'radio', name: 'r', label: 'R', required: true, options, value: 'b' }, texts),
    );
    assert.match(radio, /value="b"\s+checked/);
    assert.doesNotMatch(radio, /value="a"\s+checked/);
  });
});
