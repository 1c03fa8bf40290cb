import { expect, it } from 'vitest';
import { runsAgainst } from '../../../src/domain/direction.ts';
import { marked, noLanguage, plainText } from '../../../src/domain/marked-text.ts';

const place = marked('صنعاء', noLanguage);

it.each<[string, string, 'ltr' | 'rtl', string]>([
  ['no marks', 'A · 12', 'ltr', 'A · 12'],
  ['a piece that runs against the text', `Event · ${place} · 12`, 'ltr', 'Event · \u2068صنعاء\u2069 · 12'],
  ['a piece that does not', `Event · ${marked('Dakar', 'fr')} · 12`, 'ltr', 'Event · Dakar · 12'],
  ['a Latin piece from right to left', `في ${marked('Dakar 7', 'fr')}`, 'rtl', 'في \u2068Dakar 7\u2069'],
  ['a piece in a piece', marked(`Held in ${place}.`, 'fr'), 'ltr', 'Held in \u2068صنعاء\u2069.'],
  [
    'two, one in the other',
    `A ${marked(`in ${place} 3`, 'fr')}`,
    'ltr',
    'A \u2068in \u2068صنعاء\u2069 3\u2069',
  ],
  ['a text that is one piece, which has nothing beside it', place, 'ltr', 'صنعاء'],
  ['isolates that somebody typed', 'a \u2068b\u2069', 'ltr', 'a \u2068b\u2069'],
  ['a mark that is not closed', `A ${place.slice(0, -3)}`, 'ltr', 'A \u2068صنعاء\u2069'],
])('keeps apart in %s', (_, text, direction, plain) => {
  expect(plainText(text, (piece) => runsAgainst(piece, direction))).toBe(plain);
});
