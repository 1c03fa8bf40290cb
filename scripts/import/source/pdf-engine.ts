import { PDFiumModule } from '@hyzyla/pdfium';

/**
 * What of PDFium is called here: its own functions, compiled to WebAssembly, which the package hands through without
 * declaring them. Numbers are addresses in its memory, handles, or signs; see `fpdf_text.h` and its neighbours.
 */
interface Engine {
  _FPDF_InitLibraryWithConfig(config: object): void;
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_IsHyphen(text: number, index: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number;
  _FPDFTextObj_GetFont(object: number): number;
  _FPDFFont_GetBaseFontName(font: number, name: number, length: number): number;
  _FPDFFont_GetFlags(font: number): number;
  _FPDFFont_GetWeight(font: number): number;
  _FPDFLink_Enumerate(page: number, position: number, link: number): number;
  _FPDFLink_GetAnnotRect(link: number, box: number): number;
  _FPDFLink_GetAction(link: number): number;
  _FPDFAction_GetURIPath(document: number, action: number, uri: number, length: number): number;
  wasmExports: { malloc(size: number): number; free(address: number): void };
  HEAPU8: Uint8Array;
}

/** A PDF that is open. */
export interface OpenPdf {
  engine: Engine;
  document: number;
  /** Room of so many bytes that a function of the engine writes its answer to. */
  room: number;
  /** The engine's memory as it lies now: it may move whenever the engine is called. */
  memory(): DataView;
}

/** How many bytes `OpenPdf.room` has. */
export const roomSize = 4096;

/** Why a PDF does not open, by the numbers of PDFium (`fpdfview.h`). */
export class ClosedPdf extends Error {
  readonly needsPassword: boolean;

  constructor(code: number) {
    super(`PDFium error ${String(code)}`);
    this.needsPassword = code === 4 || code === 5;
  }
}

/**
 * Opens a PDF, and gives its memory back when it has been read. The engine itself is loaded once.
 * @throws ClosedPdf where it is damaged or has a password
 */
export async function withPdf<T>(bytes: Uint8Array, read: (pdf: OpenPdf) => T): Promise<T> {
  const engine = await loaded();
  const { malloc, free } = engine.wasmExports;
  const data = malloc(bytes.length);
  const room = malloc(roomSize);
  engine.HEAPU8.set(bytes, data);
  const document = engine._FPDF_LoadMemDocument(data, bytes.length, 0);
  try {
    if (document === 0) throw new ClosedPdf(engine._FPDF_GetLastError());
    return read({ engine, document, room, memory: memoryOf(engine) });
  } finally {
    if (document !== 0) engine._FPDF_CloseDocument(document);
    free(room);
    free(data);
  }
}

/** Made anew only when the memory has moved: it is asked for with every sign. */
function memoryOf(engine: Engine): () => DataView {
  let view = new DataView(engine.HEAPU8.buffer);
  return () => {
    if (view.buffer !== engine.HEAPU8.buffer) view = new DataView(engine.HEAPU8.buffer);
    return view;
  };
}

let engine: Promise<Engine> | undefined;

function loaded(): Promise<Engine> {
  engine ??= (PDFiumModule as unknown as () => Promise<Engine>)().then((module) => {
    module._FPDF_InitLibraryWithConfig({ version: 2 });
    return module;
  });
  return engine;
}
