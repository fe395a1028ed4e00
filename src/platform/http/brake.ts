// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context } from 'hono';
import { isLoopback } from '../config.ts';

const HOUR = 3_600_000;

/** Whether this one may go on: counts what an address did in this clock hour. */
export type Brake = (address: string, kind: string, most: number) => boolean;

/**
 * A brake on misuse that keeps no address: it counts keyed hashes under a key of this hour, and forgets key and counts
 * together when the hour is over. Each process counts for itself.
 */
export function makeBrake(now: () => number = Date.now): Brake {
  let hour = -1;
  let key = randomBytes(32);
  let counts = new Map<string, number>();
  return (address, kind, most) => {
    const current = Math.floor(now() / HOUR);
    if (current !== hour) {
      hour = current;
      key = randomBytes(32);
      counts = new Map();
    }
    const hash = createHmac('sha256', key).update(`${kind}:${address}`).digest('base64');
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count <= most;
  };
}

const remoteOf = (env: unknown): string => {
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return '';
  const { incoming } = env;
  if (typeof incoming !== 'object' || incoming === null || !('socket' in incoming)) return '';
  const { socket } = incoming;
  if (typeof socket !== 'object' || socket === null || !('remoteAddress' in socket)) return '';
  return typeof socket.remoteAddress === 'string' ? socket.remoteAddress : '';
};

/** A home has many addresses of version 6 and one beginning of them: the first four groups are counted as one. */
const network = (address: string): string =>
  isIP(address) === 6 && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address;

/** Where a request comes from. What a proxy says is believed only when the proxy runs on this machine. */
export function addressOf(c: Pick<Context, 'env' | 'req'>): string {
  const remote = remoteOf(c.env);
  const told = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? '';
  return network(isLoopback(remote.replace(/^::ffff:/, '')) && isIP(told) > 0 ? told : remote);
}
