import { isSitePath, mediaAddress } from '../../domain/addresses.ts';
import { isFullDate } from '../../domain/partial-date.ts';
import type { Brief, Result } from '../../model/model.ts';
import type { IatiContext } from './context.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';
import { mediaTypeOf } from './media-type.ts';
import { mustSay, narratives } from './narrative.ts';

/** Documents to read further. */
export function documentLinks(entry: Brief | Result, context: IatiContext, tell: Tell): XmlElement[] {
  return entry.documents.flatMap((document, i) => {
    const { url, file, date, category, language } = document;
    const address = addressOf({ url, file }, context);
    if (address === undefined) {
      tell(`documents[${i}]`, reasons.documentAddress);
      return [];
    }
    const isDay = date !== undefined && isFullDate(date);
    if (date !== undefined && !isDay) tell(`documents[${i}].date`, reasons.documentDay);
    const titles = context.narrate<Brief | Result>(entry, ({ documents }) => documents[i]?.title);
    return [
      element(
        'document-link',
        { url: address, format: mediaTypeOf(file ?? new URL(address).pathname) },
        mustSay('title', narratives(titles), category),
        element('category', { code: category }),
        element('language', { code: language }),
        isDay ? element('document-date', { 'iso-date': date }) : undefined,
      ),
    ];
  });
}

type Place = Partial<Pick<Brief['documents'][number], 'url' | 'file'>>;

function addressOf({ url, file }: Place, { absolute }: IatiContext): string | undefined {
  if (file !== undefined) return absolute(mediaAddress(file));
  if (url === undefined) return undefined;
  if (isSitePath(url)) return absolute(url);
  return /^https?:/u.test(url) && URL.canParse(url) ? inAscii(url) : undefined;
}

// As it was written where it can be: XML Schema's addresses are of ASCII letters, without spaces (RFC 3986).
function inAscii(url: string): string {
  return /^[!-~]+$/u.test(url) && !/[<>"{}|\\^`[\]]/u.test(url) ? url : new URL(url).href;
}
