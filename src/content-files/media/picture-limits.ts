import { pictureKinds } from '../../domain/file-signatures.ts';

const largestSide = 12_000;
/** How many pixels a picture may have at most. */
export const mostPixels = 100_000_000;
/** How large the file of a picture may be at most, in bytes. */
const mostBytes = 40 * 1024 * 1024;
const mostSvgBytes = 1024 * 1024;

/** What to do with a picture of a kind that browsers do not show. */
export const saveAgain = 'open it in a program for pictures and save it as .jpg, .png, .webp, .avif or .gif';

/**
 * What is wrong with how large the file of a picture is, in words; undefined where nothing is.
 * @param bytes its size
 * @param ending `.jpg`
 */
export function weightFault(bytes: number, ending: string): string | undefined {
  if (bytes === 0) return 'is empty; put a new copy of it here';
  const most = ending === '.svg' ? mostSvgBytes : mostBytes;
  if (bytes <= most) return undefined;
  return `is ${inMegabytes(bytes)} MB large; save it smaller, below ${inMegabytes(most)} MB`;
}

/**
 * What is wrong with the kind of a picture, in words; undefined where nothing is.
 * @param format what it is, as the table of kinds calls it, or in words of its own; undefined where nobody knows
 * @param ending `.jpg`
 */
export function kindFault(format: string | undefined, ending: string): string | undefined {
  if (format === undefined) return `is not a picture, or one of a kind that is not known here; ${saveAgain}`;
  const really = pictureKinds.find(({ kind }) => kind === format);
  if (really?.endings.includes(ending.slice(1))) return undefined;
  const called = format === 'heif' ? 'HEIC' : format.toUpperCase();
  if (!really) return `is really a picture of the kind ${called}, which browsers do not show; ${saveAgain}`;
  return `ends in ${ending}, but is really a picture of the kind ${called}; rename it to end in .${really.endings[0]}`;
}

/**
 * What is wrong with how large a picture is, in words; undefined where nothing is.
 * @param size one of its frames, in pixels
 * @param pixels how many it has in all
 */
export function pixelsFault(
  { width, height }: { width: number; height: number },
  pixels = width * height,
): string | undefined {
  if (Math.max(width, height) <= largestSide && pixels <= mostPixels) return undefined;
  return `is ${width} by ${height} pixels large; save it smaller: 3,000 pixels a side are plenty, ${largestSide.toLocaleString('en')} the most`;
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
