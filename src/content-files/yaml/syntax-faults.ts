import { isCollection, isScalar, type Document, type YAMLError } from 'yaml';
import { isOddlyIndented, lineAt, lineRemedy, lineStart, movedIn, oddSpaces } from './line-remedies.ts';
import { quoted } from '../../domain/quoted.ts';
import { startsWith } from './value-faults.ts';
import { eachNode, endOf, keyText, startOf } from './tree.ts';

/** The first place from which on the file cannot be read, or a value that cannot be. */
export interface SyntaxFault {
  /** In characters from the start of the YAML. */
  offset: number;
  message: string;
  /** From where on nothing is certain, where that is before `offset`. */
  since?: number;
}

interface At {
  error: YAMLError;
  document: Document;
  source: string;
}

const quote =
  'a quote is opened here and not closed; close what was opened, with the same sign: " or \' (a quote inside the text is written twice)';
const bracket = 'a bracket is opened here and not closed; close what was opened, with ] or }';
const indentation =
  'the indentation does not line up; give fields of one group the same number of spaces, and put text that holds a colon in quotes';
const noField =
  'this line does not read as "field: value"; start a line that goes on from the one above with two spaces, or put the text in quotes';
const deep = 'too many lists or groups stand inside each other; write fewer levels';
const unreadable =
  'this cannot be read; put a text with one of the signs : # [ ] { } , & * ! | > % @ ` in quotes';

/** Values that cannot be read although everything around them can. */
export function unreadableValues(errors: readonly YAMLError[], source: string): SyntaxFault[] {
  return errors.filter(isOfValue).map(({ code, pos: [offset] }) => ({
    offset,
    message:
      code === 'BAD_SCALAR_START'
        ? startsWith(source[offset] ?? '', nameOfSign(source[offset]), source, offset)
        : code === 'BAD_DQ_ESCAPE'
          ? 'a backslash stands in a text in double quotes; write it twice, or put the text in single quotes'
          : startsWith('&', 'an ampersand', source, offset),
  }));
}

/** The first fault after which the fields of a file cannot be told apart; what the parser says beyond it is noise. */
export function brokenAt(
  errors: readonly YAMLError[],
  document: Document,
  source: string,
): SyntaxFault | undefined {
  const first = errors
    .filter((error) => !isOfValue(error) && !(error.code === 'MULTIPLE_DOCS' && isLast(source, error.pos[0])))
    .reduce<YAMLError | undefined>(
      (least, error) => (least && least.pos[0] <= error.pos[0] ? least : error),
      undefined,
    );
  const fault = first && inWords({ error: first, document, source }, errors);
  const odd = oddlyIndented(document);
  return odd && (!fault || odd.offset < fault.offset) ? odd : fault;
}

// No-break spaces become a part of the field's name: whatever stands below it is in another place than it looks.
function oddlyIndented({ contents }: Document): SyntaxFault | undefined {
  for (const { node, keyOf } of eachNode(contents))
    if (keyOf && isOddlyIndented(keyText(node) ?? '')) return oddAt(startOf(node) ?? 0);
  return undefined;
}

// What stands above is not empty: the line belongs to it.
function oddAt(offset: number): SyntaxFault {
  return { offset, since: offset - 1, message: oddSpaces };
}

function isOfValue({ code, message }: YAMLError): boolean {
  return (
    (code === 'BAD_SCALAR_START' && !message.includes('flow indicator')) ||
    code === 'BAD_DQ_ESCAPE' ||
    (code === 'BAD_ALIAS' && message.startsWith('Anchor'))
  );
}

function nameOfSign(sign: string | undefined): string {
  return (
    { '@': 'an at sign', '`': 'a backtick', '%': 'a percent sign', ',': 'a comma' }[sign ?? ''] ?? 'this sign'
  );
}

