import type { OpenPdf } from './pdf-engine.ts';

/** How the letters of one text object look. */
export interface Look {
  size: number;
  isBold: boolean;
  isTurned: boolean;
}

const forcedBold = 1 << 18;

/** How the letters of a text object look, by the first of them. */
export function lookOf({ engine, room, memory }: OpenPdf, text: number, index: number, object: number): Look {
  engine._FPDFText_GetMatrix(text, index, room);
  const view = memory();
  const [a = 1, b = 0, c = 0, d = 1] = [0, 4, 8, 12].map((at) => view.getFloat32(room + at, true));
  const font = engine._FPDFTextObj_GetFont(object);
  const length = font === 0 ? 0 : engine._FPDFFont_GetBaseFontName(font, room, 256);
  const name = new TextDecoder('latin1').decode(
    engine.HEAPU8.slice(room, room + Math.max(0, Math.min(length, 256) - 1)),
  );
  return {
    size: engine._FPDFText_GetFontSize(text, index) * Math.hypot(c, d),
    isBold:
      /bold|black|heavy|demi/iu.test(name) ||
      (font !== 0 &&
        ((engine._FPDFFont_GetFlags(font) & forcedBold) !== 0 || engine._FPDFFont_GetWeight(font) >= 700)),
    isTurned: Math.abs(b) > Math.abs(a) * 0.2 || a < 0,
  };
}
