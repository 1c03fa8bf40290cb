import { addressOf, reservedAddresses, sections, type PagedKind } from './addresses.ts';
import { findCircles } from './circles.ts';
import { withCurrency, type Corpus, type Entry, type MoneyAsWritten } from './corpus.ts';
import { deadLinkRemedy } from './links.ts';
import { decimalsOf, fitsCurrency } from './money.ts';
import { nearest } from './nearest.ts';
import { shown, type Fault } from './problem.ts';
import { findDanglingReferences, findUnpublishedReferences } from './references.ts';

/** A fault and the entry it stands in. */
export interface Finding extends Fault {
  entry: Entry;
}

/** A rule across entries: everything in the corpus that breaks it. */
export interface Rule {
  severity: 'error' | 'warning';
  find: (corpus: Corpus) => Finding[];
}

/** Every rule across entries, by the name it is reported under (content-model.md, "Rules across entries"). */
export const rules: Readonly<Record<string, Rule>> = {
  'reference-exists': { severity: 'error', find: findDanglingReferences },
  'reference-published': { severity: 'error', find: findUnpublishedReferences },
  'address-free': { severity: 'error', find: findTakenAddresses },
  'link-leads-somewhere': { severity: 'error', find: findDeadLinks },
  'media-exists': { severity: 'error', find: findMissingMedia },
  'document-exists': { severity: 'error', find: findMissingDocuments },
  'one-currency': { severity: 'error', find: findMixedCurrencies },
  'amount-fits-currency': { severity: 'error', find: findTooManyDecimals },
  'donor-brief-asks': { severity: 'error', find: findDonorBriefsWithoutAsk },
  'someone-answers': { severity: 'error', find: findAsksNobodyAnswersFor },
  'no-circle': { severity: 'error', find: findCirclesOfEntries },
  'id-once': { severity: 'error', find: findDoubledIds },
  'interface-words': { severity: 'warning', find: findMissingInterfaceWords },
  'language-built': { severity: 'warning', find: findLanguagesNotBuilt },
  'default-language-declared': { severity: 'error', find: findUndeclaredDefaultLanguage },
};

function findTakenAddresses(corpus: Corpus): Finding[] {
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
    claim(entry, addressOf(entry.collection as PagedKind, entry.id), { path: [], found: entry.id });
  for (const entry of paged) {
    const { redirectFrom } = entry.data as { redirectFrom?: unknown };
    if (!Array.isArray(redirectFrom)) continue;
    for (const [i, from] of redirectFrom.entries())
      claim(entry, withSlash(String(from)), { path: ['redirectFrom', i], found: from });
  }
  return findings;
}

// What the program or a language shows: pages, lists, folders of files. Below a list's address entries may stand.
function isReserved(address: string, { site }: Corpus): boolean {
  const [first, ...below] = address.split('/').filter(Boolean);
  if (first === undefined || site?.data.languages.includes(first)) return true;
  const isSection = Object.values<string>(sections).includes(first);
  return reservedAddresses.includes(first.replace(/\.html$/u, '')) && !(isSection && below.length > 0);
}

// Hosts answer /old and /old/ alike; an address with an ending is a file's.
function withSlash(address: string): string {
  return /(\/|\.[^/]+)$/u.test(address) ? address : `${address}/`;
}

function findDeadLinks({ entries, addresses }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.links.flatMap(({ path, value }) => {
      const remedy = deadLinkRemedy(value, addresses);
      if (remedy === undefined) return [];
      return [{ entry, path, found: value, message: `found ${shown(value)}, but ${remedy}` }];
    }),
  );
}

function findMissingMedia({ entries, mediaFiles }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.media
      .filter(({ value }) => !mediaFiles.has(value))
      .map(({ path, value }) => {
        const near = nearest(value, mediaFiles);
        return {
          entry,
          path,
          found: value,
          message: `found ${shown(value)}, but media/ has no such file; ${near === undefined ? 'put the file there' : `write ${near}`}`,
        };
      }),
  );
}

function findMissingDocuments({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const { documents } = entry.data as { documents?: unknown };
    const titles = (Array.isArray(documents) ? documents : []).map((document: { title?: unknown } | null) =>
      String(document?.title),
    );
    return entry.ownDocuments
      .filter(({ value }) => !titles.includes(value))
      .map(({ path, value }) => ({
        entry,
        path,
        found: value,
        message: `found ${shown(value)}, but this entry has no document of that title; write ${nearest(value, titles) ?? 'title: in place of document:'}`,
      }));
  });
}

function findMixedCurrencies({ asks, site }: Corpus): Finding[] {
  if (!site) return [];
  return asks.flatMap((entry) => {
    const { currency } = withCurrency(entry.data.amount, site.data.currency);
    return (entry.data.costLines ?? []).flatMap(({ amount }, i) => {
      const line = withCurrency(amount, currency);
      if (line.currency === currency) return [];
      return [
        {
          entry,
          path: ['costLines', i, 'amount'],
          found: amount,
          message: `is in ${line.currency}, but the ask is in ${currency}; write the cost line in ${currency}`,
        },
      ];
    });
  });
}

function findTooManyDecimals({ entries, asks, site }: Corpus): Finding[] {
  if (!site) return [];
  const amounts = new Map<Entry, MoneyAsWritten>(asks.map((ask) => [ask, ask.data.amount]));
  return entries.flatMap((entry) => {
    const { currency } = withCurrency(amounts.get(entry) ?? 0, site.data.currency);
    return entry.money.flatMap(({ path, value }) => {
      const sum = withCurrency(value, currency);
      if (fitsCurrency(sum)) return [];
      const decimals = decimalsOf(sum.currency);
      return [
        {
          entry,
          path,
          found: sum.amount,
          message: `found ${sum.amount}, but ${sum.currency} has ${decimals} decimals; write ${sum.amount.toFixed(decimals)}`,
        },
      ];
    });
  });
}

