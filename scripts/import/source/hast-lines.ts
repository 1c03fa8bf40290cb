import type { Element, Nodes, Root } from 'hast';
import { boxesIn } from './boxes.ts';
import { attribute, blocks, isHidden, textBelow, unread } from './elements.ts';
import { gridOf, isLayout } from './hast-table.ts';
import { lineOfWords, type LineShape, type Words } from './line-words.ts';
import { isAroundText, isTitle, shapeOf, type Context } from './line-context.ts';
import { raisedSigns } from './raised-signs.ts';
import type { SourceLine, SourceTable } from './source-document.ts';

/** What is known of a tree besides what stands in it. */
export interface HastReading {
  placeOf: (first: number | undefined, last: number | undefined) => string;
  /** The language of the whole: others are told on the lines. */
  language?: string | undefined;
  /** Elements that belong to the site around the text. */
  furniture?: ReadonlySet<Element> | undefined;
  /** What is known of the paragraph in which an anchor with such an id stands. */
  marks?: ReadonlyMap<string, Partial<LineShape>> | undefined;
  /** Whether a line break within a text ends the line there; the number is that of the line before it. */
  breaksAt?: ((line: number) => boolean) | undefined;
  /** Whether tabs part a label from its value, or the columns of a table. */
  hasTabs?: boolean | undefined;
}

export interface HastLines {
  lines: SourceLine[];
  tables: SourceTable[];
  losses: string[];
}

/** The lines and tables of a tree of HTML, in their order. */
export function hastLines(root: Root, reading: HastReading): HastLines {
  const writer = new LineWriter(reading);
  writer.read(root, { shape: { kind: 'paragraph' }, isBold: false, depth: 0 });
  writer.end({ kind: 'paragraph' });
  return { lines: writer.lines, tables: writer.tables, losses: writer.losses };
}

class LineWriter {
  readonly lines: SourceLine[] = [];
  readonly tables: SourceTable[] = [];
  readonly losses: string[] = [];
  private words: Words[] = [];
  private mark: Partial<LineShape> | undefined;
  private readonly reading: HastReading;

  constructor(reading: HastReading) {
    this.reading = reading;
  }

  read(node: Nodes, context: Context): void {
    if (node.type === 'text') this.text(node.value, node.position?.start.line, context);
    else if (node.type === 'element') this.element(node, context);
    else if ('children' in node) for (const child of node.children) this.read(child, context);
  }

  end(shape: LineShape): void {
    const line = lineOfWords(this.words, { ...shape, ...this.mark }, this.reading.placeOf);
    if (line) this.lines.push(isAroundText(line) ? { ...line, kind: 'furniture' } : line);
    this.words = [];
  }

  private text(value: string, line: number | undefined, context: Context): void {
    const { isBold, href, language } = context;
    this.part(value, context);
    const signs = value.match(this.reading.hasTabs ? /\n|\t|[ \u00a0]{3,}/gu : /\n/gu) ?? [];
    let at = line;
    for (const [index, text] of value.split(this.reading.hasTabs ? /\n|\t|[ \u00a0]{3,}/u : '\n').entries()) {
      this.words.push({ text, line: at, isBold, href, language });
      const sign = signs[index];
      if (sign === undefined) continue;
      if (this.endsAt(sign, at, context)) this.end(context.shape);
      else this.words.push({ text: sign, line: at, isBold, href, language });
      if (sign === '\n' && at !== undefined) at += 1;
    }
  }

