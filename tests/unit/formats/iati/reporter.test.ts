import { describe, expect, it } from 'vitest';
import { createIdentifiers } from '../../../../src/formats/iati/identifiers.ts';
import { iatiActivities } from '../../../../src/formats/iati/activities.ts';
import { leftOutCsv } from '../../../../src/formats/iati/left-out.ts';
import { iatiOrganisation } from '../../../../src/formats/iati/organisation.ts';
import { reporterOf, whyNobodyReports } from '../../../../src/formats/iati/reporter.ts';
import type { Ask, Brief } from '../../../../src/model/model.ts';
import { add, contentWith } from '../../../support/content-folder.ts';
import { iatiSource, schemaFaults, textsIn } from '../../../support/iati.ts';

const agency = (iatiRef: string) => ({
  'organisations/agency.yaml': `name: Water Agency\ntype: national-ngo\niatiRef: ${iatiRef}\n`,
});

describe('who reports', () => {
  it.each([
    [
      'what the settings say',
      {
        'site.yaml': add(
          'iati: { reportingOrg: XM-A-1, type: "40", secondaryReporter: true, prefix: XM-A-1-x }',
        ),
      },
      ['XM-A-1', '40', true, 'XM-A-1-x'],
    ],
    [
      'the settings, as far as they go',
      { 'site.yaml': add('iati: { reportingOrg: XM-A-1, secondaryReporter: false }') },
      ['XM-A-1', '22', false, 'XM-A-1-briefs'],
    ],
    ['the organisation of the site', agency('XM-B-2'), ['XM-B-2', '22', undefined, 'XM-B-2-briefs']],
    [
      'a prefix without the signs that are refused',
      { 'site.yaml': add('iati: { reportingOrg: XM-A-1, prefix: "XM-A-1-a / b?c" }') },
      ['XM-A-1', '22', undefined, 'XM-A-1-a-b-c'],
    ],
  ])('is %s', (_, changes, expected) => {
    const { model } = iatiSource(contentWith(changes));
    const { ref, type, isSecondary, prefix } = reporterOf(model)!;
    expect([ref, type, isSecondary, prefix]).toEqual(expected);
    expect(whyNobodyReports(model)).toBeUndefined();
  });

  it.each([
    ['without an identifier', {}, /no organisation with an IATI identifier/],
    ['with one that IATI refuses', agency('GB/12'), /holds a space, or one of/],
  ])('is nobody %s', (_, changes, why) => {
    const source = iatiSource(contentWith(changes));
    expect(whyNobodyReports(source.model)).toMatch(why);
    expect([...iatiActivities(source)]).toEqual([]);
    expect(iatiOrganisation(source)).toBeUndefined();
  });

  it('is told in a file of its own, under the name of whoever has the identifier', async () => {
    const source = iatiSource(
      contentWith({
        'site.yaml': add('iati: { reportingOrg: XM-A-1, type: "40" }'),
        'organisations/union.yaml': 'name: River Union\ntype: multilateral\niatiRef: XM-A-1\n',
      }),
    );
    const xml = iatiOrganisation(source)!;
    const textsAt = textsIn(xml);
    expect(await schemaFaults(xml, 'organisations')).toEqual([]);
    expect(textsAt('//organisation-identifier')).toEqual(['XM-A-1']);
    expect(textsAt('//name/narrative')).toEqual(['River Union']);
    expect(textsAt('//reporting-org/@type')).toEqual(['40']);
  });
});

describe('identifiers', () => {
  const brief = (id: string) => ({ collection: 'briefs', id }) as Brief;
  const ask = (of: string, id: string) => ({ collection: 'asks', id, brief: brief(of) }) as Ask;

  it.each([
    [
      'apart',
      ['a', 'b'],
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      ['P-a', 'P-b', 'P-a-x', 'P-b-y'],
    ],
    [
      'of two asks that come to the same',
      ['a', 'a-b'],
      [
        ['a', 'b-c'],
        ['a-b', 'c'],
      ],
      ['P-a', 'P-a-b', 'P-a--b-c', 'P-a-b--c'],
    ],
    ['of an ask and a brief that do', ['a', 'a-b'], [['a', 'b']], ['P-a', 'P-a-b', 'P-a--b']],
  ] as const)('are told apart: %s', (_, ids, children, expected) => {
    const briefs = ids.map(brief);
    const asks = children.map(([of, id]) => ask(of, id));
    expect([...briefs, ...asks].map(createIdentifiers({ briefs, asks }, 'P'))).toEqual(expected);
  });
});

describe('the table of what is left out', () => {
  it('has each line once, and no text that a spreadsheet would run', () => {
    const line = { entry: 'briefs/a.md', field: 'quote', why: 'A, "b".' };
    expect(leftOutCsv([line, { ...line }, { ...line, entry: '=x' }])).toBe(
      `entry,field,why\nbriefs/a.md,quote,"A, ""b""."\n'=x,quote,"A, ""b""."\n`,
    );
  });

  it('is a head alone where nothing is', () => expect(leftOutCsv([])).toBe('entry,field,why\n'));
});
