import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentFolder, likeSite, sortFolder } from '../../../src/content-files/folder.ts';
import { contentWith } from '../../support/content-folder.ts';

it('sorts every file into its collection', () => {
  const { files, strays } = sortFolder(contentWith());
  expect(strays).toEqual([]);
  expect(files.map(({ collection, id, language, file }) => [file, collection, id, language])).toEqual([
    ['asks/first-wells.md', 'asks', 'first-wells', undefined],
    ['briefs/wells.md', 'briefs', 'wells', undefined],
    ['contacts/ann.yaml', 'contacts', 'ann', undefined],
    ['countries/fiji.md', 'countries', 'fiji', undefined],
    ['organisations/agency.yaml', 'organisations', 'agency', undefined],
    ['pages/about.md', 'pages', 'about', undefined],
    ['results/wells-dug.md', 'results', 'wells-dug', undefined],
    ['site.yaml', 'site', 'site', undefined],
    ['themes.yaml', 'themes', 'themes', undefined],
    ['updates/visit.md', 'updates', 'visit', undefined],
  ]);
});

it.each([
  ['briefs/roads.mdx', 'roads', undefined],
  ['briefs/wells.fr.md', 'wells', 'fr'],
  ['briefs/wells.pt-BR.md', 'wells', 'pt-BR'],
  ['contacts/ann.lo.yaml', 'ann', 'lo'],
  ['site.fr.yaml', 'site', 'fr'],
  ['themes.lo.yaml', 'themes', 'lo'],
])('takes %s', (file, id, language) => {
  const { files, strays } = sortFolder(contentWith({ [file]: 'x' }));
  expect(strays).toEqual([]);
  expect(files).toContainEqual(expect.objectContaining({ file, id, language }));
});

it.each([
  '.DS_Store',
  'briefs/.~lock.wells.md#',
  'media/Thumbs.db',
  '.git/config',
  'briefs/.wells.md.swp',
  'media/photo.jpg',
  'media/deep/er/report.pdf',
  'media/Any Name.PDF',
])('leaves %s alone', (file) => {
  const { files, strays } = sortFolder(contentWith({ [file]: 'x' }));
  expect(strays).toEqual([]);
  expect(files.map((one) => one.file)).not.toContain(file);
});

it.each([
  ['brief/wells.md', 'there is no folder called brief here; move it into briefs'],
  ['Briefs/roads.md', 'there is no folder called Briefs here; move it into briefs'],
  [
    'Briefs/wells.md',
    'is one file with briefs/wells.md on many computers: the names differ only in capital letters',
  ],
  ['medias/a.jpg', 'there is no folder called medias here; move it into media'],
  ['qqqqqqqqqqqqqqqqqqqq/a.md', 'move it into one of briefs, asks, results'],
  ['briefs/wells.yaml', 'has the wrong ending; files in briefs/ end in .md or .mdx'],
  ['contacts/ann.md', 'has the wrong ending; files in contacts/ end in .yaml'],
  ['contacts/ann.yml', 'rename it ann.yaml'],
  ['contacts/ann.fr.yml', 'rename it ann.fr.yaml'],
  ['contacts/ben.YAML', 'rename it ben.yaml'],
  ['briefs/Roads.MD', 'rename it roads.md'],
  ['briefs/roads.markdown', 'rename it roads.md'],
  ['briefs/roads.2.markdown', 'rename it roads-2.md'],
  ['briefs/roads.MDX', 'rename it roads.mdx'],
  ['asks/roads.mdx', 'files in asks/ end in .md'],
  ['briefs/notes.docx', 'write its words into such a file, or move it into media/'],
  ['briefs/notes.txt', 'write its words into such a file'],
  ['briefs/~$notes.docx', 'is left behind by an editor'],
  ['briefs/wells.md~', 'is left behind by an editor or a download; close'],
  ['Thumbs.db', 'is made by the computer for itself; take it out'],
  ['briefs/desktop.ini', 'is made by the computer for itself; take it out'],
  ['briefs/README', 'has the wrong ending'],
  ['briefs/2024/wells.md', 'lies too deep; move it straight into briefs/'],
  ['briefs/New Wells.md', 'such as new-wells.md'],
  ['briefs/Roads.md', 'such as roads.md'],
  ['briefs/Wells.md', 'is one file with briefs/wells.md on many computers'],
  ['briefs/wells_two.md', 'such as wells-two.md'],
  ['briefs/-wells.md', 'such as wells.md'],
  ['briefs/écoles.md', 'such as e-coles.md'],
  ['briefs/ບໍ່.md', 'such as a-name.md'],
  ['briefs/wells.v2.md', 'write wells.md, or wells.fr.md for a translation into French'],
  ['briefs/wells.fr.lo.md', 'has more than one ending'],
  ['site.yml', 'is not read under this name; rename it site.yaml'],
  ['Themes.YML', 'rename it themes.yaml'],
  ['site.fr.yml', 'rename it site.fr.yaml'],
  ['notes.docx', 'belongs nowhere; take it out of the content folder, or move it into'],
  ['settings.yaml', 'rename it'],
  ['README.md', 'belongs nowhere; take it out of the content folder'],
  ['site.x!.yaml', 'belongs nowhere'],
  ['ann.yaml', 'belongs nowhere'],
])('calls %s a stray: %s', (file, words) => {
  const { strays } = sortFolder(contentWith({ [file]: 'x' }));
  expect(strays).toEqual([{ file, path: [], found: file, message: expect.stringContaining(words) }]);
});

