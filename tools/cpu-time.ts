/**
 * Milliseconds that this process has worked: what else the machine does meanwhile does not count.
 * Both kinds together: the kernel knows the sum to the nanosecond, but guesses which part was whose,
 * so that either alone may stand still for a while.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
