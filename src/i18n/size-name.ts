import { sizeLimits, type Size } from '../domain/size.ts';
import type { Edition } from './edition.ts';

/** A band of amounts in words: `Over 500,000, up to 1 million`. */
export function sizeName(size: Size, { words, format }: Pick<Edition, 'words' | 'format'>): string {
  const { small, medium, large } = words.search.sizes;
  const [half, whole] = [format.number(sizeLimits.medium), format.longNumber(sizeLimits.large)];
  return { small: small(half), medium: medium(half, whole), large: large(whole) }[size];
}
