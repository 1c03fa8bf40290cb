import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildFixture, temporaryFolder, type BuiltSite } from '../support/build-site.ts';

// Faults in every file, of many kinds: one build names them all, and touches nothing.
const outDir = join(temporaryFolder(), 'site');
const lastSite = ['_headers', 'index.html', 'sitemap.xml'];
let build: BuiltSite;

beforeAll(async () => {
  mkdirSync(outDir);
  for (const name of lastSite) writeFileSync(join(outDir, name), 'the last good site');
  build = await buildFixture('broken', { outDir });
});

it('fails', () => {
  expect(build.status).toBe(1);
});

it.each([
  ['asks/first-mile.md:6 amount', 'write { amount: 750000, currency: USD }'],
  ['asks/first-mile.md:8 contributions[0].date', 'write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
  [
    'asks/first-mile.md:2 order',
    'a phase needs its place among the phases of its brief; write order: NUMBER',
  ],
  ['brief/notes.txt:1', 'there is no folder called brief here; move it into briefs'],
  ['briefs/coast-road.md:4 summary', 'HTML is not allowed here; take out <b>'],
  ['briefs/coast-road.md:5 countries[0]', 'countries has no such id; write tonga'],
  [
    'briefs/coast-road.md:6 status',
    'write implementation (the work is going on), if that is meant; or else one of pipeline (planned, not begun), ',
  ],
  ['briefs/coast-road.md:7 published', 'write a date that exists'],
  ['briefs/coast-road.md:8 period.end', 'the end comes before the start; write an end on or after it'],
  ['briefs/coast-road.md:9 cover.image', 'media/ has no such file; put the file there'],
  [
    'briefs/coast-road.md:9 cover.alt',
    'is missing: what the picture shows, for those who cannot see it; write alt: …',
  ],
  ['briefs/coast-road.md:14', 'holds HTML'],
  ['briefs/coast-road.md:16', 'no page has this address; write /briefs/coast-road/'],
  ['contacts/mele-fifita.yaml:2 organisation', 'organisations has no such id; write road-office'],
  [
    'contacts/mele-fifita.yaml:3 email',
    'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have',
  ],
  ['contacts/mele-fifita.yaml:4 phone', 'write it in quotes: "6761234567"'],
  ['countries/tonga.md:5 figures[0].value', 'a percentage lies between 0 and 100'],
  ['countries/tonga.md:6 figures[1].value', 'write a plain number: 80.5'],
  ['countries/tonga.md:6 figures[1].id', 'roads stands twice in this entry; write another id'],
  ['countries/tonga.md:9', 'this kind of address is not allowed'],
  ['organisations/road-office.yaml:2 type', 'write government (a ministry or agency of a state)'],
  ['pages/search.md:2', 'already belongs to the program (the search page); write another'],
  ['site.yaml:8 colour', 'there is no field called colour'],
  ['themes.yaml:3 dacSector', 'write it in quotes: "21020"'],
  ['updates/opening.md:4', 'kind stands twice, on line 3 and on line 4; take one out'],
])('names %s', (place, remedy) => {
  const line = build.output
    .split('\n')
    .find((one) => one.startsWith(`${place}: `) || one.startsWith(`${place} `));
  expect(line).toContain(remedy);
});

it('names nothing else, in order, and counts', () => {
  const lines = build.output.trim().split('\n');
  const places = lines.filter((line) => /^\S+:\d+ /u.test(line)).map((line) => line.split(' ')[0]!);
  expect(lines).toContain('25 errors, 2 warnings');
  expect(places).toHaveLength(27);
  const files = places.map((place) => place.split(':')[0]!);
  expect(files).toEqual(files.toSorted());
  expect(lines.at(-1)).toBe('Nothing was built, and the last site is untouched.');
});

it('says it in words, without the program’s own', () => {
  expect(build.output).not.toMatch(/ {4}at |node_modules|\bError\b|ZodError|undefined|\[object/u);
});

it('leaves what was there as it was, and nothing beside it', () => {
  expect(readdirSync(outDir).toSorted()).toEqual(lastSite);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(join(outDir, '..'))).toEqual(['site']);
});
