import { aboutElements, namespaces } from './svg/known.ts';
import { hasOwnEntities, refusedAttribute, refusedElement, refusedStyle } from './svg/refused.ts';
import { tokensOf, type SvgToken } from './svg/tokens.ts';

const saveAgain = 'save it as plain SVG, or as .png';
const cut = 'cannot be read to its end: part of it is missing; put a new copy of it here';
const noSvg = `ends in .svg, but is no SVG; ${saveAgain}`;
const broken = `is not written as an SVG must be; ${saveAgain}`;
const mostDeep = 200;

/** How far a drawing has been read. */
interface Reading {
  /** The elements that are open, the outermost first. */
  open: string[];
  /** What the style that is open holds so far. */
  style: string;
  isFirst: boolean;
  hasRoot: boolean;
}

/**
 * Why an SVG may not be shown, in words; undefined when it is a drawing and nothing else. An SVG opened by itself is
 * a page: a script in it would run with the rights of the site. Only what is known to draw may stand in it, and it is
 * read once from start to end, so that no file takes long.
 */
export function svgFault(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  if (text === undefined) return `is not saved as UTF-8, or is no SVG; ${saveAgain}`;
  const reading: Reading = { open: [], style: '', isFirst: true, hasRoot: false };
  for (const token of tokensOf(text)) {
    const fault = tokenFault(token, reading, bytes);
    if (fault !== undefined) return fault;
    reading.isFirst = false;
  }
  if (!reading.hasRoot) return noSvg;
  return reading.open.length > 0 ? cut : undefined;
}

// Signs that XML does not know end the drawing where they stand.
const unknownSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return unknownSigns.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function tokenFault(token: SvgToken, reading: Reading, bytes: Uint8Array): string | undefined {
  switch (token.kind) {
    case 'open':
      return openingFault(token, reading);
    case 'close':
      return closingFault(token.name, reading);
    case 'text':
      return textFault(token.text, reading);
    case 'cdata':
      if (reading.open.at(-1) !== 'style') return holds('text that is hidden from the reader (CDATA)');
      reading.style += token.text;
      return undefined;
    case 'doctype':
      if (reading.hasRoot) return noSvg;
      return token.text.includes('[') ? holds('definitions of its own (entities)') : undefined;
    case 'instruction':
      return instructionFault(token.text, reading, bytes);
    case 'comment':
      return undefined;
    case 'cut':
      return reading.hasRoot ? cut : noSvg;
    case 'broken':
      return reading.hasRoot ? broken : noSvg;
  }
}

function openingFault(
  { name, attributes, isEmpty }: Extract<SvgToken, { kind: 'open' }>,
  reading: Reading,
): string | undefined {
  const { open } = reading;
  if (open.length === 0 && (reading.hasRoot || name !== 'svg')) return reading.hasRoot ? broken : noSvg;
  if (open.at(-1) === 'style') return holds('a style with something inside it');
  const isAbout = open.includes('metadata') && aboutElements.test(name);
  const refused = isAbout ? undefined : refusedElement(name);
  if (refused !== undefined) return holds(refused);
  for (const [attribute, value] of attributes) {
    const fault = refusedAttribute(attribute, value, isAbout);
    if (fault !== undefined) return holds(fault);
  }
  if (!reading.hasRoot && attributes.get('xmlns') !== namespaces.xmlns) return noSvg;
  reading.hasRoot = true;
  if (!isEmpty) open.push(name);
  return open.length > mostDeep ? holds(`more than ${mostDeep} groups in one another`) : undefined;
}

function closingFault(name: string, reading: Reading): string | undefined {
  if (reading.open.pop() !== name) return reading.hasRoot ? broken : noSvg;
  if (name !== 'style') return undefined;
  const refused = refusedStyle(reading.style);
  reading.style = '';
  return refused && holds(refused);
}

function textFault(text: string, reading: Reading): string | undefined {
  if (reading.open.length === 0) return text.trim() === '' ? undefined : reading.hasRoot ? broken : noSvg;
  if (reading.open.at(-1) !== 'style')
    return hasOwnEntities(text) ? holds('definitions of its own (entities)') : undefined;
  reading.style += text;
  return text.includes('&') ? holds('a letter that is hidden behind a code (in a style)') : undefined;
}

function instructionFault(text: string, reading: Reading, bytes: Uint8Array): string | undefined {
  if (!reading.isFirst || !/^xml[ \t\r\n]/u.test(text) || text.length > 200)
    return reading.hasRoot || text.startsWith('xml-') ? holds('a link to another file') : noSvg;
  const encoding = /\bencoding\s*=\s*["']([^"']*)["']/u.exec(text)?.[1] ?? 'utf-8';
  if (/^(?:utf-?8|us-ascii)$/iu.test(encoding)) return undefined;
  // Where there are none but the letters of English, these say the same as UTF-8.
  const isSame = /^(?:iso-8859-1|windows-1252)$/iu.test(encoding) && bytes.every((byte) => byte < 0x80);
  return isSame ? undefined : `is not saved as UTF-8, or is no SVG; ${saveAgain}`;
}

function holds(what: string): string {
  return `holds ${what}; ${saveAgain}`;
}
