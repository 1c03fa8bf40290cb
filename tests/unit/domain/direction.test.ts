import { expect, it } from 'vitest';
import { beginsAgainst, directionOf, runsAgainst } from '../../../src/domain/direction.ts';

it.each<[string, 'ltr' | 'rtl', boolean]>([
  ['Asha Otieno', 'rtl', true],
  ['Asha Otieno', 'ltr', false],
  ['عائشة', 'ltr', true],
  ['عائشة', 'rtl', false],
  ['עדה', 'ltr', true],
  ['ބައްޕަ', 'ltr', true],
  ['ܐܒܐ', 'ltr', true],
  ['ߒߞߏ', 'ltr', true],
  ['𞤀𞤣𞤤𞤢𞤥', 'ltr', true],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl', false],
  ['ສົມພອນ', 'rtl', true],
  ['ສົມພອນ', 'ltr', false],
  ['王小明', 'rtl', true],
  ['Asha عائشة', 'ltr', true],
  ['Asha عائشة', 'rtl', true],
  ['', 'ltr', false],
  ['', 'rtl', false],
  ['12 – 34', 'rtl', false],
  ['🙂', 'rtl', false],
  ['G20', 'rtl', true],
])('%j runs against a text that is written %s: %s', (text, direction, against) => {
  expect(runsAgainst(text, direction)).toBe(against);
});

it.each<[string, 'ltr' | 'rtl']>([
  ['en', 'ltr'],
  ['lo', 'ltr'],
  ['fr', 'ltr'],
  ['ar', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['fa', 'rtl'],
  ['dv', 'rtl'],
  ['ks-Deva', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each<[string, 'ltr' | 'rtl', boolean]>([
  ['شراء 12 pumps', 'rtl', false],
  ['12 pumps شراء', 'rtl', true],
  ['ماء and the word', 'ltr', true],
  ['12 – 34', 'rtl', false],
])('%j begins against a text that is written %s: %s', (text, direction, against) => {
  expect(beginsAgainst(text, direction)).toBe(against);
});
