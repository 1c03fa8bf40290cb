import type { AstroIntegration } from 'astro';
import { editorFolder } from '../domain/addresses.ts';

/**
 * While somebody writes, the editor and documents are answered at their addresses. Astro's server gives an endpoint a
 * slash at its end where the name of its route has no ending, and so knew `/media/plan.pdf/` only; a build writes the
 * files as they are called.
 */
export function serveFiles(): AstroIntegration {
  return {
    name: 'serve-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          request.url = urlOfEndpoint(request.url ?? '/');
          next();
        });
      },
    },
  };
}

/**
 * Where Astro's server finds what is asked for: a file of the editor or of `media/` behind a slash more.
 * @param url as the server gets it
 * @example urlOfEndpoint('/media/plan.pdf?v=1') // '/media/plan.pdf/?v=1'
 */
export function urlOfEndpoint(url: string): string {
  return url.replace(endpoint, '$&/');
}

const endpoint = new RegExp(`^[^?#]*(?:${editorFolder}|/media/)[^?#]*[^/?#](?=$|[?#])`, 'u');
