/** The sample that uses every field: `npm run new -- site --sample` copies it, docs/examples.md shows it. */
export const sampleFolder = 'examples/terraces';

/** The day on which tests and pictures look at it. */
export const sampleDay = '2026-11-30';