  // Two elements without a space between them, as `<span>Wells</span><span>Pumps</span>`, stand apart on the page.
  private part(next: string, { shape }: Context): void {
    const above = this.words.at(-1)?.text ?? '';
    if (this.reading.hasTabs) return;
    if (/\p{L} ?:$/u.test(above) && /^[^\s/]/u.test(next)) this.words.push({ text: ' ', isBold: true });
    else if (/[\p{Ll})]{3}$/u.test(above) && /^\p{Lu}\p{L}/u.test(next)) this.end(shape);
  }

  // "61%" beside "of all homes" is one line of words, a label beside its value two.
  private apart({ shape }: Context): void {
    const above = this.words.map(({ text }) => text).join('');
    if (/^\s*[<>~≈+]?\p{Sc}?\p{N}/u.test(above)) this.words.push({ text: ' ', isBold: true });
    else this.end(shape);
  }

  // A tab behind a colon is a space; else it parts what must not run together, such as two figures.
  private endsAt(sign: string, line: number | undefined, context: Context): boolean {
    if (sign !== '\n') return !/:\s*$/u.test(this.words.map(({ text }) => text).join(''));
    if (context.isPreformatted) return true;
    return line !== undefined && (this.reading.breaksAt?.(line) ?? false);
  }

  private element(element: Element, context: Context): void {
    const { tagName } = element;
    if (tagName === 'img') return this.picture(element);
    if (unread.has(tagName) || isHidden(element)) return;
    if (this.isMark(element)) return;
    if (tagName === 'br') return this.end(context.shape);
    if (tagName === 'sup' || tagName === 'sub') return this.raised(element, tagName, context);
    if (!blocks.has(tagName)) return this.inline(element, context);
    this.end(context.shape);
    if (tagName === 'table' && !isLayout(element)) this.table(element, context);
    else this.block(element, context);
  }

  private block(element: Element, context: Context): void {
    const outer = this.mark;
    const within = this.within(element, context);
    const before = this.lines.length;
    const apart = this.reading.hasTabs ? undefined : boxesIn(element);
    for (const child of element.children) {
      if (apart?.has(child)) this.apart(within);
      this.read(child, within);
    }
    this.end(within.shape);
    this.mark = outer;
    if (context.item && this.lines.length > before) context.item.hasEnded = true;
    if (context.item?.hasEnded && context.shape.kind === 'item')
      context.shape = { kind: context.isInCell ? 'cell' : 'paragraph' };
  }

  private within(element: Element, context: Context): Context {
    const { tagName } = element;
    const isFurniture = context.shape.kind === 'furniture' || this.reading.furniture?.has(element);
    const language = this.languageOf(element, context);
    const depth = tagName === 'ul' || tagName === 'ol' ? context.depth + 1 : context.depth;
    const own = isFurniture
      ? ({ kind: 'furniture' } as const)
      : (shapeOf(element, depth, context) ?? context.shape);
    const isPreformatted = tagName === 'pre' || context.isPreformatted;
    return {
      ...context,
      shape: own,
      language,
      depth,
      item: tagName === 'li' ? { hasEnded: false } : undefined,
      isBold: context.isBold || tagName === 'dt',
      ...(isPreformatted && { isPreformatted }),
    };
  }

  private inline(element: Element, context: Context): void {
    const { tagName } = element;
    if (/^(?:del|s|strike)$/u.test(tagName)) return;
    const href = tagName === 'a' ? (attribute(element, 'href') ?? context.href) : context.href;
    if (tagName === 'a' && href?.startsWith('#') && /^[\s↑↩︎\d[\]*]*$/u.test(textBelow(element))) return;
    const language = this.languageOf(element, context);
    const inner = {
      ...context,
      href,
      language,
      isBold: context.isBold || tagName === 'strong' || tagName === 'b',
    };
    for (const child of element.children) this.read(child, inner);
  }

  private raised(element: Element, kind: 'sup' | 'sub', context: Context): void {
    const isNote = element.children.some(
      (child) => child.type === 'element' && attribute(child, 'href')?.startsWith('#'),
    );
    if (isNote) return;
    this.text(raisedSigns(textBelow(element), kind), element.position?.start.line, context);
  }

  private isMark(element: Element): boolean {
    const mark = this.reading.marks?.get(attribute(element, 'id') ?? '');
    if (mark) this.mark = mark;
    return mark !== undefined;
  }

  private picture(element: Element): void {
    const alt = attribute(element, 'alt')?.replace(/\s+/gu, ' ').trim();
    if (alt === undefined || alt === '') return;
    const line = element.position?.start.line;
    const place = this.mark?.place ?? this.reading.placeOf(line, line);
    this.losses.push(`${place}: a picture, described as “${alt.slice(0, 200)}”, was not read.`);
  }

  private table(element: Element, context: Context): void {
    const above = this.lines.at(-1);
    let caption: SourceLine | undefined;
    for (const child of element.children)
      if (child.type === 'element' && child.tagName === 'caption') {
        this.block(child, context);
        caption = this.lines.at(-1);
      }
    const kind = context.shape.kind === 'furniture' ? 'furniture' : 'cell';
    const table = gridOf(element, (cell) => {
      const before = this.lines.length;
      this.block(cell, {
        ...context,
        shape: { ...context.shape, kind, level: undefined },
        isInCell: true,
        item: undefined,
      });
      return { lines: this.lines.slice(before) };
    });
    const title = caption ?? (above && isTitle(above) ? above : undefined);
    if (table.rows.length > 0 && kind === 'cell') this.tables.push({ ...(title && { title }), ...table });
  }

  private languageOf(element: Element, context: Context): string | undefined {
    const language = (attribute(element, 'lang') ?? attribute(element, 'xmlLang'))?.trim();
    if (language === undefined || language === '') return context.language;
    return language === this.reading.language ? undefined : language;
  }
}
