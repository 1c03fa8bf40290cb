import type { PartialDate } from '../../../src/domain/partial-date.ts';
import type { Taken } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { readLabel } from '../sections/label.ts';
import { take, type Desk } from './desk.ts';
import { sentencesIn } from './sentences.ts';

/** A document says at its head or its foot when it was last changed. */
const edge = 8;

/** When a document was last changed, by a sentence that is its label and a day: `Page updated on 4 July 2025.` */
export function saidUpdated(desk: Desk): Taken<PartialDate> | undefined {
  const { lines } = desk.document;
  for (const line of [...lines.slice(0, edge), ...lines.slice(edge).slice(-edge)])
    for (const sentence of sentencesIn(line.text)) {
      const [date, ...others] = findDates(sentence, desk.reading);
      if (date === undefined || others.length > 0 || date.sure === 'guess') continue;
      const behind = sentence.slice(date.at + date.written.length);
      const label = readLabel(sentence.slice(0, date.at).trim(), desk.reading.language);
      if (/[\p{L}\p{N}]/u.test(behind) || label?.rest !== '' || label.names[0] !== 'updated') continue;
      return take(date.value, line, date.sure, date.why);
    }
  return undefined;
}
