import { createHash } from 'node:crypto';
import { accentOn, paper } from '../domain/palette.ts';

interface Style {
  css: string;
  /** By which a Content-Security-Policy knows it. */
  hash: `sha256-${string}`;
}

/** Every page of a site has the same: it is made once. */
const made = new Map<string | undefined, Style>();

/** The CSS that sets a site's accent in both schemes. */
export function accentStyle(accent?: string): Style {
  const style = made.get(accent) ?? makeStyle(accent);
  made.set(accent, style);
  return style;
}

function makeStyle(accent: string | undefined): Style {
  const set = (background: string) => `:root{--accent:${accentOn(background, accent)}}`;
  const css = `${set(paper.light)}@media screen and (prefers-color-scheme:dark){${set(paper.dark)}}`;
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
