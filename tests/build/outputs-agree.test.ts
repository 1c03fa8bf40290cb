import { describe, expect, it } from 'vitest';
import { acceptedSites } from '../support/outputs.ts';
import { sharedFixture, sharedSite } from '../support/shared-site.ts';
import { readContent } from '../support/site-checks/content.ts';
import { carriedIn, disagreements, lostInBriefs } from '../support/site-checks/outputs/agree.ts';
import { countTexts, strayInTexts } from '../support/site-checks/outputs/texts.ts';
import { readSite, withFile, type Site } from '../support/site-checks/site.ts';

// The pages are held against the same content by the same ledger (`built-site.test.ts`), so that what holds here too is
// equal on pages and in all that is written for programs.
const [filled, ...accepted] = await Promise.all([
  sharedFixture('filled').then(({ dir }) => read('tests/fixtures/filled/content', dir, '2026-01-31')),
  ...acceptedSites.map(async ({ content, days: [day] }) => {
    const { dir } = await sharedSite({ content, args: ['--date', day] });
    return read(content, dir, day);
  }),
]);
const sites = [
  ['filled', filled] as const,
  ...acceptedSites.map(({ name }, i) => [name, accepted[i] as Site] as const),
];

describe.each(sites)('%s', (_, site) => {
  it(`holds ${carriedIn(site).length} numbers and dates in tables, briefs, activities and calendars, each as its entry says`, () => {
    expect(carriedIn(site).length).toBeGreaterThan(500);
    expect(disagreements(site)).toEqual([]);
  });

  it('leaves no number and no date out of a brief as JSON', () => {
    expect(lostInBriefs(site)).toEqual([]);
  });

  it(`has ${countTexts(site)} texts for programs, with no number that its entries do not have`, () => {
    expect(countTexts(site)).toBeGreaterThan(4);
    expect(strayInTexts(site)).toEqual([]);
  });
});

describe('a number or a date that is another in one output', () => {
  const full = sites.find(([name]) => name === 'full')?.[1] as Site;
  it.each([
    ['data/asks.csv', ',30000000,', ',30000001,'],
    ['data/asks.spreadsheet.csv', '400000.5,EUR', '400000.6,EUR'],
    ['data/asks.json', '"amount_currency":"KES"', '"amount_currency":"UGX"'],
    ['data/asks.csv', ',2023-01,month', ',2023-02,month'],
    ['data/contributions.csv', ',7000000,', ',70000000,'],
    ['data/indicators.csv', ',907,', ',970,'],
    ['briefs/upper-river.json', '"amount": 30000000', '"amount": 3000000'],
    ['iati/activities.xml', 'amount="30000000"', 'amount="30000001"'],
    ['iati/activities.xml', '>7000000</value>', '>7000001</value>'],
    ['calendar.ics', 'DTSTART;VALUE=DATE:20230201', 'DTSTART;VALUE=DATE:20230202'],
  ])('is seen in %s: %s', (file, from, to) => {
    const changed = withFile(full, file, (text) => text.replace(from, to));
    expect(disagreements(changed)).toContainEqual(expect.stringContaining(file));
  });

  it.each([
    ['briefs/upper-river.md', '8,234,567', '8,234,568'],
    ['feed.xml', '21,765,433', '21,765,434'],
    ['llms.txt', '2,500,000', '2,500,001'],
  ])('is seen in %s: %s', (file, from, to) => {
    const changed = withFile(full, file, (text) => text.replace(from, to));
    expect(strayInTexts(changed)).toContainEqual(expect.stringContaining(file));
  });
});

function read(content: string, dir: string, today: string): Site {
  const address = String(readContent(content, today).site.data.url);
  return readSite(dir, { address, content, today });
}
