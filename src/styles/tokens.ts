import { readableOn } from '../domain/colour.ts';

/** The paper colours of the two schemes; the accent is adjusted until it can be read on them. */
export const paper = { light: '#fcfaf5', dark: '#16130f' };

/** The accent of a site that chose none. */
const defaultAccent = '#234b5e';

/** The CSS that sets a site's accent in both schemes. */
export function accentCss(accent = defaultAccent): string {
  const set = (background: string) => `:root{--accent:${readableOn(accent, background)}}`;
  return `${set(paper.light)}@media screen and (prefers-color-scheme:dark){${set(paper.dark)}}`;
}
