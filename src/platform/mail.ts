// SPDX-License-Identifier: EUPL-1.2
import { createTransport } from 'nodemailer';
import { isAddress } from './address.ts';
import { isLoopback } from './config.ts';

export interface Mail {
  /** One address: a mail goes to one person, so that nobody sees who else got it. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An agenda that goes along. */
  readonly agenda: string;
}

/** `refused`: this address is not taken. `later`: not now. `offline`: the mail server cannot be reached, whoever it is for. */
export type MailResult = 'sent' | 'refused' | 'later' | 'offline';

/** Where mail goes out. */
export interface MailDoor {
  /** Who it comes from, as receivers see it. */
  readonly from: string;
  readonly send: (mail: Mail) => Promise<MailResult>;
  readonly close: () => void;
}

/** Milliseconds that a mail server may be silent. */
const CONNECT = 10_000;
const SILENT = 20_000;

function resultOf(error: unknown): MailResult {
  const reply = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // A reply about the receiver or the message; everything else is the server itself.
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'offline';
  return reply >= 400 && reply < 500 ? 'later' : 'refused';
}

/** Whether an address from the environment asks for what may not be: a password over a line that others can read. */
const mustEncrypt = (url: URL): boolean => url.protocol === 'smtp:' && !isLoopback(url.hostname);

/**
 * Opens the way out for mail. Over `smtp:` the line is encrypted before anything is said, unless the server is this machine.
 * Nothing is logged: neither addresses nor words.
 */
export function openMail({ url, from }: { readonly url: string; readonly from: string }): MailDoor {
  const server = new URL(url);
  const address = /<([^<>]+)>$/.exec(from)?.[1] ?? from;
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    // The name of this machine is nobody's business.
    name: address.slice(address.indexOf('@') + 1),
    requireTLS: mustEncrypt(server),
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: SILENT,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from,
    send: async ({ to, subject, text, agenda }) => {
      if (!isAddress(to)) return 'refused';
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          envelope: { from: address, to: [to] },
          subject,
          text,
          xMailer: false,
          attachments: [
            {
              filename: 'agenda.ics',
              content: agenda,
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
            },
          ],
        });
        return 'sent';
      } catch (error) {
        return resultOf(error);
      }
    },
    close: () => transport.close(),
  };
}
