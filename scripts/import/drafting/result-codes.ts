import { latinDigits } from '../../../src/domain/digits.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findCodes, type Code } from '../recognise/code.ts';
import { isNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import { use } from './brief-facts.ts';
import { putAway, take, type Desk, type OpenFields } from './desk.ts';

/** Whether a line is the row of codes of a record: a programme, with its year, output or themes. */
export function isRowOfCodes(desk: Desk, line: SourceLine): boolean {
  return (
    line.kind !== 'heading' &&
    findCodes(line.text, desk.reading).some(({ value: { kind } }) => kind === 'programme') &&
    line.text.split(/\s+/u).length < 40
  );
}

const codeFields: readonly (readonly [field: string, section: SectionName, kind: Code['kind']])[] = [
  ['programmeCode', 'programmeCode', 'programme'],
  ['outputCode', 'outputCode', 'output'],
  ['biennium', 'biennium', 'biennium'],
];

/** The codes of a result: under their labels, else in a row of codes. */
export function codesOf(desk: Desk, rows: readonly SourceLine[]): DraftFields {
  const fields: OpenFields = {};
  for (const [field, name, kind] of codeFields) {
    const labelled = desk.sections.filter(
      (section) => isNamed(section, name) || (name === 'outputCode' && section.names.includes('outputs')),
    );
    for (const section of labelled) {
      const [line] = section.lines;
      const code = line && latinDigits(line.text.trim()).replace(/\s*[–—/]\s*(?=\d)/gu, '-');
      if (
        line === undefined ||
        code === undefined ||
        !/^[\p{L}\p{N}][\p{L}\p{N}.\-_/]{1,20}$/u.test(code) ||
        !/\d/u.test(code)
      )
        continue;
      use(desk, section, line);
      fields[field] ??= take(code, line);
    }
    for (const line of rows) {
      const [found, ...others] = findCodes(line.text, desk.reading).filter(
        ({ value }) => value.kind === kind,
      );
      if (found === undefined || others.length > 0) continue;
      fields[field] ??= take(found.value.code, line, found.sure, found.why);
      putAway(desk, line);
    }
  }
  return fields;
}
