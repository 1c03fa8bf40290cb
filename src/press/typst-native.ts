import { join, resolve } from 'node:path';
import type { Face } from './faces.ts';
import { projectRequire } from './require.ts';
import { versionOf } from './version-of.ts';
import { TypstFault, type Sources, type TypstCompiler } from './typst-compiler.ts';

/**
 * Typst as a program of this machine's own (`@myriaddreamin/typst-ts-node-compiler-*` 0.7.0); undefined where its
 * optional package is not installed. It holds a document to PDF/UA-1.
 */
export function nativeTypst(faces: readonly Face[]): TypstCompiler | undefined {
  const library = load();
  if (library === undefined) return undefined;
  const { NodeCompiler, version } = library;
  const fontBlobs = faces.map(({ bytes }) => Buffer.from(bytes));
  let compiler: NodeCompiler | undefined;
  return {
    name: `typst-ts-node-compiler ${version}`,
    compile: (sources) => {
      // It looks through all the faces of the system, which takes longer than to set a document.
      compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
      return compileWith(compiler, sources);
    },
  };
}

// Nothing is read from it: sources and pictures lie over whatever may stand there.
const workspace = resolve('src/press/typst');

/** The documents between which what Typst remembers is kept. */
const remembered = 10;

function compileWith(compiler: NodeCompiler, { templates, main, data, files }: Sources): Uint8Array {
  for (const [name, source] of templates) compiler.addSource(join(workspace, name), source);
  for (const [path, bytes] of files) compiler.mapShadow(join(workspace, path), Buffer.from(bytes));
  try {
    const compiled = compiler.compile({ mainFilePath: join(workspace, main), inputs: { data } });
    // A family that is misspelt is a warning, and its text would be missing.
    const complaints = [compiled.takeError(), compiled.takeWarnings()].flatMap(told);
    if (complaints.length > 0 || !compiled.result) throw new TypstFault(complaints);
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }));
  } catch (error) {
    throw error instanceof TypstFault ? error : new TypstFault(messagesIn(error));
  } finally {
    for (const path of files.keys()) compiler.unmapShadow(join(workspace, path));
    compiler.evictCache(remembered);
  }
}

function told(error: NodeError | null | undefined): string[] {
  return (error?.shortDiagnostics ?? []).map(({ message }) => message);
}

// What the export refuses comes as the debug form of a list.
function messagesIn(error: unknown): string[] {
  const { message = '', code = '' } = error as { message?: string; code?: string };
  const text = message || code;
  const messages = [...text.matchAll(/message: "(?:PDF\/UA-1 error: )?((?:[^"\\]|\\.)*)"/gu)].map(
    ({ 1: found = '' }) => unescaped(found),
  );
  return messages.length > 0 ? [...new Set(messages)] : [text];
}

function unescaped(text: string): string {
  return text
    .replace(/\\u\{([0-9a-f]+)\}/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\(.)/gu, '$1');
}

interface NodeCompiler {
  addSource(path: string, source: string): void;
  mapShadow(path: string, bytes: Buffer): void;
  unmapShadow(path: string): void;
  compile(args: { mainFilePath: string; inputs: Record<string, string> }): {
    result: object | null;
    takeError(): NodeError | null;
    takeWarnings(): NodeError | null;
  };
  pdf(document: object, options: { pdfStandard: 'ua-1' }): Buffer;
  evictCache(age: number): void;
}

interface NodeError {
  shortDiagnostics: { message: string }[];
}

interface Library {
  NodeCompiler: {
    create(args: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler;
  };
}

// The package that chooses among these by itself cannot be installed with `npm ci`.
const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64-gnu',
  'linux-x64': 'linux-x64-gnu',
  'win32-x64': 'win32-x64-msvc',
};

// What is installed may still not run here: on a Linux with another C library it cannot be loaded.
function load(): (Library & { version: string }) | undefined {
  const platform = packages[`${process.platform}-${process.arch}`];
  if (platform === undefined) return undefined;
  const name = `@myriaddreamin/typst-ts-node-compiler-${platform}`;
  try {
    return { ...(projectRequire(name) as Library), version: versionOf(name) };
  } catch {
    return undefined;
  }
}
