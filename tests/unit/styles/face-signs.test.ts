import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { fonts } from '../../../src/styles/fonts.ts';
import { lettersOf, scriptFaces } from '../../../src/styles/script-faces.ts';

const require = createRequire(import.meta.url);
const currencies = Intl.supportedValuesOf('currency');

/** Languages in each script that the site has faces for, with habits of their own for the signs of money. */
const languages = [
  ...['en', 'en-US', 'en-NG', 'en-GH', 'fr', 'es', 'es-CR', 'pt-BR', 'sw', 'ha', 'az', 'vi', 'tr', 'tet'],
  ...['lo', 'ar', 'ar-SD', 'fa', 'ps', 'ug'],
];

/** A file of letters, and those that a page asks of it. */
interface Face {
  file: string;
  asks: (sign: string) => boolean;
}

describe.each(['Serif', 'Sans'] as const)('in %s', (family) => {
  it.each(languages)(
    'every sign of money that a page in %s shows is in a face that it asks for it',
    async (language) => {
      const faces = facesOf(family, language);
      const format = createFormat(language, (start) => start);
      const signs = new Set(
        currencies.flatMap((currency) => format.money({ amount: 5, currency }).match(/\p{Sc}/gu) ?? []),
      );
      expect(signs.size).toBeGreaterThan(0);
      for (const sign of signs) {
        const asked = faces.filter(({ asks }) => asks(sign));
        const having = await Promise.all(asked.map(({ file }) => has(file, sign)));
        expect(having.length > 0 && having.every(Boolean), `${language}: ${sign}`).toBe(true);
      }
    },
  );
});

it.each([
  ['lo', 'LAK', '₭'],
  ['fa', 'AFN', '؋'],
  ['en-GB', 'USD', 'US$'],
  ['en', 'PHP', 'PHP'],
  ['fr', 'ILS', 'ILS'],
  ['lo', 'THB', 'THB'],
  // In a script that no face has, everything is drawn in the reader’s faces.
  ['th', 'THB', '฿'],
  ['km', 'KHR', '៛'],
  ['he', 'ILS', '₪'],
  ['uk', 'UAH', '₴'],
])('in %s, %s is shown as %s', (language, currency, sign) => {
  expect(createFormat(language, (start) => start).money({ amount: 5, currency })).toContain(sign);
});

// In a family the faces of the page's script come first, then the site's own; of those that claim a sign one is fetched.
function facesOf(family: 'Serif' | 'Sans', language: string): Face[] {
  const own = scriptFaces([language])
    .filter(({ families }) => families.includes(`Script ${family}`))
    .map((face) => ({
      file: require.resolve(`@fontsource-variable/${face.file}`),
      asks: (sign: string) => lettersOf(face).includes(sign),
    }));
  const site = fonts([]).find(({ name }) => name === (family === 'Serif' ? 'Source Serif 4' : 'Public Sans'));
  const variants = site && 'variants' in site.options ? site.options.variants : [];
  const ofSite = variants.flatMap(({ src: [file], unicodeRange }) => ({
    file: String(file),
    asks: (sign: string) => lettersOf({ range: unicodeRange.join(',') }).includes(sign),
  }));
  return [...own, ...ofSite];
}

const known = new Map<string, Promise<boolean>>();

/** Whether a font has a letter: cut to it, the font has more than the sign for letters that are missing. */
function has(file: string, letter: string): Promise<boolean> {
  const key = file + letter;
  const found = known.get(key) ?? glyphsOf(file, letter).then((count) => count > 1);
  known.set(key, found);
  return found;
}

// The table `maxp` holds the number of glyphs (OpenType 1.9).
async function glyphsOf(file: string, letter: string): Promise<number> {
  const cut = await subsetFont(readFileSync(file), letter, { targetFormat: 'truetype' });
  const at = cut.indexOf('maxp');
  return cut.readUInt16BE(cut.readUInt32BE(at + 8) + 4);
}
