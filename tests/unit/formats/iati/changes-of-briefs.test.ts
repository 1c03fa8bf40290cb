import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([{ fixture: 'full', file: 'briefs/upper-river.md', runs: 500, accepted: 50 },{ fixture: 'filled', file: 'briefs/island-light.md', runs: 2000, accepted: 50 },{ fixture: 'filled', file: 'asks/lamps.md', runs: 1000, accepted: 50 }]);
