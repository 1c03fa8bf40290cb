import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Another site, which shows any address in a frame. It is truly served: of a page that Playwright makes up, the browser
 * does not know where it is from, and keeps everything on this computer out of its frames.
 */
export async function serveFrames() {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', 'http://stranger').searchParams.get('show');
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${address}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    showing: (address: string) => `http://127.0.0.1:${port}/?show=${encodeURIComponent(address)}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
