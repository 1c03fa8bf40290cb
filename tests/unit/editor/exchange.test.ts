import { describe, expect, it } from 'vitest';
import { formFrom } from '../../../src/editor/exchange/formats.ts';
import { shapeOf } from '../../../src/editor/exchange/shape.ts';
import { writtenText } from '../../../src/editor/exchange/written.ts';
import { formFiles, formOfFile, type FormFile } from '../../support/editor-forms.ts';

const roots = [
  'content',
  ...['full', 'french', 'arabic', 'filled', 'plain', 'languages'].map(
    (name) => `tests/fixtures/${name}/content`,
  ),
];

describe.each(roots)('%s', (root) => {
  const files = formFiles(root);
  it.each(files.map((file) => [file.file, file] as const))('%s stays as it is, untouched', (_, file) => {
    expect(rewritten(file)).toEqual({ text: file.text, notes: [] });
  });
});

function rewritten(file: FormFile) {
  const form = formOfFile(file);
  return writtenText({
    shape: file.shape,
    isTranslation: file.language !== undefined,
    form,
    base: file.text,
  });
}

describe('a number that is typed otherwise than a number is written', () => {
  const shape = shapeOf('asks', 'md');
  const base =
    '---\nbrief: wells\ntitle: Wells\nkind: phase\norder: 1\npurpose: Wells.\namount: 100000\n---\n';

  it.each([
    ['1,500,000', 'amount: 1,500,000'],
    ['1500000', 'amount: 1500000'],
    [' 250000.50 ', 'amount: 250000.5'],
  ])('%s is never another number: %s', (typed, line) => {
    const form = formFrom(shape, base);
    const { text } = writtenText({
      shape,
      isTranslation: false,
      form: { ...form, amount: { amount: typed } },
      base,
    });
    expect(text.replace(/"/gu, '')).toContain(`${line}\n`);
  });
});
