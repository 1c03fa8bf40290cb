import { today } from '../content-files/today.ts';
import { createIatiValidator, type IatiFile, type IatiValidator } from '../formats/iati/validate.ts';

/** A part of an IATI file, and the content that it was made of. */
export interface Chunk {
  /** One whole element of those that stand in the root. */
  xml: string;
  /** The file of the content, such as `briefs/x.md`, for whoever reads that the part is not valid. */
  entry: string;
}

/** What stands before the elements of a file and after them. */
export interface Frame {
  head: string;
  tail: string;
}

/** An IATI file that must not be published; its message is for staff. */
export class NotValidIati extends Error {
  constructor(entry: string, faults: readonly string[]) {
    super(`${entry}: what IATI would be told of it is not valid: ${inShort(faults)}; ${remedy}`);
    this.stack = this.message;
  }
}

// Whatever the checks let pass must go out as valid IATI.
const remedy = 'the fault is the program’s, not yours: show this to whoever looks after it';

// The first tells most; those that follow often follow from it.
function inShort(faults: readonly string[]): string {
  const others = faults.length - 3;
  return [...faults.slice(0, 3), ...(others > 0 ? [`and ${others} more`] : [])].join('; ');
}

/**
 * Hands on the parts of a file of activities, each after it has been found valid by itself: no more than one is in
 * memory. No identifier comes twice.
 * @throws NotValidIati at the first part that is not
 */
export async function* validated(
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  { head, tail }: Frame,
): AsyncGenerator<string> {
  const { faultsOf } = getValidator();
  const seen = new Map<string, string>();
  for await (const { xml, entry } of chunks) {
    refuse(entry, faultsOf(head + xml + tail, 'activities'));
    const identifier = /<iati-identifier>([^<]*)</u.exec(xml)?.[1] ?? '';
    const other = seen.get(identifier);
    if (other !== undefined) refuse(entry, [`its identifier ${identifier} is that of ${other} too (1.1.2)`]);
    seen.set(identifier, entry);
    yield xml;
  }
}

/**
 * Refuses a whole document that is not valid IATI.
 * @param entry the file of the content that it was made of, as of a part
 * @throws NotValidIati
 */
export function refuseInvalid(xml: string, file: IatiFile, entry: string): void {
  refuse(entry, getValidator().faultsOf(xml, file));
}

function refuse(entry: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new NotValidIati(entry, faults);
}

let validator: { of: string; made: IatiValidator } | undefined;

// To compile the schemas takes longer than to look at a file. A program that serves for days sees the days change.
function getValidator(): IatiValidator {
  const day = today();
  if (validator?.of !== day) validator = { of: day, made: createIatiValidator(day) };
  return validator.made;
}
