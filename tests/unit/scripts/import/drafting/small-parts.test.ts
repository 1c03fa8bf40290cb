import { describe, expect, it } from 'vitest';
import { statusIn } from '../../../../../scripts/import/drafting/brief-facts.ts';
import { quotedIn } from '../../../../../scripts/import/drafting/document-title.ts';
import { numberedIn } from '../../../../../scripts/import/drafting/output-fields.ts';
import { placeBehind } from '../../../../../scripts/import/drafting/place-beside.ts';
import { sentencesIn, summaryFrom } from '../../../../../scripts/import/drafting/sentences.ts';

describe('sentences', () => {
  it.each([
    ['Water is far. Wells help.', ['Water is far.', 'Wells help.']],
    ['Dr. Otieno came. He stayed.', ['Dr. Otieno came.', 'He stayed.']],
    ['It grew by 3.5 per cent. Why?', ['It grew by 3.5 per cent.', 'Why?']],
    ['ໃນວັນທີ 19 ມິຖຸນາ ພ.ສ. 2568 ທີ່ ເມືອງພິນ.', ['ໃນວັນທີ 19 ມິຖຸນາ ພ.ສ. 2568 ທີ່ ເມືອງພິນ.']],
    ['قالت د. هدى ذلك. ثم مضت.', ['قالت د. هدى ذلك.', 'ثم مضت.']],
    ['المياه بعيدة. الآبار قليلة.', ['المياه بعيدة.', 'الآبار قليلة.']],
  ])('are told apart in %j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });

  it('are never cut to fit a summary', () => {
    const line = { text: `Word ${'word '.repeat(80)}end.`, place: 'line 1', kind: 'paragraph' as const };
    expect(summaryFrom([line])).toBeUndefined();
    expect(summaryFrom([{ ...line, text: `The wells of the village are dry. ${line.text}` }])?.text).toBe(
      'The wells of the village are dry.',
    );
  });
});

it.each([
  ['Output 1.1. Wells are dug.', { number: '1.1', title: 'Wells are dug.' }],
  ['Produto 1.2: 24 conselhos formados', { number: '1.2', title: '24 conselhos formados' }],
  ['المخرج ١٫١: حفر الآبار', { number: '1.1', title: 'حفر الآبار' }],
  ['24 councils of fishers trained', undefined],
  ['Train 30 midwives of the north', undefined],
  ['تأهيل 11 سدا جبليا', undefined],
  ['Output 2 wells are dug', { number: '2', title: 'wells are dug' }],
  ['2 Wells and more', undefined],
])('reads the number of %j', (text, found) => {
  expect(numberedIn(text)).toEqual(found);
});

it.each([
  ['The project “Wells for all” began.', 'Wells for all'],
  ['Le projet « De l’eau pour tous » a commencé.', 'De l’eau pour tous'],
  ['She said “we walk for hours” of the project.', undefined],
])('finds the name in %j', (text, name) => {
  expect(quotedIn(text)?.text).toBe(name);
});

it.each([
  ['Ongoing', 'implementation'],
  ['En cours', 'implementation'],
  ['Finalizado', 'closed'],
  ['مكتمل', 'closed'],
  ['Nobody knows', undefined],
])('reads the status %j', (text, status) => {
  expect(statusIn(text)).toBe(status);
});

it.each([
  [' في مدينة كوم أمبو، بحضور ٣٠٠ مزارع', 'مدينة كوم أمبو'],
  [' ທີ່ ເມືອງເຊໂປນ, ໂດຍມີຜູ້ເຂົ້າຮ່ວມ', 'ເມືອງເຊໂປນ'],
  [' في مدينة لا يعرفها أحد من الناس هنا', undefined],
  [' in Kisumu', undefined],
])('finds the place that %j begins with', (text, place) => {
  expect(placeBehind(text)).toBe(place);
});
