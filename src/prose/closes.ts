import type { Nodes } from 'mdast';
import type { WantedClose } from '../domain/text.ts';

/** A directive as the parser leaves it in the tree of a text. */
export interface DirectiveNode {
  type: 'containerDirective' | 'leafDirective' | 'textDirective';
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
  children: Nodes[];
  position?: Nodes['position'];
}

/**
 * The line of colons that closes a directive, counted from 1; undefined for one that is open. The parser ends a
 * directive where the text ends, or where one around it is closed; where the last line belongs to what stands inside,
 * it closes nothing.
 */
export function closingLine(
  { children, position }: DirectiveNode,
  lines: readonly string[],
): number | undefined {
  if (!position || children.at(-1)?.position?.end.line === position.end.line) return undefined;
  const { start, end } = position;
  const opening = Math.max(3, colonsOf(lines[start.line - 1], /^ {0,3}(:+)/u));
  return colonsOf(lines[end.line - 1], /^ {0,3}(:{3,})\s*$/u) >= opening ? end.line : undefined;
}

/** What would close an open directive, whatever stands inside it. */
export function wantedClose(directive: DirectiveNode, lines: readonly string[]): WantedClose {
  const { children, position } = directive;
  const own = Math.max(3, colonsOf(lines[(position?.start.line ?? 1) - 1], /^ {0,3}(:+)/u));
  const within = Math.max(0, ...children.map((child) => mostColons(child, lines)));
  const colons = Math.max(own, within + 1);
  return { colons: ':'.repeat(colons), both: colons > own, code: endsInCode(children.at(-1), lines) };
}

/** The words that stand beside a directive, on its line, and would be lost; undefined where there are none. */
export function wordsBeside(line: string): string | undefined {
  if (/^[\s>*+\d.)-]*:{2,}[\w-]+\s*(?:\{[^}]*\})?\s*$/u.test(line)) return undefined;
  const behind = line.replace(/^[\s>*+\d.)-]*:{2,}[\w-]+\s*(?:\{[^}]*\})?/u, '');
  return behind.replace(/\{[^{}]*\}\s*$/u, '').trim();
}

function colonsOf(line: string | undefined, pattern: RegExp): number {
  return pattern.exec(line ?? '')?.[1]?.length ?? 0;
}

function mostColons(node: Nodes, lines: readonly string[]): number {
  const { type, children = [], position } = node as Partial<DirectiveNode>;
  if (type !== 'containerDirective') return 0;
  const own = colonsOf(lines[(position?.start.line ?? 1) - 1], /^[\s>]*(:+)/u);
  return Math.max(own, ...children.map((child) => mostColons(child, lines)));
}

/** Whether a text ends in code that nobody closed. */
export function endsInCode(node: Nodes | undefined, lines: readonly string[]): boolean {
  if (node?.type !== 'code' || !node.position) return false;
  const { start, end } = node.position;
  const [, fence = ''] = /^[\s>]*(`{3,}|~{3,})/u.exec(lines[start.line - 1] ?? '') ?? [];
  const last = (lines[end.line - 1] ?? '').trim();
  return fence !== '' && !(end.line > start.line && last.startsWith(fence) && /^(`+|~+)$/u.test(last));
}
