import { trySites } from '../../../support/try-iati-changes.ts';

trySites([
  { fixture: 'full', file: 'site.yaml', runs: 100, accepted: 75 },
  { fixture: 'filled', file: 'site.yaml', runs: 150, accepted: 110 },
  { fixture: 'filled', file: 'themes.yaml', runs: 100, accepted: 80 },
]);
