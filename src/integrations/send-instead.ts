import type { ServerResponse } from 'node:http';

/** Answers with a page that stands in for another while somebody writes; it loads anew when the content has changed. */
export function sendInstead(response: ServerResponse, page: string, status = 500): void {
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
  // Vite's half in the browser: it is told when to load the page anew.
  response.end(page.replace('</head>', '<script type="module" src="/@vite/client"></script>\n</head>'));
}

/**
 * Watches an answer, and sends a page instead when it turns out to be a failure: Astro would send an empty one, and
 * write the stack of what failed over it.
 * @param page made only when it is needed
 */
export function replaceFailure(response: ServerResponse, page: () => Promise<string>): void {
  const { writeHead, write, end } = response;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: unknown[]) {
    if (status < 500) return Reflect.apply(writeHead, this, [status, ...rest]);
    Object.assign(this, { writeHead, write: () => true, end: () => this });
    void page().then((html) => {
      Object.assign(this, { write, end });
      sendInstead(this, html);
    });
    return this;
  } as typeof writeHead;
}
