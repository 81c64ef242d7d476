import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../src/runtime/paths.js';
import { run } from '../../src/runtime/run.js';

export interface Peer {
  /** Holds its packages. */
  readonly folder: string;
  /** The Node that it needs. */
  readonly node: string;
}

/**
 * Brings what we are measured against: no package of ours, so it stands in no lock file, runs no install script and stays in a folder
 * that nothing else reads. It brings the Node it needs, where that is newer than what we promise to run on.
 * @throws Error with npm's words where it cannot be had
 */
export async function bringPeer(name: string, version: string, nodeVersion: string): Promise<Peer> {
  const node = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(root, '.data', 'peers', `${name}-${version}`);
  const programme = join(folder, 'node_modules', node, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(programme)) {
    mkdirSync(folder, { recursive: true });
    const dependencies = { [name]: version, [node]: nodeVersion };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
    // Npm runs on our Node, the package on the one it brings.
    const { code, output } = await run(
      'npm',
      ['install', '--ignore-scripts', '--no-engine-strict', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: folder, quiet: true },
    );
    if (code !== 0) throw new Error(`${name} could not be installed:\n${output}`);
  }
  return { folder, node: programme };
}

/** Loads a package from the folder of a peer. */
export function peerRequire(folder: string): NodeJS.Require {
  return createRequire(join(folder, 'package.json'));
}
