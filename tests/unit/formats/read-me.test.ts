import { expect, it } from 'vitest';
import { folderName, readMe, readMeName } from '../../../src/formats/read-me.ts';

const day = '2026-01-31';
const site = (title: string, language = 'en') => ({
  day,
  languages: [{ language, title, url: `https://a.example/${language}/` }],
});

it.each([
  ['Rivers of the East', 'Rivers of the East'],
  ['Water: "a right"?', 'Water a right'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\temp', 'C temp'],
  ['.hidden', 'hidden'],
  ['Ends with a dot.', 'Ends with a dot'],
  ['ການປົກປ້ອງສັງຄົມໃນ ສປປ ລາວ', 'ການປົກປ້ອງສັງຄົມໃນ ສປປ ລາວ'],
  ['الماء\u200f \u2067حق\u2069', 'الماء حق'],
  ['a\u0000b\nc', 'a b c'],
  ['x'.repeat(300), 'x'.repeat(40)],
  ['CON', 'site'],
  ['???', 'site'],
])('makes of the title %j a folder that any system takes', (title, expected) => {
  expect(folderName(site(title))).toBe(expected);
});

it('says in every language what to open, of which day it is, and where the newest stands', () => {
  const languages = [...site('Rivers').languages, ...site('Fleuves', 'fr').languages];
  const text = readMe({ day, languages });
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.match(/(?<!\r)\n/u)).toBe(null);
  expect(text.match(/index\.html/gu)).toHaveLength(2);
  for (const words of ['Rivers', '31 January 2026', 'https://a.example/en/', 'Fleuves', '31 janvier 2026'])
    expect(text).toContain(words);
  expect(readMeName({ day, languages })).toBe('Read me first.txt');
});
