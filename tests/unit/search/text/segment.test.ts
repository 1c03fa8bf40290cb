import { describe, expect, it } from 'vitest';
import { gatherVocabulary } from '../../../../src/search/build/gather-vocabulary.ts';
import { segment } from '../../../../src/search/text/segment.ts';
import { vocabularyOf } from '../../../../src/search/text/vocabulary.ts';
import { wordsWithin } from '../../../../src/search/build/words-within.ts';
import { computingTime } from '../../../support/computing-time.ts';

/** Words of the run, and what else stands in it: `a|b +c`. */
function read(run: string, vocabulary: string, unfinished = false): string {
  const known = vocabularyOf(vocabulary.split(' '));
  const words = segment(run, known, unfinished).map(({ written }) => written);
  const others = unfinished ? [] : wordsWithin(run, known);
  return [words.join('|'), ...others.map((word) => `+${word}`)].join(' ');
}

describe('segment', () => {
  it.each([
    ['a run into words', 'ກອງທຶນບຳນານ', 'ກອງ ທຶນ ບຳນານ', 'ກອງ|ທຶນ|ບຳນານ'],
    ['into as few as there can be', 'ກອງທຶນບຳນານ', 'ກອງ ກອງທຶນ ທຶນ ບຳນານ', 'ກອງທຶນ|ບຳນານ +ທຶນ'],
    ['and finds the parts of a compound', 'ປະກັນສັງຄົມ', 'ປະກັນ ປະກັນສັງຄົມ ສັງຄົມ', 'ປະກັນສັງຄົມ +ສັງຄົມ'],
    ['but no word by chance', 'ບຳນານ', 'ບຳນານ ນາ', 'ບຳນານ'],
    ['both ways where there are two', 'ตากลม', 'ตา ตาก กลม ลม', 'ตาก|ลม +กลม'],
    ['what no word covers stays together', 'ກອງກະລາທຶນ', 'ກອງ ທຶນ', 'ກອງ|ກະລາ|ທຶນ'],
    ['without any word', 'ກອງທຶນ', '', 'ກອງທຶນ'],
    ['spelt otherwise', 'ຫນ້າທີ່ບໍານານ', 'ໜ້າທີ່ ບຳນານ', 'ຫນ້າທີ່|ບຳນານ'],
    ['Khmer', 'សន្តិសុខសង្គម', 'សន្តិសុខ សង្គម', 'សន្តិសុខ|សង្គម'],
    ['Burmese', 'မြန်မာနိုင်ငံ', 'မြန်မာ နိုင်ငံ', 'မြန်မာ|နိုင်ငံ'],
    ['nothing', '', 'ກອງ', ''],
  ])('splits %s', (_, run, vocabulary, expected) => {
    expect(read(run, vocabulary)).toBe(expected);
  });

  it.each([
    ['ສັງຄ', 'ສັງຄ'],
    ['ສັງຄົມ', 'ສັງຄົມ'],
    ['ປະກັນສັງ', 'ປະກັນ|ສັງ'],
    ['ສັງຄົມປະ', 'ສັງຄົມ|ປະ'],
    ['ສັງຄກອງ', 'ສັງ|ຄ|ກອງ'],
    ['ກະລາສັ', 'ກະລາສັ'],
  ])('takes the end of %j for the beginning of a word', (run, expected) => {
    expect(read(run, 'ສັງ ສັງຄົມ ປະກັນ ກອງ', true)).toBe(expected);
  });

  it('takes no longer for a long run than for many short ones', () => {
    const words = Array.from({ length: 2_000 }, (_, i) =>
      `ກ${String.fromCharCode(0xe94 + (i % 10))}ະ`.repeat(3),
    );
    const time = computingTime(() => {
      segment(words.join(''), vocabularyOf(words));
      wordsWithin(words.join(''), vocabularyOf(words));
    });
    expect(time).toBeLessThan(1_000);
  });
});

describe('gatherVocabulary', () => {
  it.each([
    ['words', ['ລະບົບບໍານານ'], ['ລະບົບ', 'ບຳນານ'], []],
    ['long parts of compounds', ['ປະກັນສັງຄົມ'], ['ປະກັນສັງຄົມ', 'ປະກັນ', 'ສັງຄົມ'], []],
    ['short parts where the pages have one', ['แม่น้ำ', 'น้ำ'], ['แม่น้ำ', 'แม่'], []],
    ['but no syllables', ['ບຳນານ'], ['ບຳນານ'], ['ບຳ', 'ນານ']],
    ['Khmer and Burmese', ['ប្រាក់សោធន', 'မြန်မာနိုင်ငံ'], ['ប្រាក់', 'សោធន', 'မြန်မာ', 'နိုင်ငံ'], []],
    ['names whole', ['ຂດຽວ', 'ດຽວ'], ['ຂດຽວ', 'ດຽວ'], ['ຂ']],
    ['words of one letter where they are words', ['အဖွဲ့က'], ['အဖွဲ့', 'က'], []],
  ])('has %s', (_, runs, has, hasNot) => {
    const { words } = gatherVocabulary(runs);
    expect(words).toEqual(expect.arrayContaining(has));
    expect(words.filter((word) => hasNot.includes(word))).toEqual([]);
  });

  it('covers every run it was made of', () => {
    const runs = ['ກອງທຶນບຳນານ', 'ປະກັນສັງຄົມ', 'ນໍ້າ', 'ຂດຽວກ', 'ตากลมน', 'បេឡាជាតិ', 'အဖွဲ့ကို'];
    const vocabulary = gatherVocabulary(runs);
    for (const run of runs)
      expect(
        segment(run, vocabulary).every(({ known }) => known),
        run,
      ).toBe(true);
  });

  it('is the same for the same pages in another order', () => {
    const runs = ['ກອງທຶນບຳນານ', 'ປະກັນສັງຄົມ', 'ນໍ້າ'];
    expect(gatherVocabulary(runs.toReversed()).words).toEqual(gatherVocabulary(runs).words);
  });
});
