import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../src/prose/render.ts';
import { takeApart } from '../../../src/prose/take-apart.ts';
import { computingTime } from '../../support/computing-time.ts';

const htmlOf = (text: string, format: 'md' | 'mdx' = 'md') =>
  renderText({ text, format }, { href: String, footnotesIn: () => ({ label: 'Notes', back: 'Back' }) })
    .blocks.map((block) => ('tree' in block ? toHtml(block.tree) : ''))
    .join('');
const wordsOf = (text: string, format: 'md' | 'mdx') =>
  takeApart(text, format).paragraphs.map((paragraph) => paragraph.text);
const link = (address: string, href = address) => `<a href="${href}" rel="external">${address}</a>`;
const { org, lao } = { org: 'https://example.org', lao: 'https://example.org/ລາວ' };

/** A text, and what a page shows of its one paragraph. */
type Row = [name: string, text: string, shown: string];

const tildes: Row[] = [
  ['English', '5~10 families and 20~30 with', '5~10 families and 20~30 with'],
  ['Lao', '5~10 ຄອບຄົວ ແລະ 20~30 ຄອບຄົວ', '5~10 ຄອບຄົວ ແລະ 20~30 ຄອບຄົວ'],
  ['French', 'de 5~10 à 20~30 %', 'de 5~10 à 20~30 %'],
  ['Arabic', 'من ٥~١٠ إلى ٢٠~٣٠ أسرة', 'من ٥~١٠ إلى ٢٠~٣٠ أسرة'],
  ['two strike out', '~~5~~ 6', '<del>5</del> 6'],
  ['two with one within', '~~5~6~~ ~7', '<del>5~6</del> ~7'],
  ['one and two', '~5~~6~', '~5~~6~'],
  ['behind a backslash', '\\~5~ \\~~6~ \\\\~7~', '~5~ ~~6~ \\~7~'],
  ['in strong words', '**5~10** and *20~30*', '<strong>5~10</strong> and <em>20~30</em>'],
  ['in code', '`5~10` and `20~30`', '<code>5~10</code> and <code>20~30</code>'],
  ['in an address', `${org}/~a/~b`, link(`${org}/~a/~b`)],
  ['in a link', `[a~b](${org}/~a)~c`, `<a href="${org}/~a" rel="external">a~b</a>~c`],
  ['beside the signs that stand for it', '⸘5~10 ⸙20~30', '⸘5~10 ⸙20~30'],
];

const emphasis: Row[] = [
  ['Lao behind a colon', '**ໂຄງການ:**ຂໍ້ຄວາມ', '<strong>ໂຄງການ:</strong>ຂໍ້ຄວາມ'],
  ['Lao before a bracket', 'ຂໍ້**(ໂຄງການ)**ຂໍ້', 'ຂໍ້<strong>(ໂຄງການ)</strong>ຂໍ້'],
  ['Thai', 'คำ**“น้ำ”**คำ', 'คำ<strong>“น้ำ”</strong>คำ'],
  ['Khmer', '*ទឹក៖*ទឹក', '<em>ទឹក៖</em>ទឹក'],
  ['Burmese', '***ရေ။***ရေ', '<em><strong>ရေ။</strong></em>ရေ'],
  ['Chinese', '**水。**水', '<strong>水。</strong>水'],
  ['Arabic', 'و**«الماء»**', 'و<strong>«الماء»</strong>'],
  ['Hebrew', 'ו**"מים"**', 'ו<strong>"מים"</strong>'],
  ['Lao, struck out', '~~ໂຄງການ:~~ຂໍ້', '<del>ໂຄງການ:</del>ຂໍ້'],
  ['several', '**ກ:**ຂ **ຄ:**ງ', '<strong>ກ:</strong>ຂ <strong>ຄ:</strong>ງ'],
  ['with tildes', '**5~10:**ຂ 20~30', '<strong>5~10:</strong>ຂ 20~30'],
  ['in code', '`**ກ:**ຂ`', '<code>**ກ:**ຂ</code>'],
  ['behind a backslash', '\\*\\*ກ:\\*\\*ຂ', '**ກ:**ຂ'],
  ['what works as it is', '**ກ**ຂ *ຄ* (**ງ**)', '<strong>ກ</strong>ຂ <em>ຄ</em> (<strong>ງ</strong>)'],
  ['Latin, as CommonMark has it', '**Note:**text', '**Note:**text'],
];

