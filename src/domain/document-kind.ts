/** How a kind of document begins, and how what it should be is called. */
interface Kind {
  called: string;
  isOne: (head: string) => boolean;
}

const startsWith =
  (...openings: string[]) =>
  (head: string) =>
    openings.some((opening) => head.startsWith(opening));

const packed = ['PK\u0003\u0004', 'PK\u0005\u0006'];
const compound = '\u00d0\u00cf\u0011\u00e0';
const richText = '{\\rtf';

const pdf: Kind = { called: 'a PDF', isOne: (head) => head.slice(0, 1024).includes('%PDF-') };
const office: Kind = { called: 'a document of Office', isOne: startsWith(...packed, compound, richText) };
const archive: Kind = { called: 'a file of this kind', isOne: startsWith(...packed) };
const media: Kind = { called: 'a recording', isOne: (head) => !isWebPage(head) };
const pictureOf = (...openings: string[]): Kind => ({ called: 'a picture', isOne: startsWith(...openings) });
const text: Kind = { called: 'a text', isOne: (head) => !isWebPage(head) };

// No browser runs any of these: what a page of the site may do, a document must not.
const kinds: Readonly<Record<string, Kind>> = {
  pdf,
  ...every(['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx'], office),
  ...every(['odt', 'ods', 'odp', 'epub', 'zip'], archive),
  rtf: { called: 'a document with formatting (RTF)', isOne: startsWith(richText) },
  ...every(['txt', 'csv'], text),
  ...every(['jpg', 'jpeg'], pictureOf('\u00ff\u00d8\u00ff')),
  png: pictureOf('\u0089PNG'),
  gif: pictureOf('GIF8'),
  webp: pictureOf('RIFF'),
  avif: { called: 'a picture', isOne: (head) => head.slice(4, 8) === 'ftyp' },
  ...every(['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'mov', 'webm'], media),
};

/** How many bytes of a document `documentFault` looks at. */
export const headLength = 1024;

const mostBytes = 100 * 1024 * 1024;

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
  if (size > mostBytes)
    return `is ${Math.ceil(size / 1024 / 1024)} MB large, and a document may have 100 MB; save it smaller, or put it on a site for large files and write its address as url`;
  const kind = kinds[endingOf(file)];
  const signs = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
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
