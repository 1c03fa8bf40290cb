import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content-files/folder.ts';
import { today } from '../content-files/today.ts';
import { isWithin } from '../content-files/within.ts';
import { failurePage, reportPage, unshownPage } from '../formats/report-page.ts';
import { addressWithin, reportAddress, type Asked } from './asked.ts';
import { besidePage, entryAt, problemsOf } from './beside-page.ts';
import { changePage } from './change-page.ts';
import { createFaults, sayingOf, type Look } from './faults.ts';
import { replaceFailure, sendInstead } from './send-instead.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * While somebody writes, a report of all that the checks find stands at an address of its own, and beside each page what
 * is wrong with its entry; the terminal says the errors too. Pages are made of what is whole (`content-files/whole.ts`).
 * Each save is looked at; open pages follow. A build checks before it begins.
 */
export function reportFaults(): AstroIntegration {
  let base = '/';
  let said = '';
  return {
    name: 'report-faults',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server }) => {
        const faults = createFaults({
          shown: () => makeAnew(server),
          found: (look) => {
            const saying = sayingOf(look);
            if (saying !== said)
              process.stderr.write(`\n${[saying, ...reportAt(server, base)].join('\n')}\n\n`);
            said = saying;
            server.ws.send({ type: 'full-reload' });
          },
        });
        void faults.find();
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(contentFolder(), path)) return;
          faults.forget();
          void faults.find();
        });
        server.middlewares.use(async (request, response, next) => {
          const asked = addressWithin(request.url ?? '/', base);
          if (!asked) return next();
          const look = await faults.find();
          const instead = insteadOf(asked, look, base);
          if (instead) return sendInstead(response, instead.html, instead.status);
          replaceFailure(response, () => Promise.resolve(failurePage()));
          changePage(response, (html) => besidePage(html, asked, look, base));
          next();
        });
      },
    },
  };
}

// Astro remembers which pages there are until it is told that the content has changed.
function makeAnew({ environments, ws }: Server): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  ws.send({ type: 'full-reload' });
}

// Before the server listens, nobody knows where it will.
function reportAt({ resolvedUrls }: Server, base: string): string[] {
  const [address] = [...(resolvedUrls?.local ?? []), ...(resolvedUrls?.network ?? [])];
  if (address === undefined) return [];
  return [`What the checks find: ${new URL(`${base}${reportAddress.slice(1)}`, address).href}`];
}

function insteadOf(asked: Asked, look: Look, base: string): { html: string; status: number } | undefined {
  const { pages } = look;
  if (asked.address === reportAddress) return { html: reportOf(look, base), status: 200 };
  if (!pages) return { html: reportOf(look, base), status: 500 };
  const entry = entryAt(asked, pages);
  if (entry?.standing !== 'left out') return undefined;
  return {
    html: unshownPage({
      files: entry.files,
      problems: problemsOf(entry, look),
      waitsFor: entry.waitsFor.map((file) => ({ file, page: pageAt(look, file, base) })),
      report: `${base}${reportAddress.slice(1)}`,
    }),
    status: 500,
  };
}

function reportOf(look: Look, base: string): string {
  return reportPage(look.problems, {
    folder: relative(process.cwd(), contentFolder()),
    today: today(),
    pageOf: (file) => pageAt(look, file, base),
  });
}

// While nothing can be shown, no page is worth a link.
function pageAt({ pages }: Look, file: string, base: string): string | undefined {
  const address = pages?.addresses.get(file);
  return address === undefined ? undefined : `${base}${address.slice(1)}`;
}
