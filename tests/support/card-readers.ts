import ICAL from 'ical.js';
import { parse } from 'vcard4';

/** A property of a card as a program has read it. */
export interface ReadProperty {
  name: string;
  /** By their names in capitals. */
  parameters: Record<string, string>;
  /** Each of its parts. */
  parts: string[];
}

/** The properties of the cards of a file, as ical.js reads them. */
export function readByIcal(file: string): ReadProperty[][] {
  const parsed: unknown[] = ICAL.parse(file) as never;
  const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as [string, JcardProperty[]][];
  return cards.map(([, properties]) =>
    properties.map(([name, parameters, , ...values]) => ({
      name: name.toUpperCase(),
      parameters: inCapitals(parameters),
      parts: values.flat().map(String),
    })),
  );
}

type JcardProperty = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...unknown[],
];

/** The same as vcard4 reads them, which knows version 4.0 only. */
export function readByVcard4(file: string): ReadProperty[][] {
  return [parse(file)].flat().map(({ parsedVcard }) =>
    parsedVcard.map(({ property, parameters, value }) => ({
      name: property,
      parameters: inCapitals(parameters),
      parts: typeof value === 'string' ? [value] : Object.values(value),
    })),
  );
}

function inCapitals(parameters: Record<string, string | string[]>): Record<string, string> {
  const entries = Object.entries(parameters);
  return Object.fromEntries(entries.map(([key, value]) => [key.toUpperCase(), [value].flat().join(',')]));
}
