import { tryMutations } from '../../support/try-mutations.ts';

tryMutations([
  'site.yaml',
  'themes.yaml',
  'contacts/asha-otieno.yaml',
  'organisations/river-union.yaml',
  'pages/about.md',
]);
