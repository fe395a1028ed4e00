// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** No signs that look alike; 24 of them are 120 random bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 24;
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);

/** A code that only its owner has: groups of four, to be written down. */
export function newDraftCode(): string {
  let code = '';
  while (code.length < LENGTH) {
    const [byte = 0] = randomBytes(1);
    // A byte above the last whole round would make the first signs more likely.
    if (byte < 256 - (256 % SIGNS.length)) code += SIGNS.charAt(byte % SIGNS.length);
  }
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** A code as it was typed, without spaces and in one form; undefined when it cannot be one. */
export function readDraftCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return CODE.test(code) ? code : undefined;
}

const derive = (code: string, purpose: string) => Buffer.from(hkdfSync('sha256', code, 'verband', purpose, 32));
/** What is kept to find a draft by: it leads back neither to the code nor to the key. */
export const draftHash = (code: string): Buffer => derive(code, 'concept:vinden');

/** Sealed with AES-256-GCM under a key that follows from the code; the place where it is kept is part of the seal. */
export function sealDraft(code: string, content: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(code, 'concept:verzegelen'), nonce);
  cipher.setAAD(draftHash(code));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed; throws when it was changed, or sealed under another code. */
export function openDraft(code: string, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', derive(code, 'concept:verzegelen'), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(draftHash(code));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const content: unknown = JSON.parse(
    Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString(),
  );
  return content;
}
