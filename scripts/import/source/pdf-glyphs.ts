import { runsAgainst } from '../../../src/domain/direction.ts';
import type { OpenPdf } from './pdf-engine.ts';
import { type Look, lookOf } from './pdf-looks.ts';
import type { Box } from './pdf-page.ts';

/** A sign of a page, or the letters that one sign stands for (`fi`, lam-alef), where it stands in points. */
export interface Glyph extends Box {
  text: string;
  /** Where the line stands that it is written on. */
  baseline: number;
  /** Its height as set, in points. */
  size: number;
  isBold: boolean;
  isSpace: boolean;
  /** Whether it is a letter of a script that is read from the right. */
  isFromRight: boolean;
  /** Whether PDFium guesses a space between the sign that is read before this one and this one. */
  isAfterGap: boolean;
}

export interface Glyphs {
  upright: Glyph[];
  /** The letters of what stands on its side, as they come. */
  turned: string;
  /** How many signs the file does not name. */
  unnamed: number;
}

/** A page with more signs than this is none of a document: the rest is not read. */
const mostSigns = 60_000;
/** What PDFium writes for a hyphen at the end of a line. */
const hyphens = new Set([0x02, 0xfffe]);

/** The signs of a page, in no order. Spaces that PDFium guesses are left out: where words part, their places tell. */
export function glyphsOf(pdf: OpenPdf, page: number): Glyphs {
  const text = pdf.engine._FPDFText_LoadPage(page);
  const glyphs: Glyphs = { upright: [], turned: '', unnamed: 0 };
  if (text === 0) return glyphs;
  try {
    readSigns(pdf, text, glyphs);
    return glyphs;
  } finally {
    pdf.engine._FPDFText_ClosePage(text);
  }
}

interface Sign {
  text: string;
  x: number;
  y: number;
  box: Box;
  advance: Box;
}

function readSigns(pdf: OpenPdf, text: number, glyphs: Glyphs): void {
  const { engine } = pdf;
  const looks = new Map<number, Look>();
  const count = Math.min(engine._FPDFText_CountChars(text), mostSigns);
  let group: Sign[] = [];
  let look: Look | undefined;
  let isAfterGap = false;
  const close = () => {
    for (const part of look ? withMarksApart(group) : []) {
      if (look) glyphs.upright.push({ ...glyphOf(part, look), isAfterGap });
      isAfterGap = false;
    }
    group = [];
  };
  for (let index = 0; index < count; index += 1) {
    const isGuessed = engine._FPDFText_IsGenerated(text, index) === 1;
    const object = isGuessed ? 0 : engine._FPDFText_GetTextObject(text, index);
    if (object === 0) {
      close();
      isAfterGap = engine._FPDFText_GetUnicode(text, index) === 0x20;
      continue;
    }
    const sign = signAt(pdf, text, index);
    if (sign === undefined) {
      glyphs.unnamed += 1;
      continue;
    }
    const [first] = group;
    if (first && (first.x !== sign.x || first.y !== sign.y)) close();
    const known = looks.get(object) ?? lookOf(pdf, text, index, object);
    looks.set(object, known);
    if (known.isTurned) glyphs.turned += sign.text;
    else group.push(sign);
    look = known;
  }
  close();
}

/**
 * Signs that begin at one point, without the marks that stand over the letter before them: they take no room, so that
 * the next letter begins where they do.
 */
function withMarksApart(group: readonly Sign[]): Sign[][] {
  const base = group.findIndex(({ text }) => !/^\p{M}$/u.test(text));
  const letter = group[base];
  if (base < 1 || !letter) return group.length > 0 ? [[...group]] : [];
  const marks = group.slice(0, base);
  const isBefore = marks.every(
    ({ text, box, x }) => /^[\p{Script=Laoo}\p{Script=Thai}]$/u.test(text) && (box.left + box.right) / 2 < x,
  );
  return isBefore ? [marks, group.slice(base)] : [[...group]];
}

