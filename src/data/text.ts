import { markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Nodes, Root } from 'mdast';
import { deadLinkRemedy, linkRemedy } from '../domain/links.ts';
import { shown } from '../domain/problem.ts';

/** A fault in a Markdown body; `line` is counted from the body's first line as 1. */
export interface BodyFault {
  line: number;
  rule: string;
  found: string;
  message: string;
}

/** What is wrong in a body: code where only words may stand, and links that lead nowhere. */
export function bodyFaults(body: string, format: 'md' | 'mdx', addresses: ReadonlySet<string>): BodyFault[] {
  if (body.trim() === '') return [];
  let tree: Root;
  try {
    tree = (
      format === 'mdx'
        ? mdxToMdast(body)
        : markdownToMdast(body, { features: { directive: true, frontmatter: false } })
    ) as Root;
  } catch (error) {
    const line = Number(/^(\d+):/u.exec((error as Error).message)?.[1] ?? 1);
    return [
      {
        line,
        rule: 'content-not-code',
        found: '',
        message: 'cannot be read as MDX; put text with < or { in backticks, or rename the file to end in .md',
      },
    ];
  }
  const faults: BodyFault[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const fault = codeFault(node) ?? linkFault(node, addresses);
    if (fault) faults.push({ line, ...fault });
  });
  return faults;
}

type Fault = Omit<BodyFault, 'line'>;

function codeFault(node: Nodes | { type: string; name?: string | null; value?: string }): Fault | undefined {
  const rule = 'content-not-code';
  switch (node.type) {
    case 'html':
      return {
        rule,
        found: shown((node as { value: string }).value),
        message: `holds HTML: ${shown((node as { value: string }).value)}; write it in Markdown, or put it in backticks to show it`,
      };
    case 'mdxjsEsm':
      return {
        rule,
        found: 'import or export',
        message: 'holds an import or export; take it out: content is words, not code',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        rule,
        found: '{…}',
        message:
          'holds an expression in braces; write the words themselves, or put them in backticks to show them',
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
    case 'containerDirective':
    case 'leafDirective':
      return notListed(String((node as { name?: string | null }).name ?? ''));
    case 'textDirective':
      return isMeant(node) ? notListed(String((node as { name?: string }).name)) : undefined;
    default:
      return undefined;
  }
}

// "at 10:30" parses as a directive called 30: only a name followed by [ or { is one.
function isMeant(node: object): boolean {
  const { attributes, children } = node as { attributes?: object | null; children?: unknown[] };
  return Object.keys(attributes ?? {}).length > 0 || (children ?? []).length > 0;
}

function notListed(name: string): Fault {
  return {
    rule: 'component-listed',
    found: name,
    message: `uses a component called ${name}, and there is none; write it as plain Markdown`,
  };
}

function linkFault(node: Nodes, addresses: ReadonlySet<string>): Fault | undefined {
  if (node.type === 'image' || node.type === 'imageReference')
    return {
      rule: 'content-not-code',
      found: shown(node.type === 'image' ? node.url : node.identifier),
      message: 'holds a picture; put pictures in the gallery field, where each has its alt text',
    };
  if (node.type !== 'link' && node.type !== 'definition') return undefined;
  const { url } = node;
  const remedy = linkRemedy(url);
  if (remedy !== undefined)
    return { rule: 'link-safe', found: shown(url), message: `links to ${shown(url)}; ${remedy}` };
  const dead = deadLinkRemedy(url, addresses);
  if (dead === undefined) return undefined;
  return { rule: 'link-leads-somewhere', found: shown(url), message: `links to ${shown(url)}, but ${dead}` };
}
