/**
 * The characters that a TrueType font has, read from its table `cmap` in the formats 4 and 12 (OpenType 1.9).
 * @param font a single font, not a collection
 */
export function charactersIn(font: Buffer): Set<number> {
  const table = tableAt(font, 'cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(table + 2) },
    (_, i) => table + font.readUInt32BE(table + 4 + 8 * i + 4),
  );
  return new Set(subtables.flatMap((at) => readers[font.readUInt16BE(at)]?.(font, at) ?? []));
}

/**
 * Characters as ranges of hexadecimal numbers.
 * @example asRanges(new Set([65, 66, 67, 97])) // '41-43 61'
 */
export function asRanges(characters: ReadonlySet<number>): string {
  const sorted = [...characters].sort((a, b) => a - b);
  const starts = sorted.filter((code) => !characters.has(code - 1));
  const ends = sorted.filter((code) => !characters.has(code + 1));
  const hex = (code: number) => code.toString(16).toUpperCase();
  return starts
    .map((start, i) => (start === ends[i] ? hex(start) : `${hex(start)}-${hex(ends[i] ?? start)}`))
    .join(' ');
}

const readers: Record<number, (font: Buffer, at: number) => number[]> = { 4: readSegments, 12: readGroups };

function tableAt(font: Buffer, name: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  throw new Error(`the font has no table ${name}`);
}

function readSegments(font: Buffer, at: number): number[] {
  const size = font.readUInt16BE(at + 6);
  return Array.from({ length: size / 2 }, (_, i) => 2 * i).flatMap((i) => {
    const last = font.readUInt16BE(at + 14 + i);
    const first = font.readUInt16BE(at + 16 + size + i);
    const delta = font.readUInt16BE(at + 16 + 2 * size + i);
    const place = at + 16 + 3 * size + i;
    const offset = font.readUInt16BE(place);
    const glyphOf = (code: number) =>
      offset === 0 ? (code + delta) & 0xffff : font.readUInt16BE(place + offset + 2 * (code - first));
    return codes(first, last).filter((code) => code !== 0xffff && glyphOf(code) !== 0);
  });
}

function readGroups(font: Buffer, at: number): number[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => at + 16 + 12 * i).flatMap((group) =>
    codes(font.readUInt32BE(group), font.readUInt32BE(group + 4)),
  );
}

function codes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
