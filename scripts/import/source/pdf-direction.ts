import { runsAgainst, runsMostlyAgainst } from '../../../src/domain/direction.ts';

/** What a sign is to the direction of a line (UAX #9, shortened to what undoing it needs). */
type Side = 'right' | 'left' | 'number' | 'neither';

/**
 * The signs of a line in the order in which they are read, from the order in which they stand from left to right: the
 * bidirectional algorithm (UAX #9) undone. Where two orders of reading look alike, numbers and addresses stay whole.
 * @param signs from left to right, spaces included
 * @param isRightToLeft whether the text around it is read from the right
 * @example inReadingOrder([...'2024 ﻡﺎﻋ'], true).join('') // 'ﻋﺎﻡ 2024'
 */
export function inReadingOrder(signs: readonly string[], isRightToLeft: boolean): string[] {
  if (!signs.some((sign) => runsAgainst(sign, 'ltr')))
    return isRightToLeft ? withPhoneTurned(signs) : [...signs];
  const runs = runsOf(signs, isRightToLeft);
  const read = isRightToLeft ? runs.toReversed() : runs;
  return read.flatMap(({ signs: run, isTurned }) => (isTurned ? run.toReversed() : run));
}

/** The groups of a telephone number by itself, where a line that is read from the right has turned their order round. */
function withPhoneTurned(signs: readonly string[]): string[] {
  const text = signs.join('');
  if (text.length > 30 || !/^\p{Nd}[\p{Nd} -]{6,}[ -]\p{Nd}{1,3}\+$/u.test(text)) return [...signs];
  return [
    ...`+${text
      .slice(0, -1)
      .split(/([ -])/u)
      .toReversed()
      .join('')}`,
  ];
}

/** Whether a text is read from the right, going by most of its letters. */
export function isReadFromRight(text: string): boolean {
  return runsMostlyAgainst(text, 'ltr');
}

interface Run {
  signs: string[];
  /** Whether its signs are read from the right. */
  isTurned: boolean;
}

function runsOf(signs: readonly string[], isRightToLeft: boolean): Run[] {
  const sides = signs.map((sign, index) => (endsWordOnRight(signs, index) ? 'right' : sideOf(sign)));
  const against = isRightToLeft ? 'right' : 'left';
  const runs: Run[] = [];
  for (let at = 0; at < signs.length;) {
    const isAgainst = sides[at] === against;
    let end = at + 1;
    while (!isAgainst && end < signs.length && sides[end] !== against) end += 1;
    const stretch = { signs: signs.slice(at, end), sides: sides.slice(at, end) };
    if (isAgainst) runs.push({ signs: stretch.signs, isTurned: false });
    else runs.push(...(isRightToLeft ? runsFromLeft(stretch) : runsFromRight(stretch)));
    at = end;
  }
  return runs;
}

/** Signs that stand together, none of them against the direction of what lies between. */
interface Stretch {
  signs: string[];
  sides: Side[];
}

/** In a line read from the right, what is read from the left: Latin words with all between them, or numbers. */
function runsFromLeft({ signs, sides }: Stretch): Run[] {
  const isInside = (side: Side) => side === 'left' || side === 'number';
  if (sides.includes('left')) return around({ signs, sides }, isInside, false);
  const runs: Run[] = [];
  for (let at = 0; at < signs.length;) {
    const end = Math.max(
      at + 1,
      isPlus(signs, sides, at) ? endOfPhone(signs, sides, at) : endOfNumber(signs, sides, at),
    );
    runs.push({ signs: signs.slice(at, end), isTurned: false });
    at = end;
  }
  return runs;
}

/** In a line read from the left, the words that are read from the right, with all between them. */
function runsFromRight(stretch: Stretch): Run[] {
  return around(stretch, (side) => side === 'right', true).map((run) =>
    run.isTurned ? { ...run, signs: withNumbersKept(run.signs) } : run,
  );
}

