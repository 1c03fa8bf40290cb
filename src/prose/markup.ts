import type { AtLine, CodePiece } from '../domain/text.ts';
import type { TypedText } from './typed-text.ts';

/**
 * Markup that the parser leaves as words, though whoever wrote it meant a tag and a browser would read one:
 * `<script/x>`, `<a href="b"title="c">`, `<o:p>`, `<![endif]>`. What stands behind a backslash is meant as words.
 */
export function markupIn({ text, lineAt, isCode }: TypedText): AtLine<CodePiece>[] {
  if (!text.includes('<')) return [];
  return [...text.matchAll(tags)]
    .filter(({ index }) => !isCode(index))
    .map(({ 0: value, index }) => ({ kind: kindOfMarkup(value), value, line: lineAt(index) }));
}

/** Whether markup comes from a word processor, whose tags and styles travel along when words are copied. */
export function kindOfMarkup(value: string): 'html' | 'pasted' {
  return /^<\/?(?:[movwx]|st\d|wp):|^<!(?:--)?\[|^<\?xml|\bmso-|class=["']?Mso/iu.test(value)
    ? 'pasted'
    : 'html';
}

// After `<` and a letter a browser reads a tag. A name alone may be words: "p<q".
const name = '<\\/?[a-z][\\w-]*';
const tags = new RegExp(
  `(?<!\\\\|\\]\\(|\\]:\\s?)(?:${[
    `${name}\\/(?=[^<>\\n]*[>=])[^<>\\n]*>?`,
    `${name}\\s(?=[^<>\\n=]*=)[^<>\\n]*>`,
    `${name}\\s+[\\w:-]+\\s*=\\s*["'][^<>\\n]*`,
    `${name}["'][^<>\\n]*>`,
    `${name}:[\\w-]+(?:\\s[^<>\\n]*)?\\/?>`,
    '<!\\[[^<>\\n]*>?',
    '<!-[^<>\\n]*>?',
    '<\\?[a-z][^<>\\n]*>?',
  ].join('|')})`,
  'giu',
);

/**
 * References to characters that no page can show, such as `&#1;`, and those that mean another one in the code of old
 * Windows programs, such as `&#146;`.
 */
export function lostCharacters({ text, lineAt, isCode }: TypedText): AtLine<CodePiece>[] {
  if (!text.includes('&#')) return [];
  return [...text.matchAll(/(?<!\\)&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu)].flatMap(
    ({ 0: value, 1: hexadecimal, 2: decimal = '0', index }) => {
      const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      if (!isLost(point) || isCode(index)) return [];
      const meant = point >= 0x80 && point <= 0x9f ? windows.decode(Uint8Array.of(point)) : '';
      const instead = /^[\p{L}\p{P}\p{S}]$/u.test(meant) ? { instead: meant } : {};
      return [{ kind: 'character' as const, value, ...instead, line: lineAt(index) }];
    },
  );
}

const windows = new TextDecoder('windows-1252');

// Control characters, half of a pair, U+FFFD, and what Unicode says is no character.
function isLost(point: number): boolean {
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || (point >= 0xfdd0 && point <= 0xfdef))
    return true;
  if (point === 0xfffd || (point & 0xfffe) === 0xfffe || (point >= 0x7f && point <= 0x9f)) return true;
  return point < 0x20 && ![0x09, 0x0a, 0x0d].includes(point);
}
