import type { Repair } from './source-document.ts';

/**
 * The words of a file whose encoding nothing says: by its first bytes, else UTF-8, else Windows-1252, which was usual
 * before, and told.
 * @param declared what the document says of itself, where it does
 */
export function decodedText(bytes: Uint8Array, declared?: string): { text: string; repairs: Repair[] } {
  const marked = encodingMark(bytes);
  for (const encoding of [marked ?? declared, 'utf-8'])
    if (encoding !== undefined) {
      const text = decoded(bytes, encoding);
      if (text !== undefined) return { text, repairs: [] };
    }
  const text = new TextDecoder('windows-1252').decode(bytes);
  return { text, repairs: [toldOf(text)] };
}

// Without a mark, a text of which every second byte is empty is UTF-16.
function encodingMark(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toldOf(text: string): Repair {
  const found = /\S*[\u0080-\uffff]\S*/u.exec(text)?.[0].slice(0, 60) ?? '';
  return {
    place: 'the whole file',
    what: 'the file does not say in which encoding it is; it was read as Windows-1252',
    was: found.replace(/[\u0080-\uffff]/gu, '�'),
    is: found,
  };
}
