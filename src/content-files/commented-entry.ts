import type { z } from 'zod';
import { common } from '../schemas/common.ts';
import { describe, type Description } from '../schemas/describe.ts';
import { commentedFields } from './commented-fields.ts';
import { readBack } from './read-back.ts';
import { dataOf, fieldText, flowText, nodeOf } from './yaml/nodes.ts';

/** A new entry that shows its author what else may be written. */
export interface CommentedEntry {
  schema: z.ZodType;
  fields: Readonly<Record<string, unknown>>;
  /** Remarks at the top, a line each. */
  above?: readonly string[];
  /** Whether it is fields alone; else Markdown stands below them. */
  isYaml: boolean;
  /** Remarks on what to write as the text, a line each; they stand in the fields, as no remark may in a text. */
  ofText?: readonly string[];
  body?: string;
}

/** How to use what stands behind a number sign. */
const howToUncomment = [
  'A line that begins with # is a note for you: readers never see it. To fill in a field,',
  'take away the # and the space before its name (and before the line with a dash below it, if there is one),',
  'and write over the blanks: … NUMBER YYYY-MM-DD.',
];

/**
 * The file of a new entry with every field of its schema: what is filled in as YAML, each other as a remark that is a
 * field once its number sign goes, with what it is and how it is written.
 * @throws where it could not be read back as it was given
 */
export function commentedEntry(entry: CommentedEntry): string {
  const { schema, fields, above = [], isYaml, ofText = [], body = '' } = entry;
  const all = Object.entries(describe(schema).fields);
  const filled = all.flatMap(([name, { schema: of }]) =>
    fields[name] === undefined ? [] : filledIn(name, fields[name], of),
  );
  const isFree = ([name]: (typeof all)[number]) => fields[name] === undefined;
  const isCommon = ([name]: (typeof all)[number]) => Object.hasOwn(common, name);
  const rest = all.filter(isFree);
  const parts = [
    [...above, ...howToUncomment].map(remark),
    filled,
    group(
      'Must be there too',
      rest.filter(([, { required }]) => required),
    ),
    group(
      'May be there',
      rest.filter((one) => !one[1].required && !isCommon(one)),
    ),
    group(
      'May be there in any entry',
      rest.filter((one) => !one[1].required && isCommon(one)),
    ),
    ofText.length > 0 ? [heading('The text'), ...ofText.map(remark)] : [],
  ];
  const yaml = `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
  const words = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  const text = isYaml ? yaml : `---\n${yaml}---\n${words}`;
  return readBack(text, isYaml, dataOf(nodeOf(fields, { schema })), words);
}

// What has parts stands on one line where there is room for it.
function filledIn(name: string, value: unknown, schema: z.ZodType): string {
  const inLine = `${name}: ${flowText(nodeOf(value, { schema }))}`;
  const isGroup = typeof value === 'object' && inLine.length <= 100;
  return isGroup ? inLine : fieldText(name, value, { schema });
}

function group(title: string, fields: [string, Description][]): string[] {
  return fields.length === 0 ? [] : [heading(title), ...commentedFields(Object.fromEntries(fields))];
}

function remark(line: string): string {
  return `# ${line}`.trimEnd();
}

function heading(title: string): string {
  return `# ${title} ${'-'.repeat(Math.max(3, 60 - title.length))}`;
}
