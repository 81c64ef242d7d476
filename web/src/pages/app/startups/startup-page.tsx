import { StartupFrame } from './startup-frame.tsx';
import { StartupOverview } from './startup-overview.tsx';

/** One startup as its founders see it: what is now, what is next, what is known. */
export function StartupPage() {
  return <StartupFrame section="overview">{(startup) => <StartupOverview startup={startup} />}</StartupFrame>;
}
