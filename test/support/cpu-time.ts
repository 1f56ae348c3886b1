/** Time as the processor counts it: what a machine that is busy with other things takes longer for does not fail a test. */

/** Seconds of processor time that this process has taken since the function was made. */
export function startCpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };
}
