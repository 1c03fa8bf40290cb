import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Path } from '../../domain/problem.ts';
import { findCuts, type CutText } from './cut-texts.ts';
import { brokenAt, unreadableValues, type SyntaxFault } from './syntax-faults.ts';
import { eachNode, follow, startOf } from './tree.ts';
import { valueFaults } from './value-faults.ts';

/** YAML as plain data, with what is wrong with it and where everything stands. */
export interface YamlFields {
  /** Undefined when nothing can be known of it. With faults it is only as good as `sure` says. */
  data: unknown;
  faults: { line: number; message: string }[];
  /** Texts that a number sign cut short. */
  cut: CutText[];
  /** The line on which a field stands, or the nearest field around it. */
  lineOf(path: Path): number;
  /** A single value just as it was typed: YAML reads `1.10` as 1.1. */
  typed(path: Path): string | undefined;
  /** Whether what stands at a path, or that nothing stands there, is known in spite of the faults. */
  sure(path: Path): boolean;
}

// Nobody reads more; a file that is no YAML at all can have a million.
const mostFaults = 100;

const tooOften = 'names with * are used too often; write the values themselves';

/**
 * Reads YAML 1.2. Faults are gathered, never thrown: each value that cannot be taken, and the first place from
 * which on the fields cannot be told apart.
 * @param linesBefore how many lines of the file stand above the YAML
 */
export function parseYaml(source: string, linesBefore: number): YamlFields {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + linesBefore;
  const broken = brokenAt(document.errors, document, source);
  const values = valueFaults(document, source, lineAt);
  const single = [...unreadableValues(document.errors, source), ...percentLines(document), ...values];
  const faults = inOrder(single, broken);
  let data: unknown;
  try {
    if (!values.some(({ fatal }) => fatal)) data = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch {
    faults.push({ offset: firstAlias(document), message: tooOften });
  }
  const { contents } = document;
  return {
    data,
    faults: onePerLine(
      faults.slice(0, mostFaults).map(({ offset, message }) => ({ line: lineAt(offset), message })),
    ),
    cut: findCuts(document, source, lineAt),
    lineOf: (path) => lineAt(follow(contents, path).offset),
    typed: (path) => {
      const { node, steps } = follow(contents, path);
      return steps === path.length && isScalar(node) ? node.source : undefined;
    },
    sure: (path) => data !== undefined && isSure(contents, path, single, broken),
  };
}

function firstAlias({ contents }: Document): number {
  for (const { node } of eachNode(contents)) if (isAlias(node)) return startOf(node) ?? 0;
  return 0;
}

// Behind the place where the fields end in disorder nothing is certain, so nothing more is said.
function inOrder(single: readonly SyntaxFault[], broken: SyntaxFault | undefined): SyntaxFault[] {
  const certain = single.filter(({ offset }) => broken === undefined || offset < broken.offset);
  return [...certain, ...(broken ? [broken] : [])].sort((a, b) => a.offset - b.offset);
}

function onePerLine<Fault extends { line: number }>(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ line }, i) => faults[i - 1]?.line !== line);
}

function percentLines(document: Document): SyntaxFault[] {
  return document.warnings
    .filter(({ code }) => code === 'BAD_DIRECTIVE')
    .map(({ pos: [offset] }) => ({
      offset,
      message: 'a line may not start with a percent sign (%); put the text in quotes, or take the line out',
    }));
}

function isSure(
  root: unknown,
  path: Path,
  single: readonly SyntaxFault[],
  broken: SyntaxFault | undefined,
): boolean {
  const { steps } = follow(root, path);
  if (broken && !standsBefore(root, path.slice(0, Math.min(steps, 1)), broken.since ?? broken.offset))
    return false;
  return path.slice(0, steps).every((_, i) => {
    const { offset, node } = follow(root, path.slice(0, i + 1));
    const isLast = i === path.length - 1;
    const end = isLast ? (rangeEnd(node) ?? offset) : (startOf(node) ?? offset);
    return !single.some((fault) => fault.offset >= offset && fault.offset <= end);
  });
}

// The field in which the disorder begins may be the one above it, so only those before that one are certain.
function standsBefore(root: unknown, path: Path, offset: number): boolean {
  if (path.length === 0) return false;
  const starts = isMap(root)
    ? root.items.map(({ key }) => startOf(key))
    : isSeq(root)
      ? root.items.map((item) => startOf(item))
      : [];
  const last = starts.findLast((start) => start !== undefined && start <= offset);
  return last !== undefined && follow(root, path).offset < last;
}

function rangeEnd(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] } | null)?.range?.[2];
}
