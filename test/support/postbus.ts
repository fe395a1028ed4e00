// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail as it came in. */
export interface Ontvangen {
  readonly van: string;
  readonly aan: readonly string[];
  /** Headers and body, as they were sent. */
  readonly data: string;
}

export interface Postbus {
  readonly url: string;
  readonly ontvangen: Ontvangen[];
  readonly dicht: () => Promise<void>;
}

/**
 * A mail server of just enough commands (RFC 5321), that keeps what it gets. `antwoord` says what it replies to a receiver: 250
 * when it is taken; `stil` never greets.
 */
export async function openPostbus(
  antwoord: (adres: string) => string = () => '250 ok',
  stil = false,
): Promise<Postbus> {
  const ontvangen: Ontvangen[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    const zeg = (regel: string) => socket.write(`${regel}\r\n`);
    let van = '';
    let aan: string[] = [];
    let data: string[] | undefined;
    let rest = '';
    const neem = (regel: string): void => {
      if (data) {
        if (regel === '.') {
          ontvangen.push({ van, aan, data: data.join('\r\n') });
          data = undefined;
          aan = [];
          zeg('250 ok');
        } else data.push(regel.startsWith('..') ? regel.slice(1) : regel);
        return;
      }
      const adres = /<([^>]*)>/.exec(regel)?.[1] ?? '';
      const commando = regel.slice(0, 4).toUpperCase();
      if (commando === 'MAIL') van = adres;
      if (commando === 'RCPT') {
        const reactie = antwoord(adres);
        if (reactie.startsWith('250')) aan.push(adres);
        zeg(reactie);
      } else if (commando === 'DATA') {
        data = [];
        zeg('354 go on');
      } else if (commando === 'QUIT') socket.end('221 bye\r\n');
      else {
        if (commando === 'RSET') aan = [];
        zeg('250 ok');
      }
    };
    socket.on('data', (bytes) => {
      const regels = (rest + bytes.toString('utf8')).split('\r\n');
      rest = regels.pop() ?? '';
      for (const regel of regels) neem(regel);
    });
    if (!stil) zeg('220 postbus');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const adres = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof adres === 'object' && adres ? adres.port : 0}`,
    ontvangen,
    dicht: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
