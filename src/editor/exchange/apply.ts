import { dequal } from 'dequal';
import { fieldName, type Path } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { arrangeItems, changeField, type WrittenFile } from '../../content-files/write.ts';
import { align } from './align.ts';

/** A file after its changes, and what could not be changed without touching more than was meant. */
export interface Applied {
  text: string;
  notes: string[];
}

/**
 * The file with the differences between what it holds and what it is to hold, and no other byte. Where a difference
 * cannot be written alone, the smallest field around it is written anew, and a note says so.
 * @throws in words, where not even that can be done
 */
export function applyDifferences(file: WrittenFile, before: unknown, now: unknown): Applied {
  const notes: string[] = [];
  return { text: changed(file, [], before, now, notes), notes };
}

function changed(file: WrittenFile, path: Path, before: unknown, now: unknown, notes: string[]): string {
  if (dequal(before, now)) return file.text;
  try {
    if (isRecord(before) && isRecord(now)) return changedFields(file, path, before, now, notes);
    if (isFilled(before) && isFilled(now)) return changedItems(file, path, before, now, notes);
    return changeField(file, path, now);
  } catch (error) {
    if (path.length === 0) throw error;
    return writtenAnew(file, path, now, notes);
  }
}

function isFilled(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length > 0;
}

// What is new first: a group that is emptied on the way would be no group.
function changedFields(
  file: WrittenFile,
  path: Path,
  before: Record<string, unknown>,
  now: Record<string, unknown>,
  notes: string[],
): string {
  const names = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  return names.reduce(
    (text, name) => changed({ ...file, text }, [...path, name], before[name], now[name], notes),
    file.text,
  );
}

function changedItems(
  file: WrittenFile,
  path: Path,
  before: readonly unknown[],
  now: readonly unknown[],
  notes: string[],
): string {
  const from = align(before, now);
  const text = now.reduce<string>((so, item, i) => {
    const place = from[i];
    return place === undefined
      ? so
      : changed({ ...file, text: so }, [...path, place], before[place], item, notes);
  }, file.text);
  const order = from.map((place, i) => place ?? { value: now[i] });
  const isAsBefore = order.length === before.length && order.every((place, i) => place === i);
  return isAsBefore ? text : arrangeItems({ ...file, text }, path, order);
}

function writtenAnew(file: WrittenFile, path: Path, now: unknown, notes: string[]): string {
  const text = changeField({ ...file, remarksMayGo: true }, path, now);
  notes.push(`${fieldName(path)} was written anew as a whole: what stood in it as a remark (#) is gone`);
  return text;
}
