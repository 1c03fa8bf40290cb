import { accentOn, paper } from '../domain/palette.ts';

/** The CSS that sets a site's accent in both schemes. */
export function accentStyle(accent?: string): { css: string } {
  const set = (background: string) => `:root{--accent:${accentOn(background, accent)}}`;
  return { css: `${set(paper.light)}@media screen and (prefers-color-scheme:dark){${set(paper.dark)}}` };
}
