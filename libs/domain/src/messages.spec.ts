/// <reference types="node" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { eventLabels } from './audit/labels.ts';
import { EVENT_NAMES, eventSubjects, SUBJECT_TYPES } from './events.ts';
import { roleLabels } from './identity/role-labels.ts';
import { LOCALES, type Localised } from './kernel/locale.ts';
import { errorMessages } from './kernel/messages.ts';
import { ROLES } from './kernel/policy.ts';
import { isProblemCode, messageOf, PROBLEM_CODES, problemMessages } from './messages.ts';

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();
const texts: [string, Localised][] = [...Object.entries(problemMessages), ...Object.entries(errorMessages)];

describe.each(texts)('%s', (_, message) => {
  it('is written in every language, with the same places', () => {
    for (const locale of LOCALES) {
      expect(message[locale].trim()).not.toBe('');
      expect(placesOf(message[locale])).toEqual(placesOf(message.az));
    }
    expect(new Set(LOCALES.map((locale) => message[locale])).size).toBe(3);
  });

  it('is in its own script and never blames', () => {
    expect(message.ru).toMatch(/[а-я]/);
    expect(message.az).not.toMatch(/[а-яА-Я]/);
    expect(message.en).not.toMatch(/[а-яА-ЯəğışçöüİƏ]/);
    expect(message.en).not.toMatch(/\b(invalid|illegal|error|failed to)\b/i);
    expect(message.az).not.toMatch(/\b(yanlışdır|etibarsız)\b/i);
    expect(message.ru).not.toMatch(/(недопустим|некорректн|неверн)/i);
  });
});

it('fills the places in the language asked for', () => {
  const problem = { code: 'TOO_SHORT', params: { minimum: 10 } };
  expect(LOCALES.map((locale) => messageOf(problem, locale))).toEqual([
    'Ən azı 10 simvol yazın.',
    'Write at least 10 characters.',
    'Напишите не менее 10 символов.',
  ]);
});

it('a code that nobody declared reads as the general sentence', () => {
  expect(messageOf({ code: 'NEVER_HEARD', params: {} }, 'en')).toBe(problemMessages.NOT_VALID.en);
  expect([isProblemCode('TIN_TAKEN'), isProblemCode('constructor')]).toEqual([true, false]);
});

it('no two features name the same code', () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\](?:[a-z]+-)?messages\.ts$/.test(name))
    .map((name) => readFileSync(join(__dirname, name), 'utf8'));
  const declared = files.flatMap((text) =>
    [...text.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/^ {2}([A-Z][A-Z0-9_]+): \{/gm)].map(
      ([, code]) => code as string,
    ),
  );
  const problems = declared.filter((code) => !Object.hasOwn(errorMessages, code));
  expect(problems.sort()).toEqual([...PROBLEM_CODES].filter((code) => !Object.hasOwn(errorMessages, code)).sort());
});

it('every code that a rule or a schema names is declared', () => {
  const sources = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return sources(path);
      return /(?<!\.spec)\.ts$/.test(name) ? [readFileSync(path, 'utf8')] : [];
    });
  const named = sources(__dirname).flatMap((text) =>
    [...text.replace(/\/\*\*[\s\S]*?\*\//g, '').matchAll(/(?:problem\(\s*|error: )'([A-Z][A-Z0-9_]+)'/g)].map(
      ([, code]) => code as string,
    ),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((code) => !isProblemCode(code))).toEqual([]);
});

describe('labels', () => {
  const labels: [string, Localised][] = [...Object.entries(eventLabels), ...Object.entries(roleLabels)];
  it.each(labels)('%s reads in every language', (_, label) => {
    expect(new Set(LOCALES.map((locale) => label[locale].trim())).has('')).toBe(false);
    expect(label.ru).toMatch(/[а-я]/i);
    expect(label.az).not.toMatch(/[а-я]/i);
  });

  it('exist for every event and role, each event about a known kind of object', () => {
    expect(Object.keys(eventLabels).sort()).toEqual([...EVENT_NAMES].sort());
    expect(Object.keys(roleLabels)).toEqual([...ROLES]);
    for (const subject of Object.values(eventSubjects)) expect(SUBJECT_TYPES).toContain(subject);
  });

  it('events are named noun.verbed', () => {
    for (const name of EVENT_NAMES) expect(name).toMatch(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/);
  });
});
