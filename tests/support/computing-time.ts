/**
 * Milliseconds that the processor works for this process while a task goes on. Unlike the clock, it does not count the
 * time in which a busy machine does something else.
 */
export function computingTime(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
