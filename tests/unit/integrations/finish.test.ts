import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const node = [process.execPath, '--input-type=module', '--eval', programFor(site)];
  const limit = `ulimit -f ${largestFile}; exec "$@"`;
  const { stdout } = spawnSync('bash', ['-c', limit, 'bash', ...node], { encoding: 'utf8' });
  expect(stdout).toMatch(words);
  expect(readdirSync(site)).toContain('pagefind');
});

it('gives each language an index and its words, and says nothing about those Pagefind does not know', () => {
  const site = temporaryFolder();
  const texts = {
    en: 'Ten wells',
    lo: 'ປະກັນສັງຄົມ',
    th: 'ประกันสังคม',
    'pt-BR': 'Poços',
    'zh-Hans': '十口井',
    to: 'Vai',
  };
  for (const [language, text] of Object.entries(texts)) {
    mkdirSync(join(site, language));
    const html = page.replace('"en"', `"${language}"`).replaceAll('Ten wells', text);
    writeFileSync(join(site, language, 'index.html'), html);
  }
  const node = ['--input-type=module', '--eval', programFor(site)];
  const { stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['indexed\n', '']);

  const read = (file: string) => JSON.parse(readFileSync(join(site, 'pagefind', file), 'utf8')) as unknown;
  const { languages } = read('pagefind-entry.json') as { languages: Record<string, { hash: string }> };
  expect(Object.keys(languages).sort()).toEqual(['en', 'lo', 'pt-br', 'th', 'to', 'zh-hans']);
  for (const { hash } of Object.values(languages)) {
    expect(readdirSync(join(site, 'pagefind'))).toContain(`pagefind.${hash}.pf_meta`);
  }
  expect(read('words.lo.json')).toEqual(['ປະກັນ', 'ປະກັນສັງຄົມ', 'ສັງຄົມ']);
  expect(read('words.th.json')).toEqual(expect.arrayContaining(['สังคม']));
  for (const language of ['en', 'pt-BR', 'zh-Hans', 'to']) expect(read(`words.${language}.json`)).toEqual([]);
});

/** Runs the integration on a folder, and says how it went. */
function programFor(site: string): string {
  return `
    import { finish } from './src/integrations/finish.ts';
    const built = { dir: new URL(${JSON.stringify(pathToFileURL(`${site}/`).href)}), logger: { info() {} } };
    const { hooks } = finish();
    hooks['astro:config:done']({ config: { base: '/', cacheDir: new URL(${JSON.stringify(pathToFileURL(`${temporaryFolder()}/`).href)}) } });
    const said = await hooks['astro:build:done'](built).then(() => 'indexed', ({ message }) => message);
    console.log(said);`;
}
