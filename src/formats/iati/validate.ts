import { XmlDocument, XmlLibError, type XsdValidator } from 'libxml2-wasm';
import { codesInNoList } from './code-lists.ts';
import { ownRules } from './own-rules.ts';
import type { IatiFault, WrittenRuleset } from './ruleset/rule.ts';
import { createRuleset } from './ruleset/ruleset.ts';
import { compileSchemas } from './schemas.ts';
import standard from './standard/standard-ruleset.json' with { type: 'json' };

/** Which of IATI's two files a document is. */
export type IatiFile = 'activities' | 'organisation';

/** Looks at IATI files, or at parts of them that are whole documents. */
export interface IatiValidator {
  /**
   * Where a document departs from the schema; where from the standard's rules, from its code lists and from ours, if the
   * schema has nothing against it.
   */
  lookAt: (xml: string, file: IatiFile) => IatiFault[];
  /** What must not be published, in words; nothing where a document is valid. */
  faultsOf: (xml: string, file: IatiFile) => string[];
}

/**
 * Makes a validator of IATI 2.03: its schemas, its standard ruleset, its code lists as far as our files use them, and
 * what the ruleset leaves unsaid. It keeps nothing of the documents that it has seen.
 * @param today `YYYY-MM-DD`, after which nothing actual may lie
 */
export function createIatiValidator(today: string): IatiValidator {
  const schemas = compileSchemas();
  const rulesets = [createRuleset(standard as WrittenRuleset, today), createRuleset(ownRules, today)];
  const lookAt: IatiValidator['lookAt'] = (xml, file) => {
    const read = readXml(xml);
    if (Array.isArray(read)) return read;
    try {
      const faults = againstSchema(read, schemas[file]);
      if (faults.length > 0) return faults;
      return [...rulesets.flatMap((faultsIn) => faultsIn(read.root)), ...codesInNoList(read.root)];
    } finally {
      read.dispose();
    }
  };
  const faultsOf: IatiValidator['faultsOf'] = (xml, file) =>
    lookAt(xml, file)
      .filter(({ severity }) => severity === 'error')
      .map(inWords);
  return { lookAt, faultsOf };
}

function readXml(xml: string): XmlDocument | IatiFault[] {
  try {
    return XmlDocument.fromString(xml);
  } catch (error) {
    return detailsOf(error, 'XML');
  }
}

function againstSchema(document: XmlDocument, schema: XsdValidator): IatiFault[] {
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    return detailsOf(error, 'schema');
  }
}

function detailsOf(error: unknown, id: string): IatiFault[] {
  if (!(error instanceof XmlLibError)) throw error;
  return error.details.map(({ message, line, xpath = '' }) => ({
    id,
    severity: 'error' as const,
    message: message.trim(),
    element: xpath.replace(/^.*\//u, '').replace(/\[\d+\]$/u, ''),
    line,
  }));
}

function inWords({ id, message, element, line }: IatiFault): string {
  return `${element === '' ? '' : `<${element}>, `}line ${line}: ${message.replace(/\.$/u, '')} (${id})`;
}
