import { describe, expect, it } from 'vitest';
import { beginsAlike, isReached } from '../../../../../scripts/import/source/pdf-own-lines.ts';
import { paragraphsOf, writtenIn } from '../../../../../scripts/import/source/pdf-paragraphs.ts';
import { column, rows } from './pdf-rows.ts';

function paragraphs(lines: readonly string[]): string[] {
  return paragraphsOf(writtenIn(rows(column(lines, 50, 700)), false), false).map((paragraph) =>
    paragraph.lines.map(({ text }) => text).join(' '),
  );
}

describe('paragraphsOf', () => {
  it.each([
    ['numbered outputs', ['Output 1.2: A curriculum agreed with', 'Output 2.1: Four hundred certified']],
    ['phases', ['Phase 1 – Survey of all the wells in', 'Phase 2 – Repair of those that are']],
    [
      'an address',
      [
        'Asha Otieno, Programme Manager',
        'Wells Trust, Lodwar Main Road',
        'asha@wells.example',
        '+254 700 123 456',
      ],
    ],
    ['a list of names', ['Ministry of Water and Works', 'County Government', 'Wells Trust of the North']],
  ])('keeps the lines of %s apart', (_, lines) => {
    expect(paragraphs(lines)).toEqual(lines);
  });

  it.each([
    [
      'a sentence',
      ['Committees of parents keep the wells', 'Trust built for them in order, and', 'Turkana pays.'],
    ],
    [
      'a name that goes on',
      ['Asha Otieno, manager of the programme', 'for wells and pumps', 'asha@wells.example'],
    ],
    [
      'a telephone number',
      ['Asha Otieno, Programme Manager of the', 'Wells Trust of Lodwar town, +254 700', '123 456'],
    ],
  ])('joins the lines of %s', (_, lines) => {
    expect(paragraphs(lines)[0]).toBe(lines.slice(0, lines[2]?.includes('@') ? 2 : 3).join(' '));
  });
});

describe('isReached', () => {
  it.each([
    'Tel: +254 700 123 456',
    'asha@wells.example',
    '+254 700 123 456',
    'www.wells.example',
    'E-mail: a@b.example',
  ])('knows %s', (text) => {
    expect(isReached(text)).toBe(true);
  });

  it.each(['2024–2027', 'Telling stories', 'EUR 1,250,000', '12,400', 'Write to asha@wells.example today'])(
    'leaves %s',
    (text) => {
      expect(isReached(text)).toBe(false);
    },
  );
});

describe('beginsAlike', () => {
  it.each([
    ['Output 1.1: Wells', 'Output 2.1: Pumps', true],
    ['Donor: Wells Trust', 'Budget: EUR 5', true],
    ['Phase 1 – Survey', 'Phase II – Works', true],
    ['Phase 1 – Survey', 'and Phase 2 – works', false],
    ['In 2023 wells', 'In 2024 pumps', false],
  ])('of %j and %j', (first, next, isAlike) => {
    expect(beginsAlike(first, next)).toBe(isAlike);
  });
});
