import { prosePart } from './prose-words.ts';

/** How a sentence asks for a sum: what it is for, as the words of the sentence say. */
export interface Asked {
  what: string;
}

/**
 * Whether a sentence asks for the sum that stands in it, and what for; undefined where it does not.
 * @param before what stands before the sum
 * @param behind what stands behind it
 * @example askedIn('We are seeking ', ' to dig nine wells.') // { what: 'dig nine wells' }
 * @example askedIn('Nine wells would cost ', '.') // { what: 'Nine wells' }
 */
export function askedIn(before: string, behind: string): Asked | undefined {
  if (seeks.test(before) || asksSomebody.test(before)) return { what: aimIn(behind) ?? thingBefore(before) };
  const done = doneWith(before, behind);
  if (done !== undefined) return { what: done };
  const priced = costs.exec(before);
  if (priced !== null) return { what: thingIn(before.slice(0, priced.index)) };
  return isNeeded.test(behind) ? { what: aimIn(behind.replace(isNeeded, '')) ?? '' } : undefined;
}

const few = "(?:\\s+(?!per\\b)[\\p{L}’'-]+){0,6}";
const seeks = new RegExp(`(?<!\\p{L})${prosePart((words) => words.seeks)}${few}\\s*$`, 'iu');
// "We are asking partners for …"
const asksSomebody =
  /(?<!\p{L})we\s(?:are\s)?(?:now\s)?ask(?:ing)?\s(?:[\p{L}’'-]+\s){1,4}for(?:\sa)?(?:\sfurther)?\s*$/iu;
const costs = new RegExp(
  `(?<!\\p{L})${prosePart((words) => words.costs)}(?:\\s+(?:about|around|some|a further|another|environ|unos|cerca de))?\\s*$`,
  'iu',
);
const isNeeded = new RegExp(`^\\s+${prosePart((words) => words.isNeeded)}(?!\\p{L})`, 'iu');
const withBefore = new RegExp(
  `(?:^|[,;:–—]\\s*|(?:^|\\s)(?:and|but|et|y|e)\\s+)(?:${prosePart((words) => words.with)}\\s*)?$`,
  'iu',
);
const wouldBehind = new RegExp(`^,?\\s+${prosePart((words) => words.would)}\\s+(?=\\p{L})`, 'iu');
const aim = new RegExp(`(?<!\\p{L})${prosePart((words) => words.to)}\\s+(?=\\p{L})`, 'iu');

// `For EUR 40 000 we would train …`, `EUR 40 000 would train …`; `which would bring it to …` is no request.
function doneWith(before: string, behind: string): string | undefined {
  const would = wouldBehind.exec(behind);
  if (would === null || !withBefore.test(before)) return undefined;
  return withoutEnd(behind.slice(would[0].length));
}

// What the sum is for: behind the first word that leads to it, but one that only leads to a time.
function aimIn(behind: string): string | undefined {
  const found = aim.exec(behind);
  if (found === null) return undefined;
  const rest = behind.slice(found.index + found[0].length);
  return isTime.test(rest) ? aimIn(rest) : withoutEnd(rest);
}

const isTime =
  /^(?:the\s+)?(?:next\s+|coming\s+|first\s+)?(?:\p{L}+|\d+)[\s-](?:years?|months?|ans|mois|años|meses|anos)(?!\p{L})/iu;

// The subject: behind the last mark, without what only leads to it.
function thingIn(text: string): string {
  const last = text.split(/[:;]\s+|\s[–—]\s/u).at(-1) ?? '';
  return withoutEnd(last.replace(/^\s*(?:finally|lastly|thirdly|secondly|second|third|then|and),\s+/iu, ''));
}

// `The wells: we ask for …`
function thingBefore(before: string): string {
  const [, named = ''] = /^(?:[^:;]{0,40}\s(?:is|are)\s)?([^:;]{3,80}):\s/u.exec(before) ?? [];
  return withoutEnd(named);
}

function withoutEnd(text: string): string {
  return text.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '');
}
