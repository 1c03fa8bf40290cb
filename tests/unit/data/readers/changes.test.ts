import { expect, it } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { readableLines } from '../../../../src/data/readers/readable-lines.ts';
import { readerFacts } from '../../../../src/data/readers/reader-facts.ts';
import { changesWords } from '../../../../src/formats/changes/changes-words.ts';
import { compareFacts } from '../../../../src/formats/changes/compare-facts.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';
import { add, contentFiles, contentWith, swap } from '../../../support/content-folder.ts';

type Files = NonNullable<Parameters<typeof contentWith>[0]>;

/** The request of the small site with more in it. */
const richAsk = add(`period: { start: 2025, end: 2026 }
deliverables:
  - Ten wells
  - A map of them
costLines:
  - { category: Pumps, amount: 60000 }
  - { category: Transport, amount: 40000 }`)(contentFiles['asks/first-wells.md'] ?? '');

/** The small site with more in it. */
const before: Files = {
  'site.yaml': swap('languages: [en]', 'languages: [en, fr]'),
  'asks/first-wells.md': richAsk,
  'briefs/wells.md': (text) =>
    text
      .replace(
        '---\n',
        '---\nfigures:\n  - { id: half, label: of villages have no well, value: 50, unit: percent, asOf: 2023 }\n',
      )
      .replace(
        'They walk far for water.',
        'They walk far for water.\n\nSee [what was done](/results/wells-dug/).\n\n::ask{id=first-wells}',
      ),
  'briefs/wells.fr.md': '---\ntitle: Des puits pour chaque village\n---\n\nIls marchent loin.\n',
  'results/wells-dug.md': (text) =>
    text.replace(
      'updates: [visit]',
      'updates: [visit]\nbriefs: [wells]\ncontribution: We paid for **one** of them.\nindicators:\n  - { id: dug, title: Wells dug, planned: 2, actual: 2 }',
    ),
  'organisations/donor.yaml': 'name: Ocean Fund\ntype: foundation\n',
  'updates/plan.md':
    '---\ntitle: A plan\nkind: news\ndate: 2024-05\nsummary: What is planned.\nvisibility: draft\n---\n',
};

const day = '2024-06-01';

function changed(changes: Files, { from = day, to = day } = {}): string {
  const edit: Files = Object.fromEntries(
    Object.entries(changes).map(([file, change]) => {
      const old = before[file];
      if (typeof change !== 'function' || old === undefined || old === null) return [file, change];
      const twice = (text: string) => change(typeof old === 'function' ? old(text) : String(old));
      return [file, twice];
    }),
  );
  const [last, now] = [contentWith(before), contentWith({ ...before, ...edit })].map((root, i) => {
    const at = i === 0 ? from : to;
    return readerFacts(readContent(root, at), root, at);
  });
  if (!last || !now) throw new Error('nothing was read');
  const look = createEdition({
    ...{ language: 'en', defaultLanguage: 'en', base: '/', origin: 'https://x.example' },
    currencies: [...last.currencies, ...now.currencies],
  });
  // A sum is not broken from its currency.
  return changesWords(compareFacts(last, now, { look, linesOf: readableLines })).replaceAll('\u00A0', ' ');
}

const ask = 'asks/first-wells.md';
const brief = 'briefs/wells.md';

