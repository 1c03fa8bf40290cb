import { readableOn } from './colour.ts';

/** The paper colours of the two schemes; the accent is adjusted until it can be read on them. */
export const paper = { light: '#fcfaf5', dark: '#16130f' };

/** The colours of text on light paper: what is read first, and what stands beside it. */
export const ink = { text: '#1e1a15', muted: '#5f574c' };

/** The accent of a site that chose none. */
const defaultAccent = '#234b5e';

/**
 * The accent of a site as it can be read on a background.
 * @param accent the one it chose, `#rrggbb`
 */
export function accentOn(background: string, accent = defaultAccent): string {
  return readableOn(accent, background);
}
