/**
 * Milliseconds that the processor works for this process while a task goes on. Unlike the clock, it does not count the
 * time in which a busy machine does something else.
 */
export function computingTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  return workedSince(before);
}

/** The same for a task that waits, in a file whose tests run one after the other. */
export async function computingTimeUntil(task: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await task();
  return workedSince(before);
}

function workedSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
