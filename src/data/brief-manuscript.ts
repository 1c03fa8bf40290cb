import { briefSheets } from '../formats/brief-sheet.ts';
import { sinceAddress, type CodePicture } from '../formats/sheet/contact.ts';
import type { PaperContext } from '../formats/sheet/frame.ts';
import type { Brief } from '../model/model.ts';
import { qrCode, qrPicture, quietZone } from '../press/qr.ts';
import type { Manuscript } from '../press/typst.ts';

/** A brief as it is to be set: a donor brief on one sheet, both sides at most; any other on as many pages as it takes. */
export function manuscriptOf(brief: Brief, context: PaperContext): Manuscript {
  const { edition } = context;
  const [whole, ...less] = briefSheets(brief, context, codeOf(sinceAddress(brief, edition)));
  const paper = { called: `the PDF of ${brief.file}, in ${edition.language},`, template: 'sheet.typ' };
  return brief.kind === 'donor-brief'
    ? { ...paper, versions: [whole, ...less], mostPages: 2 }
    : { ...paper, versions: [whole] };
}

function codeOf(address: string): CodePicture {
  const { size } = qrCode(address);
  return { svg: qrPicture(address), modules: size, withQuietZone: size + 2 * quietZone };
}
