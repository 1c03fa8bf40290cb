import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfCode } from './digest-of-code.ts';
import { faces, families } from './faces.ts';
import { kept, keptName } from './kept.ts';
import { TypstFault, type TypstCompiler } from './typst-compiler.ts';
import { nativeTypst } from './typst-native.ts';
import { wasmTypst } from './typst-wasm.ts';

/** A document to be set. */
export interface Manuscript {
  /** What it is, for whoever reads that it could not be made: `the PDF of briefs/x in fr`. */
  called: string;
  /** A file of `src/press/typst/`. */
  template: string;
  /**
   * What the template shows, as JSON has it: the same in ever less detail, of which the first is taken that fits. Its
   * words stay words: none is taken for Typst's markup.
   */
  versions: readonly [object, ...object[]];
  /**
   * How many pages it should have: of versions that all have more, the last is taken, as a paper that is too long is
   * better than none. Without it the version with the fewest pages is taken, the first among equals.
   */
  mostPages?: number;
  /** Pictures, by the path under which the template names them. */
  files?: ReadonlyMap<string, Uint8Array>;
}

/** A document that cannot be set; its message is for staff. */
export class CannotBeSet extends Error {
  constructor(called: string, complaints: readonly string[]) {
    super(`${called} cannot be made: ${inShort(complaints.join('; '))}; ${remedy}`);
    this.stack = this.message;
  }
}

const remedy =
  'shorten or write otherwise what this speaks of, and if that does not help, show it to whoever looks after this program';

// Behind its own words Typst has advice on its language, and by what calls it came there.
function inShort(complaint: string): string {
  return complaint.replace(/(?:,\s+hints:|;\s+while calling\b)[^]*$/u, '');
}

/**
 * Sets a document as a PDF, or takes what was set of the same before. It is tagged, its faces are embedded, and the same
 * input gives the same bytes: nothing of the day or the machine is in it but what the data say.
 * @param compiler another than the one this machine has
 * @throws CannotBeSet where Typst refuses it
 */
export async function typeset(manuscript: Manuscript, compiler?: TypstCompiler): Promise<Uint8Array> {
  return (await typesetUnder(manuscript, compiler)).pdf;
}

/** The same, and the name under which it is kept. */
export async function typesetUnder(
  { called, template, versions, mostPages = Infinity, files = new Map() }: Manuscript,
  compiler?: TypstCompiler,
): Promise<{ pdf: Uint8Array; name: string }> {
  const typst = compiler ?? (await getCompiler());
  const templates = readTemplates();
  const data = versions.map((version) => JSON.stringify({ ...version, families }));
  const digests = (await faces()).map(({ digest }) => digest);
  code ??= digestOfCode('src/press/typst.ts');
  const recipe = [typst.name, code, template, String(mostPages), ...digests, ...[...templates].flat()];
  const input = [...recipe, ...data, ...[...files].flat()];
  const pdf = await kept('pdf', input, () => {
    const sources = { templates, main: template, files };
    try {
      return firstThatFits(data, mostPages, (version) => typst.compile({ ...sources, data: version }));
    } catch (error) {
      throw error instanceof TypstFault ? new CannotBeSet(called, error.complaints) : error;
    }
  });
  return { pdf, name: keptName(input) };
}

let code: string | undefined;

function firstThatFits(
  versions: readonly string[],
  mostPages: number,
  set: (version: string) => Uint8Array,
): Uint8Array {
  if (mostPages === Infinity) return shortestOf(versions.map(set));
  for (const version of versions.slice(0, -1)) {
    const pdf = set(version);
    if (pagesOf(pdf) <= mostPages) return pdf;
  }
  return set(versions.at(-1)!);
}

function shortestOf(pdfs: readonly Uint8Array[]): Uint8Array {
  return pdfs.reduce((best, pdf) => (pagesOf(pdf) < pagesOf(best) ? pdf : best));
}

/** How many pages a PDF of ours has: its metadata say so (XMP, `xmpTPg:NPages`). */
export function pagesOf(pdf: Uint8Array): number {
  const said = /<xmpTPg:NPages>(\d+)</u.exec(Buffer.from(pdf).toString('latin1'))?.[1];
  if (said === undefined) throw new Error('this PDF does not say how many pages it has');
  return Number(said);
}

let compiler: Promise<TypstCompiler> | undefined;

// One for all documents: to make one takes longer than to set a document.
function getCompiler(): Promise<TypstCompiler> {
  compiler ??= faces().then(async (all) => nativeTypst(all) ?? (await wasmTypst(all)));
  return compiler;
}

// By the root of the project, from which every command runs: inside Astro's bundle this module lies elsewhere.
const folder = join('src', 'press', 'typst');

// Read each time: whoever works on a template sees it in the next document.
function readTemplates(): Map<string, string> {
  const names = globSync('*.typ', { cwd: folder }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
