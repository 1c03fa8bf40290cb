/**
 * The name of a field as people read it.
 * @example fieldLabel('sdgTargets') // 'SDG targets'
 */
export function fieldLabel(name: string): string {
  const words = name
    .replace(/(?<=[a-z])(?=[A-Z0-9])/gu, ' ')
    .split(' ')
    .map((word) => initials[word.toLowerCase()] ?? word.toLowerCase());
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const initials: Readonly<Record<string, string>> = {
  dac: 'DAC',
  iati: 'IATI',
  id: 'ID',
  iso: 'ISO',
  sdg: 'SDG',
  url: 'web address',
};
