import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/** A repository that answers as GitHub does, as far as the editor asks. */
export interface FakeGithub {
  /** What is in the repository now: each file's bytes. */
  files: Map<string, Buffer>;
  /** The message of each commit. */
  commits: string[];
  /** What was asked and not known. */
  unknown: string[];
}

/** Answers in place of GitHub whatever a page asks of `https://api.github.com`. */
export async function answerAsGithub(
  page: Page,
  content: Readonly<Record<string, Buffer | string>>,
): Promise<FakeGithub> {
  const files = new Map(Object.entries(content).map(([path, bytes]) => [path, Buffer.from(bytes)]));
  const repository: FakeGithub = { files, commits: [], unknown: [] };
  await page.route('https://api.github.com/**', async (route) => {
    const answer = answerTo(route, repository);
    if (answer === undefined) repository.unknown.push(route.request().url());
    await route.fulfill({
      status: answer === undefined ? 404 : answer === null ? 204 : 200,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      ...(answer && { json: answer }),
    });
  });
  return repository;
}

function answerTo(route: Route, repository: FakeGithub): object | null | undefined {
  const request = route.request();
  const { pathname } = new URL(request.url());
  if (request.method() === 'OPTIONS') return null;
  if (pathname === '/user')
    return { id: 1, login: 'writer', name: 'A Writer', email: '', avatar_url: picture };
  if (/\/collaborators\/writer$/u.test(pathname)) return null;
  if (/\/git\/trees\//u.test(pathname)) return { tree: treeOf(repository) };
  if (pathname !== '/graphql') return undefined;
  const { query, variables } = request.postDataJSON() as { query: string; variables: Variables };
  return {
    data: variables.input ? commit(variables.input, repository) : { repository: found(query, repository) },
  };
}

/** A picture that no page may ask for. */
const picture = 'https://avatars.example.org/writer.png';

interface Variables {
  input?: {
    expectedHeadOid: string;
    fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
    message: { headline: string };
  };
}

function treeOf({ files }: FakeGithub) {
  return [...files].map(([path, bytes]) => ({ type: 'blob', path, sha: shaOf(bytes), size: bytes.length }));
}

// Each part of a query has a name of its own, which its answer goes under.
function found(query: string, repository: FakeGithub): Record<string, unknown> {
  const { files } = repository;
  const history = { nodes: [{ oid: headOf(repository), message: 'Before', author, committedDate: day }] };
  const ref = { target: { history } };
  const blobs = new Map([...files.values()].map((bytes) => [shaOf(bytes), bytes.toString('utf8')]));
  const named = Array.from(query.matchAll(/(\w+_\d+):\s*(?:object\(oid:\s*"(\w+)"|ref\()/gu));
  const parts = named.map(([, name = '', sha]) => [
    name,
    sha === undefined ? ref : { text: blobs.get(sha), isTruncated: false },
  ]);
  return { defaultBranchRef: { name: 'main' }, ref, ...Object.fromEntries(parts) };
}

const day = '2026-01-01T00:00:00Z';
const author = { name: 'A Writer', email: 'writer@example.org', user: { id: 1, login: 'writer' } };

function commit({ fileChanges, message }: NonNullable<Variables['input']>, repository: FakeGithub) {
  const { additions, deletions } = fileChanges;
  for (const { path } of deletions) repository.files.delete(path);
  for (const { path, contents } of additions) repository.files.set(path, Buffer.from(contents, 'base64'));
  repository.commits.push(message.headline);
  const files = additions.map(({ path }, i) => [
    `file_${i}`,
    { oid: shaOf(repository.files.get(path) ?? Buffer.of()) },
  ]);
  return {
    createCommitOnBranch: {
      commit: { oid: headOf(repository), committedDate: day, ...Object.fromEntries(files) },
    },
  };
}

function headOf({ commits }: FakeGithub): string {
  return shaOf(Buffer.from(`commit ${commits.length}`));
}

function shaOf(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
