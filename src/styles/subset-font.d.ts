/** The part of subset-font that the faces use; the package ships no types. */
declare module 'subset-font' {
  export interface Options {
    targetFormat: 'woff2' | 'truetype';
    keepFeatures?: string[];
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }

  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
