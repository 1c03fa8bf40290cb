/**
 * Whether a file of this name is taken for a picture, which pages show and the build makes smaller.
 * @example isPictureName('photos/Market.JPG') // true
 */
export function isPictureName(file: string): boolean {
  return /\.(jpe?g|png|webp|avif|gif|svg)$/iu.test(file);
}
