// @ts-check
import { join } from 'node:path';
import { root } from './paths.js';
import { writeWhole } from './stamp.js';

/** `npm run migration:new add-something`: an empty migration with the time in its name. */
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name)) {
  console.error('Name the migration by verb and noun: npm run migration:new add-programme-quota');
  process.exit(1);
}
const time = Date.now();
const className = name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter) => letter.toUpperCase());
const file = `migrations/${time}-${name}.ts`;
writeWhole(
  join(root, file),
  `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className}${time} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(\`
    \`);
  }
}
`,
);
console.log(`${file}\nWrite up and down as SQL, then: npm run generate (renews migrations/schema.sql) and npm test.`);
