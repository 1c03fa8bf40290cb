/** Letters of the scripts that are written from right to left (Unicode, bidirectional classes R and AL). */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/**
 * Whether a text has letters that run against the direction of what it stands in, and so must be kept apart from it.
 * @example runsAgainst('Asha Otieno', 'rtl') // true
 */
export function runsAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  if (direction === 'ltr') return rightToLeft.test(text);
  return Array.from(text).some((sign) => /\p{L}/u.test(sign) && !rightToLeft.test(sign));
}

/**
 * Whether most letters of a text run against the direction of what it stands in.
 * @example runsMostlyAgainst('the word ماء', 'ltr') // false
 */
export function runsMostlyAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const against = letters.filter((letter) => runsAgainst(letter, direction));
  return against.length * 2 > letters.length;
}

/**
 * Whether the first letter of a text runs against the direction of what it stands in: that letter decides which way a
 * text goes that is set apart in no language (UAX #9, P2), as `<bdi>` does on a page.
 * @example beginsAgainst('ماء and the word', 'ltr') // true
 */
export function beginsAgainst(text: string, direction: 'ltr' | 'rtl'): boolean {
  return runsAgainst(/\p{L}/u.exec(text)?.[0] ?? '', direction);
}

/** Which way a language is written, as CLDR knows it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getTextInfo?: () => { direction: 'ltr' | 'rtl' };
    textInfo?: { direction: 'ltr' | 'rtl' };
  };
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}
