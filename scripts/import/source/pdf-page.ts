import type { OpenPdf } from './pdf-engine.ts';
import { linksOf, type LinkArea } from './pdf-links.ts';
import { glyphsOf, type Glyph } from './pdf-glyphs.ts';

/** A flat thing in points: y grows upwards from the foot of the page. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What stands on a page of a PDF. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  glyphs: readonly Glyph[];
  /** Lines drawn, and the edges of areas: what the rows of a table are parted by. */
  rules: readonly Box[];
  links: readonly LinkArea[];
  pictures: number;
  /** Signs that the file does not name, and words that stand on their side. */
  unnamed: number;
  turned: string;
}

/** The kinds of object on a page (`fpdf_edit.h`). */
const kinds = { path: 2, image: 3 } as const;
/** More objects than this are a drawing. */
const mostObjects = 20_000;

/** Reads a page, and gives it back to the engine. */
export function readPage(pdf: OpenPdf, index: number): PdfPage {
  const { engine } = pdf;
  const page = engine._FPDF_LoadPage(pdf.document, index);
  if (page === 0) return emptyPage(index);
  try {
    const width = engine._FPDF_GetPageWidth(page);
    const height = engine._FPDF_GetPageHeight(page);
    const glyphs = glyphsOf(pdf, page);
    return {
      number: index + 1,
      width,
      height,
      glyphs: glyphs.upright,
      turned: glyphs.turned,
      links: linksOf(pdf, page),
      unnamed: glyphs.unnamed,
      ...drawnOn(pdf, page),
    };
  } finally {
    engine._FPDF_ClosePage(page);
  }
}

function emptyPage(index: number): PdfPage {
  const nothing = { glyphs: [], rules: [], links: [], pictures: 0, unnamed: 0, turned: '' };
  return { number: index + 1, width: 0, height: 0, ...nothing };
}

function drawnOn(pdf: OpenPdf, page: number): Pick<PdfPage, 'rules' | 'pictures'> {
  const { engine } = pdf;
  const rules: Box[] = [];
  let pictures = 0;
  const count = Math.min(engine._FPDFPage_CountObjects(page), mostObjects);
  for (let index = 0; index < count; index += 1) {
    const object = engine._FPDFPage_GetObject(page, index);
    const kind = engine._FPDFPageObj_GetType(object);
    if (kind === kinds.image) pictures += 1;
    if (kind === kinds.path) rules.push(...edgesOf(boundsOf(pdf, object)));
  }
  return { rules, pictures };
}

function boundsOf({ engine, room, memory }: OpenPdf, object: number): Box {
  const known = engine._FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12);
  if (!known) return { left: 0, right: 0, bottom: 0, top: 0 };
  const [left = 0, bottom = 0, right = 0, top = 0] = [0, 4, 8, 12].map((at) =>
    memory().getFloat32(room + at, true),
  );
  return { left, right, bottom, top };
}

/** A thin thing is a rule; an area has one above and one below. */
function edgesOf({ left, right, bottom, top }: Box): Box[] {
  if (right - left < 8) return [];
  if (top - bottom < 3) return [{ left, right, bottom, top }];
  return [bottom, top].map((edge) => ({ left, right, bottom: edge, top: edge }));
}
