import { expect, it } from 'vitest';
import { keptApart } from '../../../../src/search/browser/apart.ts';

// What is apart stands in brackets, what is marked between stars.
function shown(texts: readonly string[], direction: 'ltr' | 'rtl'): string {
  const spans = texts.map((text) => ({ text: text.replaceAll('*', ''), marked: text.startsWith('*') }));
  return keptApart(spans, direction)
    .map((part, i) => {
      const text = part.map((span) => (span.marked ? `*${span.text}*` : span.text)).join('');
      return i % 2 === 1 ? `[${text}]` : text;
    })
    .join('');
}

const arabic = 'عمل الصندوق في هذا البلد منذ سنوات في إطار';

it.each<[string, string[], 'ltr' | 'rtl', string]>([
  ['nothing', ['Event · Dakar · 12 April'], 'ltr', 'Event · Dakar · 12 April'],
  ['a name before a date', ['Event · صنعاء · 12 April'], 'ltr', 'Event · [صنعاء] · 12 April'],
  [
    'several words, a number between',
    ['In the town of صنعاء 12 القديمة, 3 wells'],
    'ltr',
    'In the town of [صنعاء 12 القديمة], 3 wells',
  ],
  [
    'a word that was searched for',
    ['In the old town of ', '*صنعاء*', ' القديمة: 3'],
    'ltr',
    'In the old town of [*صنعاء* القديمة]: 3',
  ],
  ['a name at the end', ['Held in صنعاء.'], 'ltr', 'Held in [صنعاء].'],
  ['Latin letters in Arabic, digits and all', ['غاز CO2، 3 آبار'], 'rtl', 'غاز [CO2]، 3 آبار'],
  [
    'in a text of the other direction, what runs against that',
    ['Wells in صنعاء 12 today'],
    'rtl',
    'Wells in [صنعاء] 12 today',
  ],
  ['a name in brackets', ['الإطار الجديد (UNPF) و3'], 'rtl', 'الإطار الجديد [(UNPF)] و3'],
  ['the brackets of a name with it', [`${arabic} UN Fund (UNPF)، 3`], 'rtl', `${arabic} [UN Fund (UNPF)]، 3`],
  [
    'the brackets of a name, the years behind it too',
    [`${arabic} UN Fund (`, '*UNPF*', ') (2017–2021).'],
    'rtl',
    `${arabic} [UN Fund (*UNPF*) (2017–2021)].`,
  ],
  ['a name that opens with brackets', [`${arabic} (UN) Fund: 3`], 'rtl', `${arabic} [(UN) Fund]: 3`],
  ['several words in brackets', [`${arabic} (the UN Fund)، 3`], 'rtl', `${arabic} [(the UN Fund)]، 3`],
  [
    'words between brackets of the text',
    [`${arabic} (UN Fund في 3) و(في the Fund)`],
    'rtl',
    `${arabic} ([UN Fund] في 3) و(في [the Fund])`,
  ],
  ['brackets that a cut left open', [`${arabic} UN (Fund`], 'rtl', `${arabic} [UN (Fund]`],
  ['brackets the other way round', ['Held in (صنعاء), 3'], 'ltr', 'Held in [(صنعاء)], 3'],
  ['no text', [''], 'ltr', ''],
])('keeps apart %s', (_, texts, direction, parts) => {
  expect(shown(texts, direction)).toBe(parts);
});
