import { mediaAddress, wholeLink } from '../../domain/addresses.ts';
import { citationText } from '../../i18n/citation.ts';
import { documentNote } from '../../i18n/document-note.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Brief, Result } from '../../model/model.ts';
import type { Prose } from '../../model/prose.ts';
import { rich, verbatim } from '../rich.ts';
import { achievedIn } from '../sheet/achieved.ts';
import { whole } from '../sheet/detail.ts';
import { moreAt } from '../sheet/more.ts';
import { payersOf } from '../sheet/payers.ts';
import { risksOf } from '../sheet/risks.ts';
import { sectionOf, type Table } from '../sheet/section.ts';
import { entryOfResult, entryOfUpdate } from './entries.ts';
import { bullets, paragraph, type Inline, type ListedEntry, type Node } from './node.ts';
import { bodyNodes, figuresNode } from './passages.ts';
import { picturesOf, type PaperPictures } from './pictures.ts';
import { budgetTable, indicatorsTable, planNodes, section } from './sections.ts';

/**
 * Everything that a brief tells besides its opening, what is asked and who answers.
 * @param mostNews how many results and how many updates
 */
export function briefNodes(
  brief: Brief,
  edition: Edition,
  { body, pictures }: { body: Prose; pictures: PaperPictures },
  mostNews: number,
): Node[] {
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
    ...newsOf(brief, edition, mostNews),
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

// Those that came after the brief are among its own.
function newsOf(brief: Brief, edition: Edition, most: number): Node[] {
  const { brief: w } = edition.words;
  const results = [...new Set([...brief.changes.filter(isResult), ...brief.results])];
  const updates = [...new Set([...brief.changes.filter((one) => !isResult(one)), ...brief.updates])];
  const list = <Entry>(entries: readonly Entry[], entryOf: (entry: Entry) => ListedEntry): Node[] =>
    entries.length === 0
      ? []
      : [
          { kind: 'entries', items: entries.slice(0, most).map(entryOf) },
          ...(entries.length > most ? paragraph(moreAt(brief, edition)) : []),
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
    bullets(items.map(({ text, url }) => paragraph([...rich(text, edition), ...addressOf(url, edition)]))),
  ];
}

function addressOf(url: string | undefined, edition: Edition): Inline[] {
  if (url === undefined) return [];
  const href = wholeLink(url, edition.absolute);
  const shown = verbatim(href.replace(/^https?:\/\//u, '').replace(/\/$/u, ''), edition);
  return [{ kind: 'break' }, ...shown.map((run) => ({ ...run, href }))];
}
