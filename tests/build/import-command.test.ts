import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { putFile } from '../../scripts/put-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { fileHashes } from '../support/fingerprint.ts';
import { longestWait } from '../support/patience.ts';

const day = '2026-01-31';
const script = resolve('scripts/import.ts');

const site = `title: Water
url: https://water.example.org/
organisation: water-works
languages: [en]
defaultLanguage: en
currency: KES
contact: ana-reis
`;

const brochure = `# Clean water for Tana

## At a glance

Country: Kenya
Donor: Tana Foundation
Duration: 1 June 2026 to 31 May 2028

## Background

Half of all households in the district walk more than an hour for water. The project brings it home.

## You can support us to

- Phase 1: Drill twelve wells and train their keepers.

KES 45,000,000

- Phase 2: Lay pipes to six schools.

KES 12.5 million

## Contact

Ana Reis, Project Manager, ana.reis@water.example
`;

/** Runs the command where nobody can answer. */
function run(args: string[], cwd = '.') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...cleanEnvironment(), BUILD_DATE: day },
    encoding: 'utf8',
    timeout: longestWait,
  });
  return { status, output: stderr + stdout };
}

/** A folder with a site that has nothing yet, and documents beside it. */
function office(
  documents: Record<string, string | Uint8Array> = { 'brochure.md': brochure },
  settings = site,
) {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  if (settings !== '') putFile(content, 'site.yaml', settings);
  for (const [name, text] of Object.entries(documents)) putFile(folder, name, text);
  const into = ['--content', content];
  return { folder, content, into, path: (name: string) => join(folder, name) };
}

const read = (content: string, file: string) => readFileSync(join(content, file), 'utf8');

describe('a brochure', () => {
  const { content, into, path } = office();
  const { status, output } = run([path('brochure.md'), ...into]);

  it('becomes a brief, what it asks for, and who answers', () => {
    expect(output).toContain('Written');
    expect(status).toBe(0);
    const brief = read(content, 'briefs/clean-water-for-tana.md');
    expect(brief).toContain('\nvisibility: draft\n');
    expect(brief).toContain('# brochure.md, line 1: “Clean water for Tana”\ntitle: Clean water for Tana\n');
    expect(brief).toMatch(/start: 2026-06-01[^]*end: 2028-05-31/u);
    expect(brief).toContain('Half of all households');
  });

  it('gives only drafts that the check has nothing against', async () => {
    const problems = await checkContent(content, day);
    const errors = problems.filter(({ severity, file }) => severity === 'error' && file !== 'site.yaml');
    expect(errors).toEqual([]);
  });

  it('says where each value stands, and what was not used', () => {
    expect(output).toMatch(/amount.*45000000.*line 17/u);
    expect(output).toMatch(/Not used \(\d+ of \d+ lines\)|0 lines not used/u);
  });

  it('a second time changes nothing', () => {
    const before = fileHashes(content);
    const again = run([path('brochure.md'), ...into]);
    expect(again.status).toBe(0);
    expect(fileHashes(content)).toEqual(before);
    expect(again.output).toContain('0 new files');
    expect(again.output).toContain('0 additions offered');
  });
});

it('--dry-run says the same and writes nothing', () => {
  const { content, into, path } = office();
  const tried = run([path('brochure.md'), ...into, '--dry-run']);
  expect(tried.output).toContain('Would be written\n');
  expect(tried.output).toContain('Nothing was written');
  expect(Object.keys(fileHashes(content))).toEqual(['site.yaml']);
  const { output } = run([path('brochure.md'), ...into]);
  const taken = (text: string) => text.slice(text.indexOf('brochure.md:'));
  expect(taken(tried.output)).toBe(taken(output));
});

it('--report writes it to a file, and the terminal has the sum of it', () => {
  const { into, path } = office();
  const { output, status } = run([path('brochure.md'), ...into, '--report', path('report.txt')]);
  expect(status).toBe(0);
  expect(output.split('\n').length).toBeLessThan(8);
  expect(readFileSync(path('report.txt'), 'utf8')).toContain('Taken into briefs/clean-water-for-tana.md');
});

it('what is there stays; --force puts in what is offered, and nothing else', () => {
  const own =
    '---\n# mine\ntitle:   Clean water for Tana\nkind: donor-brief\nsummary: Mine.\ncountries: [kenya]\nstatus: pipeline\npublished: 2026\nvisibility: draft\n---\n\nMy text.\n';
  const { content, into, path } = office();
  putFile(content, 'briefs/tana.md', own);
  const offered = run([path('brochure.md'), ...into]);
  expect(read(content, 'briefs/tana.md')).toBe(own);
  expect(existsSync(join(content, 'briefs/clean-water-for-tana.md'))).toBe(false);
  expect(offered.output).toMatch(/Offered[^]*briefs\/tana\.md[^]*period/u);
  const forced = run([path('brochure.md'), ...into, '--force']);
  expect(forced.output).toMatch(/Changed\n {2}briefs\/tana\.md/u);
  const brief = read(content, 'briefs/tana.md');
  expect(brief).toContain('# mine\ntitle:   Clean water for Tana\n');
  expect(brief).toContain('summary: Mine.');
  expect(brief).toContain('2028-05-31');
  expect(brief).toContain('My text.');
  const before = fileHashes(content);
  run([path('brochure.md'), ...into, '--force']);
  expect(fileHashes(content)).toEqual(before);
});

