/** The part of CBOR (RFC 8949) that Pagefind's files are made of: whole numbers, texts and lists. */
export type Cbor = number | string | Cbor[];

/** Reads one value; anything else than the three kinds is an error. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let at = 0;

  function value(): Cbor {
    const first = bytes[at] ?? 0;
    const [major, size] = [first >> 5, length(first & 31)];
    if (major === 0) return size;
    if (major === 3) return new TextDecoder().decode(bytes.subarray(at, (at += size)));
    if (major === 4) return Array.from({ length: size }, value);
    throw new Error(`CBOR of kind ${major} at byte ${at} is not known here`);
  }

  function length(info: number): number {
    at += 1;
    if (info < 24) return info;
    if (info > 26) throw new Error(`CBOR of length ${info} at byte ${at} is not known here`);
    const size = 2 ** (info - 24);
    const number = bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
    at += size;
    return number;
  }

  return value();
}

/** Writes a value in as few bytes as there can be. */
export function encodeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, value.length), ...value.map(encodeCbor)]);
}

function head(major: number, size: number): Buffer {
  const kind = major << 5;
  if (size < 24) return Buffer.from([kind | size]);
  if (size < 2 ** 8) return Buffer.from([kind | 24, size]);
  if (size < 2 ** 16) return Buffer.from([kind | 25, size >> 8, size & 255]);
  const bytes = Buffer.alloc(5, kind | 26);
  bytes.writeUInt32BE(size, 1);
  return bytes;
}
