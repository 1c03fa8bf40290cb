import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Somebody stopped the command, by Ctrl+C for one. */
export class StoppedError extends Error {
  /** What the command ends with, by the custom of shells: 130 for Ctrl+C. */
  readonly exitCode: number;

  constructor(signal: (typeof signals)[number]) {
    super('It was stopped.');
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Aborted with a StoppedError when somebody stops the command. The second time it ends at once. */
export function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) process.once(signal, () => controller.abort(new StoppedError(signal)));
  return controller.signal;
}
