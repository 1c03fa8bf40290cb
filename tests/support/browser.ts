import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

interface BrowserProgram {
  path: string;
  env?: Record<string, string>;
}

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium: the one `BROWSER_PATH` names, else the one npm installed, the same on every machine it runs on.
 * Where that does not run (anything but linux x64), Playwright's own, else the system's; one that is there but does
 * not start (a library is missing) is passed over.
 */
export async function launch(): Promise<Browser> {
  const chosen = named();
  if (chosen) return start(chosen);
  if (process.platform === 'linux' && process.arch === 'x64') return start(await npms());
  for (const program of [playwrights(), systems()]) {
    const browser = program && (await start(program).catch(() => undefined));
    if (browser) return browser;
  }
  throw new Error(
    'No browser found that starts. Install Chrome or Chromium, or name the program in BROWSER_PATH of the environment',
  );
}

function start({ path, env }: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: quietFlags,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}

function named(): BrowserProgram | undefined {
  const path = process.env['BROWSER_PATH'];
  if (path && !existsSync(path)) throw new Error(`BROWSER_PATH names no file: ${path}`);
  return path ? { path } : undefined;
}

function playwrights(): BrowserProgram | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? { path } : undefined;
}

function systems(): BrowserProgram | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((candidate) => existsSync(candidate));
  return path ? { path } : undefined;
}

/** The Chromium of `@sparticuz/chromium`, unpacked once with the libraries and fonts a bare machine lacks. */
async function npms(): Promise<BrowserProgram> {
  const home = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  if (!existsSync(home)) await unpackInto(home);
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** Unpacks beside the final folder and renames, so that two test files starting together cannot meet half a browser. */
async function unpackInto(home: string): Promise<void> {
  const cache = join(home, '..');
  await mkdir(cache, { recursive: true });
  const stage = await mkdtemp(join(cache, 'unpack-'));
  // The package unpacks into the folder for temporary files, hence a process of its own with another TMPDIR.
  const program = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await chromium.executablePath();
    await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, TMPDIR: stage },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked:\n${stderr}`);
  await findFontsIn(join(stage, 'fonts/fonts.conf'));
  await rename(stage, home).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(stage, { recursive: true });
  });
}

/** The package expects its fonts in /tmp; here they lie beside their configuration. */
async function findFontsIn(configuration: string): Promise<void> {
  const text = await readFile(configuration, 'utf8');
  await writeFile(configuration, text.replace('<dir>/tmp/fonts</dir>', '<dir prefix="relative">fonts</dir>'));
}
