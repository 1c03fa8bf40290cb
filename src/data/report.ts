import type { Problem } from '../domain/problem.ts';

/**
 * Problems as staff read them: grouped by file, a line each, counts at the end.
 * @example `asks/phase-1.md:7 amount: found "US$ 750,000"; write { amount: 750000, currency: … }`
 */
export function report(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, field, message, severity }) => {
    const mark = severity === 'warning' ? 'warning: ' : '';
    return `${file}:${line} ${field === '' ? '' : `${field}: `}${mark}${message}`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [...lines, counted(errors, problems.length - errors)].join('\n');
}

function counted(errors: number, warnings: number): string {
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}
