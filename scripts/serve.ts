import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { contentTypeOf } from '../src/domain/content-types.ts';
import { headersFor, parseHostHeaders } from './read-host-headers.ts';
import { readArguments, UsageError, type Said } from './arguments.ts';
import { putBackUnlessBuilding } from './building/put-in-place.ts';
import { runCommand } from './run-command.ts';
import { servedAt } from './served-at.ts';

interface ServeOptions {
  /** The built site. */
  dir: string;
  /** The next free port is taken when this one is in use; 0 takes any. */
  port: number;
  host?: string;
  /** The path the site was built for, with a slash at both ends. */
  base?: string;
}

/** Serves a built site as a static host would: its own 404 page, its `_headers`, nothing outside its base. */
export async function serve({ dir, port, host = '127.0.0.1', base = '/' }: ServeOptions) {
  const server = createServer(siteHandler(dir, base));
  const taken = await listen(server, port, host);
  return {
    url: `http://${host}:${taken}${base}`,
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

function siteHandler(dir: string, base: string) {
  // `dev` reads the folder anew for each request, so a site built again is served at once.
  const files = sirv(dir, { dev: true, etag: true });

  return (request: IncomingMessage, response: ServerResponse) => {
    const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '/') ?? [];
    if (pathname === '/' && base !== '/') return redirect(response, base);
    if (`${pathname}/` === base) return redirect(response, base);
    if (!pathname.startsWith(base)) return plain404(response);

    const path = withPlainMarks(pathname.slice(base.length - 1));
    if (isFolder(dir, path)) return redirect(response, `${pathname}/${search}`);
    const rules = parseHostHeaders(readIfThere(join(dir, '_headers')) ?? '');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (isForHost(path)) return site404(dir, response);
    const type = contentTypeOf(path);
    if (type !== undefined) response.setHeader('Content-Type', type);
    request.url = path + search;
    files(request, response, () => site404(dir, response));
  };
}

// `decodeURI` leaves these marks encoded (sirv 3 reads paths with it), though names of files may hold them: & + , : ; = @ $
function withPlainMarks(path: string): string {
  return path.replace(/%(?:2[46bc]|3[abd]|40)/giu, decodeURIComponent);
}

/** Settings of the host, which it reads and does not show. */
function isForHost(path: string): boolean {
  return path === '/_headers' || path === '/_redirects';
}

function isFolder(dir: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(dir, safeDecode(path), 'index.html'));
}

function safeDecode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function site404(dir: string, response: ServerResponse): void {
  const page = readIfThere(join(dir, '404.html'));
  if (page === undefined) return plain404(response);
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

function plain404(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
}

async function listen(server: Server, port: number, host: string, attempts = 50): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (inUse && attempts > 0) return listen(server, port + 1, host, attempts - 1);
    throw error;
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** The options of a server of a built site. */
export const serveOptions = ['outDir', 'port', 'host', 'base'] as const;

/**
 * Serves what was built until somebody stops it, and prints where.
 * @throws UsageError when there is nothing to serve
 */
export async function preview(said: Said<(typeof serveOptions)[number]>): Promise<void> {
  const { outDir = 'dist', port = '4321' } = said;
  putBackUnlessBuilding(resolve(outDir));
  if (!existsSync(join(outDir, 'index.html')))
    throw new UsageError(`There is no site in ${outDir}. Build it first: npm run build`);
  const base = said.base ? `/${said.base}/`.replace(/\/+/g, '/') : builtFor(outDir);
  const host = said.host === '' ? '0.0.0.0' : (said.host ?? '127.0.0.1');
  const site = await serve({ dir: outDir, port: Number(port), host, base });
  const [here, ...others] = servedAt(site.url, networkInterfaces());
  console.log(
    [`Serving ${outDir} at ${here}`, ...others.map((one) => `${' '.repeat(9)}and at ${one}`)].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void site.close().then(() => process.exit(0)));
}

// The content may have changed since, or be another: the site itself knows the path it was built for.
function builtFor(dir: string): string {
  const [, sitemap] = /^Sitemap: (\S+)$/mu.exec(readIfThere(join(dir, 'robots.txt')) ?? '') ?? [];
  return sitemap !== undefined && URL.canParse(sitemap) ? new URL('.', sitemap).pathname : '/';
}

if (import.meta.main) await runCommand(() => preview(readArguments(serveOptions)));
