import { Button } from '@aim/ui/button.tsx';
import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import { type ReactNode, useEffect, useRef } from 'react';
import { fieldOf, problemAt } from '../../lib/problem-fields.ts';
import type { PublicAction } from '../../lib/public-page.ts';
import { usePublicForm } from '../../lib/use-public-form.ts';

interface PublicFormProps<Data> {
  readonly name: string;
  readonly action: PublicAction<Data>;
  readonly submit: string;
  readonly fields: readonly string[];
  /** Values that go along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly beside?: ReactNode;
  readonly children?: (form: {
    readonly value: (field: string) => string;
    readonly error: (field: string) => string | undefined;
    /** The values are those of an attempt that was refused. */
    readonly isRefused: boolean;
  }) => ReactNode;
}

/** A form that posts plainly, and runs the same action in the page where scripts work. */
export function PublicForm<Data>(props: PublicFormProps<Data>) {
  const { name, action, submit, fields, hidden = {}, variant = 'primary', beside, children } = props;
  const form = usePublicForm(name, action);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.problems.length > 0) summary.current?.focus();
  }, [form.problems]);
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="grid gap-5">
      <input type="hidden" name="action" value={name} />
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {form.problems.length > 0 ? (
        <ErrorSummary
          ref={summary}
          errors={form.problems.map((problem) => {
            const field = fieldOf(problem);
            return field !== null && fields.includes(field)
              ? { message: problem.message, href: `#${name}-${field}` }
              : { message: problem.message };
          })}
        />
      ) : null}
      {children?.({
        value: (field) => form.values[field] ?? '',
        error: (field) => problemAt(form.problems, field) ?? undefined,
        isRefused: form.problems.length > 0,
      })}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant={variant} busy={form.busy}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
