import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { IatiElement } from './element.ts';
import type { IatiLines } from './lines.ts';
import type { Notes } from './notes.ts';
import type { OwnSite } from './own-site.ts';

/** What is known while an IATI file is read. */
export interface FileReading {
  document: SourceDocument;
  reading: Reading;
  lines: IatiLines;
  notes: Notes;
  /** How this site's own files say who reports; undefined where the site does not. */
  site: OwnSite | undefined;
}

/** What is known while one of its activities is read. */
export interface ActivityReading extends FileReading {
  activity: IatiElement;
  /** Whether this site wrote it: then nothing in it is mended, and its ids come back. */
  isOwn: boolean;
  /** The language of its words where they have none of their own (BCP 47); undefined where it does not say. */
  language: string | undefined;
  /** Of sums that name none. */
  currency: string | undefined;
}
