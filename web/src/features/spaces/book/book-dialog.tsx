import { requestBookingInput } from '@aim/domain/spaces/booking';
import { Button } from '@aim/ui/button.tsx';
import { Details } from '@aim/ui/details.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type BookResourceQuery, RequestBookingDocument } from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { FormErrors } from '../../../lib/form-errors.tsx';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { moneyText } from '../../../lib/money-text.ts';
import { useMutationForm } from '../../../lib/mutation-form.ts';
import { resourceQuery } from '../spaces-query.ts';
import { spanText } from '../span-text.ts';
import { type BookingValues, ruleOf, toRequest } from './booking-values.ts';
import { HoldClock, WhileHeld } from './hold-clock.tsx';
import { NO_SERIES, type SeriesChoice, SeriesFields, timesOf, useSeriesPreview } from './series-fields.tsx';
import type { Chosen } from './use-hold.ts';

interface BookDialogProps {
  readonly held: Extract<Chosen, { readonly kind: 'held' }>;
  readonly giveBack: (id: string) => Promise<void>;
  /** A series is booked without a hold: the dates are checked all at once. */
  readonly onReleased: () => void;
  /** The time was kept long enough and is asked for once more. */
  readonly onRenew: () => void;
  readonly onClose: () => void;
}

/** The last of three actions: the time is kept, one button books it. */
export function BookDialog({ held, giveBack, onReleased, onRenew, onClose }: BookDialogProps) {
  const { t, format } = useLanguage();
  const show = useToast();
  const router = useRouter();
  const { wanted, hold } = held;
  const { data } = useQuery(resourceQuery(wanted.resourceId));
  const resource = data?.resource ?? null;
  const zone = resource?.centre?.zone ?? 'Asia/Baku';
  const [choice, setChoice] = useState<SeriesChoice>(NO_SERIES);
  const isSeries = choice.repeat !== '';
  const { data: asked } = useSeriesPreview(wanted, choice, hold === null);
  const preview = isSeries ? asked?.previewSeries : undefined;
  const clashing = (preview?.preview?.dates ?? []).flatMap(({ startsAt, problems }) =>
    problems.length > 0 ? [startsAt] : [],
  );
  const series =
    choice.repeat === ''
      ? null
      : {
          rule: ruleOf(choice.repeat, timesOf(choice)),
          skipConflicts: false,
          except: [...clashing, ...choice.leftOut],
        };
  const form = useMutationForm({
    document: RequestBookingDocument,
    schema: requestBookingInput,
    defaultValues: { title: t('book.defaultTitle'), people: String(wanted.people), guests: '' } as BookingValues,
    toInput: (values: BookingValues, key) => toRequest({ wanted, holdId: hold?.id ?? null, series }, values, key),
    onDone: ({ booking, series: made }) => {
      const id = booking?.id ?? made?.bookings[0]?.id ?? '';
      show({ text: t(booking?.state === 'PENDING' ? 'book.sent' : 'book.booked') });
      router.history.push(pathTo('/app/bookings/$id', { id }));
    },
  });
  const { register } = form.form;

  async function changeSeries(next: SeriesChoice): Promise<void> {
    setChoice(next);
    if (next.repeat === '' || hold === null) return;
    await giveBack(hold.id);
    onReleased();
  }
  function close(): void {
    if (hold !== null) void giveBack(hold.id);
    onClose();
  }

  // Below the dates of a series, so that they are read first.
  const submit = (
    <Button type="submit" variant="primary" busy={form.busy}>
      {t(resource?.terms.needsApproval ? 'book.send' : 'book.book')}
    </Button>
  );
  return (
    <Dialog
      open
      wide
      onOpenChange={close}
      title={resource?.name ?? t('book.title')}
      description={spanText(wanted, zone, format)}
    >
      <form noValidate onSubmit={(event) => void form.submit(event)} className="grid gap-4 pb-5">
        {hold?.expiresAt ? <HoldClock expiresAt={hold.expiresAt} /> : null}
        <FormErrors form={form} />
        {resource === null ? null : <Terms of={resource} />}
        <div className="grid gap-4 sm:grid-cols-[3fr_1fr]">
          <Field label={t('book.titleLabel')} id="title" error={form.errorOf('title')}>
            <Input {...register('title')} maxLength={120} autoComplete="off" />
          </Field>
          <Field label={t('book.people')} id="people" error={form.errorOf('people')}>
            <Input {...register('people')} type="number" inputMode="numeric" min={1} max={resource?.capacity ?? 1000} />
          </Field>
        </div>
        {isSeries ? null : hold?.expiresAt ? (
          <WhileHeld expiresAt={hold.expiresAt} onRenew={onRenew}>
            {submit}
          </WhileHeld>
        ) : (
          submit
        )}
        <Details summary={t('book.guestsAndRepeat')} open={isSeries}>
          <div className="grid gap-4 text-ink">
            <Field
              label={t('book.guests')}
              hint={t('book.guestsHint')}
              id="guests"
              error={form.errorOf('guests')}
              optional
            >
              <Textarea {...register('guests')} rows={2} inputMode="email" />
            </Field>
            <SeriesFields choice={choice} onChange={(next) => void changeSeries(next)} zone={zone} preview={preview} />
            {isSeries ? <p className="text-ui text-ink-2">{t('book.seriesNote')}</p> : null}
          </div>
        </Details>
        {isSeries ? submit : null}
        {resource === null ? null : <Rules of={resource} />}
      </form>
    </Dialog>
  );
}

type Resource = NonNullable<BookResourceQuery['resource']>;

function Terms({ of: { centre, terms, photos } }: { readonly of: Resource }) {
  const { t, format } = useLanguage();
  const picture = photos[0]?.previewHref;
  const costs = [
    ...(terms.pricePerHour === null ? [] : [t('book.perHour', { price: moneyText(terms.pricePerHour, format) })]),
    ...(terms.creditsPerHour > 0 ? [t('book.creditsPerHour', { count: terms.creditsPerHour })] : []),
  ];
  return (
    <>
      <div className="flex items-start gap-4">
        {picture ? (
          <img
            src={picture}
            alt=""
            className="aspect-4/3 w-28 rounded-control border border-line object-cover sm:w-40"
          />
        ) : null}
        <p className="text-ui">
          {centre?.name}, {centre?.address}, {centre?.cityLabel}
          {costs.length > 0 ? <span className="block text-ink-2">{costs.join(' · ')}</span> : null}
        </p>
      </div>
      {terms.needsApproval ? <Notice>{t('book.approvalText')}</Notice> : null}
    </>
  );
}

/** "Why may I book like this": every rule that decides about the room for this person. */
function Rules({ of: { terms } }: { readonly of: Resource }) {
  const t = useT();
  return (
    <Details summary={t('book.rules')}>
      <ul className="grid gap-1 text-ui">
        {terms.why.map(({ ruleId, label, sentence }) => (
          <li key={ruleId}>
            {label}: <span className="text-ink">{sentence}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
