import { useT } from '../../../lib/language.tsx';

/** A cell with nothing in it. */
export function None() {
  const t = useT();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('startupList.none')}</span>
    </>
  );
}
