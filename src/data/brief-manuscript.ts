import { missingLetters } from '../domain/press-letters.ts';
import { quietZone } from '../domain/quiet-zone.ts';
import { briefBooklets, type BriefBooklet } from '../formats/brief-booklet.ts';
import { briefSheets, type BriefSheet } from '../formats/brief-sheet.ts';
import { sinceAddress, type CodePicture } from '../formats/sheet/contact.ts';
import type { PaperContext } from '../formats/sheet/frame.ts';
import type { Brief, Model } from '../model/model.ts';
import type { ProseOptions } from '../prose/render.ts';
import { pictureOf, qrCode } from '../press/qr.ts';
import type { Manuscript } from '../press/typst.ts';
import { renderBody } from './body.ts';
import { paperPictures } from './paper-pictures.ts';

/** What a brief on paper is made of, and how its text is read. */
export interface ManuscriptContext extends PaperContext {
  model: Model;
  prose: ProseOptions;
}

/**
 * A brief as it is to be set: a donor brief on both sides of one sheet, unless even the least of it needs more; any
 * other on as many pages as it takes.
 * Undefined where it has letters that no face has: a compiler may leave them out without a word.
 * @throws NoPicture where one of its pictures cannot be read
 */
export async function manuscriptOf(
  brief: Brief,
  context: ManuscriptContext,
): Promise<Manuscript | undefined> {
  const { edition } = context;
  const code = codeOf(sinceAddress(brief, edition));
  const called = `the PDF of ${brief.file}, in ${edition.language},`;
  const isSheet = brief.kind === 'donor-brief';
  const paper = isSheet
    ? { template: 'sheet.typ', versions: briefSheets(brief, context, code), mostPages: 2 }
    : { template: 'booklet.typ', ...(await bookletOf(brief, context, code)) };
  return lacksLetters(paper.versions[0]) ? undefined : { called, ...paper };
}

// The first version tells the most. The template puts numbers into the words of its foot.
function lacksLetters(paper: BriefSheet): boolean {
  const told = { ...paper, foot: { ...paper.foot, page: [] } };
  return missingLetters(JSON.stringify(told)).length > 0;
}

async function bookletOf(
  brief: Brief,
  context: ManuscriptContext,
  code: CodePicture,
): Promise<{ versions: [BriefBooklet, ...BriefBooklet[]]; files: Map<string, Uint8Array> }> {
  const { model, prose, edition } = context;
  const body = renderBody(brief, model, { ...prose, href: edition.absolute });
  const { names, files } = await paperPictures(brief);
  return { versions: briefBooklets(brief, context, { body, pictures: names, code }), files };
}

function codeOf(address: string): CodePicture {
  const code = qrCode(address);
  const { size } = code;
  return { svg: pictureOf(code), modules: size, withQuietZone: size + 2 * quietZone };
}
