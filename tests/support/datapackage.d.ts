/** What the tests use of the reader of Frictionless data packages. */
declare module 'datapackage' {
  export interface Resource {
    name: string;
    headers: string[] | null;
    descriptor: { schema: { fields: { name: string; type: string }[]; foreignKeys?: unknown[] } };
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
    /** @throws where a value has no row that it names */
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(
      descriptor: string | object,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
    descriptor: Record<string, unknown>;
  }
}
