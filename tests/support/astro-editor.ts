import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What VS Code says of a Markdown file, with the language server of the Astro extension. */
export interface AstroEditor {
  /** Every remark, as `line: what is said`. */
  remarks: (file: string, text: string) => Promise<string[]>;
  /** What is offered where `|` stands. */
  offers: (file: string, text: string) => Promise<{ label: string; documentation?: unknown }[]>;
  close: () => void;
}

interface Answer {
  id?: number;
  method?: string;
  result?: unknown;
  error?: { message: string };
}

/** Starts the language server on a folder, with the settings of `.vscode/settings.json`. */
export async function astroEditor(project: string): Promise<AstroEditor> {
  const { ask, tell, close } = startServer(project);
  const root = pathToFileURL(project).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'project' }],
    capabilities: { textDocument: { diagnostic: {}, completion: { completionItem: {} } } },
    initializationOptions: {
      typescript: { tsdk: 'node_modules/typescript/lib' },
      contentIntellisense: true,
    },
  });
  tell('initialized', {});
  let version = 0;
  const opened = (file: string, text: string) => {
    const uri = pathToFileURL(file).href;
    tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: (version += 1), text },
    });
    return { uri };
  };
  return {
    remarks: async (file, text) => {
      const textDocument = opened(file, text);
      const { items } = (await ask('textDocument/diagnostic', { textDocument })) as {
        items: { range: { start: { line: number } }; message: string }[];
      };
      tell('textDocument/didClose', { textDocument });
      return items.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    },
    offers: async (file, text) => {
      const before = text.slice(0, text.indexOf('|'));
      const position = {
        line: before.split('\n').length - 1,
        character: before.split('\n').at(-1)?.length ?? 0,
      };
      const textDocument = opened(file, text.replace('|', ''));
      const found = (await ask('textDocument/completion', { textDocument, position })) as {
        items: { label: string; documentation?: unknown }[];
      };
      tell('textDocument/didClose', { textDocument });
      return found.items;
    },
    close,
  };
}

function startServer(project: string) {
  const server = spawn(
    process.execPath,
    ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, INIT_CWD: project },
    },
  );
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let left = Buffer.alloc(0);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = ({ id, method, result, error }: Answer) => {
    if (id === undefined) return;
    // What the server asks of the editor is answered with nothing.
    if (method !== undefined) return send({ id, result: null });
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  };
  server.stdout.on('data', (chunk: Buffer) => {
    left = Buffer.concat([left, chunk]);
    for (let body = nextBody(left); body; body = nextBody(left)) {
      left = left.subarray(body.end);
      take(JSON.parse(body.text) as Answer);
    }
  });
  let asked = 0;
  return {
    ask: (method: string, params: object) =>
      new Promise<unknown>((resolve, reject) => {
        waiting.set((asked += 1), { resolve, reject });
        send({ id: asked, method, params });
      }),
    tell: (method: string, params: object) => send({ method, params }),
    close: () => void server.kill(),
  };
}

function nextBody(bytes: Buffer): { text: string; end: number } | undefined {
  const head = bytes.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const [, length = '0'] = /Content-Length: (\d+)/iu.exec(bytes.toString('latin1', 0, head)) ?? [];
  const end = head + 4 + Number(length);
  return bytes.length < end ? undefined : { text: bytes.toString('utf8', head + 4, end), end };
}
