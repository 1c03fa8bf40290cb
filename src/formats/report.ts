import { counted, counts, type Problem } from '../domain/problem.ts';
import { collections } from '../schemas/collections.ts';

/** How many warnings of one rule are told on a screen before the rest is counted. */
const mostOfOneRule = 5;

/**
 * Problems as staff read them: grouped by file, a line each, counts at the end.
 * @param all where all of them can be read: with it, only some warnings of one rule are told, and the rest counted
 * @example `asks/phase-1.md:7 amount: found "US$ 750,000"; write { amount: 750000, currency: … }`
 */
export function report(problems: readonly Problem[], all?: string): string {
  const told = all === undefined ? problems.map(lineOf) : shortened(problems, all);
  const lines = problems.flatMap(({ file }, i) => (told[i] === undefined ? [] : [{ file, line: told[i] }]));
  const groups = [...Map.groupBy(lines, ({ file }) => file).values()];
  const blocks = groups.map((ofFile) => ofFile.map(({ line }) => line).join('\n'));
  const { errors, warnings } = counts(problems);
  return [...blocks, `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`].join('\n\n');
}

/** Problems for machines, as `check --json` prints them: how many of each severity, and each with its place. */
export function reportJson(problems: readonly Problem[]): string {
  const { errors, warnings } = counts(problems);
  return JSON.stringify({ errors, warnings, problems }, undefined, 2);
}

/**
 * Problems as GitHub shows them beside the line they stand on.
 * @param folder the content folder, from the root of the repository
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotations(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ severity, file, line, field, message }) => {
      const path = [folder, file].filter(Boolean).join('/').replaceAll('\\', '/');
      const properties = { file: path, line: String(line), ...(field !== '' && { title: field }) };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${severity} ${list.join(',')}::${escapeData(message)}`;
    })
    .join('\n');
}

/** What a command that met these problems ends with: 0 clean, 1 faults, 2 where `site.yaml` cannot even be read. */
export function exitCodeOf(problems: readonly Problem[], { strict = false } = {}): 0 | 1 | 2 {
  const { errors, warnings } = counts(problems);
  if (problems.some(({ file, rule }) => file === collections.site.lies.file && rule === 'yaml')) return 2;
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

// A line for each problem; undefined for those that are only counted, behind the last one of their rule that is told.
function shortened(problems: readonly Problem[], all: string): (string | undefined)[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const ofRule = Map.groupBy(warnings, ({ rule }) => rule);
  const told = new Map<string, number>();
  return problems.map((problem) => {
    const { severity, rule } = problem;
    const more = (ofRule.get(rule)?.length ?? 0) - mostOfOneRule;
    // One more line would take as much room as the count of it.
    if (severity === 'error' || more <= 1) return lineOf(problem);
    const place = (told.get(rule) ?? 0) + 1;
    told.set(rule, place);
    if (place < mostOfOneRule) return lineOf(problem);
    return place === mostOfOneRule ? `${lineOf(problem)}\n  … and ${more} more like this; ${all}` : undefined;
  });
}

function lineOf({ file, line, field, message, severity }: Problem): string {
  const mark = severity === 'warning' ? 'warning: ' : '';
  return onOneLine(`${file}:${line} ${field === '' ? '' : `${field}: `}${mark}${message}`);
}

// The name of a file may hold anything, even what the screen or GitHub would take for a command.
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, (sign) =>
    JSON.stringify(sign).slice(1, -1),
  );
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
