import { canonical } from '../../../src/domain/language-tag.ts';
import type { Draft, Drafted } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { asksOf, briefOf } from './asks.ts';
import { fillBrief } from './briefs.ts';
import { attributeOf, childOf, type IatiElement } from './element.ts';
import { createGathering, gathered, type Gathering } from './gathering.ts';
import { createLines } from './lines.ts';
import { createNotes } from './notes.ts';
import { isOwnActivity, ownSite } from './own-site.ts';
import { openIati, type IatiFile } from './read-xml.ts';
import { createRegister, type Register } from './register.ts';

/**
 * What an IATI file of activities gives: briefs, and what they ask for.
 * @throws UnreadableDocument in words, where the file is broken
 */
export function draftActivities(document: SourceDocument, bytes: Uint8Array, reading: Reading): Drafted {
  const iati = openIati(bytes, document.file);
  try {
    return drafted(iati, {
      document,
      reading,
      lines: createLines(),
      notes: createNotes(),
      site: ownSite(reading),
    });
  } finally {
    iati.close();
  }
}

function drafted(iati: IatiFile, file: FileReading): Drafted {
  if (iati.root.startsWith('iati-organisation'))
    file.notes.tell('This is a file about organisations: only files of activities are read');
  const register = createRegister(iati.activities(), file);
  const gathering = createGathering(file);
  const entries: Draft[] = [];
  let index = 0;
  for (const activity of iati.activities()) {
    entries.push(...entriesOf(index, readingOf(activity, file), gathering, register));
    file.lines.rest(activity);
    index += 1;
  }
  if (index === 0) file.notes.tell('There is no activity in this file');
  return {
    drafts: [...gathered(gathering), ...entries],
    lines: file.lines.all(),
    understood: file.lines.understood(),
    notes: file.notes.all(),
  };
}

function readingOf(activity: IatiElement, file: FileReading): ActivityReading {
  const language = attributeOf(activity, 'xml:lang');
  return {
    ...file,
    activity,
    isOwn: isOwnActivity(activity, file.site),
    language: language === undefined ? undefined : canonical(language),
    currency: attributeOf(activity, 'default-currency'),
  };
}

function entriesOf(
  index: number,
  reading: ActivityReading,
  gathering: Gathering,
  register: Register,
): Draft[] {
  const registered = register.of(index);
  if (!registered) return [];
  const { activity, lines } = reading;
  for (const name of ['iati-identifier', 'reporting-org']) {
    const element = childOf(activity, name);
    if (element) lines.understand(element);
  }
  gathering.organisations.reporter(childOf(activity, 'reporting-org'), reading);
  if (registered.draft.collection === 'asks') {
    const brief = briefOf(registered, register);
    return brief ? asksOf(registered, { draft: brief, isItself: false }, reading, gathering) : [];
  }
  fillBrief(registered, reading, gathering, register);
  gathering.results.read(reading, registered.draft);
  // What a proposal of several parts asks for stands in its parts: it would be counted twice.
  const asks = registered.asks && !registered.hasAsks;
  return [
    registered.draft,
    ...(asks ? asksOf(registered, { draft: registered.draft, isItself: true }, reading, gathering) : []),
  ];
}
