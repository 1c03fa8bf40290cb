import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { fieldsIn, importAgain, importInto, settingsOf } from '../../../../support/iati-round-trip.ts';

const result = (summary: string, value: number, indicator: string) =>
  `<result type="1"><title><narrative>Wells that hold water</narrative></title><description><narrative>${summary}</narrative></description>
<indicator measure="1"><title><narrative>${indicator}</narrative></title><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/><actual value="${value}"/></period></indicator></result>`;
const xml = `<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>XI-1-a</iati-identifier>
<reporting-org ref="XI-1" type="22"><narrative>Well Diggers</narrative></reporting-org><title><narrative>Wells</narrative></title>
<recipient-country code="KE"/>
<document-link url="https://x.example/a" format="text/html"><title><narrative>Our pages</narrative></title><category code="A01"/><language code="en"/></document-link>
<document-link url="https://x.example/b" format="text/html"><title><narrative>Our pages</narrative></title><category code="A02"/><language code="en"/></document-link>
${result('In the north.', 3, 'Wells of the north')}${result('In the south.', 4, 'Wells of the south')}</iati-activity></iati-activities>`;

const first = await importInto(xml, settingsOf('tests/fixtures/filled/content'));
afterAll(() => rmSync(first.folder, { recursive: true }));

it('drafts two results of one title in one activity as two', () => {
  const entries = fieldsIn(first.folder);
  const said = ['wells-that-hold-water', 'wells-that-hold-water-2'].map(
    (id) => entries.get(`results/${id}.md`)?.['summary'],
  );
  expect(said).toEqual(['In the north.', 'In the south.']);
});

it('knows each of them, and each document of one title, when they are imported again', async () => {
  const again = await importAgain(xml, first.folder);
  expect(again.written).toEqual([]);
  expect(again.imported.offers).toEqual([]);
});
