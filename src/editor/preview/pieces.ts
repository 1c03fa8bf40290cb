import { isRecord } from '../../domain/record.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { FormField } from '../form-field.ts';
import { labelsIn } from '../labels.ts';
import { withNumbers } from './form-numbers.ts';
import { writtenShape } from './written-shape.ts';

/** What a preview is made of, from the top to the bottom of a page. */
export type Piece =
  | { is: 'kicker' | 'title' | 'lead'; text: string }
  /** Short facts beside their names. */
  | { is: 'facts'; facts: { name: string; text: string }[] }
  | { is: 'list'; name: string; items: string[] }
  | { is: 'table'; name: string; columns: string[]; rows: string[][] }
  | { is: 'picture'; file: string; alt: string; caption: string }
  | { is: 'prose'; name: string; markdown: string };

/** How values are written in the language of the preview. */
export interface PreviewOf {
  edition: Edition;
  /** The currency of a sum that names none. */
  currency: string;
  /** What the entry is called that a reference names. */
  nameOf(collection: CollectionName, id: string): string;
}

/** Fields that say what an entry is called, what kind of thing it is, and what it is about in short. */
const heads: Readonly<Record<string, 'kicker' | 'title' | 'lead'>> = {
  kind: 'kicker',
  type: 'kicker',
  title: 'title',
  name: 'title',
  subtitle: 'lead',
  summary: 'lead',
  purpose: 'lead',
  tagline: 'lead',
};

/** What no reader of the page sees. */
const unseen = new Set(['redirectFrom', 'searchFirst', 'aliases', 'updated', 'reviewed', 'id', 'editor']);

/**
 * The pieces of the preview of an entry, of what is filled in: what it is called first, short facts next, then lists,
 * tables and pictures in the order of the form, and its text last.
 * @param form as the editor holds it
 */
export function previewPieces(
  fields: readonly FormField[],
  form: Readonly<Record<string, unknown>>,
  how: PreviewOf,
): Piece[] {
  const data = withNumbers(fields, form);
  const shown = fields.filter(({ name }) => !unseen.has(name));
  const head = (['kicker', 'title', 'lead'] as const).flatMap((is) =>
    shown
      .filter(({ name }) => heads[name] === is)
      .map((field): Piece => ({ is, text: textOf(field, data[field.name], how) }))
      .filter((piece) => !('text' in piece) || piece.text !== ''),
  );
  const rest = shown.filter(({ name }) => heads[name] === undefined);
  const pieces = rest.flatMap((field) => pieceOf(field, data[field.name], how));
  const facts = pieces.flatMap((piece) => (piece.is === 'facts' ? piece.facts : []));
  const { body } = data;
  return [
    ...head,
    ...(facts.length > 0 ? [{ is: 'facts' as const, facts }] : []),
    ...pieces.filter(({ is }) => is !== 'facts'),
    ...(typeof body === 'string' && body.trim() !== ''
      ? [{ is: 'prose' as const, name: '', markdown: body }]
      : []),
  ];
}

function pieceOf(field: FormField, value: unknown, how: PreviewOf): Piece[] {
  const { kind, described } = field;
  const name = labelsIn(how.edition.language).field(field);
  if (isPicture(value)) return [pictureOf(value)];
  if (kind.is === 'list' && Array.isArray(value)) return listOf(kind.item, name, value, how);
  const text = textOf(field, value, how);
  if (text === '') return [];
  if (described.meta.shape === 'Markdown') return [{ is: 'prose', name, markdown: text }];
  return [{ is: 'facts', facts: [{ name, text }] }];
}

function listOf(item: FormField, name: string, values: readonly unknown[], how: PreviewOf): Piece[] {
  if (item.kind.is !== 'group' || item.described.meta.shape === 'Money') {
    const items = values.map((value) => textOf(item, value, how)).filter((text) => text !== '');
    return items.length > 0 ? [{ is: 'list', name, items }] : [];
  }
  const pictures = values.filter(isPicture).map(pictureOf);
  if (pictures.length > 0) return pictures;
  const { fields } = item.kind;
  const cells = values.filter(isRecord).map((row) => fields.map((one) => textOf(one, row[one.name], how)));
  const used = fields.map((_, i) => cells.some((row) => row[i] !== ''));
  const labels = labelsIn(how.edition.language);
  const columns = fields.map((one) => labels.field(one)).filter((_, i) => used[i]);
  const rows = cells.map((row) => row.filter((_, i) => used[i]));
  return columns.length > 0 ? [{ is: 'table', name, columns, rows }] : [];
}

/** A value in one line; empty where nothing is filled in. */
function textOf(field: FormField, value: unknown, how: PreviewOf): string {
  const { kind, described } = field;
  if (value === undefined || value === null || value === '' || value === false) return '';
  if (kind.is === 'reference' && typeof value === 'string') return how.nameOf(kind.collection, value);
  const shape = writtenShape(described.meta.shape, value, how);
  if (shape !== undefined) return shape;
  if (typeof value === 'number') return how.edition.format.number(value);
  if (value === true) return '✓';
  if (typeof value === 'string')
    return labelsIn(how.edition.language).term(described.meta.terms, value) ?? value;
  if (Array.isArray(value)) {
    const item = kind.is === 'list' ? kind.item : field;
    return how.edition.format.list(value.map((one) => textOf(item, one, how)).filter((text) => text !== ''));
  }
  if (!isRecord(value) || !('fields' in kind)) return '';
  return kind.fields
    .map((one) => textOf(one, value[one.name], how))
    .filter((text) => text !== '')
    .join(' · ');
}

function isPicture(value: unknown): value is Record<string, unknown> & { image: string } {
  return isRecord(value) && typeof value['image'] === 'string' && value['image'] !== '';
}

function pictureOf({ image, alt, caption }: Record<string, unknown> & { image: string }): Piece {
  return { is: 'picture', file: image, alt: String(alt ?? ''), caption: String(caption ?? '') };
}
