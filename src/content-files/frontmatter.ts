import { parseYaml, type YamlFields } from './yaml/parse.ts';

/** A content file, taken apart. */
export interface ContentDocument extends YamlFields {
  /** The Markdown below the frontmatter; empty in a YAML file. */
  body: string;
  /** The line of the file on which the body starts, counted from 1. */
  bodyLine: number;
}

/** Takes a content file apart: a whole YAML file, or Markdown under YAML frontmatter. */
export function parseContent(text: string, isYaml: boolean): ContentDocument {
  const source = plainLines(text);
  if (isYaml) return { ...parseYaml(source, 0), body: '', bodyLine: 1 };
  const frontmatter = findFrontmatter(source);
  if (!frontmatter) return withoutFrontmatter(source);
  const body = source.slice(frontmatter.end);
  const fields = source.slice(frontmatter.start, frontmatter.close);
  return { ...parseYaml(fields, 1), body, bodyLine: linesIn(source.slice(0, frontmatter.end)) + 1 };
}

/** The Markdown of a content file alone: its fields are not read. */
export function bodyOf(text: string): string {
  const source = plainLines(text);
  return source.slice(findFrontmatter(source)?.end ?? 0);
}

/** A file as it is read: without the sign some programs put before it, all its lines ended alike. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
}

const unread: YamlFields = {
  data: undefined,
  lineOf: () => 1,
  typed: () => undefined,
  sure: () => false,
  cut: [],
  faults: [],
};

const fence = /^---[ \t]*$/mu;

/** Where the fields of a Markdown file start and close, and where they end with the line below them. */
export function findFrontmatter(source: string): { start: number; close: number; end: number } | undefined {
  const firstLine = source.indexOf('\n');
  if (firstLine === -1 || !fence.test(source.slice(0, firstLine))) return undefined;
  const start = firstLine + 1;
  const closing = fence.exec(source.slice(start));
  if (!closing) return undefined;
  const close = start + closing.index;
  return { start, close, end: Math.min(close + closing[0].length + 1, source.length) };
}

function withoutFrontmatter(source: string): ContentDocument {
  return {
    ...unread,
    body: source,
    bodyLine: 1,
    faults: [{ line: 1, message: frontmatterRemedy(source) }],
  };
}

function frontmatterRemedy(source: string): string {
  const first = source.split('\n', 1)[0] ?? '';
  const start = 'start the file with a line ---, then the fields, then another line ---';
  const missing = 'the fields between the two lines --- are missing';
  if (source.trim() === '') return `the file is empty: ${missing}; ${start}`;
  if (/^---[ \t]*$/u.test(first))
    return 'the fields at the top are not closed; put a line with --- below the last field';
  if (/^[-‐-―−]+[ \t]*$/u.test(first)) return `the first line is not three hyphens, so ${missing}; ${start}`;
  return `${missing}; ${start}`;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
