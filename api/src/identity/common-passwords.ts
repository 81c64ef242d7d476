let list: Promise<ReadonlySet<string>> | null = null;

/** The 49,000 passwords people use most, from the package of zxcvbn; loaded when somebody first chooses a password. */
export async function commonPasswords(): Promise<(password: string) => boolean> {
  list ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => new Set(dictionary['passwords-common']));
  const known = await list;
  return (password) => known.has(password.toLowerCase());
}
