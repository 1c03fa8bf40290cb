import { beginsAs, headOf, isPdf, pictureKinds, type FileKind } from './file-signatures.ts';

/** How a kind of document begins, and how what it should be is called. */
interface Kind {
  called: string;
  isOne: (head: string) => boolean;
}

const beginning =
  (...as: FileKind[]) =>
  (head: string) =>
    beginsAs(head, ...as);

const pdf: Kind = { called: 'a PDF', isOne: isPdf };
const office: Kind = {
  called: 'a document of Office',
  isOne: beginning('packed', 'packedEmpty', 'oldOffice', 'rtf'),
};
const archive: Kind = { called: 'a file of this kind', isOne: beginning('packed', 'packedEmpty') };
const media: Kind = { called: 'a recording', isOne: (head) => !isWebPage(head) };
const text: Kind = { called: 'a text', isOne: (head) => !isWebPage(head) };
const pictures = pictureKinds.flatMap(({ kind, endings }) =>
  Object.entries(every(endings, { called: 'a picture', isOne: beginning(kind) })),
);

// No browser runs any of these: what a page of the site may do, a document must not.
const kinds: Readonly<Record<string, Kind>> = {
  pdf,
  ...every(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'], office),
  ...every(['odt', 'ods', 'odp', 'epub', 'zip'], archive),
  rtf: { called: 'a document with formatting (RTF)', isOne: beginning('rtf') },
  ...every(['txt', 'csv'], text),
  ...Object.fromEntries(pictures),
  ...every(['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'mov', 'webm'], media),
};

/** How large a document may be at most, in bytes. */
export const mostDocumentBytes = 100 * 1024 * 1024;

/** What to do about a file that may not be offered as a document, by its ending; undefined for one that may. */
export function endingRemedy(file: string): string | undefined {
  const ending = endingOf(file);
  if (Object.hasOwn(kinds, ending)) return undefined;
  if (/^(?:svgz?|tiff?|heic|bmp|psd|ai|eps)$/u.test(ending)) return 'save it as a PDF, or as .png or .jpg';
  const what = ending === '' ? 'a file without an ending' : `a file that ends in .${ending}`;
  return `${what} is not offered to readers, as it could be opened as a program or a web page, or not at all; save it as a PDF, or as .csv if it is a table of figures`;
}

/**
 * Why a document cannot be offered to readers, in words; undefined when it can, as far as its beginning tells.
 * @param head its first `headLength` bytes
 * @param size in bytes
 */
export function documentFault(file: string, head: Uint8Array, size: number): string | undefined {
  if (size === 0) return 'is empty; put a new copy of it here';
  if (size > mostDocumentBytes)
    return `is ${Math.ceil(size / 1024 / 1024)} MB large, and a document may have 100 MB; save it smaller, or put it on a site for large files and write its address as url`;
  const kind = kinds[endingOf(file)];
  const signs = headOf(head);
  if (!kind || kind.isOne(signs)) return undefined;
  const really = isWebPage(signs) ? 'is a web page in truth' : 'is something else in truth, or damaged';
  return `ends in .${endingOf(file)}, as ${kind.called} does, but ${really}; open it in the program it was made with, save it again, and put that file here`;
}

function every(endings: readonly string[], kind: Kind): Record<string, Kind> {
  return Object.fromEntries(endings.map((ending) => [ending, kind]));
}

function endingOf(file: string): string {
  return /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
}

function isWebPage(head: string): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:!doctype\s|html|head|body|script|svg)/iu.test(
    head,
  );
}
