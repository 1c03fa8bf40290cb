import { dequal } from 'dequal';
import { textOf } from './decoded-text.ts';
import { parseContent } from './frontmatter.ts';

/**
 * The text of a file, as its next reader finds in it what was meant.
 * @throws in words, where that is not so: then nothing is to be written
 */
export function readBack(text: string, isYaml: boolean, data: unknown, body: string): string {
  const bytes = textOf(new TextEncoder().encode(text));
  const read = parseContent(text, isYaml);
  const fault = 'fault' in bytes ? bytes.fault : read.faults[0];
  if (fault) throw new Error(`this cannot be written: line ${fault.line} of the file ${fault.message}`);
  if (!dequal(read.data, data) || read.body !== body)
    throw new Error('this cannot be written so that it is read back as it is; write the file by hand');
  return text;
}
