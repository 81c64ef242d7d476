import { isCalendarDate } from '@aim/domain/kernel/zone';
import { Badge, type Tone } from '@aim/ui/badge.tsx';
import { Button } from '@aim/ui/button.tsx';
import { EmptyState } from '@aim/ui/empty-state.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Check, CircleHelp, FileDown, Printer, X } from 'lucide-react';
import * as z from 'zod/mini';
import { myResidenciesQuery } from '../../../features/residency/resident/resident-query.ts';
import { RuleSource } from '../../../features/residency/rule-cite.tsx';
import { lastDay, valueText } from '../../../features/residency/rule-words.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import {
  ResidencyStatementDocument,
  type ResidencyStatementQuery,
  ResidentPartsFragmentDoc,
  RuleCiteFragmentDoc,
  type StatementState,
} from '../../../gql/graphql.ts';
import { pathTo } from '../../../lib/area.ts';
import { useLanguage } from '../../../lib/language.tsx';
import { PageBody } from '../../../lib/page-body.tsx';
import { PageHead } from '../../../lib/page-head.tsx';
import { PanelError } from '../../../lib/panel.tsx';
import { queryOf } from '../../../lib/query.ts';
import { useSearchState } from '../../../lib/search-state.ts';

const search = z.object({ id: z._default(z.string(), ''), on: z._default(z.string(), '') });
const TONES: Readonly<Record<StatementState, Tone>> = { IN_FORCE: 'ok', UNCONFIRMED: 'warn', NOT_IN_FORCE: 'neutral' };
type Statement = ResidencyStatementQuery['residencyStatement'];

/** What one's residency entitles to on a day: for the accountant, the bank, and the tax office. */
export function StatementPage() {
  const { t, locale } = useLanguage();
  const [address, change] = useSearchState(search);
  const { data } = useSuspenseQuery(myResidenciesQuery);
  const residents = readFragment(ResidentPartsFragmentDoc, data.myResidencies);
  const chosen = residents.find(({ id }) => id === address.id) ?? residents[0];
  const on = isCalendarDate(address.on) ? address.on : null;
  const statement = useQuery({
    ...queryOf(ResidencyStatementDocument, { id: chosen?.id ?? '', on }, ['residency', 'benefitRule']),
    enabled: chosen !== undefined,
    placeholderData: keepPreviousData,
  });
  const shown = statement.data?.residencyStatement;
  const header = (
    <PageHead
      large
      title={t('statement.title')}
      lead={t('statement.lead')}
      places={[{ label: t('application.listTitle'), href: pathTo('/app/residency') }]}
      actions={
        chosen === undefined ? null : (
          <div className="flex flex-wrap gap-2" data-screen-only>
            <LinkButton
              href={`/certificates/${chosen.id}/statement/${locale}.pdf${on === null ? '' : `?on=${on}`}`}
              download
              icon={<FileDown aria-hidden="true" className="size-4" />}
            >
              {t('statement.pdf')}
            </LinkButton>
            <Button icon={<Printer aria-hidden="true" className="size-4" />} onClick={() => window.print()}>
              {t('statement.print')}
            </Button>
          </div>
        )
      }
    />
  );
  if (chosen === undefined)
    return (
      <PageBody header={header}>
        <EmptyState
          kind="first"
          title={t('statement.none')}
          action={<LinkButton href={pathTo('/app/residency')}>{t('application.listTitle')}</LinkButton>}
        />
      </PageBody>
    );
  return (
    <PageBody header={header}>
      <div className="flex flex-wrap items-end gap-4" data-screen-only>
        {residents.length > 1 ? (
          <Field label={t('statement.resident')} id="statementOf">
            <NativeSelect
              value={chosen.id}
              onChange={({ currentTarget }) => change({ id: currentTarget.value })}
              options={residents.map(({ id, holderName }) => ({ value: id, label: holderName }))}
            />
          </Field>
        ) : null}
        <Field label={t('statement.on')} id="statementOn">
          <Input
            type="date"
            value={shown?.on ?? address.on}
            onChange={({ currentTarget }) => change({ on: currentTarget.value }, { replace: true })}
          />
        </Field>
      </div>
      {statement.isError ? <PanelError error={statement.error} onRetry={() => void statement.refetch()} /> : null}
      {shown === undefined ? null : <Shown statement={shown} />}
    </PageBody>
  );
}

function Shown({ statement }: { readonly statement: Statement }) {
  const { t, format } = useLanguage();
  const { holderName, number, issuedOn, on, isValid, lines, knownAt } = statement;
  const day = format.day(on);
  return (
    <section className="grid gap-4">
      <header>
        <h2 className="font-display text-xl font-semibold">{holderName}</h2>
        <p className="figures text-ink-2">{t('statement.certificate', { number, date: format.day(issuedOn) })}</p>
      </header>
      <Notice tone={isValid ? 'ok' : 'warn'}>{t(isValid ? 'statement.valid' : 'statement.notValid', { day })}</Notice>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((item) => (
          <Line key={readFragment(RuleCiteFragmentDoc, item.rule).key} item={item} />
        ))}
      </ul>
      <p className="max-w-measure text-ui text-ink-2">{t('statement.note', { at: format.dateTime(knownAt) })}</p>
    </section>
  );
}

function Line({ item }: { readonly item: Statement['lines'][number] }) {
  const { t, format } = useLanguage();
  const rule = readFragment(RuleCiteFragmentDoc, item.rule);
  const { from, to, isClockConfirmed } = item;
  const run =
    !isClockConfirmed || from === null
      ? t('statement.runsUnconfirmed')
      : to === null
        ? t('statement.runsOpen', { from: format.day(from, 'short') })
        : t('statement.runs', { from: format.day(from, 'short'), to: lastDay(to, format) });
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 lg:grid-cols-[minmax(0,1fr)_16rem_16rem]">
      <div className="grid min-w-0 content-start justify-items-start gap-1.5">
        <h3 className="font-semibold">{rule.title}</h3>
        <Badge tone={TONES[item.state]}>{item.stateLabel}</Badge>
        {rule.conditions === null ? null : (
          <p className="max-w-measure text-ui text-ink-2">
            {t('statement.conditions')} {rule.conditions}
          </p>
        )}
      </div>
      <div className="grid content-start gap-1 text-ui">
        <p className="figures font-semibold">{valueText(rule, t, format)}</p>
        <p className="figures">{run}</p>
        <ul className="grid gap-0.5">
          {item.conditions.map(({ condition, label, isMet }) => (
            <li key={condition} className="flex items-start gap-1.5">
              <Answer isMet={isMet} />
              <span>{label}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className="text-ui">
        <RuleSource rule={rule} />
      </div>
    </li>
  );
}

/** The sign and, for who does not see it, the word. */
function Answer({ isMet }: { readonly isMet: boolean | null }) {
  const { t } = useLanguage();
  const Sign = isMet === null ? CircleHelp : isMet ? Check : X;
  const colour = isMet === null ? 'text-warn' : isMet ? 'text-ok' : 'text-ink-2';
  return (
    <>
      <Sign aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${colour}`} />
      <span className="sr-only">
        {t(isMet === null ? 'statement.unknown' : isMet ? 'statement.met' : 'statement.notMet')}
      </span>
    </>
  );
}
