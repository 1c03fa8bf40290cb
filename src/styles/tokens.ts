import { createHash } from 'node:crypto';
import { defaultAccent, readableOn } from '../domain/colour.ts';

/** The paper colours of the two schemes; the accent is adjusted until it can be read on them. */
export const paper = { light: '#fcfaf5', dark: '#16130f' };

interface Style {
  css: string;
  /** By which a Content-Security-Policy knows it. */
  hash: `sha256-${string}`;
}

/** Every page of a site has the same: it is made once. */
const made = new Map<string, Style>();

/** The CSS that sets a site's accent in both schemes. */
export function accentStyle(accent = defaultAccent): Style {
  const style = made.get(accent) ?? makeStyle(accent);
  made.set(accent, style);
  return style;
}

function makeStyle(accent: string): Style {
  const set = (background: string) => `:root{--accent:${readableOn(accent, background)}}`;
  const css = `${set(paper.light)}@media screen and (prefers-color-scheme:dark){${set(paper.dark)}}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
