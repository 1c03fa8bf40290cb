import { expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { embargoDays } from '../../../src/content-files/waiting.ts';
import { contentWith } from '../../support/content-folder.ts';

const page = (fields: string) => `---\ntitle: A page\n${fields}\n---\n`;

it('gathers what waits by its day, the next first, without what is out, a draft, or no day at all', () => {
  const content = contentWith({
    'pages/later.md': page('visibility: embargoed\nembargoUntil: 2026-06-01'),
    'pages/next.md': page('visibility: embargoed\nembargoUntil: 2026-02-01'),
    'pages/next-too.md': page('visibility: embargoed\nembargoUntil: 2026-02-01'),
    'pages/out.md': page('visibility: embargoed\nembargoUntil: 2026-01-01'),
    'pages/draft.md': page('visibility: draft'),
    'pages/never.md': page('visibility: embargoed\nembargoUntil: soon'),
  });
  expect(embargoDays(readContent(content, '2026-01-01'), '2026-01-01')).toEqual([
    { day: '2026-02-01', files: ['pages/next-too.md', 'pages/next.md'] },
    { day: '2026-06-01', files: ['pages/later.md'] },
  ]);
});
