import { foldedWords } from '../../src/domain/folded-words.ts';
import { otherForms } from '../../src/schemas/blanks.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe } from '../../src/schemas/describe.ts';
import { inDashes } from '../arguments.ts';
import type { Option } from '../options.ts';
import { flagsOf, type Flag } from './flags.ts';
import { kindOf, meaningOf, type NewCollection } from './kinds.ts';

/** The options of every kind of entry besides its fields. */
export const ownOptions: Readonly<Record<string, Option>> = {
  help: { value: 'none', needs: 'no value' },
  yes: { value: 'none', needs: 'no value' },
};

/** What can be begun, and how. */
export function helpOfAll(): string {
  return [
    'Asks a few questions and writes a file to begin with. Nothing that is there is ever overwritten.',
    '',
    ...rows(
      ['site', ...Object.values(kindOf), 'translation'].map(
        (kind) => [`npm run new -- ${kind}`, meaningOf(kind)] as const,
      ),
    ),
    '',
    'Every answer may be given on the command line instead, as --title "A title"; what follows from the content is',
    'proposed. Where nobody can answer, nothing waits: what is missing is listed.',
    '',
    ...rows([
      ['--help', 'with a kind: all it can be told, such as npm run new -- ask --help'],
      ['--yes', 'takes what is proposed, without asking'],
      ['--content DIR', 'another content folder'],
      ['--date YYYY-MM-DD', 'another day than today'],
    ]),
  ].join('\n');
}

/** What a kind of entry can be told: every field that is one value or a list of such, from its schema. */
export function helpOf(collection: NewCollection): string {
  const flags = flagsOf(describe(collections[collection].schema).fields);
  const isOwn = ([name]: [string, Flag]) => name !== 'id';
  const row = ([name, flag]: [string, Flag]): Row => [`--${inDashes(name)} ${blankIn(flag)}`, hintOf(flag)];
  const all = [...flags].filter(isOwn);
  const hasMoney = all.some(([, { field }]) => field.meta.money);
  return [
    `npm run new -- ${kindOf[collection]} [options]`,
    '',
    'Must be there; what is not given is asked for, or proposed:',
    ...rows([
      [
        '--id ID',
        'The name of its file, and its address: small letters, digits, hyphens. Proposed by its title.',
      ],
      ...all.filter(([, { field }]) => field.required).map(row),
    ]),
    '',
    'May be there; groups of fields are left to the file:',
    ...rows([
      ...all.filter(([, { field }]) => !field.required).map(row),
      ...(hasMoney
        ? [['--currency CODE', 'The currency of the sum; that of the site when left out.'] as const]
        : []),
      ['--yes', 'Takes what is proposed, without asking.'],
      ['--content DIR', 'Another content folder.'],
      ...(flags.has('date') ? [] : [['--date YYYY-MM-DD', 'Another day than today.'] as const]),
    ]),
  ].join('\n');
}

type Row = readonly [option: string, hint: string];

function blankIn({ field, list }: Flag): string {
  const item = field.item ?? field;
  if (item.choices.length > 0) return list === 'commas' ? 'WORD,WORD' : 'WORD';
  if (field.type === 'boolean') return 'true|false';
  const blank =
    item.meta.reference !== undefined ? 'ID' : (item.meta.blank ?? '…').replace(/^an id from .*/u, 'ID');
  const plain = blank.replace(/^"(.*)"$/u, '$1');
  return list === 'commas'
    ? `${plain},${plain}`
    : plain === '…'
      ? '"…"'
      : plain.includes(' ')
        ? `"${plain}"`
        : plain;
}

function hintOf({ field, list }: Flag): string {
  const item = field.item ?? field;
  const { meta } = field;
  const choices = item.choices.map(({ name, means }) => `${name} (${means})`).join(', ');
  const from = item.meta.reference === undefined ? '' : `An id from ${item.meta.reference}.`;
  const again = list === 'again' ? 'May be given several times.' : '';
  const other = otherForms(field);
  const forms = other === undefined ? '' : `Written ${other}.`;
  const many = item.choices.length > 12 ? 'One of the codes in docs/fields.md.' : choices;
  return [meta.description ?? item.meta.description ?? '', from, forms, again, many]
    .filter(Boolean)
    .join(' ');
}

const column = 34;

/** Options beside what they mean, in lines that a terminal holds. */
export function rows(all: readonly Row[]): string[] {
  return all.flatMap(([option, hint]) => {
    const [first = '', ...others] = foldedWords(hint, 78);
    const isShort = option.length < column - 3;
    const start = isShort
      ? [`  ${option.padEnd(column - 2)}${first}`]
      : [`  ${option}`, `${' '.repeat(column)}${first}`];
    return [...start, ...others.map((line) => `${' '.repeat(column)}${line}`)];
  });
}
