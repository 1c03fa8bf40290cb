import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readRaw, type RawPdf } from './raw.ts';

/** A part of what a PDF says it is made of: ISO 32000-1, 14.7. */
export interface Tag {
  role: string;
  alt?: string;
  /** Its own language, or that of what it stands in. */
  language: string;
  /** The text of it and of all in it. */
  text: string;
  children: Tag[];
}

/** Text that carries one mark, with its language. */
export interface MarkedText {
  text: string;
  language: string;
}

/** A PDF as pdf.js reads it. */
export interface PdfReading {
  title: string;
  language: string;
  /** The part of PDF/UA that it says it keeps to. */
  accessibility: string | undefined;
  isMarked: boolean;
  bookmarks: string[];
  /** Of every page, one after the other. */
  tags: Tag[];
  marked: MarkedText[];
  /** Text that is neither marked nor said to be of no meaning. */
  unmarked: string[];
  /** Text of the page's frame: artifacts. */
  artifacts: string[];
  raw: RawPdf;
}

/** Reads a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<PdfReading> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
  const raw = readRaw(pdf);
  const reading: PdfReading = {
    title: Title,
    language: Language,
    accessibility: metadata?.get('pdfuaid:part') as string | undefined,
    // Typed as an object, and given as a map (pdfjs-dist 6.5.438).
    isMarked:
      new Map((await document.getMarkInfo()) as unknown as Iterable<[string, unknown]>).get('Marked') ===
      true,
    bookmarks: titlesOf(await document.getOutline()),
    tags: [],
    marked: [],
    unmarked: [],
    artifacts: [],
    raw,
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = textsByMark(items as Item[], reading);
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) reading.tags.push(tagOf(tree, Language, { texts, reading }));
  }
  await loading.destroy();
  return reading;
}

interface Outline {
  title: string;
  items: Outline[];
}

function titlesOf(outline: Outline[] | null): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

interface Item {
  type?: string;
  tag?: string;
  id?: string;
  str?: string;
  hasEOL?: boolean;
}

// Marks may stand in marks: the innermost with an id counts.
function textsByMark(items: readonly Item[], reading: PdfReading): Map<string, string> {
  const texts = new Map<string, string>();
  const open: Item[] = [];
  for (const item of items) {
    if (item.type?.startsWith('begin')) open.push(item);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) {
      const text = item.str + (item.hasEOL ? ' ' : '');
      const mark = open.findLast(({ id }) => id)?.id;
      if (open.some(({ tag }) => tag === 'Artifact')) reading.artifacts.push(text);
      else if (mark) texts.set(mark, (texts.get(mark) ?? '') + text);
      else if (text.trim() !== '') reading.unmarked.push(text);
    }
  }
  return texts;
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  lang?: string;
  children?: Node[];
}

interface Known {
  texts: ReadonlyMap<string, string>;
  reading: PdfReading;
}

function tagOf({ role = '', alt, lang, children = [] }: Node, above: string, known: Known): Tag {
  const language = lang ?? above;
  const tag: Tag = { role, ...(alt !== undefined && { alt }), language, text: '', children: [] };
  for (const child of children) {
    if (child.type === 'content') tag.text += textOf(child.id ?? '', language, known);
    else if (child.role !== undefined) {
      const inside = tagOf(child, language, known);
      tag.children.push(inside);
      tag.text += inside.text;
    }
  }
  return tag;
}

function textOf(id: string, above: string, { texts, reading }: Known): string {
  const text = texts.get(id) ?? '';
  if (text.trim() !== '') reading.marked.push({ text, language: reading.raw.languages.get(id) ?? above });
  return text;
}
