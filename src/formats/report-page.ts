import { counted, counts, type Problem } from '../domain/problem.ts';
import { escapeXml } from './escape-xml.ts';

interface ReportOptions {
  /** The content folder, as its people name it. */
  folder: string;
  /** The day the content was checked for, `YYYY-MM-DD`. */
  today: string;
  /** What the site waits for, a sentence each. */
  waits?: readonly string[];
  /** Where the page of a file is, if it has one that can be opened. */
  pageOf?: (file: string) => string | undefined;
}

/** What the checks found, as a page for staff: one file, no script, grouped by file. It is never published. */
export function reportPage(
  problems: readonly Problem[],
  { folder, today, waits = [], pageOf = () => undefined }: ReportOptions,
): string {
  const { errors, warnings } = counts(problems);
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  return page({
    title: `What the checks found: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    heading: headline(errors, warnings),
    body: `<p>${counted(errors, 'error')} and ${counted(warnings, 'warning')} in <code>${escapeXml(folder)}</code>, as of ${today}. An error stops the build and leaves the last site as it was; a warning does not.</p>
${waits.map((text) => `<p>${escapeXml(text)}</p>\n`).join('')}${files.map(([file, found]) => section(file, found, pageOf(file))).join('\n')}`,
  });
}

/** What stands at the address of an entry that cannot be shown while somebody writes. */
interface UnshownEntry {
  files: readonly string[];
  /** What is wrong in its files. */
  problems: readonly Problem[];
  /** The files of what it names that cannot be shown either, each with where its page is. */
  waitsFor: readonly { file: string; page: string | undefined }[];
  /** Where all is told that is wrong. */
  report: string;
}

/** The report of one entry, in place of its page: it has not been whole yet. */
export function unshownPage({ files, problems, waitsFor, report }: UnshownEntry): string {
  const byFile = [...Map.groupBy(problems, ({ file }) => file)];
  const waits = waitsFor.map(({ file, page }) =>
    page === undefined
      ? `<li><code>${escapeXml(file)}</code></li>`
      : `<li><a href="${escapeXml(page)}"><code>${escapeXml(file)}</code></a></li>`,
  );
  const why =
    waits.length > 0
      ? `<p>It names what cannot be shown either:</p>\n<ul>\n${waits.join('\n')}\n</ul>`
      : '<p>What it names in its text, or a file of it in media/, is not there.</p>';
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return page({
    title: `Not shown yet: ${escapeXml(files[0] ?? '')}`,
    heading: 'This page cannot be shown yet',
    body: `<p><code>${escapeXml(files[0] ?? '')}</code> ${hasErrors ? 'has an error. Its page is here as soon as that is mended.' : 'itself has no error.'}</p>
${hasErrors ? '' : why}
${byFile.map(([file, found]) => section(file, found)).join('\n')}
<p><a href="${escapeXml(report)}">All that the checks found</a></p>`,
  });
}

/** What staff are shown while they write where a page could not be made, though the checks find no error. */
export function failurePage(): string {
  return page({
    title: 'This page could not be made',
    heading: 'This page could not be made',
    body: '<p>The checks find no error in the content, so the fault lies in the program or in this computer. What was changed last may still be the cause: take it back to see. The terminal in which the site was started says what failed, for whoever looks after the program.</p>',
  });
}

function page({ title, heading, body }: Record<'title' | 'heading' | 'body', string>): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<p class="aside">For staff. This page is not published.</p>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

function headline(errors: number, warnings: number): string {
  if (errors > 0) return 'Something must be mended before this can be published';
  return warnings > 0 ? 'This can be published; some of it deserves a second look' : 'Nothing to mend';
}

function section(file: string, problems: readonly Problem[], page?: string): string {
  const link = page === undefined ? '' : ` <a href="${escapeXml(page)}">see its page</a>`;
  return `<section>
<h2>${escapeXml(file)}${link}</h2>
<ul>
${problems.map(item).join('\n')}
</ul>
</section>`;
}

function item({ severity, line, field, message }: Problem): string {
  const place = field === '' ? `line ${line}` : `line ${line}, <code>${escapeXml(field)}</code>`;
  return `<li class="${severity}"><p><strong>${severity === 'error' ? 'Error' : 'Warning'}</strong> <span>${place}</span></p><p>${escapeXml(message)}</p></li>`;
}

const css = `
:root{color-scheme:light dark;--paper:#fcfaf5;--ink:#221d16;--soft:#6b6255;--line:#dfd8ca;--error:#a3271b;--warning:#7a5500}
@media (prefers-color-scheme:dark){:root{--paper:#16130f;--ink:#ece5d9;--soft:#a89f90;--line:#3a342b;--error:#ff9c8a;--warning:#e6bd5c}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font:600 1.75rem/1.2 Georgia,serif;margin:.25rem 0 1rem}
h2 a{color:inherit;font:400 .875rem system-ui,sans-serif;margin-inline-start:.5rem}
h2{font:600 1rem/1.4 ui-monospace,monospace;margin:2.25rem 0 .5rem;overflow-wrap:anywhere}
.aside,li span{color:var(--soft);font-size:.875rem}
ul{list-style:none;margin:0;padding:0}
li:not([class]){border:0;padding:.25rem 0}
a{color:inherit}
li{border-block-start:1px solid var(--line);padding:.75rem 0 .75rem 1rem;border-inline-start:3px solid var(--warning);padding-inline-start:.9rem}
li.error{border-inline-start-color:var(--error)}
li p{margin:0;overflow-wrap:anywhere}
li strong{color:var(--warning);font-size:.875rem}
li.error strong{color:var(--error)}
code{font-family:ui-monospace,monospace;font-size:.9em}
`.replace(/\n/gu, '');
