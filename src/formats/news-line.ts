import { askKind } from '../i18n/ask-name.ts';
import { briefLine } from '../i18n/brief-line.ts';
import type { Edition } from '../i18n/edition.ts';
import { askLines } from '../i18n/sums.ts';
import { whenText } from '../i18n/when.ts';
import type { Ask } from '../model/model.ts';
import type { NewsEntry } from '../model/news.ts';

/**
 * What is new of an entry in one text: what it is, where and when or for how much, and what it says of itself.
 * @example newsText(ask, edition) // 'Phase 1 · Clean wells · Open · Asked for: €5,000 · Still open: €5,000. Wells for ten villages.'
 */
export function newsText(entry: NewsEntry, edition: Edition): string {
  return edition.sentences([
    newsLine(entry, edition),
    entry.collection === 'asks' ? entry.purpose : entry.summary,
  ]);
}

function newsLine(entry: NewsEntry, edition: Edition): string {
  const { words, format, dotted } = edition;
  switch (entry.collection) {
    case 'briefs':
      return briefLine(entry, edition);
    case 'asks':
      return dotted([askKind(entry, edition), entry.brief.title, ...standingOf(entry, edition)]);
    case 'results':
      return dotted([words.resultKinds[entry.kind], entry.country.name, format.date(entry.date)]);
    case 'updates':
      return dotted([words.updateKinds[entry.kind], entry.place, whenText(entry, edition)]);
  }
}

/**
 * What an ask comes to and where it stands, each fact a text of its own.
 * @example standingOf(ask, edition) // ['Part funded', 'Asked for: €5,000', 'Pledged or given so far: €2,000', …]
 */
export function standingOf(ask: Ask, edition: Edition): string[] {
  const { words, format, pair } = edition;
  return [
    words.states[ask.state],
    ...askLines(ask, edition).map(([label, sum]) => pair(label, sum)),
    ...(ask.ended === undefined ? [] : [words.brief.ended(format.date(ask.ended))]),
  ];
}
