/** As many lines the parser counts; every element behind them it puts on the last. */
const mostCounted = 65_535;

/**
 * The lines of a file that has more than the parser counts; undefined for any other, which the parser counts itself.
 * @param bytes of a well-formed file without a document type
 * @returns begins at the root, and gives the line of each element (from 1) in the order of the file
 */
export function linesOfElements(bytes: Uint8Array): (() => Iterator<number>) | undefined {
  if (!hasMoreThan(mostCounted - 1, bytes)) return undefined;
  const text = decoded(bytes);
  return () => startTagLines(text);
}

const lineEnd = 10;

function hasMoreThan(most: number, bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd); at !== -1; at = bytes.indexOf(lineEnd, at + 1))
    if (++count > most) return true;
  return false;
}

// The signs of tags are the same in all writings but UTF-16; the words between them do not count here.
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || second === 0;
  const isBig = (first === 0xfe && second === 0xff) || first === 0;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'latin1').decode(bytes);
}

/** What is passed over whole: in it, tags are words. */
const passedOver: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['</', '>'],
];

function* startTagLines(text: string): Generator<number> {
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const [begin = '<', end = ''] = passedOver.find(([sign]) => text.startsWith(sign, at)) ?? [];
    if (end === '') {
      for (let next = text.indexOf('\n', counted); next !== -1 && next < at;) {
        line += 1;
        counted = next + 1;
        next = text.indexOf('\n', counted);
      }
      yield line;
    }
    at = end === '' ? at + 1 : text.indexOf(end, at + begin.length);
    if (at === -1) return;
  }
}
