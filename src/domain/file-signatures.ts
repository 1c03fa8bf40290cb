/** How a kind of file begins: signs of one byte each, at its start or so many bytes behind it. */
interface Signature {
  opening: string;
  offset?: number;
}

/** Every kind of file that is known by its first bytes. */
const signatures = {
  pdf: { opening: '%PDF-' },
  rtf: { opening: '{\\rtf' },
  /** Word, Excel and PowerPoint as they were before 2007. */
  oldOffice: { opening: '\u00d0\u00cf\u0011\u00e0' },
  /** A ZIP, which the documents of today's office programs are, too. */
  packed: { opening: 'PK\u0003\u0004' },
  packedEmpty: { opening: 'PK\u0005\u0006' },
  jpeg: { opening: '\u00ff\u00d8\u00ff' },
  png: { opening: '\u0089PNG' },
  gif: { opening: 'GIF8' },
  webp: { opening: 'RIFF' },
  avif: { opening: 'ftyp', offset: 4 },
} as const satisfies Record<string, Signature>;

export type FileKind = keyof typeof signatures;

/** How many bytes of a file are enough to know it. */
export const headLength = 1024;

/**
 * The beginning of a file, a sign for each byte.
 * @param bytes the file, or its first `headLength` bytes
 */
export function headOf(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, headLength), (byte) => String.fromCharCode(byte)).join('');
}

/** Whether a file begins as one of these kinds does. */
export function beginsAs(head: string, ...kinds: readonly FileKind[]): boolean {
  return kinds.some((kind) => {
    const { opening, offset = 0 }: Signature = signatures[kind];
    return head.startsWith(opening, offset);
  });
}

/** Whether it is a PDF: its programs read past up to a thousand bytes before the opening. */
export function isPdf(head: string): boolean {
  return head.includes(signatures.pdf.opening);
}

/** The pictures that browsers show, besides drawings (SVG), with the endings of their names, the usual one first. */
export const pictureKinds: readonly { kind: FileKind; endings: readonly [string, ...string[]] }[] = [
  { kind: 'jpeg', endings: ['jpg', 'jpeg'] },
  { kind: 'png', endings: ['png'] },
  { kind: 'webp', endings: ['webp'] },
  { kind: 'avif', endings: ['avif'] },
  { kind: 'gif', endings: ['gif'] },
];
