import { dequal } from 'dequal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { dataOfForm } from '../../../src/editor/exchange/from-form.ts';
import { formFrom } from '../../../src/editor/exchange/formats.ts';
import { languageKey, originalKey, translatedKey } from '../../../src/editor/exchange/hidden-keys.ts';
import { writtenText } from '../../../src/editor/exchange/written.ts';
import { faultsOf } from '../../../src/editor/faults.ts';
import type { FormField } from '../../../src/editor/form-field.ts';
import { newFaults } from '../../../src/editor/new-faults.ts';
import { valueAt } from '../../../src/schemas/describe-at.ts';
import { formFiles, formOfFile, type FormFile } from '../../support/editor-forms.ts';

const roots = ['content', ...['full', 'french', 'filled'].map((name) => `tests/fixtures/${name}/content`)];

describe.each(roots)('%s', (root) => {
  const files = formFiles(root);
  const editsOf = (some: readonly FormFile[]) =>
    fc.record({
      file: fc.constantFrom(...some.map(({ file }) => file)),
      at: fc.nat(),
      how: fc.nat(),
      word: fc.constantFrom(...words),
    });
  const runs = { numRuns: 100, seed: 13 };
  const fileOf = (name: string) => files.find(({ file }) => file === name) ?? never(name);
  const originals = files.filter(({ language }) => language === undefined);
  const translations = files.filter(({ original }) => original !== undefined);

  it('whatever is changed in a form is what is read again, and no other field changes', () => {
    const edits = editsOf(originals.filter(({ shape }) => !shape.isList));
    fc.assert(
      fc.property(edits, ({ file, at, how, word }) => changesOnlyThat(fileOf(file), at, how, word)),
      runs,
    );
  });

  it.runIf(originals.some(({ shape }) => shape.isList))('so it is in a list', () => {
    const edits = editsOf(originals.filter(({ shape }) => shape.isList));
    fc.assert(
      fc.property(edits, ({ file, at, how, word }) => {
        isReadAgain(fileOf(file), changedForm(fileOf(file), at, how, word));
      }),
      runs,
    );
  });

  it.runIf(translations.length > 0)('a translation keeps its words, and holds nothing else', () => {
    fc.assert(
      fc.property(editsOf(translations), ({ file, at, word }) => translatesOnlyThat(fileOf(file), at, word)),
      runs,
    );
  });

  it('a word that may stand there is no fault', () => {
    fc.assert(
      fc.property(editsOf(files), ({ file, at, word }) => makesNoFault(fileOf(file), at, word)),
      runs,
    );
  });
});

const words = [
  'a word',
  'two: words # here',
  '"quoted"',
  '2025',
  'ສະບາຍດີ',
  '- dash',
  'first\nsecond',
  `a long ${'text '.repeat(40)}`.trim(),
];

function never(name: string): never {
  throw new Error(`there is no ${name}`);
}

type Form = Record<string, unknown>;

function changesOnlyThat(file: FormFile, at: number, how: number, word: string): void {
  const changed = changedForm(file, at, how, word);
  const { path } = changed;
  const text = isReadAgain(file, changed);
  const [before, after] = [file.text, text].map(segments);
  for (const name of [...(before?.keys() ?? [])].filter((one) => one !== path?.[0]))
    expect([name, after?.get(name)]).toEqual([name, before?.get(name)]);
}

interface Changed {
  form: Form;
  /** Where it was changed; undefined in a form without fields. */
  path: Path | undefined;
}

function changedForm(file: FormFile, at: number, how: number, word: string): Changed {
  const form = formOfFile(file);
  const paths = [...pathsIn(form, [])].filter(([first = '']) => !isHiddenKey(String(first)));
  const path = paths[at % Math.max(paths.length, 1)];
  if (path) change(form, path, how, word);
  return { form, path };
}

function isReadAgain(file: FormFile, { form }: Changed): string {
  const { text } = writtenText({ shape: file.shape, isTranslation: false, form, base: file.text });
  const again = formFrom(file.shape, text.trim());
  const { fields } = file.shape;
  expect(dataOfForm(fields, again)).toEqual(dataOfForm(fields, form));
  expect(String(again.body ?? '').trim()).toBe(String(form.body ?? '').trim());
  return text;
}

/** The texts of a form, without those that tell items apart. */
function textsIn(form: Form): Path[] {
  return [...pathsIn(form, [])].filter((path) => {
    const [first = '', last] = [path[0], path.at(-1)];
    const isName = last === 'id' || last === 'number';
    return !isHiddenKey(String(first)) && !isName && typeof valueAt(form, path) === 'string';
  });
}

