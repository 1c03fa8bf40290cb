import { searchAddress } from '../domain/addresses.ts';
import { answeredAs, splitLanguage } from '../domain/old-address.ts';
import {
  listAddress,
  listedKinds,
  pageOfFile,
  reservedAddresses,
  reservedFiles,
  reservedFilesInEach,
  reservedFolders,
  reservedFoldersInEach,
} from '../schemas/addresses.ts';
import type { Corpus, Entry } from './corpus.ts';
import { textFieldsOfKind } from './fields.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about addresses. */
export const addressRules = {
  'address-free': error(findTakenAddresses),
} satisfies Rules;

/** Addresses that two entries claim, or an entry and the program. */
function findTakenAddresses(corpus: Corpus): Finding[] {
  const pages: Owners = new Map();
  for (const entry of corpus.entries)
    if (entry.address !== undefined) claim(pages, answeredAs(entry.address), entry);
  return [...findTakenPages(corpus, pages), ...findTakenOldAddresses(corpus, pages)];
}

function findTakenPages(corpus: Corpus, pages: Owners): Finding[] {
  return corpus.entries.flatMap((entry) => {
    const { address, id } = entry;
    if (address === undefined) return [];
    const owner = pages.get(answeredAs(address));
    const whose = owner === entry ? programAtRoot(answeredAs(address), corpus) : owner?.file;
    if (whose === undefined) return [];
    const message = `the address ${address} already belongs to ${whose}; write another`;
    return [{ entry, path: [], found: id, message }];
  });
}

function findTakenOldAddresses(corpus: Corpus, pages: Owners): Finding[] {
  const shown = new Set(Array.from(corpus.addresses, answeredAs));
  const old: Owners = new Map();
  return corpus.entries.flatMap((entry) =>
    textFieldsOfKind(entry, 'redirect').flatMap(({ path, value }) => {
      const today = answeredToday(value, corpus);
      const page = today && pages.get(today.address);
      const first = claim(old, answeredAs(value), entry);
      const whose = page?.file ?? (today && programAt(today, shown));
      const message =
        page === entry
          ? `the address ${value} is that of this very page; take it out`
          : whose !== undefined
            ? `the address ${value} already belongs to ${whose}; take it out`
            : first !== entry
              ? `the address ${value} already belongs to ${first.file}, which names it too; take it out of one of them`
              : undefined;
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
}

/** Each address with the entry that claimed it first. */
type Owners = Map<string, Entry>;

/** @returns whose the address is: the one who claims it, or whoever did before */
function claim(owners: Owners, address: string, entry: Entry): Entry {
  const owner = owners.get(address) ?? entry;
  owners.set(address, owner);
  return owner;
}

/** An address as the site knows it: without the language it begins with. */
interface Answered {
  address: string;
  language?: string | undefined;
}

// The language at the root has no folder of its own: below its code stands what an old site had there, and nothing else.
function answeredToday(address: string, { site }: Corpus): Answered | undefined {
  const { languages = [], defaultLanguage } = site?.data ?? {};
  const { language, rest } = splitLanguage(address, languages);
  if (language !== undefined && language === defaultLanguage) return undefined;
  const known = answeredAs(rest);
  // A file beside a page belongs to it, and the card of all people to their list.
  return { address: pageOfFile(known) ?? known, language };
}

// What the program shows at the address of an old page: its lists and other pages, and its files.
function programAt({ address, language }: Answered, shown: ReadonlySet<string>): string | undefined {
  const [first = '', ...below] = address.split('/').filter(Boolean);
  const [files, folders] =
    language === undefined ? [reservedFiles, reservedFolders] : [reservedFilesInEach, reservedFoldersInEach];
  const isFile = files.includes(first) || folders.includes(first);
  const pages = below.length === 0 && ['', 'index', '404', '404.html'].includes(first);
  if (!isFile && !pages && !shown.has(address)) return undefined;
  const inIt = language === undefined ? '' : ` in ${language}`;
  return `the program (${nameOf(first, below)}${inIt})`;
}

// What the program or a language has at the root, where free pages stand.
function programAtRoot(address: string, { site }: Corpus): string | undefined {
  const [first = '', ...below] = address.split('/').filter(Boolean);
  if (below.length > 0) return undefined;
  const language = site?.data.languages.find((one) => one.toLowerCase() === first);
  if (language !== undefined) return `the program (the pages in ${language})`;
  return reservedAddresses.includes(first) ? `the program (${nameOf(first, [])})` : undefined;
}

function nameOf(first: string, below: readonly string[]): string {
  const list = listedKinds.find((kind) => listAddress(kind) === `/${first}/`);
  if (list !== undefined) return below.length === 0 ? `the list of ${list}` : `a page of its ${list}`;
  if (first === '' || first === 'index') return 'the home page';
  if (`/${first}/` === searchAddress) return 'the search page';
  return first.startsWith('404') ? 'the page for unknown addresses' : `its files at /${first}`;
}
