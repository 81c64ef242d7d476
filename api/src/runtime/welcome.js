// @ts-check

/**
 * The last lines of a start: where it is and how to sign in.
 * @param {Readonly<import('./configuration.js').Settings>} settings
 */
export async function welcome({ mode, publicUrl, dataDir, oidc, port }) {
  const lines = ['', `  AIM is ready at ${publicUrl}`, ''];
  if (mode === 'demo') {
    const count = await personas(port);
    lines.push(
      `  Sign in: open ${publicUrl}/sign-in and choose one of ${count ? `${count} fictional people` : 'the fictional people'}.`,
      `  By hand: curl -c jar -H 'content-type: application/json' -d '{"persona":"<key>"}' ${publicUrl}/demo/sign-in`,
      `  Keys:    ${publicUrl}/demo/personas`,
    );
  } else if (oidc) lines.push(`  Sign in: ${publicUrl}/sign-in with Digital Login (${oidc.issuer}).`);
  else
    lines.push(
      `  Sign in: ${publicUrl}/sign-in. Digital Login is not configured: set OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET.`,
    );
  lines.push('', `  Data and logs: ${dataDir}`, '  Stop with Ctrl-C.', '');
  return lines.join('\n');
}

/** @param {number} port */
async function personas(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/demo/personas`, { signal: AbortSignal.timeout(2000) });
    const body = /** @type {any} */ (await response.json());
    const list = Array.isArray(body) ? body : body.personas;
    return Array.isArray(list) ? list.length : undefined;
  } catch {
    return undefined;
  }
}
