import type { CalendarDate } from '@aim/domain/kernel/calendar-date';
import type { Locale } from '@aim/domain/kernel/locale';
import type { Execute } from './execute.ts';
import type { MessageId, Translate } from './language.tsx';

/** A problem as every payload carries it. */
export interface FormProblem {
  readonly message: string;
  readonly path: readonly string[];
}

export type FormValues = Readonly<Record<string, string>>;

/** What a form left behind: the values the person typed and what stands in the way. */
export interface FormState {
  readonly action: string;
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
}

/** Who reads the page, as far as a public page needs to know. */
export interface PublicViewer {
  readonly fullName: string;
  readonly isStaff: boolean;
  readonly isInvestor: boolean;
}

export interface PublicRequest {
  readonly locale: Locale;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly isDemo: boolean;
  /** The address of the product, for links that leave the page on paper. */
  readonly publicUrl: string;
  /** By the platform's clock, at home. */
  readonly today: CalendarDate;
  readonly viewer: PublicViewer | null;
  readonly execute: Execute;
}

export type Loaded<Data> = { readonly data: Data; readonly state?: number } | { readonly redirect: string };

/** A refused form, a way onward, or the same page with more data (a next step that has no address of its own). */
export type Outcome<Data> =
  | { readonly redirect: string }
  | { readonly problems: readonly FormProblem[]; readonly data?: Partial<Data> }
  | { readonly data: Partial<Data> };

/** What an action needs; the same function runs behind a plain form post and behind the script's submit. */
export interface ActionContext {
  readonly locale: Locale;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly execute: Execute;
  /** For what the action finds amiss itself; the server's refusals bring their own sentences. */
  readonly t: Translate;
}
export type PublicAction<Data> = (context: ActionContext, values: FormValues) => Promise<Outcome<Data>>;

/** A page of the server-rendered site; its component is in `app/public/components.ts` under the same name. */
export interface PublicPage<Data> {
  /** Below the language: `/invitation/:token`. */
  readonly pattern: string;
  readonly title: MessageId;
  readonly description?: MessageId;
  /** Search engines keep out of pages that carry a secret or belong to one person. */
  readonly isPrivate?: true;
  /** Comes without any script: for pages that must be understood on any device, at once. */
  readonly isScriptless?: true;
  /** Asks for itself again so often: for screens that nobody touches. */
  readonly refreshSeconds?: number;
  readonly load: (request: PublicRequest) => Promise<Loaded<Data>> | Loaded<Data>;
  readonly actions?: Readonly<Record<string, PublicAction<Data>>>;
}

/** Keeps the type of a page's data between its loader and its actions. */
export function definePage<Data>(page: PublicPage<Data>): PublicPage<Data> {
  return page;
}

/** Parameters of a path, or null when it does not match. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':') || part.startsWith('$')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
