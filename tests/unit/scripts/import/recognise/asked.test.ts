import { expect, it } from 'vitest';
import { askedIn } from '../../../../../scripts/import/recognise/asked.ts';

it.each([
  ['We are seeking ', ' over two years to dig nine wells.', 'dig nine wells'],
  ['We ask for ', ' to dig nine wells.', 'dig nine wells'],
  ['We are now looking for a partner for the remaining ', '.', ''],
  ['The first thing is teachers: we ask for ', ' over two years to train them.', 'train them'],
  ['For ', ' we would train sixty nurses.', 'train sixty nurses'],
  ['A gift of ', ' would train sixty nurses.', 'train sixty nurses'],
  ['The second is rooms: eight hostels would cost ', '.', 'eight hostels'],
  ['Finally, a dictionary can be made for ', ' in a year.', 'a dictionary'],
  ['In all, ', ' is still needed to dig nine wells.', 'dig nine wells'],
  ['Nous recherchons ', ' pour creuser neuf puits.', 'creuser neuf puits'],
  ['Buscamos ', ' para cavar nueve pozos.', 'cavar nueve pozos'],
])('reads what is asked in “%s…%s”', (before, behind, what) => {
  expect(askedIn(before, behind)?.what).toBe(what);
});

it.each([
  ['The Lake Fund gave ', ' to dig nine wells.'],
  ['Last year we spent ', ' on wells.'],
  ['A kilo of wool brings ', '.'],
  ['Each well takes a pump that costs ', '.'],
])('takes “%s…%s” for no request', (before, behind) => {
  expect(askedIn(before, behind)).toBeUndefined();
});
