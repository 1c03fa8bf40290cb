import type { Money } from '../../domain/money.ts';

/** The kinds of page a visitor can filter by. */
export type Kind =
  'brief' | 'ask' | 'result' | 'update' | 'contact' | 'organisation' | 'country' | 'theme' | 'goal' | 'page';

/** What search knows of a page besides its text. Names are in the page's language. */
export interface Facts {
  kind: Kind;
  title: string;
  countries?: string[];
  themes?: string[];
  organisations?: string[];
  goals?: string[];
  status?: string;
  year?: string;
  /** A PartialDate, for sorting. */
  date?: string;
  amount?: Money;
  /** Words a visitor may type that do not stand on the page: other spellings, plain digits. */
  also?: string[];
}
