import {
  documentCategory,
  documentCategoryCodes,
  sector,
  sectorCodes,
  type Worded,
} from '../domain/codelists.ts';
import { collections } from './collections.ts';
import { allFields, describe, type Description } from './describe.ts';
import type { Known } from './editor-schemas.ts';

// The meanings of a longer list stand below the tables.
const mostWithMeaning = 20;

/** One field of the field reference. */
interface Row {
  field: string;
  required: boolean;
  description: string;
  write: string;
}

/** The field reference, in Markdown, made from the schemas: every collection, then the small shapes they share. */
export function fieldReference(known: Known = collections): string {
  const shapes = new Map<string, Row[]>();
  const tables = Object.entries(known).map(([name, { schema, lies }]) => {
    const rows = rowsOf(describe(schema), '', shapes);
    return `#### ${name}\n\n${placeOf(name, lies)}\n\n${table(rows)}`;
  });
  const shared = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => `#### ${name}\n\n${table(rows)}`);
  return [
    ...tables,
    '### Shapes',
    ...shared,
    '#### Document categories',
    `IATI's codes: ${codesListed(documentCategoryCodes, documentCategory)}.`,
    '#### Purpose codes',
    `The codes of the OECD DAC for \`dacSector\`, in quotes: ${codesListed(sectorCodes, sector)}.`,
  ].join('\n\n');
}

function placeOf(name: string, lies: Known[string]['lies']): string {
  if ('file' in lies)
    return lies.isList
      ? `One file, \`${lies.file}\`: a list, each with a dash before its \`id\`.`
      : `One file, \`${lies.file}\`: the settings of the site. It is the only file that must exist.`;
  const { endings } = lies;
  const [first, ...others] = endings.map((ending) => `\`.${ending}\``);
  const or = others.length === 0 ? '' : ` (or ${others.join(', ')})`;
  const holds = endings.includes('yaml') ? 'fields only' : 'fields between two lines `---`, then the text';
  return `A file for each in \`${name}/\`, ending in ${first}${or}: ${holds}.`;
}

function codesListed(codes: readonly string[], meaning: (code: string) => Worded | undefined): string {
  return codes.map((code) => `\`${code}\` ${meaning(code)?.text ?? ''}`).join(' · ');
}

function rowsOf(described: Description, prefix: string, shapes: Map<string, Row[]>): Row[] {
  return Object.entries(allFields(described)).flatMap(([key, field]) => {
    const item = field.item ?? field;
    const path = `${prefix}${key}${field.item ? '[]' : ''}`;
    const { shape } = item.meta;
    if (shape !== undefined && !shapes.has(shape)) {
      shapes.set(shape, []);
      shapes.set(shape, rowsOf(item, '', shapes));
    }
    const description = field.meta.description ?? item.meta.description ?? '';
    const row = { field: path, required: field.required, description, write: writes(item, field) };
    return [row, ...(shape === undefined ? rowsOf(item, `${path}.`, shapes) : [])];
  });
}

function writes(item: Description, field: Description): string {
  const { reference, shape, example = field.meta.example } = item.meta;
  if (reference !== undefined) return `an id from \`${reference}\``;
  if (item.choices.length > mostWithMeaning) return `one of [the codes below](#document-categories)`;
  if (item.choices.length > 0)
    return item.choices
      .map(({ name, means }) => `\`${/^\d/u.test(name) ? `"${name}"` : name}\` ${means}`)
      .join(' · ');
  return [shape, example === undefined ? '' : `\`${example}\``].filter(Boolean).join(': ');
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ field, required, description, write }) =>
      `| \`${field}\` | ${required ? 'yes' : ''} | ${cell(description)} | ${cell(write)} |`,
  );
  return ['| field | required | what it is | what to write |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
