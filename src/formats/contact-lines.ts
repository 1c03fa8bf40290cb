import { nameParts } from '../domain/name-parts.ts';
import { phoneNumber } from '../domain/phone-number.ts';
import type { Contact } from '../model/model.ts';
import { contentLine, escapedLines, escapedText, type Parameters } from './content-line.ts';

/** The name as it is shown, and in the parts it is sorted by: all of it is the given name where nobody has told them. */
export function nameLines({ name, aliases }: Contact): string[] {
  const { family, given } = nameParts(name, aliases) ?? { family: '', given: name };
  return [...textLine('FN', [name]), ...textLine('N', [family, given, '', '', ''])];
}

/**
 * How somebody is rung up and written to. A number is text in E.164 and no `tel:` address, as programs that know vCard
 * 3.0 only would show the `tel:`. Telephones wait at a comma, then dial the extension.
 */
export function reachLines({ phone, email }: Contact): string[] {
  return [...(phone === undefined ? [] : phoneLine(phone)), ...textLine('EMAIL', [email], { TYPE: 'work' })];
}

/**
 * The postal address, line by line in the street, as telephones write it: nobody has said which line is which, and a
 * `LABEL` with a colon or a semicolon makes four readers lose all of it.
 */
export function addressLine({ address }: Contact): string[] {
  return address.length > 0 ? [contentLine('ADR', `;;${escapedLines(address)};;;;`, { TYPE: 'work' })] : [];
}

/** A property of text; none where there is nothing to say. */
export function textLine(
  name: string,
  parts: readonly (string | undefined)[],
  parameters?: Parameters,
): string[] {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? [] : [contentLine(name, said.map(escapedText).join(';'), parameters)];
}

/** A whole address on the web; one reader cuts it at a comma. */
export function urlLine(address: string): string {
  return contentLine('URL', address.replace(/,/gu, '%2C'));
}

function phoneLine(phone: string): string[] {
  const { number, extension, isMobile } = phoneNumber(phone);
  const dialled = extension === undefined ? number : `${number},${extension}`;
  return textLine('TEL', [dialled], { TYPE: isMobile ? 'work,cell' : 'work,voice' });
}
