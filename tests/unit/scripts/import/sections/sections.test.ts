import { describe, expect, it } from 'vitest';
import { originOf } from '../../../../../scripts/import/sections/cut-line.ts';
import { sectionsOf } from '../../../../../scripts/import/sections/sections.ts';
import { madeDocument } from '../made-document.ts';

const partsOf = (text: string, language = 'en') =>
  sectionsOf(madeDocument(text, language), language).map(({ names, lines }) => [
    names[0],
    lines.map((line) => line.text),
  ]);

describe('the parts of a document', () => {
  it('takes the value of a label from its line or from those below', () => {
    expect(
      partsOf(
        'Country\nKenya\nPartners:\nTea Board\nWater Union\nDonor: Lake Fund\nBackground\nWells are far.\nThey dry up.',
      ),
    ).toEqual([
      ['country', ['Kenya']],
      ['partners', ['Tea Board', 'Water Union']],
      ['donors', ['Lake Fund']],
      ['background', ['Wells are far.', 'They dry up.']],
    ]);
  });

  it('reads a table of labels and values by its rows', () => {
    expect(
      partsOf('| Pays | Kenya\n| Bailleur | Fonds des Lacs\n| Durée | 2024-2026', 'fr').filter(
        ([name]) => name,
      ),
    ).toEqual([
      ['country', ['Kenya']],
      ['donors', ['Fonds des Lacs']],
      ['duration', ['2024-2026']],
    ]);
  });

  it('ends a fact at a paragraph', () => {
    const long =
      'The wells of the north are far from the villages, and women and girls walk for many hours every day to fetch water for their families and for their animals.';
    expect(partsOf(`Status: ongoing\n${long}`)).toEqual([
      ['status', ['ongoing']],
      [undefined, [long]],
    ]);
  });

  it('loses no line but furniture', () => {
    const document = madeDocument('# Wells\nA text.\nDonor: Lake Fund\n- one\n- two\n| a | b\n| c | d');
    const sections = sectionsOf(document, 'en');
    const there = new Set(
      sections.flatMap(({ label, lines, tables }) => [
        ...(label ? [originOf(label)] : []),
        ...lines.map(originOf),
        ...tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.lines)),
      ]),
    );
    expect(document.lines.filter((line) => !there.has(line))).toEqual([]);
  });
});

it('reads a table whose cells say each what they hold as labels and values', () => {
  const text = '| Country: Kenya | Project code: KEN-12\n| Donor: Lake Fund | Implemented by: Water Union';
  expect(partsOf(text)).toEqual([
    ['country', ['Kenya']],
    ['code', ['KEN-12']],
    ['donors', ['Lake Fund']],
    ['implementers', ['Water Union']],
  ]);
});
