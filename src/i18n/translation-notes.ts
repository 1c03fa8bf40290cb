import { agendaText } from '../domain/agenda-2030.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Edition } from './edition.ts';

/** How far an entry is translated. */
interface Translation {
  original: string;
  missing: readonly string[];
  isThere: boolean;
  isReviewed: boolean;
  changed?: PartialDate | undefined;
}

/** The parts of an entry as a reader knows them, and the fields each is made of; any other field is a detail. */
const parts = {
  title: ['title', 'name', 'subtitle', 'officialName'],
  summary: ['summary', 'purpose', 'tagline'],
  body: ['body', 'contribution'],
  figures: ['figures', 'indicators'],
} as const;

/** The fields that lists show of an entry. */
const listed: readonly string[] = [
  ...parts.title,
  ...parts.summary,
  ...parts.figures,
  'place',
  'jobTitle',
  'office',
];

/** What to say of the translation of one entry: what is missing, whether it is out of date or unread. */
export function notesOn(translation: Translation | undefined, { words, format }: Edition): string[] {
  if (!translation) return [];
  const { missing, original, isThere, isReviewed, changed } = translation;
  const { translation: w } = words;
  const language = format.languageName(original);
  if (!isThere) return missing.length === 0 ? [] : [w.none(language)];
  return [
    ...(missing.length === 0
      ? []
      : [w.partly(format.list(partsOf(missing).map((part) => w.parts[part])), language)]),
    ...(changed === undefined ? [] : [w.older(format.date(changed))]),
    ...(isReviewed ? [] : [w.unreviewed]),
  ];
}

/** What to say on a page that shows many entries: of what it shows of them. */
export function notesOnAll(
  entries: readonly { translation?: Translation | undefined }[],
  { words, format }: Edition,
): string[] {
  const { translation: w } = words;
  const known = entries.map(({ translation }) => translation).filter((one) => one !== undefined);
  const [untranslated] = known.filter(({ missing }) => missing.some((field) => listed.includes(field)));
  return [
    ...(untranslated ? [w.others(format.languageName(untranslated.original))] : []),
    ...(known.some(({ isThere, isReviewed }) => isThere && !isReviewed) ? [w.unreviewed] : []),
  ];
}

/** What to say where the words of the 2030 Agenda stand, which are built in in a few languages only. */
export function notesOnAgenda({ language, words, format }: Edition): string[] {
  const { language: built = 'en' } = agendaText('1', language) ?? {};
  return language === built ? [] : [words.translation.others(format.languageName(built))];
}

function partsOf(fields: readonly string[]): (keyof typeof parts | 'details')[] {
  const known = Object.entries(parts) as [keyof typeof parts, readonly string[]][];
  const named = known.filter(([, of]) => of.some((field) => fields.includes(field))).map(([part]) => part);
  const isRest = (field: string) => !known.some(([, of]) => of.includes(field));
  return [...named, ...(fields.some(isRest) ? (['details'] as const) : [])];
}
