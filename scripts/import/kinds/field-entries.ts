import { idPattern } from '../../../src/schemas/fields.ts';
import type { NewCollection } from '../../new/kinds.ts';
import { isReference, refer, taken, type Draft, type DraftValue } from '../draft/draft.ts';
import { findCountries } from '../recognise/country.ts';
import { namedOrganisation } from '../recognise/named-organisation.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import { plainText } from './frame-words.ts';

/** A draft whose fields are still being filled in. */
export type OpenDraft = Draft & { fields: Record<string, DraftValue | undefined> };

/** The entries that a document's tables hold or name, each once. */
export class FieldEntries {
  readonly all: OpenDraft[] = [];
  private readonly byName = new Map<string, OpenDraft>();
  private readonly document: SourceDocument;
  private readonly reading: Reading;
  readonly isOwn: boolean;

  /** @param isOwn whether the document is one of our own open data, which names entries by their ids */
  constructor(document: SourceDocument, reading: Reading, isOwn = false) {
    this.document = document;
    this.reading = reading;
    this.isOwn = isOwn;
  }

  /** The draft that a reference of these entries leads to, to be filled in further. */
  draftOf(value: DraftValue): OpenDraft | undefined {
    return isReference(value) ? this.all.find((draft) => draft === value.to) : undefined;
  }

  /** The entry of a row: that of a row before it, if both have one name. */
  ofRow(collection: NewCollection, name: string | undefined, id: string | undefined): OpenDraft {
    const known = this.found(collection, id) ?? this.found(collection, name);
    if (known && (id === undefined || known.id === undefined || known.id === id)) {
      if (id !== undefined) known.id = id;
      return known;
    }
    const draft = this.made(collection, id);
    this.remember(draft, name, id);
    return draft;
  }

  /** That a cell names an entry of a collection; undefined where its words are no name. */
  named(collection: NewCollection, written: string, lines: readonly SourceLine[]): DraftValue | undefined {
    const text = written.replace(/\s+/gu, ' ').trim();
    if (!/\p{L}{2}/u.test(text)) return undefined;
    const there = this.found(collection, text);
    if (there) return refer(there, lines);
    const draft = this.unheard(collection, text, lines);
    if (draft === undefined) return undefined;
    this.remember(draft, text, draft.id);
    return refer(draft, lines);
  }

  private unheard(
    collection: NewCollection,
    text: string,
    lines: readonly SourceLine[],
  ): OpenDraft | undefined {
    const isId = idPattern.test(text);
    if (isId && this.isOwn) return this.made(collection, text);
    const byId = this.reading.known.entries(collection).find(({ id }) => id === text);
    if (byId) return this.made(collection, byId.id);
    // What looks like an id and is none of ours names nothing that a reader would know.
    if (isId && text.includes('-')) return undefined;
    if (collection === 'countries') return this.country(text, lines);
    const draft = this.made(collection, undefined);
    if (collection === 'organisations') Object.assign(draft.fields, this.organisation(text, lines));
    else if (collection === 'contacts') Object.assign(draft.fields, person(text, lines));
    else draft.fields['title'] = taken(text, lines);
    return draft;
  }

  // "Water for All (WFA)" has its short name behind it.
  private organisation(text: string, lines: readonly SourceLine[]): Record<string, DraftValue> {
    const [, name = text, short] = /^(.{4,}?)\s*\(([\p{Lu}\p{N}&.-]{2,12})\)$/u.exec(text) ?? [];
    const { acronym, type } = namedOrganisation(name, this.reading.known, short);
    return {
      name: taken(name, lines),
      ...(acronym !== undefined && { acronym: taken(acronym, lines) }),
      ...(type !== undefined && { type: taken(type, lines, 'likely', 'so its name says') }),
    };
  }

  private country(text: string, lines: readonly SourceLine[]): OpenDraft | undefined {
    const isCode = /^[A-Z]{2}$/u.test(text);
    const entry = this.reading.known.entries('countries').find(({ raw }) => raw['iso2'] === text);
    if (isCode && entry) return this.made('countries', entry.id);
    const [found, ...others] = findCountries(text, this.reading);
    if (isCode || found === undefined || others.length > 0 || found.written.length < text.length - 4)
      return undefined;
    const draft = this.made('countries', undefined);
    draft.fields['name'] = taken(text, lines);
    draft.fields['iso2'] = taken(found.value.iso2, lines, 'certain');
    return draft;
  }

  private made(collection: NewCollection, id: string | undefined): OpenDraft {
    const draft: OpenDraft = {
      collection,
      fields: {},
      document: this.document,
      ...(id !== undefined && { id }),
    };
    this.all.push(draft);
    return draft;
  }

  private found(collection: NewCollection, name: string | undefined): OpenDraft | undefined {
    return name === undefined ? undefined : this.byName.get(`${collection} ${plainText(name)}`);
  }

  private remember(draft: OpenDraft, ...names: readonly (string | undefined)[]): void {
    for (const name of names)
      if (name !== undefined && name !== '') this.byName.set(`${draft.collection} ${plainText(name)}`, draft);
  }
}

// "Amina Diallo <amina@example.org>"
function person(text: string, lines: readonly SourceLine[]): Record<string, DraftValue> {
  const [mail] = /[^\s<>()@,;]+@[^\s<>()@,;]+\.[\p{L}\d]+/u.exec(text) ?? [];
  const name = text
    .replace(mail ?? '', '')
    .replace(/[<>()\[\],;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return {
    ...(name !== '' && { name: taken(name, lines) }),
    ...(mail !== undefined && { email: taken(mail, lines) }),
  };
}
