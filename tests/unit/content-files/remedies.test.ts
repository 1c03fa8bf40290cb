import { describe } from 'vitest';
import { contentWith } from '../../support/content-folder.ts';
import { copyRemedies, readTexts } from '../../support/remedies.ts';
import { errorsInWords } from '../../support/said-in-words.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

// The tables of the rules copy their own remedies: check.test.ts and warnings.test.ts. Here stands what is said of shapes.

const inWords = { shape: errorsInWords.shape ?? '' };

/** What people write in place of a value. */
const slips = [
  '',
  'soon',
  '12',
  '1.250',
  '"750,000"',
  'yes',
  '[a, b]',
  '{ x: 1 }',
  '01/09/2026',
  'NGO',
  'planned',
  'Donor',
];

const fields = Object.entries(readTexts(contentWith())).flatMap(([file, text]) =>
  [...text.matchAll(/^(?:- |  )?([a-zA-Z]\w*):.*\n/gmu)].map(([line, field = '']) => ({
    file,
    text,
    line,
    field,
  })),
);
const without = fields.map(({ file, text, line }): ['shape', Changes] => [
  'shape',
  { [file]: text.replace(line, line.startsWith('- ') ? '- x: 1\n' : '') },
]);
const inDrafts = without.map(([rule, changes]): ['shape', Changes] => [
  rule,
  Object.fromEntries(
    Object.entries(changes).map(([file, text]) => [
      file,
      String(text).replace('---\n', '---\nvisibility: draft\n'),
    ]),
  ),
]);
const wrong = fields.flatMap(({ file, text, line, field }) =>
  slips.map((slip): ['shape', Changes] => [
    'shape',
    { [file]: text.replace(line, `${line.slice(0, line.indexOf(field))}${field}: ${slip}\n`) },
  ]),
);
const groups = (
  [
    ['briefs/wells.md', 'visibility: embargoed'],
    ['briefs/wells.md', 'visibility: secret'],
    ['asks/first-wells.md', 'embargoUntil: 2030-01-01'],
    ['asks/first-wells.md', 'visibility: embargoed\nembargoUntil: soon'],
    ['asks/first-wells.md', 'contributions: [{ donor: agency }]'],
    ['asks/first-wells.md', 'contributions: [{ donor: agency, amount: 5, kind: promise, date: 2024 }]'],
    ['asks/first-wells.md', 'costLines:\n  - Kitchens: 700,000'],
    ['asks/first-wells.md', 'period: 01/09/2026 - 31/08/2027'],
    ['briefs/wells.md', 'participants: [{ organisation: agency }]'],
    ['briefs/wells.md', 'partners: [agency]'],
    ['briefs/wells.md', 'budget: EUR 2,000,000'],
    ['briefs/wells.md', 'indicators: [{ id: a, title: A }]'],
    ['briefs/wells.md', 'figures: [{ id: a, label: a }]'],
    ['briefs/wells.md', 'figures: [{ id: People, label: a, value: 9, qualifier: nearly }]'],
    ['briefs/wells.md', 'documents: [{ title: A }]'],
    ['briefs/wells.md', 'reporting: { frequency: often }'],
    ['briefs/wells.md', 'risks: [{ title: Rain }]'],
    ['briefs/wells.md', 'quote: { attribution: Ann }'],
    ['briefs/wells.md', 'cover: { image: well.jpg }'],
    ['briefs/wells.md', 'sdgTargets: [1.10]'],
    ['contacts/ann.yaml', 'phone: 679123'],
    ['contacts/ann.yaml', 'url: water'],
    ['site.yaml', 'accent: red'],
    ['site.yaml', 'licence: free'],
    ['site.yaml', 'digits: { en: arabic }'],
    ['site.yaml', 'askRange: 5'],
    ['site.yaml', 'social: [{ platform: x }]'],
    ['updates/visit.md', 'spend: { amount: 5, currency: dollars }'],
    ['updates/visit.md', 'participants: many'],
  ] as const
).map(([file, lines]): ['shape', Changes] => [
  'shape',
  {
    [file]: (text) =>
      text.startsWith('---\n') ? text.replace('---\n', `---\n${lines}\n`) : `${lines}\n${text}`,
  },
]);

const signs = (
  [
    ['yaml', 'title: The first: ten wells'],
    ['yaml', 'title: Pipes of 5": ten'],
    ['yaml', 'title: @home'],
    ['yaml', 'title: *Water*, 5" pipes and Ann\'s'],
    ['yaml', 'title: & Sons'],
    ['yaml', 'title: %5 more'],
    ['yaml', 'title: `wells`'],
    ['yaml', 'title: !important'],
    ['yaml', 'title: a\ntitle: b'],
    ['yaml', 'amount: { amount: 9,000, currency: FJD }'],
    ['yaml', 'amount: { amount: 1,250,000 }'],
    ['yaml', 'costLines: [{ category: Deaths per 1,000 births, amount: 100000 }]'],
    ['yaml', 'deliverables:\n• ten wells'],
    ['shape', 'title: The first   #1,  and more'],
    ['shape', 'title: Pipes of 5" #2'],
  ] as const
).map(([rule, lines]): [string, Changes] => {
  const key = lines.slice(0, lines.indexOf(':'));
  const others = (text: string) => text.replace(new RegExp(`^${key}: .*\\n`, 'mu'), '');
  return [rule, { 'asks/first-wells.md': (text) => others(text).replace('---\n', `---\n${lines}\n`) }];
});

describe('a field that is left out', () => copyRemedies(without, inWords));
describe('a field that is left out of a draft', () => copyRemedies(inDrafts, inWords));
describe('a field in which something else stands', () => copyRemedies(wrong, inWords));
describe('a group of fields that is not whole', () => copyRemedies(groups, inWords));
describe('a text with signs that YAML keeps for itself', () =>
  copyRemedies(signs, { yaml: errorsInWords.yaml ?? '' }));
