import { documentCategoryCodes } from '../../../src/domain/codelists.ts';
import { isLanguageTag } from '../../../src/domain/language-tag.ts';
import { isFullDate } from '../../../src/domain/partial-date.ts';
import { linkRemedy } from '../../../src/domain/links.ts';
import { taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { dateOf } from './dates.ts';
import { attributeOf, childOf, childrenOf, codeOf, type IatiElement } from './element.ts';
import { filled } from './entry-draft.ts';
import { textOf } from './narratives.ts';
import { pathOnSite } from './own-site.ts';

/** The documents that an activity or a result points to. */
export function documentsOf(holder: IatiElement, reading: ActivityReading): DraftFields[] {
  return childrenOf(holder, 'document-link').flatMap((element) => {
    const place = placeOf(element, reading);
    if (!place) return [];
    const { lines } = reading;
    const line = lines.of(element);
    const [category] = childrenOf(element, 'category')
      .flatMap((one) => attributeOf(one, 'code') ?? [])
      .filter(isCategory);
    const language = codeOf(childOf(element, 'language'))?.replace('_', '-');
    const date = dateOf(childOf(element, 'document-date'), reading);
    return [
      filled({
        title: textOf(childrenOf(element, 'title'), reading) ?? nameInAddress(element, reading),
        ...place,
        category: category === undefined ? undefined : taken(category, line),
        language: language !== undefined && isLanguageTag(language) ? taken(language, line) : undefined,
        date: date !== undefined && isFullDate(date) ? taken(date, line) : undefined,
      }),
    ];
  });
}

function isCategory(code: string): boolean {
  return documentCategoryCodes.includes(code);
}

function placeOf(element: IatiElement, reading: ActivityReading): DraftFields | undefined {
  const { lines, notes, site, isOwn } = reading;
  const written = attributeOf(element, 'url');
  if (written === undefined) {
    notes.tell('A document has no address: it was left out', element);
    return undefined;
  }
  const path = isOwn ? pathOnSite(written, site) : undefined;
  if (path?.startsWith('/media/'))
    return { file: taken(decodeURI(path.slice('/media/'.length)), lines.of(element)) };
  const url = path ?? written.replace(/\s/gu, '%20');
  if (linkRemedy(url, 'field') !== undefined || !/^(?:https?:|\/)/iu.test(url)) {
    notes.tell('A document has an address that leads nowhere: it was left out', element);
    return undefined;
  }
  if (url !== written && !isOwn) notes.tell('An address held spaces: they were written as %20', element);
  return { url: taken(url, lines.of(element)) };
}

// A document without a title is called by the name of its file, where its address ends in one.
function nameInAddress(element: IatiElement, { lines, notes }: ActivityReading): Taken<string> | undefined {
  const [, name] = /\/([^/?#]+\.[a-z]{3,4})(?:[?#].*)?$/iu.exec(attributeOf(element, 'url') ?? '') ?? [];
  notes.tell('A document has no title: write one', element);
  return name === undefined
    ? undefined
    : taken(name, lines.of(element), 'guess', 'the name of the file: the document has no title');
}
