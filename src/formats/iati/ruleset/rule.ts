/** A rule of a ruleset as it is written: a case of one kind, for every element that an XPath names. */
export interface WrittenRule {
  /** XPath: the rule holds only where this is true. */
  condition?: string;
  /** The rule holds only for identifiers that the registry of organisations does not know. */
  idCondition?: string;
  paths?: readonly string[];
  less?: string;
  more?: string;
  date?: string;
  start?: string;
  end?: string;
  one?: string;
  all?: string;
  if?: string;
  then?: string;
  regex?: string;
  sum?: number;
  min?: number;
  max?: number;
  prefix?: readonly string[];
  separator?: string;
  foreach?: string;
  /** What is asked for each value of `foreach`, which is `$1` there. */
  do?: RulesByKind;
  /** Cases of a loop have theirs within. */
  ruleInfo?: RuleInfo;
}

/** What is said of a rule. */
export interface RuleInfo {
  id: string;
  severity: Severity;
  message: string;
}

/** An error makes a file one that must not be published. */
export type Severity = 'error' | 'warning';

/** The cases of each kind of rule. */
export type RulesByKind = Readonly<Record<string, { cases: readonly WrittenRule[] }>>;

/** IATI's form of a ruleset: kinds of rules, by the XPath of the elements that must keep them. */
export type WrittenRuleset = Readonly<Record<string, RulesByKind>>;

/** Where a document departs from what it must be. */
export interface IatiFault extends RuleInfo {
  /** The element that does, and its line in the document. */
  element: string;
  line: number;
}
