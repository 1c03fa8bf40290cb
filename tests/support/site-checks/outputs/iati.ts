import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { type Entry, fields, list } from '../content.ts';
import type { Site } from '../site.ts';
import type { Carried } from './carried.ts';
import type { Leaf } from './flat.ts';

const own = { own: 'urn:x-donor-briefs:iati' };

/** Every number and date in the activities that is one of the content: sums, values, and the days of both. */
export function inIati(site: Site): Carried[] {
  const file = 'iati/activities.xml';
  const bytes = site.files.get(file);
  if (!bytes) return [];
  using document = XmlDocument.fromBuffer(bytes);
  return all(document.root, 'iati-activity').flatMap((activity) => {
    const entry = entryOf(text(activity, 'iati-identifier'), site);
    const carry = (field: string, value: Leaf | undefined): Carried => ({ file, entry, field, value });
    return [
      ...ofAsk(activity).map(([field, value]) => carry(field, value)),
      ...ofTransactions(activity, entry).map(([field, value]) => carry(field, value)),
      ...ofPeriod(activity).map(([field, value]) => carry(field, value)),
      ...ofIndicators(activity, entry, site).map(([of, field, value]) => ({
        ...carry(field, value),
        entry: of,
      })),
    ];
  });
}

type Found = [field: string, value: Leaf | undefined];

// The parts of the budget come to the sum.
function ofAsk(activity: XmlElement): Found[] {
  const [ask] = all(activity, 'own:ask');
  if (!ask) return [];
  const budgets = all(activity, 'budget/value');
  const cents = budgets.reduce((sum, one) => sum + Math.round(Number(one.content) * 1e4), 0);
  const currency = attribute(ask, 'currency');
  const order = attribute(ask, 'order');
  const months = attribute(ask, 'durationMonths');
  return [
    ['amount', Number(attribute(ask, 'amount'))],
    ['amount_currency', currency],
    ['order', order === undefined ? undefined : Number(order)],
    ['durationMonths', months === undefined ? undefined : Number(months)],
    ...(budgets.length > 0 ? ([['amount', cents / 1e4]] as Found[]) : []),
    ...budgets.map((budget): Found => ['amount_currency', attribute(budget, 'currency')]),
  ];
}

function ofPeriod(activity: XmlElement): Found[] {
  return all(activity, 'activity-date')
    .filter((date) => all(date, '@own:basis').length === 0)
    .map((date) => {
      const isStart = ['1', '2'].includes(attribute(date, 'type') ?? '');
      return [
        isStart ? 'period_start' : 'period_end',
        text(date, 'narrative') || attribute(date, 'iso-date'),
      ];
    });
}

function ofIndicators(activity: XmlElement, entry: Entry, { content }: Site): [Entry, ...Found][] {
  return all(activity, 'result').flatMap((result) => {
    const id = all(result, '@own:id')[0]?.content;
    const of = content.published.find((one) => one.collection === 'results' && one.id === id) ?? entry;
    return all(result, 'indicator').flatMap((indicator): [Entry, ...Found][] => {
      const code = all(indicator, "reference[@vocabulary='99']/@code")[0]?.content ?? '';
      const name = `indicators_${code}`;
      const value = (path: string) => all(indicator, path).map((one) => Number(attribute(one, 'value')));
      return [
        ...value('baseline[@value]').map((one): Found => [`${name}_baseline`, one]),
        ...value('period/target[@value]').map((one): Found => [
          `${name}_${of === entry ? 'target' : 'planned'}`,
          one,
        ]),
        ...all(indicator, 'period/actual[@value and not(dimension)]').map((one): Found => {
          const place = of === entry ? `actuals_${placeOf(one, of, code)}` : 'actual';
          return [`${name}_${place}`, Number(attribute(one, 'value'))];
        }),
        ...value('period/actual[dimension]').map((one, i): Found => [`${name}_breakdown_${i}`, one]),
      ].map(([field, one]): [Entry, ...Found] => [of, field, one]);
    });
  });
}

// A value of a brief goes by its day.
function placeOf(actual: XmlElement, { data }: Entry, code: string): number {
  const day = text(actual, '../period-end/@iso-date');
  const indicator = list(data.indicators)
    .map(fields)
    .find(({ id }) => id === code);
  return list(indicator?.actuals).findIndex((one) => fields(one).date === day);
}

function ofTransactions(activity: XmlElement, { data }: Entry): Found[] {
  return all(activity, 'transaction').flatMap((transaction): Found[] => {
    const day = text(transaction, 'transaction-date/@iso-date');
    const sum = Number(text(transaction, 'value'));
    const gifts = list(data.contributions).map(fields);
    const place = gifts.findIndex(
      ({ date, amount }) => date === day && (fields(amount).amount ?? amount) === sum,
    );
    const name = `contributions_${place}`;
    return [
      [`${name}_amount`, sum],
      [`${name}_amount_currency`, text(transaction, 'value/@currency')],
      [`${name}_date`, text(transaction, 'value/@value-date')],
    ];
  });
}

function entryOf(identifier: string, { content }: Site): Entry {
  const entry = content.published
    .filter(({ collection }) => collection === 'briefs' || collection === 'asks')
    .find(({ collection, id, data }) =>
      new RegExp(collection === 'briefs' ? `-${id}$` : `-${String(data.brief)}--?${id}$`, 'u').test(
        identifier,
      ),
    );
  if (!entry) throw new Error(`${identifier} is the activity of no entry`);
  return entry;
}

function all(node: XmlElement, path: string): XmlElement[] {
  return node.find(path, own) as XmlElement[];
}

function text(node: XmlElement, path: string): string {
  return all(node, path)[0]?.content ?? '';
}

function attribute(node: XmlElement, name: string): string | undefined {
  return all(node, `@${name}`)[0]?.content;
}
