/**
 * The name of a field as people say it.
 * @example spokenField('costLines') // 'cost lines'
 * @example spokenField('sdgTargets') // 'SDG targets'
 */
export function spokenField(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z0-9])/gu, ' ')
    .split(' ')
    .map((word) => initials[word.toLowerCase()] ?? word.toLowerCase())
    .join(' ');
}

const initials: Readonly<Record<string, string>> = {
  dac: 'DAC',
  iati: 'IATI',
  id: 'ID',
  iso: 'ISO',
  sdg: 'SDG',
  url: 'web address',
};
