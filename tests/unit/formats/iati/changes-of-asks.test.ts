import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([
  { fixture: 'full', file: 'asks/phase-one.md', runs: 1200, accepted: 860 },
  { fixture: 'filled', file: 'asks/lamps.md', runs: 1200, accepted: 810 },
]);
