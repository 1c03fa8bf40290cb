import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentFolder, sortFolder } from '../../../src/data/folder.ts';
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
  ['brief/wells.md', 'there is no collection called brief; move it into briefs'],
  ['Briefs/wells.md', 'there is no collection called Briefs; move it into briefs'],
  ['medias/a.jpg', 'there is no collection called medias; move it into media'],
  ['qqqqqqqqqqqqqqqqqqqq/a.md', 'move it into one of briefs, asks, results'],
  ['briefs/wells.yaml', 'has the wrong ending; files in briefs/ end in .md or .mdx'],
  ['contacts/ann.md', 'has the wrong ending; files in contacts/ end in .yaml'],
  ['contacts/ann.yml', 'files in contacts/ end in .yaml'],
  ['briefs/wells.md~', 'has the wrong ending'],
  ['briefs/README', 'has the wrong ending'],
  ['briefs/2024/wells.md', 'lies too deep; move it straight into briefs/'],
  ['briefs/New Wells.md', 'such as new-wells.md'],
  ['briefs/Wells.md', 'such as wells.md'],
  ['briefs/wells_two.md', 'such as wells-two.md'],
  ['briefs/-wells.md', 'such as wells.md'],
  ['briefs/écoles.md', 'such as e-coles.md'],
  ['briefs/ບໍ່.md', 'such as a-name.md'],
  ['briefs/wells.v2.md', 'write wells.md, or wells.fr.md for a translation into French'],
  ['briefs/wells.fr.lo.md', 'has more than one ending'],
  ['site.yml', 'rename it site.yaml'],
  ['settings.yaml', 'rename it'],
  ['README.md', 'belongs nowhere'],
  ['site.x!.yaml', 'belongs nowhere'],
  ['ann.yaml', 'belongs nowhere'],
])('calls %s a stray: %s', (file, words) => {
  const { strays } = sortFolder(contentWith({ [file]: 'x' }));
  expect(strays).toEqual([{ file, path: [], found: file, message: expect.stringContaining(words) }]);
});

it.each(['/', '//'])('takes a folder whose name ends in %s', (end) => {
  expect(sortFolder(`${contentWith()}${end}`).files.map(({ file }) => file)).toContain('briefs/wells.md');
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
