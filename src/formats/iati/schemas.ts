import {
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import activities from './standard/iati-activities-schema.xsd?raw';
import common from './standard/iati-common.xsd?raw';
import organisations from './standard/iati-organisations-schema.xsd?raw';
import xml from './standard/xml.xsd?raw';

/** The schemas of IATI 2.03, compiled, by the file that each is for. */
export interface IatiSchemas {
  activities: XsdValidator;
  organisation: XsdValidator;
}

/** Compiles the schemas. What they include is read from here: neither from a disk nor from the network. */
export function compileSchemas(): IatiSchemas {
  const included = { 'iati-common.xsd': bytes(common), 'xml.xsd': bytes(xml) };
  xmlRegisterInputProvider(new XmlBufferInputProvider(included));
  try {
    return { activities: compile(activities), organisation: compile(organisations) };
  } finally {
    xmlCleanupInputProvider();
  }
}

function compile(text: string): XsdValidator {
  const schema = XmlDocument.fromString(text);
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
  }
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
