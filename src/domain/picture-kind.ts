import { pictureKinds } from './file-signatures.ts';

const endings = ['svg', ...pictureKinds.flatMap((one) => one.endings)];
const pictureName = new RegExp(`\\.(?:${endings.join('|')})$`, 'iu');

/**
 * Whether a file of this name is taken for a picture, which pages show and the build makes smaller.
 * @example isPictureName('photos/Market.JPG') // true
 */
export function isPictureName(file: string): boolean {
  return pictureName.test(file);
}
