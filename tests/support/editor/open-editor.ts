import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { vi } from 'vitest';
import { filesIn } from '../../../src/integrations/files-in.ts';
import { newPage } from '../new-page.ts';
import { patient } from '../patience.ts';

/** The editor in a browser, at work on a folder. */
export interface OpenEditor {
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** What the console said of errors and warnings, and what the page threw. */
  complaints: string[];
  /** What stands in the folder now: each file's text. */
  files(): Promise<Record<string, string>>;
  /** The same as bytes. */
  bytes(): Promise<Record<string, Buffer>>;
  /** Writes a file of the folder, as somebody else would. */
  write(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the editor and lets it work on a copy of a folder. A browser without a window has no dialog to choose a folder
 * with: it is given one of its own, which only the page can see, with the same files in it.
 * @param root a folder with `content/` in it
 */
export async function openEditor(
  browser: Browser,
  url: string,
  root: string | Readonly<Record<string, Buffer | string>>,
  options: {
    viewport?: { width: number; height: number };
    colorScheme?: 'light' | 'dark';
    locale?: string;
    /** The configuration, where it is not that of the site. */
    config?: string;
  } = {},
): Promise<OpenEditor> {
  const { config, ...more } = options;
  const page = await newPage(browser, {
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    ...more,
  });
  if (config !== undefined) await answerConfig(page, config);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.stack ?? error.message}`));
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${url}admin/`);
  await fill(page, typeof root === 'string' ? readFolder(root) : root);
  return {
    page,
    requests,
    complaints,
    bytes: () => readBack(page),
    files: async () => {
      const all = Object.entries(await readBack(page));
      return Object.fromEntries(all.map(([file, bytes]) => [file, bytes.toString('utf8')]));
    },
    write: (file, text) => fill(page, { [file]: text }),
    close: () => page.context().close(),
  };
}

/** Gives a page of the editor another configuration than that of its site; Sveltia puts the time behind its address. */
export async function answerConfig(page: Page, config: string): Promise<void> {
  await page.route(/\/admin\/config\.yml(?:\?|$)/u, (route) =>
    route.fulfill({ contentType: 'text/yaml', body: config }),
  );
}

/** Signs in to the folder. */
export async function chooseFolder({ page }: OpenEditor): Promise<void> {
  await page.getByRole('button', { name: 'Open a folder of this computer' }).click();
}

/**
 * Saves the form that is open. Its button is named otherwise while it saves, so only the address tells that all is
 * written: the form is left for the list of its collection, or for where a file of the site itself is named.
 */
export async function saveForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL((address) => !/\/(?:entries|new)\b/u.test(address.hash));
}

function readFolder(root: string): Record<string, Buffer> {
  return Object.fromEntries(filesIn(root).map((file) => [file.slice(1), readFileSync(join(root, file))]));
}

async function fill(page: Page, files: Readonly<Record<string, Buffer | string>>): Promise<void> {
  const all = Object.entries(files).map(
    ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    const write = async ([name, text]: (typeof all)[number]) => {
      const folders = name.split('/');
      const file = folders.pop() ?? '';
      let folder = root;
      for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await stream.close();
    };
    await Promise.all(all.map(write));
  }, all);
}

// A file that is just being put in its place cannot be read: it is read again.
async function readBack(page: Page): Promise<Record<string, Buffer>> {
  const all = await vi.waitFor(() => page.evaluate(readAll), patient);
  return Object.fromEntries(Object.entries(all).map(([file, bytes]) => [file, Buffer.from(bytes, 'base64')]));
}

async function readAll(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const read = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
    const all = await Array.fromAsync(folder.entries());
    await Promise.all(
      all.map(async ([name, handle]) => {
        if (handle instanceof FileSystemDirectoryHandle) return read(handle, `${at}${name}/`);
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        found[at + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }),
    );
  };
  await read(await navigator.storage.getDirectory(), '');
  return found;
}
