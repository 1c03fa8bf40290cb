import { expect, it } from 'vitest';
import { takeFolder } from '../../../src/content-files/read.ts';
import { acrossFaults } from '../../../src/editor/across-faults.ts';
import { withFiles } from '../../../src/editor/browser/content-now.ts';
import { contentFiles, contentWith } from '../../support/content-folder.ts';

const clock = new Date('2026-01-01T12:00:00Z');
const ask = contentFiles['asks/first-wells.md'] ?? '';
const brief = contentFiles['briefs/wells.md'] ?? '';
const secondAsk = ask.replace('The first', 'The next');

it.each<[string, Record<string, string>, { refused?: string[]; later?: string[]; warnings?: string[] }]>([
  ['nothing', { 'asks/first-wells.md': ask }, {}],
  [
    'a brief that is hidden and named',
    { 'briefs/wells.md': brief.replace('kind:', 'visibility: draft\nkind:') },
    { refused: ['reference-published asks/first-wells.md'] },
  ],
  [
    'a brief that comes before its ask',
    { 'briefs/roads.md': brief.replace('Wells for every village', 'Roads') },
    { later: ['donor-brief-asks briefs/roads.md'] },
  ],
  [
    'an address that is another page’s',
    { 'pages/about.md': '---\ntitle: About\nredirectFrom: [/briefs/wells/]\n---\n' },
    { refused: ['address-free pages/about.md'] },
  ],
  [
    'cost lines that do not add up',
    {
      'asks/first-wells.md': ask.replace(/---\n$/u, 'costLines: [{ category: Pumps, amount: 90000 }]\n---\n'),
    },
    { warnings: ['cost-lines-add-up asks/first-wells.md'] },
  ],
  [
    'a theme that is taken out and named',
    { 'themes.yaml': '- { id: health, title: Health }\n' },
    { refused: ['reference-exists briefs/wells.md'] },
  ],
  [
    'a sum out of the usual range',
    { 'site.yaml': `${contentFiles['site.yaml']}askRange: { min: 200000, max: 300000 }\n` },
    { warnings: ['ask-in-range asks/first-wells.md'] },
  ],
  [
    'an office above itself',
    { 'organisations/agency.yaml': `${contentFiles['organisations/agency.yaml']}parent: agency\n` },
    { refused: ['no-circle organisations/agency.yaml'] },
  ],
  [
    'a picture that is not there',
    { 'contacts/ann.yaml': `${contentFiles['contacts/ann.yaml']}photo: ann.jpg\n` },
    { refused: ['media-exists contacts/ann.yaml'] },
  ],
  ['a second ask', { 'asks/next.md': secondAsk }, { warnings: ['phase-order asks/next.md'] }],
])('of %s', (_, files, expected) => {
  const before = takeFolder(contentWith());
  const now = withFiles(before, new Map(Object.entries(files)), []);
  const found = acrossFaults(before, now, new Set(Object.keys(files)), clock);
  const named = Object.entries(found).map(([name, problems]) => [
    name,
    (problems as { rule: string; file: string }[]).map(({ rule, file }) => `${rule} ${file}`),
  ]);
  expect(Object.fromEntries(named)).toEqual({ refused: [], later: [], warnings: [], ...expected });
});
