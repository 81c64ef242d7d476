import { Checkbox } from '@aim/ui/checkbox.tsx';
import { useToast } from '@aim/ui/toaster.tsx';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import {
  NotificationPreferencesDocument,
  type NotificationPreferencesQuery,
  SetNotificationPreferenceDocument,
} from '../../gql/graphql.ts';
import { useT } from '../../lib/language.tsx';
import { queryOf } from '../../lib/query.ts';
import { request } from '../../lib/request.ts';

const preferencesQuery = queryOf(NotificationPreferencesDocument, {});
type Preference = NotificationPreferencesQuery['notificationPreferences'][number];
type Channel = 'inApp' | 'email';

/** What one is told, and where; security news cannot be switched off. */
export function PreferencesSection() {
  const t = useT();
  const { data } = useSuspenseQuery(preferencesQuery);
  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{t('settings.notificationsLead')}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {data.notificationPreferences.map((preference) => (
          <PreferenceLine key={preference.topic} preference={preference} />
        ))}
      </ul>
    </div>
  );
}

function PreferenceLine({ preference }: { readonly preference: Preference }) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const { topic, label, description, mandatory } = preference;

  async function change(channel: Channel, isOn: boolean): Promise<void> {
    const next = { ...preference, [channel]: isOn };
    const before = queries.getQueryData(preferencesQuery.queryKey);
    queries.setQueryData(preferencesQuery.queryKey, (now) =>
      now
        ? { notificationPreferences: now.notificationPreferences.map((one) => (one.topic === topic ? next : one)) }
        : now,
    );
    try {
      const { setNotificationPreference } = await request(SetNotificationPreferenceDocument, {
        input: { topic, inApp: next.inApp, email: next.email },
      });
      if (setNotificationPreference.problems.length === 0) return;
    } catch {
      // taken back and said below
    }
    queries.setQueryData(preferencesQuery.queryKey, before);
    show({ text: t('settings.changeFailed'), failed: true });
  }

  return (
    <li className="px-4 py-3">
      <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-x-6 border-0 p-0">
        <legend className="contents">
          <span className="block min-w-0 flex-1 basis-64 py-1.5">
            <span className="block font-medium">{label}</span>
            <span className="block text-sm text-ink-2">
              {description}
              {mandatory ? ` (${t('settings.mandatory')})` : ''}
            </span>
          </span>
        </legend>
        {(['inApp', 'email'] as const).map((channel) => (
          <Checkbox
            key={channel}
            label={channel === 'inApp' ? t('settings.inApp') : t('settings.byEmail')}
            aria-label={`${label}: ${channel === 'inApp' ? t('settings.inApp') : t('settings.byEmail')}`}
            checked={preference[channel]}
            disabled={mandatory}
            onChange={({ currentTarget }) => void change(channel, currentTarget.checked)}
          />
        ))}
      </fieldset>
    </li>
  );
}
