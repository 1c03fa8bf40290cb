import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commentedEntry } from '../../../src/content-files/commented-entry.ts';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { blankOf } from '../../../src/schemas/blanks.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { describe as described } from '../../../src/schemas/describe.ts';
import { explainShape } from '../../../src/schemas/explain.ts';
import { words } from '../../../src/schemas/fields.ts';

const everyField = collectionNames.flatMap((name) =>
  Object.entries(described(collections[name].schema).fields).map(
    ([field, at]) => [`${name}.${field}`, name, field, at] as const,
  ),
);

/** The lines of a field with their number signs taken away, as an editor does it for marked lines. */
function uncommented(text: string, field: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`# ${field}:`));
  expect(start).not.toBe(-1);
  const length = lines.slice(start + 1).findIndex((line) => !/^# {3}/u.test(line));
  return lines.map((line, i) => (i >= start && i <= start + length ? line.slice(2) : line)).join('\n');
}

describe('a commented entry', () => {
  it.each(everyField)('has %s, which is a field once its sign goes', (_, name, field, at) => {
    const { schema } = collections[name];
    const empty = commentedEntry({ schema, fields: {}, isYaml: true });
    const text = uncommented(empty, field);
    const read = parseContent(text, true);
    expect(read.faults).toEqual([]);
    expect(Object.keys(read.data as object)).toEqual([field]);
    // What it is stands beside it, unless it is filled in.
    const [hint = ''] = (at.meta.description ?? '').split(' ');
    expect(empty).toContain(`# ${hint}`);
    const { example } = at.meta;
    if (example === undefined || at.meta.shape === 'Source') return;
    const filled = text.replace(`${field}: ${blankOf(at)}`, `${field}: ${example}`);
    const { data, faults } = parseContent(filled, true);
    expect(faults).toEqual([]);
    expect(
      explainShape(schema, data).filter(({ path, missing }) => path[0] === field && !missing).length,
    ).toBeLessThanOrEqual(field === 'order' || field === 'embargoUntil' || field === 'period' ? 1 : 0);
  });

  it('shows each field once, those filled in as fields, and gives its text back', () => {
    const fields = {
      title: 'Wells: a plan',
      kind: 'donor-brief',
      summary: 'Half of them have none.',
      countries: ['fiji'],
      status: 'pipeline',
      published: '2026',
      period: { start: '2026', end: '2027-03' },
    };
    const text = commentedEntry({
      schema: collections.briefs.schema,
      fields,
      isYaml: false,
      ofText: ['## A heading'],
      body: '\n\nWords.\n',
    });
    for (const name of Object.keys(described(collections.briefs.schema).fields))
      expect(text.match(new RegExp(`^(?:# )?${name}:`, 'gmu'))).toHaveLength(1);
    expect(text).toContain(`title: "Wells: a plan"
kind: donor-brief
summary: Half of them have none.
countries: [fiji]
status: pipeline
published: 2026
period: { start: 2026, end: 2027-03 }
`);
    expect(text).toContain('# ## A heading\n---\n\nWords.\n');
    expect(text.split('\n').filter((line) => line.length > 122)).toEqual([]);
  });

  it('has a field that a schema has just got, with no other edit', () => {
    const text = commentedEntry({
      schema: z.strictObject({ title: words('A title.'), river: words('Which river.').optional() }),
      fields: { title: 'A' },
      isYaml: true,
    });
    expect(text).toMatch(/^# river: … +# Which river\.$/mu);
  });

  it('says how a choice, a date and a list of groups are written', () => {
    const text = commentedEntry({ schema: collections.asks.schema, fields: {}, isYaml: false });
    expect(text).toMatch(/^# kind: … .*\n#.*# phase \(a numbered part of the whole\), standalone/mu);
    expect(text).toMatch(/^# updated: YYYY-MM-DD .*Written YYYY-MM-DD, YYYY-MM or YYYY\.$/mu);
    expect(text).toMatch(/^# costLines: .*\n# {3}- \{ category: …, amount: NUMBER \}$/mu);
  });
});
