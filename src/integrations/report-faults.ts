import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../content-files/folder.ts';
import { today } from '../content-files/today.ts';
import { isWithin } from '../content-files/within.ts';
import type { Problem } from '../domain/problem.ts';
import { failurePage, reportPage } from '../formats/report-page.ts';
import { createFaults } from './faults.ts';
import { createNextReload } from './next-reload.ts';
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
        const faults = createFaults(createNextReload(server));
        const tell = async (): Promise<void> => {
          const { hasChanged, isWhole } = await faults.tell();
          // What is whole is shown as soon as the pages can be made of it, and Astro says when.
          if (hasChanged && !isWhole) server.ws.send({ type: 'full-reload' });
        };
        void tell();
        server.watcher.on('all', (_event, path) => {
          if (!isWithin(contentFolder(), path)) return;
          faults.forget();
          void tell();
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

// Only pages and what machines read of the site: the browser's half of Vite, which reloads the report, goes on.
function isPage(url: string): boolean {
  const path = url.replace(/[?#].*$/u, '');
  // The editor is where faults are mended.
  if (/^\/(?:@|__|_image|admin\/)/u.test(path)) return false;
  return !/\.[a-z\d]+$/iu.test(path) || /\.(?:html|xml|txt|vcf)$/iu.test(path);
}

function pageOf(found: readonly Problem[]): string {
  return reportPage(found, { folder: relative(process.cwd(), contentFolder()), today: today() });
}
