import type { ServerResponse } from 'node:http';

/** Changes an answer on its way to the browser, if it is a page: it is gathered first, and sent whole. */
export function changePage(response: ServerResponse, change: (html: string) => string): void {
  const { writeHead, write, end } = response;
  const parts: Buffer[] = [];
  let isPage: boolean | undefined;
  const gather = (part: unknown): boolean => {
    isPage ??= isHtml(response.getHeader('content-type'));
    if (!isPage || typeof part === 'function') return isPage;
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as Uint8Array));
    return true;
  };
  response.writeHead = function (this: ServerResponse, ...head: unknown[]) {
    const headers: unknown = head.at(-1);
    const named = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
    const type: unknown = named.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
    isPage = isHtml(type ?? this.getHeader('content-type'));
    if (isPage) this.removeHeader('content-length');
    return Reflect.apply(writeHead, this, head) as ServerResponse;
  } as typeof writeHead;
  response.write = function (this: ServerResponse, ...all: unknown[]) {
    return gather(all[0]) || (Reflect.apply(write, this, all) as boolean);
  } as typeof write;
  response.end = function (this: ServerResponse, ...all: unknown[]) {
    if (!gather(all[0])) return Reflect.apply(end, this, all) as ServerResponse;
    const html = change(Buffer.concat(parts).toString());
    Object.assign(this, { write, end });
    return Reflect.apply(end, this, [html]) as ServerResponse;
  } as typeof end;
}

function isHtml(type: unknown): boolean {
  return String(type).startsWith('text/html');
}
