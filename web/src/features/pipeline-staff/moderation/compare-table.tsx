import { classNames } from '@aim/ui/class-names';
import type { ComparedStartupFragment } from '../../../gql/graphql.ts';
import { type PlainMessageId, useLanguage } from '../../../lib/language.tsx';

interface CompareTableProps {
  readonly one: ComparedStartupFragment;
  readonly other: ComparedStartupFragment;
}

/** Field by field; what differs stands out by weight as well as by colour. */
export function CompareTable({ one, other }: CompareTableProps) {
  const { t, format } = useLanguage();
  const none = t('startupList.none');
  const rows: readonly (readonly [PlainMessageId, (of: ComparedStartupFragment) => string | null])[] = [
    ['startupList.reference', ({ reference }) => reference],
    ['startupList.state', ({ stateLabel }) => stateLabel],
    ['startupList.stage', ({ stageLabel, stageOn }) => `${stageLabel}, ${format.day(stageOn, 'short')}`],
    ['startupList.sector', ({ sectorLabel }) => sectorLabel],
    [
      'startupRecord.place',
      ({ cityLabel, regionLabel }) => [cityLabel, regionLabel].filter(Boolean).join(', ') || null,
    ],
    ['startupList.website', ({ website }) => website?.replace(/^https?:\/\//, '') ?? null],
    ['startupRecord.organisation', ({ organisation }) => organisation?.name ?? null],
    [
      'startupRecord.founders',
      ({ founders }) => (founders.length === 0 ? null : format.list(founders.map(({ person }) => person.fullName))),
    ],
    ['startupList.registered', ({ registeredAt }) => format.date(registeredAt, 'short')],
    ['moderation.oneLiner', ({ oneLiner }) => oneLiner],
    ['startupRecord.problem', ({ problem }) => problem],
    ['startupRecord.solution', ({ solution }) => solution],
  ];
  return (
    <div className="overflow-x-auto rounded-card border border-line">
      <table className="w-full min-w-96 table-fixed border-collapse text-ui">
        <caption className="sr-only">{t('moderation.compareTitle')}</caption>
        <thead>
          <tr className="[&>th]:border-b [&>th]:border-line [&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:align-bottom">
            <th scope="col" className="w-28">
              <span className="sr-only">{t('moderation.field')}</span>
            </th>
            <th scope="col" className="break-words">
              {one.name}
            </th>
            <th scope="col" className="break-words">
              {other.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, read]) => {
            const pair = [read(one), read(other)] as const;
            const differs = pair[0] !== pair[1];
            return (
              <tr key={label} className="[&>*]:border-t [&>*]:border-line [&>*]:px-3 [&>*]:py-1.5 [&>*]:align-top">
                <th scope="row" className="text-start font-normal text-ink-2">
                  {t(label)}
                </th>
                {pair.map((value, index) => (
                  <td
                    key={index === 0 ? one.id : other.id}
                    className={classNames('break-words', differs && value !== null && 'bg-warn-soft font-medium')}
                  >
                    {value === null ? (
                      <span className="text-ink-2">{none}</span>
                    ) : (
                      <span className="line-clamp-6 whitespace-pre-line">{value}</span>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
