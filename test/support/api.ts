// SPDX-License-Identifier: EUPL-1.2
import { verband } from '../../src/server.ts';
import { KEY, type Persona, type Wereld } from './database.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The members of the JSON object that came back. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** The JSON API of the whole site, asked as one of the people of a region; without one, without a token. */
export function apiOf(wereld: Pick<Wereld, 'engine'>) {
  const app = verband({ key: KEY, loopback: true }, wereld.engine, () => {});
  return async (path: string, wie?: Persona, post?: unknown, anders: RequestInit = {}): Promise<ApiAnswer> => {
    const response = await app.request(path, {
      method: post === undefined ? 'GET' : 'POST',
      headers: {
        ...(wie && { Authorization: `Bearer ${wie.token}` }),
        ...(post !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(post !== undefined && { body: typeof post === 'string' ? post : JSON.stringify(post) }),
      ...anders,
    });
    const text = await response.text();
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    const members = typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : {};
    return { status: response.status, headers: response.headers, body: members };
  };
}
