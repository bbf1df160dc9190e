/** Milliseconds that this process has worked: what else the machine does meanwhile does not count. */
export function cpuTime(): number {
  return process.cpuUsage().user / 1000;
}
