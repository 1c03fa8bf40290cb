import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from '../../../../scripts/arguments.ts';
import { renameEntry } from '../../../../scripts/renaming/rename-entry.ts';
import { writeChanges } from '../../../../scripts/renaming/write-changes.ts';
import { add, contentWith, swap } from '../../../support/content-folder.ts';
import { fileHashes } from '../../../support/fingerprint.ts';

const how = { day: '2024-06-01', isDry: false };

it.each<[string, string[], RegExp, Parameters<typeof contentWith>[0]?]>([
  ['no words', [], /^Say which entry, and what its id is to be: npm run rename .*Found nothing/u],
  ['one word', ['briefs/wells'], /^Say which entry.*Found briefs\/wells\./u],
  ['a word too many', ['briefs/wells', 'a', 'b'], /^Say which entry/u],
  ['no folder', ['wells', 'deep'], /^Name its folder too.*The folders are briefs, asks/u],
  ['a folder misspelt', ['brief/wells', 'deep'], /^There is no folder brief\. Did you mean briefs\/wells\?/u],
  ['the settings', ['site.yaml', 'deep'], /^site\.yaml is there once and has no id/u],
  ['an entry misspelt', ['briefs/well', 'deep'], /^There is no briefs\/well\. Did you mean briefs\/wells\?/u],
  ['no such entry', ['asks/boats', 'deep'], /^There is no asks\/boats\. In asks\/ there are first-wells\.$/u],
  ['no such theme', ['themes/x', 'deep'], /^There is no themes\/x\. In themes\.yaml there are water\.$/u],
  ['no id', ['briefs/wells', 'Deep Wells'], /^"Deep Wells" is no id: .* Write deep-wells\.$/u],
  ['no letters', ['briefs/wells', 'ບໍ່'], /^"ບໍ່" is no id: an id is an address, in small Latin letters/u],
  ['another folder', ['briefs/wells', 'asks/deep'], /^An entry stays in its folder, briefs\//u],
  ['its own id', ['briefs/wells', 'wells'], /^briefs\/wells has this id already/u],
  [
    'an id that is taken',
    ['organisations/agency', 'donor'],
    /^There is organisations\/donor already/u,
    { 'organisations/donor.yaml': 'name: Donor\ntype: foundation\n' },
  ],
  ['an address of the program', ['pages/about', 'search'], /^The address \/search\/ belongs to the program/u],
  [
    'an address that leads elsewhere',
    ['briefs/wells', 'deep'],
    /^Nothing was renamed, as the content would have faults then\.\n\n.*\/briefs\/deep\/ already belongs to/su,
    { 'pages/about.md': add('redirectFrom: [/briefs/deep/]') },
  ],
  [
    'a translation of nothing in the way',
    ['briefs/wells', 'deep'],
    /^Nothing was renamed: briefs\/deep\.fr\.md would become a translation of it/u,
    { 'briefs/deep.fr.md': '---\ntitle: Puits\n---\n', 'site.yaml': swap('[en]', '[en, fr]') },
  ],
  [
    'a file that cannot be read and may name it',
    ['briefs/wells', 'deep'],
    /^Nothing was renamed: asks\/second\.md may name the entry and cannot be read\. Line 2: /u,
    { 'asks/second.md': '---\ntitle: [a\nbrief: wells\n---\n' },
  ],
  [
    'a text that cannot be read and may name it',
    ['briefs/wells', 'deep'],
    /^Nothing was renamed: briefs\/other\.mdx may name the entry/u,
    { 'briefs/other.mdx': '---\ntitle: A\n---\n\n<Figure brief="wells"\n' },
  ],
])('%s', async (_, words, message, changes = {}) => {
  const root = contentWith(changes);
  const before = fileHashes(root);
  const refused = renameEntry(root, words, how);
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toThrow(UsageError);
  expect(fileHashes(root)).toEqual(before);
});

it.each([
  ['content/briefs/wells.md', 'deep'],
  ['/briefs/wells/', 'briefs/deep'],
  ['briefs\\wells.fr.md', 'deep.md'],
])('%s is understood', async (entry, id) => {
  const root = contentWith();
  expect(await renameEntry(root, [entry, id], how)).toContain('briefs/wells is briefs/deep now');
  expect(existsSync(join(root, 'briefs/deep.md'))).toBe(true);
});

it('what cannot be read and does not name it is in nobody’s way', async () => {
  const root = contentWith({ 'asks/second.md': '---\ntitle: [a\n---\n' });
  expect(await renameEntry(root, ['contacts/ann', 'ann-vula'], how)).toContain('contacts/ann is');
});

it('says all that it would do, and does nothing', async () => {
  const root = contentWith({
    'site.yaml': add('iati: { reportingOrg: XM-1, prefix: XM-1-w }'),
    'asks/second.md': '---\nbrief: wells\ntitle: A\nkind: standalone\npurpose: B\namount: 10\n---\n',
  });
  const before = fileHashes(root);
  const said = await renameEntry(root, ['briefs/wells', 'deep'], { ...how, isDry: true });
  expect(said.replaceAll(/, in .*\.$/gmu, '.')).toBe(`asks/first-wells.md
  brief: wells → deep
asks/second.md
  brief: wells → deep
briefs/wells.md → briefs/deep.md
  redirectFrom: + /briefs/wells/

Nothing was written (--dry-run). It would be: 1 file with another name, 3 files changed inside.
The old address /briefs/wells/ leads on to /briefs/deep/, so links from outside and printed copies still find the page. Files beside it, such as a PDF or a card, have the new name only.
IATI: the identifier of this activity changes with its id, XM-1-w-wells → XM-1-w-deep, and so do those of its asks. Whoever has read it takes it for a new activity: tell your IATI contact, or give the entry its old id back.`);
  expect(fileHashes(root)).toEqual(before);
});

it('keeps no address that nobody knows', async () => {
  const root = contentWith({
    'updates/plan.md': '---\ntitle: A\nkind: news\nsummary: B\ndate: 2024\nvisibility: draft\n---\n',
  });
  const said = await renameEntry(root, ['updates/plan', 'plans'], how);
  expect(said).toContain('No old address is kept, as the entry is not published yet: it is a draft.');
  expect(readFileSync(join(root, 'updates/plans.md'), 'utf8')).not.toContain('redirectFrom');
});

it.each([1, 2, 3, 4, 5, 6])('a disk that fails at its act %i leaves every file as it was', (failing) => {
  const root = contentWith();
  const before = fileHashes(root);
  const changeOf = (file: string, to = file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return { file, to, before: text, text: `${text}# more\n`, changes: [] };
  };
  const changes = [
    changeOf('site.yaml'),
    changeOf('briefs/wells.md', 'briefs/deep.md'),
    changeOf('themes.yaml'),
  ];
  let acts = 0;
  const rename = (from: string, to: string) => {
    if (++acts === failing) throw new Error('EIO');
    renameSync(from, to);
  };
  expect(() => writeChanges(root, changes, rename)).toThrow('EIO');
  expect(fileHashes(root)).toEqual(before);
  expect(readdirSync(root, { recursive: true }).filter((file) => String(file).includes('.rename'))).toEqual(
    [],
  );
});

it('what somebody else has just saved is not lost', () => {
  const root = contentWith();
  const [file, before] = ['site.yaml', 'title: as it was read\n'];
  const change = { file, to: file, before, text: '', changes: [] };
  expect(() => writeChanges(root, [change])).toThrow(/^site\.yaml was changed a moment ago/u);
  writeFileSync(join(root, 'briefs/deep.md'), 'x');
  const wells = readFileSync(join(root, 'briefs/wells.md'), 'utf8');
  const move = { file: 'briefs/wells.md', to: 'briefs/deep.md', before: wells, text: wells, changes: [] };
  expect(() => writeChanges(root, [move])).toThrow(/^briefs\/deep\.md is there already/u);
  expect(readFileSync(join(root, 'briefs/deep.md'), 'utf8')).toBe('x');
});
