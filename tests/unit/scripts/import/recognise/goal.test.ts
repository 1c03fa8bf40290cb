import { expect, it } from 'vitest';
import { agendaText } from '../../../../../src/domain/agenda-2030.ts';
import {
  findGoals,
  findLabelledGoals,
  findSdgIndicators,
} from '../../../../../scripts/import/recognise/goal.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const wordsOf = (code: string, language?: string) => agendaText(code, language)?.text ?? '';

it.each([
  ['SDG 6', ['6']],
  ['SDGs 1, 6 and 10', ['1', '6', '10']],
  ['SDG 6.1 and 6.a', ['6.1', '6.a']],
  ['SDG1', ['1']],
  ['the 2030 Agenda and Target 6.1.', ['6.1']],
  ['cible 6.1 des ODD', ['6.1']],
  ['ODS 6', ['6']],
  ['ODS 2 (metas 2.1 e 2.2) e 3 (meta 3.2)', ['2', '2.1', '2.2', '3', '3.2']],
  ['ODD 16 (16.3 et 16.6) et 5 (5.2)', ['16', '16.3', '16.6', '5', '5.2']],
  ['SDG 2 (2.5 million people) and 3', ['2', '3']],
  ['SDG 6 (2.1 litres)', ['6']],
  ['الهدف 6 من أهداف التنمية المستدامة', ['6']],
  ['ເປົ້າໝາຍການພັດທະນາແບບຍືນຍົງທີ 6', ['6']],
  [wordsOf('6'), ['6']],
  [wordsOf('6', 'fr'), ['6']],
  [`6.1 ${wordsOf('6.1')}`, ['6.1']],
  ['6.1 Wells are dug in forty villages of the north', []],
  ['Goal 6: every village has a well', []],
  ['Target: 1.3', []],
  ['Target 1.5 million', []],
  ['SDG 5 million, SDG 500,000', []],
  ['SDG 18, SDG 6.99', []],
  ['SDGs 1–17', []],
  ['SDG ٤٫١ و٤٫٥', ['4.1', '4.5']],
])('%s', (text, goals) => {
  expect(findGoals(text, readingOf('en')).map(({ value }) => value)).toEqual(goals);
});

it.each([
  ['الهدف ١٦ (الغايتان ١٦-٣ و١٦-٦) والهدف ٥', ['16', '16.3', '16.6', '5']],
  ['الهدف ٦ والغاية ٦٫١', ['6', '6.1']],
  ['ເປົ້າໝາຍທີ 7 ແລະ ເປົ້າໝາຍທີ 4; 7.1, 7.b', ['7', '4', '7.1', '7.b']],
  ['Goal 8 and Goal 5', ['8', '5']],
  ['Goal 18, 2024-25', []],
])('under their label: %s', (text, goals) => {
  expect(findLabelledGoals(text, readingOf('ar')).map(({ value }) => value)).toEqual(goals);
});

it('doubts a target where nothing speaks of the Agenda', () => {
  expect(findGoals('Target 1.3', readingOf('en'))).toMatchObject([{ value: '1.3', sure: 'likely' }]);
  expect(findGoals('SDG target 1.3', readingOf('en'))).toMatchObject([{ value: '1.3', sure: 'certain' }]);
});

it.each([
  ['(related SDG indicator 1.3.1)', ['1.3.1']],
  ['indicateur 6.1.1 des ODD', ['6.1.1']],
  ['Indicator 6.1.1', []],
  ['SDG indicator 6.9.9', []],
  ['Output 1.3.1 of SDG 1', []],
])('indicators: %s', (text, codes) => {
  expect(findSdgIndicators(text, readingOf('en')).map(({ value }) => value)).toEqual(codes);
});

it.each([...hostileParts, 'SDG 1, ', 'End poverty '])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findGoals(text, readingOf('en')))).toBeLessThan(1000);
});
