import { expect, it } from 'vitest';
import { parseContent } from '../../../src/content-files/frontmatter.ts';

it.each([
  ['number: 1.10', ['number'], '1.10'],
  ['phone: +97714412345', ['phone'], '+97714412345'],
  ['outputs: [{ number: 1.10 }]', ['outputs', 0, 'number'], '1.10'],
  ['title: Some words', ['title'], 'Some words'],
  ['list: [1]', ['list'], undefined],
  ['title: a', ['other'], undefined],
])('%s: %j was typed %s', (yaml, path, typed) => {
  expect(parseContent(yaml, true).typed(path)).toBe(typed);
});
