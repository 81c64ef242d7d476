/** What the server wrote into the page beside its markup. */
export function readState<State>(): State {
  return JSON.parse(document.getElementById('state')?.textContent ?? '{}') as State;
}
