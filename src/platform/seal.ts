// SPDX-License-Identifier: EUPL-1.2
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const derive = (root: Buffer, place: string) => Buffer.from(hkdfSync('sha256', root, 'verband', `zegel:${place}`, 32));

/**
 * Sealed with AES-256-GCM under the key of the installation, for what must wait in the database and be read there by nobody.
 * `place` is part of the seal: what is moved to another row does not open.
 */
export function seal(root: Buffer, place: string, content: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(root, place), nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** What was sealed; throws when it was changed, moved, or sealed under another key. */
export function unseal(root: Buffer, place: string, sealed: Uint8Array): unknown {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', derive(root, place), bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  const content: unknown = JSON.parse(
    Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString(),
  );
  return content;
}
