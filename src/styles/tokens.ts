import { createHash } from 'node:crypto';
import { readableOn } from '../domain/colour.ts';

/** The paper colours of the two schemes; the accent is adjusted until it can be read on them. */
export const paper = { light: '#fcfaf5', dark: '#16130f' };

/** The accent of a site that chose none. */
const defaultAccent = '#234b5e';

/** The CSS that sets a site's accent in both schemes, and the hash by which a Content-Security-Policy knows it. */
export function accentStyle(accent = defaultAccent): { css: string; hash: `sha256-${string}` } {
  const set = (background: string) => `:root{--accent:${readableOn(accent, background)}}`;
  const css = `${set(paper.light)}@media screen and (prefers-color-scheme:dark){${set(paper.dark)}}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
