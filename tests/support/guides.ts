import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes, PhrasingContent, Root, Table } from 'mdast';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A page of the documentation: README.md, or one in docs/. */
export interface Guide {
  file: string;
  text: string;
  tree: Root;
}

/** A command as a guide writes it, such as `npm run build -- --outDir DIR`. */
export interface Command {
  written: string;
  /** The npm script it runs; undefined for `npm ci`. */
  script: string | undefined;
  /** What the script is told. */
  args: string[];
}

/** The README and every page in docs/. */
export function readGuides(): Guide[] {
  return ['README.md', ...globSync('docs/**/*.md').sort()].map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8');
    return { file, text, tree: markdownToMdast(text, { features: { frontmatter: false } }) as Root };
  });
}

/** Every command of a guide, from its shell blocks and from its words in `code`, as it is written. */
export function commandLinesIn({ tree }: Guide): string[] {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' && isShell(node.lang)) lines.push(...node.value.split('\n'));
    if (
      node.type === 'inlineCode' &&
      /^(?:npm|npx|node|git|cp|mv|rm|cd|mkdir|rsync|export|set|[A-Z_]+=\S*) /u.test(node.value)
    )
      lines.push(node.value);
  });
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

function isShell(language: string | null | undefined): boolean {
  return /^(?:sh|bash|shell|console|cmd|bat|powershell|ps1)$/u.test(language ?? '');
}

/**
 * Whether a command means the same in cmd, in PowerShell and in sh: npm, and words that none of them reads as anything
 * else, or double quotation marks around them. cmd knows neither `#` nor `'`, Windows PowerShell no `&&`, and each
 * writes variables and long lines in its own way.
 */
export function isSameInEveryShell(line: string): boolean {
  return /^npm(?: (?:[\w./:=@-]+|"[\w ./:=@-]+"))+$/u.test(line);
}

/** The same, taken apart. */
export function commandsIn(guide: Guide): Command[] {
  return commandLinesIn(guide).map(toCommand);
}

function toCommand(written: string): Command {
  const [program, ...rest] = (written.match(/"[^"]*"|\S+/gu) ?? []).map((word) =>
    word.replace(/^"|"$/gu, ''),
  );
  const [verb, ...more] = rest[0] === 'run' ? rest.slice(1) : rest;
  const [dashes, ...args] = more;
  const isInstall = verb === 'ci';
  if (program !== 'npm' || verb === undefined || !(isInstall || [undefined, '--'].includes(dashes)))
    throw new Error(`"${written}" is no command; write it in full: npm run build -- --outDir DIR`);
  return isInstall ? { written, script: undefined, args: [] } : { written, script: verb, args };
}

/** Where the links and pictures of a guide lead within the repository, from its top: `docs/write.md#translations`. */
export function linksIn({ file, tree }: Guide): string[] {
  const links: string[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'image') || /^[a-z]+:/u.test(node.url)) return;
    links.push(node.url.startsWith('#') ? `${file}${node.url}` : posix.join(posix.dirname(file), node.url));
  });
  return links;
}

/** What can be linked to in a guide, as GitHub names it: `docs/write.md#translations`. */
export function anchorsIn({ file, tree }: Guide): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  visit(tree, 'heading', (node) => void anchors.push(`${file}#${slugger.slug(textOf(node))}`));
  return anchors;
}

/** The words in `code` of a guide. */
export function codesIn({ tree }: Guide): string[] {
  const codes: string[] = [];
  visit(tree, 'inlineCode', ({ value }) => void codes.push(value));
  return codes;
}

/** The cells of the first table below a heading, without its head, and its last line. */
export function tableBelow(heading: string, { file, tree }: Guide): { rows: string[][]; lastLine: number } {
  const start = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const table = tree.children.slice(start).find((node): node is Table => node.type === 'table');
  if (start === -1 || !table) throw new Error(`${file} has no table below "${heading}"`);
  const rows = table.children.slice(1).map(({ children }) => children.map(textOf));
  return { rows, lastLine: table.position?.end.line ?? Infinity };
}

function textOf(node: Nodes | PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
