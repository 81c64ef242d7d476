import { eventLabels } from '@aim/domain/audit/labels';
import { EVENT_NAMES, SUBJECT_TYPES } from '@aim/domain/events';
import { FilterBar } from '@aim/ui/filter-bar.tsx';
import { Box, CalendarDays, User, Zap } from 'lucide-react';
import { subjectTypeName } from '../../features/audit/subject-types.ts';
import { PersonFilter, usePersonName } from '../../features/people/person-filter.tsx';
import { useLanguage } from '../../lib/language.tsx';
import type { AuditSearch } from './audit-search.ts';
import { datesText } from './list/dates-text.ts';
import { choiceField, datesField } from './list/filter-fields.tsx';
import type { Change } from './list/list-address.ts';

interface AuditFiltersProps {
  readonly address: AuditSearch;
  readonly change: Change;
}

/** What the log can be narrowed by. */
export function AuditFilters({ address, change }: AuditFiltersProps) {
  const { t, locale, format } = useLanguage();
  const { event, subject, subjectId, actor, from, to } = address;
  const actorName = usePersonName(actor === '' ? null : actor);
  const dates = datesText(from, to, t, format);
  const events = EVENT_NAMES.map((value) => ({ value, label: eventLabels[value][locale] })).sort((one, other) =>
    format.compare(one.label, other.label),
  );
  return (
    <FilterBar
      fields={[
        choiceField({
          id: 'event',
          label: t('audit.event'),
          icon: <Zap />,
          options: events,
          value: event,
          apply: (value) => change({ event: value.join(','), peek: '' }),
        }),
        choiceField({
          id: 'subject',
          label: t('audit.subject'),
          icon: <Box />,
          one: true,
          options: SUBJECT_TYPES.map((value) => ({ value, label: subjectTypeName(value, t) })),
          value: subject === '' ? [] : [subject],
          apply: (value) => change({ subject: value[0] ?? '', subjectId: '', peek: '' }),
        }),
        {
          id: 'actor',
          label: t('audit.actor'),
          icon: <User />,
          editor: (done) => (
            <PersonFilter
              label={t('audit.actor')}
              value={actor === '' ? null : actor}
              onChange={(id) => {
                change({ actor: id ?? '', peek: '' });
                if (id !== null) done();
              }}
            />
          ),
        },
        datesField({
          id: 'at',
          label: t('audit.at'),
          icon: <CalendarDays />,
          from,
          to,
          apply: (dates) => change({ ...dates, peek: '' }),
        }),
      ]}
      active={[
        ...(event.length > 0 ? [{ id: 'event', text: format.list(event.map((one) => eventLabels[one][locale])) }] : []),
        ...(subject === ''
          ? []
          : [{ id: 'subject', text: `${subjectTypeName(subject, t)}${subjectId === '' ? '' : ` ${subjectId}`}` }]),
        ...(actor === '' ? [] : [{ id: 'actor', text: actorName ?? actor }]),
        ...(dates === '' ? [] : [{ id: 'at', text: dates }]),
      ]}
      onRemove={(id) =>
        change(id === 'at' ? { from: '', to: '' } : id === 'subject' ? { subject: '', subjectId: '' } : { [id]: '' })
      }
      onClear={() => change({ event: '', subject: '', subjectId: '', actor: '', from: '', to: '' })}
    />
  );
}
