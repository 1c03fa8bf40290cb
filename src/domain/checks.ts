import { addressOf, isSitePath, reservedAddresses, type PagedKind } from './addresses.ts';
import { findCircles } from './circles.ts';
import { withCurrency, type AskFacts, type Corpus, type Entry } from './corpus.ts';
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
  'one-currency': { severity: 'error', find: findMixedCurrencies },
  'amount-fits-currency': { severity: 'error', find: findTooManyDecimals },
  'donor-brief-asks': { severity: 'error', find: findDonorBriefsWithoutAsk },
  'someone-answers': { severity: 'error', find: findAsksNobodyAnswersFor },
  'no-circle': { severity: 'error', find: findCirclesOfEntries },
  'id-once': { severity: 'error', find: findDoubledIds },
  'language-built': { severity: 'warning', find: findLanguagesNotBuilt },
  'default-language-declared': { severity: 'error', find: findUndeclaredDefaultLanguage },
};

function findTakenAddresses({ entries }: Corpus): Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, Entry>();
  const claim = (entry: Entry, address: string, fault: Omit<Fault, 'message'>) => {
    const owner = taken.get(address);
    if (owner)
      findings.push({
        entry,
        ...fault,
        message: `the address ${address} already belongs to ${owner.file}; write another`,
      });
    else taken.set(address, entry);
  };
  for (const entry of entries) {
    if (entry.collection === 'site') continue;
    if (entry.collection === 'pages' && reservedAddresses.includes(entry.id)) {
      findings.push({
        entry,
        path: [],
        found: entry.id,
        message: `the address /${entry.id}/ belongs to the program; give the file another name`,
      });
    }
    claim(entry, addressOf(entry.collection as PagedKind, entry.id), { path: [], found: entry.id });
  }
  for (const entry of entries) {
    const { redirectFrom } = entry.data as { redirectFrom?: unknown };
    if (!Array.isArray(redirectFrom)) continue;
    for (const [i, from] of redirectFrom.entries())
      claim(entry, String(from), { path: ['redirectFrom', i], found: from });
  }
  return findings;
}

function findDeadLinks({ entries, addresses }: Corpus): Finding[] {
  return entries.flatMap((entry) =>
    entry.links
      .filter(({ value }) => isSitePath(value) && !addresses.has(value.replace(/[?#].*$/u, '')))
      .map(({ path, value }) => {
        const near = nearest(value, addresses);
        return {
          entry,
          path,
          found: value,
          message: `found ${shown(value)}, but no page has this address; write ${near ?? 'the address of a page, with a slash at both ends'}`,
        };
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

function findMixedCurrencies({ asks, site }: Corpus): Finding[] {
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

function findTooManyDecimals({ asks, site }: Corpus): Finding[] {
  return asks.flatMap((entry) => {
    const { currency } = withCurrency(entry.data.amount, site.data.currency);
    return moneyOf(entry.data).flatMap(({ path, written }) => {
      const sum = withCurrency(written, currency);
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

function moneyOf({ amount, costLines = [], contributions = [] }: AskFacts) {
  return [
    { path: ['amount'], written: amount },
    ...costLines.map((line, i) => ({ path: ['costLines', i, 'amount'], written: line.amount })),
    ...contributions.map((line, i) => ({ path: ['contributions', i, 'amount'], written: line.amount })),
  ];
}

function findDonorBriefsWithoutAsk({ briefs, asks }: Corpus): Finding[] {
  const answered = new Set(asks.filter(({ published }) => published).map(({ data }) => data.brief));
  return briefs
    .filter(({ id, data, published }) => published && data.kind === 'donor-brief' && !answered.has(id))
    .map((entry) => ({
      entry,
      path: ['kind'],
      found: entry.data.kind,
      message: `a donor brief asks for money, but no published ask names it; add a file in asks/ with brief: ${entry.id}, or write kind: project`,
    }));
}

function findAsksNobodyAnswersFor({ asks, briefs, contacts, site }: Corpus): Finding[] {
  const reachable = new Set(
    contacts.filter(({ data, published }) => published && (data.email ?? data.phone)).map(({ id }) => id),
  );
  return asks
    .filter(({ published }) => published)
    .filter(({ data }) => {
      const brief = briefs.find(({ id }) => id === data.brief);
      const people = [
        data.contact,
        ...(brief?.data.contacts ?? []).map(({ contact }) => contact),
        site.data.contact,
      ];
      return !people.some((id) => id !== undefined && reachable.has(id));
    })
    .map((entry) => ({
      entry,
      path: entry.data.contact === undefined ? [] : ['contact'],
      found: entry.data.contact,
      message:
        "asks for money, but nobody who answers can be reached; give an email or phone to its contact, its brief's or the site's",
    }));
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

function findLanguagesNotBuilt({ site }: Corpus): Finding[] {
  const { languages, defaultLanguage } = site.data;
  const others = languages.filter((language) => language !== defaultLanguage);
  if (others.length === 0) return [];
  const message = `this version builds the default language only: no pages will be made in ${others.join(', ')}; keep the line for later, or write languages: [${defaultLanguage}]`;
  return [{ entry: site, path: ['languages'], found: languages, message }];
}

function findUndeclaredDefaultLanguage({ site }: Corpus): Finding[] {
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