/** From the first to the last of such signs is one run; the rest are runs of one sign. */
function around({ signs, sides }: Stretch, isInside: (side: Side) => boolean, isTurned: boolean): Run[] {
  const first = sides.findIndex(isInside);
  if (first === -1) return [{ signs, isTurned: false }];
  const last = sides.findLastIndex(isInside);
  const alone = (sign: string): Run => ({ signs: [sign], isTurned: false });
  return [
    ...signs.slice(0, first).map(alone),
    { signs: signs.slice(first, last + 1), isTurned },
    ...signs.slice(last + 1).map(alone),
  ];
}

/** Numbers turned round beforehand, so that they are right when the words around them have been turned. */
function withNumbersKept(signs: readonly string[]): string[] {
  const sides = signs.map(sideOf);
  const kept: string[] = [];
  for (let at = 0; at < signs.length;) {
    const end = Math.max(at + 1, endOfNumber(signs, sides, at));
    kept.push(...signs.slice(at, end).toReversed());
    at = end;
  }
  return kept;
}

/** Punctuation of Arabic that stands behind the word on its right: what is read from the left ends there. */
function endsWordOnRight(signs: readonly string[], at: number): boolean {
  return /^[،؛؟]$/u.test(signs[at] ?? '') && /^\s?$/u.test(signs[at - 1] ?? '');
}

function sideOf(sign: string): Side {
  if (/\p{Nd}/u.test(sign)) return 'number';
  if (!/\p{L}/u.test(sign)) return 'neither';
  return runsAgainst(sign, 'ltr') ? 'right' : 'left';
}

/** Digits with what parts them: `1,250,000`, `01/03/2024`, `2024-2027`, `12.5%`. */
function endOfNumber(signs: readonly string[], sides: readonly Side[], at: number): number {
  if (sides[at] !== 'number') return at;
  let end = at;
  while (end < signs.length) {
    const isJoined =
      /^[-,./:٫٬]$/u.test(signs[end] ?? '') && sides[end + 1] === 'number' && !isFalling(signs, end);
    if (sides[end] !== 'number' && !isJoined) break;
    end += 1;
  }
  return /^[%°]$/u.test(signs[end] ?? '') ? end + 1 : end;
}

/** Of two years with a hyphen between them the earlier is read first. */
function isFalling(signs: readonly string[], at: number): boolean {
  if (signs[at] !== '-') return false;
  const before = signs.slice(Math.max(0, at - 5), at).join('');
  const behind = signs.slice(at + 1, at + 6).join('');
  const [, left] = /(?:^|\D)(\d{4})$/u.exec(before) ?? [];
  const [, right] = /^(\d{4})(?:\D|$)/u.exec(behind) ?? [];
  return left !== undefined && right !== undefined && Number(left) > Number(right);
}

function isPlus(signs: readonly string[], sides: readonly Side[], at: number): boolean {
  return signs[at] === '+' && sides[at + 1] === 'number' && sides[at - 1] !== 'number';
}

/** A telephone number keeps its groups in order. */
function endOfPhone(signs: readonly string[], sides: readonly Side[], at: number): number {
  let end = at + 1;
  for (let index = end; index < signs.length; index += 1) {
    if (sides[index] === 'number') end = index + 1;
    else if (!/^[-\s.()]$/u.test(signs[index] ?? '')) break;
  }
  return end;
}

/**
 * Brackets facing the words they hold: programs mirror some of those in a text read from the right, and others do not.
 * @example withBracketsFacing('النقابة )UNT(') // 'النقابة (UNT)'
 */
export function withBracketsFacing(text: string): string {
  if (!isReadFromRight(text)) return text;
  const brackets = text.match(/[()]/gu) ?? [];
  const isFacing = brackets.every((bracket, index) => bracket === (index % 2 === 0 ? '(' : ')'));
  if (isFacing || brackets.length % 2 !== 0) return text;
  let count = 0;
  const turned = text.replace(/[()]/gu, () => (count++ % 2 === 0 ? '(' : ')'));
  return turned
    .replace(/\(\s+(?=\S)/gu, ' (')
    .replace(/\s+\)/gu, ')')
    .replace(/(?<=[^\s(])\((?=\S)/gu, ' (')
    .replace(/\)(?=[\p{L}\p{N}])/gu, ') ')
    .replace(/ {2,}/gu, ' ');
}
