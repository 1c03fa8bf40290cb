import { latinDigits } from '../../../src/domain/digits.ts';

/** A number as it was meant, and whether it had to be made out. */
export interface Figure {
  value: number;
  /** Whether the file writes it otherwise than the standard does: `50,000`. */
  isMadeOut: boolean;
}

/**
 * A number of an IATI file: as the standard has it, a point before decimals and nothing between thousands; else where
 * what stands there can mean one number only.
 * @returns undefined where it is none: `N/A`, `about 50`
 * @example readFigure('50,000') // { value: 50000, isMadeOut: true }
 * @example readFigure('12,5') // { value: 12.5, isMadeOut: true }
 */
export function readFigure(written: string | undefined): Figure | undefined {
  const text = latinDigits((written ?? '').trim());
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(text)) return figure(text, false);
  const plain = text.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, '').replace(/\s*%$/u, '');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain) && !/^-?0/u.test(plain))
    return figure(plain.replaceAll(',', ''), true);
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)$|^-?\d{1,3}(?:\.\d{3}){2,}$/u.test(plain))
    return figure(plain.replaceAll('.', '').replace(',', '.'), true);
  if (/^-?\d+,\d+$/u.test(plain)) return figure(plain.replace(',', '.'), true);
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? figure(plain, true) : undefined;
}

function figure(text: string, isMadeOut: boolean): Figure | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value, isMadeOut } : undefined;
}