function translatesOnlyThat(file: FormFile, at: number, word: string): void {
  const form = formOfFile(file);
  const paths = textsIn(form).filter((path) => path[0] === 'body' || isOfWords(file, path));
  const path = paths[at % Math.max(paths.length, 1)];
  if (!path) return;
  put(form, path, word);
  const { shape, original } = file;
  const { text } = writtenText({ shape, isTranslation: true, form, base: file.text });
  const again = formFrom(shape, text.trim(), original);
  expect([path, valueAt(again, path)]).toEqual([path, word]);
  const before = valueAt(formOfFile(file), path);
  // What is the same in both languages was never translated.
  if (dequal(before, valueAt(formFrom(shape, original ?? ''), path))) return;
  put(again, path, before);
  const back = writtenText({
    shape,
    isTranslation: true,
    form: { ...again, [translatedKey]: original },
    base: text,
  });
  const { data } = parseContent(back.text, shape.isYaml);
  expect(data ?? {}).toEqual(parseContent(file.text, shape.isYaml).data ?? {});
}

// Words that are no HTML may stand in every field of words, but where a number or percent may be meant.
function makesNoFault(file: FormFile, at: number, word: string): void {
  const form = formOfFile(file);
  const paths = textsIn(form).filter((path) => isOfWords(file, path));
  const path = paths[at % Math.max(paths.length, 1)];
  if (!path) return;
  put(form, path, word.replaceAll('\n', ' ').slice(0, 80));
  const isTranslation = file.language !== undefined;
  const { text } = writtenText({ shape: file.shape, isTranslation, form, base: file.text });
  const errorsIn = (one: string) => faultsIn(file, one).filter(({ severity }) => severity === 'error');
  const { made } = newFaults(errorsIn(file.text), errorsIn(text), ({ language }) => language);
  expect([path, made]).toEqual([path, []]);
}

function isOfWords({ shape }: FormFile, path: Path): boolean {
  const [name, ...below] = path;
  let field = shape.fields.find((one) => one.name === name);
  for (const step of below) {
    const kind: FormField['kind'] | undefined = field?.kind;
    if (kind?.is === 'list') field = kind.item;
    else if (kind && 'fields' in kind) field = kind.fields.find((one: FormField) => one.name === step);
    else return false;
  }
  const { words, markdown } = field?.described.meta ?? {};
  return words === true && !markdown && field?.kind.is !== 'number-or-text' && path.at(-1) !== 'unit';
}

function faultsIn({ collection, file, language, original }: FormFile, text: string) {
  const texts = language === undefined ? { '': text } : { '': original ?? '', [language]: text };
  const ending = file.split('.').at(-1) ?? '';
  return faultsOf({ collection, ending, defaultLanguage: '', texts });
}

function put(form: Form, path: Path, value: unknown): void {
  const around = valueAt(form, path.slice(0, -1)) as Record<string | number, unknown>;
  around[path.at(-1) ?? ''] = value;
}

// The lines of each field with the remarks above it, and those of the text.
function segments(text: string): Map<string, string> {
  const [, head = text, body = ''] = /^---\n([^]*?)^---\n([^]*)$/mu.exec(text) ?? [];
  const parts = head
    .split(/^(?=(?:#.*\n)*[A-Za-z]\w*:)/mu)
    .map((part) => [/^\w+(?=:)/mu.exec(part)?.[0] ?? '', part.trimEnd()] as const);
  return new Map([...parts, ['body', body]]);
}

function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* pathsIn(one, [...path, i]);
  else if (isRecord(value))
    for (const [key, one] of Object.entries(value)) yield* pathsIn(one, [...path, key]);
}

function change(form: Record<string, unknown>, path: Path, how: number, word: string): void {
  const around = valueAt(form, path.slice(0, -1)) as Record<string | number, unknown>;
  const step = path.at(-1) ?? '';
  const value = around[step];
  if (Array.isArray(value)) around[step] = listChanges[how % listChanges.length]?.(value);
  else if (typeof value === 'number') around[step] = [value + 1, value / 4, 0][how % 3];
  else if (typeof value === 'boolean') around[step] = !value;
  else if (isRecord(value)) around[step] = Array.isArray(around) ? value : null;
  else around[step] = how % 5 === 0 && !Array.isArray(around) ? '' : word;
}

const listChanges: ((list: unknown[]) => unknown[])[] = [
  (list) => list.slice(1),
  (list) => list.slice(0, -1),
  (list) => list.toReversed(),
  (list) => [...list, ...list.slice(0, 1)],
  (list) => [...list.slice(-1), ...list],
  () => [],
];

function isHiddenKey(key: string): boolean {
  return [originalKey, languageKey, translatedKey].includes(key);
}
