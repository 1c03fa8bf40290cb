import { describe, expect, it } from 'vitest';
import { hasScript, missingLetters } from '../../../src/domain/press-letters.ts';

describe('what the faces have', () => {
  it.each([
    ['Vietnamese', 'Ở Việt Nam, nước sạch đến với 1.250 hộ gia đình; chi phí 35.000 ₫ mỗi người.'],
    ['Vietnamese, taken apart', 'Việt Nam, nước'.normalize('NFD')],
    ['Greek', 'Οι κάτοικοι έχουν πρόσβαση σε καθαρό νερό· ΰ, ΐ και «Ώρα».'],
    ['Russian', 'Жители сёл получили чистую воду — 12 000 ₽, № 5.'],
    ['Ukrainian', 'Ґанок, їжа, єдність: 5 ₴'],
    ['Turkish', 'İçme suyu ığdır’a ulaştı; GÜÇLÜ ŞEHİR, 40 ₺.'],
    ['Yoruba with its tones', 'Ẹ̀kọ́ àti ọmọdé: ẹ́, ọ̀, ṣ, Ọ́, ń, m̀, ₦1,200'],
    ['Yoruba, taken apart', 'Ẹ̀kọ́ ọ̀rọ̀ Ṣàngó'.normalize('NFD')],
    ['Ewe and Wolof', 'ŋ́, ŋ, Ŋ, ë, ñ, ó'],
    ['Polish, Czech, Romanian, Maltese', 'Łódź, příliš žluťoučký, şi ţară, ȘȚ, ħġċ'],
    ['Farsi', 'آب آشامیدنی برای روستاها می‌رسد؛ ۱۲۵۰ خانوار، ۳۵٪'],
    ['Urdu', 'دیہات میں پینے کا پانی، ٹ ڈ ڑ ں ھ ہ ے ۔'],
    ['Arabic with its vowels', 'الْعَرَبِيَّةُ لُغَةٌ جَمِيلَةٌ، ١٬٢٥٠ أُسْرَةً، ﷲ'],
    ['Lao with its digits', 'ປະຊາຊົນ ໑໒໕໐ ຄົວເຮືອນ ມີນ້ຳສະອາດ, ຯລຯ ໆ ໝູ່ບ້ານ, 35.000 ₭'],
    ['a Lao vowel alone', '◌ັ'],
    ['signs', 'CO₂, m², km³, ≥ 5, ≤ 6, → ← ↑ ↓, ± 2 °C, × ÷ − ≈ ≠ ∞, ½, ‰, §, ¶, †, •, ·, …, № ™ © ®'],
    ['money', '$ € £ ¥ ₭ ₦ ₫ ₩ ₹ ₺ ₽ ₱ ₡ ₵ ¢'],
    ['quotes and strokes', '“a” ‘b’ „c“ «d» ‹e› – — ― ‐ non\u2011breaking'],
    ['narrow spaces', '12\u202f000\u2009km\u00a0a\u2003b\u2007c\u200ad'],
    ['what steers the setting', 'a\u200bb\u200cc\u200dd\u200ee\u200ff\u2060g\u00ad\u2066h\u2069✓\ufe0e'],
    ['marks of another language', '\u{E0001}\u{E0065}\u{E006E}\u2068word\u2069\u{E007F}'],
    ['lines', 'one\ntwo\r\n\tthree'],
  ])('%s', (_, text) => {
    expect(missingLetters(text)).toEqual([]);
  });
});

describe('what they lack', () => {
  it.each([
    ['สวัสดี, Lao', ['ส', 'วั', 'ดี']],
    ['ខ្មែរ', ['ខ្មែ', 'រ']],
    ['Hausa: ɓangare, ƙasa, ɓ', ['ɓ', 'ƙ']],
    ['水 and ① and ☎\ufe0f', ['水', '①', '☎\ufe0f']],
    ['₪5 or ฿5', ['₪', '฿']],
    ['👩‍🌾', ['👩‍🌾']],
    // A mark that no face has, below one that a face has: the typesetter would leave it out without a word.
    ['R\u0352\u0302', ['R\u0352\u0302']],
    ['ຠ\u064b', ['ຠ\u064b']],
    // Taken apart only where one face has all the parts, and not before a variation selector.
    ['Ѷ', ['Ѷ']],
    ['Ȭ\ufe0f', ['Ȭ\ufe0f']],
    ['a\ufeffb', ['\ufeff']],
  ])('%s', (text, missing) => {
    expect(missingLetters(text)).toEqual(missing);
  });
});

it.each([
  ['Latn', true],
  ['Grek', true],
  ['Cyrl', true],
  ['Arab', true],
  ['Laoo', true],
  ['Thai', false],
  ['Khmr', false],
  ['Mymr', false],
  ['Hebr', false],
  ['Jpan', false],
])('of the script %s: %s', (script, has) => {
  expect(hasScript(script)).toBe(has);
});
