/** Scripts that one language is written in nearly always, in documents of aid. */
const ofOneLanguage: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Laoo}/gu, 'lo'],
  [/\p{Script=Khmr}/gu, 'km'],
  [/\p{Script=Mymr}/gu, 'my'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Beng}/gu, 'bn'],
  [/\p{Script=Taml}/gu, 'ta'],
  [/\p{Script=Telu}/gu, 'te'],
  [/\p{Script=Sinh}/gu, 'si'],
  [/\p{Script=Geor}/gu, 'ka'],
  [/\p{Script=Armn}/gu, 'hy'],
  [/\p{Script=Hebr}/gu, 'he'],
  [/\p{Script=Grek}/gu, 'el'],
  [/\p{Script=Hang}/gu, 'ko'],
  [/\p{Script=Tibt}/gu, 'dz'],
  [/\p{Script=Thaa}/gu, 'dv'],
];

/** Scripts of several languages. */
const ofSeveral: readonly (readonly [script: RegExp, language: (text: string) => string])[] = [
  [/\p{Script=Arab}/gu, arabicScript],
  [/\p{Script=Cyrl}/gu, cyrillicScript],
  [/[\p{Script=Hira}\p{Script=Kana}]/gu, () => 'ja'],
  [/\p{Script=Han}/gu, (text) => (count(text, /[\p{Script=Hira}\p{Script=Kana}]/gu) > 0 ? 'ja' : 'zh')],
  [/\p{Script=Deva}/gu, devanagari],
  [/\p{Script=Ethi}/gu, ethiopic],
];

/**
 * The language of a text by the script that most of its letters are in; undefined where that is the Latin one, and
 * `und` where its letters do not tell the language.
 * @example scriptLanguage('ຕາຕະລາງ') // 'lo'
 */
export function scriptLanguage(text: string): string | undefined {
  const latin = count(text, /\p{Script=Latn}/gu);
  let most = latin;
  let language: string | undefined;
  for (const [script, name] of [...ofSeveral, ...ofOneLanguage]) {
    const letters = count(text, script);
    if (letters <= most) continue;
    most = letters;
    language = typeof name === 'string' ? name : name(text);
  }
  return language;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Urdu has letters for sounds of its own, Persian four that Arabic has not, Pashto and Kurdish more. */
function arabicScript(text: string): string {
  const letters = count(text, /\p{Script=Arab}/gu);
  if (count(text, /[ټډړښڼځڅېۍ]/gu) > letters * 0.01) return 'ps';
  if (count(text, /[ێۆڵڕ]/gu) > letters * 0.01) return 'ckb';
  if (count(text, /[ٹڈڑےںھہ]/gu) > letters * 0.02) return 'ur';
  if (count(text, /[پچژگکی]/gu) > letters * 0.02) return 'fa';
  return 'ar';
}

function cyrillicScript(text: string): string {
  const letters = count(text, /\p{Script=Cyrl}/gu);
  const has = (sign: RegExp) => count(text, sign) > letters * 0.005;
  if (has(/[іїєґ]/giu) && !has(/[ыэ]/giu)) return 'uk';
  if (has(/[ў]/giu)) return 'be';
  if (has(/[ҷӯӣҳ]/giu)) return 'tg';
  if (has(/[әұһ]/giu)) return 'kk';
  if (has(/[өү]/giu)) return has(/[ң]/giu) ? 'ky' : 'mn';
  if (has(/[љњђћџ]/giu)) return 'sr';
  if (has(/[ыэ]/giu)) return 'ru';
  return letters > 60 && has(/ъ/giu) ? 'bg' : 'und';
}

/** Hindi and Nepali by the words that end their sentences and join their nouns. */
function devanagari(text: string): string {
  const hindi = count(text, /(?<!\p{L})(?:है|हैं|के|में|और|की)(?![\p{L}\p{M}])/gu);
  const nepali = count(text, /(?<!\p{L})(?:छ|छन्|गर्न|को|लागि|र|भएको)(?![\p{L}\p{M}])/gu);
  if (hindi > nepali * 1.5) return 'hi';
  return nepali > hindi * 1.5 ? 'ne' : 'und';
}

/** Tigrinya has letters that Amharic has not. */
function ethiopic(text: string): string {
  return count(text, /[ቐቑቒቓቔቕኸኺኻኼኽዅቝ]/gu) > count(text, /\p{Script=Ethi}/gu) * 0.01 ? 'ti' : 'am';
}