it.each(['/', '//'])('takes a folder whose name ends in %s', (end) => {
  expect(sortFolder(`${contentWith()}${end}`).files.map(({ file }) => file)).toContain('briefs/wells.md');
});

it.each<[string, (root: string) => void, string, string]>([
  [
    'a link to a file outside',
    (root) => symlinkSync('/etc/hostname', join(root, 'briefs/roads.md')),
    'briefs/roads.md',
    'is a link to another place; put the file or folder itself here',
  ],
  [
    'a link to a file inside',
    (root) => symlinkSync('wells.md', join(root, 'briefs/roads.md')),
    'briefs/roads.md',
    'is a link',
  ],
  ['a link to a folder', (root) => symlinkSync('/etc', join(root, 'briefs/etc')), 'briefs/etc', 'is a link'],
  [
    'a link in place of a collection',
    (root) => (
      rmSync(join(root, 'updates'), { recursive: true }),
      symlinkSync('/etc', join(root, 'updates'))
    ),
    'updates',
    'is a link',
  ],
  ['a link to itself', (root) => symlinkSync('a.md', join(root, 'pages/a.md')), 'pages/a.md', 'is a link'],
  [
    'a link to nothing',
    (root) => symlinkSync('nowhere', join(root, 'pages/a.md')),
    'pages/a.md',
    'is a link',
  ],
  ['a link up', (root) => symlinkSync('..', join(root, 'pages/up')), 'pages/up', 'is a link'],
  [
    'a pipe',
    (root) => execFileSync('mkfifo', [join(root, 'pages/pipe.md')]),
    'pages/pipe.md',
    'is neither a file nor a folder, but a device or a pipe; take it out',
  ],
  [
    'a folder called like a file',
    (root) => (mkdirSync(join(root, 'pages/x.md')), writeFileSync(join(root, 'pages/x.md/y.md'), 'x')),
    'pages/x.md',
    'is a folder with the name of a file; put the file itself here',
  ],
])('names %s, and reads nothing of it', (_, put, file, words) => {
  const root = contentWith();
  put(root);
  const { files, strays } = sortFolder(root);
  expect(strays).toEqual([{ file, path: [], found: file, message: expect.stringContaining(words) }]);
  expect(files.map((one) => one.file)).not.toContain(file);
});

it('may itself be reached through a link', () => {
  const root = contentWith();
  symlinkSync(root, `${root}-link`);
  expect(sortFolder(`${root}-link`)).toEqual(sortFolder(root));
});

it('keeps the file in small letters of two that are one on many computers', () => {
  const root = contentWith({ 'briefs/Wells.md': 'x' });
  expect(sortFolder(root).files.map(({ file }) => file)).toContain('briefs/wells.md');
});

it('says so of a folder that is not there, without falling over', () => {
  expect(sortFolder(join(contentWith(), 'nowhere')).strays).toMatchObject([{ file: '.' }]);
});

it.each([
  ['site.yml', 'site.yml'],
  ['Site.yaml', 'Site.yaml'],
  ['SITE.YML', 'SITE.YML'],
  ['settings.yaml', undefined],
  ['site.fr.yml', undefined],
])('where site.yaml is missing, %s is like it: %s', (file, found) => {
  expect(likeSite(contentWith({ 'site.yaml': null, [file]: 'x' }))).toBe(found);
});

it('reads the folder that CONTENT_DIR names, else content', () => {
  const before = process.env.CONTENT_DIR;
  onTestFinished(() => {
    if (before === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = before;
  });
  process.env.CONTENT_DIR = 'elsewhere/content';
  expect(contentFolder()).toBe(join(process.cwd(), 'elsewhere/content'));
  delete process.env.CONTENT_DIR;
  expect(contentFolder()).toBe(join(process.cwd(), 'content'));
});
