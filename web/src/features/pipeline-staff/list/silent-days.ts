/** The first question to founders comes after so many days without an update. */
export const SILENT_FROM_DAYS = 150;

const DAY_MS = 86_400_000;

export function silentDays(since: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / DAY_MS));
}
