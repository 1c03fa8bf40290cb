import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isRecord } from '../../src/domain/record.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { describe, formOf, type Description } from '../../src/schemas/describe.ts';
import { temporaryFolder } from './build-site.ts';

/** The longest that a mail address may be (RFC 5321, 4.5.3.1), without a hyphen at which it would break. */
const mail = `${'m'.repeat(64)}@${['w', 'x', 'y'].map((letter) => letter.repeat(60)).join('.')}.example`;

/** What cannot be stretched without meaning something else. */
const isKept = (key: string, value: unknown) => key === 'licence' || (key === 'unit' && value === 'percent');

/**
 * A copy of the fixture with every field filled in, in which each word, name, code and address is as long as it may be
 * and has no place to break: whatever a schema says is shown, a new field too.
 * @param letter what a long word is made of
 * @param language the language of the site, which is its only one
 */
export function stretchedContent(letter: string, language: string): string {
  const root = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full/content', root, { recursive: true });
  for (const file of globSync('**/*.{yaml,md,mdx}', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), stretchedFile(file.replaceAll('\\', '/'), text, letter, language));
  }
  return root;
}

function stretchedFile(file: string, text: string, letter: string, language: string): string {
  const name = file.split(/[/.]/u)[0] as CollectionName;
  const { fields } = describe(collections[name].schema);
  if (file.endsWith('.yaml')) {
    const data: unknown = parse(text);
    const stretched = Array.isArray(data)
      ? data.map((item) => stretchedFields(fields, item as object, letter))
      : stretchedFields(fields, data as object, letter);
    return stringify(file === 'site.yaml' ? { ...stretched, ...settings(language) } : stretched);
  }
  const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(text) ?? [];
  const stretched = stretchedFields(fields, parse(front) as object, letter);
  return `---\n${stringify(stretched)}---\n${body}\n\n## ${letter.repeat(90)}\n\n${letter.repeat(300)} \`${'c'.repeat(99)}\`\n\n| A | B |\n|---|---|\n| ${letter.repeat(80)} | 1 |\n`;
}

// The pages stand where those of the fixture do.
function settings(language: string): object {
  return {
    url: 'https://rivers.example.org/base/path/',
    languages: [language],
    defaultLanguage: language,
    digits: { [language]: 'latn' },
  };
}

function stretchedFields(fields: Description['fields'], data: object, letter: string): object {
  const stretched = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const field = fields[key];
    return [key, field && !isKept(key, value) ? stretchedValue(field, value, key, letter) : value];
  });
  return Object.fromEntries(stretched) as object;
}

function stretchedValue(described: Description, value: unknown, key: string, letter: string): unknown {
  const { meta, item } = described;
  if (Array.isArray(value) && item) return value.map((one) => stretchedValue(item, one, key, letter));
  if (isRecord(value)) {
    const form = formOf(described, value) ?? described;
    return stretchedFields(form.fields, value, letter);
  }
  if (typeof value !== 'string') return value;
  if (key === 'email') return mail;
  if (meta.link && value.startsWith('https:'))
    return `https://${'h'.repeat(60)}.example.org/${'p'.repeat(150)}`;
  if (meta.phone) return value;
  if (meta.words || meta.isName || meta.staysAsWritten || meta.ownDocument) return lengthened(value, letter);
  return value;
}

// As long as a summary may be; what was different stays so.
function lengthened(text: string, letter: string): string {
  const start = text.replaceAll(/\s+/gu, '').slice(0, 40);
  return start + letter.repeat(140 - start.length);
}
