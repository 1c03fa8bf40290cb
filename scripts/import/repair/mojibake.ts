import type { Mending } from './mending.ts';

/**
 * Letters of UTF-8 that a program once read as Windows-1252: `PrÃ©sentation`, `the countryâ€™s`. Only what gives whole
 * signs when read back is mended; two letters alone are mended only where they begin as no language's words do.
 * @example mojibakeMending.mend('the countryâ€™s') // 'the country’s'
 */
export const mojibakeMending: Mending = {
  what: 'letters read in the wrong encoding were read again',
  mend: (text) => (mayBeMisread.test(text) ? text.replace(misread, readAgain) : text),
};

/** What Windows-1252 shows for the bytes 128 to 159, in their order. */
const shown = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const following = `[\\u0080-\\u00bf${shown}]`;
const misread = new RegExp(
  `(?:[\\u00c2-\\u00df]${following}|[\\u00e0-\\u00ef]${following}{2}|[\\u00f0-\\u00f4]${following}{3})+`,
  'gu',
);
const mayBeMisread = new RegExp(`[\\u00c2-\\u00f4]${following}`, 'u');

function readAgain(run: string): string {
  const isOnePair = run.length === 2;
  if (isOnePair && !/^[ÂÃ]/u.test(run)) return run;
  const bytes = Uint8Array.from(run, byteOf);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return run;
  }
}

function byteOf(sign: string): number {
  const place = shown.indexOf(sign);
  return place === -1 ? sign.charCodeAt(0) : 128 + place;
}
