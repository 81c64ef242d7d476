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
      <div className="overflow-x-auto rounded-card border border-line bg-surface">
        <table className="w-full">
          <caption className="sr-only">{t('settings.notifications')}</caption>
          <thead>
            <tr className="border-b border-line text-sm">
              <th scope="col" className="px-4 py-2.5 text-start">
                {t('settings.topic')}
              </th>
              <th scope="col" className="px-3 py-2.5 text-center">
                {t('settings.inApp')}
              </th>
              <th scope="col" className="px-3 py-2.5 text-center">
                {t('settings.byEmail')}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {data.notificationPreferences.map((preference) => (
              <PreferenceRow key={preference.topic} preference={preference} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function PreferenceRow({ preference }: { readonly preference: Preference }) {
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
    <tr>
      <th scope="row" className="px-4 py-3 text-start font-normal">
        <span className="block font-medium">{label}</span>
        <span className="block text-sm text-ink-2">
          {description}
          {mandatory ? ` (${t('settings.mandatory')})` : ''}
        </span>
      </th>
      {(['inApp', 'email'] as const).map((channel) => (
        <td key={channel} className="px-3 py-3 text-center">
          <input
            type="checkbox"
            aria-label={`${label}: ${channel === 'inApp' ? t('settings.inApp') : t('settings.byEmail')}`}
            checked={preference[channel]}
            disabled={mandatory}
            onChange={({ currentTarget }) => void change(channel, currentTarget.checked)}
            className="size-5 accent-brand"
          />
        </td>
      ))}
    </tr>
  );
}
