import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { repairDocument } from '../repair/repair-document.ts';
import { docxLanguage } from './docx-language.ts';
import { docxLosses, unreadBy } from './docx-losses.ts';
import { markedPart, type Marks } from './docx-marks.ts';
import { listNumbers } from './docx-numbering.ts';
import { paragraphStyles } from './docx-styles.ts';
import { nothingMet, plainPart, wordsOf } from './docx-xml.ts';
import { hastLines } from './hast-lines.ts';
import { isDamaged, officeParts, packed, type OfficeParts } from './office-parts.ts';
import type { SourceDocument, SourceLine } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { below, childrenOf, xmlBytes, xmlTree, type XmlTree } from './xml-tree.ts';

/**
 * Reads a document of Word: its XML is made plain first, for mammoth drops words and moves figures to other columns in
 * silence (see `docx-xml.ts`). Tracked changes are accepted; comments, pictures and charts are told as losses.
 * @throws {UnreadableDocument} where it is damaged, protected, no document of Word, or without words
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await officeParts(file, bytes);
  const main = mainPart(file, parts);
  const prepared = prepare(file, parts, main);
  const { html, losses } = await toHtml(file, parts);
  const {
    lines,
    tables,
    losses: pictures,
  } = hastLines(fromHtml(html, { fragment: true }), {
    placeOf: () => 'the text',
    marks: prepared.marks,
    hasTabs: true,
  });
  if (lines.length === 0) throw new UnreadableDocument(noWords(file));
  return repairDocument({
    file,
    format: 'docx',
    language: prepared.language,
    lines: [...lines, ...pageLines(file, parts, main)],
    tables,
    repairs: [],
    losses: [...prepared.losses, ...pictures, ...losses],
  });
}

function noWords(file: string): string {
  return `"${file}" holds no text. If its pages are pictures, ask for the document that they were made from.`;
}

// The text of the document, by what the package says, else where Word puts it.
function mainPart(file: string, parts: OfficeParts): string {
  const relations = childrenOf(partOf(file, parts, '_rels/.rels'));
  const target = relations.find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'))?.attributes
    .Target;
  const path = target?.replace(/^\//u, '') ?? 'word/document.xml';
  if (parts.has(path) && partOf(file, parts, path)?.name === 'w:document') return path;
  throw new UnreadableDocument(
    `"${file}" is not a document of Word: it is another kind of file under that name, or was not saved whole. Open it in the program it comes from, save it as “Word Document (.docx)”, and import that.`,
  );
}

function partOf(file: string, parts: OfficeParts, path: string): XmlTree | undefined {
  const bytes = parts.get(path);
  if (!bytes) return undefined;
  try {
    return xmlTree(bytes);
  } catch {
    throw new UnreadableDocument(isDamaged(file));
  }
}

// Puts plain, marked parts in the place of the document's own.
function prepare(
  file: string,
  parts: OfficeParts,
  main: string,
): { marks: Marks; language: string; losses: string[] } {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => partOf(file, parts, folder + name);
  const marks: Marks = new Map();
  const met = nothingMet();
  const around = { styles: paragraphStyles(part('styles.xml')), numbers: listNumbers(part('numbering.xml')) };
  const document = plainPart(
    partOf(file, parts, main) ?? { name: 'w:document', attributes: {}, children: [] },
    met,
  );
  parts.set(main, xmlBytes(markedPart(document, marks, around)));
  for (const kind of ['footnote', 'endnote']) {
    const notes = part(`${kind}s.xml`);
    if (!notes) continue;
    let number = 0;
    const children = childrenOf(plainPart(notes, met)).map((note) =>
      note.attributes['w:type'] === undefined || note.attributes['w:type'] === 'normal'
        ? markedPart(note, marks, around, `${kind} ${(number += 1)}`)
        : note,
    );
    parts.set(`${folder}${kind}s.xml`, xmlBytes({ ...notes, children }));
  }
  return { marks, language: docxLanguage(document), losses: docxLosses(met, document, part('comments.xml')) };
}

async function toHtml(file: string, parts: OfficeParts): Promise<{ html: string; losses: string[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: await packed(parts) },
      {
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        // Pictures are told, not read.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return { html: value, losses: unreadBy(messages) };
  } catch {
    throw new UnreadableDocument(isDamaged(file));
  }
}

// Heads and feet of the pages, each text once.
function pageLines(file: string, parts: OfficeParts, main: string): SourceLine[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const told = new Map<string, SourceLine>();
  for (const path of [...parts.keys()].sort()) {
    const kind = path.startsWith(folder)
      ? /^(header|footer)\d*\.xml$/u.exec(path.slice(folder.length))?.[1]
      : undefined;
    const tree = kind === undefined ? undefined : partOf(file, parts, path);
    if (!tree) continue;
    const place = kind === 'header' ? 'the head of the pages' : 'the foot of the pages';
    for (const paragraph of below(plainPart(tree, nothingMet()), 'w:p')) {
      const text = wordsOf(paragraph).replace(/\s+/gu, ' ').trim();
      if (text !== '' && !told.has(text)) told.set(text, { text, place, kind: 'furniture' });
    }
  }
  return [...told.values()];
}
