/**
 * Whether decimal numbers add up to another, exactly: 0.1 and 0.2 are 0.3.
 * @param numbers as `xsd:decimal` writes them; where one is none, they do not
 */
export function addUpTo(numbers: readonly string[], sum: number): boolean {
  const parts = [...numbers, String(sum)].map((text) => /^\s*([+-]?)(\d*)\.?(\d*)\s*$/u.exec(text));
  const decimals = Math.max(...parts.map((part) => part?.[3]?.length ?? 0));
  const scaled = parts.map((part) => {
    if (!part) return undefined;
    const [, sign = '', whole = '', fraction = ''] = part;
    return whole + fraction === ''
      ? undefined
      : BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction.padEnd(decimals, '0')}`);
  });
  const wanted = scaled.pop();
  return !scaled.includes(undefined) && (scaled as bigint[]).reduce((all, one) => all + one, 0n) === wanted;
}
