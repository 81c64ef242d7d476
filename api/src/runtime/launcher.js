// @ts-check
import { readFileSync } from 'node:fs';
import { commandOf, identityOf } from './process-identity.js';

const LOOK_EVERY_MILLISECONDS = 500;

/**
 * The npm process that started us, with the shell between, if npm did. When they are killed nobody can stop us by Ctrl-C any more.
 * @returns {{ pid: number, identity: string }[]}
 */
export function launchers() {
  if (!process.env['npm_lifecycle_event']) return [];
  const pids = [process.ppid];
  if (/^\S*sh (-\S+ )*-c /.test(commandOf(process.ppid))) pids.push(parentOf(process.ppid));
  return pids.flatMap((pid) => {
    const identity = pid > 1 ? identityOf(pid) : undefined;
    return identity ? [{ pid, identity }] : [];
  });
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/**
 * Calls back once when npm is gone and left us behind.
 * @param {() => void} abandoned
 */
export function whenAbandoned(abandoned) {
  const watched = launchers();
  if (watched.length === 0) return;
  const timer = setInterval(() => {
    if (watched.every(({ pid, identity }) => identityOf(pid) === identity)) return;
    clearInterval(timer);
    abandoned();
  }, LOOK_EVERY_MILLISECONDS);
  timer.unref();
}
