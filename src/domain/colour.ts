import { clampChroma, converter, formatHex, wcagContrast } from 'culori';

const toOklch = converter('oklch');

/** WCAG 2.2, 1.4.3 asks for 4.5 for text against its background; a little more, since small text is set in it too. */
const readable = 5;

/**
 * The nearest colour of the same hue that can be read on a background: only lightness and chroma give way.
 * @param accent `#rrggbb`
 * @param paper the background, `#rrggbb`
 * @example readableOn('#ffdd00', '#ffffff') // a darker yellow
 */
export function readableOn(accent: string, paper: string): string {
  const start = toOklch(accent);
  if (!start || wcagContrast(accent, paper) >= readable) return accent;
  const step = wcagContrast(paper, '#ffffff') < wcagContrast(paper, '#000000') ? -0.01 : 0.01;
  for (let l = start.l; l > 0 && l < 1; l += step) {
    // What no screen can show becomes duller: the nearest colour that it can show would have another hue.
    const colour = formatHex(clampChroma({ ...start, l }, 'oklch'));
    if (wcagContrast(colour, paper) >= readable) return colour;
  }
  return step < 0 ? '#000000' : '#ffffff';
}
