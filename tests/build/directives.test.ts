import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { add, contentWith } from '../support/content-folder.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';

const figures = `figures:
  - { id: walkers, label: walk an hour for water, value: 4200, unit: people, population: Women of the coast, asOf: 2024-01, source: { title: Water census, date: 2024 } }`;
const body = `
At 10:30, and 3:1.

:::callout{title="In short"}
## Why now

The [country](/countries/fiji/) is dry.[^1]

::figure{id=walkers}
:::

::figure{id=coast country=fiji}
::ask{id=first-wells}
::result{id=wells-dug}
::contact{id=ann}

[^1]: Counted in March.
`;

let site: BuiltSite;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  const content = contentWith({
    'briefs/wells.md': (text) => add(figures)(text) + body,
    'briefs/pumps.mdx': `---
title: Pumps
kind: project
summary: Pumps for the wells.
countries: [fiji]
status: implementation
published: 2024
gallery: [{ image: pump.png, alt: A pump, caption: The first pump }]
---

At 10:30.

<Callout title="A & B">
Words.
</Callout>

<Figure id="walkers" brief="wells" />

<Ask id="first-wells" />

<Gallery />
`,
    'updates/visit.md': (text) => `${add('gallery: [{ image: pump.png, alt: A pump }]')(text)}\nSeen.\n`,
    'results/wells-dug.md': (text) =>
      `${add('contribution: "## What we did\\n\\nWe dug.[^1]\\n\\n[^1]: Twice."')(text)}\n## What we did\n\nDug.[^1]\n\n[^1]: Once.\n`,
    'media/pump.png': await sharp({ create: { width: 400, height: 300, channels: 3, background: '#246' } })
      .png()
      .toBuffer(),
    'countries/fiji.md': (text) =>
      add(
        'figures: [{ id: coast, label: of the coast is dry, value: 12.5, unit: percent, asOf: 2023, source: { title: Atlas } }]',
      )(text),
    'contacts/ann.yaml': (text) => `${text}phone: "+679 330 1234"\n`,
  });
  site = await buildSite({ content, args: ['--date', '2024-06-30'] });
  if (site.status !== 0) throw new Error(`It does not build:\n${site.output}`);
  pages = parsedPages(site.dir);
});

const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};
const prose = (address: string) =>
  page(address)
    .all('div')
    .find(({ properties }) => String(properties.className) === 'prose');
const words = (address: string) => textOf(prose(address)!).replaceAll('\u00a0', ' ');
const ignored = (address: string) =>
  [...page(address).all('div'), ...page(address).all('ul')]
    .filter(
      ({ properties }) =>
        'dataPagefindIgnore' in properties && String(properties.className).includes('piece'),
    )
    .map((element) => textOf(element).replaceAll('\u00a0', ' '));

describe('a text with directives', () => {
  it.each([
    ['words as they are typed', 'At 10:30, and 3:1.'],
    ['a callout with its title', 'In short Why now The country is dry.'],
    [
      'a figure with who is counted, its date and its source',
      /4,200 people walk an hour for water # Who is counted: Women of the coast As of January 2024\. Source: Water census, 2024/u,
    ],
    ['a figure of a country', /12\.5% of the coast is dry # Fiji As of 2023\. Source: Atlas/u],
    ['a request with its sum and state', /The first ten wells ?FJD 100,000 ?Phase 1 ?Open/u],
    ['a result', /Fiji · March 2024 Two wells dug Two villages have water\./u],
    ['a person with mail and telephone', /Ann Vula ?ann@water\.example\.org ?\+679 330 1234/u],
    ['the notes, at the end', /Notes Counted in March\. ↑$/u],
  ])('shows %s', (_, text) => {
    if (typeof text === 'string') expect(words('/briefs/wells/')).toContain(text);
    else expect(words('/briefs/wells/')).toMatch(text);
  });

  it('links to what it shows', () => {
    expect(page('/briefs/wells/').addresses).toEqual(
      expect.arrayContaining([
        '#walkers',
        '/countries/fiji/#coast',
        '/funding/first-wells/',
        '/results/wells-dug/',
        '/contacts/ann/',
        'mailto:ann@water.example.org',
        'tel:+6793301234',
      ]),
    );
  });

  it('has the heading of a callout in the contents', () => {
    expect(page('/briefs/wells/').addresses).toContain('#why-now');
  });

  it('is not found by what stands in a request, a result or a person it shows', () => {
    const all = ignored('/briefs/wells/').join(' ');
    for (const text of ['The first ten wells', 'Two wells dug', 'Ann Vula']) expect(all).toContain(text);
    for (const text of ['4,200', '12.5%', 'In short']) expect(all).not.toContain(text);
  });

  it('carries no style', () => {
    expect(page('/briefs/wells/').html).not.toMatch(/<[^>]*\sstyle=/u);
  });
});

it('shows components in .mdx', () => {
  expect(words('/briefs/pumps/')).toMatch(
    /^At 10:30\. A & B Words\. 4,200 people .* The first ten wells ?FJD 100,000/u,
  );
  expect(page('/briefs/pumps/').addresses).toEqual(
    expect.arrayContaining(['/briefs/wells/#walkers', '/funding/first-wells/']),
  );
});

it.each([
  ['/briefs/pumps/', false],
  ['/updates/visit/', true],
])('shows the pictures of %s once, in a section of their own: %s', (address, ownSection) => {
  expect(
    page(address)
      .all('img')
      .map(({ properties }) => properties.alt),
  ).toEqual(['A pump', 'QR']);
  expect(page(address).html.includes('the-gallery')).toBe(ownSection);
});

it('keeps the notes of two texts of a page apart', () => {
  expect(page('/results/wells-dug/').addresses).toEqual(
    expect.arrayContaining(['#user-content-fn-1', '#contribution-fn-1']),
  );
});

it('uses no id twice, and skips no heading', () => {
  for (const { file, html, headings } of pages.values()) {
    const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect([file, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([file, []]);
    for (const [i, { level, text }] of headings.entries())
      expect([file, text, level <= (headings[i - 1]?.level ?? 0) + 1]).toEqual([file, text, true]);
  }
});
