import { ForbiddenState } from '@aim/ui/forbidden-state.tsx';
import { LinkButton } from '@aim/ui/link-button.tsx';
import { Toaster } from '@aim/ui/toaster.tsx';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { StepUpProvider } from '../../features/identity/step-up-provider.tsx';
import { appearanceIn, applyAppearance } from '../../lib/appearance.ts';
import { mayEnter } from '../../lib/area.ts';
import { useLanguage } from '../../lib/language.tsx';
import { LanguageProvider } from '../../lib/language-provider.tsx';
import { useLive } from '../../lib/live.ts';
import { RouterLink } from '../../lib/router-link.tsx';
import { useArea } from '../../lib/use-area.ts';
import { useViewerQuery } from '../../lib/use-viewer-query.ts';
import { type Viewer, ViewerContext } from '../../lib/viewer-context.ts';
import { AreaFrame } from './area-frame.tsx';
import { SessionEnded } from './session-ended.tsx';
import { ShellKeys } from './shell-keys.tsx';
import { useSignOnFailure } from './use-sign-on-failure.ts';

/** Everything around the page of a signed-in area. */
export function Shell() {
  const language = useLanguage();
  const viewer = useViewerQuery();
  if (viewer === null) return <SessionEnded open />;
  return (
    <LanguageProvider language={language} link={RouterLink} singleKeys={viewer.preferences.shortcuts}>
      <ViewerContext value={viewer}>
        <Toaster>
          <StepUpProvider>
            <SignedIn viewer={viewer} />
          </StepUpProvider>
        </Toaster>
      </ViewerContext>
    </LanguageProvider>
  );
}

function SignedIn({ viewer }: { readonly viewer: Viewer }) {
  const area = useArea();
  const { theme, density, textScale } = viewer.preferences;
  useLive();
  useFocusOnNewPage();
  useSignOnFailure();
  useEffect(
    () => applyAppearance(appearanceIn(area, { theme, density, textScale })),
    [area, theme, density, textScale],
  );
  return (
    <>
      <ShellKeys>
        <AreaFrame area={area} viewer={viewer}>
          {mayEnter(area, viewer) ? <Outlet /> : <NotForYou />}
        </AreaFrame>
      </ShellKeys>
      <SessionEnded />
    </>
  );
}

/** The whole area is closed to this person; the other areas are in the menu. */
function NotForYou() {
  const t = useLanguage().t;
  return (
    <ForbiddenState
      page
      title={t('state.forbiddenTitle')}
      action={<LinkButton href="/app">{t('work.areaApp')}</LinkButton>}
    >
      {t('state.forbiddenText')}
    </ForbiddenState>
  );
}

/** The focus goes to the name of the new page, as it would after loading a document. */
function useFocusOnNewPage(): void {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (before.current !== undefined && before.current !== pathname)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
}
