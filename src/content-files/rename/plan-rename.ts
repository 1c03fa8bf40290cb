import { isRecord } from '../../domain/record.ts';
import { isList } from '../../schemas/collections.ts';
import type { ContentFile } from '../content-file.ts';
import { parseContent } from '../frontmatter.ts';
import { changeField } from '../write.ts';
import { fileLines } from './lines.ts';
import { mendFields, type FieldsFile } from './mend-fields.ts';
import { mendText } from './mend-text.ts';
import { keepAddress } from './own-address.ts';
import type { PlannedRenaming } from './renaming.ts';

/** A file of the content folder, as it lies on the disk. */
export interface FileText extends ContentFile {
  text: string;
}

/** What becomes of a file. */
export interface FileChange {
  file: string;
  /** Where it lies from now on; the same where it stays. */
  to: string;
  before: string;
  text: string;
  /** What changes in it, in words. */
  changes: string[];
}

/** A file that names the entry in a way that cannot be changed without changing more. */
export class CannotMendError extends Error {}

/**
 * What follows when an entry gets another id: its files and those of its translations get other names, and whatever
 * names it is mended, to the byte. Only files that change are in it.
 * @throws CannotMendError in words
 */
export function planRename(files: readonly FileText[], given: PlannedRenaming): FileChange[] {
  return files
    .map((file) => {
      try {
        return changeOf(file, given);
      } catch (error) {
        throw new CannotMendError(`${file.file}: ${(error as Error).message}`);
      }
    })
    .filter(({ file, to, changes }) => file !== to || changes.length > 0);
}

function changeOf({ text: before, ...at }: FileText, given: PlannedRenaming): FileChange {
  const { renaming, site } = given;
  const { file, collection } = at;
  const isYaml = file.endsWith('.yaml');
  const now: FieldsFile = { collection, text: before, isYaml };
  const fields = mendFields(now, renaming, site);
  const body = isYaml ? { text: fields.text, mended: [] } : withBody(fields.text, file, given);
  const own = renamedIn({ ...now, text: body.text }, at, given);
  return {
    file,
    to: own.to,
    before,
    text: own.text,
    changes: [
      ...fields.mended.map(({ field, from, to }) => `${field}: ${from} → ${to}`),
      ...body.mended.map(({ line, from, to }) => `line ${line}: ${from} → ${to}`),
      ...own.changes,
    ],
  };
}

function withBody(
  text: string,
  file: string,
  { renaming, site }: PlannedRenaming,
): ReturnType<typeof mendText> {
  const { bodyLine } = parseContent(text, false);
  const lines = fileLines(text);
  const above = lines.slice(0, bodyLine - 1).join('');
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const body = mendText({ text: text.slice(above.length), format }, renaming, site);
  return {
    text: above + body.text,
    mended: body.mended.map((one) => ({ ...one, line: one.line + bodyLine - 1 })),
  };
}

// What changes in the entry's own file, and in those of its translations.
function renamedIn(
  file: FieldsFile,
  at: ContentFile,
  given: PlannedRenaming,
): { text: string; to: string; changes: string[] } {
  const { renaming } = given;
  const stays = { text: file.text, to: at.file, changes: [] };
  if (at.collection !== renaming.collection) return stays;
  const { data } = parseContent(file.text, file.isYaml);
  if (isList(at.collection)) {
    const place = Array.isArray(data)
      ? data.findIndex((one) => isRecord(one) && one.id === renaming.from)
      : -1;
    if (place === -1) return stays;
    const text = changeField(file, [place, 'id'], renaming.to);
    return withAddress({ ...file, text }, [place], at, given, [`id: ${renaming.from} → ${renaming.to}`]);
  }
  if (at.id !== renaming.from) return stays;
  const to = at.file.replace(`/${renaming.from}.`, `/${renaming.to}.`);
  return { ...withAddress(file, [], at, given, []), to };
}

function withAddress(
  file: FieldsFile,
  prefix: (string | number)[],
  { language, file: to }: ContentFile,
  given: PlannedRenaming,
  changes: string[],
): { text: string; to: string; changes: string[] } {
  if (language !== undefined) return { text: file.text, to, changes };
  const { text, added, removed } = keepAddress(file, prefix, given);
  return {
    text,
    to,
    changes: [
      ...changes,
      ...added.map((address) => `redirectFrom: + ${address}`),
      ...removed.map((address) => `redirectFrom: − ${address}`),
    ],
  };
}
