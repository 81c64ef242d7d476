// @ts-check
import { ConfigurationError, readSettings } from './configuration.js';
import { fields } from './configuration-fields.js';

/** Prints every setting: name, meaning, default, current value; secrets are masked. */
const rows = fields.map(({ name, meaning, fallback, secret }) => {
  const given = process.env[name]?.trim();
  return [name, meaning, fallback, given ? (secret ? '••••••' : given) : '(default)'];
});
const head = ['name', 'meaning', 'default', 'current'];
const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
const line = (/** @type {string[]} */ row) =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd();

console.log(line(head));
console.log(line(widths.map((width) => '─'.repeat(width))));
for (const row of rows) console.log(line(row));
try {
  const { mode, publicUrl, dataDir } = readSettings(process.env);
  console.log(`\nThe environment is valid: ${mode} mode at ${publicUrl}, data in ${dataDir}.`);
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
