/** Numbers for people. */

const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** `1.4 MB`, in powers of 1000. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  for (; value >= 1000 && unit < UNITS.length - 1; unit++) value /= 1000;
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit] ?? ""}`;
}

export const formatCount = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
