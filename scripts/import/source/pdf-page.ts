import type { OpenPdf } from './pdf-engine.ts';
import { drawnOn } from './pdf-drawn.ts';
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
  /** Lines drawn, and the edges of areas: what the cells of a table are parted by. */
  edges: readonly Box[];
  links: readonly LinkArea[];
  pictures: number;
  /** Signs that the file does not name, and words that stand on their side. */
  unnamed: number;
  turned: string;
}

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
  const nothing = { glyphs: [], edges: [], links: [], pictures: 0, unnamed: 0, turned: '' };
  return { number: index + 1, width: 0, height: 0, ...nothing };
}
