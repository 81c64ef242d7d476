import { RESIDENT_ACTIVITIES, residencyMachine, residentActivityLabels } from '@aim/domain/residency/residency';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Pagination } from '@aim/ui/pagination.tsx';
import { TextLink } from '@aim/ui/text-link.tsx';
import { MoratoriumNotice } from '../../features/residency/moratorium/moratorium-notice.tsx';
import { ResidencyTag } from '../../features/residency/residency-tag.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { usePublic } from '../../lib/public-context.ts';
import { PUBLIC_STATES, RESIDENTS_PATH, type ResidentsData, SORTS } from './residents-page.load.ts';

const SORT_TEXTS = {
  NAME_ASC: 'residents.byName',
  STARTED_DESC: 'residents.newest',
  STARTED_ASC: 'residents.oldest',
} as const;

/** The public register: who is a resident, who was, and since when. */
export function ResidentsPage({ page, moratorium, asked, query, isFirst }: ResidentsData) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  const { count, countIsCapped, hasNextPage, endCursor } = page.pageInfo;
  const base = href(RESIDENTS_PATH);
  const total = `${format.number(count)}${countIsCapped ? '+' : ''}`;
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{t('residents.title')}</h1>
      <p className="mt-2 max-w-measure text-lg text-ink-2">{t('residents.lead')}</p>
      <div className="mt-4">
        <MoratoriumNotice of={moratorium} />
      </div>
      <Filters asked={asked} />
      <div className="mt-6 mb-2 flex flex-wrap items-center justify-between gap-3">
        <p className="figures font-semibold">{t('residents.found', { total })}</p>
        <span className="flex flex-wrap gap-x-6">
          {asked.state === 'REVOKED' ? null : (
            <TextLink href={`${base}?state=REVOKED&sort=STARTED_DESC`} className="inline-flex min-h-11 items-center">
              {t('residents.revoked')}
            </TextLink>
          )}
          <TextLink
            href={`/exports/residents.csv${query ? `?${query}` : ''}`}
            className="inline-flex min-h-11 items-center"
          >
            {t('residents.csv')}
          </TextLink>
        </span>
      </div>
      {page.items.length === 0 ? (
        <p className="border-y border-line py-8">
          {t('residents.none')} <TextLink href={base}>{t('residents.clear')}</TextLink>
        </p>
      ) : (
        <Rows items={page.items} />
      )}
      <Pagination
        previousHref={isFirst ? undefined : `${base}${query ? `?${query}` : ''}`}
        nextHref={hasNextPage ? `${base}?${[query, `after=${endCursor}`].filter(Boolean).join('&')}` : undefined}
      />
    </>
  );
}

function Filters({ asked }: Pick<ResidentsData, 'asked'>) {
  const { t, locale } = useLanguage();
  const { href } = usePublic();
  return (
    <form
      method="get"
      action={href(RESIDENTS_PATH)}
      className="mt-6 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
      data-screen-only=""
    >
      <Field label={t('residents.search')} id="q">
        <Input name="q" type="search" defaultValue={asked.q} maxLength={100} autoComplete="off" />
      </Field>
      <Field label={t('residents.state')} id="state">
        <NativeSelect
          name="state"
          defaultValue={asked.state}
          placeholder={t('residents.anyState')}
          options={PUBLIC_STATES.map((value) => ({ value, label: residencyMachine.states[value].label[locale] }))}
        />
      </Field>
      <Field label={t('residents.activity')} id="activity">
        <NativeSelect
          name="activity"
          defaultValue={asked.activity}
          placeholder={t('residents.anyActivity')}
          options={RESIDENT_ACTIVITIES.map((value) => ({ value, label: residentActivityLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('residents.sort')} id="sort">
        <NativeSelect
          name="sort"
          defaultValue={asked.sort}
          options={SORTS.map((value) => ({ value, label: t(SORT_TEXTS[value]) }))}
        />
      </Field>
      <Button type="submit" variant="primary">
        {t('residents.show')}
      </Button>
    </form>
  );
}

function Rows({ items }: { readonly items: ResidentsData['page']['items'] }) {
  const { t, format } = useLanguage();
  const { href } = usePublic();
  return (
    <table className="w-full border-y border-line text-start max-md:block">
      <caption className="sr-only">{t('residents.title')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line text-sm text-ink-2">
          {[t('residents.holder'), t('residents.number'), t('residents.state'), t('residents.since')].map((head) => (
            <th key={head} scope="col" className="py-2 pe-4 text-start font-medium">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {items.map((item) => (
          <tr key={item.id} className="align-top max-md:block max-md:py-3">
            <th scope="row" className="py-2.5 pe-4 text-start font-medium max-md:block max-md:py-0">
              <TextLink href={href(`${RESIDENTS_PATH}/${item.id}`)} className="inline-flex min-h-7 items-center">
                {item.holderName}
              </TextLink>
              <span className="block text-sm font-normal text-ink-2">{format.list(item.activityLabels)}</span>
            </th>
            <td className="figures py-2.5 pe-4 whitespace-nowrap max-md:block max-md:py-1">{item.number}</td>
            <td className="py-2.5 pe-4 max-md:inline-block max-md:py-1">
              <ResidencyTag state={item.state} label={item.stateLabel} />
            </td>
            <td className="figures py-2.5 whitespace-nowrap text-ink-2 max-md:inline-block max-md:py-1">
              {format.day(item.startedOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
