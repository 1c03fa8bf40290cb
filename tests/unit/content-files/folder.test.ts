import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentFolder, likeSite, sortFolder } from '../../../src/content-files/folder.ts';
import { contentWith, swap } from '../../support/content-folder.ts';

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
  ['contacts/ben.yml', 'has the wrong ending; rename it ben.yaml'],
  ['contacts/ann.yml', 'has the wrong ending, and ann.yaml is there already; take one of the two out'],
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
  [
    'briefs/New Wells.md',
    'the name is its address, in small letters, digits and single hyphens; rename it new-wells.md',
  ],
  ['briefs/Roads.md', 'rename it roads.md'],
  ['briefs/Wells.md', 'is one file with briefs/wells.md on many computers'],
  ['briefs/wells_two.md', 'rename it wells-two.md'],
  [
    'briefs/-wells.md',
    'and wells.md is there already; take one of the two out, or give this one a name of its own',
  ],
  ['briefs/-roads.md', 'rename it roads.md'],
  ['briefs/écoles.md', 'rename it ecoles.md'],
  ['contacts/Jean-Noël.yaml', 'rename it jean-noel.yaml'],
  ['contacts/Zoë_Łukasz Ørsted-Weiß.yaml', 'rename it zoe-lukasz-orsted-weiss.yaml'],
  ['contacts/O’Neil.yaml', 'rename it oneil.yaml'],
  ['contacts/Sigurður Æsir.yml', 'rename it sigurdur-aesir.yaml'],
  ['contacts/Nguyễn Thị.yaml', 'rename it nguyen-thi.yaml'],
  ['briefs/ບໍ່.md', 'write it in small Latin letters, digits and single hyphens'],
  ['briefs/مدرسة-2.md', 'write it in small Latin letters'],
  ['briefs/wells.v2.md', 'has more than one ending; rename it wells-v2.md'],
  [
    'briefs/wells_fr.md',
    'seems to be a translation, whose language (fr) stands before the ending, behind a dot; rename it wells.fr.md',
  ],
  ['briefs/wells fr.md', 'rename it wells.fr.md'],
  ['briefs/wells (fr).md', 'rename it wells.fr.md'],
  ['briefs/wells.FR.md', 'rename it wells.fr.md'],
  ['briefs/wells.fr_FR.md', 'rename it wells.fr-FR.md'],
  ['briefs/wells_pt-BR.mdx', 'rename it wells.pt-BR.mdx'],
  ['briefs/roads_pt-BR.mdx', 'rename it roads-pt-br.mdx'],
  ['briefs/wells_Lao.md', 'rename it wells.lo.md'],
  ['briefs/wells (ລາວ).md', 'rename it wells.lo.md'],
  ['asks/second-wells_lo.md', 'rename it second-wells.lo.md'],
  ['organisations/Banque Lao.yaml', 'rename it banque-lao.yaml'],
  ['contacts/ann.fr.yaml.txt', 'has the wrong ending; rename it ann.fr.yaml'],
  ['briefs/roads.md.txt', 'has the wrong ending; rename it roads.md'],
  ['briefs/wells.md.txt', 'has the wrong ending, and wells.md is there already; take one of the two out'],
  ['briefs/roads.md.md', 'rename it roads.md'],
  ['briefs/wells (1).md', 'looks like a copy of wells.md; take it out, or give it a name of its own'],
  ['briefs/wells - Copy.md', 'looks like a copy of wells.md'],
  ['briefs/Copy of wells.md', 'looks like a copy of wells.md'],
  ['briefs/roads (1).md', 'rename it roads-1.md'],
  ['fr/briefs/wells.md', 'a translation lies beside its original; move it to briefs/wells.fr.md'],
  ['FR/briefs/wells.fr.md', 'move it to briefs/wells.fr.md'],
  ['briefs/lo/wells.md', 'move it to briefs/wells.lo.md'],
  ['french/themes.yaml', 'there is no folder called french here'],
  ['lo/themes.yaml', 'move it to themes.lo.yaml'],
  ['briefs/wells.fr.lo.md', 'has more than one ending'],
  ['site.yml', 'is not read under this name, and site.yaml is there already'],
  ['site.fr.yml', 'rename it site.fr.yaml'],
  ['site_fr.yaml', 'rename it site.fr.yaml'],
  ['themes-lo.yaml.txt', 'rename it themes.lo.yaml'],
  ['site.yaml.txt', 'is not read under this name, and site.yaml is there already; take one of the two out'],
  ['notes.docx', 'belongs nowhere; take it out of the content folder, or move it into'],
  ['settings.yaml', 'belongs nowhere; take it out of the content folder, or move it into'],
  ['README.md', 'belongs nowhere; take it out of the content folder'],
  ['site.x!.yaml', 'belongs nowhere'],
  ['ann.yaml', 'belongs nowhere'],
])('calls %s a stray: %s', (file, words) => {
  const { strays } = sortFolder(contentWith({ 'site.yaml': swap('[en]', '[en, lo]'), [file]: 'x' }));
  expect(strays).toEqual([{ file, path: [], found: file, message: expect.stringContaining(words) }]);
});

it.each([
  [
    'photos',
    'pictures and documents lie in media/; move this folder into media/, where its files are named photos/',
  ],
  ['Images', 'move this folder into media/'],
  ['documents', 'move this folder into media/'],
  ['Media', 'is not read under this name; rename the folder media'],
])('names the folder %s once: %s', (folder, words) => {
  const { strays } = sortFolder(contentWith({ [`${folder}/a.jpg`]: 'x', [`${folder}/b/c.pdf`]: 'x' }));
  expect(strays).toEqual([
    { file: folder, path: [], found: folder, message: expect.stringContaining(words) },
  ]);
});

it('renames a file in the root where the right one is missing', () => {
  const { strays } = sortFolder(contentWith({ 'themes.yaml': null, 'Themes.YML': 'x' }));
  expect(strays).toMatchObject([{ message: 'is not read under this name; rename it themes.yaml' }]);
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
  ['site.yaml.txt', 'site.yaml.txt'],
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
