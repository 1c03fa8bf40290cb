import { expect, it } from 'vitest';
import { nameUuid } from '../../../src/data/name-uuid.ts';

// Python 3: uuid.uuid5(uuid.NAMESPACE_URL, …)
it.each([
  ['https://x.example/', '32b8486c-32b5-55b8-b5b6-d66cc3ff5273'],
  ['https://x.example/briefs/a/#event', 'df6ac562-4d5e-5bee-8922-cdc64c9c9e82'],
])('%s has the name that others make of it', (address, uuid) => {
  expect(nameUuid(address)).toBe(uuid);
});