// In the two rules below an entry counts even where its shape or its id is wrong: that is a fault of its own.
function findDonorBriefsWithoutAsk({ briefs, entries }: Corpus): Finding[] {
  const ids = briefs.map(({ id }) => id);
  const named = entries
    .filter(({ collection, published }) => collection === 'asks' && published)
    .map(({ data }) => String((data as { brief?: unknown }).brief));
  const answered = new Set(named.map((id) => (ids.includes(id) ? id : nearest(id, ids))));
  return briefs
    .filter(({ id, data, published }) => published && data.kind === 'donor-brief' && !answered.has(id))
    .map((entry) => ({
      entry,
      path: ['kind'],
      found: entry.data.kind,
      message: `a donor brief asks for money, but no published ask names it; add a file in asks/ with brief: ${entry.id}, or write kind: project`,
    }));
}

function findAsksNobodyAnswersFor({ asks, entries, site }: Corpus): Finding[] {
  if (!site) return [];
  const byId = (name: string) =>
    new Map(entries.filter(({ collection }) => collection === name).map((entry) => [entry.id, entry]));
  const contacts = byId('contacts');
  const briefs = byId('briefs');
  return asks
    .filter(({ published }) => published)
    .filter(({ data }) => {
      const brief = briefs.get(data.brief);
      const ofBrief = (brief?.references ?? []).filter(({ collection }) => collection === 'contacts');
      const people = [data.contact, ...ofBrief.map(({ id }) => id), site.data.contact];
      return !people.some((id) => id !== undefined && isReachable(contacts.get(id)));
    })
    .map((entry) => ({
      entry,
      path: entry.data.contact === undefined ? [] : ['contact'],
      found: entry.data.contact,
      message:
        "asks for money, but nobody who answers can be reached; give an email or phone to its contact, its brief's or the site's",
    }));
}

// One that is not there, or cannot be read and so has no fields, may well hold an address.
function isReachable(contact: Entry | undefined): boolean {
  const { email, phone } = (contact?.data ?? {}) as { email?: unknown; phone?: unknown };
  if (!contact || Object.keys(contact.data as object).length === 0) return true;
  return contact.published && (email ?? phone) !== undefined;
}

function findCirclesOfEntries({ briefs, asks, entries }: Corpus): Finding[] {
  const organisations = entries.filter(({ collection }) => collection === 'organisations') as Entry<{
    parent?: string;
  }>[];
  const byParent = ({ data }: Entry<{ parent?: string | undefined }>) =>
    data.parent === undefined ? [] : [data.parent];
  return [
    ...findCircles(briefs, byParent).map(({ entry, circle }) => circleFault(entry, 'parent', circle)),
    ...findCircles(organisations, byParent).map(({ entry, circle }) => circleFault(entry, 'parent', circle)),
    ...findCircles(asks, ({ data }) => data.dependsOn ?? []).map(({ entry, circle }) =>
      circleFault(entry, 'dependsOn', circle),
    ),
  ];
}

function circleFault(entry: Entry, field: string, circle: string[]): Finding {
  return {
    entry,
    path: [field],
    found: circle.join(', '),
    message: `runs in a circle: ${[...circle, circle[0]].join(' → ')}; take one of these out`,
  };
}

function findDoubledIds({ entries }: Corpus): Finding[] {
  return entries.flatMap((entry) => {
    const data = entry.data as Record<string, unknown>;
    const seen = new Set<string>();
    return ['figures', 'indicators'].flatMap((field) => {
      const items: unknown = data[field];
      if (!Array.isArray(items)) return [];
      return items.flatMap((item: { id?: string } | null, i) => {
        const id = item?.id;
        if (id === undefined || !seen.has(id)) {
          if (id !== undefined) seen.add(id);
          return [];
        }
        return [
          {
            entry,
            path: [field, i, 'id'],
            found: id,
            message: `${id} stands twice in this entry; write another id`,
          },
        ];
      });
    });
  });
}

function findMissingInterfaceWords({ site, interfaceLanguages }: Corpus): Finding[] {
  const language = site?.data.defaultLanguage;
  if (!site || language === undefined || interfaceLanguages.includes(language)) return [];
  const message = `the interface has no words in ${language} yet and falls back to English; to have it whole, write one of ${interfaceLanguages.join(', ')}`;
  return [{ entry: site, path: ['defaultLanguage'], found: language, message }];
}

function findLanguagesNotBuilt({ site }: Corpus): Finding[] {
  if (!site) return [];
  const { languages, defaultLanguage } = site.data;
  const others = languages.filter((language) => language !== defaultLanguage);
  if (others.length === 0) return [];
  const message = `this version builds the default language only: no pages will be made in ${others.join(', ')}; keep the line for later, or write languages: [${defaultLanguage}]`;
  return [{ entry: site, path: ['languages'], found: languages, message }];
}

function findUndeclaredDefaultLanguage({ site }: Corpus): Finding[] {
  if (!site) return [];
  const { languages, defaultLanguage } = site.data;
  if (languages.includes(defaultLanguage)) return [];
  return [
    {
      entry: site,
      path: ['defaultLanguage'],
      found: defaultLanguage,
      message: `found ${shown(defaultLanguage)}, which is not one of the languages; write ${languages[0] ?? 'one of them'}, or add it to languages`,
    },
  ];
}
