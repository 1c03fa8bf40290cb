import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cleanEnvironment, temporaryFolder } from './build-site.ts';

/** A build that goes on while a test looks. */
export interface RunningBuild {
  /** The exit code; null for a build that was killed. */
  ended: Promise<number | null>;
  isRunning(): boolean;
  output(): string;
  /** Waits until something is so, or the build has ended. */
  until(isSo: () => boolean): Promise<void>;
  kill(how?: { signal?: NodeJS.Signals; withChildren?: boolean }): void;
}

interface Start {
  /** The content folder. */
  content: string;
  outDir: string;
  args?: string[];
  /** In KiB, past which a file may not grow: how a full disk is shown without filling one. */
  largestFile?: number;
}

/** Starts a build in a process group of its own. */
export function startBuild({ content, outDir, args = [], largestFile }: Start): RunningBuild {
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile};`;
  const command = [
    process.execPath,
    'scripts/build.ts',
    '--outDir',
    outDir,
    '--report',
    join(temporaryFolder(), 'check.html'),
    ...args,
  ];
  const build = spawn('bash', ['-c', `${limit} exec "$@"`, 'bash', ...command], {
    detached: true,
    env: { ...cleanEnvironment(), CONTENT_DIR: resolve(content) },
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const isRunning = () => build.exitCode === null && build.signalCode === null;
  return {
    ended: new Promise((done) => build.once('close', done)),
    isRunning,
    output: () => output,
    async until(isSo) {
      while (isRunning() && !isSo()) await wait(1);
    },
    kill({ signal = 'SIGKILL', withChildren = false } = {}) {
      if (isRunning()) process.kill(pidOf(build) * (withChildren ? -1 : 1), signal);
    },
  };
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('The build did not start.');
  return pid;
}
