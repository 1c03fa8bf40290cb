import { expect, it } from 'vitest';
import { arrived } from '../../../../src/search/text/carried-letters.ts';
import { searchText } from '../../../../src/search/text/search-text.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';

const vocabulary = vocabularyOf(['ປະກັນ', 'ສັງຄົມ', 'ໜ້າທີ່', 'ສາກົນ', 'สังคม', 'ประกัน']);

it.each([
  ['24,280', '24280'],
  ['24\u202f280 personnes', '24280 personnes'],
  ['US$750,000', '750000'],
  ['€ 1.400.000', '1400000'],
  ['1.3', '1‿3'],
  ['in 2021 450 people', 'in 2021 450 people'],
  ['  social   protection ', 'social protection'],
  ['COVID-19', 'COVID-19'],
  ['"wage subsidy"', '"wage subsidy"'],
  ['a + b = ©', 'a b'],
  ['`a`', 'a'],
  ['', ''],
  ['l’emploi', 'emploi'],
  ["d'œuvre", 'oeuvre'],
  ['SANTÉ', 'SANTÉ'],
  ['Côte d’Ivoire', 'Côte Ivoire'],
  ['the worker’s', 'the worker’s'],
  ['Straße', 'Strasse'],
  ['والحماية الاجتماعية', 'حمايه اجتماعيه'],
  ['الهدف ١٫٣', 'هدف 1‿3'],
  ['ཉེན་སྲུང་དང་ ལྷན་ཁག', 'ཉེན སྲུང དང ལྷན ཁག'],
  ['לבריאות הילדים', 'לבריאות ילדים'],
  ['ປະກັນສັງຄົມ', 'ປະກັນ ສັງຄົມ'],
  ['“ປະກັນສັງຄົມ”', '“ ປະກັນ ສັງຄົມ ”'],
  ['ສັງຄ', 'ສັງຄ'],
  ['ຫນ້າທີ່', 'ໜ້າທີ່'],
  ['ສັງຄົມ໒໐໒໐', 'ສັງຄົມ 2020'],
  ['ILOສາກົນ', 'ILO ສາກົນ'],
  ['ประกันสังคม ๒๔,๒๘๐', 'ประกัน สังคม 24280'],
])('reads %j as %j', (written, read) => {
  expect(arrived(searchText(written, vocabulary))).toBe(read);
});

it('leaves no mark on letters that need theirs', () => {
  expect(searchText('ປະກັນສັງຄົມ ประกันสังคม', vocabulary)).not.toMatch(/\p{M}/u);
});

it.each(['24,280', '1.3.1', 'US$ 5.4m', 'Phase 1', 'ປະກັນສັງຄົມ', 'والحماية', 'l’œuvre', 'ཉེན་སྲུང', 'הילדים'])(
  'says the same of what it said of %j',
  (text) => {
    const read = searchText(text, vocabulary);
    expect(searchText(read, vocabulary)).toBe(read);
  },
);
