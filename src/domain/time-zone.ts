import { distance } from 'fastest-levenshtein';
import { letterPairs } from './letter-pairs.ts';

/**
 * Whether a text is the name of a time zone in the IANA list, in the list's own letters; older names count. An offset
 * (`+07:00`) is none: it is no place, and changes with the season.
 */
export function isTimeZone(text: string): boolean {
  const spelt = zones().named.get(text.toLowerCase());
  if (spelt !== undefined) return spelt === text;
  return /^[A-Z]/u.test(text) && (!/^[A-Z]{3}$/u.test(text) || shortNames.has(text)) && isKnownToIntl(text);
}

/** The time zone whose days count, of the fields of a site as they are written: UTC where they name none. */
export function timeZoneIn({ timeZone }: Readonly<Record<string, unknown>>): string {
  return typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC';
}

/**
 * The day it is somewhere, as `YYYY-MM-DD`.
 * @example dayIn('Asia/Tokyo', new Date('2026-11-28T20:26:00Z')) // '2026-11-29'
 */
export function dayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  }).formatToParts(now);
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/**
 * When a day begins somewhere, as RFC 3339 writes an instant; to the minute, as it knows no smaller offset.
 * @param day `YYYY-MM-DD`
 * @example startOfDay('2026-11-29', 'Asia/Tokyo') // '2026-11-29T00:00:00+09:00'
 */
export function startOfDay(day: string, timeZone: string): string {
  const inGreenwich = Date.parse(`${day}T00:00:00Z`);
  // The offset of the midnight there, which is not always that of the midnight here.
  const near = inGreenwich - offsetOf(timeZone, inGreenwich) * 60_000;
  const minutes = offsetOf(timeZone, near);
  if (minutes === 0) return `${day}T00:00:00Z`;
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const offset = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return `${day}T00:00:00${minutes < 0 ? '-' : '+'}${offset}`;
}

/**
 * The time zones that somebody may have meant: by another spelling, by a city, by a country in English, by an offset.
 * @example timeZonesLike('Tokyo time') // ['Asia/Tokyo']
 */
export function timeZonesLike(written: string): string[] {
  const { names, named } = zones();
  const key = keyOf(written);
  const offset = offsetIn(written);
  if (offset !== undefined) return names.filter((name) => offsetOf(name, winter) === offset);
  const spellings = [key, keyOf(cityOf(written))];
  const same = [...named.values()].filter(
    (name) => spellings.includes(keyOf(cityOf(name))) || keyOf(name) === key,
  );
  if (same.length > 0) return [...new Set(same.map(newest))];
  const ofCountry = zonesOfCountry(key);
  return ofCountry.length > 0 ? ofCountry : namesNear(key, written.includes('/'));
}

// ICU takes three letters of its own for zones they may not mean (BST for Dhaka): these are IANA's.
const shortNames = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

// The engine lists older names beside newer ones it knows: from zone.tab of the IANA time zone database, 2025b.
const newerNames: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Every name there is, the newest of each zone; and older ones too, by what they are in small letters. */
interface Zones {
  names: readonly string[];
  named: ReadonlyMap<string, string>;
}

let known: Zones | undefined;

// A site that names no time zone does without them.
function zones(): Zones {
  if (known) return known;
  const listed = Intl.supportedValuesOf('timeZone');
  const names = [...new Set(['UTC', ...listed.map(newest)])].sort();
  known = { names, named: new Map([...names, ...listed].map((name) => [name.toLowerCase(), name])) };
  return known;
}

function newest(name: string): string {
  return newerNames[name] ?? name;
}

function isKnownToIntl(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

// "Tokyo time" and "asia/tokyo" without what is not the name.
function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(standard |local )?time( ?zone)?\b/gu, '')
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

function cityOf(name: string): string {
  return name.split('/').at(-1) ?? name;
}

// Minutes ahead of Greenwich, of "GMT+7", "UTC+05:30", "+0700"; of old times by the sun, "GMT+06:50:24", without the seconds.
function offsetIn(text: string): number | undefined {
  const written = /^(?:gmt|utc)?\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2})(?::\d{2})?)?$/iu.exec(text.trim());
  if (!written) return undefined;
  const minutes = Number(written[2]) * 60 + Number(written[3] ?? 0);
  return written[1] === '+' ? minutes : -minutes;
}

// As of a day of winter: in summer many are an hour ahead of what their people call them.
const winter = Date.UTC(2026, 0, 1);

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetOf(timeZone: string, at: number): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName');
  return offsetIn(name?.value ?? '') ?? 0;
}

function zonesOfCountry(key: string): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letterPairs().map((pair) => pair.toUpperCase());
  const code = codes.find((one) => keyOf(regions.of(one) ?? '') === key);
  const zones = code === undefined ? [] : (new Intl.Locale(`und-${code}`).getTimeZones() ?? []);
  return zones.map(newest);
}

// One letter in four may be wrong, and never of a short word: "Eastern" is not Easter Island.
function namesNear(key: string, isWhole: boolean): string[] {
  const { names } = zones();
  const steps = (name: string) => distance(key, keyOf(isWhole ? name : cityOf(name)));
  const most = key.length < 8 ? 0 : Math.floor(key.length / 4);
  const closest = Math.min(...names.map(steps));
  return closest > most ? [] : names.filter((name) => steps(name) === closest);
}
