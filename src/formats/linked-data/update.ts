import type { EventLeaf, NewsArticleLeaf, ReportLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Update } from '../../model/model.ts';
import { projectNamed } from './brief.ts';
import { coverageOf, endsOf } from './dates.ts';
import { idOf, some, textIdOf, type Node } from './node.ts';
import { workOf } from './work.ts';

/**
 * An update, for machines: an event (schema.org `Event`), a report (`Report`) or news (`NewsArticle`). Search engines
 * refuse an event without a place, so one of which the content does not say where it was is told as news of it.
 */
export function linkedUpdate(
  update: Update,
  frame: Frame,
): Node<EventLeaf> | Node<ReportLeaf> | Node<NewsArticleLeaf> {
  const { kind, place } = update;
  if (kind === 'event' && place !== undefined) return event(update, place, frame);
  return kind === 'report' ? article('Report', update, frame) : article('NewsArticle', update, frame);
}

// Who made it, and whether it was held as planned, the content does not say.
function event(update: Update, place: string, frame: Frame): Node<EventLeaf> {
  const { edition } = frame;
  const { start, end } = endsOf(update.when);
  const { url, description, image } = workOf(update, frame);
  return {
    '@type': 'Event',
    '@id': idOf(update.path, edition),
    url,
    name: update.title,
    description,
    image,
    startDate: start,
    endDate: end,
    location: { '@type': 'Place', name: place, address: place },
    about: projectsOf(update, frame),
  };
}

// What has a period is about it; what has a date was published then.
function article<Type extends 'Report' | 'NewsArticle'>(type: Type, update: Update, frame: Frame) {
  const { when } = update;
  return {
    '@type': type,
    '@id': textIdOf(update.path, frame.edition),
    ...workOf(update, frame),
    ...(typeof when === 'string' ? { datePublished: when } : { temporalCoverage: coverageOf(when) }),
    about: projectsOf(update, frame),
  } satisfies Node<ReportLeaf> | Node<NewsArticleLeaf>;
}

function projectsOf({ briefs }: Update, { edition }: Frame) {
  return some(briefs.map((brief) => projectNamed(brief, edition)));
}
