import { randomUUID } from 'node:crypto';
import type { Action } from '@aim/domain/policies';
import type { TestProduct } from './harness.ts';
import { type Cell, differences, type Operation, operationsWithoutCell, type Read } from './matrix-cells.ts';
import { type MatrixPersona, oneOfEachKind } from './matrix-personas.ts';

let product: TestProduct;
let personas: readonly MatrixPersona[];
let auditorId: string;

type Relation = 'OWN' | 'FOREIGN';

interface Objects {
  readonly organisationId: string;
  readonly residencyId: string;
  readonly reportId: string;
  readonly caseId: string;
  readonly appealId: string;
  readonly scenarioId: string;
  readonly ownerId: string;
  readonly proposalId: string;
  readonly changeId: string;
  readonly paperId: string;
}

let next = 0;

/**
 * A suspended resident that appeals, owes a report, has announced a change, asked for a paper and has a case of soft landing; a scenario;
 * a proposal that was turned down.
 */
async function makeObjects(personId: string, relation: Relation): Promise<Objects> {
  const tin = `78${String(next++).padStart(7, '0')}1`;
  const [row] = await product.db.rows<Objects & Record<string, unknown>>(
    `with others as (select p.id, row_number() over (order by p.id) as n from person p
                     where p.id <> $1 and not exists (select from demo_persona d where d.person_id = p.id) order by p.id limit 2),
          one as (select id from others where n = 1), two as (select id from others where n = 2),
          o as (insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
                select 'Matris', 'LLC', $3, 'AZ', 'VERIFIED', now(), id from one returning id),
          m as (insert into membership (organisation_id, person_id, role, since)
                select o.id, x.id, 'ADMIN', now() from o, (select id from one union all select $1 where $2 = 'OWN') x),
          r as (insert into residency (organisation_id, holder_name, tin, activities, started_on, state, suspended_on)
                select id, 'Matris', $3, '{SOFTWARE_DEVELOPMENT}', current_date - 200, 'SUSPENDED', current_date from o
                returning id, organisation_id),
          l as (insert into status_list (size, created_at) values (131072, now()) returning id),
          rc as (insert into residency_certificate (residency_id, number, code, state, issued_at, issued_on, status_list_id, status_index)
                 select r.id, 'AIM-R-2098-' || substr($3, 5, 5), translate(upper(substr(md5($3), 1, 10)), 'ILOU', '0000'), 'SUSPENDED',
                   now(), current_date - 200, l.id, 0 from r, l),
          a as (insert into residency_act (residency_id, kind, state, ground, legal_basis, reasons, appeal_route, effective_on,
                  proposed_at, proposed_by_id, decided_at, decided_by_id, done_at)
                select r.id, 'SUSPEND', 'DONE', 'REPORT_MISSING', 'x', 'x', 'x', current_date, now(), one.id, now(), two.id, now()
                from r, one, two returning id, residency_id),
          ap as (insert into residency_appeal (organisation_id, against, residency_id, act_id, grounds, decided_on, filed_at, filed_by_id)
                 select o.id, 'SUSPEND', a.residency_id, a.id, 'x', current_date, now(), one.id from o, a, one returning id),
          rp as (insert into residency_report (residency_id, organisation_id, kind, from_on, to_on, due_on, auditor_id)
                 select r.id, r.organisation_id, 'INITIAL', date_trunc('month', current_date) - interval '3 months',
                   date_trunc('month', current_date), current_date + 90, $4 from r returning id),
          pc as (insert into planned_change (residency_id, organisation_id, kind, text, announced_on, announced_at, announced_by_id, effective_on)
                 select r.id, r.organisation_id, 'OWNERS', 'x', current_date, now(), one.id, current_date from r, one returning id),
          pp as (insert into residency_paper (residency_id, organisation_id, kind, content, requested_at, requested_by_id)
                 select r.id, r.organisation_id, 'IMPORT_CONFIRMATION',
                   '{"goods":"x","customsCode":null,"invoice":"x","value":"x","purpose":"RESEARCH"}', now(), one.id from r, one returning id),
          c as (insert into soft_landing_case (organisation_id, state, goal, plan, requested_at, requested_by_id, officer_id)
                select o.id, 'IN_PROGRESS', 'MARKET', 'x', now(), one.id, two.id from o, one, two returning id),
          i as (insert into soft_landing_item (case_id, item) select c.id, x from c, unnest(array['MEETING', 'OWNERS', 'PERMITS']) x),
          s as (insert into rule_scenario (name, changes, owner_id, changed_at)
                select 'Matris', '[]', case when $2 = 'OWN' then $1 else one.id end, now() from one returning id, owner_id),
          p as (insert into moratorium_proposal (kind, state, effective_on, legal_basis, reasons, proposed_at, proposed_by_id, decided_at)
                select 'DECLARE', 'REJECTED', current_date, 'x', 'x', now(), one.id, now() from one returning id)
     select o.id as "organisationId", r.id as "residencyId", rp.id as "reportId", c.id as "caseId", ap.id as "appealId",
       s.id as "scenarioId", s.owner_id as "ownerId", p.id as "proposalId", pc.id as "changeId", pp.id as "paperId" from o, r, rp, c, ap, s, p, pc, pp`,
    [personId, relation, tin, auditorId],
  );
  return row as Objects;
}

