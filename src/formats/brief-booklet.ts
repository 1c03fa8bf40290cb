import type { Brief } from '../model/model.ts';
import type { Prose } from '../model/prose.ts';
import { briefNodes } from './booklet/brief-nodes.ts';
import { glanceNode } from './booklet/glance.ts';
import { inSteps } from './booklet/in-steps.ts';
import type { Node, PaperPicture } from './booklet/node.ts';
import { pictureOf, type PaperPictures } from './booklet/pictures.ts';
import { sheetOf, type BriefSheet } from './brief-sheet.ts';
import { withLineEnds } from './line-ends.ts';
import { inOneKindOfDigits, rich, type Rich } from './rich.ts';
import type { CodePicture } from './sheet/contact.ts';
import { whole } from './sheet/detail.ts';
import type { PaperContext } from './sheet/frame.ts';

/** A project or programme on a few pages: everything that `src/press/typst/booklet.typ` shows of it. */
export interface BriefBooklet extends BriefSheet {
  cover: PaperPicture | null;
  glance: { title: Rich; node: Node };
  nodes: Node[];
}

/** What a booklet shows besides what its brief says. */
export interface BookletParts {
  body: Prose;
  pictures: PaperPictures;
  code: CodePicture;
}

/** A brief as a booklet, in letters of a size and in slightly smaller ones, should these save a page. */
export function briefBooklets(
  brief: Brief,
  context: PaperContext,
  parts: BookletParts,
): [BriefBooklet, ...BriefBooklet[]] {
  const booklet = bookletOf(brief, context, parts);
  return [booklet, { ...booklet, size: 8.8 }];
}

function bookletOf(brief: Brief, context: PaperContext, parts: BookletParts): BriefBooklet {
  const { edition } = context;
  const sheet = sheetOf(brief, context, parts.code, whole);
  const booklet = {
    ...sheet,
    // Told at a glance, and among the key figures.
    facts: [],
    figures: sheet.figures.map((line) => line.map((figure) => ({ ...figure, notes: [] }))),
    sections: [],
    cover: (brief.cover && pictureOf(brief.cover, edition, parts.pictures)) ?? null,
    glance: { title: rich(edition.words.brief.glance, edition), node: glanceNode(brief, edition) },
    nodes: inSteps(briefNodes(brief, edition, parts, mostNews), 2),
  };
  return inOneKindOfDigits(withLineEnds(booklet), edition);
}

/** How many results and how many updates paper tells; its page has them all. */
const mostNews = 8;
