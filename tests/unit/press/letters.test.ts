import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { missingLetters } from '../../../src/domain/press-letters.ts';
import { faces, families } from '../../../src/press/faces.ts';
import { typeset } from '../../../src/press/typst.ts';
import { asRanges, charactersIn } from '../../support/face-letters.ts';
import { realTexts } from '../../support/real-texts.ts';

// `vitest run tests/unit/press/letters.test.ts --update` writes it anew.
it('the letters of the press are those that every face of a family has', async () => {
  const all = await faces();
  const ranges = families.text.map((family) => {
    const letters = all
      .filter((face) => face.family === family)
      .map(({ bytes }) => charactersIn(Buffer.from(bytes)));
    return [family, asRanges(letters.reduce((one, two) => one.intersection(two)))];
  });
  const text = `${JSON.stringify(Object.fromEntries(ranges), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../src/domain/press-letters.json');
});

it('has the same families for headings', () => {
  expect(families.heading.toSorted()).toEqual(families.text.toSorted());
});

describe('a PDF shows', () => {
  it('every text that lacks no letter', async () => {
    const text = realTexts.map(([, words]) => words).join('\n');
    expect(missingLetters(text)).toEqual([]);
    await typeset({
      called: 'a PDF',
      template: 'probe.typ',
      versions: [{ title: text, text }],
    });
  });

  it.each(interfaceLanguages)('the words of the interface in %s', (language) => {
    expect(missingLetters(readFileSync(`src/i18n/${language}.ts`, 'utf8'))).toEqual([]);
  });

  it.each([
    ...['en', 'en-US', 'en-NG', 'en-GH', 'fr', 'es', 'es-CR', 'pt-BR', 'sw', 'ha', 'az', 'vi', 'tr', 'tet'],
    ...['lo', 'ar', 'ar-SD', 'fa', 'ps', 'ug', 'ur', 'el', 'ru', 'uk', 'sr'],
  ])('a sum in %s, in any currency', (language) => {
    const format = createFormat(language, (start) => start);
    const sums = Intl.supportedValuesOf('currency').map((currency) =>
      format.money({ amount: 1234567.5, currency }),
    );
    expect(missingLetters(sums.join('\n'))).toEqual([]);
  });
});
