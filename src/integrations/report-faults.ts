import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content-files/check.ts';
import type { KnownFiles } from '../content-files/entry.ts';
import { contentFolder } from '../content-files/folder.ts';
import { NoSiteError } from '../content-files/read.ts';
import { today } from '../content-files/today.ts';
import { isWithin } from '../content-files/within.ts';
import type { Problem } from '../domain/problem.ts';
import { failurePage, reportPage } from '../formats/report-page.ts';
import { report } from '../formats/report.ts';
import { collections } from '../schemas/collections.ts';
import { replaceFailure, sendInstead } from './send-instead.ts';

/**
 * While somebody writes, every page of a content folder with faults is the report for staff, and the terminal says the
 * same. Each save is looked at; open pages follow when the faults have changed. A build checks before it begins.
 */
export function reportFaults(): AstroIntegration {
  return {
    name: 'report-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const faults = createFaults();
        const tell = async (): Promise<void> => {
          if (await faults.haveChanged()) server.ws.send({ type: 'full-reload' });
        };
        void tell();
        let waiting: ReturnType<typeof setTimeout> | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(contentFolder(), path)) return;
          faults.forget();
          clearTimeout(waiting);
          waiting = setTimeout(() => void tell(), settled);
        });
        server.middlewares.use(async (request, response, next) => {
          if (!isPage(request.url ?? '/')) return next();
          const found = await faults.find();
          if (found.length > 0) return sendInstead(response, pageOf(found));
          replaceFailure(response, async () => {
            faults.forget();
            const later = await faults.find();
            return later.length > 0 ? pageOf(later) : failurePage();
          });
          next();
        });
      },
    },
  };
}

const siteFile = collections.site.lies.file;

/** One save tells of itself several times: milliseconds until it has. */
const settled = 50;

/** What is wrong with the content folder as it is now, looked for once after each change. */
function createFaults() {
  // One save changes one file: the others need not be taken apart again.
  const known: KnownFiles = new Map();
  let finding: Promise<Problem[]> | undefined;
  let told = '';
  const find = (): Promise<Problem[]> => (finding ??= findFaults(known));
  return {
    find,
    forget() {
      finding = undefined;
    },
    /** Says in the terminal what is wrong now, or that nothing is any more, unless it is what was said last. */
    async haveChanged(): Promise<boolean> {
      const found = await find();
      const now = found.length > 0 ? report(found) : '';
      if (now === told) return false;
      process.stderr.write(`\n${now || 'Everything is mended: pages are shown again.'}\n\n`);
      told = now;
      return true;
    },
  };
}

async function findFaults(known: KnownFiles): Promise<Problem[]> {
  try {
    const problems = await checkContent(contentFolder(), today(), known);
    return problems.filter(({ severity }) => severity === 'error');
  } catch (error) {
    const { message } = error as Error;
    const said = error instanceof NoSiteError ? message : `The content could not be checked. ${message}`;
    return [
      { severity: 'error', rule: 'yaml', file: siteFile, line: 1, field: '', found: '', message: said },
    ];
  }
}

// Only pages and what machines read of the site: the browser's half of Vite, which reloads the report, goes on.
function isPage(url: string): boolean {
  const path = url.replace(/[?#].*$/u, '');
  if (/^\/(?:@|__|_image)/u.test(path)) return false;
  return !/\.[a-z\d]+$/iu.test(path) || /\.(?:html|xml|txt)$/iu.test(path);
}

function pageOf(found: readonly Problem[]): string {
  return reportPage(found, { folder: relative(process.cwd(), contentFolder()), today: today() });
}
