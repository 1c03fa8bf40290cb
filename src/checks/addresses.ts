import {
  addressOf,
  reservedAddresses,
  reservedFiles,
  listAddress,
  listedKinds,
} from '../schemas/addresses.ts';
import type { PagedName } from '../schemas/collections.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { Fault } from '../domain/problem.ts';
import type { Finding } from './rule.ts';

/** Addresses that two entries claim, or an entry and the program. */
export function findTakenAddresses(corpus: Corpus): Finding[] {
  const paged = corpus.entries.filter(({ collection }) => collection !== 'site');
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
  for (const entry of paged)
    claim(entry, addressOf(entry.collection as PagedName, entry.id), { path: [], found: entry.id });
  for (const entry of paged) {
    const { redirectFrom } = entry.data as { redirectFrom?: unknown };
    if (!Array.isArray(redirectFrom)) continue;
    for (const [i, from] of redirectFrom.entries())
      claim(entry, asAnswered(String(from)), { path: ['redirectFrom', i], found: from });
  }
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
