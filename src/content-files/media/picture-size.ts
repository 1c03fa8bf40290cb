/** In pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * How large a picture is when it stands upright, as the camera that held it sideways noted; undefined where sharp does
 * not say, as of a drawing. Only its head is read. Never throws.
 * @param file its whole path
 */
export async function sizeOfPicture(file: string): Promise<PictureSize | undefined> {
  if (/\.svg$/iu.test(file)) return undefined;
  const { default: sharp } = await import('sharp');
  return sharp(file, { limitInputPixels: false })
    .metadata()
    .then(
      ({ autoOrient }) => autoOrient,
      () => undefined,
    );
}
