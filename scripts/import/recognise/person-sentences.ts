import type { SourceLine } from '../source/source-document.ts';
import { personName } from './person-name.ts';
import type { PersonPart } from './person-parts.ts';

// Behind a word or a number, so that "Dr. Mensah" stays whole.
const sentenceEnd = /(?<=(?:\p{Ll}{4}|[\p{N})])[.!?])(?<!Prof\.)\s+(?=\p{Lu})/u;

/** The sentences of a line, each as a line with its own links; a line without several is its own. */
export function sentencesOf(line: SourceLine): SourceLine[] {
  const sentences = line.kind === 'paragraph' ? line.text.split(sentenceEnd) : [line.text];
  if (sentences.length === 1) return [line];
  return sentences.map((text) => ({
    ...line,
    text,
    ...(line.links && { links: line.links.filter((link) => text.includes(link.text)) }),
  }));
}

const article = /^(?:(?:our|my|the|its)\s+)(?=\p{L})/iu;
const titleAtEnd = /(?:^|\s)(?:our|my|the|its)\s+((?:[\p{L}-]+\s+){0,5}[\p{L}-]+)$/iu;

/**
 * The parts of a line where a title stands before a name: of "Questions go to our finance manager, Ama Mensah" the
 * title is "finance manager", and the name is that of a new person.
 */
export function withTitlesBefore(parts: readonly PersonPart[]): PersonPart[] {
  return parts.map((part, i) => {
    const [before, behind] = [parts[i - 1], parts[i + 1]];
    if (part.kind === 'title' && titleOf(part, behind) !== undefined)
      return { ...part, text: titleOf(part, behind) ?? part.text, isFirst: true };
    if (before !== undefined && titleOf(before, part) !== undefined)
      return { ...part, isFirst: true, isLabelled: true, isSpoken: true };
    return part.kind === 'title' ? { ...part, text: part.text.replace(article, '') } : part;
  });
}

function titleOf(title: PersonPart, name: PersonPart | undefined): string | undefined {
  if (title.kind !== 'title' || name?.kind !== 'name' || name.line !== title.line) return undefined;
  if (name.isFirst) return undefined;
  return titleAtEnd.exec(title.text)?.[1];
}

const called = /^(\p{Lu}\p{Ll}{1,4}\.?(?:\s\p{Lu}[\p{L}\p{M}’'-]+){2,4})\s\p{Ll}/u;

/**
 * The name that a sentence begins with, behind a form of address.
 * @example calledIn('Dr Ama Mensah leads the work.') // 'Dr Ama Mensah'
 */
export function calledIn(text: string): string | undefined {
  const name = called.exec(text)?.[1];
  return name !== undefined && personName(name)?.isMarked === true ? name : undefined;
}

/** Whether a line is a whole sentence: it is no office, whatever words it holds. */
export function isProse({ text }: SourceLine): boolean {
  return /\p{Ll}.*[\p{L}\p{N})][.!?]\s*$/u.test(text) && text.split(/\s+/u).length > 8 && !text.includes('@');
}
