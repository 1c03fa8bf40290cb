import type { Period } from '../../../src/domain/period.ts';
import type { Taken } from '../draft/draft.ts';
import { findPeriods } from '../recognise/period.ts';
import { take, type Desk } from './desk.ts';
import { sentencesIn } from './sentences.ts';

/** Lines at the head of a document that tell of the whole. */
const top = 8;

/** The period that stands alone between two marks at the head of a document: `In West Nile. April 2023 – March 2026.` */
export function lonePeriod({ document, reading }: Desk): Taken<Period> | undefined {
  const lines = document.lines.filter(({ kind }) => kind !== 'furniture' && kind !== 'cell').slice(0, top);
  const found = lines.flatMap((line) =>
    sentencesIn(line.text)
      .flatMap((sentence) => sentence.split(/\s*[|·•]\s*/u))
      .flatMap((piece) => {
        const [period, ...others] = findPeriods(piece, reading);
        if (period?.value.end === undefined || others.length > 0 || period.sure === 'guess') return [];
        const left = `${piece.slice(0, period.at)}${piece.slice(period.at + period.written.length)}`;
        return /[\p{L}\p{N}]/u.test(left) ? [] : [{ period, line }];
      }),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return take(only.period.value, only.line, 'likely', 'a period that stands alone at its head');
}
