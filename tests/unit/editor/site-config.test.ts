import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentPathOf } from '../../../src/editor/site-config.ts';
import { temporaryFolder } from '../../support/build-site.ts';

const hosted = { editor: { host: 'github', repository: 'our-organisation/briefs' } };

it.each([
  ['a folder of this computer, wherever it lies', 'deep/er/content', {}, 'content'],
  ['a repository', 'content', hosted, 'content'],
  ['a repository with the content deeper in it', 'sites/one/words', hosted, 'sites/one/words'],
  ['half a repository', 'sites/one/words', { editor: { host: 'github' } }, 'words'],
])('the content lies, for %s, in %s', (_, place, fields, expected) => {
  const repository = temporaryFolder();
  mkdirSync(join(repository, '.git'));
  expect(contentPathOf(join(repository, place), fields)).toBe(expected);
});
