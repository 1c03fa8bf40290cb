import ar from './ar/sections.ts';
import en from './en/sections.ts';
import es from './es/sections.ts';
import fr from './fr/sections.ts';
import lo from './lo/sections.ts';
import pt from './pt/sections.ts';

/** What a part of a document is about, told by its label: a fact in a few words, or a text of paragraphs. */
export type SectionName =
  | 'title'
  | 'subtitle'
  | 'country'
  | 'officialName'
  | 'place'
  | 'partners'
  | 'donors'
  | 'implementers'
  | 'accountable'
  | 'duration'
  | 'start'
  | 'end'
  | 'budget'
  | 'status'
  | 'code'
  | 'programmeCode'
  | 'level'
  | 'outputCode'
  | 'biennium'
  | 'date'
  | 'updated'
  | 'adopted'
  | 'launched'
  | 'themes'
  | 'goals'
  | 'contact'
  | 'beneficiaries'
  | 'website'
  | 'documents'
  | 'project'
  | 'frameworks'
  | 'phase'
  | 'amount'
  | 'purpose'
  | 'deliverables'
  | 'planned'
  | 'actual'
  | 'baseline'
  | 'unit'
  | 'indicators'
  | 'attendance'
  | 'summary'
  | 'background'
  | 'objective'
  | 'approach'
  | 'implementation'
  | 'outputs'
  | 'outcomes'
  | 'results'
  | 'resultAchieved'
  | 'outcomeSummary'
  | 'outcomeAchieved'
  | 'contribution'
  | 'gender'
  | 'asks'
  | 'risks'
  | 'sustainability'
  | 'monitoring'
  | 'quote'
  | 'events'
  | 'gallery'
  | 'followUs'
  | 'glance'
  | 'sources'
  | 'about';

/** The words of one language that parts of documents are told by, in small letters, with bars between. */
export interface SectionWords {
  /** Labels and headings; `*` stands for up to six words, such as the name of an organisation; `&` for `and`. */
  sections: Readonly<Partial<Record<SectionName, string>>>;
  /** What may stand behind a label without changing what it means: `of the project`, `expected`. */
  tails?: string;
  /** What may stand before a label of a list of people or organisations: `our`. */
  fronts?: string;
  /** What joins two labels in one: `and`. */
  and: string;
  /** Nouns of what takes place on days: workshop, launch. */
  events: string;
  /** What says that an event takes place. */
  takesPlace?: string;
  /** What reports on a year of one work call themselves: `annual report`. */
  yearReports?: string;
  /** Nouns of work that has a name: `the project “…”`. */
  works: string;
  /** Nouns that make a brief a programme. */
  programmes: string;
  /** What stands between an event and its place. */
  at: string;
  /** Nouns that the name of a place begins with, where capitals tell none. */
  places?: string;
  /** What says that an event is to be, or was, held. */
  held?: string;
  /** Articles, and what else may stand before a name in a list. */
  articles: string;
  /** Words for each status of a brief that say so by themselves. */
  statuses: Readonly<Record<'pipeline' | 'implementation' | 'closed' | 'suspended' | 'cancelled', string>>;
  /** Words for each level of a result. */
  levels: Readonly<Record<'output' | 'outcome' | 'impact', string>>;
  /** What says that a number was planned. */
  planned: string;
  /** What says that a number was reached. */
  reached: string;
  /** What a total is called. */
  total: string;
  /** What asks a reader for money. */
  asking: string;
  /** What a piece of news calls itself. */
  news: string;
  /** What documents call themselves above their title: `project brief`. */
  documents: string;
  /** What stands for all themes. */
  allThemes: string;
  /** What says that something was adopted on a day. */
  adoptedOn: string;
  /** What says that something was launched on a day. */
  launchedOn: string;
  /** A step on the way, numbered. */
  steps: string;
  /** What says that people came to something. */
  attending: string;
  /** Nouns of plans and frameworks, as the names of these hold them. */
  plans: string;
  /** What says that a work serves a plan: `in line with`. */
  serving: string;
  /** What tells of reports to donors. */
  reports: string;
  /** What says that a request has no number among the phases. */
  standalone: string;
  /** What says that a donor has promised or given a sum already, by how far it has come. */
  given: Readonly<Record<'pledge' | 'commitment' | 'received', string>>;
  /** How often, for each frequency of reports. */
  frequencies: Readonly<Record<'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'at-end', string>>;
}

const languages: Readonly<Record<string, SectionWords>> = { en, fr, ar, lo, es, pt };

/**
 * The words of all languages, those of the document's own first.
 * @example sectionWords('fr-CA')[0] // the French ones
 */
export function sectionWords(language: string): readonly SectionWords[] {
  const own = languages[language.split('-')[0] ?? ''];
  const others = Object.values(languages).filter((words) => words !== own);
  return own === undefined ? others : [own, ...others];
}

/**
 * The words of a list.
 * @example listed('wells | water points') // ['wells', 'water points']
 */
export function listed(words: string | undefined): string[] {
  return (words ?? '')
    .split('|')
    .map((word) => word.trim().replace(/\s+/gu, ' '))
    .filter(Boolean);
}
