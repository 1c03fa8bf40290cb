import { expect, it } from 'vitest';
import { licenceOf, licencesLike } from '../../../src/domain/licences.ts';

it.each([
  [
    'CC-BY-4.0',
    'Creative Commons Attribution 4.0 International',
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  ['CC-BY-NC-SA-3.0-IGO', undefined, 'https://creativecommons.org/licenses/by-nc-sa/3.0/igo/'],
  ['CC0-1.0', 'Creative Commons Zero v1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['OGL-UK-3.0', 'Open Government Licence v3.0', 'https://spdx.org/licenses/OGL-UK-3.0.html'],
])('%s is %s, at %s', (id, name, url) => {
  expect(licenceOf(id)).toMatchObject({ id, url, ...(name === undefined ? {} : { name }) });
});

it.each(['', 'CC-BY-3.0-IGOO', 'cc-by-4.0', 'all rights reserved', 'constructor'])(
  '%j is no licence',
  (id) => {
    expect(licenceOf(id)).toBeUndefined();
  },
);

it.each([
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['cc-by-4.0', 'CC-BY-4.0'],
  ['CC-BY-3.0-IGOO', 'CC-BY-3.0-IGO'],
  ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
  ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC-BY-4.0'],
  ['CC0', 'CC0-1.0'],
  ['MIT License', 'MIT'],
])('%s is %s', (written, id) => {
  expect(licencesLike(written).map((one) => one.id)).toEqual([id]);
});

it('tells the versions of a licence, the newest first, and chooses none', () => {
  expect(
    licencesLike('CC BY')
      .map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['CC-BY-4.0', 'CC-BY-3.0', 'CC-BY-2.5']);
});

it.each(['all rights reserved', 'CC-BY-5.0', 'OGL', 'copyright', 'x', ''])(
  'makes no guess of %j',
  (written) => {
    expect(licencesLike(written)).toEqual([]);
  },
);
