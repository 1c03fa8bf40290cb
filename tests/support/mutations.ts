import fc from 'fast-check';
import { parse, stringify } from 'yaml';

/** A change to one file of a content folder, as fast-check makes and shrinks it. */
export interface Mutation {
  kind: (typeof kinds)[number];
  /** Which field, line or character it meets, counted round. */
  place: number;
  /** The other field, line or character it has to do with. */
  other: number;
  value: unknown;
  text: string;
}

const kinds = [
  'set',
  'delete',
  'rename',
  'copy',
  'wrap',
  'repeat',
  'add',
  'insert',
  'cut',
  'swap',
  'body',
] as const;

/** Texts that have hurt programs like this one before. */
const texts = [
  ...[
    '',
    ' ',
    '0',
    'null',
    'true',
    'no',
    '~',
    '---',
    '...',
    '- a',
    'a: b',
    '#',
    ' # x',
    '"',
    "'",
    '|',
    '>',
    '{',
    '[',
    '}',
    ']',
    '&a',
    '*a',
    '!x',
    '%',
    '@',
    '`',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '1e9',
    '-1',
    '1.10',
    '750,000',
    'US$ 750k',
    '1.400.000',
    '٧٥٠٠٠٠',
    '໑໒໓',
    '50%',
    '100 percent',
    '2020-02-30',
    '31.02.2020',
    '2020',
    '0000',
    '9999-12-31',
    '12:30',
  ],
  ...[
    'upper-river',
    'Upper-River',
    'upper_river',
    'no-such-id',
    '../secret',
    '/etc/passwd',
    'photos/river.png',
    'é',
    'e\u0301',
    'ສະບາຍດີ',
    'مرحبا',
    '😀',
    'a'.repeat(301),
    'word '.repeat(60),
  ],
  ...[
    '<b>',
    '<script>alert(1)</script>',
    '<!-- c -->',
    '1 < 2',
    'a@b',
    'a@b.org',
    'mailto:a@b.org',
    'https://example.org',
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'example.org',
    '/briefs/upper-river/',
    '/briefs/none/',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](y.png)',
    '::ask{id=phase-one}',
    ':::callout',
    '::nothing',
    ':x[y]',
    '{1+1}',
    'import x from "y"',
    '[^1]',
    '```',
    '|a|\n|-|',
    '> > >',
    '####### x',
    '$&',
    '$1',
    '%s',
    '\\',
  ],
];

const scalar = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('id', 'title', 'amount', 'value', 'start', 'end', 'x', '__proto__', 'constructor'),
      scalar,
      {
        maxKeys: 3,
      },
    ),
  },
);

/** Any change at all. */
export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat(999),
  other: fc.nat(999),
  value,
  text: fc.constantFrom(...texts),
});

/** The file with the change made. Changes of fields keep the file good YAML; those of characters need not. */
export function mutated(file: string, source: string, mutation: Mutation): string {
  const [, yaml = '', body = ''] = file.endsWith('.yaml')
    ? ['', source, '']
    : (/^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source) ?? []);
  const whole = (fields: string) =>
    file.endsWith('.yaml') ? fields : `---\n${fields.trimEnd()}\n---\n${body}`;
  switch (mutation.kind) {
    case 'insert':
      return spliced(source, mutation.place, 0, mutation.text);
    case 'cut':
      return spliced(source, mutation.place, (mutation.other % 20) + 1, '');
    case 'swap':
      return swappedLines(source, mutation.place, mutation.other);
    case 'body':
      return file.endsWith('.yaml') ? `${source}\n${mutation.text}` : `${source}\n${mutation.text}\n`;
    default:
      return whole(stringify(changed(parse(yaml), mutation), { lineWidth: 0 }));
  }
}

type Path = (string | number)[];
type Node = Record<string | number, unknown>;

function changed(data: unknown, { kind, place, other, value: given, text }: Mutation): unknown {
  const paths = pathsIn(data);
  const [path, from] = [paths[place % paths.length] ?? [], paths[other % paths.length] ?? []];
  const key = path.at(-1) ?? 0;
  const holder = at(data, path.slice(0, -1)) as Node;
  if (kind === 'set') holder[key] = given;
  if (kind === 'copy') holder[key] = structuredClone(at(data, from));
  if (kind === 'wrap') holder[key] = [holder[key]];
  if (kind === 'repeat') repeat(holder, key);
  if (kind === 'delete') remove(holder, key);
  if (kind === 'rename' && !Array.isArray(holder)) {
    define(holder, renamed(String(key), other, text), holder[key]);
    remove(holder, key);
  }
  if (kind === 'add' && !Array.isArray(holder)) define(holder, renamed('x', other, text), given);
  return data;
}

function pathsIn(node: unknown, path: Path = []): Path[] {
  if (typeof node !== 'object' || node === null) return [];
  const keys = Array.isArray(node) ? node.map((_, i) => i) : Object.keys(node);
  return keys.flatMap((key) => [[...path, key], ...pathsIn((node as Node)[key], [...path, key])]);
}

function at(node: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (part as Node)[step], node);
}

function repeat(holder: Node, key: string | number): void {
  const node = holder[key];
  if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(node));
  else if (Array.isArray(node)) holder[key] = [...(node as unknown[]), ...(node as unknown[])];
  else holder[key] = typeof node === 'object' ? [node, node] : `${String(node)}${String(node)}`;
}

function remove(holder: Node, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

// An own property even where the name is `__proto__`.
function define(holder: Node, key: string, content: unknown): void {
  Object.defineProperty(holder, key, {
    value: content,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function renamed(key: string, other: number, text: string): string {
  const names = [`${key}s`, key.toUpperCase(), key.slice(1), '__proto__', 'constructor', 'toString', text];
  return names[other % names.length] ?? key;
}

function spliced(source: string, place: number, count: number, text: string): string {
  const offset = Math.floor((place / 1000) * source.length);
  return source.slice(0, offset) + text + source.slice(offset + count);
}

function swappedLines(source: string, place: number, other: number): string {
  const lines = source.split('\n');
  const [a, b] = [place % lines.length, other % lines.length];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  return lines.join('\n');
}
