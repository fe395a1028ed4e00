// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isSender } from './address.ts';
import { givesAway } from './neutral.ts';

const schema = z.object({
  PORT: z.coerce.number('a whole number, such as 8080').int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  VERBAND_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'an address such as postgres://user@host:5432/name' })
    .optional(),
  DATABASE_APP_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'an address such as postgres://user@host:5432/name' })
    .optional(),
  DATABASE_PUBLIEK_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'an address such as postgres://user@host:5432/name' })
    .optional(),
  DATABASE_POOL: z.coerce.number('a whole number, such as 10').int().min(1).max(200).default(10),
  VERBAND_SLEUTEL: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal characters, as `openssl rand -hex 32` prints')
    .optional(),
  VERBAND_SMTP: z
    .url({ protocol: /^smtps?$/, error: 'an address such as smtps://user:password@mail.example.nl:465' })
    .optional(),
  VERBAND_SMTP_AFZENDER: z
    .string()
    .refine(isSender, 'an address, or a name with one: Invitation <plan@example.nl>')
    .refine((typed) => !givesAway(typed), 'a sender that does not tell what the mail is about')
    .optional(),
  VERBAND_VOORBEELD: z.enum(['ja', 'nee'], 'ja or nee').default('ja'),
  VERBAND_VOORBEELD_CASUSSEN: z.coerce
    .number('a whole number, such as 2200')
    .int()
    .min(100)
    .max(1_000_000)
    .default(2200),
});

/** Everything that can be set from outside, checked once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly loopback: boolean;
  /** Folder of the embedded database and of the key, absolute. */
  readonly data: string;
  readonly database: { readonly owner: string; readonly app?: string; readonly publiek?: string } | undefined;
  readonly pool: number;
  /** 32 bytes: the root of every derived key. Never logged. */
  readonly key: Buffer;
  /** The mail server and the sender; without them no mail goes out. */
  readonly mail?: { readonly url: string; readonly from: string };
  readonly voorbeeld: { readonly laden: boolean; readonly casussen: number };
}

export class ConfigError extends Error {}

/** The key of this installation: made once in the data folder, readable by its owner only, unless it is given. */
function readKey(given: string | undefined, data: string): Buffer {
  if (given) return Buffer.from(given, 'hex');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = join(data, 'sleutel');
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}

/** Whether an address can be reached from this machine only. */
export const isLoopback = (host: string) =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/** Reads the environment; throws a ConfigError that names every wrong value and what would be right. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!read.success)
    throw new ConfigError(
      read.error.issues.map((issue) => `${issue.path.join('.')}: expected ${issue.message}`).join('\n'),
    );
  const value = read.data;
  if ((value.DATABASE_APP_URL === undefined) !== (value.DATABASE_PUBLIEK_URL === undefined))
    throw new ConfigError(
      'DATABASE_APP_URL and DATABASE_PUBLIEK_URL: give both, or neither so that Verband makes the logins',
    );
  if ((value.VERBAND_SMTP === undefined) !== (value.VERBAND_SMTP_AFZENDER === undefined))
    throw new ConfigError('VERBAND_SMTP and VERBAND_SMTP_AFZENDER: give both, or neither so that no mail goes out');
  const loopback = isLoopback(value.HOST);
  if (!value.DATABASE_URL && !loopback)
    throw new ConfigError(
      `HOST: ${value.HOST} is not loopback; the embedded database is for trying out and listens on 127.0.0.1 only. Set DATABASE_URL to a PostgreSQL to serve others.`,
    );
  const data = resolve(value.VERBAND_DATA);
  return {
    port: value.PORT,
    host: value.HOST,
    loopback,
    data,
    database: value.DATABASE_URL
      ? {
          owner: value.DATABASE_URL,
          ...(value.DATABASE_APP_URL && { app: value.DATABASE_APP_URL }),
          ...(value.DATABASE_PUBLIEK_URL && { publiek: value.DATABASE_PUBLIEK_URL }),
        }
      : undefined,
    pool: value.DATABASE_POOL,
    key: readKey(value.VERBAND_SLEUTEL, data),
    ...(value.VERBAND_SMTP &&
      value.VERBAND_SMTP_AFZENDER && { mail: { url: value.VERBAND_SMTP, from: value.VERBAND_SMTP_AFZENDER } }),
    voorbeeld: { laden: value.VERBAND_VOORBEELD === 'ja', casussen: value.VERBAND_VOORBEELD_CASUSSEN },
  };
}
