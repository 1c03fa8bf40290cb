import type { Element } from 'hast';
import type { LineShape } from './line-words.ts';
import { isPageNumber } from './page-furniture.ts';
import type { SourceLine } from './source-document.ts';

/** What holds for all that stands within an element. */
export interface Context {
  shape: LineShape;
  isBold: boolean;
  href?: string | undefined;
  /** How many lists stand around. */
  depth: number;
  isPreformatted?: boolean;
  isInCell?: boolean;
  /** The item around, and whether its first paragraph has ended. */
  item?: { hasEnded: boolean } | undefined;
  language?: string | undefined;
}

/** What an element makes of the lines within it; nothing where they stay what they are. */
export function shapeOf(element: Element, depth: number, context: Context): LineShape | undefined {
  const { tagName } = element;
  const heading = /^h([1-6])$/u.exec(tagName)?.[1];
  if (tagName === 'td' || tagName === 'th') return { kind: 'cell' };
  if (context.isInCell && tagName !== 'li') return heading ? { kind: 'cell', isBold: true } : undefined;
  if (heading !== undefined) return { kind: 'heading', level: Number(heading) };
  if (tagName === 'li')
    return { kind: 'item', level: Math.max(1, depth), ...(context.shape.isNumbered && { isNumbered: true }) };
  if (tagName === 'ol') return { ...context.shape, isNumbered: true };
  if (tagName === 'ul') return { ...context.shape, isNumbered: undefined };
  if (tagName === 'blockquote') return { kind: 'quote' };
  if (tagName === 'figcaption' || tagName === 'caption') return { kind: 'caption' };
  return undefined;
}

/** Whether a line above a table is its title. */
export function isTitle(line: SourceLine): boolean {
  return (
    line.kind === 'heading' ||
    line.kind === 'caption' ||
    (line.kind !== 'furniture' &&
      line.kind !== 'cell' &&
      (line.isBold === true ||
        line.text.endsWith(':') ||
        /^(?:table|tableau|tabla|cuadro|tabela|quadro|جدول|ຕາຕະລາງ)\s/iu.test(line.text)))
  );
}

/** Whether a line is the number of a page, a link within it, such as to its main part, or the way to it through the site. */
export function isAroundText({ kind, text, links = [] }: SourceLine): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false;
  if (isPageNumber(text)) return true;
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text).trim();
  if (links.length === 1 && rest === '') return links[0]?.href.startsWith('#') ?? false;
  return links.length > 1 && rest !== '' && /^[›»>/→\s]+$/u.test(rest);
}
