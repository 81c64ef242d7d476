import { randomUUID } from 'node:crypto';
import { makePaidApplication, makeResident, suspendResident } from '../residents.ts';
import { day } from '../startups.ts';
import type { CreationGround, Creations } from './creation.ts';
import { ownCompany } from './organisation-creations.ts';

/** A resident that the founder runs, in whatever is asked about one. */
const ofResident = (more: () => object) => async (ground: CreationGround) => {
  const { id } = await makeResident(ground);
  return { id, ...more() };
};

const OFFICER = 'residency-officer-two';
const TEXTS = { az: 'Təkrar', en: 'Repeated', ru: 'Повтор' };

/** A rule that there was not before. */
const newRule = () => ({
  ...{ code: `REPEATED_${randomUUID().replaceAll('-', '_').toUpperCase()}`, title: TEXTS },
  newRule: { side: 'RESIDENT', topic: 'PROFIT_TAX', scope: 'OUTSIDE', audience: 'ALL' },
  ...{ kind: 'FLAT_RATE', parameters: { bps: 300 }, isApplied: true, confidence: 'INFER' },
  ...{ source: 'https://e-qanun.az/1', clock: { kind: 'NATIONAL_CALENDAR', from: '2027-01-01', until: '2033-01-01' } },
  ...{ validFrom: '2027-01-01', validTo: '2028-01-01' },
});
const scenario = () => ({ name: `Təkrar ${randomUUID()}`, changes: [newRule()] });

export const residencyCreations: Creations = {
  startResidencyApplication: {
    by: 'founder',
    table: 'residency_application',
    answer: 'application { id }',
    input: async (ground) => ({ organisationId: await ownCompany(ground), direction: 'SOFTWARE_DEVELOPMENT' }),
  },
  issueCertificate: {
    by: OFFICER,
    table: 'residency',
    answer: 'residency { id }',
    input: async (ground) => ({ applicationId: (await makePaidApplication(ground)).id }),
  },
  startSoftLanding: {
    by: 'founder',
    table: 'soft_landing_case',
    answer: 'softLandingCase { id }',
    input: async (ground) => ({
      organisationId: await ownCompany(ground, 'NO'),
      goal: 'MARKET',
      plan: 'Təkrar',
    }),
  },
  announceChange: {
    by: 'founder',
    table: 'planned_change',
    answer: 'change { id }',
    input: ofResident(() => ({ kind: 'OWNERS', text: 'Təkrar', effectiveOn: day(30) })),
  },
  electBenefit: {
    by: 'founder',
    table: 'benefit_election',
    answer: 'residency { id }',
    input: ofResident(() => ({
      ...{ fullName: 'Aysel Quliyeva', fin: 'TEST0D1', base: 'ACTUAL_EARNINGS', from: day(40), isWritten: true },
    })),
  },
  requestImportConfirmation: {
    by: 'founder',
    table: 'residency_paper',
    answer: 'paper { id }',
    input: ofResident(() => ({ goods: 'Server', invoice: 'T-1', value: 'USD 1', purpose: 'RESEARCH' })),
  },
  requestEvidenceLetter: {
    by: 'founder',
    table: 'residency_paper',
    answer: 'paper { id }',
    input: ofResident(() => ({
      ...{ fullName: 'Ingrid Nordhavn', nationality: 'NO', document: 'N1234567', role: 'HEAD', purpose: 'WORK_PERMIT' },
    })),
  },
  fileAppeal: {
    by: 'founder',
    table: 'residency_appeal',
    answer: 'appeal { id }',
    input: async (ground) => {
      const { id: residencyId } = await makeResident(ground);
      await suspendResident(ground, residencyId);
      return { residencyId, grounds: 'Təkrar' };
    },
  },
  proposeBenefitRule: {
    by: OFFICER,
    table: 'benefit_rule_version',
    answer: 'benefitRuleVersion { id }',
    input: () => ({ ...newRule(), reason: 'Təkrar' }),
  },
  saveRuleScenario: { by: OFFICER, table: 'rule_scenario', answer: 'ruleScenario { id }', input: scenario },
  simulateRules: {
    by: OFFICER,
    table: 'rule_simulation',
    answer: 'ruleSimulation { id }',
    input: async (ground) => {
      const asked = { ...scenario(), idempotencyKey: randomUUID() };
      const made = ground.made(OFFICER, 'saveRuleScenario', 'SaveRuleScenarioInput', 'ruleScenario', asked);
      return { scenarioId: await made };
    },
  },
};
