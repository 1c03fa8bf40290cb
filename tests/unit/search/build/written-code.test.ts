import { expect, it } from 'vitest';
import { searchedCode, writtenCode } from '../../../../src/search/build/written-code.ts';

it.each([
  ['LAO/22/50/ABC', 'LAO2250ABC'],
  ['LAO-22-50-ABC', 'LAO2250ABC'],
  ['XM-DAC-41122-8.1', 'XMDAC411228‿1'],
  ['GLO/20/33', 'GLO2033'],
  ['22/50/ABC', '2250ABC'],
  ['COVID-19', 'COVID19'],
  ['P_2020-15', 'P_202015'.replace('_', '')],
])('%s is looked for as %s', (written, searched) => {
  expect(`the code ${written}.`.match(writtenCode)).toEqual([written]);
  expect(searchedCode(written)).toBe(searched);
});

it.each(['US$5.4m', '2018–2020', '1.3', 'well-being', 'and/or', '24/7', '5.4m'])('%s is no code', (text) => {
  expect(text.match(writtenCode)).toBeNull();
});