it.each<[string, Files, string[]]>([
  [
    'an amount',
    { [ask]: swap('amount: 100000', 'amount: 120000') },
    [
      'asked in all: FJD 100,000 → FJD 120,000',
      'left to find in all: FJD 100,000 → FJD 120,000',
      'amount: FJD 100,000 → FJD 120,000',
      'left to find: FJD 100,000 → FJD 120,000',
    ],
  ],
  [
    'a currency',
    { [ask]: swap('amount: 100000', 'amount: { amount: 100000, currency: EUR }') },
    [
      'asked in all: FJD 100,000 (taken out)',
      'given in all: FJD 0 (taken out)',
      'left to find in all: FJD 100,000 (taken out)',
      'asked in all: €100,000 (new)',
      'given in all: €0 (new)',
      'left to find in all: €100,000 (new)',
      'amount: FJD 100,000 → €100,000',
      'cost lines, Pumps, amount: FJD 60,000 → €60,000',
      'cost lines, Transport, amount: FJD 40,000 → €40,000',
      'given so far: FJD 0 → €0',
      'left to find: FJD 100,000 → €100,000',
    ],
  ],
  [
    'a cost line',
    { [ask]: swap('amount: 60000', 'amount: 55000') },
    ['cost lines, Pumps, amount: FJD 60,000 → FJD 55,000'],
  ],
  [
    'a new cost line',
    { [ask]: swap('costLines:', 'costLines:\n  - { category: Training, amount: 5000 }') },
    ['cost lines: Training, FJD 5,000 (new)'],
  ],
  [
    'a contribution',
    { [ask]: add('contributions:\n  - { donor: donor, amount: 40000, kind: pledge, date: 2024-05 }') },
    [
      'given in all: FJD 0 → FJD 40,000',
      'left to find in all: FJD 100,000 → FJD 60,000',
      'contributions: Ocean Fund, FJD 40,000, pledge, May 2024 (new)',
      'given so far: FJD 0 → FJD 40,000',
      'left to find: FJD 100,000 → FJD 60,000',
      'state: open → part-funded',
    ],
  ],
  [
    'one in confidence',
    {
      [ask]: add(
        'contributions:\n  - { donor: donor, amount: 40000, kind: pledge, date: 2024-05, public: false }',
      ),
    },
    [
      'given in all: FJD 0 → FJD 40,000',
      'left to find in all: FJD 100,000 → FJD 60,000',
      'contributions: FJD 40,000, pledge, May 2024 (new)',
      'given so far: FJD 0 → FJD 40,000',
      'left to find: FJD 100,000 → FJD 60,000',
      'state: open → part-funded',
      'This page goes: its file is no longer there, or nothing names it. Whoever has its address finds nothing.',
    ],
  ],
  [
    'an ask withdrawn',
    { [ask]: add('withdrawn: true') },
    [
      'asked in all: FJD 100,000 (taken out)',
      'given in all: FJD 0 (taken out)',
      'left to find in all: FJD 100,000 (taken out)',
      'left to find: FJD 100,000 → FJD 0',
      'withdrawn: no → yes',
      'state: open → withdrawn',
    ],
  ],
  ['a period', { [ask]: swap('end: 2026', 'end: 2027-06') }, ['period: 2025 – 2026 → 2025 – June 2027']],
  [
    'a date',
    { 'results/wells-dug.md': swap('date: 2024-03', 'date: 2024-04-02') },
    ['date: March 2024 → 2 April 2024'],
  ],
  [
    'a status',
    { [brief]: swap('status: pipeline', 'status: implementation') },
    ['status: pipeline → implementation'],
  ],
  [
    'a mail address',
    { 'contacts/ann.yaml': swap('ann@', 'vula@') },
    ['email: ann@water.example.org → vula@water.example.org'],
  ],
  ['a telephone', { 'contacts/ann.yaml': add('phone: "+679 330 1234"') }, ['phone: +679 330 1234 (new)']],
  [
    'somebody else answers',
    {
      'contacts/ben.yaml': 'name: Ben Ono\norganisation: agency\nemail: ben@water.example.org\n',
      [brief]: add('contacts: [{ contact: ben, role: Engineer }]'),
    },
    [
      'contacts: Ben Ono, Engineer (new)',
      'who answers: Ann Vula → Ben Ono',
      'who answers: Ann Vula → Ben Ono',
      'This page is new.',
    ],
  ],
  [
    'a title',
    { [brief]: swap('title: Wells', 'title: Good wells') },
    ['title: Wells for every village → Good wells for every village'],
  ],
  [
    'a long summary',
    { [brief]: swap('two hundred', 'three hundred') },
    [
      'summary: Half of the villages have no well; each well serves two hundred people. → Half of the villages have no well; each well serves three hundred people.',
    ],
  ],
  [
    'a deliverable',
    { [ask]: swap('  - A map of them', '  - A map of all wells\n  - A school for masons') },
    [
      'deliverables: A map of all wells (new)',
      'deliverables: A school for masons (new)',
      'deliverables: A map of them (taken out)',
    ],
  ],
  [
    'the order of deliverables',
    { [ask]: swap('  - Ten wells\n  - A map of them', '  - A map of them\n  - Ten wells') },
    ['order of deliverables changed'],
  ],
  ['a figure', { [brief]: swap('value: 50', 'value: 45') }, ['figures, of villages have no well: 50% → 45%']],
  [
    'the date of a figure',
    { [brief]: swap('asOf: 2023', 'asOf: 2024-01') },
    ['figures, of villages have no well, as of: 2023 → January 2024'],
  ],
  [
    'the source of a figure',
    { [brief]: swap('asOf: 2023', 'asOf: 2023, source: { title: Census, date: 2023 }') },
    ['figures, of villages have no well, source: Census, 2023 (new)'],
  ],
  [
    'a value of a result',
    { 'results/wells-dug.md': swap('actual: 2', 'actual: 3') },
    ['indicators, Wells dug, actual: 2 → 3'],
  ],
  [
    'a body',
    { [brief]: swap('They walk far', 'They walk two hours') },
    ['text: 1 of 4 paragraphs changed: They walk far for water. → They walk two hours for water.'],
  ],
  [
    'where a link leads',
    { [brief]: swap('(/results/wells-dug/)', '(/updates/visit/)') },
    [
      'text: 1 of 4 paragraphs changed: See what was done (/results/wells-dug/). → See what was done (/updates/visit/).',
    ],
  ],
  [
    'a piece',
    { [brief]: swap('\n\n::ask{id=first-wells}', '') },
    ['text: 1 paragraph taken out: [ask /funding/first-wells/]'],
  ],
  [
    'Markdown in a field',
    { 'results/wells-dug.md': swap('**one**', '**two**') },
    ['contribution: 1 of 1 paragraph changed: We paid for one of them. → We paid for two of them.'],
  ],
  [
    'a draft that is published',
    { 'updates/plan.md': (text) => text.replace('visibility: draft\n', '') },
    ['This page is new: it was a draft.'],
  ],
  [
    'an entry that becomes a draft',
    {
      'updates/visit.md': add('visibility: draft'),
      'results/wells-dug.md': swap('updates: [visit]\n', ''),
      [brief]: (text) => text,
    },
    [
      'This page goes: it is a draft now. Whoever has its address finds nothing.',
      'updates: A visit to the wells (taken out)',
    ],
  ],
  [
    'an entry taken out',
    { 'pages/about.md': null },
    [
      'This page goes: its file is no longer there, or nothing names it. Whoever has its address finds nothing.',
    ],
  ],
  [
    'a new entry',
    {
      'asks/more.md':
        '---\nbrief: wells\ntitle: More wells\nkind: standalone\npurpose: More.\namount: 5000\n---\n',
    },
    [
      'asked in all: FJD 100,000 → FJD 105,000',
      'left to find in all: FJD 100,000 → FJD 105,000',
      'This page is new (FJD 5,000).',
    ],
  ],
  [
    'an embargo to come',
    {
      'updates/soon.md':
        '---\ntitle: Soon\nkind: news\ndate: 2024\nsummary: S.\nvisibility: embargoed\nembargoUntil: 2024-07-01\n---\n',
    },
    [],
  ],
  [
    'another id',
    {
      'results/wells-dug.md': null,
      'results/two-wells.md':
        '---\ntitle: Two wells dug\ncountry: fiji\ndate: 2024-03\nkind: output\nsummary: Two villages have water.\nupdates: [visit]\nbriefs: [wells]\ncontribution: We paid for **one** of them.\nindicators:\n  - { id: dug, title: Wells dug, planned: 2, actual: 2 }\nredirectFrom: [/results/wells-dug/]\n---\n',
      [brief]: swap('/results/wells-dug/', '/results/two-wells/'),
    },
    ['address: /results/wells-dug/ → /results/two-wells/ (the old one leads on)'],
  ],
  ['an old address', { [brief]: add('redirectFrom: [/water/]') }, ['/water/ leads here from now on']],
  [
    'a new translation',
    { 'asks/first-wells.fr.md': '---\ntitle: Les dix premiers puits\n---\n' },
    ['translation (fr) is there now'],
  ],
  [
    'a translated word',
    { 'briefs/wells.fr.md': swap('chaque village', 'tous') },
    ['title (fr): Des puits pour chaque village → Des puits pour tous'],
  ],
  [
    'a translated text',
    { 'briefs/wells.fr.md': swap('loin', 'longtemps') },
    ['text (fr): 1 of 1 paragraph changed: Ils marchent loin. → Ils marchent longtemps.'],
  ],
  ['a translation taken out', { 'briefs/wells.fr.md': null }, ['translation (fr) is there no longer']],
  ['a theme', { 'themes.yaml': swap('title: Water', 'title: Clean water') }, ['title: Water → Clean water']],
  [
    'the site',
    { 'site.yaml': swap('title: Water for Fiji', 'title: Water for all') },
    ['title: Water for Fiji → Water for all'],
  ],
  ['a language', { 'site.yaml': swap('[en, fr]', '[en, fr, lo]') }, ['languages: lo (new)']],
  ['what is for staff', { 'site.yaml': add('askRange: { min: 1, max: 2 }\nstaleAfterMonths: 3') }, []],
  [
    'remarks, order, lines',
    {
      [ask]: swap('kind: phase\norder: 1', 'order: 1 # first\nkind: "phase"'),
      [brief]: swap('They walk far for', 'They walk\nfar for'),
      'results/wells-dug.md': swap('We paid for **one**', 'We paid for *one*'),
    },
    [],
  ],
])('%s', (_, changes, sentences) => {
  const said = changed(changes);
  const told = said.split('\n').filter((line) => line.startsWith('  '));
  expect(told.map((line) => line.trim())).toEqual(sentences);
  expect(said.startsWith('Nothing changes for readers.')).toBe(sentences.length === 0);
});

