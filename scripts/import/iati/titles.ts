import { taken, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { childrenOf, type IatiElement } from './element.ts';
import { textOf } from './narratives.ts';
import { summaryOf } from './paragraphs.ts';

/** What a result or an indicator is called: many files have a code there, and the meaning in the description. */
export function titleOf(holder: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const title = textOf(childrenOf(holder, 'title'), reading);
  if (reading.isOwn || (title && !isCode(title.value))) return title;
  const description = textOf(childrenOf(holder, 'description'), reading);
  if (!description || isCode(description.value)) return title;
  const { summary } = summaryOf(description.value, reading.language ?? reading.reading.defaultLanguage);
  if (summary === '') return title;
  if (title) reading.lines.understandLines(title.lines);
  const why = title
    ? `the description: the title is only ${title.value}`
    : 'the description: there is no title';
  const { translations } = description;
  return {
    ...taken(summary, description.lines, 'likely', why),
    ...(summary === description.value && translations && { translations }),
  };
}

/**
 * Whether a title is only a code.
 * @example isCode('Output Indicator 1.5.2.A') // true
 */
export function isCode(text: string): boolean {
  const rest = text.replace(
    /\b(?:output|outcome|impact|result|indicator|produit|effet|résultat|indicateur|no)s?\b/giu,
    '',
  );
  return /^[\s\p{L}\d.:/#_-]*$/u.test(rest) && /\d/u.test(rest) && !/\p{L}{3}/u.test(rest);
}
