import { LANDING_GOALS, type LandingGoal, landingGoalLabels } from '@aim/domain/residency/landing';
import { LANDING_ITEMS, landingItems } from '@aim/domain/residency/landing-items';
import { definePage } from '../../../lib/public-page.ts';

export interface SoftLandingData {
  readonly goals: readonly { readonly code: LandingGoal; readonly label: string }[];
  readonly items: readonly {
    readonly code: string;
    readonly label: string;
    readonly hint: string;
    readonly isCompany: boolean;
  }[];
}

export const softLandingPage = definePage<SoftLandingData>({
  pattern: '/soft-landing',
  title: 'landing.publicTitle',
  description: 'landing.publicLead',
  load: ({ locale }) => ({
    data: {
      goals: LANDING_GOALS.map((code) => ({ code, label: landingGoalLabels[code][locale] })),
      items: LANDING_ITEMS.map((code) => {
        const { label, hint, party } = landingItems[code];
        return { code, label: label[locale], hint: hint[locale], isCompany: party === 'COMPANY' };
      }),
    },
  }),
});
