import { isPossiblePhone, plainPhone } from '../../../src/domain/phone.ts';
import type { SourceLine } from '../source/source-document.ts';
import { anyWord } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';

/**
 * The telephone numbers in a line: with the code of a country, or behind a word such as "Tel."; those that its links
 * lead to as well. A number of a fax is none.
 * @example findPhones({ text: 'Tél. : +33 1 23 45 67 89', … })[0].value // '+33 1 23 45 67 89'
 */
export function findPhones({ text, links = [] }: Pick<SourceLine, 'text' | 'links'>): Found<string>[] {
  const plain = plainDigits(text);
  const written = [...plain.matchAll(numbers)].flatMap(({ 0: whole, index }) =>
    phoneAt(text, plain, whole, index),
  );
  const linked = links.flatMap((link): Found<string>[] => {
    const number = plainPhone(/^tel:(.{1,40})$/iu.exec(link.href.trim())?.[1] ?? '');
    return isPossiblePhone(number)
      ? [{ value: number, at: Math.max(0, text.indexOf(link.text)), written: link.text, sure: 'certain' }]
      : [];
  });
  const seen = new Set<string>();
  return [...written, ...linked].filter(({ value }) => {
    const key = value.replace(/\D/gu, '');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const gap = '[\\s\\p{Cf}().\\-‐–−]{0,3}';
const extension = `(?:[\\s,;(]{0,3}${anyWord(({ extension }) => extension)}[.:\\s]{0,3}\\d{1,6})?`;
const numbers = new RegExp(
  `(?<![\\d\\p{L}])[(\\p{Cf}]{0,2}(?:[+＋]|\\d)(?:${gap}\\d){5,16}${extension}`,
  'giu',
);
const separator = '(?:\\s{0,2}(?:n[°ºo]\\.?|number|no\\.?))?[\\s.:)\\p{Cf}–-]{0,4}$';
const cue = new RegExp(`${anyWord(({ phone }) => phone)}${separator}`, 'iu');
const faxCue = new RegExp(`${anyWord(({ fax }) => fax)}${separator}`, 'iu');

// Where a line from right to left was copied, its plus may stand behind: "962795512084+".
function hasPlusBehind(plain: string, whole: string, index: number): boolean {
  const behind = plain.slice(index + whole.length);
  return /^\p{Cf}?\+/u.test(behind) && !/[+＋]/u.test(whole) && /\p{Script=Arabic}/u.test(plain);
}

function phoneAt(text: string, plain: string, whole: string, index: number): Found<string>[] {
  const before = plain.slice(Math.max(0, index - 24), index);
  const isMirrored = hasPlusBehind(plain, whole, index);
  // Which of its groups comes first nobody can tell.
  if (isMirrored && /\d[\s\p{Cf}]+\d/u.test(whole)) return [];
  if (faxCue.test(before) && !/(?:tel|phone|tél)[./\s&]{1,4}fax/iu.test(before)) return [];
  const number = plainPhone(isMirrored ? `+${whole}` : whole).replace(/^00\s?/u, '+');
  const written = text.slice(index, index + whole.length);
  if (number.startsWith('+'))
    return isPossiblePhone(number) ? [{ value: number, at: index, written, sure: 'certain' }] : [];
  const isCued = cue.test(before) || /(?:^|[\s(])[☎📞☏]️?\s?$/u.test(before);
  if (!isCued || number.replace(/\D/gu, '').length < 6) return [];
  if (
    !number.startsWith('0') &&
    !number.startsWith('(') &&
    isPossiblePhone(`+${number}`) &&
    number.replace(/\D/gu, '').length > 10
  )
    return [
      {
        value: `+${number}`,
        at: index,
        written,
        sure: 'likely',
        why: 'the + was put before the code of its country',
      },
    ];
  return [{ value: number, at: index, written, sure: 'likely', why: 'the code of its country is missing' }];
}
