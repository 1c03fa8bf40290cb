import { briefLine, writtenText } from '../i18n/brief-line.ts';
import type { Edition } from '../i18n/edition.ts';
import { openingFigures } from '../i18n/opening-figures.ts';
import { inRoles } from '../i18n/participants.ts';
import type { Brief, Figure } from '../model/model.ts';
import { provenanceOf } from '../i18n/citation.ts';
import { withLineEnds } from './line-ends.ts';
import { inOneKindOfDigits, rich, type Rich } from './rich.ts';
import { achievedIn } from './sheet/achieved.ts';
import { sheetAsks, type SheetAsks } from './sheet/asks.ts';
import { sheetContact, type CodePicture, type SheetContact } from './sheet/contact.ts';
import { details, type Detail } from './sheet/detail.ts';
import { paperFrame, type PaperContext, type PaperFrame } from './sheet/frame.ts';
import { payersOf } from './sheet/payers.ts';
import { risksOf } from './sheet/risks.ts';
import { sectionOf, type Section } from './sheet/section.ts';

/** A brief on one sheet of paper, both sides at most: everything that `src/press/typst/sheet.typ` shows of it. */
export interface BriefSheet extends PaperFrame {
  kicker: Rich;
  heading: Rich;
  summary: Rich;
  /** When it was written, and who carries it out, pays and takes part. */
  facts: Rich;
  /** The figures of its page, a line for each currency; those that need it with who is counted and their source. */
  figures: { value: Rich; label: Rich; notes: Rich[] }[][];
  asks: SheetAsks | null;
  sections: Section[];
  contact: SheetContact;
}

/**
 * A brief on paper in ever less detail: the first that fits is to be taken.
 * @param code the picture of the code that leads to `sinceAddress`
 */
export function briefSheets(
  brief: Brief,
  context: PaperContext,
  code: CodePicture,
): [BriefSheet, ...BriefSheet[]] {
  const [most, ...less] = details;
  const sheet = (detail: Detail) =>
    inOneKindOfDigits(withLineEnds(sheetOf(brief, context, code, detail)), context.edition);
  return [sheet(most), ...less.map(sheet)];
}

/** A brief on paper in one degree of detail. */
export function sheetOf(brief: Brief, context: PaperContext, code: CodePicture, detail: Detail): BriefSheet {
  const { edition } = context;
  const tables = [achievedIn(brief, edition), payersOf(brief, edition), risksOf(brief, edition)];
  return {
    ...paperFrame(brief, context, detail.size),
    kicker: rich(briefLine(brief, edition), edition, detail.letters),
    heading: rich(brief.title, edition, detail.letters),
    summary: rich(brief.summary, edition, 300),
    facts: factsOf(brief, edition, detail),
    figures: figuresOf(brief, edition, detail),
    asks: sheetAsks(brief, edition, detail),
    sections: tables.flatMap((table) => sectionOf(table, brief, edition, detail)),
    contact: sheetContact(brief, context, detail, code),
  };
}

// Nothing on paper says when a brief is of but this: prices of years ago would pass for those of the day it was made.
function factsOf(brief: Brief, edition: Edition, { rows, letters }: Detail): Rich {
  const told = rows < 4 ? ['implementing'] : ['implementing', 'accountable', 'funding', 'partner'];
  const groups = inRoles(brief.participants, edition)
    .filter(({ role, organisations }) => told.includes(role) && organisations.length > 0)
    .sort((a, b) => told.indexOf(a.role) - told.indexOf(b.role));
  const who = groups.map(({ term, organisations }) =>
    edition.pair(term, edition.joined(organisations.map(({ name }) => name))),
  );
  return rich(edition.dotted([writtenText(brief, edition), ...who]), edition, Math.max(letters, 200));
}

// Sums to the letter, as nobody can point at paper to see them.
function figuresOf(brief: Brief, edition: Edition, { labels, letters }: Detail): BriefSheet['figures'] {
  const most = Math.min(letters, 240);
  return openingFigures(brief, edition).map((line) =>
    line.map(({ value, exact = value, label, own }) => ({
      value: rich(exact, edition),
      label: rich(label, edition, labels),
      notes: own ? notesOn(own, edition).map((text) => rich(text, edition, most)) : [],
    })),
  );
}

function notesOn({ population, ...figure }: Figure, edition: Edition): string[] {
  const counted = population ? [edition.pair(edition.words.figure.counted, population)] : [];
  return [...counted, ...provenanceOf(figure, edition)];
}
