import { tryMutations } from '../../support/try-mutations.ts';

tryMutations([
  'briefs/upper-river.md',
  'asks/phase-one.md',
  'results/two-wells.md',
  'updates/pump-day.md',
  'countries/kenya.md',
]);
