import { MAIL_STATES } from '@aim/domain/notifications/mail';
import * as z from 'zod/mini';
import type { MailFilter } from '../../gql/graphql.ts';
import { listOf } from '../../lib/search-state.ts';
import { listSearch } from './list/list-address.ts';

export const mailSearch = z.object({
  ...listSearch,
  search: z._default(z.string(), ''),
  state: listOf(MAIL_STATES),
});
export type MailSearch = z.output<typeof mailSearch>;

/** Only what was asked for, so that the same question has one key. */
export function mailFilter({ search, state }: MailSearch): MailFilter {
  return { ...(search === '' ? {} : { search }), ...(state.length === 0 ? {} : { state }) };
}
