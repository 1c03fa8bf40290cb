import { describe, expect, it } from 'vitest';
import { contentLine, escapedLines, escapedText, foldedLines } from '../../../src/formats/content-line.ts';

it.each([
  ['Ann Vula', 'Ann Vula'],
  ['Vula, Ann', 'Vula\\, Ann'],
  ['Head; of, all', 'Head\\, of\\, all'],
  ['a\\n', 'a\\\\n'],
  ['"Ann": it’s', '"Ann": it’s'],
  [' two\r\nlines\tand\u0000 more ', 'two lines and more'],
  ['سلمى، حداد؛', 'سلمى، حداد؛'],
])('escapes %j', (text, escaped) => {
  expect(escapedText(text)).toBe(escaped);
});

it('joins the lines of a text, and leaves out empty ones', () => {
  expect(escapedLines(['Lake Road, 5', ' ', 'one\ntwo'])).toBe('Lake Road\\, 5\\none two');
});

it('writes parameters in their order', () => {
  expect(contentLine('TEL', '+3312', { TYPE: 'work,cell', PREF: '1' })).toBe(
    'TEL;TYPE=work,cell;PREF=1:+3312',
  );
});

describe('folds', () => {
  const octets = (text: string) => Buffer.byteLength(text);
  const unfolded = (text: string) => text.replaceAll('\r\n ', '');

  it.each([
    ['a line of 75 octets', 'x'.repeat(75)],
    ['a line of 76', 'x'.repeat(76)],
    ['a line of 149', 'x'.repeat(149)],
    ['a line of 150', 'x'.repeat(150)],
    ['Lao', 'FN:ທ່ານ ນາງ ສົມສະຫວັນ ໄຊຍະວົງ ຫົວໜ້າຫ້ອງການ ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ'],
    ['Arabic with its vowels', `FN:${'الدُّكتُورَةُ أَمِينَةُ '.repeat(4)}`],
    ['families', `FN:${'👩‍👩‍👧‍👦'.repeat(9)}`],
    ['flags', `FN:${'🇱🇦🇫🇷'.repeat(9)}`],
    ['Khmer', `FN:${'ស្រ្តី'.repeat(12)}`],
    ['a letter with more marks than a line holds', `FN:a${'\u0301'.repeat(90)}b`],
    ['an octet too many in the last letter', `${'x'.repeat(74)}é`],
    ['nothing', ''],
  ])('%s', (_, line) => {
    const folded = foldedLines([line]);
    const lines = folded.slice(0, -2).split('\r\n');
    expect(folded.endsWith('\r\n')).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(Math.ceil(octets(line) / 55) || 1);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
    expect(unfolded(folded)).toBe(`${line}\r\n`);
  });

  it.each(['FN:ທ່ານ ນາງ ສົມສະຫວັນ ໄຊຍະວົງ'.repeat(5), `FN:${'👩‍👩‍👧‍👦'.repeat(9)}`, `FN:${'ស្រ្តី'.repeat(12)}`])(
    'never inside what people take for a letter: %s',
    (line) => {
      const letters = [...new Intl.Segmenter('und').segment(line)].map(({ segment }) => segment);
      const starts = new Set([0]);
      for (const letter of letters) starts.add(Math.max(...starts) + letter.length);
      let at = 0;
      for (const part of foldedLines([line]).slice(0, -2).split('\r\n ')) {
        expect(starts.has(at)).toBe(true);
        at += part.length;
      }
    },
  );
});
