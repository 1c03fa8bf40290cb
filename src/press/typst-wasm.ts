import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Face } from './faces.ts';
import { projectRequire } from './require.ts';
import { versionOf } from './version-of.ts';
import { TypstFault, type Sources, type TypstCompiler } from './typst-compiler.ts';

const name = '@myriaddreamin/typst-ts-web-compiler';

/**
 * Typst in WebAssembly (`@myriaddreamin/typst-ts-web-compiler` 0.7.0), for every system. The pages and their tags are
 * those of the native one; what it lacks is a way to ask for PDF/UA-1, so that it neither refuses what that standard
 * refuses nor says in the file that it is kept, and it tells no warnings.
 */
export async function wasmTypst(faces: readonly Face[]): Promise<TypstCompiler> {
  const library = await load();
  const builder = new library.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const { bytes } of faces) await builder.add_raw_font(bytes);
  const compiler = await builder.build();
  return {
    name: `typst-ts-web-compiler ${versionOf(name)}`,
    compile: (sources) => compileWith(compiler, sources),
  };
}

function compileWith(compiler: WebCompiler, { templates, main, data, files }: Sources): Uint8Array {
  for (const [name, source] of templates) compiler.add_source(`/${name}`, source);
  for (const [path, bytes] of files) compiler.map_shadow(`/${path}`, bytes);
  try {
    const { result, diagnostics = [] } = compiler.compile(`/${main}`, [['data', data]], 'pdf', inFull);
    if (!result) throw new TypstFault(diagnostics.map(({ message }) => message));
    return result;
  } finally {
    for (const path of files.keys()) compiler.unmap_shadow(`/${path}`);
  }
}

/** The form of diagnostics that has each as an object. */
const inFull = 3;

interface WebCompiler {
  add_source(path: string, source: string): boolean;
  map_shadow(path: string, bytes: Uint8Array): boolean;
  unmap_shadow(path: string): boolean;
  compile(
    main: string,
    inputs: [string, string][],
    format: 'pdf',
    diagnostics: number,
  ): { result?: Uint8Array; diagnostics?: { message: string }[] };
}

interface Library {
  initSync(module: { module: Uint8Array }): unknown;
  TypstCompilerBuilder: new () => {
    set_dummy_access_model(): void;
    add_raw_font(bytes: Uint8Array): Promise<void>;
    build(): Promise<WebCompiler>;
  };
}

// By its file, which no bundler looks into.
async function load(): Promise<Library> {
  const address = pathToFileURL(projectRequire.resolve(name)).href;
  const library = (await import(/* @vite-ignore */ address)) as Library;
  library.initSync({ module: await readFile(projectRequire.resolve(`${name}/wasm`)) });
  return library;
}
