import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Metadata } from 'sharp';
import { pictureKinds } from '../../domain/file-signatures.ts';
import { svgFault } from '../../domain/svg.ts';
import { cannotBeRead } from '../text-file.ts';

const largestSide = 12_000;
const mostPixels = 100_000_000;
const mostBytes = 40 * 1024 * 1024;
const mostSvgBytes = 1024 * 1024;
const secondsToDecode = 20;

const saveAgain = 'open it in a program for pictures and save it as .jpg, .png, .webp, .avif or .gif';
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
    if (about.size === 0) return 'is empty; put a new copy of it here';
    const ending = extname(file).toLowerCase();
    const most = ending === '.svg' ? mostSvgBytes : mostBytes;
    if (about.size > most)
      return `is ${inMegabytes(about.size)} MB large; save it smaller, below ${inMegabytes(most)} MB`;
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
  if (!about) return `is not a picture, or one of a kind that is not known here; ${saveAgain}`;
  return formatFault(about, ending) ?? sizeFault(about);
}

// sharp calls its formats as our table does.
function formatFault(about: Metadata, ending: string): string | undefined {
  const format: string = about.format === 'heif' && about.compression === 'av1' ? 'avif' : about.format;
  const really = pictureKinds.find(({ kind }) => kind === format);
  if (really?.endings.includes(ending.slice(1))) return undefined;
  const called = format === 'heif' ? 'HEIC' : format.toUpperCase();
  if (!really) return `is really a picture of the kind ${called}, which browsers do not show; ${saveAgain}`;
  return `ends in ${ending}, but is really a picture of the kind ${called}; rename it to end in .${really.endings[0]}`;
}

function sizeFault({ width, height, pageHeight }: Metadata): string | undefined {
  const tall = pageHeight ?? height;
  if (Math.max(width, tall) <= largestSide && width * height <= mostPixels) return undefined;
  return `is ${width} by ${tall} pixels large; save it smaller: 3,000 pixels a side are plenty, ${largestSide.toLocaleString('en')} the most`;
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

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
