import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/editor/exchange/shape.ts';
import { formFrom } from '../../../src/editor/exchange/formats.ts';
import { mergedText, writtenText } from '../../../src/editor/exchange/written.ts';

const ask = `---
# Agreed with the donor.
brief: wells
title: "Ten wells"   # short
kind: phase
order: 1
purpose: >-
  Water for ten
  villages.
amount: 750000.00
period: { start: 2025, end: 2026-06 }
deliverables: [wells, 'pumps']
costLines:
  # the greatest first
  - category: Drilling
    amount: 500000
  # as in the offer
  - { category: Pumps, amount: { amount: 250000, currency: EUR } }
contributions:
  - donor: fund
    amount: 1000
    kind: pledge
    date: 2025-01
    public: true
---

The text.
`;

type Form = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const shape = shapeOf('asks', 'md');
const edit = (change: (form: Form) => void, text = ask) => {
  const form: Form = formFrom(shape, text);
  change(form);
  return writtenText({ shape, isTranslation: false, form, base: text });
};

describe('an edit changes its own lines alone', () => {
  it.each<[string, (form: Form) => void, [string, string][]]>([
    ['a title in quotes', (form) => (form.title = 'Twelve wells'), [['"Ten wells"', '"Twelve wells"']]],
    ['a bare sum', (form) => (form.amount.amount = 800000.5), [['750000.00', '800000.5']]],
    [
      'a sum gets its currency',
      (form) => (form.amount.currency = 'EUR'),
      [['amount: 750000.00', 'amount:\n  amount: 750000\n  currency: EUR']],
    ],
    [
      'a sum that is a group stays one',
      (form) => (form.costLines[1].amount = { amount: 1, currency: '' }),
      [['{ amount: 250000, currency: EUR }', '{ amount: 1 }']],
    ],
    ['a year', (form) => (form.period.start = '2024'), [['start: 2025', 'start: 2024']]],
    [
      'a field in front',
      (form) => (form.visibility = 'draft'),
      [['---\n\nThe', 'visibility: draft\n---\n\nThe']],
    ],
    [
      'a default that is not the default',
      (form) => (form.contributions[0].public = false),
      [['public: true', 'public: false']],
    ],
    [
      'a text in brackets',
      (form) => form.deliverables.unshift('plans'),
      [["[wells, 'pumps']", "[plans, wells, 'pumps']"]],
    ],
    [
      'items in another order, each with its remark',
      (form) => form.costLines.reverse(),
      [
        [
          `  - category: Drilling
    amount: 500000
  # as in the offer
  - { category: Pumps, amount: { amount: 250000, currency: EUR } }
`,
          `  # as in the offer
  - { category: Pumps, amount: { amount: 250000, currency: EUR } }
  - category: Drilling
    amount: 500000
`,
        ],
      ],
    ],
    [
      'an item between',
      (form) => form.costLines.splice(1, 0, { category: 'Pipes', amount: { amount: 7, currency: '' } }),
      [['  # as in', '  - category: Pipes\n    amount: 7\n  # as in']],
    ],
    [
      'an item taken out',
      (form) => form.costLines.shift(),
      [['  - category: Drilling\n    amount: 500000\n', '']],
    ],
    ['a list taken out', (form) => (form.deliverables = []), [["deliverables: [wells, 'pumps']\n", '']]],
    ['the text', (form) => (form.body = 'Another text.'), [['The text.', 'Another text.']]],
    ['no text', (form) => (form.body = ''), [['\nThe text.\n', '']]],
  ])('%s', (_, change, [[from, to] = ['', '']]) => {
    const changed = ask.replace(from, to);
    expect(changed).not.toBe(ask);
    expect(edit(change)).toEqual({ text: changed, notes: [] });
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(edit(change, windows(ask)).text).toBe(windows(changed));
  });

  it('what it wrote it writes again', () => {
    const { text } = edit((form) => (form.title = 'Other wells'));
    const form = { ...formFrom(shape, text) };
    expect(writtenText({ shape, isTranslation: false, form, base: text }).text).toBe(text);
  });

  it('says what it could not leave', () => {
    const { text, notes } = edit((form) => (form.costLines = []));
    expect(text).not.toContain('costLines');
    expect(notes).toEqual([expect.stringContaining('costLines was written anew')]);
  });
});

describe('two who save one entry', () => {
  const merge = (change: (form: Form) => void, theirs: string) => {
    const form: Form = formFrom(shape, ask);
    change(form);
    return mergedText({ shape, isTranslation: false, form, base: ask, theirs });
  };

  it('both keep what they changed', () => {
    const theirs = ask.replace('order: 1', 'order: 2').replace('Drilling', 'Boring');
    const changed = merge((form) => (form.title = 'Wells'), theirs);
    expect(changed).toEqual({ text: theirs.replace('"Ten wells"', '"Wells"'), notes: [] });
  });

  it('are told where both changed the same', () => {
    const changed = merge((form) => (form.title = 'Wells'), ask.replace('Ten wells', 'Ten deep wells'));
    expect(changed).toEqual({ conflicts: [{ field: 'title', mine: '"Wells"', theirs: '"Ten deep wells"' }] });
  });
});

