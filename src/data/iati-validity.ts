import { today } from '../content-files/today.ts';
import type { Activity } from '../formats/iati/activities.ts';
import { activitiesFrame } from '../formats/iati/frame.ts';
import { createIatiValidator, type IatiFile, type IatiValidator } from '../formats/iati/validate.ts';

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
 * Hands on activities, each after it has been found valid by itself: no more than one is looked at. No identifier comes
 * twice.
 * @throws NotValidIati at the first that is not
 */
export function* validated<Part extends Pick<Activity, 'entry' | 'xml'>>(
  activities: Iterable<Part>,
): Generator<Part> {
  const { faultsOf } = getValidator();
  const { head, tail } = activitiesFrame;
  const seen = new Map<string, string>();
  for (const activity of activities) {
    const { entry, xml } = activity;
    refuse(entry, faultsOf(head + xml + tail, 'activities'));
    const identifier = /<iati-identifier>([^<]*)</u.exec(xml)?.[1] ?? '';
    const other = seen.get(identifier);
    if (other !== undefined) refuse(entry, [`its identifier ${identifier} is that of ${other} too (1.1.2)`]);
    seen.set(identifier, entry);
    yield activity;
  }
}

/**
 * Refuses a whole document that is not valid IATI.
 * @param entry the file of the content that it was made of
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