it('tells an embargo that is still to end apart, and one that has ended as a new page', () => {
  const soon =
    '---\ntitle: Soon\nkind: news\ndate: 2024\nsummary: S.\nvisibility: embargoed\nembargoUntil: 2024-07-01\n---\n';
  expect(changed({ 'updates/soon.md': soon })).toBe(
    'Nothing changes for readers.\nLater, in the first build on or after 2024-07-01: /updates/soon/  Soon (embargoed)',
  );
  const both = { ...before, 'updates/soon.md': soon };
  const root = contentWith(both);
  const [last, now] = [day, '2024-07-02'].map((at) => readerFacts(readContent(root, at), root, at));
  if (!last || !now) throw new Error('nothing was read');
  const look = createEdition({
    language: 'en',
    defaultLanguage: 'en',
    base: '/',
    origin: 'https://x.example',
  });
  const said = changesWords(compareFacts(last, now, { look, linesOf: readableLines }));
  expect(said).toContain('/updates/soon/  Soon\n  This page is new: its embargo ended on 2024-07-01.');
});

it('tells a new id once, and not where a piece or a link has followed it', () => {
  const said = changed({
    [ask]: null,
    'asks/ten-wells.md': add('redirectFrom: [/funding/first-wells/]')(richAsk),
    'briefs/wells.md': swap('::ask{id=first-wells}', '::ask{id=ten-wells}'),
  });
  expect(said).toBe(
    '/funding/ten-wells/  The first ten wells\n  address: /funding/first-wells/ → /funding/ten-wells/ (the old one leads on)\n\n1 change on 1 page: 1 address.',
  );
});

