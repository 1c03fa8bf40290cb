import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cleanEnvironment } from './build-site.ts';
import { manyEntries } from './many-entries.ts';

// `node tests/support/bench-preview.ts 1000`: milliseconds from a save until `npm run dev` shows it, the median and the
// longest of ten saves of each kind, in two languages.
const content = manyEntries(Number(process.argv[2] ?? 1000));
const server = spawn(process.execPath, ['scripts/dev.ts', '--port', '0', '--content', content], {
  env: cleanEnvironment(),
  stdio: ['ignore', 'pipe', 'pipe'],
});
let output = '';
const url = await new Promise<string>((found, fail) => {
  const read = (text: Buffer): void => {
    output += String(text);
    const address = /http:\/\/localhost:\d+\S*/u.exec(output)?.[0];
    if (address) found(address);
  };
  server.stdout.on('data', read);
  server.stderr.on('data', read);
  server.on('exit', () => fail(new Error(output)));
});
process.on('exit', () => server.kill());
if (process.env.SAYS) server.stderr.on('data', (text: Buffer) => process.stderr.write(text));

const client = await (await fetch(new URL('/@vite/client', url))).text();
const token = /wsToken = "([^"]+)"/u.exec(client)?.[1] ?? '';
const socket = new WebSocket(`${new URL('/', url).href.replace('http', 'ws')}?token=${token}`, 'vite-hmr');
await new Promise((done, fail) => {
  socket.addEventListener('open', done);
  socket.addEventListener('error', fail);
}).catch(() => console.log('(no websocket)'));

const page = async (path: string): Promise<string> =>
  (await fetch(`${url.replace(/\/$/u, '')}${path}`)).text();
for (const path of ['/briefs/b-1/', '/fr/briefs/b-1/', '/briefs/', '/', '/funding/a-1-1/']) {
  const from = performance.now();
  const html = await page(path);
  console.log(`first ${path}: ${Math.round(performance.now() - from)} ms, ${html.length} characters`);
}

const wordOf = (i: number): string => `Word${String.fromCharCode(97 + i)}`;
const titled = (title: string): string => whole.replace('title: Brief 1', `title: ${title}`);
const file = join(content, 'briefs/b-1.md');
const whole = readFileSync(file, 'utf8');
const kinds: [string, string, (i: number) => string, (i: number) => string][] = [
  ['a word of the text', '/briefs/b-1/', (i) => whole.replace('Cholera comes', `${wordOf(i)} comes`), wordOf],
  ['the title, on its own page', '/briefs/b-1/', (i) => titled(`One${wordOf(i)}`), (i) => `One${wordOf(i)}`],
  [
    'the title, on the page of a request',
    '/funding/a-1-1/',
    (i) => titled(`Two${wordOf(i)}`),
    (i) => `Two${wordOf(i)}`,
  ],
  ['the title, in the list', '/briefs/', (i) => titled(`Three${wordOf(i)}`), (i) => `Three${wordOf(i)}`],
];
const saves = Number(process.argv[3] ?? 10);
const only = process.env.ONLY;
for (const [name, path, text, word] of kinds.filter(([kind]) => !only || kind.includes(only))) {
  const [shown, told, computed]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i <= saves; i += 1) {
    await setTimeout(1500);
    const [from, computing] = [performance.now(), computingTime(server.pid)];
    let toldAt = 0;
    const hear = ({ data }: MessageEvent): void => {
      if (String(data).includes('full-reload')) toldAt ||= performance.now() - from;
    };
    socket.addEventListener('message', hear);
    writeFileSync(file, text(i));
    while (!(await page(path)).includes(word(i))) {
      if (performance.now() - from > 20_000) throw new Error(`${name}: never shown\n${output.slice(-2000)}`);
      await setTimeout(25);
    }
    const took = performance.now() - from;
    const work = computingTime(server.pid) - computing;
    for (let waited = 0; toldAt === 0 && waited < 500; waited += 1) await setTimeout(10);
    socket.removeEventListener('message', hear);
    if (i === 0) continue;
    shown.push(took);
    computed.push(work);
    told.push(toldAt);
  }
  console.log(
    `${name}: shown after ${said(shown)}, of which the server computed ${said(computed)}; the open page was told after ${said(told)}`,
  );
}
server.kill();
process.exit();

function said(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms (longest ${Math.round(sorted.at(-1) ?? 0)})`;
}

// Milliseconds that a process has computed for: what it took on a computer that others use too.
function computingTime(pid = 0): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
