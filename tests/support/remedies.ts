import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { putFile } from '../../scripts/put-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { readContent } from '../../src/content-files/read.ts';
import { latinDigits } from '../../src/domain/digits.ts';
import { nearest } from '../../src/domain/nearest.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { contentWith } from './content-folder.ts';
import { withProposal, type Files } from './copy-proposal.ts';
import { proposalsIn, type Proposal } from './proposals.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

/** Rules of which something is said in words alone, and why nothing in them can be copied. */
export type InWords = Readonly<Record<string, string>>;

/**
 * Does to the letter what every message about these folders says: each proposal is copied to where its problem
 * stands. The result must be refused again, or be right; it publishes nothing that was not public, and states nothing
 * that its author did not write.
 * @param rows each a rule and a folder that breaks it
 * @param inWords the rules with messages in which nothing can be copied
 */
export function copyRemedies(
  rows: readonly (readonly [rule: string, changes: Changes, ...more: unknown[]])[],
  inWords: InWords,
  today = '2026-01-01',
): void {
  const said = new Set<string>();
  it.each(rows.map(([rule, changes], i) => [rule, i + 1, changes] as const))(
    '%s (row %i): what is said to write can be copied to the letter',
    async (rule, _, changes) => {
      const root = contentWith(changes);
      const files = readTexts(root);
      const problems = await checkContent(root, today);
      for (const problem of problems.filter((one) => one.rule === rule)) {
        const proposals = proposalsIn(problem.message);
        if (proposals.length === 0) said.add(problem.rule);
        expect(proposals.length > 0 || inWords[problem.rule] !== undefined, inFull(problem)).toBe(true);
        for (const proposal of proposals) {
          const fault = await faultOfCopying({ root, files, problems, problem, proposal, today });
          expect(fault, `${inFull(problem)}\ncopied: ${proposal.text}`).toBe(undefined);
        }
      }
    },
  );

  it('names no rule as said in words that never is', () => {
    expect(Object.keys(inWords).filter((rule) => !said.has(rule))).toEqual([]);
  });
}

interface Copying {
  root: string;
  files: Files;
  problems: readonly Problem[];
  problem: Problem;
  proposal: Proposal;
  today: string;
}

async function faultOfCopying(copying: Copying): Promise<string | undefined> {
  const { root, files, problems, problem, proposal, today } = copying;
  const changed = withProposal(files, problem, proposal);
  if (changed === undefined) return 'there is no place to copy it to';
  const before = publishedIn(root, today);
  const copy = join(dirname(root), 'copied');
  rmSync(copy, { recursive: true, force: true });
  cpSync(root, copy, { recursive: true });
  writeTexts(copy, files, changed);
  const after = await checkContent(copy, today);
  const shownNow = [...publishedIn(copy, today)].filter(([entry]) => before.get(entry) === false);
  if (shownNow.some(([, isPublic]) => isPublic)) return 'something is public that was not';
  if (after.some((one) => isRefusal(one, problem, changed, files))) return undefined;
  const known = new Set(problems.map(keyOf));
  const fresh = after.filter((one) => !known.has(keyOf(one)) && !isConsequence(one, problem, proposal));
  if (fresh.length > 0) return `something else is wrong now: ${fresh.map(inFull).join(' | ')}`;
  return notWritten(files, problem, proposal);
}

// What stands now must have been in the author's files, rightly spelt or not.
function notWritten(
  files: Files,
  { found, message }: Problem,
  { text, isChoice, act }: Proposal,
): string | undefined {
  // The name of a field is the program's own, and states nothing.
  if (isChoice || act === 'move' || /no field called/u.test(message)) return undefined;
  const theirs = latinDigits([...Object.entries(files).flat(), found].join('\n')).toLowerCase();
  const bare = (signs: string) => signs.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (bare(theirs).includes(bare(text))) return undefined;
  const numbers = new Set(theirs.replace(/(?<=\d)[,\s](?=\d)/gu, '').match(/\d+/gu));
  const names: readonly string[] = text.match(/[A-Za-z][\w-]*(?=: )/gu) ?? [];
  const parts = latinDigits(text).match(/\d+|\p{L}+/gu) ?? [];
  const strange = parts.filter((part) => {
    if (/\d/u.test(part)) return !numbers.has(part) && !theirs.includes(text);
    return (
      !names.includes(part) && !theirs.includes(part.toLowerCase()) && nearest(found, [text]) === undefined
    );
  });
  return strange.length === 0 ? undefined : `its author wrote nowhere: ${strange.join(', ')}`;
}

function publishedIn(root: string, today: string): Map<string, boolean> {
  const { entries } = readContent(root, today);
  return new Map(entries.map(({ collection, id, published }) => [`${collection}/${id}`, published]));
}

// Said of the same place, of what stands in it or around it, or of the file as a whole: it cannot be read, or has a new name.
function isRefusal(one: Problem, { file, line, field }: Problem, changed: Files, files: Files): boolean {
  if (!(one.file in files)) return one.file in changed;
  const isWithin = (inner: string, outer: string) =>
    inner === outer || (/^[.[]/u.test(inner.slice(outer.length)) && inner.startsWith(outer));
  const same =
    field === '' ? Math.abs(one.line - line) <= 2 : isWithin(one.field, field) || isWithin(field, one.field);
  return one.file === file && (one.rule === 'yaml' || same);
}

// What could not be read before is judged by other rules now; a choice, or a field by another name, may not go with the rest.
function isConsequence(one: Problem, { rule, file, message }: Problem, { isChoice }: Proposal): boolean {
  const wasUnread = ['shape', 'yaml', 'file-belongs'].includes(rule);
  if (one.severity === 'warning') return wasUnread;
  return one.file === file && one.rule === 'shape' && (isChoice || /no field called/u.test(message));
}

function keyOf({ rule, file, field }: Problem): string {
  return `${rule} ${file} ${field}`;
}

function inFull({ rule, file, line, field, message }: Problem): string {
  return `${rule} ${file}:${line} ${field}: ${message}`;
}

/** Every file of a content folder as text, by its path there. */
export function readTexts(root: string): Files {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function writeTexts(root: string, before: Files, after: Files): void {
  for (const file of Object.keys(before)) if (!(file in after)) rmSync(join(root, file));
  for (const [file, text] of Object.entries(after)) {
    if (before[file] === text) continue;
    putFile(root, file, text);
  }
}
