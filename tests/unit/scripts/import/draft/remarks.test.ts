import { describe, expect, it } from 'vitest';
import { remarksOf, withRemarks } from '../../../../../scripts/import/draft/remarks.ts';
import { line } from '../../../../support/import/source-lines.ts';

const yaml = `title: Wells
amount: { amount: 5, currency: KES }
participants:
  - organisation: water-works
    role: funding
  - organisation: pumps
    role: partner
summary: >-
  A long
  text.
`;

const says = (...words: string[]) =>
  words.map((one) => ({ words: one, again: `${one}, as above`, doubt: '' }));

describe('withRemarks', () => {
  it('puts each above the line that it is about, as far in as that', () => {
    const remarks = [
      { path: ['title'], lines: says('from line 1') },
      { path: ['amount', 'currency'], lines: says('from line 2') },
      { path: ['participants', 1, 'organisation'], lines: says('from line 3') },
      { path: ['summary'], lines: says('from line 4', 'and line 5') },
    ];
    expect(withRemarks(yaml, remarks)).toBe(`# from line 1
title: Wells
# from line 2
amount: { amount: 5, currency: KES }
participants:
  - organisation: water-works
    role: funding
  # from line 3
  - organisation: pumps
    role: partner
# from line 4
# and line 5
summary: >-
  A long
  text.
`);
  });

  it('says once what is said of two values below one another', () => {
    const remarks = [
      { path: ['participants', 0, 'organisation'], lines: says('from line 3') },
      { path: ['participants', 0, 'role'], lines: says('from line 3') },
    ];
    expect(withRemarks(yaml, remarks).match(/from line 3/gu)).toHaveLength(1);
  });

  it('quotes once what several values further apart come from', () => {
    const remarks = [
      { path: ['title'], lines: says('from line 1') },
      { path: ['summary'], lines: [{ words: 'from line 1', again: 'line 1, as above', doubt: ' (likely)' }] },
    ];
    expect(withRemarks(yaml, remarks)).toMatch(
      /^# from line 1\n[^]*\n# line 1, as above \(likely\)\nsummary/u,
    );
  });

  it('ignores what is not there', () => {
    expect(withRemarks(yaml, [{ path: ['nothing', 0], lines: says('x') }])).toBe(yaml);
  });
});

describe('remarksOf', () => {
  const told = (sure: 'certain' | 'likely' | 'guess', why?: string) =>
    remarksOf([{ path: ['title'], lines: [line('Two\u2028lines')], sure, why }], () => 'a.pdf')[0]?.lines.map(
      ({ words, doubt }) => words + doubt,
    );

  it.each([
    [told('certain'), ['a.pdf, line 1: “Two lines”']],
    [told('likely', 'no year'), ['a.pdf, line 1: “Two lines” (likely: no year)']],
    [told('guess'), ['a.pdf, line 1: “Two lines” (a guess)']],
  ])('tells file, place, words and doubt: %s', (lines, expected) => {
    expect(lines).toEqual(expected);
  });

  it.each([
    ['1,400,000', 1400000],
    ['٧٥٠٬٠٠٠', 750000],
    ['31 May 2028', '2028-05-31'],
    ['the wells', 'the wells'],
  ])('shows of a long line the part with the value: %s', (written, value) => {
    const lines = [
      line(`${'many words before it '.repeat(30)}${written}${' and many behind it'.repeat(30)}`),
    ];
    const [remark] = remarksOf(
      [{ path: ['a'], lines, sure: 'certain' }],
      () => 'a.pdf',
      () => value,
    );
    expect(remark?.lines[0]?.words).toContain(written);
    expect(remark?.lines[0]?.words).toMatch(/“….*…”$/u);
    expect(remark?.lines[0]?.words.length).toBeLessThan(280);
  });

  it('shortens a long line, and tells how many more there are', () => {
    const lines = Array.from({ length: 7 }, (_, i) => line('x'.repeat(300), { place: `line ${i}` }));
    const [remark] = remarksOf([{ path: [], lines, sure: 'certain' }], () => 'a.pdf');
    expect(remark?.lines).toHaveLength(5);
    expect(remark?.lines[0]?.words.length).toBeLessThan(280);
    expect(remark?.lines[4]?.words).toBe('and 3 more lines, from line 4 to line 6');
  });
});
