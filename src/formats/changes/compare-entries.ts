import { collections, type PagedName } from '../../schemas/collections.ts';
import { describe, type Description } from '../../schemas/describe.ts';
import type { Json } from '../entry-json.ts';
import type { ChangeKind, FieldChange } from './change.ts';
import { compareFields, type Comparing } from './compare-fields.ts';
import { paragraphsChange } from './compare-texts.ts';
import type { EntryFacts, Fields, Markdown } from './facts.ts';
import type { KindOf } from './kind-of-change.ts';
import { sameness } from './sameness.ts';
import { namedEntry, nothingKnown, shownValue } from './show-value.ts';

/** How a text reads: its paragraphs, each one line. */
export type LinesOf = (text: Markdown) => string[];

/** How entries are compared. */
export interface ComparingEntries extends Comparing {
  linesOf: LinesOf;
}

/** What readers see changed of an entry that was there before and is there now. */
export function compareEntries(before: EntryFacts, after: EntryFacts, how: ComparingEntries): FieldChange[] {
  const { fields } = describe(collections[after.collection].schema);
  const comparing = { ...how, kindOf: kindOfIn(after.collection) };
  return [
    ...compareFields(withoutId(fields), before.fields, after.fields, comparing),
    ...compareDerived(before, after, how),
    ...compareMarkdown(fields, before.fields, after.fields, how),
    ...compareText('text', before.text, after.text, how),
    ...compareFiles(before, after),
    ...compareOldAddresses(before, after),
  ];
}

/** What has changed in a text. */
export function compareText(
  field: string,
  before: Markdown | undefined,
  after: Markdown | undefined,
  { linesOf }: Pick<ComparingEntries, 'linesOf'>,
): FieldChange[] {
  const [was, is] = [before, after].map((text) => text ?? { text: '', format: 'md' as const });
  if (!was || !is || was.text === is.text) return [];
  const change = paragraphsChange(linesOf(was), linesOf(is));
  return change ? [{ kind: 'text', field, ...change }] : [];
}

// Whatever is said of a person is of who answers.
function kindOfIn(collection: PagedName): KindOf {
  return (field, name) => {
    if (collection !== 'contacts') return undefined;
    const isPersonal = name !== 'photo' && name !== 'aliases' && name !== 'sources' && name !== 'updated';
    return isPersonal && field.meta.money === undefined ? 'person' : undefined;
  };
}

function withoutId(fields: Description['fields']): Description['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'id'));
}

function compareMarkdown(
  fields: Description['fields'],
  before: Fields,
  after: Fields,
  how: ComparingEntries,
): FieldChange[] {
  const inText = Object.keys(fields).filter((key) => fields[key]?.meta.markdown);
  return inText.flatMap((key) => compareText(key, markdown(before[key]), markdown(after[key]), how));
}

function markdown(value: Json | undefined): Markdown {
  return { text: typeof value === 'string' ? value : '', format: 'md' };
}

const aDate: typeof nothingKnown = { meta: { date: true }, fields: {} };

function compareDerived(
  { derived: was }: EntryFacts,
  { derived: is }: EntryFacts,
  { look }: Pick<ComparingEntries, 'look'>,
): FieldChange[] {
  const one = (
    kind: ChangeKind,
    field: string,
    before?: Json,
    after?: Json,
    as = nothingKnown,
  ): FieldChange[] =>
    sameness(before) === sameness(after)
      ? []
      : [{ kind, field, before: shownValue(as, before, look), after: shownValue(as, after, look) }];
  const answer = (value: Json | undefined) => namedEntry(value)?.called;
  const isOther = namedEntry(was.answer)?.page !== namedEntry(is.answer)?.page;
  const places = new Set([...Object.keys(was.shares ?? {}), ...Object.keys(is.shares ?? {})]);
  return [
    ...one('state', 'state', was.state, is.state),
    ...one('sum', 'given so far', was.raised, is.raised),
    ...one('sum', 'left to find', was.left, is.left),
    ...one('state', 'over since', was.ended, is.ended, aDate),
    ...compareTotals(was.totals ?? [], is.totals ?? [], one),
    ...[...places].flatMap((place) =>
      one('figure', `share of ${place}`, percent(was.shares?.[place]), percent(is.shares?.[place])),
    ),
    ...(isOther
      ? [
          {
            kind: 'person' as const,
            field: 'who answers',
            before: answer(was.answer),
            after: answer(is.answer),
          },
        ]
      : []),
  ];
}

function percent(value: number | undefined): Json {
  return value === undefined ? null : { value, unit: 'percent' };
}

type Totals = NonNullable<EntryFacts['derived']['totals']>;

function compareTotals(
  before: Totals,
  after: Totals,
  one: (kind: ChangeKind, field: string, before?: Json, after?: Json) => FieldChange[],
): FieldChange[] {
  const currencies = new Set([...before, ...after].map(({ currency }) => currency));
  return [...currencies].flatMap((currency) => {
    const [was, is] = [before, after].map((totals) => totals.find((total) => total.currency === currency));
    const sum = (amount: number | undefined): Json => (amount === undefined ? null : { amount, currency });
    return [
      ...one('sum', 'asked in all', sum(was?.asked), sum(is?.asked)),
      ...one('sum', 'given in all', sum(was?.raised), sum(is?.raised)),
      ...one('sum', 'left to find in all', sum(was?.left), sum(is?.left)),
    ];
  });
}

// Another file under the same name.
function compareFiles({ files: was }: EntryFacts, { files: is }: EntryFacts): FieldChange[] {
  return Object.keys(is).flatMap((name) =>
    was[name] === undefined || was[name] === is[name]
      ? []
      : [{ kind: 'file' as const, field: name, extent: 'another file under the same name' }],
  );
}

function compareOldAddresses(
  { redirectFrom: was }: EntryFacts,
  { redirectFrom: is }: EntryFacts,
): FieldChange[] {
  const change = (address: string, extent: string) => ({ kind: 'address' as const, field: address, extent });
  return [
    ...is.filter((one) => !was.includes(one)).map((one) => change(one, 'leads here from now on')),
    ...was.filter((one) => !is.includes(one)).map((one) => change(one, 'leads here no longer')),
  ];
}
