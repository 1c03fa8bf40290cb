import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest: begun last, one of them alone would keep the run waiting. */
const longest = [
  'unit/content-files/mutations-of-texts',
  'unit/content-files/mutations-of-settings',
  'build/whole',
  'build/command',
];

/** Vitest's own order, but for the longest files, which come first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const found = longest.findIndex((name) => moduleId.replaceAll('\\', '/').endsWith(`tests/${name}.test.ts`));
  return found === -1 ? longest.length : found;
}