type ReportCell = Cell<Objects>;
const cell = (operation: Operation, inputType: string, input: ReportCell['input'], action?: Action): ReportCell => ({
  operation,
  inputType,
  input,
  ...(action ? { action } : {}),
});
const ofReport = (operation: Operation, inputType: string, more: Record<string, unknown> = {}): ReportCell =>
  cell(operation, inputType, ({ reportId }) => ({ id: reportId, ...more }));
const ofCase = (operation: Operation, inputType: string, more: Record<string, unknown>): ReportCell =>
  cell(operation, inputType, ({ caseId }) => ({ id: caseId, ...more }));
const key = () => ({ idempotencyKey: randomUUID() });
const opinion = { opinion: 'UNQUALIFIED', text: 'Matris', isIndependent: true };
const ofPaper = (operation: Operation, more: Record<string, unknown> = {}): ReportCell =>
  cell(operation, more.reasons ? 'RefuseResidencyPaperInput' : 'ResidencyPaperIdInput', ({ paperId }) => ({
    ...{ id: paperId, ...more },
  }));
const goods = { goods: 'Matris', invoice: 'M-1', value: 'USD 1', purpose: 'RESEARCH' };
const foreigner = {
  ...{ fullName: 'Ingrid Nordhavn', nationality: 'NO', document: 'N1234567', role: 'HEAD', purpose: 'WORK_PERMIT' },
};
const employee = {
  fullName: 'Aysel Quliyeva',
  fin: 'TEST0D1',
  base: 'ACTUAL_EARNINGS',
  from: '2026-12-01',
  isWritten: true,
};
const moratorium = { effectiveOn: '2026-01-01', legalBasis: 'Matris', reasons: 'Matris' };
const CELLS: readonly ReportCell[] = [
  ofReport('startReport', 'ResidencyReportIdInput'),
  ofReport('saveReport', 'SaveReportInput', { version: 0, months: [] }),
  cell('nameAuditor', 'NameAuditorInput', ({ reportId }) => ({ id: reportId, auditorId })),
  ofReport('startReportSignature', 'StartReportSignatureInput', { fin: 'TEST0D1' }),
  ofReport('submitReport', 'SubmitReportInput', { signatureId: randomUUID() }),
  ofReport('startOpinionSignature', 'StartOpinionSignatureInput', { ...opinion, fin: 'TEST0D1' }),
  ofReport('signAuditorOpinion', 'SignAuditorOpinionInput', { ...opinion, signatureId: randomUUID() }),
  ofReport('acceptReport', 'ResidencyReportIdInput'),
  ofReport('returnReport', 'ReturnReportInput', {
    items: [{ part: 'INCOME', reason: 'INCOMPLETE', note: 'matris' }],
  }),
  cell('announceChange', 'AnnounceChangeInput', ({ residencyId }) => ({
    ...{ id: residencyId, kind: 'OWNERS', text: 'Matris', effectiveOn: '2026-12-01', ...key() },
  })),
  cell('confirmChange', 'ConfirmChangeInput', ({ changeId }) => ({ id: changeId, happenedOn: '2099-01-01' })),
  cell('callOffChange', 'CallOffChangeInput', ({ changeId }) => ({ id: changeId, reason: 'matris' })),
  cell('electBenefit', 'ElectBenefitInput', ({ residencyId }) => ({ id: residencyId, ...employee, ...key() })),
  cell('requestImportConfirmation', 'RequestImportConfirmationInput', ({ residencyId }) => ({
    ...{ id: residencyId, ...goods, ...key() },
  })),
  cell('requestEvidenceLetter', 'RequestEvidenceLetterInput', ({ residencyId }) => ({
    ...{ id: residencyId, ...foreigner, ...key() },
  })),
  ofPaper('prepareResidencyPaper'),
  ofPaper('confirmImport'),
  ofPaper('issueEvidenceLetter'),
  ofPaper('refuseResidencyPaper', { reasons: 'matris' }),
  cell('fileAppeal', 'FileAppealInput', ({ residencyId }) => ({ residencyId, grounds: 'Matris', ...key() })),
  cell('decideAppeal', 'DecideAppealInput', ({ appealId }) => ({ id: appealId, outcome: 'UPHELD', reasons: 'matris' })),
  cell('saveRuleScenario', 'SaveRuleScenarioInput', () => ({ name: 'Matris', changes: [], ...key() })),
  cell(
    'saveRuleScenario',
    'SaveRuleScenarioInput',
    ({ scenarioId }) => ({ id: scenarioId, name: 'Matris', changes: [], ...key() }),
    'ruleScenario.update',
  ),
  cell('simulateRules', 'SimulateRulesInput', ({ scenarioId }) => ({ scenarioId, ...key() })),
  cell('declareMoratorium', 'ProposeMoratoriumInput', () => moratorium),
  cell('liftMoratorium', 'ProposeMoratoriumInput', () => moratorium),
  cell('approveMoratorium', 'DecideMoratoriumInput', ({ proposalId }) => ({ id: proposalId })),
  cell('rejectMoratorium', 'DecideMoratoriumInput', ({ proposalId }) => ({ id: proposalId })),
  cell('startSoftLanding', 'StartSoftLandingInput', ({ organisationId }) => ({
    ...{ organisationId, goal: 'MARKET', plan: 'Matris', ...key() },
  })),
  cell('assignSoftLanding', 'AssignSoftLandingInput', ({ caseId }) => ({ id: caseId, officerId: randomUUID() })),
  ofCase('completeLandingItem', 'CompleteLandingItemInput', { item: 'MEETING', note: 'matris' }),
  ofCase('waiveLandingItem', 'LandingItemReasonInput', { item: 'OWNERS', reason: 'matris' }),
  ofCase('reopenLandingItem', 'LandingItemReasonInput', { item: 'PERMITS', reason: 'matris' }),
  ofCase('planLandingStep', 'PlanLandingStepInput', { step: 'Matris', party: 'COMPANY', dueOn: '2026-12-01' }),
  ofCase('writeLandingMessage', 'WriteLandingMessageInput', { text: 'Matris', isInternal: false }),
  ofCase('endSoftLanding', 'EndSoftLandingInput', { outcome: 'PARTNERSHIP', reasons: 'matris' }),
  ofCase('withdrawSoftLanding', 'WithdrawSoftLandingInput', { reason: 'matris' }),
];

