import { scriptOf } from './script.ts';

/**
 * The signs of money that the faces of a script have, in headings and in text alike: those of the site, and for scripts
 * that only a PDF has faces for, those of the press. Tests hold this against the faces themselves
 * (`tests/unit/styles/face-signs.test.ts`, `tests/unit/press/letters.test.ts`).
 */
const inFaces: Readonly<Record<string, string>> = {
  Latn: '$¢£¥€₡₤₦₩₫₹₺',
  Laoo: '$¢£¥€₡₤₦₩₫₹₺₭',
  Arab: '$¢£¥€₡₤₦₩₫₹₺؋',
  Grek: '$¢£¥€₡₤₦₩₫₹₺₭₱₴₵₽',
  Cyrl: '$¢£¥€₡₤₦₩₫₹₺₭₱₴₵₽₸₮',
};

/**
 * Whether a page has a sum's sign in a face of its own. One in a script that no face of the site has is in its reader's
 * faces throughout, its signs included.
 * @param language BCP 47, of the page
 * @param text with the sign in it: `US$`
 */
export function hasCurrencySigns(language: string, text: string): boolean {
  const signs = inFaces[scriptOf(language)];
  return signs === undefined || Array.from(text.matchAll(/\p{Sc}/gu)).every(([sign]) => signs.includes(sign));
}
