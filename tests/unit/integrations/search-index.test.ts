import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/build-site.ts';

const page =
  '<!doctype html><html lang="en"><title>Wells</title><main data-pagefind-body>Ten wells</main></html>';

it.each<[string, number | 'unlimited', RegExp]>([
  ['is written where it fits', 'unlimited', /^indexed$/mu],
  ['that does not fit on the disk is a fault', 8, /^EFBIG: file too large, write$/mu],
])('a search index %s', (_, largestFile, words) => {
  const site = temporaryFolder();
  writeFileSync(join(site, 'index.html'), page);
  const program = `
    import { searchIndex } from './src/integrations/search-index.ts';
    const built = { dir: new URL(${JSON.stringify(pathToFileURL(`${site}/`).href)}), logger: { info() {} } };
    const said = await searchIndex().hooks['astro:build:done'](built).then(() => 'indexed', ({ message }) => message);
    console.log(said);`;
  const node = [process.execPath, '--input-type=module', '--eval', program];
  const limit = `ulimit -f ${largestFile}; exec "$@"`;
  const { stdout } = spawnSync('bash', ['-c', limit, 'bash', ...node], { encoding: 'utf8' });
  expect(stdout).toMatch(words);
  expect(readdirSync(site)).toContain('pagefind');
});
