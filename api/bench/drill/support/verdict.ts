/** One gate of a drill: what was wanted, what was seen. */
export interface Gate {
  readonly name: string;
  readonly seen: string;
  readonly passed: boolean;
}

/**
 * Prints a drill's gates and controls as a table and sets the result of the program. A control is the same test on something broken
 * on purpose: it must not pass, else the test could not have found anything.
 */
export function report(title: string, gates: readonly Gate[], controls: readonly Gate[]): void {
  const rows = [
    ...gates.map(({ name, seen, passed }) => `| ${name} | ${seen} | ${passed ? 'passed' : 'FAILED'} |`),
    ...controls.map(
      ({ name, seen, passed }) => `| control: ${name} | ${seen} | ${passed ? 'FOUND NOTHING' : 'fails, as it must'} |`,
    ),
  ];
  process.stdout.write(`\n${title}\n\n| gate | seen | verdict |\n|---|---|---|\n${rows.join('\n')}\n`);
  if (gates.some(({ passed }) => !passed) || controls.some(({ passed }) => passed)) process.exitCode = 1;
}
