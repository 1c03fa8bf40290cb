import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../support/build-site.ts';
import { buildSite } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';

// Two briefs number their phases from one, and call them the same.
const ask = (brief: string) =>
  `---\nbrief: ${brief}\ntitle: Preparation and design\nkind: phase\norder: 1\npurpose: Plans.\namount: 100000\n---\n`;
const content = contentWith({
  'briefs/schools.md':
    '---\ntitle: Schools for twelve villages\nkind: donor-brief\nsummary: Schools.\ncountries: [fiji]\nstatus: pipeline\npublished: 2024\n---\n',
  'asks/first-wells.md': ask('wells'),
  'asks/first-schools.md': ask('schools'),
  'results/wells-dug.md': (text) => text.replace('updates: [visit]', 'updates: [visit, second-visit]'),
  'updates/second-visit.md':
    '---\ntitle: A visit to the wells\nkind: event\ndate: 2024-02-01\nplace: Suva\nsummary: Seen again.\nasks: [first-wells, first-schools]\n---\n',
});

let site: BuiltSite;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  site = await buildSite({ content });
  expect([site.output, site.status]).toEqual([expect.stringContaining('Built'), 0]);
  pages = parsedPages(site.dir);
});

const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};
const briefs = ['Schools for twelve villages', 'Wells for every village'];

describe('two phases that read the same say their brief', () => {
  it('in the list on the home page', () => {
    const items = page('/')
      .all('ol')
      .flatMap(({ children }) => children.flatMap((one) => (one.type === 'element' ? [textOf(one)] : [])));
    const asks = items.filter((text) => text.startsWith('Preparation and design'));
    expect(asks).toEqual(briefs.map((brief) => expect.stringContaining(brief)));
  });

  it('in the picture of the requests, seen and read aloud', () => {
    const { html } = page('/funding/');
    for (const brief of briefs)
      expect(html).toMatch(new RegExp(`<span class="small"[^>]*>\\s*Phase 1, ${brief}\\s*</span>`, 'u'));
    const [picture] = page('/funding/').all('figure');
    for (const brief of briefs)
      expect(picture?.properties.ariaLabel).toContain(`Preparation and design, ${brief}`);
  });

  it('in what the strip says', () => {
    const [strip] = page('/')
      .all('svg')
      .filter(({ properties }) => properties.role === 'img');
    for (const brief of briefs)
      expect(strip?.properties.ariaLabel).toContain(`Preparation and design, ${brief}`);
  });

  it('in what the search shows', () => {
    const facts = ['first-wells', 'first-schools'].map(
      (id) =>
        page(`/funding/${id}/`)
          .all('meta')
          .find(({ properties }) => properties.dataPagefindMeta === 'apart[content]')?.properties.content,
    );
    expect(facts).toEqual(briefs.toReversed());
  });

  it('in lists of links', () => {
    for (const brief of briefs)
      expect(page('/updates/second-visit/').text).toContain(`Preparation and design, ${brief}`);
  });
});

it('tells two updates apart by their place', () => {
  expect(page('/results/wells-dug/').text).toContain('A visit to the wells, Suva');
});

it('says nothing more of what is called like nothing else', () => {
  expect(page('/briefs/wells/').text).not.toContain('Preparation and design, Wells');
  expect(page('/briefs/wells/').html).not.toContain('apart[content]');
});
