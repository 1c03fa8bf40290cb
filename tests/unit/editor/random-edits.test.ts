import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { dataOfForm } from '../../../src/editor/exchange/from-form.ts';
import { formFrom } from '../../../src/editor/exchange/formats.ts';
import { isHiddenKey } from '../../../src/editor/exchange/hidden-keys.ts';
import { writtenText } from '../../../src/editor/exchange/written.ts';
import { valueAt } from '../../../src/schemas/describe.ts';
import { formFiles, formOfFile, type FormFile } from '../../support/editor-forms.ts';

const roots = ['content', ...['full', 'french', 'filled'].map((name) => `tests/fixtures/${name}/content`)];

describe.each(roots)('%s', (root) => {
  const originals = formFiles(root).filter(({ language, shape }) => language === undefined && !shape.isList);

  it('whatever is changed in a form is what is read again, and no other field changes', () => {
    const edits = fc.record({
      file: fc.constantFrom(...originals),
      at: fc.nat(),
      how: fc.nat(),
      word: fc.constantFrom(...words),
    });
    fc.assert(
      fc.property(edits, ({ file, at, how, word }) => changesOnlyThat(file, at, how, word)),
      { numRuns: 100, seed: 13 },
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

function changesOnlyThat(file: FormFile, at: number, how: number, word: string): void {
  const form = formOfFile(file);
  const paths = [...pathsIn(form, [])].filter(([first = '']) => !isHiddenKey(String(first)));
  const path = paths[at % Math.max(paths.length, 1)];
  if (!path) return;
  change(form, path, how, word);
  const { text } = writtenText({ shape: file.shape, isTranslation: false, form, base: file.text });
  const again = formFrom(file.shape, text.trim());
  const { fields } = file.shape;
  expect(dataOfForm(fields, again)).toEqual(dataOfForm(fields, form));
  expect(String(again.body ?? '').trim()).toBe(String(form.body ?? '').trim());
  const [before, after] = [file.text, text].map(segments);
  for (const name of [...(before?.keys() ?? [])].filter((one) => one !== path[0]))
    expect([name, after?.get(name)]).toEqual([name, before?.get(name)]);
}

// The lines of each field, and those of the text.
function segments(text: string): Map<string, string> {
  const [, head = text, body = ''] = /^---\n([^]*?)^---\n([^]*)$/mu.exec(text) ?? [];
  const parts = head
    .split(/^(?=[A-Za-z]\w*:)/mu)
    .map((part) => [/^\w+/u.exec(part)?.[0] ?? '', part.trimEnd()] as const);
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