function signAt(pdf: OpenPdf, text: number, index: number): Sign | undefined {
  const { engine, room, memory } = pdf;
  const code = engine._FPDFText_GetUnicode(text, index);
  const isHyphen = hyphens.has(code) || engine._FPDFText_IsHyphen(text, index) === 1;
  if (!isHyphen && (code < 0x20 || engine._FPDFText_HasUnicodeMapError(text, index) === 1)) return undefined;
  engine._FPDFText_GetCharOrigin(text, index, room, room + 8);
  engine._FPDFText_GetCharBox(text, index, room + 16, room + 24, room + 32, room + 40);
  engine._FPDFText_GetLooseCharBox(text, index, room + 48);
  const view = memory();
  const double = (at: number) => view.getFloat64(room + at, true);
  const float = (at: number) => view.getFloat32(room + at, true);
  return {
    text: isHyphen ? '\u00AD' : String.fromCodePoint(code),
    x: double(0),
    y: double(8),
    box: { left: double(16), right: double(24), bottom: double(32), top: double(40) },
    advance: { left: float(48), right: float(56), top: float(52), bottom: float(60) },
  };
}

/**
 * Letters that begin at one point. Where they share the box of one sign (PDFium cuts it evenly) in a line that runs
 * from right to left, PDFium has turned them round with the line, though the file names them as they are read: lam-alef
 * became alef-lam. Turning them back is certain.
 */
function glyphOf(group: readonly Sign[], look: Look): Omit<Glyph, 'isAfterGap'> {
  const [only] = group;
  if (group.length === 1 && only) return glyphOfOne(only, look);
  const named = group.map(({ text }) => text);
  // Arabic letters take another room where they are joined than the file says of them: their ink tells.
  const isJoined = /\p{L}/u.test(named.join('')) && runsAgainst(named.join(''), 'ltr');
  const letters = isOneSign(group) && isJoined ? named.toReversed() : named;
  const boxes = group.flatMap(({ box, advance }) =>
    isJoined || advance.right <= advance.left ? [box] : [box, advance],
  );
  const text = behindTheirLetter(letters).join('');
  return {
    text,
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
    baseline: group[0]?.y ?? 0,
    size: look.size,
    isBold: look.isBold,
    isSpace: /^\s*$/u.test(text),
    isFromRight: isJoined,
  };
}

function glyphOfOne({ text, y, box, advance }: Sign, look: Look): Omit<Glyph, 'isAfterGap'> {
  const isFromRight = text.charCodeAt(0) > 0x58f && /\p{L}/u.test(text) && runsAgainst(text, 'ltr');
  const isMeasured = !isFromRight && advance.right > advance.left;
  return {
    text,
    left: isMeasured ? Math.min(box.left, advance.left) : box.left,
    right: isMeasured ? Math.max(box.right, advance.right) : box.right,
    bottom: isMeasured ? Math.min(box.bottom, advance.bottom) : box.bottom,
    top: isMeasured ? Math.max(box.top, advance.top) : box.top,
    baseline: y,
    size: look.size,
    isBold: look.isBold,
    isSpace: text.trim() === '',
    isFromRight,
  };
}

/** Whether the boxes of letters are equal parts of one. */
function isOneSign(group: readonly Sign[]): boolean {
  if (group.length < 2) return false;
  const boxes = group.map(({ box }) => box).toSorted((a, b) => a.left - b.left);
  const isNear = (a: number, b: number) => Math.abs(a - b) < 0.02;
  return boxes.every((box, index) => {
    const before = boxes[index - 1];
    return !before || (isNear(before.right, box.left) && isNear(before.top, box.top));
  });
}

function behindTheirLetter(letters: readonly string[]): readonly string[] {
  const isMark = (letter: string) => /^\p{M}$/u.test(letter);
  const [first] = letters;
  if (first === undefined || !isMark(first)) return letters;
  return [...letters.filter((letter) => !isMark(letter)), ...letters.filter(isMark)];
}
