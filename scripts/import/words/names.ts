import type { organisationTypes, roles } from '../../../src/schemas/organisation-terms.ts';
import ar from './ar/names.ts';
import en from './en/names.ts';
import es from './es/names.ts';
import fr from './fr/names.ts';
import lo from './lo/names.ts';
import pt from './pt/names.ts';

/** What kind of organisation a word in its name tells of. */
export type OrganisationType = keyof typeof organisationTypes;

/** The part that an organisation plays. */
export type Role = keyof typeof roles;

/** The words by which a language names organisations, people and the parts they play; in small letters, accents as written. */
export interface NameWords {
  /** What heads the name of an organisation, whatever its kind: `agency`. */
  heads: readonly string[];
  /** Heads, and other words of names, that tell the kind. */
  types: Readonly<Partial<Record<OrganisationType, readonly string[]>>>;
  /** Whether a head may stand at the end as well: `Water Agency`. */
  headsLast?: true;
  /** Heads that nevertheless only begin a name: `united nations`. */
  headsFirst?: readonly string[];
  /** What heads the name of a part of an organisation: `country office`. */
  offices: readonly string[];
  /** Small words within names: `of`, `the`. */
  links: readonly string[];
  /** Words that join the members of a list. */
  and: readonly string[];
  /** What a sentence may begin with though no name does: `through`. */
  openers: readonly string[];
  /** What makes words in capitals no organisation: `strategy`, `law`. */
  things: readonly string[];
  /** What a job title holds: `manager`. */
  titles: readonly string[];
  /** What stands before a person's name. */
  honorifics: readonly string[];
  /** What stands before a mail address, a telephone number or the name of who answers. */
  labels: Readonly<
    Record<'mail' | 'phone' | 'contact' | 'web' | 'name' | 'title' | 'office', readonly string[]>
  >;
  /** What heads a column that tells the part of each organisation. */
  parts: readonly string[];
  /** What a line of a postal address holds. */
  address: readonly string[];
  /** What one does who carries out the work: `runs`. */
  does: readonly string[];
  /** What one does in the course of a work: `trained`. */
  makes: readonly string[];
  /** What one does who comes to a work: `has joined`. */
  joins: readonly string[];
  /** What tells the part that an organisation plays. */
  roles: Readonly<Record<Role, readonly string[]>>;
}

const byLanguage: Readonly<Record<string, NameWords>> = { en, fr, ar, lo, es, pt };

/** The words of every language, English first. */
export const allNameWords: readonly NameWords[] = Object.values(byLanguage);

/**
 * The words of a language, whatever its region or script; undefined for one that has none here.
 * @example nameWords('pt-BR')?.and // ['e']
 */
export function nameWords(language: string): NameWords | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(byLanguage, primary) ? byLanguage[primary] : undefined;
}
