import { expect, it } from 'vitest';
import { isPublished, type Visible } from '../../../src/domain/visibility.ts';

it.each<[Visible, string, boolean]>([
  [{}, '2026-01-01', true],
  [{ visibility: 'public' }, '2026-01-01', true],
  [{ visibility: 'draft' }, '2026-01-01', false],
  [{ visibility: 'draft', embargoUntil: '2020-01-01' }, '2026-01-01', false],
  [{ visibility: 'embargoed', embargoUntil: '2026-01-02' }, '2026-01-01', false],
  [{ visibility: 'embargoed', embargoUntil: '2026-01-02' }, '2026-01-02', true],
  [{ visibility: 'embargoed', embargoUntil: '2026-01-02' }, '2026-01-03', true],
  [{ visibility: 'embargoed', embargoUntil: '2026-10-01' }, '2026-09-30', false],
  [{ visibility: 'embargoed' }, '2026-01-01', false],
])('%j on %s: %s', (entry, today, published) => {
  expect(isPublished(entry, today)).toBe(published);
});

it('shows nothing of a word it does not know', () => {
  expect(isPublished({ visibility: 'hidden' as 'draft' }, '2026-01-01')).toBe(false);
});