it('a new entry is written as staff would', () => {
  const form = {
    brief: 'wells',
    title: 'A well',
    kind: 'phase',
    order: 1,
    purpose: 'Water.',
    amount: { amount: 5, currency: null },
    period: null,
    deliverables: ['one', ''],
    contributions: [],
    withdrawn: false,
    body: 'Text.',
    _language: 'en',
  };
  expect(writtenText({ shape, isTranslation: false, form }).text).toBe(`---
brief: wells
title: A well
kind: phase
order: 1
purpose: Water.
amount: 5
deliverables:
  - one
---

Text.
`);
});

describe('a translation holds words only', () => {
  const write = (form: Form, base?: string) =>
    writtenText({ shape, isTranslation: true, form: { _translated: ask, ...form }, base }).text;

  it('new, without what was merely copied', () => {
    const form = {
      title: 'Dix puits',
      purpose: 'Water for ten villages.',
      amount: { amount: 750000 },
      deliverables: ['', 'pompes'],
      costLines: [{ category: 'Forage', amount: null }, null],
      body: '',
      updated: '2025',
      withdrawn: false,
    };
    expect(write(form)).toBe(`---
title: Dix puits
deliverables:
  - {}
  - pompes
costLines:
  - category: Forage
updated: 2025
---
`);
  });

  it('opened beside its original, with a place for each item', () => {
    const text = '---\ntitle: Puits # court\ncostLines: [{}, { category: Pompes }]\n---\n';
    const form: Form = formFrom(shape, text, ask);
    expect(form.costLines).toEqual([{ category: '' }, { category: 'Pompes' }]);
    expect(form.deliverables).toEqual(['', '']);
    expect(write(form, text)).toBe(text);
    form.costLines[0].category = 'Forage';
    expect(write(form, text)).toBe(text.replace('[{}', '[{ category: Forage }'));
  });
});

describe('a translation with nothing left in it', () => {
  const person = 'name: A\norganisation: office\njobTitle: Chief\n';
  const themes = '- { id: water, title: Water }\n';

  it.each<[string, string, string, string, string, string]>([
    ['contacts', 'yaml', person, 'jobTitle', 'jobTitle: Cheffe\n', '{}\n'],
    ['contacts', 'yaml', person, 'jobTitle', '# seen\njobTitle: Cheffe\n', '# seen\n'],
    ['asks', 'md', ask, 'title', '---\ntitle: Puits\n---\n', '---\n---\n'],
  ])(
    'of %s (%s) is no empty file, and filled again it is as it was',
    (name, ending, of, field, text, empty) => {
      const at = shapeOf(name as 'asks' | 'contacts', ending);
      const form: Form = formFrom(at, text, of);
      const words = form[field];
      form[field] = '';
      const emptied = writtenText({ shape: at, isTranslation: true, form, base: text });
      expect(emptied).toEqual({ text: empty, notes: [] });
      const again: Form = formFrom(at, empty, of);
      again[field] = words;
      const back = writtenText({ shape: at, isTranslation: true, form: again, base: empty });
      expect(formFrom(at, back.text, of)[field]).toBe(words);
    },
  );

  it('is a list still, where it is one', () => {
    const at = shapeOf('themes', 'yaml');
    const text = '# seen\n- { id: water, title: Eau }\n';
    const form: Form = formFrom(at, text, themes);
    form.themes[0].title = '';
    const emptied = writtenText({ shape: at, isTranslation: true, form, base: text });
    expect(emptied).toEqual({ text: '# seen\n[]\n', notes: [] });
    form.themes[0].title = 'Eau';
    const back = writtenText({ shape: at, isTranslation: true, form, base: emptied.text });
    expect(back).toEqual({ text: '# seen\n- id: water\n  title: Eau\n', notes: [] });
  });
});

it('a theme keeps the day of its translation, and that it has been read', () => {
  const at = shapeOf('themes', 'yaml');
  const text = '- { id: water, title: Eau, updated: 2025, reviewed: true } # seen\n';
  const form: Form = formFrom(at, text, '- { id: water, title: Water }\n');
  form.themes[0].title = 'Eaux';
  const { text: saved } = writtenText({ shape: at, isTranslation: true, form, base: text });
  expect(saved).toBe(text.replace('Eau', 'Eaux'));
});

describe('a field that no schema knows', () => {
  const odd = ask
    .replace('kind:', 'zebra: [1,2] # mine\nkind:')
    .replace('    amount: 500000', '    stripes: { a: 1 } # and mine\n    amount: 500000');

  it.each<[string, (form: Form) => void, [string, string]]>([
    ['another field', (form) => (form.title = 'Wells'), ['Ten wells', 'Wells']],
    ['a field beside it', (form) => (form.costLines[0].amount.amount = 9), ['amount: 500000', 'amount: 9']],
    [
      'an item behind it',
      (form) => form.costLines.pop(),
      [/ {2}# as in the offer\n.*\n/u.exec(odd)?.[0] ?? '', ''],
    ],
  ])('stays to the byte where %s is changed', (_, change, [from, to]) => {
    const changed = odd.replace(from, to);
    expect(changed).not.toBe(odd);
    expect(edit(change, odd)).toEqual({ text: changed, notes: [] });
  });

  it('stays in a translation', () => {
    const text = '---\nzebra: 1 # mine\ntitle: Puits\n---\n';
    const form: Form = formFrom(shape, text, ask);
    form.title = 'Dix puits';
    const { text: saved } = writtenText({ shape, isTranslation: true, form, base: text });
    expect(saved).toBe(text.replace('Puits', 'Dix puits'));
  });
});
