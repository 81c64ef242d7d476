import { Hero } from '@aim/ui/hero.tsx';
import { useT } from '../../lib/language.tsx';

/** The lattice window over the page: the agency's name and one promise. */
export function HomeHero() {
  const t = useT();
  return <Hero kicker={t('shell.agency')} title={t('home.hero')} lead={t('home.lead')} overlapped />;
}
