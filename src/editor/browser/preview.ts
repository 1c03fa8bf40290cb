import CMS from '@sveltia/cms';
import { isRecord } from '../../domain/record.ts';
import { createEdition } from '../../i18n/edition.ts';
import { collectionNames, collections, type CollectionName } from '../../schemas/collections.ts';
import { formFields } from '../form-field.ts';
import { previewPieces, type Piece } from '../preview/pieces.ts';
import { nameOf } from './known-entries.ts';
import type { SiteFacts } from './site-facts.ts';

/** What Sveltia hands to a template of a preview; the rest of it is of no use here. */
interface Shown {
  entry: { toJS(): unknown };
  document: Document;
  getAsset(file: string): { toString(): string } | undefined;
}

declare global {
  interface Window {
    /** React's own, which Sveltia brings along. */
    h(type: string, properties: object | null, ...children: unknown[]): object;
    marked: { parse(markdown: string): string | Promise<string> };
    DOMPurify: { sanitize(html: string): string };
  }
}

/**
 * Shows each entry in the site's own look while it is written. It is made of the same fields as the form, not of the
 * page's components: what is worked out from other entries (totals, states, what is named the other way), pieces within
 * a text, and contents, are on the page alone.
 */
export function registerPreviews(facts: SiteFacts): void {
  const here = new URL('../', document.baseURI);
  CMS.registerPreviewStyle(new URL('admin/preview.css', here).href);
  for (const name of collectionNames)
    CMS.registerPreviewTemplate(name, (shown: Shown) => previewOf(name, shown, facts));
}

function previewOf(name: CollectionName, { entry, document, getAsset }: Shown, facts: SiteFacts): object {
  const { defaultLanguage, languages, currency } = facts;
  const language = document.documentElement.lang || defaultLanguage;
  const edition = createEdition({ language, defaultLanguage, languages, base: '/', origin: '' });
  document.documentElement.dir = edition.dir;
  const read = entry.toJS();
  const data = isRecord(read) && isRecord(read['data']) ? read['data'] : {};
  const pieces = previewPieces(formFields(collections[name].schema), data, {
    edition,
    currency,
    nameOf,
  });
  return window.h('main', { className: 'wrap' }, ...pieces.map((piece) => elementOf(piece, getAsset)));
}

function elementOf(piece: Piece, getAsset: Shown['getAsset']): object {
  const { h } = window;
  const named = (name: string, ...inside: unknown[]) =>
    h('section', { className: 'section' }, name === '' ? null : h('h2', null, name), ...inside);
  switch (piece.is) {
    case 'kicker':
      return h('p', { className: 'kicker' }, piece.text);
    case 'title':
      return h('h1', null, piece.text);
    case 'lead':
      return h('p', { className: 'lead' }, piece.text);
    case 'facts':
      return h(
        'dl',
        { className: 'facts' },
        ...piece.facts.map(({ name, text }) => h('div', null, h('dt', null, name), h('dd', null, text))),
      );
    case 'list':
      return named(piece.name, h('ul', null, ...piece.items.map((item) => h('li', null, item))));
    case 'table':
      return named(piece.name, h('div', { className: 'scroll' }, tableOf(piece)));
    case 'picture':
      return pictureOf(piece, getAsset(piece.file)?.toString());
    case 'prose':
      return named(
        piece.name,
        h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: htmlOf(piece.markdown) } }),
      );
  }
}

function tableOf({ columns, rows }: Piece & { is: 'table' }): object {
  const { h } = window;
  const cells = (tag: 'th' | 'td', texts: string[]) =>
    h('tr', null, ...texts.map((text) => h(tag, null, text)));
  return h(
    'table',
    null,
    h('thead', null, cells('th', columns)),
    h('tbody', null, ...rows.map((row) => cells('td', row))),
  );
}

function pictureOf({ file, alt, caption }: Piece & { is: 'picture' }, address: string | undefined): object {
  const { h } = window;
  const shown =
    address === undefined ? h('p', { className: 'muted' }, file) : h('img', { src: address, alt });
  return h(
    'figure',
    null,
    shown,
    caption === '' ? null : h('figcaption', { className: 'small muted' }, caption),
  );
}

// Nothing in a text may run: the policy of the page sees to scripts, and this to the rest.
function htmlOf(markdown: string): string {
  return window.DOMPurify.sanitize(String(window.marked.parse(markdown)));
}
