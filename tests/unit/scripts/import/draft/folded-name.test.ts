import { describe, expect, it } from 'vitest';
import { areAlike, nameKey, withoutCountry } from '../../../../../scripts/import/draft/folded-name.ts';

describe('nameKey', () => {
  it.each([
    ['The Water Organisation (WO)', 'water organization'],
    ['Ministère de l’Éducation', 'ministere de l education'],
    ['Programme for  Labour', 'program for labor'],
    ['(WO)', 'wo'],
    ['وزارة المياه', 'وزاره المياه'],
  ])('folds %s', (name, folded) => {
    expect(nameKey(name)).toBe(folded);
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

describe('withoutCountry', () => {
  it.each([
    ['Ministry of Water of Kenya', { key: 'ministry of water', country: 'KE' }],
    ['Ministère de la Santé du Bénin (MS)', { key: 'ministere de la sante', country: 'BJ' }],
    ['Government of Kenya', undefined],
    ['Kenya Water Trust', undefined],
    ['Ministry of Water', undefined],
  ])('of %s', (name, expected) => {
    expect(withoutCountry(name)).toEqual(expected);
  });
});
