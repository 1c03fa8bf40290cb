import { describe, expect, it } from 'vitest';
import { marked, noLanguage } from '../../../src/domain/marked-text.ts';
import { showLanguages } from '../../../src/finish/languages.ts';

const en = (text: string) => marked(text, 'en');
const ar = (text: string) => marked(text, 'ar');
const name = (text: string) => marked(text, noLanguage);
const [tag, isolate, end] = ['\u{E0001}', '\u2068', '\u2069\u{E007F}'];
const opening = (letters: string) =>
  `${tag}${String.fromCodePoint(...Array.from(letters, (one) => 0xe0000 + one.codePointAt(0)!))}${isolate}`;
const inEnglish = (text: string) => `<bdi lang="en" dir="ltr" aria-busy="false">${text}</bdi>`;
const long = 'word '.repeat(40).trim();

describe('marks', () => {
  it.each<[string, string, string]>([
    ['words', `<p>${en('A well')}</p>`, `<p>${inEnglish('A well')}</p>`],
    [
      'words from right to left',
      `<p>${ar('بئر')}</p>`,
      '<p><bdi lang="ar" dir="rtl" aria-busy="false">بئر</bdi></p>',
    ],
    ['a name', `<p>${name('عائشة')}</p>`, '<p><bdi>عائشة</bdi></p>'],
    ['words in the middle', `<p>a ${en('b')} c</p>`, `<p>a ${inEnglish('b')} c</p>`],
    [
      'words in words',
      `<p>${en(`a ${ar('ب')} c`)}</p>`,
      `<p>${inEnglish('a <bdi lang="ar" dir="rtl" aria-busy="false">ب</bdi> c')}</p>`,
    ],
    [
      'a region',
      `<p>${marked('a', 'pt-BR')}</p>`,
      '<p><bdi lang="pt-BR" dir="ltr" aria-busy="false">a</bdi></p>',
    ],
    [
      'entities',
      `<p>${en('a &lt;b&gt; &amp; &#39;c')}</p>`,
      `<p>${inEnglish('a &lt;b&gt; &amp; &#39;c')}</p>`,
    ],
    ['in a link', `<a href="/">${en('a')}</a>`, `<a href="/">${inEnglish('a')}</a>`],
    ['without an element', en('a'), inEnglish('a')],
  ])('of %s', (_, html, shown) => {
    expect(showLanguages(html)).toBe(shown);
  });

  it.each<[string, string, string]>([
    ['a title', `<title>${en('A')} | B</title>`, '<title>A | B</title>'],
    ['a choice', `<option value="x">${en('A')}</option>`, '<option value="x">A</option>'],
    ['a field', `<textarea>${en('A')}</textarea>`, '<textarea>A</textarea>'],
    [
      'a drawing',
      `<svg><title>${en('A')}</title><text>${en('B')}</text></svg>`,
      '<svg><title>A</title><text>B</text></svg>',
    ],
    [
      'a name for those who listen',
      `<nav aria-label="${en('A')}">${en('B')}</nav>`,
      `<nav aria-label="A">${inEnglish('B')}</nav>`,
    ],
    [
      'what is told to machines',
      `<meta name="description" content="${en('A')}">`,
      '<meta name="description" content="A">',
    ],
    [
      'data',
      `<script type="application/json">{"a":"${en('A')}"}</script>`,
      '<script type="application/json">{"a":"A"}</script>',
    ],
    ['a comment', `<!-- ${en('A')} -->`, '<!-- A -->'],
    [
      'an attribute with an arrow',
      `<p title="${en('a > b')}">${en('c')}</p>`,
      `<p title="a > b">${inEnglish('c')}</p>`,
    ],
    ['an address', `<a href="/?a=${en('b')}">c</a>`, '<a href="/?a=b">c</a>'],
  ])('vanish in %s', (_, html, shown) => {
    expect(showLanguages(html)).toBe(shown);
  });

  it.each<[string, string, string]>([
    ['not closed', `<p>${opening('en')}a</p><p>b</p>`, `<p>${inEnglish('a')}</p><p>b</p>`],
    [
      'closed in another element',
      `<p>${opening('en')}a</p><p>b${end}</p>`,
      `<p>${inEnglish('a')}</p><p>b</p>`,
    ],
    ['closed twice', `<p>${en('a')}${end}b</p>`, `<p>${inEnglish('a')}b</p>`],
    ['not opened', `<p>${end}a</p>${en('b')}`, `<p>a</p>${inEnglish('b')}`],
    ['of no language there can be', `<p>${opening('"><script>')}a${end}</p>`, '<p><bdi>a</bdi></p>'],
    ['of one that cannot be, on a picture', `<img alt="${opening('en-a')}a${end}">`, '<img alt="a">'],
    [
      'of one that cannot be, on a paragraph',
      `<p>${opening('x y')}${long}${end}</p>`,
      `<p><bdi>${long}</bdi></p>`,
    ],
  ])('that are %s leave nothing open', (_, html, shown) => {
    expect(showLanguages(html)).toBe(shown);
  });
});

describe('an element that is wholly in another language', () => {
  it.each<[string, string, string]>([
    ['a paragraph', `<p>${en(long)}</p>`, `<p lang="en" dir="ltr">${long}</p>`],
    [
      'a paragraph with a class',
      `<p class="a">\n  ${ar(long)} </p>`,
      `<p class="a" lang="ar" dir="rtl">${long}</p>`,
    ],
    [
      'a picture',
      `<img src="a.jpg" alt="${en('A well')}" width="5">`,
      '<img src="a.jpg" alt="A well" lang="en" width="5">',
    ],
  ])('says so itself: %s', (_, html, shown) => {
    expect(showLanguages(html)).toBe(shown);
  });

  it.each<[string, string, string]>([
    ['a short paragraph', `<p>${en('A well')}</p>`, `<p>${inEnglish('A well')}</p>`],
    ['a long name', `<p>${name(long)}</p>`, `<p><bdi>${long}</bdi></p>`],
    ['words beside the mark', `<p>${en(long)} b</p>`, `<p>${inEnglish(long)} b</p>`],
    ['two marks', `<p>${en(long)}, ${en(long)}</p>`, `<p>${inEnglish(long)}, ${inEnglish(long)}</p>`],
    ['a picture of a name', `<img alt="${name('A')}">`, '<img alt="A">'],
    ['a picture in two languages', `<img alt="${en('A')} b">`, '<img alt="A b">'],
    ['a picture without words', `<img alt=""><p>${en('a')}</p>`, `<img alt=""><p>${inEnglish('a')}</p>`],
  ])('does not say so itself: %s', (_, html, shown) => {
    expect(showLanguages(html)).toBe(shown);
  });
});

it.each([
  ['a page without marks', '<!DOCTYPE html><html lang="en"><p title="a > b">c &amp; d</p></html>'],
  ['the flag of England', '<p>\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}</p>'],
  ['isolates of its own', '<p>a \u2068b\u2069</p>'],
])('leaves %s as it is', (_, html) => {
  expect(showLanguages(html)).toBe(html);
  expect(showLanguages(`${html}${en('x')}`)).toBe(`${html}${inEnglish('x')}`);
});
