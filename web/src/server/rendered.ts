/** A page request as the server hands it over. */
export interface RenderRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly mode: 'demo' | 'production' | 'test';
  readonly publicUrl: string;
  /** The platform's clock: the day of a page is the product's, not this process's. */
  readonly now: Date;
}

export interface Rendered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

export function redirect(to: string, headers: Readonly<Record<string, string>> = {}): Rendered {
  return { status: 303, headers: { Location: to, 'Cache-Control': 'no-store', ...headers }, html: '' };
}

export function page(state: number, html: string, headers: Readonly<Record<string, string>> = {}): Rendered {
  return {
    status: state,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    html,
  };
}
