import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesOf } from '../support/messages.ts';

const guide = readFileSync('docs/messages.md', 'utf8');
const shown = [
  ...guide.matchAll(
    /### (.+)\n\nIn `(\S+|[^`]+)`:\n\n```(yaml|md)\n([^]*?)\n```\n\n```\n([^]*?)\n```\n\n\*\*Why:\*\* .+\n\n\*\*What to do:\*\* /gu,
  ),
].map(([, title = '', file = '', language, written = '', said = '']) => ({
  title,
  mistake: { file, kind: language === 'md' ? ('text' as const) : ('fields' as const), written },
  said,
}));

it('shows each message with what was written, why, and what to do', () => {
  expect(shown.length).toBeGreaterThanOrEqual(20);
  expect(shown.map(({ title }) => title)).toEqual(
    [...guide.matchAll(/^### (.+)$/gmu)].map(([, title]) => title),
  );
});

it.each(shown)('says so still: $title', async ({ mistake, said }) => {
  expect(await messagesOf(mistake)).toBe(said);
});
