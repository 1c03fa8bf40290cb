import { channel } from 'node:diagnostics_channel';
import type { AstroIntegration } from 'astro';

/** What a build makes many of, in the order they are told of. */
export const madeOfMany = ['pages', 'PDFs', 'share images', 'other files', 'pages for search'] as const;

/** How far a build has come with things of one kind. */
export interface Progress {
  what: (typeof madeOfMany)[number];
  done: number;
  total: number;
}

// Astro loads its configuration into a world of modules of its own; a channel of Node's both worlds share.
const progress = channel('donor-briefs.progress');

/** Tells whoever listens how far the build has come. */
export function tellProgress(news: Progress): void {
  progress.publish(news);
}

/** Calls `heard` with all that is told from now on in this thread. */
export function onProgress(heard: (news: Progress) => void): void {
  progress.subscribe((news) => heard(news as Progress));
}

/** Tells how many pages and files there are to be made, and each that is. */
export function countPages(): AstroIntegration {
  return {
    name: 'count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => {
          const counts = new Map<Progress['what'], Progress>();
          return {
            ...astro,
            getStaticPaths: async () => {
              const paths = await astro.getStaticPaths();
              for (const { pathname } of paths) countOf(counts, pathname).total++;
              for (const count of counts.values()) tellProgress({ ...count });
              return paths;
            },
            render: async (request, options) => {
              const page = await astro.render(request, options);
              const count = countOf(counts, new URL(request.url).pathname);
              count.done++;
              tellProgress({ ...count });
              return page;
            },
          };
        });
      },
    },
  };
}

function countOf(counts: Map<Progress['what'], Progress>, path: string): Progress {
  const what = kindOf(path);
  const count = counts.get(what) ?? { what, done: 0, total: 0 };
  counts.set(what, count);
  return count;
}

function kindOf(path: string): Progress['what'] {
  if (path.endsWith('.pdf')) return 'PDFs';
  if (path.endsWith('.png')) return 'share images';
  return /\.[a-z\d]+$/iu.test(path) && !/\.html?$/iu.test(path) ? 'other files' : 'pages';
}