/** Lists and look-ups that everybody signed in may ask; what they show is filtered. */
const QUERIES =
  /^(residencyReports?|countResidencyReports|reportSignature|eligibleAuditors|softLanding(Cases?|Officers)|residencyAppeals|rule(Scenarios?|Simulation)|moratorium(Actions)?|openMoratoriumProposal)$/;

/** What each may look at; null: the record is not there for this persona. */
const READS: readonly Read<Objects>[] = [
  ['residencyReport(id: $id) { id }', 'residencyReport.read', ({ reportId }) => ({ 'id ID!': reportId })],
  ['softLandingCase(id: $id) { id }', 'softLanding.read', ({ caseId }) => ({ 'id ID!': caseId })],
  ['ruleScenario(id: $id) { id }', 'ruleScenario.read', ({ scenarioId }) => ({ 'id ID!': scenarioId })],
];

/** Each operation once, and where the answer was another than the table's. */
async function asked(persona: MatrixPersona, relation: Relation): Promise<unknown[]> {
  const { actor } = persona;
  const objects = await makeObjects(actor.personId as string, relation);
  const own = relation === 'OWN' ? [{ organisationId: objects.organisationId, role: 'ADMIN' as const }] : [];
  return differences(persona, {
    objects,
    actor: { ...actor, memberships: [...actor.memberships, ...own] },
    facts: { ...objects, auditorId, state: 'PROPOSED' },
    reads: READS,
    cells: CELLS,
  });
}

/**
 * Every operation on reports of residents, on what they tell and ask for between them, on cases of soft landing, appeals, scenarios of
 * rules and moratoria × every persona × own and foreign objects: what the API does is what the table says. A refusal changes nothing and
 * an obstacle is no refusal, so each persona has one set of objects for all operations; those that end something come last.
 */
export function residencyCells(
  matrix: () => { readonly product: TestProduct; readonly personas: readonly MatrixPersona[] },
): void {
  beforeAll(() => {
    const all = matrix().personas;
    product = matrix().product;
    personas = oneOfEachKind(all);
    auditorId = all.find((persona) => persona.key === 'auditor')?.actor.personId as string;
  });

  it.each(['OWN', 'FOREIGN'] as const)('on %s objects everybody is served what the table says', async (relation) => {
    // Each has objects of their own: all may ask at once.
    const found = await Promise.all(personas.map((persona) => asked(persona, relation)));
    expect(found.flat()).toEqual([]);
  });

  it('has a cell for every operation on these', () => {
    const about =
      /^(residencyReport|residencyPaper|plannedChange|benefitElection|softLanding|appeal|ruleScenario|ruleSimulation|moratorium)\./;
    const told = CELLS.map(({ operation }) => operation);
    const missing = operationsWithoutCell(about, told).filter((operation) => !QUERIES.test(operation));
    expect(missing).toEqual([]);
  });
}