it('two documents about one project become one brief', () => {
  const second = `# Clean water for Tana district\n\nCountry: Kenya\n\nImplemented by: Tana Water Company\n\n## Background\n\nWells are deep in Tana, and rain is rare. Women carry the water.\n`;
  const { content, into, path } = office({ 'a.md': brochure, 'b.md': second });
  expect(run([path('a.md'), path('b.md'), ...into]).status).toBe(0);
  const briefs = Object.keys(fileHashes(content)).filter((file) => file.startsWith('briefs/'));
  expect(briefs).toEqual(['briefs/clean-water-for-tana.md']);
  expect(read(content, briefs[0] ?? '')).toMatch(/brochure|a\.md[^]*b\.md/u);
});

describe('what cannot be read is told, and the others are imported', () => {
  const menu =
    '<html><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li></ul></nav></body></html>';
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['empty.txt', '', /empty/u],
    ['broken.docx', Buffer.from('PK\u0003\u0004 nothing more'), /damaged|cannot be opened/u],
    [
      'secret.docx',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      /password|old/u,
    ],
    ['broken.pdf', '%PDF-1.7\nnothing', /damaged|cannot be opened/u],
    ['menus.html', menu, /menus?|no text|not recognised/u],
    ['broken.xml', '<iati-activities version="2.03"><iati-activity>', /line 1|not well-formed|broken/u],
    ['line\nbreak.txt', '', /"line break\.txt" is empty/u],
    ['picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /picture/u],
    ['shopping.txt', 'Milk\n\nBread\n\nEggs and butter\n', /not recognised/u],
  ];

  it.each(cases)('%s', (name, bytes, told) => {
    const { content, into, path } = office({ 'brochure.md': brochure, [name]: bytes });
    const { status, output } = run([path(name), path('brochure.md'), ...into]);
    expect(output).toMatch(told);
    expect(output).toContain(name.replace('\n', ' '));
    expect(output).not.toMatch(/^\s+at |Error:|node:/mu);
    expect(status).toBe(1);
    expect(existsSync(join(content, 'briefs/clean-water-for-tana.md'))).toBe(true);
  });

  it('a ZIP that is no document', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('words'), 'words.txt');
    zip.end();
    const bytes = Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
    const { into, path } = office({ 'photos.docx': bytes });
    const { status, output } = run([path('photos.docx'), ...into]);
    expect(output).toMatch(/photos\.docx/u);
    expect(output).toMatch(/ZIP|no Word/u);
    expect(status).toBe(1);
  });

  it('a file that is not there', () => {
    const { into, path } = office();
    const { status, output } = run([path('nowhere.docx'), path('brochure.md'), ...into]);
    expect(output).toMatch(/nowhere\.docx/u);
    expect(status).toBe(1);
  });
});

describe('what cannot be carried out exits with 2 and writes nothing', () => {
  it.each([
    ['no files', [], site, /Name the documents/u],
    ['no site.yaml', ['brochure.md'], '', /There is no site\.yaml/u],
    ['a site.yaml with faults', ['brochure.md'], 'title: [', /Mend site\.yaml first/u],
    ['an option that is none', ['brochure.md', '--froce'], site, /Did you mean --force\?/u],
    ['a template without a name', ['template'], site, /Name the file to write/u],
  ])('%s', (_, args, settings, told) => {
    const { folder, content, into } = office({ 'brochure.md': brochure }, settings);
    mkdirSync(content, { recursive: true });
    const before = fileHashes(content);
    const { status, output } = run([...args, ...into], folder);
    expect(output).toMatch(told);
    expect(status).toBe(2);
    expect(fileHashes(content)).toEqual(before);
  });
});

it('a folder stands for the files in it', () => {
  const { content, into, path } = office({ 'documents/a.md': brochure, 'documents/.hidden': 'x' });
  expect(run([path('documents'), ...into]).status).toBe(0);
  expect(existsSync(join(content, 'briefs/clean-water-for-tana.md'))).toBe(true);
});

it('makes a template that it reads itself', () => {
  const { content, into, path } = office();
  const made = run(['template', path('results.xlsx'), ...into]);
  expect(made).toMatchObject({ status: 0 });
  expect(made.output).toContain('Written: ');
  const before = fileHashes(content);
  writeFileSync(path('note.txt'), 'x');
  const { output } = run([path('results.xlsx'), ...into]);
  expect(output).toContain('0 new files');
  expect(fileHashes(content)).toEqual(before);
});
