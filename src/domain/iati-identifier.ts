/** What an identifier of IATI may not hold (the standard's rules 1.3, 1.8, 1.10 and 1.14). */
const forbidden = /[/&|?\s\p{Cc}]+/gu;

/** Whether a text may stand as an identifier. */
export function isIatiIdentifier(text: string): boolean {
  return withoutForbidden(text) === text;
}

/**
 * A text as an identifier, with hyphens for what may not stand there.
 * @example withoutForbidden('XM-DAC-1/water') // 'XM-DAC-1-water'
 */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '-');
}
