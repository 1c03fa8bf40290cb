import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Path } from '../domain/problem.ts';

/** A content file, taken apart. */
export interface ContentDocument {
  /** The YAML as plain data; undefined when it cannot be read. */
  data: unknown;
  /** The Markdown below the frontmatter; empty in a YAML file. */
  body: string;
  /** The line of the file on which the body starts, counted from 1. */
  bodyLine: number;
  /** The line on which a field stands, or the nearest field around it. */
  lineOf(path: Path): number;
  /** A single value just as it was typed: YAML reads `1.10` as 1.1. */
  typed(path: Path): string | undefined;
  /** What is wrong with the YAML itself. */
  faults: { line: number; message: string }[];
}

/** Takes a content file apart: a whole YAML file, or Markdown under YAML frontmatter. */
export function parseContent(text: string, isYaml: boolean): ContentDocument {
  const source = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  if (isYaml) return { ...parseYaml(source, 0), body: '', bodyLine: 1 };
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/u.exec(source);
  if (!match) return withoutFrontmatter(source);
  const body = source.slice(match[0].length);
  return { ...parseYaml(match[1] ?? '', 1), body, bodyLine: linesIn(match[0]) + 1 };
}

function withoutFrontmatter(source: string): ContentDocument {
  const message = source.startsWith('---')
    ? 'the frontmatter is not closed; put a line with --- below its last field'
    : 'there is no frontmatter; start the file with a line ---, then the fields, then another line ---';
  return {
    data: undefined,
    body: source,
    bodyLine: 1,
    lineOf: () => 1,
    typed: () => undefined,
    faults: [{ line: 1, message }],
  };
}

function parseYaml(yaml: string, linesBefore: number): Omit<ContentDocument, 'body' | 'bodyLine'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number) => lines.linePos(offset).line + linesBefore;
  const faults = document.errors
    .map((error) => ({ line: at(error.pos[0]), message: inPlainWords(error) }))
    .filter(({ line }, i, all) => all.findIndex((other) => other.line === line) === i);
  let data: unknown;
  try {
    data = faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 50 }) ?? {});
  } catch {
    const alias = unresolvedAlias(document);
    faults.push(
      alias
        ? { line: at(alias.range?.[0] ?? 0), message: words.BAD_ALIAS ?? '' }
        : { line: linesBefore + 1, message: 'uses YAML aliases (*name) too often; write the values out' },
    );
  }
  return {
    data,
    faults,
    lineOf: (path) => at(offsetOf(document.contents, path)),
    typed: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function unresolvedAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

// Where a path leads, or as far along it as the file goes.
function offsetOf(root: unknown, path: Path): number {
  let node = root as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const words: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this field stands twice; take one out',
  TAB_AS_INDENT: 'a tab is used to indent; use spaces',
  BAD_INDENT: 'the indentation does not line up; give fields of one group the same number of spaces',
  MISSING_CHAR: 'a quote, bracket or comma is missing here; close what was opened',
  MULTILINE_IMPLICIT_KEY: 'this does not read as "field: value"; put the value in quotes if it holds a colon',
  BLOCK_AS_IMPLICIT_KEY: 'this does not read as "field: value"; put the value in quotes if it holds a colon',
  UNEXPECTED_TOKEN: 'something stands here that YAML does not expect; put texts with special signs in quotes',
  BAD_ALIAS: 'an asterisk starts a YAML alias that does not exist; put the text in quotes',
};

function inPlainWords(error: YAMLError): string {
  if (/end with a [\]}]/u.test(error.message)) return words.MISSING_CHAR ?? '';
  if (error.message.startsWith('Implicit map keys')) return words.MULTILINE_IMPLICIT_KEY ?? '';
  return (
    words[error.code] ??
    `cannot be read as YAML (${error.message.split('\n')[0]}); put texts with special signs in quotes`
  );
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
