import type { z } from 'zod';
import { documentCategory, documentCategoryCodes } from '../domain/codelists.ts';
import { collections } from './collections.ts';
import './meta.ts';

/** One field of the field reference. */
interface Row {
  field: string;
  required: boolean;
  description: string;
  write: string;
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

const places = {
  site: 'One file, `site.yaml`: the settings of the site. It is the only file that must exist.',
  themes: 'One file, `themes.yaml`: a list, each theme with a dash before its `id`.',
  briefs:
    'A file for each in `briefs/`, ending in `.md` (or `.mdx`): fields between two lines `---`, then the text.',
  asks: 'A file for each in `asks/`, ending in `.md`.',
  results: 'A file for each in `results/`, ending in `.md`.',
  updates: 'A file for each in `updates/`, ending in `.md`.',
  contacts: 'A file for each in `contacts/`, ending in `.yaml`: fields only.',
  organisations: 'A file for each in `organisations/`, ending in `.yaml`: fields only.',
  countries: 'A file for each in `countries/`, ending in `.md`.',
  pages: 'A file for each in `pages/`, ending in `.md`.',
} as const;

/** The field reference, in Markdown, made from the schemas: every collection, then the small shapes they share. */
export function fieldReference(): string {
  const shapes = new Map<string, Row[]>();
  const tables = Object.entries(collections).map(([name, { schema }]) => {
    const rows = rowsOf(schema, '', shapes);
    return `#### ${name}\n\n${places[name as keyof typeof places]}\n\n${table(rows)}`;
  });
  const shared = [...shapes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => `#### ${name}\n\n${table(rows)}`);
  return [...tables, '### Shapes', ...shared, '#### Document categories', categories()].join('\n\n');
}

function categories(): string {
  const lines = documentCategoryCodes.map((code) => `\`${code}\` ${documentCategory(code) ?? ''}`);
  return `IATI's codes: ${lines.join(' · ')}.`;
}

function rowsOf(schema: z.ZodType, prefix: string, shapes: Map<string, Row[]>): Row[] {
  const { shape } = objectIn(schema) ?? {};
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const path = `${prefix}${key}`;
    const { inner, required } = unwrap(field);
    const item =
      definition(inner).type === 'array' ? unwrap(definition(inner).element ?? inner).inner : inner;
    const list = item === inner ? '' : '[]';
    const name = shapeName(item);
    if (name !== undefined && !shapes.has(name)) {
      shapes.set(name, []);
      shapes.set(name, rowsOf(item, '', shapes));
    }
    const row = {
      field: `${path}${list}`,
      required,
      description: describe(field, item),
      write: writes(item, inner, field),
    };
    return [row, ...(name === undefined && objectIn(item) ? rowsOf(item, `${path}${list}.`, shapes) : [])];
  });
}

// The object a schema reads, where one of its forms is an object.
function objectIn(schema: z.ZodType): Definition | undefined {
  const own = definition(schema);
  if (own.shape) return own;
  const forms = (own.options ?? []).flatMap((option) => objectIn(unwrap(option).inner) ?? []);
  if (forms.length === 0) return undefined;
  return {
    type: 'object',
    shape: Object.assign({}, ...forms.map(({ shape }) => shape)) as Record<string, z.ZodType>,
  };
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; required: boolean } {
  const { type, innerType } = definition(schema);
  if (type !== 'optional' || !innerType) return { inner: schema, required: true };
  return { inner: unwrap(innerType).inner, required: false };
}

function describe(field: z.ZodType, item: z.ZodType): string {
  return (
    field.meta()?.description ?? unwrap(field).inner.meta()?.description ?? item.meta()?.description ?? ''
  );
}

function writes(item: z.ZodType, ...around: z.ZodType[]): string {
  const meta = item.meta() ?? {};
  if (meta.reference !== undefined) return `an id from \`${meta.reference}\``;
  if (definition(item).type === 'enum')
    return (item as z.ZodEnum).options.map((option) => `\`${option}\``).join(' · ');
  const example = [meta, ...around.map((schema) => schema.meta())].find(
    (known) => known?.example !== undefined,
  )?.example;
  const shape = shapeName(item);
  return [shape, example === undefined ? '' : `\`${example}\``].filter(Boolean).join(': ');
}

function shapeName(schema: z.ZodType): string | undefined {
  return schema.meta()?.shape;
}

function definition(schema: z.ZodType): Definition {
  return schema.def as Definition;
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
