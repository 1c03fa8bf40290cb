/** What is to be set. */
export interface Sources {
  /** Typst sources by the name they import each other under. */
  templates: ReadonlyMap<string, string>;
  /** The one to begin with. */
  main: string;
  /** What the template reads as `json(bytes(sys.inputs.data))`: text, which Typst never takes for markup. */
  data: string;
  /** Pictures, by the path the template knows them under. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Typst, in one of the forms it comes in. */
export interface TypstCompiler {
  /** Name and version: two that differ in them may give other bytes. */
  readonly name: string;
  /** @throws TypstFault */
  compile(sources: Sources): Uint8Array;
}

/** What Typst has against a document, in its own words. */
export class TypstFault extends Error {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('; '));
    this.complaints = complaints;
  }
}
