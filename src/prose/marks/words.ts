import type { AtLine, Mark, MarkKind } from '../../domain/text.ts';
import { joiningLetter } from '../as-meant.ts';
import { bareAddress } from '../bare-addresses.ts';
import { stretchOf, type TypedText } from '../typed-text.ts';
import type { Place } from './marks.ts';

/** What stands in the words of a text as it was typed: a heading without its space, stars that nothing answers. */
export function textMarks({ node, parent }: Place, { text, lineAt }: TypedText): AtLine<Mark>[] {
  if (node.type !== 'text' || bareAddress(parent, text) !== undefined) return [];
  const firstLine = node.position?.start.line ?? 1;
  const idle = Array.from(
    node.value.matchAll(/^#{2,6}(?=[^\s#])|\[\^[^\]\s]+\]/gmu),
    ({ 0: value, index }) => ({
      kind: value.startsWith('#') ? ('heading' as const) : ('note' as const),
      value,
      line: firstLine + node.value.slice(0, index).split('\n').length - 1,
    }),
  );
  const [start, end] = stretchOf(node);
  if (!/\*\*|~~|_/u.test(node.value)) return idle;
  const typed = text.slice(start, end);
  return [
    ...idle,
    ...Array.from(typed.matchAll(leftStars), ({ 0: value, index }) => {
      const instead = repaired(text.slice(Math.max(0, start + index - 1)), value);
      return { kind: 'emphasis' as const, value, instead, line: lineAt(start + index) };
    }).slice(0, 1),
    ...Array.from(typed.matchAll(leftUnderscores), ({ 0: value, 1: words, index }) => ({
      kind: 'underscore' as const,
      value,
      instead: `*${words ?? ''}*`,
      line: lineAt(start + index),
    })),
  ];
}

const leftStars = /(?<![\\*_~])(?:\*{2,}|~~|__(?=\p{L})|(?<=\p{L})__)(?![*~_])/gu;
const leftUnderscores = new RegExp(
  `(?<![\\p{L}\\p{N}_\\\\])_([^_\\s][^_\\n]*)_(?=${joiningLetter})|(?<=${joiningLetter})_([^_\\s][^_\\n]*)_(?![\\p{L}\\p{N}])`,
  'gu',
);

// `** words **`, `**words:**more`
function repaired(from: string, mark: string): string | undefined {
  const sign = mark.replaceAll(/[*]/gu, '\\*');
  const [, words] =
    new RegExp(`^[^*_~]?${sign}[ \\t]*([^*_~\\n]*[^*_~\\s])[ \\t]*${sign}(?![*_~])`, 'u').exec(from) ?? [];
  return words === undefined ? undefined : `${mark}${words}${mark}`;
}

/** An address whose end its author and the page may see in different places. */
export function linkMarks({ node }: Place, { text }: TypedText): AtLine<Mark>[] {
  const address = bareAddress(node, text);
  if (address === undefined || !/[\p{L}\p{M}](?<![\p{ASCII}\p{Script=Latin}])/u.test(address)) return [];
  return [
    { kind: 'address-end', value: address, instead: `<${address}>`, line: node.position?.start.line ?? 1 },
  ];
}

/** Stars between figures: whoever writes 2*3*4 multiplies. */
export function emphasisMarks({ node }: Place, { text }: TypedText): AtLine<Mark>[] {
  const [start, end] = stretchOf(node);
  const written = text.slice(start, end);
  const [, mark = ''] = /^(\*+)/u.exec(written) ?? [];
  if (mark === '') return [];
  const words = written.slice(mark.length, -mark.length);
  const isBetween = /\p{Nd}$/u.test(text.charAt(start - 1)) && /^\p{Nd}/u.test(words);
  const isInBrackets = /[([]$/u.test(text.charAt(start - 1)) && /^[)\]]/u.test(words);
  if (!isBetween && !isInBrackets) return [];
  const [before = ''] = /[^\s*]*$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const [after = ''] = /^[^\s*]*/u.exec(text.slice(end, end + 40)) ?? [];
  const escaped = mark.replaceAll('*', '\\*');
  const instead = `${before}${escaped}${words}${escaped}${after}`;
  return [
    { kind: 'times', value: `${before}${written}${after}`, instead, line: node.position?.start.line ?? 1 },
  ];
}

/** Marks that are found in a text as it was typed, wherever the parser puts their parts. */
export function typedMarks({ text, lineAt, isCode }: TypedText): AtLine<Mark>[] {
  return typedPatterns.flatMap(({ kind, sign, pattern, instead }) => {
    if (!text.includes(sign)) return [];
    return [...text.matchAll(pattern)]
      .filter(({ index }) => !isCode(index))
      .map((match) => ({ kind, value: match[0], instead: instead?.(match), line: lineAt(match.index) }));
  });
}

interface TypedPattern {
  kind: MarkKind;
  /** Stands in every text that the pattern finds something in. */
  sign: string;
  pattern: RegExp;
  instead?: (match: RegExpExecArray) => string | undefined;
}

const place = '(?:https?:\\/\\/|www\\.|mailto:|\\/(?=[a-z]))';

const typedPatterns: readonly TypedPattern[] = [
  {
    kind: 'link-apart',
    sign: '] ',
    pattern: new RegExp(`(?<![\\\\\\]])(\\[[^[\\]\\n]+\\])[ \\t]+(\\(${place}[^()\\s]*\\))`, 'giu'),
    instead: ([, words = '', address = '']) => `${words}${address}`,
  },
  {
    kind: 'link-turned',
    sign: ')[',
    pattern: new RegExp(`(?<!\\\\)\\(([^()\\n]+)\\)\\[(${place}[^[\\]\\s]*)\\]`, 'giu'),
    instead: ([, words = '', address = '']) => `[${words}](${address})`,
  },
  {
    kind: 'link-spaces',
    sign: '](',
    pattern: new RegExp(
      `(?<!\\\\)(\\[[^[\\]\\n]+\\])\\((${place}[^()\\s"']*(?:[ \\t]+[^()\\s"']+)+)\\)`,
      'giu',
    ),
    instead: ([, words = '', address = '']) => `${words}(${address.replace(/[ \t]/gu, '%20')})`,
  },
  { kind: 'own-file', sign: ':', pattern: /\bfile:\/\/\/?[^\s)>\]]+|(?<![\p{L}\p{N}])[A-Z]:\\[^\s)>\]]+/gu },
  {
    kind: 'field-code',
    sign: '!',
    pattern:
      /Error! (?:Reference source not found|Bookmark not defined|No text of specified style in document)\.?|Erreur ?! (?:Source du renvoi introuvable|Signet non défini)\.?/gu,
  },
  {
    kind: 'field-code',
    sign: '{',
    pattern: /\{ ?(?:HYPERLINK|PAGEREF|REF|TOC|SEQ|MERGEFIELD)\b[^{}\n]*\}/gu,
  },
  {
    kind: 'raised',
    sign: '^',
    pattern: /(?<=[\p{L}\p{N})])(?<!\\)\^([\d+-]{1,4})\^(?!\p{N})/gu,
    instead: ([, digits = '']) => inSigns(digits, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'),
  },
  {
    kind: 'raised',
    sign: '~',
    pattern: /(?<=\p{L})(?<!\\)~(\d{1,3})~/gu,
    instead: ([, digits = '']) => inSigns(digits, '₀₁₂₃₄₅₆₇₈₉₊₋'),
  },
  { kind: 'foreign', sign: '[[', pattern: /(?<!\\)!?\[\[[^[\]\n]+\]\](?!\()/gu },
  { kind: 'foreign', sign: '==', pattern: /(?<![=\\])==(?=[^\s=])[^=\n]*[^\s=]==(?!=)/gu },
  { kind: 'foreign', sign: '^[', pattern: /(?<![[\\])\^\[[^[\]\n]+\]/gu },
  { kind: 'foreign', sign: '{', pattern: /(?<!\\)\{[#.][\w-]+\}[ \t]*$/gmu },
  { kind: 'foreign', sign: '[TOC]', pattern: /^\[TOC\]$/gmu },
  {
    kind: 'soft-hyphen',
    sign: '\u00ad',
    pattern: /(?<![\p{L}\p{M}\u00ad])[\p{L}\p{M}]*\u00ad[\p{L}\p{M}\u00ad]*/gu,
    instead: ([word]) => word.replaceAll('\u00ad', ''),
  },
  { kind: 'wide-space', sign: '\u00a0\u00a0', pattern: /\u00a0{2,}/gu },
];

function inSigns(digits: string, signs: string): string {
  return digits.replace(/[\d+-]/gu, (sign) => signs.charAt('0123456789+-'.indexOf(sign)));
}