it('tells of another file under the same name', () => {
  const survey = {
    'media/survey.pdf': 'as it was',
    'updates/visit.md': add(
      'documents: [{ title: The survey, file: survey.pdf, category: A01, language: en }]',
    ),
  };
  Object.assign(before, survey);
  const [same, other] = [changed({}), changed({ 'media/survey.pdf': 'as it is' })];
  for (const file of Object.keys(survey)) delete (before as Record<string, unknown>)[file];
  expect(same).toBe('Nothing changes for readers.');
  expect(other).toBe(
    '/updates/visit/  A visit to the wells\n  survey.pdf: another file under the same name\n\n1 change on 1 page: 1 file.',
  );
});

it('says what somebody answers for, puts what matters most first, and counts at the end', () => {
  const said = changed({
    'contacts/ann.yaml': swap('ann@', 'vula@'),
    'pages/about.md': swap('title: About', 'title: About us'),
    [ask]: swap('amount: 60000', 'amount: 55000'),
  });
  expect(said).toBe(`/funding/first-wells/  The first ten wells
  cost lines, Pumps, amount: FJD 60,000 → FJD 55,000

/contacts/ann/  Ann Vula (answers for The first ten wells and 1 more)
  email: ann@water.example.org → vula@water.example.org

/about/  About us
  title: About → About us

3 changes on 3 pages: 1 sum, 1 change of who answers, 1 title.`);
});

it('what changes on many pages alike is told once', () => {
  const results = Object.fromEntries(
    [1, 2, 3, 4].map((i) => [
      `results/r-${i}.md`,
      `---\ntitle: R ${i}\ncountry: fiji\ndate: 2024\nkind: output\nsummary: S.\nupdates: [visit]\n---\n`,
    ]),
  );
  const without = Object.fromEntries(
    Object.entries(results).map(([file, text]) => [file, text.replace('updates: [visit]\n', '')]),
  );
  Object.assign(before, results);
  const said = changed(without);
  for (const file of Object.keys(results)) delete (before as Record<string, unknown>)[file];
  expect(said).toBe(`On 4 pages, such as /results/r-1/
  updates: A visit to the wells (taken out)

4 changes on 4 pages: 4 details.`);
});
