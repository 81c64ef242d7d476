import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';

/**
 * The part of the address after the question mark, read by a schema and changed by patches; what does not fit the schema
 * falls back to its default.
 */
export function useSearchState<Schema extends z.ZodMiniObject>(schema: Schema) {
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const search = useMemo(() => parse(schema, raw), [schema, raw]);
  const change = useCallback(
    (patch: Readonly<Record<string, unknown>>, { replace = false } = {}) =>
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) => ({ ...before, ...patch })) as never,
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, change] as const;
}

function parse<Schema extends z.ZodMiniObject>(schema: Schema, raw: Record<string, unknown>): z.output<Schema> {
  const whole = z.safeParse(schema, raw);
  if (whole.success) return whole.data;
  const wrong = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  return z.parse(schema, Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

/** `A,B` in the address, a list of known words here. */
export function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.pipe(
    z._default(z.string(), ''),
    z.transform((text) =>
      text.split(',').filter((word): word is Values[number] => (values as readonly string[]).includes(word)),
    ),
  );
}
