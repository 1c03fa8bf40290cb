import { describe, expect, it } from 'vitest';
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
