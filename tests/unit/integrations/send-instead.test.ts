import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFailure, sendInstead } from '../../../src/integrations/send-instead.ts';

const page = '<html><head><title>What is wrong</title></head><body>In words</body></html>';

async function answered(listener: RequestListener) {
  const server = createServer(listener);
  onTestFinished(() => void server.close());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { status: response.status, type: response.headers.get('content-type'), html: await response.text() };
}

it('sends a page that is told when to load anew', async () => {
  const { status, type, html } = await answered((_, response) => sendInstead(response, page));
  expect([status, type]).toEqual([500, 'text/html;charset=utf-8']);
  expect(html).toContain('In words');
  expect(html).toContain('src="/@vite/client"');
});

it('sends it in place of a failure, however that was written', async () => {
  const { status, html } = await answered((_, response) => {
    replaceFailure(response, () => Promise.resolve(page));
    response.writeHead(500, { 'Content-Type': 'text/html', 'Content-Length': 9 });
    response.write('at file:');
    response.end('x');
  });
  expect(status).toBe(500);
  expect(html).toContain('In words');
  expect(html).not.toContain('at file:');
});

it.each([200, 302, 404])('leaves an answer of %i alone, and makes no page', async (code) => {
  const { status, html } = await answered((_, response) => {
    replaceFailure(response, () => Promise.reject(new Error('a page was made')));
    response.writeHead(code, { 'Content-Type': 'text/plain' });
    response.write('as ');
    response.end('it was');
  });
  expect([status, html]).toEqual([code, 'as it was']);
});
