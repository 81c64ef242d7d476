/** Nobody is offered to arrive before the server would take it. */
export function isOpenForArrival(checkInFrom: string | null, now: Date): boolean {
  return checkInFrom === null || new Date(checkInFrom).getTime() <= now.getTime();
}
