import { dequal } from 'dequal';
import type { z } from 'zod';
import { blankOf } from '../schemas/blanks.ts';
import { common } from '../schemas/common.ts';
import { describe, requiredFields, type Description } from '../schemas/describe.ts';
import { parseContent } from './frontmatter.ts';
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

/** Each field as a remark: its name, a blank, and beside or below it what it is and how it is written. */
export function commentedFields(fields: Description['fields'], indent = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    linesOf(name, field).map((line) => `${indent}# ${line}`),
  );
}

const column = 48;
const width = 122;

function linesOf(name: string, field: Description): string[] {
  const { item } = field;
  const groupOf = item && Object.keys(item.fields).length > 0 ? item : undefined;
  const written = groupOf ? [`${name}:`, `  - ${blankOf(groupOf)}`] : [`${name}: ${blankOf(field)}`];
  const [first = '', ...below] = written;
  const told = notesOf(field).flatMap((note) => folded(note, width - column - '# # '.length));
  const [beside, ...others] = told;
  const isShort = first.length < column - 1;
  const start = isShort ? `${first.padEnd(column)}# ${beside ?? ''}` : first;
  const notes = (isShort ? others : told).map((line) => `${' '.repeat(column)}# ${line}`);
  return [start.trimEnd(), ...notes, ...below];
}

// What it is, in which forms it is written, and what the words of a choice mean.
function notesOf(field: Description): string[] {
  const { meta, item } = field;
  const forms = meta.blankAlone === undefined || meta.blankAlone === meta.blank ? '' : meta.blankAlone;
  const description = meta.description ?? item?.meta.description ?? '';
  const parts = item && Object.keys(item.fields).length > 0 ? item.fields : field.fields;
  const needed = new Set(requiredFields(parts).map(([name]) => name));
  const blank = blankOf(item ?? field);
  const others = Object.keys(parts).filter((name) => !needed.has(name) && !blank.includes(`${name}:`));
  const choices = Object.entries(parts).flatMap(([name, part]) =>
    needed.has(name) && part.choices.length > 0 ? `${name}: ${choicesOf(part)}` : [],
  );
  return [
    `${description}${forms === '' ? '' : ` Written ${forms}.`}`,
    ...(field.choices.length > 0 ? [choicesOf(field)] : []),
    ...(item && item.choices.length > 0 ? [choicesOf(item)] : []),
    ...choices,
    ...(others.length > 0 ? [`${item ? 'Each' : 'It'} may also have ${others.join(', ')}.`] : []),
  ];
}

// A longer list stands in the field reference.
const mostChoices = 12;

function choicesOf({ choices }: Description): string {
  if (choices.length > mostChoices) return 'One of the codes in docs/fields.md.';
  return choices.map(({ name, means }) => `${/^\d/u.test(name) ? `"${name}"` : name} (${means})`).join(', ');
}

/**
 * Words in lines no longer than so many signs.
 * @example folded('one two three', 8) // ['one two', 'three']
 */
export function folded(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function remark(line: string): string {
  return `# ${line}`.trimEnd();
}

function heading(title: string): string {
  return `# ${title} ${'-'.repeat(Math.max(3, 60 - title.length))}`;
}

function readBack(text: string, isYaml: boolean, data: unknown, body: string): string {
  const read = parseContent(text, isYaml);
  const [fault] = read.faults;
  if (fault) throw new Error(`this cannot be written: line ${fault.line} of the file ${fault.message}`);
  if (!dequal(read.data, data) || read.body !== body)
    throw new Error('this cannot be written so that it is read back as it is; write the file by hand');
  return text;
}
