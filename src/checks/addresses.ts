import type { Fault } from '../domain/problem.ts';
import { written } from '../domain/written.ts';
import { listAddress, listedKinds, reservedAddresses, reservedFiles } from '../schemas/addresses.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fieldsOfKind } from './fields.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about addresses. */
export const addressRules = {
  'address-free': error(findTakenAddresses),
} satisfies Rules;

/** Addresses that two entries claim, or an entry and the program. */
function findTakenAddresses(corpus: Corpus): Finding[] {
  const taken = new Map<string, Entry>();
  const findings: Finding[] = [];
  const claim = (entry: Entry, address: string, fault: Omit<Fault, 'message'>) => {
    const owner = taken.get(address);
    taken.set(address, owner ?? entry);
    const isProgram = isReserved(address, corpus) || (fault.path.length > 0 && corpus.addresses.has(address));
    const whose = owner?.file ?? (isProgram ? 'the program' : undefined);
    if (whose === undefined) return;
    const message = `the address ${address} already belongs to ${whose}; write another`;
    findings.push({ entry, ...fault, message });
  };
  for (const entry of corpus.entries)
    if (entry.address !== undefined) claim(entry, entry.address, { path: [], found: entry.id });
  for (const entry of corpus.entries)
    for (const { path, value } of fieldsOfKind(entry, 'redirect'))
      claim(entry, asAnswered(written(value)), { path, found: value });
  return findings;
}

// What the program or a language shows: pages, lists, files and folders of files. Below a list's address entries may stand.
function isReserved(address: string, { site }: Corpus): boolean {
  const [first, ...below] = address.split('/').filter(Boolean);
  if (first === undefined || site?.data.languages.some((language) => language.toLowerCase() === first))
    return true;
  const isSection = listedKinds.some((kind) => listAddress(kind) === `/${first}/`);
  const name = first.replace(/\.html$/u, '');
  return (
    reservedFiles.includes(first) || (reservedAddresses.includes(name) && !(isSection && below.length > 0))
  );
}

// Hosts answer /old, /old/ and /old/index.html alike, and some take capitals for small letters.
function asAnswered(address: string): string {
  const path = address.toLowerCase().replace(/\/index\.html$/u, '/');
  return /(\/|\.[^/]+)$/u.test(path) ? path : `${path}/`;
}
