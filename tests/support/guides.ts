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

/** A command as a guide writes it, such as `SITE_URL=… npm run build -- --outDir DIR`. */
export interface Command {
  written: string;
  /** The variables it sets for itself. */
  variables: string[];
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

/** Every command of a guide, from its shell blocks and from its words in `code`. */
export function commandsIn({ tree }: Guide): Command[] {
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'code' && node.lang === 'sh') lines.push(...node.value.split('\n'));
    if (node.type === 'inlineCode' && /^--(?: |\w)|(?:^|\s)npm\s/u.test(node.value)) lines.push(node.value);
  });
  return lines
    .flatMap((line) => line.replace(/\s#.*/u, '').split('&&'))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toCommand);
}

function toCommand(written: string): Command {
  const words = written.split(/\s+/u);
  const assigned = words.filter((word) => /^[A-Z_]+=/u.test(word));
  const [program, ...rest] = words.slice(assigned.length);
  const variables = assigned.map((word) => word.replace(/=.*/u, ''));
  if (program === '.ci/run' && rest.length === 0) return { written, variables, script: undefined, args: [] };
  const [verb, ...more] = rest[0] === 'run' ? rest.slice(1) : rest;
  const [dashes, ...args] = more;
  const isNpm = program === 'npm' && verb !== undefined && [undefined, '--'].includes(dashes);
  if (!isNpm) throw new Error(`"${written}" is no command; write it in full: npm run build -- --outDir DIR`);
  return { written, variables, script: verb === 'ci' ? undefined : verb, args };
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
