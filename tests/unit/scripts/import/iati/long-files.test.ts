import { describe, expect, it } from 'vitest';
import { draftActivities } from '../../../../../scripts/import/iati/activities.ts';
import { openIati } from '../../../../../scripts/import/iati/read-xml.ts';
import type { Reading } from '../../../../../scripts/import/recognise/reading.ts';
import type { SourceDocument } from '../../../../../scripts/import/source/source-document.ts';

const activity = (n: number) =>
  `<iati-activity>\n<iati-identifier>XI-${n}</iati-identifier>\n<!-- <title/> -->\n\n<title a="1>2"\n><narrative><![CDATA[<a/>\n]]></narrative></title></iati-activity>\n`;
const linesOfEach = 7;
const file = (count: number) =>
  `<?xml version="1.0"?>\n<iati-activities version="2.03">\n<other><inner/></other>${Array.from({ length: count }, (_, n) => activity(n)).join('')}</iati-activities>`;

function linesIn(bytes: Uint8Array): number[][] {
  const iati = openIati(bytes, 'x.xml');
  const read = () =>
    [...iati.activities()].map(({ line, children }) => [line, ...children.map((child) => child.line)]);
  try {
    const lines = read();
    // A file is gone through twice.
    expect(read()).toEqual(lines);
    return lines;
  } finally {
    iati.close();
  }
}

describe('the line of an element', () => {
  const begin = 3 + 9_999 * linesOfEach;

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(file(10_000))],
    ['UTF-16', Buffer.from(`\uFEFF${file(10_000)}`, 'utf16le')],
  ])('is right beyond the 65,535 that the parser counts (%s)', (_, bytes) => {
    const lines = linesIn(bytes);
    expect(lines).toHaveLength(10_000);
    expect(lines[0]).toEqual([3, 4, 7]);
    expect(lines.at(-1)).toEqual([begin, begin + 1, begin + 4]);
    expect(begin).toBeGreaterThan(69_000);
  });
});

it('drafts 2,000 activities in less than 10 seconds of the processor', () => {
  const one = (n: number) => `<iati-activity xml:lang="en" default-currency="EUR">
<iati-identifier>XI-1-${n}</iati-identifier><reporting-org ref="XI-1" type="22"><narrative>Well Diggers</narrative></reporting-org>
<title><narrative>Wells of village ${n}</narrative></title><description><narrative>Wells that hold water in village ${n}.</narrative></description>
<participating-org role="1"><narrative>Giver ${n % 300}</narrative></participating-org><activity-status code="1"/>
<contact-info><person-name><narrative>Amina Doe ${n % 300}</narrative></person-name><email>a${n % 300}@example.org</email></contact-info>
<recipient-country code="KE"/><budget><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><value>${n + 1}</value></budget>
<related-activity type="3" ref="XI-1-${n + 1}"/>
<result type="1"><title><narrative>Wells ${n}</narrative></title><indicator measure="1"><title><narrative>Wells</narrative></title><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><actual value="${n}"/></period></indicator></result>
</iati-activity>`;
  const xml = `<iati-activities version="2.03">${Array.from({ length: 2_000 }, (_, n) => one(n)).join('')}</iati-activities>`;
  const before = process.cpuUsage();
  const { drafts } = draftActivities(document, new TextEncoder().encode(xml), reading);
  const { user, system } = process.cpuUsage(before);
  expect(drafts.filter(({ collection }) => collection === 'asks')).toHaveLength(2_000);
  expect((user + system) / 1_000_000).toBeLessThan(10);
});

const document: SourceDocument = {
  file: 'x.xml',
  format: 'iati',
  language: 'und',
  lines: [],
  tables: [],
  repairs: [],
  losses: [],
};

const reading = {
  language: 'en',
  languages: ['en'],
  defaultLanguage: 'en',
  site: {},
  today: '2026-01-31',
  known: { entries: () => [], named: () => undefined },
} as unknown as Reading;
