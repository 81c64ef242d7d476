import { Badge } from '@aim/ui/badge.tsx';
import { Card } from '@aim/ui/card.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  ApproveRuleDocument,
  RejectRuleDocument,
  RuleLookFragmentDoc,
  type RuleProposalsQuery,
} from '../../gql/graphql.ts';
import { Actions } from '../../lib/actions.tsx';
import { useCommand } from '../../lib/command.ts';
import { ConfirmCommand } from '../../lib/confirm-command.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { valueText } from '../residency/rule-words.ts';
import { EffectTable } from './effect-table.tsx';

export type Proposal = RuleProposalsQuery['benefitRuleVersions']['items'][number];

const TONES = { PROPOSED: 'warn', APPROVED: 'ok', REJECTED: 'neutral' } as const;

/** A change of the law that waits or was decided: from what to what, why, what it does, and who answers for it. */
export function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { t, format } = useLanguage();
  const approve = useCommand(ApproveRuleDocument);
  const reject = useCommand(RejectRuleDocument);
  const look = readFragment(RuleLookFragmentDoc, proposal.preview);
  const after = valueText(proposal, t, format);
  const id = proposal.id;
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold">{proposal.title}</h3>
        <Badge tone={TONES[proposal.state]}>{proposal.stateLabel}</Badge>
      </div>
      <p className="figures mt-1">
        {look?.replaces
          ? t('rules.fromTo', { before: valueText(look.replaces, t, format), after })
          : t('rules.fresh', { after })}
        {' · '}
        {t('itPark.since', { date: format.day(proposal.validFrom, 'short') })}
      </p>
      <p className="mt-1 text-ui text-ink-2">
        {[proposal.article, proposal.confidenceLabel].filter(Boolean).join(' · ')}
      </p>
      <p className="mt-1 text-ui">{t('rules.because', { reason: proposal.reason ?? '' })}</p>
      <p className="mt-1 text-ui text-ink-2">
        {t('rules.proposedBy', {
          name: proposal.proposedBy?.fullName ?? '–',
          at: format.dateTime(proposal.proposedAt, 'short'),
        })}
      </p>
      {proposal.decidedAt === null ? null : (
        <p className="mt-1 text-ui text-ink-2">
          {t('rules.decidedBy', {
            state: proposal.stateLabel,
            name: proposal.decidedBy?.fullName ?? '–',
            at: format.dateTime(proposal.decidedAt, 'short'),
          })}
        </p>
      )}
      {proposal.rejectionReason === null ? null : (
        <p className="mt-1 text-ui">{t('rules.rejectedBecause', { reason: proposal.rejectionReason })}</p>
      )}
      {look ? (
        <div className="mt-3">
          <EffectTable effects={look.effects} />
        </div>
      ) : null}
      <div className="mt-3 flex flex-wrap gap-2">
        <Actions
          of={proposal.allowedActions}
          table={{
            'benefitRule.approve': {
              label: 'rules.approve',
              shown: 'primary',
              dialog: (close) => (
                <ConfirmCommand
                  title={proposal.title}
                  text={t('rules.approveText')}
                  confirm={t('rules.approve')}
                  done={t('rules.approved')}
                  run={() => approve({ input: { id } })}
                  onClose={close}
                />
              ),
            },
            'benefitRule.reject': {
              label: 'rules.reject',
              shown: 'secondary',
              dialog: (close) => (
                <ConfirmCommand
                  withReason
                  title={proposal.title}
                  text={t('rules.rejectText')}
                  confirm={t('rules.reject')}
                  done={t('rules.rejected')}
                  run={(reason) => reject({ input: { id, reason } })}
                  onClose={close}
                />
              ),
            },
          }}
        />
      </div>
    </Card>
  );
}
