import { expect, it } from 'vitest';
import { verdictOf } from '../../../src/i18n/verdict.ts';
import { createEdition } from '../../../src/i18n/edition.ts';

const editionIn = (language: string) =>
  createEdition({ language, defaultLanguage: 'en', base: '/', origin: 'https://x.example' });

const under = (value: number) => ({ value, qualifier: 'under' as const, unit: 'percent' });

it.each([
  [{ planned: { value: 20, unit: 'percent' }, actual: under(20) }, 'that is less than planned'],
  [
    { planned: { value: 500 }, actual: { value: 500, qualifier: 'over' as const } },
    'that is more than planned',
  ],
  [{ planned: { value: 500, qualifier: 'about' as const }, actual: { value: 510 } }, 'about as planned'],
  [{ planned: { value: 500 }, actual: { value: 600, qualifier: 'under' as const } }, ''],
  [{ planned: { value: 500 }, actual: { value: 500 } }, 'exactly as planned'],
  [{ planned: { value: 40 }, actual: { value: 60 } }, '20 more than planned (150% of the plan)'],
  [
    { planned: { value: 20, unit: 'percent' }, actual: { value: 15, unit: 'percent' } },
    '5 percentage points fewer than planned',
  ],
  [
    { baseline: { value: 140 }, planned: { value: 100 }, actual: { value: 80 } },
    '20 fewer than planned (150% of the planned fall)',
  ],
  [{ ascending: false, planned: { value: 100 }, actual: { value: 80 } }, '20 fewer than planned'],
  [
    { baseline: { value: 140 }, planned: { value: 100 }, actual: { value: 150 } },
    '50 more than planned, worse than before',
  ],
  [{ ascending: false, baseline: { value: 90 }, actual: { value: 95 } }, 'worse than before'],
  [{ planned: { value: 1000 }, actual: { value: 999 } }, '1 fewer than planned'],
  [{ planned: { value: 1000 }, actual: { value: 1 } }, '999 fewer than planned'],
  [{ planned: { value: 1000 }, actual: { value: 0 } }, '1,000 fewer than planned (0% of the plan)'],
  [{ planned: { value: 20, unit: 'wells' }, actual: { value: 30, unit: 'villages' } }, ''],
])('%j: %s', (measurement, verdict) => {
  expect(verdictOf(measurement, editionIn('en'))).toBe(verdict);
});

it.each([
  ['fr', 'soit moins que prévu'],
  ['lo', 'ເຊິ່ງໜ້ອຍກວ່າແຜນ'],
  ['ar', 'أي أقل من المخطط له'],
])('says of a bound in %s what it says in English: %s', (language, verdict) => {
  const measurement = { planned: { value: 20, unit: 'percent' }, actual: under(20) };
  expect(verdictOf(measurement, editionIn(language))).toBe(verdict);
});
