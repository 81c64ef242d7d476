// @ts-check
import { spawn } from 'node:child_process';
import { chownSync, renameSync, rmSync } from 'node:fs';
import pg from 'pg';
import { makePrivate } from './postgres-account.js';
import { binary } from './postgres-binaries.js';
import { writeWhole } from './stamp.js';

/** @typedef {import('./postgres-binaries.js').Account} Account */

/** Only what the server needs: PG* variables of the caller would redirect it. */
export const serverEnvironment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };

/**
 * Makes a new cluster whole or not at all: an interrupted attempt leaves a draft that the next one removes.
 * @param {{ cluster: string, folder: string, account: Account | undefined, password: string, durable: boolean }} options
 */
export async function createCluster({ cluster, folder, account, password, durable }) {
  const draft = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  rmSync(draft, { recursive: true, force: true });
  makePrivate(draft, account);
  writeWhole(passwordFile, password, 0o600);
  if (account) chownSync(passwordFile, account.uid, account.gid);
  const args = [
    ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
    // The built-in provider never changes its order with the C library; "az-x-icu" is there for columns that ask for it.
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ].flat();
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(binary(folder, 'initdb'), args, { cwd: '/', env: serverEnvironment, ...account });
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.once('error', reject);
      child.once('close', (code) =>
        code === 0 ? resolve(undefined) : reject(new Error(`initdb failed:\n${output.trim()}`)),
      );
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster);
}

/**
 * Roles and the database. The owner migrates; the application owns nothing and cannot bypass row security.
 * @param {string} adminUrl
 * @param {{ owner: string, app: string }} passwords
 */
export async function createRoles(adminUrl, { owner, app }) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      ['aim_owner', owner],
      ['aim_app', app],
    ]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(password ?? '')}`,
      );
    }
    const { rowCount } = await client.query("select from pg_database where datname = 'aim'");
    if (rowCount) return;
    await client.query('create database aim owner aim_owner template template0');
    await client.query('revoke all on database aim from public');
    await client.query('grant connect on database aim to aim_app');
  } finally {
    await client.end();
  }
}
