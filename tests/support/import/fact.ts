/** What kind of thing a fact is, for the table of scores. */
export type FactKind =
  | 'amount'
  | 'date'
  | 'person'
  | 'mail'
  | 'phone'
  | 'job title'
  | 'organisation'
  | 'role'
  | 'country'
  | 'code'
  | 'title'
  | 'goal'
  | 'theme'
  | 'outcome or output'
  | 'indicator'
  | 'figure'
  | 'event'
  | 'framework'
  | 'link'
  | 'choice';

/** One thing that a field says. */
export interface Fact {
  kind: FactKind;
  /** `asks.amount`, `briefs.period.start`. */
  field: string;
  /** The ways in which the value may be given, folded, any of them right. */
  values: readonly string[];
  /** The value as people read it. */
  shown: string;
  isOptional: boolean;
}

/**
 * Whether two facts say the same: one value that both allow; of titles, how far they go is a matter of taste.
 */
export function agree(fact: Fact, other: Fact, sayTheSame: (a: string, b: string) => boolean): boolean {
  if (fact.field !== other.field) return false;
  const same = looseKinds.has(fact.kind) ? sayTheSame : (a: string, b: string) => a === b;
  return fact.values.some((value) => other.values.some((one) => same(value, one)));
}

const looseKinds: ReadonlySet<FactKind> = new Set(['title', 'outcome or output', 'framework', 'event']);

/**
 * Whether the field counts only where a gold entry has it: the document need not say it, or how is a matter of taste.
 */
export function isLenient({ field }: Fact): boolean {
  return lenient.has(field);
}

const lenient: ReadonlySet<string> = new Set([
  'briefs.title',
  'briefs.subtitle',
  'briefs.kind',
  'briefs.status',
  'briefs.reporting.frequency',
  'asks.title',
  'asks.kind',
  'results.title',
  'results.kind',
  'updates.title',
  'updates.kind',
  'updates.place',
  'updates.participants.qualifier',
  'organisations.type',
  'organisations.country',
  'organisations.url',
  'countries.name',
  'countries.officialName',
  'indicators.measure',
  'indicators.unit',
  'contacts.url',
]);
