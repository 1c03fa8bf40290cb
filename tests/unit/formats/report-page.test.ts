import { expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { reportPage } from '../../../src/formats/report-page.ts';

const problem: Problem = {
  severity: 'error',
  rule: 'content-not-code',
  file: 'pages/about.md',
  line: 7,
  field: '',
  found: '<script>',
  message: 'holds HTML: "<script>alert(1)</script>"; write it in Markdown',
};
const options = { folder: 'content', today: '2026-01-31' };

it.each<[string, Problem[], string]>([
  ['nothing', [], 'Nothing to mend'],
  ['an error', [problem], 'Something must be mended'],
  ['a warning', [{ ...problem, severity: 'warning' }], 'This can be published'],
])('says in its heading what to do about %s', (_, problems, heading) => {
  expect(reportPage(problems, options)).toMatch(new RegExp(`<h1>${heading}`, 'u'));
});

it('says what the site waits for', () => {
  const waits = ['A build is needed on 2026-06-30: then the embargo of updates/a<b.md ends.'];
  expect(reportPage([], { ...options, waits })).toContain(
    '<p>A build is needed on 2026-06-30: then the embargo of updates/a&lt;b.md ends.</p>',
  );
});

it('shows every problem by file, with line, field and message, and runs none of what it quotes', () => {
  const html = reportPage(
    [problem, { ...problem, file: 'site.yaml', line: 2, field: 'links[0].url' }],
    options,
  );
  expect(html.match(/<h2>.*<\/h2>/gu)).toEqual(['<h2>pages/about.md</h2>', '<h2>site.yaml</h2>']);
  expect(html).toContain('line 7');
  expect(html).toContain('line 2, <code>links[0].url</code>');
  expect(html).toContain('&lt;script>alert(1)&lt;/script>'.replaceAll('>', '&gt;'));
  expect(html).not.toContain('<script');
  expect(html).toContain('2 errors and 0 warnings in <code>content</code>, as of 2026-01-31');
});
