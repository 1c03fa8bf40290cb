import type { Repair } from './source-document.ts';

/**
 * The text of a file that a spreadsheet saved: UTF-8, UTF-16, or one of the older encodings of Windows, which is told
 * as a repair.
 */
export function decodedTable(bytes: Uint8Array): { text: string; repairs: Repair[] } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, repairs: encoding === 'utf-8' ? [] : [repaired(encoding)] };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return hasZeros(bytes) ? wideOf(bytes) : 'utf-8';
  return hasZeros(bytes) ? wideOf(bytes) : windowsOf(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hasZeros(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return start.filter((byte) => byte === 0).length > start.length / 5;
}

// Of Latin letters the second byte is the empty one where the small end comes first.
function wideOf(bytes: Uint8Array): string {
  const zeros = (from: number) =>
    bytes.subarray(0, 4096).filter((byte, at) => at % 2 === from && byte === 0).length;
  return zeros(1) >= zeros(0) ? 'utf-16le' : 'utf-16be';
}

// Where most letters are none of ASCII, it is no European text.
function windowsOf(bytes: Uint8Array): string {
  const count = (is: (byte: number) => boolean) => bytes.subarray(0, 65_536).filter(is).length;
  const high = count((byte) => byte >= 0xc0);
  const plain = count((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  return high > plain ? 'windows-1256' : 'windows-1252';
}

function repaired(encoding: string): Repair {
  const guess = encoding.startsWith('windows')
    ? ', which is the likeliest; look whether all letters are right'
    : '';
  return {
    place: 'the whole file',
    what: `it is not saved as UTF-8 and was read as ${encoding}${guess}`,
    was: encoding,
    is: 'utf-8',
  };
}
