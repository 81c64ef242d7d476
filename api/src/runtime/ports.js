// @ts-check
import { createServer } from 'node:net';
import { createInterface } from 'node:readline/promises';
import { ConfigurationError } from './configuration.js';

const TRIES = 100;

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | undefined>} the port, or nothing when it is taken
 */
function bind(port, host) {
  return new Promise((resolve) => {
    // Whoever waits for a server on this port finds the probe first, and would keep it from closing.
    const probe = createServer((socket) => socket.destroy());
    probe.once('error', (error) => {
      const absent = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(
        /** @type {NodeJS.ErrnoException} */ (error).code ?? '',
      );
      resolve(absent ? port : undefined);
    });
    probe.listen({ port, host, ipv6Only: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/**
 * Whether nobody answers there. "localhost" may mean either family, so both have to be free.
 * @param {number} port
 * @param {string} host
 */
export async function isFree(port, host) {
  return (await bind(port, host)) !== undefined && (await bind(port, '::1')) !== undefined;
}

/**
 * A free port of this machine; the wanted one when nobody has it.
 * @param {number | undefined} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  const port = (wanted && (await bind(wanted, '127.0.0.1'))) || (await bind(0, '127.0.0.1'));
  if (!port) throw new Error('No port is free on this machine.');
  return port;
}

/**
 * The port to serve on: the wanted one, or the next free one, said or asked.
 * @param {{ port: number, host: string, fixed: boolean }} wanted `fixed` when the public address names the port
 */
export async function choosePort({ port, host, fixed }) {
  if (await isFree(port, host)) return port;
  if (fixed)
    throw new ConfigurationError([`Port ${port} is taken and PUBLIC_URL leads to it: free the port or change both.`]);
  let next = port + 1;
  while (!(await isFree(next, host))) {
    next += 1;
    if (next > port + TRIES || next > 65_535)
      throw new ConfigurationError([`Port ${port} and the ${TRIES} after it are taken.`]);
  }
  if (process.stdin.isTTY && process.stdout.isTTY && !process.env['CI']) {
    const ask = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await ask.question(`  Port ${port} is taken. Use ${next} instead? [Y/n] `).catch(() => 'n');
    ask.close();
    if (/^n/i.test(answer.trim())) throw new ConfigurationError([`Port ${port} is taken: set PORT to a free one.`]);
  } else console.log(`  ! Port ${port} is taken: using ${next}.`);
  return next;
}
