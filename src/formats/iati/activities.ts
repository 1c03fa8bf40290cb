import type { Ask, Brief, Entry } from '../../model/model.ts';
import { askActivity } from './ask-activity.ts';
import { briefActivity } from './brief-activity.ts';
import type { IatiContext, IatiSource } from './context.ts';
import { writeElement, type XmlElement } from '../xml-element.ts';
import { activitiesFrame } from './frame.ts';
import { createIdentifiers } from './identifiers.ts';
import { nameOf, type LeftOut, type Tell } from './left-out.ts';
import { reporterOf } from './reporter.ts';
import { isWritten, resultElement } from './results.ts';

/** An activity, as it stands in the file. */
export interface Activity {
  /** The file of the brief or ask. */
  entry: string;
  /** The element, whose name space is declared on the root (`activitiesFrame`). */
  xml: string;
  leftOut: LeftOut[];
}

/**
 * Every brief as an activity of IATI 2.03, each followed by its asks: one at a time, so that a thousand take no more
 * memory than one. None where nobody reports.
 */
export function* iatiActivities(source: IatiSource): Generator<Activity> {
  const reporter = reporterOf(source.model);
  if (!reporter) return;
  const identifierOf = createIdentifiers(source.model, reporter.prefix);
  const context: IatiContext = { ...source, reporter, identifierOf };
  for (const brief of source.model.briefs.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    yield activity(brief, (tellOf) => briefWithResults(brief, context, tellOf));
    for (const ask of brief.asks) yield activity(ask, (tellOf) => askActivity(ask, context, tellOf(ask)));
  }
}

/** The file of activities in its parts. */
export function* iatiActivitiesFile(activities: Iterable<Pick<Activity, 'xml'>>): Generator<string> {
  yield activitiesFrame.head;
  for (const { xml } of activities) yield xml;
  yield activitiesFrame.tail;
}

/** Gives each entry that goes into an activity its own ear. */
type TellOf = (entry: Entry) => Tell;

function briefWithResults(brief: Brief, context: IatiContext, tellOf: TellOf): XmlElement {
  const results = brief.results
    .filter(isWritten)
    .map((result) => resultElement(result, brief, context, tellOf(result)));
  return briefActivity(brief, results, context, tellOf(brief));
}

function activity(entry: Brief | Ask, make: (tellOf: TellOf) => XmlElement): Activity {
  const leftOut: LeftOut[] = [];
  const tellOf: TellOf = (of) => (field, why) => leftOut.push({ entry: nameOf(of), field, why });
  const xml = writeElement(make(tellOf), '  ');
  return { entry: nameOf(entry), xml, leftOut };
}
