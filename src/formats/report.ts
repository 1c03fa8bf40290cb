import { counted, counts, type Problem } from '../domain/problem.ts';
import { collections } from '../schemas/collections.ts';

/**
 * Problems as staff read them: grouped by file, a line each, counts at the end.
 * @example `asks/phase-1.md:7 amount: found "US$ 750,000"; write { amount: 750000, currency: … }`
 */
export function report(problems: readonly Problem[]): string {
  const groups = [...Map.groupBy(problems, ({ file }) => file).values()];
  const blocks = groups.map((ofFile) => ofFile.map(lineOf).join('\n'));
  const { errors, warnings } = counts(problems);
  return [...blocks, `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`].join('\n\n');
}

/** Problems for machines, as `npm run check -- --json` prints them. */
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
  if (problems.some(({ file, rule }) => file === collections.site.file && rule === 'yaml')) return 2;
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
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
