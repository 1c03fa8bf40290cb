/** The day the site is built for, as `YYYY-MM-DD`: what `--date` said, else the clock's day in UTC. */
export function today(): string {
  return process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10);
}
