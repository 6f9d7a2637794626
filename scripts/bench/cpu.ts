import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Ticks of the clock in which Linux counts a process's time. */
const TICK = 10;

/**
 * ms of processor time that a process and all that it started have used; null where the machine does
 * not tell (only Linux does so in files).
 */
export function processorTime(root: number): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const parents = new Map<number, number>();
  const times = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const fields = statOf(pid);
    if (!fields) continue; // it has ended
    parents.set(pid, Number(fields[1]));
    // Its own, in user and kernel mode, and that of its children which have ended.
    times.set(
      pid,
      fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) * TICK, 0),
    );
  }
  const isOf = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isOf(parents.get(pid)));
  return [...times].reduce((sum, [pid, time]) => (isOf(pid) ? sum + time : sum), 0);
}

/** The fields after the command, which may itself hold spaces and parentheses. */
function statOf(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
