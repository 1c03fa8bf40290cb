import { describe, expect, it } from 'vitest';
import { areAlike, foldedName } from '../../../../../scripts/import/draft/folded-name.ts';

describe('foldedName', () => {
  it.each([
    ['The Water Organisation (WO)', 'water organization'],
    ['Ministère de l’Éducation', 'ministere de l education'],
    ['Programme for Labour  Centres', 'program for labor centers'],
    ['(WO)', 'wo'],
    ['وزارة المياه', 'وزارة المياه'],
  ])('folds %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });
});

describe('areAlike', () => {
  it.each([
    ['Clean water for Tana', 'Project: Clean water for Tana district', true],
    ['Clean water for Tana, phase 1', 'Clean water for Tana, phase 2', false],
    ['Wells', 'Wells for schools', false],
    ['Schools for all children everywhere', 'Roads for all villages everywhere', false],
    ['Rural water supply and sanitation', 'Rural Water Supply and Sanitation (RWSS)', true],
  ])('compares "%s" and "%s"', (a, b, expected) => {
    expect(areAlike(a, b)).toBe(expected);
  });
});
