// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { hostname } from 'node:os';
import { describe, test, type TestContext } from 'node:test';
import { openPostbus } from '../../test/support/postbus.ts';
import { isAddress } from './address.ts';
import { openMail, type Mail } from './mail.ts';

const MAIL: Omit<Mail, 'to'> = { subject: 'Uitnodiging', text: 'Welkom.\n.\nTot dan', agenda: 'BEGIN:VCALENDAR\r\n' };

async function open(t: TestContext, ...args: Parameters<typeof openPostbus>) {
  const postbus = await openPostbus(...args);
  const door = openMail({ url: postbus.url, from: 'Uitnodiging <plan@voorbeeld.nl>' });
  t.after(async () => {
    door.close();
    await postbus.dicht();
  });
  return { postbus, door };
}

describe('mail that goes out', () => {
  test('has one receiver, says nothing of this machine or program, and carries the agenda', async (t) => {
    const { postbus, door } = await open(t);
    assert.equal(await door.send({ ...MAIL, to: 'a@voorbeeld.nl' }), 'sent');
    assert.equal(await door.send({ ...MAIL, to: 'b@voorbeeld.nl' }), 'sent');
    assert.deepEqual(
      postbus.ontvangen.map(({ van, aan }) => ({ van, aan })),
      ['a@voorbeeld.nl', 'b@voorbeeld.nl'].map((aan) => ({ van: 'plan@voorbeeld.nl', aan: [aan] })),
    );
    const [{ data } = { data: '' }] = postbus.ontvangen;
    assert.match(data, /^From: Uitnodiging <plan@voorbeeld.nl>\r\nTo: a@voorbeeld.nl\r\nSubject: Uitnodiging\r\n/m);
    assert.match(data, /filename=agenda.ics/);
    assert.doesNotMatch(data, /^(?:cc|bcc|x-mailer|reply-to):/im);
    assert.ok(!data.includes(hostname()), 'the name of this machine');
    assert.doesNotMatch(data, /nodemailer/i);
  });

  test('tells what was refused, what can be tried later, and that nobody answers', async (t) => {
    const { door } = await open(t, (adres) =>
      adres.startsWith('weg') ? '550 no such user' : adres.startsWith('later') ? '451 greylisted' : '250 ok',
    );
    assert.equal(await door.send({ ...MAIL, to: 'weg@voorbeeld.nl' }), 'refused');
    assert.equal(await door.send({ ...MAIL, to: 'later@voorbeeld.nl' }), 'later');
    assert.equal(await door.send({ ...MAIL, to: 'goed@voorbeeld.nl' }), 'sent');
    const nergens = openMail({ url: 'smtp://127.0.0.1:1', from: 'plan@voorbeeld.nl' });
    t.after(() => nergens.close());
    assert.equal(await nergens.send({ ...MAIL, to: 'a@voorbeeld.nl' }), 'offline');
  });

  test('a line break in what is sent makes no header', async (t) => {
    const { postbus, door } = await open(t);
    await door.send({ ...MAIL, subject: 'Een\r\nBcc: x@voorbeeld.nl', to: 'a@voorbeeld.nl' });
    assert.equal(await door.send({ ...MAIL, to: 'a@voorbeeld.nl>\r\nRCPT TO:<x@voorbeeld.nl' }), 'refused');
    assert.equal(postbus.ontvangen.length, 1);
    assert.ok(postbus.ontvangen.every(({ aan }) => !aan.includes('x@voorbeeld.nl')));
    assert.ok(postbus.ontvangen.every(({ data }) => !/^bcc:/im.test(data)));
  });

  test('an unencrypted line to another machine is refused', async (t) => {
    const { postbus } = await open(t);
    const door = openMail({ url: postbus.url.replace('127.0.0.1', 'localhost.'), from: 'plan@voorbeeld.nl' });
    t.after(() => door.close());
    assert.equal(await door.send({ ...MAIL, to: 'a@voorbeeld.nl' }), 'offline');
    assert.deepEqual(postbus.ontvangen, []);
  });

  test('an address is one plain address and nothing else', () => {
    for (const goed of ['a@voorbeeld.nl', "o'brien+x@sub.voorbeeld.nl", 'a_b-c@xn--bcher-kva.example'])
      assert.ok(isAddress(goed), goed);
    for (const fout of [
      '',
      'a',
      'a@b',
      'a@@voorbeeld.nl',
      'a b@voorbeeld.nl',
      'a@voorbeeld.nl,b@voorbeeld.nl',
      '<a@voorbeeld.nl>',
      'a@voorbeeld.nl\n',
      'a@voor\u200Bbeeld.nl',
      'é@voorbeeld.nl',
      '.a@voorbeeld.nl',
      'a..b@voorbeeld.nl',
      'a.@voorbeeld.nl',
      'a@-voorbeeld.nl',
      'a@voorbeeld..nl',
      'a@[127.0.0.1]',
      `${'a'.repeat(65)}@voorbeeld.nl`,
    ])
      assert.ok(!isAddress(fout), JSON.stringify(fout));
  });
});
