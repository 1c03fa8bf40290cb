import { linkRemedy } from '../../../src/domain/links.ts';
import { plainPhone } from '../../../src/domain/phone.ts';
import { plainWords } from '../../../src/domain/written.ts';
import { taken, type DraftValue, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { childOf, childrenOf, type IatiElement } from './element.ts';
import { saidIn } from './narratives.ts';
import { pathOnSite } from './own-site.ts';
import { inOneLine } from './words.ts';

/**
 * How a contact is reached: of several mail addresses or numbers the first, as a contact has one of each.
 * @param person their name, undefined for an office
 */
export function reachOf(
  element: IatiElement,
  reading: ActivityReading,
  person: string | undefined,
): Record<string, DraftValue | undefined> {
  return {
    email: emailIn(element, reading, person),
    phone: phoneIn(element, reading),
    address: addressIn(element, reading),
    url: websiteIn(element, reading),
  };
}

const mailAddress = /[^\s@<>"“”,;:()[\]/]+@[^\s@.<>"“”,;:()[\]/]+(?:\.[^\s@.<>"“”,;:()[\]/]+)+/gu;

function emailIn(
  element: IatiElement,
  reading: ActivityReading,
  person: string | undefined,
): Taken<string> | undefined {
  const [first, ...others] = childrenOf(element, 'email').flatMap((one) =>
    (one.text.match(mailAddress) ?? []).map((email) => ({ email, line: one })),
  );
  if (!first) return undefined;
  if (others.length > 0)
    reading.notes.tell('A contact has several mail addresses: the first one was taken', others[0]?.line);
  const line = reading.lines.of(first.line);
  if (reading.isOwn || !isOfSomebodyElse(first.email, person)) return taken(first.email, line);
  reading.notes.tell(
    'A person has a mail address that looks like somebody else’s: compare the two',
    first.line,
  );
  return taken(first.email, line, 'guess', 'the address looks like that of somebody else');
}

// daniel.roe@… of Amina Doe: two names or more before the @, and none of them the person's.
function isOfSomebodyElse(email: string, person: string | undefined): boolean {
  if (person === undefined) return false;
  const names = (email.split('@')[0] ?? '')
    .toLowerCase()
    .split(/[._-]+/u)
    .filter((part) => /^[a-z]{3,}$/u.test(part));
  const own = plainWords(person);
  return (
    names.length > 1 && /^[\p{Script=Latin}\s]+$/u.test(own) && names.every((name) => !own.includes(name))
  );
}

function phoneIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const [said] = childrenOf(element, 'telephone');
  if (!said) return undefined;
  const line = () => reading.lines.of(said);
  if (reading.isOwn) return taken(said.text, line());
  const numbers = said.text
    .split(/[;,/|\n]|\s(?:or|and|ou|et|y|e)\s|(?<=\d)\s+(?=\+)/iu)
    .map(plainPhone)
    .filter((one) => one.replace(/\D/gu, '').length > 5);
  const [first] = numbers;
  if (first === undefined) return undefined;
  if (numbers.length > 1 || childrenOf(element, 'telephone').length > 1)
    reading.notes.tell('A contact has several telephone numbers: the first one was taken', said);
  if (/^(?:\+|00)/u.test(first)) return taken(first, line());
  reading.notes.tell('A telephone number has no code of its country: write it with + and that code', said);
  return taken(first, line(), 'likely', 'without the code of its country, as in the file');
}

function addressIn(element: IatiElement, reading: ActivityReading): Taken<string>[] | undefined {
  const [said] = saidIn(childrenOf(element, 'mailing-address'), reading);
  if (!said) return undefined;
  const line = reading.lines.of(said.element);
  const lines = said.text.split('\n');
  return (reading.isOwn ? lines : lines.map(inOneLine).filter(Boolean)).map((text) => taken(text, line));
}

function websiteIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const said = childOf(element, 'website');
  const written = said?.text.trim() ?? '';
  if (!said || written === '') return undefined;
  const path = reading.isOwn ? pathOnSite(written, reading.site) : undefined;
  const url = path ?? (/^www\.\S+$/iu.test(written) ? `https://${written}` : written);
  if (linkRemedy(url, 'field') !== undefined) {
    reading.notes.tell('A contact has a website whose address leads nowhere: it was left out', said);
    return undefined;
  }
  const isMade = url !== written && !reading.isOwn;
  return taken(
    url,
    reading.lines.of(said),
    isMade ? 'likely' : 'certain',
    isMade ? `written ${written}` : undefined,
  );
}
