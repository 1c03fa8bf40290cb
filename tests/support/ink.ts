import sharp from 'sharp';

/** Where a picture is dark, on paper that is not. */
export interface Ink {
  /** How much of it there is: the sum of all darkness, whatever shades its edges have. */
  amount: number;
  left: number;
  right: number;
}

/** The ink of a PNG whose paper is light. */
export async function inkOf(png: Uint8Array): Promise<Ink> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const { width, channels } = info;
  const paper = data[0] ?? 255;
  let [amount, left, right] = [0, width, 0];
  for (let at = 0; at < data.length; at += channels) {
    const dark = paper - (data[at] ?? paper);
    if (dark < 8) continue;
    const x = (at / channels) % width;
    amount += dark;
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return { amount, left, right };
}
