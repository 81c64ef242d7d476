import * as z from 'zod/mini';
import { emptyToNull } from '../kernel/input.ts';
import type { OrganisationsProblem } from './messages.ts';
import { isTin, normaliseTin, TIN } from './tin-number.ts';

/** Optional; empty becomes null. */
export const tinSchema = z.pipe(
  z.nullish(
    z.string().check(
      z.overwrite(normaliseTin),
      z.refine((tin) => tin === '' || isTin(tin), { error: 'TIN_FORMAT' satisfies OrganisationsProblem }),
    ),
  ),
  z.transform(emptyToNull),
);

/** A TIN that must be given: for looking a company up. */
export const requiredTinSchema = z
  .string()
  .check(z.overwrite(normaliseTin), z.regex(TIN, { error: 'TIN_FORMAT' satisfies OrganisationsProblem }));

export const lookUpCompanyInput = z.object({ tin: requiredTinSchema });
