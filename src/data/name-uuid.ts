import { createHash } from 'node:crypto';

/** The name space of addresses (RFC 9562, 6.6). */
const addressSpace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/**
 * A name-based UUID, version 5 (RFC 9562, 5.5): the same address, the same id.
 * @example nameUuid("https://x.example/") // a UUID
 */
export function nameUuid(address: string): string {
  const bytes = createHash('sha1').update(addressSpace).update(address).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
