import { describe, expect, it } from 'vitest';
import { annotations, exitCodeOf, report, reportJson } from '../../../src/formats/report.ts';
import type { Problem } from '../../../src/domain/problem.ts';

const error: Problem = {
  severity: 'error',
  rule: 'shape',
  file: 'a.md',
  line: 2,
  field: 'title',
  found: '',
  message: 'is missing; write title: x',
};
const warning: Problem = { ...error, severity: 'warning', field: '' };
const elsewhere: Problem = { ...error, file: 'b/c.md', line: 9, message: '50 %, or\nmore: x' };

describe('for people', () => {
  it.each<[string, Problem[], string]>([
    ['nothing', [], '0 errors, 0 warnings'],
    ['one', [error], 'a.md:2 title: is missing; write title: x\n\n1 error, 0 warnings'],
    ['one without a field', [warning], 'a.md:2 warning: is missing; write title: x\n\n0 errors, 1 warning'],
    [
      'several, grouped by file',
      [error, warning, elsewhere],
      'a.md:2 title: is missing; write title: x\na.md:2 warning: is missing; write title: x\n\nb/c.md:9 title: 50 %, or\\nmore: x\n\n2 errors, 1 warning',
    ],
  ])('%s', (_, problems, text) => {
    expect(report(problems)).toBe(text);
  });
});

describe('many warnings of one rule', () => {
  const many = (count: number, rule = 'shape') =>
    Array.from({ length: count }, (_, i): Problem => ({ ...warning, rule, file: `${rule}-${i}.md` }));
  const lines = (problems: Problem[], all?: string) =>
    report(problems, all)
      .split('\n')
      .filter((line) => line !== '');

  it('are told five times and counted, where all of them can be read elsewhere', () => {
    const told = lines([...many(1000), error, ...many(6, 'id-once')], 'all in reports/check.html');
    expect(told.slice(4, 8)).toEqual([
      'shape-4.md:2 warning: is missing; write title: x',
      '  … and 995 more like this; all in reports/check.html',
      'a.md:2 title: is missing; write title: x',
      'id-once-0.md:2 warning: is missing; write title: x',
    ]);
    expect(told.at(-1)).toBe('1 error, 1006 warnings');
    expect(told).toHaveLength(5 + 1 + 1 + 6 + 1);
  });

  it('are all told where they cannot, and errors always', () => {
    expect(lines(many(1000))).toHaveLength(1001);
    const errors = many(20).map((one): Problem => ({ ...one, severity: 'error' }));
    expect(lines(errors, 'all elsewhere')).toHaveLength(21);
  });
});

it('for machines: one object, as the content model writes it', () => {
  expect(JSON.parse(reportJson([error, warning]))).toEqual({
    errors: 1,
    warnings: 1,
    problems: [error, warning],
  });
});

it('for GitHub: a command a problem, its text escaped', () => {
  expect(annotations([error, warning, elsewhere], 'content')).toBe(
    [
      '::error file=content/a.md,line=2,title=title::is missing; write title: x',
      '::warning file=content/a.md,line=2::is missing; write title: x',
      '::error file=content/b/c.md,line=9,title=title::50 %25, or%0Amore: x',
    ].join('\n'),
  );
  expect(annotations([{ ...error, file: 'a,b:c.md' }], '')).toContain('file=a%2Cb%3Ac.md,');
});

it.each<[string, Problem[], boolean, number]>([
  ['nothing', [], true, 0],
  ['a warning', [warning], false, 0],
  ['a warning, strictly', [warning], true, 1],
  ['an error', [error], false, 1],
  ['a setting of the site that is wrong', [{ ...error, file: 'site.yaml' }], false, 1],
  ['settings that cannot be read', [{ ...error, file: 'site.yaml', rule: 'yaml' }], false, 2],
])('ends with the right code after %s', (_, problems, strict, code) => {
  expect(exitCodeOf(problems, { strict })).toBe(code);
});
