import { expect, it } from 'vitest';
import { foldersOfFiles, isPage } from '../../../src/finish/named-as-files.ts';

it.each<[string, string[], string[]]>([
  ['a page named as a file', ['/old/wells.html/index.html'], ['/old/wells.html']],
  ['in capitals', ['/Old.HTM/index.html'], ['/Old.HTM']],
  ['what hosts do not serve as a page', ['/old.php/index.html', '/plan.pdf/index.html'], []],
  ['a folder with more in it', ['/a.html/b/index.html', '/a.html/index.html'], []],
  ['one that only begins alike', ['/a.html/index.html', '/a.html5/index.html'], ['/a.html']],
  ['pages as they should be', ['/404.html', '/index.html', '/old/index.html'], []],
])('%s', (_, files, folders) => {
  expect(foldersOfFiles([...files].sort())).toEqual(folders);
});

it.each([
  ['/a/index.html', true],
  ['/a.HTM', true],
  ['/a.shtml', true],
  ['/a.php', false],
  ['/html', false],
])('%s is served as a page: %s', (file, page) => {
  expect(isPage(file)).toBe(page);
});
