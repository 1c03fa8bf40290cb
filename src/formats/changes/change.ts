/** What a change is of, the most important first: so they are told. */
export const changeKinds = [
  'sum',
  'state',
  'date',
  'person',
  'page',
  'address',
  'figure',
  'title',
  'field',
  'text',
  'file',
  'translation',
] as const;

/** What a change is of. */
export type ChangeKind = (typeof changeKinds)[number];

/** Something in an entry that readers see changed. */
export interface FieldChange {
  kind: ChangeKind;
  /** What has changed, as staff call it: `cost lines, Pumps, amount`. */
  field: string;
  /** As the site showed it; undefined where there was nothing. */
  before?: string | undefined;
  /** As the site shows it now; undefined where there is nothing any more. */
  after?: string | undefined;
  /** How much of a long text it is. */
  extent?: string | undefined;
}

/** A change, and the page it is seen on. */
export interface Change extends FieldChange {
  /** The address of the page. */
  page: string;
  /** What the page is called. */
  called: string;
  /** What the person answers for whose page it is. */
  answersFor?: readonly string[] | undefined;
  /** The language whose words alone have changed. */
  language?: string | undefined;
}
