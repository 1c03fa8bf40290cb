import { accentOn } from '../../domain/palette.ts';
import { scriptOf } from '../../domain/script.ts';
import { weaveAcross } from '../../domain/weave.ts';
import type { Edition } from '../../i18n/edition.ts';
import { notesOn } from '../../i18n/translation-notes.ts';
import type { Site, Translation } from '../../model/model.ts';
import { rich, tagOf, verbatim, type Rich } from '../rich.ts';

/** What is round every paper of the site, whatever it tells: `src/press/typst/paper.typ` sets it. */
export interface PaperFrame {
  /** Of the document, for whoever lists files: plain words. */
  title: string;
  author: string;
  description: string;
  lang: string;
  region?: string;
  dir: 'ltr' | 'rtl';
  /** A code of ISO 15924. */
  script: string;
  /** Of its text, in points. */
  size: number;
  /** The day it was made. */
  made: { year: number; month: number; day: number };
  /** How far it is translated, where there is something to say of it. */
  translation: Rich;
  /** `#rrggbb`, readable on white. */
  accent: string;
  /** The woven band across its head, as an SVG file. */
  band: string;
  foot: {
    site: Rich;
    /** With `pageNumber` where the number of the page goes, and `pageCount` where that of all goes. */
    page: Rich;
    /** The digits of page numbers, zero first. */
    digits: string[];
    day: Rich;
    /** The whole address of what it tells. */
    address: Rich;
  };
}

/** What a paper is of. */
interface Told {
  id: string;
  path: string;
  title: string;
  summary: string;
  translation?: Translation | undefined;
}

/** What every paper needs to know of where and when it is made. */
export interface PaperContext {
  edition: Edition;
  site: Site;
  /** `YYYY-MM-DD` */
  today: string;
}

/**
 * The frame of a paper.
 * @param size of its text, in points
 */
export function paperFrame(entry: Told, { edition, site, today }: PaperContext, size: number): PaperFrame {
  const { language, dir, words, format, plain } = edition;
  const accent = accentOn(white, site.accent);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return {
    title: plain(entry.title),
    author: plain(site.organisation.name),
    description: plain(entry.summary),
    ...tagOf(language),
    dir,
    script: scriptOf(language),
    size,
    made: { year, month, day },
    translation: rich(notesOn(entry.translation, edition).join(' '), edition),
    accent,
    band: bandOf(entry.id, accent),
    foot: {
      site: rich(site.title, edition, 90),
      page: rich(words.pager.page(pageNumber, pageCount), edition),
      digits: Array.from({ length: 10 }, (_, digit) => format.number(digit)),
      day: rich(words.paper.made(format.date(today)), edition),
      address: verbatim(edition.absolute(entry.path), edition),
    },
  };
}

/** What stands where Typst writes numbers: characters that no text has. */
const [pageNumber, pageCount] = ['\ue000', '\ue001'];

const white = '#ffffff';

/** About how many cells of the band lie across a sheet of A4, each 0.6 mm wide. */
const cells = 350;

// One path: the tiles of a pattern show seams in many a reader.
function bandOf(id: string, accent: string): string {
  const { width, height, path } = weaveAcross(id, cells);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="${accent}" d="${path}"/></svg>`;
}
