import { mediaAddress } from '../domain/addresses.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Brief, Result } from '../model/model.ts';
import type { Prose } from '../model/prose.ts';
import { citationText } from '../i18n/citation.ts';
import { documentNote } from '../i18n/document-note.ts';
import { entryOfResult, entryOfUpdate } from './booklet/entries.ts';
import { glanceNode } from './booklet/glance.ts';
import { inSteps } from './booklet/in-steps.ts';
import { paragraph, type Inline, type ListedEntry, type Node, type PaperPicture } from './booklet/node.ts';
import { bodyNodes, figuresNode } from './booklet/passages.ts';
import { pictureOf, picturesOf, type PaperPictures } from './booklet/pictures.ts';
import { budgetTable, indicatorsTable, planNodes, section } from './booklet/sections.ts';
import { sheetOf, type BriefSheet } from './brief-sheet.ts';
import { inOneKindOfDigits, rich, verbatim, type Rich } from './rich.ts';
import { achievedIn } from './sheet/achieved.ts';
import type { CodePicture } from './sheet/contact.ts';
import type { Detail } from './sheet/detail.ts';
import type { PaperContext } from './sheet/frame.ts';
import { moreAt } from './sheet/more.ts';
import { payersOf } from './sheet/payers.ts';
import { risksOf } from './sheet/risks.ts';
import { sectionOf, type Table } from './sheet/section.ts';

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
    nodes: inSteps(nodesOf(brief, edition, parts), 2),
  };
  return inOneKindOfDigits(booklet, edition);
}

/** Nothing is left out for want of room. */
const whole: Detail = {
  size: 9.5,
  letters: Infinity,
  labels: Infinity,
  purpose: Infinity,
  parts: Infinity,
  asks: Infinity,
  pictures: Infinity,
  hasShortTotals: false,
  rows: Infinity,
  people: Infinity,
};

function nodesOf(brief: Brief, edition: Edition, { body, pictures }: BookletParts): Node[] {
  const { brief: w } = edition.words;
  const table = (made: Table): Node[] =>
    sectionOf(made, brief, edition, whole).map((one) => ({ kind: 'section', section: one }));
  return [
    ...bodyNodes(brief, body, edition, pictures),
    ...quoteOf(brief, edition),
    ...section(w.figures, figuresIn(brief, edition), edition),
    ...planNodes(brief, edition),
    ...table(payersOf(brief, edition)),
    ...table(indicatorsTable(brief, edition)),
    ...table(achievedIn(brief, edition)),
    ...table(budgetTable(brief, edition)),
    ...table(risksOf(brief, edition)),
    ...newsOf(brief, edition),
    ...(body.hasGallery ? [] : section(w.gallery, picturesOf(brief.gallery, edition, pictures), edition)),
    ...readingOf(brief, edition),
  ];
}

function quoteOf({ quote }: Brief, edition: Edition): Node[] {
  if (!quote) return [];
  const by = edition.joined([quote.attribution, quote.date && edition.format.date(quote.date)]);
  return [{ kind: 'quote', nodes: paragraph(rich(quote.text, edition)), by: rich(by, edition) }];
}

function figuresIn({ figures }: Brief, edition: Edition): Node[] {
  return figures.length === 0
    ? []
    : [
        figuresNode(
          figures.map((figure) => ({ figure })),
          edition,
        ),
      ];
}

/** How many results and how many updates paper tells; its page has them all. */
const mostNews = 8;

// Those that came after the brief are among its own.
function newsOf(brief: Brief, edition: Edition): Node[] {
  const { brief: w } = edition.words;
  const results = [...new Set([...brief.changes.filter(isResult), ...brief.results])];
  const updates = [...new Set([...brief.changes.filter((one) => !isResult(one)), ...brief.updates])];
  const list = <Entry>(entries: readonly Entry[], entryOf: (entry: Entry) => ListedEntry): Node[] =>
    entries.length === 0
      ? []
      : [
          { kind: 'entries', items: entries.slice(0, mostNews).map(entryOf) },
          ...(entries.length > mostNews ? paragraph(moreAt(brief, edition)) : []),
        ];
  return [
    ...section(
      w.results,
      list(results, (result) => entryOfResult(result, edition)),
      edition,
    ),
    ...section(
      w.updates,
      list(updates, (update) => entryOfUpdate(update, edition)),
      edition,
    ),
  ];
}

function isResult(change: Brief['changes'][number]): change is Result {
  return change.collection === 'results';
}

// What to read further, and what the brief was made from, each with its address.
function readingOf({ documents, related, children, sources }: Brief, edition: Edition): Node[] {
  const { brief: w, sources: s } = edition.words;
  const documentText = (one: Brief['documents'][number]) =>
    edition.joined([one.title, documentNote(one, edition)]);
  const briefs = (all: readonly Brief[]) => all.map(({ title, path }) => ({ text: title, url: path }));
  return [
    ...section(
      w.documents,
      addressed(
        documents.map((one) => ({ text: documentText(one), url: one.url ?? mediaAddress(one.file ?? '') })),
        edition,
      ),
      edition,
    ),
    ...section(w.children, addressed(briefs(children), edition), edition),
    ...section(w.related, addressed(briefs(related), edition), edition),
    ...section(
      s.title,
      addressed(
        sources.map((source) => ({ text: citationText(source, edition), url: source.url })),
        edition,
      ),
      edition,
    ),
  ];
}

function addressed(items: readonly { text: string; url?: string | undefined }[], edition: Edition): Node[] {
  if (items.length === 0) return [];
  return [
    {
      kind: 'list',
      isOrdered: false,
      start: 1,
      items: items.map(({ text, url }) => paragraph([...rich(text, edition), ...addressOf(url, edition)])),
    },
  ];
}

function addressOf(url: string | undefined, edition: Edition): Inline[] {
  if (url === undefined) return [];
  const href = url.startsWith('/') ? wholeAddress(url, edition) : url;
  const shown = verbatim(href.replace(/^https?:\/\//u, '').replace(/\/$/u, ''), edition);
  return [{ kind: 'break' }, ...shown.map((run) => ({ ...run, href }))];
}

// A file is the same in every language.
function wholeAddress(path: string, edition: Edition): string {
  return path.startsWith('/media/')
    ? new URL(edition.asset(path), edition.absolute('/')).href
    : edition.absolute(path);
}
