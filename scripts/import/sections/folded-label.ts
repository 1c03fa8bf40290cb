import { keptAnswers } from '../kept-answers.ts';

/** What may stand before a label: bullets, arrows, dashes, marks of Markdown. */
const marks = /^[\s\p{S}•‣▪●◦·–—*>§¶-]+/u;

/** A number before a heading, and what closes it: `2.`, `3.1`, `IV)`, `(b)`. */
const numbering =
  /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|\p{L})[.)](?:\s+|$)|^\d{1,2}(?:\.\d{1,2}){1,3}\s+/iu;

/**
 * A label as it is compared: without capitals, accents, bullets, numbering, the colon behind it and the plural in
 * brackets; each `and` and each slash as `&`.
 * @param ands the words for `and`, in small letters
 * @example foldedLabel('► 2. Donor(s) and Partner(s):', ['and']) // 'donor & partner'
 */
export function foldedLabel(text: string, ands: readonly string[] = []): string {
  return ands.reduce((folded, and) => folded.replaceAll(` ${and} `, ' & '), bareLabel(text));
}

const bareLabel = keptAnswers((text) =>
  withoutMarks(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640\u200b-\u200f\u2066-\u2069]/gu, '')
    .normalize('NFKC')
    .replace(/['‘’ʼ`´]/gu, "'")
    .replace(/\((?:s|es|e|x|as|os|a|o)\)/gu, '')
    .replace(/[\s:.…;,!?،؛؟*_|–—-]+$/u, '')
    .replace(/\s*[&/+]\s*| و(?=\p{Script=Arabic}{3})/gu, ' & ')
    .replace(/\s+/gu, ' ')
    .trim(),
);

/**
 * A line without the bullets, arrows and numbers before its words.
 * @example withoutMarks('► 2. Background') // 'Background'
 */
export function withoutMarks(text: string): string {
  const bare = text.replace(marks, '');
  const words = bare.replace(numbering, '').replace(marks, '');
  return words === '' ? bare : words;
}
