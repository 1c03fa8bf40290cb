/** A step into frontmatter: a key or a place in a list. */
export type Path = readonly (string | number)[];

/** Something wrong in the content, in words its author can act on. */
export interface Problem {
  severity: 'error' | 'warning';
  /** The rule's name, stable, for machines. */
  rule: string;
  /** Relative to the content folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field as its author would name it, such as `contacts[0].contact`; empty when the whole file is meant. */
  field: string;
  /** What stands there now, shortened. */
  found: string;
  /** Whole in itself: what is wrong, what was found, what to write instead. */
  message: string;
}

/** A fault before it is known which file and line it stands in. */
export interface Fault {
  path: Path;
  found?: unknown;
  message: string;
}

/**
 * A path as an author would name it.
 * @example fieldName(['contacts', 0, 'contact']) // 'contacts[0].contact'
 */
export function fieldName(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

/** A value as it would be written in YAML, on one line and not too long to read. */
export function shown(value: unknown): string {
  const plain = typeof value === 'number' ? String(value) : JSON.stringify(value);
  const text = value === undefined ? 'nothing' : (plain ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** How many problems stop a build, and how many do not. */
export function counts(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/**
 * A number with its noun.
 * @example counted(1, 'error') // '1 error'
 */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Orders problems by file, then line, then field. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field);
}

// Code-unit order: the same on every machine, whatever its language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
