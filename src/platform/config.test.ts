// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ConfigError, readConfig } from './config.ts';

describe('the settings for mail', () => {
  const data = mkdtempSync(join(tmpdir(), 'verband-config-'));
  after(() => rmSync(data, { recursive: true }));
  const read = (env: Record<string, string>) => readConfig({ VERBAND_DATA: data, ...env });

  test('without a mail server no mail goes out; with one the sender goes along', () => {
    assert.equal(read({}).mail, undefined);
    const VERBAND_SMTP = 'smtps://naam:woord@mail.voorbeeld.nl:465';
    for (const from of ['plan@voorbeeld.nl', 'Uitnodiging <plan@voorbeeld.nl>'])
      assert.deepEqual(read({ VERBAND_SMTP, VERBAND_SMTP_AFZENDER: from }).mail, { url: VERBAND_SMTP, from });
  });

  test('half a mail server, another protocol, or a sender that is wrong or gives it away is told, without the value', () => {
    const VERBAND_SMTP = 'smtp://mail.voorbeeld.nl';
    for (const env of [
      { VERBAND_SMTP },
      { VERBAND_SMTP_AFZENDER: 'plan@voorbeeld.nl' },
      { VERBAND_SMTP: 'https://geheim@mail.voorbeeld.nl', VERBAND_SMTP_AFZENDER: 'plan@voorbeeld.nl' },
      { VERBAND_SMTP, VERBAND_SMTP_AFZENDER: 'Huiselijk geweld <plan@voorbeeld.nl>' },
      { VERBAND_SMTP, VERBAND_SMTP_AFZENDER: 'Plan <veilig-thuis@voorbeeld.nl>' },
      { VERBAND_SMTP, VERBAND_SMTP_AFZENDER: 'a@voorbeeld.nl, b@voorbeeld.nl' },
      { VERBAND_SMTP, VERBAND_SMTP_AFZENDER: 'Plan\r\nBcc: <b@voorbeeld.nl>' },
    ])
      assert.throws(
        () => read(env),
        (error) => error instanceof ConfigError && /VERBAND_SMTP/.test(error.message) && !/geheim/.test(error.message),
        JSON.stringify(env),
      );
  });
});
