import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Metadata } from 'sharp';
import { svgFault } from '../../domain/svg.ts';
import { cannotBeRead } from '../text-file.ts';
import { kindFault, mostPixels, pixelsFault, saveAgain, weightFault } from './picture-limits.ts';

const secondsToDecode = 20;

const copyAgain = 'part of it is missing or damaged; put a new copy of it here';

// While somebody writes, the content is checked at each change: a picture that has not changed is decoded once.
const known = new Map<string, Promise<string | undefined>>();

/**
 * Why a file of `media/` cannot be shown as a picture, in words; undefined when it can. It is decoded once, small.
 * Never throws, and gives up on a picture that takes longer than twenty seconds.
 * @param file its whole path
 * @param part how much of it must be readable: the `head` alone is found out fast
 */
export async function pictureFault(
  file: string,
  part: 'whole' | 'head' = 'whole',
): Promise<string | undefined> {
  try {
    const about = await stat(file);
    const key = `${part} ${file} ${about.ino} ${about.size} ${about.mtimeMs}`;
    const fault = known.get(key) ?? lookInto(file, about, part);
    known.set(key, fault);
    return await fault;
  } catch (error) {
    return cannotBeRead(error);
  }
}

async function lookInto(file: string, about: Stats, part: 'whole' | 'head'): Promise<string | undefined> {
  try {
    if (!about.isFile()) return 'is not a file; put the picture itself here';
    const ending = extname(file).toLowerCase();
    const weight = weightFault(about.size, ending);
    if (weight !== undefined) return weight;
    const bytes = await readFile(file);
    const isDrawing = ending === '.svg';
    const fault = isDrawing ? svgFault(bytes) : await headFault(bytes, ending);
    if (fault !== undefined) return fault;
    const unmeasured = await measuringFault(bytes, ending);
    return isDrawing || part === 'head' ? unmeasured : (unmeasured ?? (await decodingFault(bytes)));
  } catch (error) {
    return cannotBeRead(error);
  }
}

async function headFault(bytes: Uint8Array, ending: string): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  // Of a picture that is too large only the head is read, so that it cannot fill the memory.
  const about = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!about) return kindFault(undefined, ending);
  return formatFault(about, ending) ?? sizeFault(about);
}

// sharp calls its formats as our table does.
function formatFault(about: Metadata, ending: string): string | undefined {
  const format: string = about.format === 'heif' && about.compression === 'av1' ? 'avif' : about.format;
  return kindFault(format, ending);
}

// Of a picture in several frames, all are held in memory.
function sizeFault({ width, height, pageHeight }: Metadata): string | undefined {
  return pixelsFault({ width, height: pageHeight ?? height }, width * height);
}

// Astro measures every picture by means of its own, and stops the build where it cannot.
async function measuringFault(bytes: Uint8Array, ending: string): Promise<string | undefined> {
  const { imageMetadata } = await import('astro/assets/utils');
  const isMeasured = await imageMetadata(bytes).then(
    ({ width, height }) => width > 0 && height > 0,
    () => false,
  );
  if (isMeasured) return undefined;
  return ending === '.svg'
    ? 'does not say how large it is; save it again with width and height, or as .png'
    : `does not say how large it is; ${saveAgain}`;
}

async function decodingFault(bytes: Uint8Array): Promise<string | undefined> {
  const { default: sharp } = await import('sharp');
  try {
    await sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPixels, sequentialRead: true })
      .resize({ width: 64 })
      .timeout({ seconds: secondsToDecode })
      .raw()
      .toBuffer();
    return undefined;
  } catch (error) {
    return /timeout/iu.test((error as Error).message)
      ? `takes too long to read; ${saveAgain}`
      : `cannot be read to its end: ${copyAgain}`;
  }
}
