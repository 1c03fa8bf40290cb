import type { NamedPerson } from '../recognise/person.ts';
import { originOf } from '../sections/cut-line.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';

const salutation =
  /^(?:dear|cher|chère|chers|chères|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oa]s?|excellency|your excellency)(?!\p{L})[^.!?]{0,80}[,:،]?$/iu;

/** Whether a person is the one to whom a letter is written, who is nobody to write to. */
export function isReceiver(desk: Desk, { name, email }: NamedPerson): boolean {
  return email === undefined && name.lines.some((line) => aboveSalutation(desk).includes(originOf(line)));
}

// The lines above the salutation of a letter: its head, and to whom it is written; none where it is no letter.
function aboveSalutation({ document }: Desk): readonly SourceLine[] {
  const at = salutationAt(document.lines);
  return at === undefined ? [] : document.lines.slice(0, at);
}

/** The subject of a letter: a line of its own right below the salutation, without an end. */
export function subjectLine({ document }: Desk): SourceLine | undefined {
  const at = salutationAt(document.lines);
  const line = at === undefined ? undefined : document.lines[at + 1];
  const words = line?.text.split(/\s+/u).length ?? 0;
  return line && words > 1 && words < 17 && !/[.,;!]$/u.test(line.text) ? line : undefined;
}

/** A letter greets within so many lines. */
const mostLines = 25;

function salutationAt(lines: readonly SourceLine[]): number | undefined {
  const at = lines.slice(0, mostLines).findIndex(({ text }) => text.length < 90 && salutation.test(text));
  return at > 0 ? at : undefined;
}
