import { counts, type Problem } from '../domain/problem.ts';
import { changePolicy } from '../finish/page-policy.ts';
import { hashSource } from '../finish/policy.ts';
import { entryPanel, panelStyle } from '../formats/entry-panel.ts';
import { reportAddress, type Asked } from './asked.ts';
import type { Look } from './faults.ts';
import type { ShownEntry, ShownPages, Standing } from './shown-pages.ts';

/** A page with what is wrong with its entry beside it. The policy of the page lets in the style of that, and no more. */
export function besidePage(html: string, asked: Asked, look: Look, base: string): string {
  const end = html.lastIndexOf('</body>');
  if (end === -1) return html;
  const entry = look.pages && entryAt(asked, look.pages);
  const panel = entryPanel({
    file: entry?.files[0],
    problems: entry ? problemsOf(entry, look) : [],
    note: entry && notes[entry.standing],
    total: counts(look.problems),
    report: `${base}${reportAddress.slice(1)}`,
  });
  const styled = changePolicy(html.slice(0, end), (policy) => {
    const name = policy.has('style-src') ? 'style-src' : 'default-src';
    const sources = (policy.get(name) ?? []).filter((source) => source !== "'none'");
    return new Map([...policy, ['style-src', [...sources, hashSource(panelStyle)]]]);
  });
  return `${styled}${panel}\n${html.slice(end)}`;
}

const notes: Partial<Record<Standing, string>> = {
  before: 'Shown as it was before the error. What you changed since appears as soon as the error is mended.',
  gone: 'The file of this entry is gone, but something still names it; until that is mended it is shown as it was.',
};

/** The entry whose page is asked for, in whatever language, or as a frame. */
export function entryAt({ address }: Asked, { entries, languages }: ShownPages): ShownEntry | undefined {
  const [, first = ''] = address.split('/');
  const inSite = languages.includes(first) ? address.slice(first.length + 1) : address;
  return entries.get(inSite) ?? entries.get(inSite.replace(/^\/embed\//u, '/'));
}

/** What is wrong in the files of an entry, the errors first. */
export function problemsOf({ files }: ShownEntry, { problems }: Look): Problem[] {
  const own = problems.filter(({ file }) => files.includes(file));
  return [...own.filter(isError), ...own.filter((problem) => !isError(problem))];
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
