import type { EventName } from './events.ts';
import type { Machine } from './kernel/machine.ts';
import { machines } from './machines.ts';
import { ACTIONS, type Action, operationActions, policies } from './policies.ts';

const NOTICE = '<!-- Generated from libs/domain by `npm run generate`; edit the tables in the code. -->';

/** STATES.md: every lifecycle as a diagram and two tables. */
export function printStates(all: readonly Machine<string, string, EventName>[] = machines): string {
  return document(['# States', NOTICE, ...all.flatMap(printMachine)]);
}

function printMachine(machine: Machine<string, string, EventName>): readonly string[] {
  const arrows = machine.transitions.flatMap(({ from, to, event }) =>
    from.map((state) => `  ${state} --> ${to}: ${event}`),
  );
  const ends = Object.entries(machine.states)
    .filter(([, { terminal }]) => terminal)
    .map(([state]) => `  ${state} --> [*]`);
  return [
    `## ${machine.name}`,
    ['```mermaid', 'stateDiagram-v2', `  [*] --> ${machine.initial}`, ...arrows, ...ends, '```'].join('\n'),
    table(
      ['state', 'az', 'en', 'ru', 'notes'],
      Object.entries(machine.states).map(([state, meta]) => [
        state,
        meta.label.az,
        meta.label.en,
        meta.label.ru,
        [
          meta.terminal && 'end',
          meta.editableByApplicant && 'editable by the applicant',
          meta.hiddenFromApplicant && 'hidden from the applicant',
        ]
          .filter(Boolean)
          .join(', '),
      ]),
    ),
    table(
      ['from', 'event', 'to', 'log', 'note'],
      machine.transitions.map(({ from, event, to, emits, note }) => [
        from.join(', '),
        event,
        to,
        `\`${emits}\``,
        note ?? '',
      ]),
    ),
  ];
}

/** PERMISSIONS.md: every action, who may, and the API fields that ask for it. */
export function printPermissions(): string {
  const features = [...new Set(ACTIONS.map(nounOf))].sort();
  return document([
    '# Permissions',
    NOTICE,
    'Whatever is not listed nobody may do. “Public” is served without a session; “step-up” asks the person to confirm that it is them, not longer ago than 10 minutes.',
    ...features.flatMap((noun) => [
      `## ${noun}`,
      table(
        ['action', 'who', 'public', 'step-up', 'API fields'],
        ACTIONS.filter((action) => nounOf(action) === noun).map((action) => [
          `\`${action}\``,
          policies[action].who,
          policies[action].anonymous ? 'yes' : '',
          policies[action].stepUp ? 'yes' : '',
          operationsOf(action),
        ]),
      ),
    ]),
  ]);
}

function nounOf(action: Action): string {
  return action.slice(0, action.indexOf('.'));
}

function operationsOf(action: Action): string {
  return Object.entries(operationActions)
    .filter(([, asked]) => asked === action)
    .map(([operation]) => `\`${operation}\``)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function document(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
