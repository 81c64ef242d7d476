import { sendStartup } from '../../features/pipeline-register/send-startup.ts';
import { useT } from '../../lib/language.tsx';
import { PublicForm } from './public-form.tsx';
import type { CheckData } from './startup-check-page.load.ts';

/** What one agrees to, and the button. */
export function StartupSend({ sendKey }: CheckData) {
  const t = useT();
  return (
    <PublicForm name="send" action={sendStartup} submit={t('registerStartup.send')} fields={[]} hidden={{ sendKey }}>
      {() => <p className="max-w-measure text-ink-2">{t('registerStartup.consent')}</p>}
    </PublicForm>
  );
}
