import { expect, it } from 'vitest';
import { createEdition } from '../../../src/i18n/edition.ts';
import { sizeName } from '../../../src/i18n/size-name.ts';

const edition = (language: string, digits?: 'native') =>
  createEdition({
    language,
    defaultLanguage: language,
    base: '/',
    origin: 'https://x.example',
    digits: digits && { [language]: digits },
  });

it.each([
  ['en', undefined, ['Up to 500,000', 'Over 500,000, up to 1 million', 'Over 1 million']],
  ['fr', undefined, ['Jusqu’à 500 000', 'Plus de 500 000, jusqu’à 1 million', 'Plus de 1 million']],
  ['lo', undefined, ['ບໍ່ເກີນ 500.000', 'ເກີນ 500.000 ແຕ່ບໍ່ເກີນ 1 ລ້ານ', 'ເກີນ 1 ລ້ານ']],
  ['lo', 'native', ['ບໍ່ເກີນ ໕໐໐.໐໐໐', 'ເກີນ ໕໐໐.໐໐໐ ແຕ່ບໍ່ເກີນ ໑ລ້ານ', 'ເກີນ ໑ລ້ານ']],
  ['ar', undefined, ['حتى 500,000', 'أكثر من 500,000 وحتى 1 مليون', 'أكثر من 1 مليون']],
  ['ar', 'native', ['حتى ٥٠٠٬٠٠٠', 'أكثر من ٥٠٠٬٠٠٠ وحتى ١ مليون', 'أكثر من ١ مليون']],
] as const)('the sizes of requests in %s, digits %s: %j', (language, digits, names) => {
  const sizes = (['small', 'medium', 'large'] as const).map((size) =>
    sizeName(size, edition(language, digits)),
  );
  expect(sizes.map((name) => name.replace(/\s/gu, ' '))).toEqual(names);
});
