import { foldedWords } from '../domain/folded-words.ts';
import { blankOf, otherForms } from '../schemas/blanks.ts';
import { requiredFields, type Description } from '../schemas/describe.ts';

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
  const told = notesOf(field).flatMap((note) => foldedWords(note, width - column - '# # '.length));
  const [beside, ...others] = told;
  const isShort = first.length < column - 1;
  const start = isShort ? `${first.padEnd(column)}# ${beside ?? ''}` : first;
  const notes = (isShort ? others : told).map((line) => `${' '.repeat(column)}# ${line}`);
  return [start.trimEnd(), ...notes, ...below];
}

// What it is, in which forms it is written, and what the words of a choice mean.
function notesOf(field: Description): string[] {
  const { meta, item } = field;
  const forms = otherForms(field);
  const description = meta.description ?? item?.meta.description ?? '';
  const parts = item && Object.keys(item.fields).length > 0 ? item.fields : field.fields;
  const needed = new Set(requiredFields(parts).map(([name]) => name));
  const blank = blankOf(item ?? field);
  const others = Object.keys(parts).filter((name) => !needed.has(name) && !blank.includes(`${name}:`));
  const choices = Object.entries(parts).flatMap(([name, part]) =>
    needed.has(name) && part.choices.length > 0 ? `${name}: ${choicesOf(part)}` : [],
  );
  return [
    `${description}${forms === undefined ? '' : ` Written ${forms}.`}`,
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
