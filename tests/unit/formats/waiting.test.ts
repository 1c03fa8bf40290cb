import { expect, it } from 'vitest';
import { waitingLines } from '../../../src/formats/waiting.ts';

it('says nothing where nothing waits', () => {
  expect(waitingLines([], 'UTC')).toEqual([]);
});

it('names each day, where it begins, and what is published then', () => {
  const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `updates/${name}.md`);
  expect(
    waitingLines(
      [
        { day: '2027-01-10', files: ['asks/one.md'] },
        { day: '2027-03-01', files },
      ],
      'Asia/Vientiane',
    ),
  ).toEqual([
    'A build is needed on 2027-01-10, from 00:00 Asia/Vientiane: then the embargo of asks/one.md ends.',
    'A build is needed on 2027-03-01, from 00:00 Asia/Vientiane: then the embargo of updates/a.md, updates/b.md, updates/c.md, updates/d.md, updates/e.md and 2 more ends.',
  ]);
});
