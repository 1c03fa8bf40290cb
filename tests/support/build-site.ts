import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a long build says of how far it has come. */
export const progressLine = /[A-Z][^\n]* \d+ of \d+[^\n]*\n/u;

/** What a build says when there is nothing to say against the content. */
export const builtOnly = new RegExp(`^(?:${progressLine.source})*Built \\d+ pages in [\\d.]+ s: .+\\n$`, 'u');

export interface BuildOptions {
  /** The content folder. */
  content: string;
  /** Where to build; without it a temporary folder. */
  outDir?: string;
  /** Added to the environment, e.g. `SITE_URL`. */
  env?: Record<string, string>;
  /** Further arguments of the build, e.g. `['--date', '2026-01-31']`. */
  args?: string[];
}

export interface BuiltSite {
  /** The exit code. */
  status: number;
  /** All the build printed, both streams in the order they were written. */
  output: string;
  /** Where the site is, if there is one. */
  dir: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds a content folder with the command the project ships, in a process of its own. */
export async function buildSite({ content, outDir, env, args = [] }: BuildOptions): Promise<BuiltSite> {
  const dir = outDir ?? join(temporaryFolder(), 'site');
  const report = args.includes('--report') ? [] : ['--report', join(temporaryFolder(), 'check.html')];
  const build = spawn(process.execPath, ['scripts/build.ts', '--outDir', dir, ...report, ...args], {
    cwd: root,
    env: { ...cleanEnvironment(), CONTENT_DIR: resolve(root, content), ...env },
  });
  let output = '';
  build.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  build.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const status = await new Promise<number>((done, fail) => {
    build.on('error', fail);
    build.on('close', (code) => done(code ?? 1));
  });
  return { status, output, dir };
}

/** Builds `tests/fixtures/<name>/content`. */
export function buildFixture(name: string, options: Omit<BuildOptions, 'content'> = {}): Promise<BuiltSite> {
  return buildSite({ content: `tests/fixtures/${name}/content`, ...options });
}

/** A new empty folder; `scripts/test.ts` removes them all at the end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'site-'));
}

/** What the test runner and the caller's shell set must not reach the build: it would no longer be the one people run. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(NODE_ENV|NODE_OPTIONS|VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_COLOR|CONTENT_DIR|SITE_URL|BUILD_DATE)$/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
