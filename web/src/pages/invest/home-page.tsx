import { useViewer } from '../../lib/viewer-context.ts';
import { FundStatus } from './fund-status.tsx';
import { ListedPage } from './listed-page.tsx';

/** The startups that are open to this investor; for whoever is none yet, where their fund stands. */
export function HomePage() {
  const { isInvestor, isStaff } = useViewer();
  return isInvestor || isStaff ? <ListedPage /> : <FundStatus />;
}
