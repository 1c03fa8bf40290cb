import { kindOf, textHints, type NewCollection } from '../new/kinds.ts';
import { indicatorColumns } from './kinds/field-indicators.ts';
import { fieldPaths, type FieldPath } from './kinds/field-paths.ts';
import { measures } from '../../src/schemas/terms.ts';
import { hintSign } from './template-hints.ts';

/** A sheet of a template: one of entries, or that of indicators. */
export type TemplateSheet = Exclude<NewCollection, 'pages'> | 'indicators';

/** The sheets of a whole template, in the order in which they are best filled in. */
export const templateSheets = [
  'briefs',
  'asks',
  'results',
  'indicators',
  'updates',
  'contacts',
  'organisations',
  'countries',
  'themes',
] as const satisfies readonly TemplateSheet[];

/** A column of a sheet of a template. */
export interface TemplateColumn {
  head: string;
  /** What the field is, and how it is written. */
  hint: string;
  isRequired: boolean;
  /** The words of which one is chosen. */
  choices: readonly string[];
  /** Whether a spreadsheet must leave what is typed as it is: `2024-05`, `1.10`. */
  isText: boolean;
}

/** The columns of a sheet: those that `import` reads back. */
export function templateColumns(sheet: TemplateSheet): TemplateColumn[] {
  if (sheet === 'indicators') return indicatorColumns.map(indicatorColumn);
  const fields = fieldPaths(sheet).filter(isOffered).map(columnOf);
  const id = column(
    'id',
    'What its file is called, in small letters with hyphens; made of its name when left empty.',
    true,
  );
  const text = textHints[sheet] ? [column('text', 'The text of its page.', true)] : [];
  return [...fields, ...text, id];
}

const notOffered = new Set(['visibility', 'updated', 'cover', 'indicators', 'period']);

// A whole period stands in two columns, its start and its end; indicators have a sheet of their own.
function isOffered({ path, form }: FieldPath): boolean {
  const [top = ''] = path;
  return form !== 'period' && (top === 'period' || !notOffered.has(top));
}

function columnOf({ name, description, field, form, isList, isRequired }: FieldPath): TemplateColumn {
  const choices = form === 'choice' ? field.choices : [];
  const hint = [
    description,
    choices.length > 0 ? choices.map((one) => `${one.name}: ${one.means}`).join('; ') : '',
    howWritten(form, field.meta.reference),
    isList ? 'Several with semicolons between.' : '',
  ];
  return {
    ...column(
      name,
      hint.filter((part) => part !== '').join(' '),
      ['date', 'text', 'numbered', 'words'].includes(form) || isList,
      isRequired,
    ),
    choices: isList ? [] : choices.map((one) => one.name),
  };
}

function howWritten(form: FieldPath['form'], reference: string | undefined): string {
  switch (form) {
    case 'date':
      return 'YYYY-MM-DD, YYYY-MM or YYYY.';
    case 'money':
      return 'A number; its currency stands in the next column.';
    case 'currency':
      return 'Such as EUR.';
    case 'yesNo':
      return 'yes or no.';
    case 'number':
      return 'A number.';
    case 'numbered':
      return 'Each with its number: 1.1 Wells are drilled.';
    case 'reference':
      return reference === undefined ? '' : `By name, as on the sheet ${reference} or on the site.`;
    default:
      return '';
  }
}

function column(head: string, hint: string, isText: boolean, isRequired = false): TemplateColumn {
  return {
    head,
    hint: `${hintSign} ${isRequired ? 'Needed. ' : ''}${hint}`,
    isRequired,
    choices: [],
    isText,
  };
}

const indicatorHints: Readonly<Record<(typeof indicatorColumns)[number], string>> = {
  brief: `The ${kindOf.briefs} it measures, by its title; or name a result instead.`,
  result: `The ${kindOf.results} it measures, by its title; or name a brief instead.`,
  title: 'What is measured.',
  measure: Object.entries(measures)
    .map(([name, { means }]) => `${name}: ${means}`)
    .join('; '),
  unit: 'What is counted.',
  baseline: 'The value at the start.',
  'baseline date': 'When that was: YYYY-MM-DD, YYYY-MM or YYYY.',
  target: 'The value to be reached.',
  'target date': 'By when: YYYY-MM-DD, YYYY-MM or YYYY.',
  actual: 'The value reached so far.',
  'actual date': 'When that was: YYYY-MM-DD, YYYY-MM or YYYY.',
};

function indicatorColumn(head: (typeof indicatorColumns)[number]): TemplateColumn {
  const isValue = head === 'baseline' || head === 'target' || head === 'actual';
  const choices = head === 'measure' ? Object.keys(measures) : [];
  return { ...column(head, indicatorHints[head], !isValue, head === 'title'), choices };
}
