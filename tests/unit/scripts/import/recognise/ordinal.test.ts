import { expect, it } from 'vitest';
import { findPhases } from '../../../../../scripts/import/recognise/ordinal.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

it.each([
  ['Phase 1: wells', [1]],
  ['Phase II', [2]],
  ['phase one', [1]],
  ['the second phase', [2]],
  ['Phases 1 and 2', [1, 2]],
  ['deuxième phase', [2]],
  ['2e phase', [2]],
  ['Tranche 2 : puits', [2]],
  ['Fase 2', [2]],
  ['segunda fase', [2]],
  ['المرحلة الثانية', [2]],
  ['المرحلة ٢', [2]],
  ['ໄລຍະ 2', [2]],
  ['ໄລຍະທີສອງ', [2]],
  ['Component A', []],
  ['they phase in wells', []],
  ['Phase 10%', []],
  ['phase 2020', []],
  ['Phases 1-3', []],
])('%s', (text, phases) => {
  expect(findPhases(text, readingOf('en')).map(({ value }) => value)).toEqual(phases);
});

it.each([...hostileParts, 'phase '])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findPhases(text, readingOf('en')))).toBeLessThan(1000);
});