function inWords({ error, document, source }: At, all: readonly YAMLError[]): SyntaxFault {
  const { code, message, pos } = error;
  const [offset] = pos;
  const at = (text: string, where = offset) => ({ offset: where, message: text });
  if (code === 'RESOURCE_EXHAUSTION') return at(deep);
  if (isOddlyIndented(lineAt(source, offset))) return oddAt(lineStart(source, offset));
  if (code === 'TAB_AS_INDENT') return at('a tab is used to indent; use spaces');
  if (code === 'MULTIPLE_DOCS') return at(...secondDocument(source, offset));
  if (message.startsWith('Missing closing')) return at(quote, openedAt(document, source, offset, isQuoted));
  if (/end with a [\]}]/u.test(message)) return at(bracket, openedAt(document, source, offset, isOpen));
  if (message.startsWith('Missing ,'))
    return at('a comma is missing between two things in brackets; put one between them');
  if (/Unexpected , in flow/u.test(message))
    return at('a comma stands here with nothing before it; take it out');
  if (/flow-(seq|map)-end/u.test(message))
    return at('a bracket is closed here that was not opened; take it out, or put the text in quotes');
  if (/block-seq-ind/u.test(message))
    return at(
      'a list starts on the line below its field; put each item on a line of its own, or a text that starts with a hyphen in quotes',
    );
  if (message.startsWith('Not a YAML token'))
    return at(
      'a | or > starts a text of several lines on the next line; put a value that begins with it in quotes',
    );
  if (message.startsWith('Unexpected scalar')) return movedIn(source, offset) ?? at(afterEnd(source, offset));
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY')
    return keyFault(error, source, all);
  if (code === 'BAD_INDENT') return at(lineRemedy(source, offset) ?? indentation);
  if (code === 'BAD_ALIAS')
    return at(lineRemedy(source, offset) ?? startsWith('*', 'an asterisk', source, offset));
  if (message.includes('flow indicator'))
    return at(startsWith(source[offset] ?? '', nameOfSign(source[offset]), source, offset));
  return at(/Implicit map keys need/u.test(message) ? (lineRemedy(source, offset) ?? noField) : unreadable);
}

// A line --- with nothing but remarks below it closes the fields as it opened them.
function isLast(source: string, offset: number): boolean {
  const [, mark] = secondDocument(source, offset);
  return /^(?:---)?[ \t]*(?:\n[ \t]*(?:#[^\n]*)?)*$/u.test(source.slice(mark));
}

function secondDocument(source: string, offset: number): [string, number] {
  const marks = [...source.slice(0, offset + 3).matchAll(/^(?:---|\.\.\.)/gmu)];
  const mark = marks.at(-1);
  return [
    `a line ${mark?.[0] ?? '---'} ends the fields here, and more follow; keep all fields together and take the line out`,
    mark?.index ?? offset,
  ];
}

// The parser notices an open quote or bracket where it gives up; what matters is where it was opened.
function openedAt(
  document: Document,
  source: string,
  offset: number,
  isIt: (node: unknown, source: string) => boolean,
): number {
  let opened: number | undefined;
  for (const { node } of eachNode(document.contents)) {
    const start = startOf(node) ?? 0;
    if (start <= offset && (endOf(node) ?? 0) >= offset - 1 && isIt(node, source)) opened ??= start;
  }
  return opened ?? offset;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function isOpen(node: unknown, source: string): boolean {
  if (!isCollection(node) || node.flow !== true) return false;
  return !/[\]}]/u.test(source[(endOf(node) ?? 0) - 1] ?? '');
}

function afterEnd(source: string, offset: number): string {
  const line = lineAt(source, offset);
  const behind = source.slice(offset).trimStart();
  if (/^,\s*["'[{]/u.test(behind))
    return 'several values stand here with commas between them; put all of them in one pair of brackets: [ … , … ]';
  if (/[\]}]\s*$/u.test(source.slice(lineStart(source, offset), offset)))
    return 'the value goes on behind its closing bracket; put all of it inside the brackets, or all of it in quotes';
  if (/["']/u.test(line))
    return 'the text goes on behind its closing quote; put all of it in one pair of quotes, and write a quote inside it twice or as ’';
  return lineRemedy(source, offset) ?? noField;
}

function keyFault(
  { pos: [offset], code }: YAMLError,
  source: string,
  all: readonly YAMLError[],
): SyntaxFault {
  const here = all.filter(({ pos }) => pos[0] === offset).map((error) => error.code);
  const nested = here.includes('BLOCK_AS_IMPLICIT_KEY');
  if (nested && here.includes('MULTILINE_IMPLICIT_KEY')) {
    const colon = source.slice(offset).search(/\n[^\n]*:(?:\s|$)/u);
    const where = colon === -1 ? offset : offset + colon + 1;
    return { offset: where, message: lineRemedy(source, where) ?? indentation };
  }
  const isItem = /^\s*- /u.test(source.slice(offset, offset + 100));
  if (isItem) return { offset, message: indentation };
  if (code === 'MULTILINE_IMPLICIT_KEY') return { offset, message: lineRemedy(source, offset) ?? noField };
  const value = lineAt(source, offset)
    .slice(offset - lineStart(source, offset))
    .trim();
  const inQuotes = value.length > 100 || /\s#/u.test(value) ? '' : `: ${quoted(value)}`;
  return {
    offset,
    message: `a colon and a space inside a text would start another field; put the text in quotes${inQuotes}`,
  };
}
