import { relative } from 'node:path';
import { contentFolder } from '../src/content-files/folder.ts';
import { annotations } from '../src/formats/report.ts';
import type { Problem } from '../src/domain/problem.ts';

/** Where GitHub runs the command, shows each problem beside the line it is about. */
export function annotateOnGitHub(problems: readonly Problem[]): void {
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  console.log(annotations(problems, relative(process.cwd(), contentFolder())));
}
