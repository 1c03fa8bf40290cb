import { blankOf } from './blanks.ts';
import { collections } from './collections.ts';
import { describe, requiredFields, type Description } from './describe.ts';
import { directives, type Directive } from './directives.ts';
import type { Known } from './editor-schemas.ts';

/** What a code editor writes for a short word, with places to fill in one after the other. */
interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: readonly string[];
}

/**
 * The snippets of VS Code, made from the schemas: `new-briefs` writes the fields that an entry must have, each under
 * its meaning, `piece-figure` a piece for the text.
 */
export function snippets(known: Known = collections): Record<string, Snippet> {
  const entries = Object.entries(known).map(([name, collection]) => [
    `new-${name}`,
    entrySnippet(name, collection),
  ]);
  const pieces = Object.entries(directives).map(([name, piece]) => [
    `piece-${name}`,
    pieceSnippet(name, piece),
  ]);
  return Object.fromEntries([...entries, ...pieces]) as Record<string, Snippet>;
}

function entrySnippet(name: string, { schema, lies }: Known[string]): Snippet {
  const isMarkdown = 'endings' in lies && !lies.endings.includes('yaml');
  const isList = 'file' in lies && lies.isList === true;
  const { fields } = describe(schema);
  const lines = requiredFields(fields).flatMap(([key, field], i) => [
    `# ${field.meta.description ?? ''}`,
    `${key}: ${placeFor(field, i + 1)}`,
  ]);
  // What is begun is a draft until its author takes the line out.
  const draft = fields.visibility ? ['visibility: draft'] : [];
  const written = isList ? listItem(lines) : [...lines, ...draft];
  return {
    scope: isMarkdown ? 'markdown,mdx' : 'yaml',
    prefix: `new-${name}`,
    description: `The fields that an entry of ${name} must have`,
    body: isMarkdown ? ['---', ...written, '---', '', '$0'] : written,
  };
}

function listItem([hint = '', first = '', ...others]: readonly string[]): string[] {
  return [hint, `- ${first}`, ...others.map((line) => `  ${line}`)];
}

function placeFor(field: Description, number: number): string {
  if (field.choices.length === 0) return `\${${number}:${escaped(blankOf(field))}}`;
  return `\${${number}|${field.choices.map(({ name }) => name.replaceAll(/[\\,|]/gu, '\\$&')).join(',')}|}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/gu, '\\$&');
}

function pieceSnippet(name: string, { container, attributes }: Directive): Snippet {
  const all = Object.entries(attributes);
  const needed = all.filter(([, { required }]) => required);
  const written = (container ? all : needed).map(([key], i) => `${key}="$${i + 1}"`).join(' ');
  const inBraces = written === '' ? '' : `{${written}}`;
  return {
    scope: 'markdown',
    prefix: `piece-${name}`,
    description: `The piece ${name}, for a text`,
    body: container ? [`:::${name}${inBraces}`, '$0', ':::'] : [`::${name}${inBraces}`, '$0'],
  };
}
