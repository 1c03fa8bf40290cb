import ranges from './press-letters.json' with { type: 'json' };

/**
 * The letters of a text that no face of a PDF has, each once, in the order they are read. A letter comes with the marks
 * that are written to it. What only steers how others are set (joiners, marks of direction, variation selectors) is
 * never missing.
 * @example missingLetters('ไทย, x') // ['ไ', 'ท', 'ย']
 */
export function missingLetters(text: string): string[] {
  if (commonOnly.test(text)) return [];
  const letters = new Set(Array.from(graphemes.segment(text), ({ segment }) => segment));
  return [...letters].filter((letter) => !isThere(letter));
}

/**
 * Whether the faces of a PDF have the letters of a script.
 * @param script ISO 15924
 * @example hasScript('Thai') // false
 */
export function hasScript(script: string): boolean {
  const known = knownScripts.get(script) ?? findScript(script);
  knownScripts.set(script, known);
  return known;
}

// What the first face has, and most texts are made of.
const commonOnly = /^[\n\x20-\x7e\xa0-\xff]*$/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const knownLetters = new Map<string, boolean>();
const knownScripts = new Map<string, boolean>();

function isThere(letter: string): boolean {
  const known = knownLetters.get(letter) ?? findLetter(letter);
  knownLetters.set(letter, known);
  return known;
}

const unseen = /[\t\n\r\p{Default_Ignorable_Code_Point}]/gu;

// Each character is set in the first face that has it. One that none has is taken apart where a single face has all its
// parts, but not before a variation selector.
function findLetter(letter: string): boolean {
  const seen = letter.replace(unseen, '');
  const isIn = (form: string, face: Face) =>
    Array.from(form).every((character) => face.has(character.codePointAt(0) ?? 0));
  // Ignored everywhere, a byte order mark is refused in a line of type.
  if (letter === '\ufeff') return false;
  if (isIn(seen, allFaces())) return true;
  if (/[\ufe00-\ufe0f]/u.test(letter)) return false;
  const apart = seen.normalize('NFD');
  return isIn(seen.normalize('NFC'), allFaces()) || facesOfPress().some((face) => isIn(apart, face));
}

function findScript(script: string): boolean {
  try {
    const letter = new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u');
    return [...allFaces()].some((code) => letter.test(String.fromCodePoint(code)));
  } catch {
    // Unicode names no such script: two scripts in one, such as Japanese.
    return false;
  }
}

type Face = ReadonlySet<number>;

let faces: { each: Face[]; all: Face } | undefined;

function facesOfPress(): Face[] {
  return readFaces().each;
}

function allFaces(): Face {
  return readFaces().all;
}

function readFaces(): NonNullable<typeof faces> {
  if (faces) return faces;
  const each = Object.values(ranges).map((face) => new Set(face.split(' ').flatMap(codesOf)));
  faces = { each, all: new Set(each.flatMap((face) => [...face])) };
  return faces;
}

function codesOf(range: string): number[] {
  const [first = '', last = first] = range.split('-');
  const start = parseInt(first, 16);
  return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, i) => start + i);
}
