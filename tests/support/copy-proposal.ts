import { isMap, isScalar, isSeq, parse, parseDocument, type Node } from 'yaml';
import { findFrontmatter } from '../../src/content-files/frontmatter.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Proposal } from './proposals.ts';

/** The text files of a content folder, by their paths there. */
export type Files = Readonly<Record<string, string>>;

/**
 * The folder after somebody has done to the letter what a message says, at the very place it names; undefined where
 * there is no such place.
 */
export function withProposal(files: Files, problem: Problem, { act, text }: Proposal): Files | undefined {
  const { file, field, rule } = problem;
  const source = files[file] ?? '';
  if (act === 'move') {
    const name = file.split('/').at(-1) ?? '';
    return moved(files, file, /\.\w+$/u.test(text) ? text : `${text.replace(/\/$/u, '')}/${name}`);
  }
  if (act === 'rename' || rule === 'file-belongs') return moved(files, file, renamed(file, text));
  const changed =
    rule === 'yaml' || field === ''
      ? inLine(source, problem, text)
      : inFields(source, file.endsWith('.yaml'), problem, text);
  return changed === undefined ? undefined : { ...files, [file]: changed };
}

function moved(files: Files, from: string, to: string): Files {
  const { [from]: text, ...others } = files;
  return { ...others, ...(text !== undefined && { [to]: text }) };
}

function renamed(file: string, name: string): string {
  return file.replace(/[^/]*$/u, name.split('/').at(-1) ?? name);
}

// In a line, what is proposed takes the place of what was found, or of the same signs without quotes.
function inLine(source: string, { line, found }: Problem, text: string): string | undefined {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const before = lines[line - 1] ?? '';
  const meant = [unquoted(found), unquoted(text), withoutCommas(before, text)].filter(Boolean);
  const old = /^:{2,3}|^</u.test(text) ? before.trim() : meant.find((one) => before.includes(one));
  if (old === undefined) return undefined;
  return lines
    .with(
      line - 1,
      before.replace(old, () => text),
    )
    .join('\n');
}

function unquoted(text: string): string {
  const value: unknown = /^(?:".*"|'.*')$/su.test(text) ? parse(text, { logLevel: 'silent' }) : text;
  return typeof value === 'string' ? value : text;
}

// The number in a line that is the one proposed, but for its separators.
function withoutCommas(line: string, number: string): string {
  const numbers = line.match(/\d[\d,.\s]*\d/gu) ?? [];
  return numbers.find((one) => one.replace(/\D/gu, '') === number) ?? '';
}

function inFields(source: string, isYaml: boolean, problem: Problem, text: string): string | undefined {
  const { start, close } = (isYaml ? undefined : findFrontmatter(source)) ?? {
    start: 0,
    close: source.length,
  };
  const yaml = source.slice(start, close);
  const changed = inYaml(yaml, problem, text);
  return changed === undefined ? undefined : source.slice(0, start) + changed + source.slice(close);
}

function inYaml(yaml: string, { field, line, message, file }: Problem, text: string): string | undefined {
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false });
  const path = field.split(/[.[\]]+/u).filter(Boolean);
  const step = path.at(-1) ?? '';
  const item = isSeq(contents)
    ? itemAt(contents.items, yaml, line - (file.endsWith('.yaml') ? 0 : 1))
    : undefined;
  const holder = path.slice(0, -1).reduce<unknown>(inside, item ?? contents);
  const [, named, value] = /^([A-Za-z][\w-]*): (.*)$/su.exec(text) ?? [];
  if (/no field called/u.test(message) && named === undefined) return withKey(yaml, holder, step, text);
  const at = inside(holder, step);
  if (named === undefined || value === undefined) return withValue(yaml, holder, step, text);
  // `source: …` is written into what is meant, `order: 2` beside it.
  const into = isMap(at) && named !== step ? at : holder;
  return withValue(yaml, into, named, value);
}

function inside(node: unknown, step: string): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  return isMap(node) ? pairIn(node, step)?.value : undefined;
}

function pairIn(node: unknown, name: string) {
  return isMap(node)
    ? node.items.findLast(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined;
}

function itemAt(items: readonly unknown[], yaml: string, line: number): unknown {
  const lineOf = (node: Node) => yaml.slice(0, node.range?.[0] ?? 0).split('\n').length;
  return (items as Node[]).findLast((item) => lineOf(item) <= line);
}

function withKey(yaml: string, holder: unknown, step: string, name: string): string | undefined {
  const key = pairIn(holder, step)?.key;
  return isScalar(key) ? replaced(yaml, key, name) : undefined;
}

function withValue(yaml: string, holder: unknown, step: string, text: string): string | undefined {
  const old = inside(holder, step);
  if (isMap(old) || isSeq(old) || isScalar(old)) return replaced(yaml, old, text);
  if (yaml.trim() === '') return `${step}: ${text}\n`;
  if (!isMap(holder)) return undefined;
  const [start = 0] = holder.range ?? [];
  if (holder.flow === true) return `${yaml.slice(0, start + 1)} ${step}: ${text},${yaml.slice(start + 1)}`;
  const indent = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return `${yaml.slice(0, start)}${step}: ${text}\n${' '.repeat(indent)}${yaml.slice(start)}`;
}

function replaced(yaml: string, node: Node, text: string): string {
  const [start = 0, end = start] = node.range ?? [];
  const space = start > 0 && yaml.charAt(start - 1) === ':' ? ' ' : '';
  const isBlock = yaml.slice(start, end).endsWith('\n');
  return `${yaml.slice(0, start)}${space}${text}${isBlock ? '\n' : ''}${yaml.slice(end)}`;
}