const addresses: Row[] = [
  ['an Arabic comma', `${org}/report، ثم`, `${link(`${org}/report`)}، ثم`],
  ['an Arabic comma and a word', `${org}/report،ثم`, `${link(`${org}/report`)}،ثم`],
  ['an Arabic semicolon', `${org}/a؛`, `${link(`${org}/a`)}؛`],
  ['a Chinese stop', `${org}/a。水`, `${link(`${org}/a`)}。水`],
  ['a Hindi stop', `${org}/a।`, `${link(`${org}/a`)}।`],
  ['a quotation mark', `«${org}/a» x`, `«${link(`${org}/a`)}» x`],
  ['a stop and a quotation mark', `«${org}/a.» x`, `«${link(`${org}/a`)}.» x`],
  ['a curly quotation mark in brackets', `(“${org}/a”)`, `(“${link(`${org}/a`)}”)`],
  ['three dots', `${org}/a…`, `${link(`${org}/a`)}…`],
  ['a mark of direction', `${org}/a\u200f`, `${link(`${org}/a`)}\u200f`],
  ['a Lao word behind a host', `${org}ຄຳ x`, `${link(org)}ຄຳ x`],
  ['a Lao word behind a word', `${org}/reportຄຳ`, `${link(`${org}/report`)}ຄຳ`],
  ['a Lao word behind a number', `${org}/2020ຄຳ`, `${link(`${org}/2020`)}ຄຳ`],
  ['a short one', 'www.example.org،', `${link('www.example.org', 'http://www.example.org')}،`],
  ['in strong words', `**${org}،**`, `<strong>${link(org)}،</strong>`],
  ['no host at all', 'https://، x', 'https://، x'],
  ['a letter of the same script', `${org}/caf\u00e9`, link(`${org}/café`, `${org}/caf%C3%A9`)],
  ['a name in another script', `${lao}`, link(lao, `${org}/%E0%BA%A5%E0%BA%B2%E0%BA%A7`)],
  ['a dash in a name', `${org}/A–B`, link(`${org}/A–B`, `${org}/A%E2%80%93B`)],
  ['with a tilde', `${org}/~a، x`, `${link(`${org}/~a`)}، x`],
];

const marked: Row[] = [
  ['one in marks', `<${org}/ກ،>`, link(`${org}/ກ،`, `${org}/%E0%BA%81%D8%8C`)],
  ['a link', `[${org}ຄຳ](${org})`, `<a href="${org}" rel="external">${org}ຄຳ</a>`],
];

describe('a page shows what was meant, in .md', () => {
  it.each([...tildes, ...emphasis, ...addresses, ...marked])('%s: %s', (_, text, shown) => {
    expect(htmlOf(text)).toBe(`<p>${shown}</p>`);
  });
});

describe('a page shows what was meant, in .mdx', () => {
  it.each([...tildes, ...emphasis, ...addresses])('%s: %s', (_, text, shown) => {
    expect(htmlOf(text, 'mdx')).toBe(`<p>${shown}</p>`);
  });
});

describe.each(['md', 'mdx'] as const)('the check reads the same words, in .%s', (format) => {
  it.each([...tildes, ...emphasis, ...addresses])('%s: %s', (_, text, shown) => {
    expect(wordsOf(text, format)).toEqual([shown.replace(/<[^>]*>/gu, '')]);
  });
});

it.each([
  [`a ${org}/report، b\n\n${org}/ຄຳ`, [`1 ${org}/report`, `3 ${org}/ຄຳ`]],
  ['**ກ:**ຂ **ກ:**ຂ\nwww.example.org»', ['2 http://www.example.org']],
])('links in %j', (text, links) => {
  expect(takeApart(text, 'md').links.map(({ line, url }) => `${line} ${url}`)).toEqual(links);
});

// The parser itself takes seconds for ten thousand pairs of stars behind colons (satteri 0.10.5).
it.each([
  ['www.ກ', 30_000],
  ['https://', 30_000],
  ['~', 30_000],
  ['~ ', 30_000],
  ['https://a»', 30_000],
  ['**ກ:**', 2_000],
])('%j, %i times, is only slow to write', (piece, times) => {
  const text = piece.repeat(times);
  expect(computingTime(() => takeApart(text, 'md'))).toBeLessThan(2000);
  expect(computingTime(() => htmlOf(text))).toBeLessThan(2000);
});
