import { Button } from '@aim/ui/button.tsx';
import { ErrorSummary } from '@aim/ui/error-summary.tsx';
import { SaveState } from '@aim/ui/save-state.tsx';
import { type Ref, useState } from 'react';
import { useLanguage, useT } from '../../../lib/language.tsx';
import { ConflictChoice } from '../conflict-choice.tsx';
import type { ShownBlock } from './application-query.ts';
import { blockFields, fieldLabel } from './block-fields.ts';
import { FieldControl } from './field-control.tsx';
import { RegistryFill } from './registry-fill.tsx';
import { useBlockDraft } from './use-block-draft.ts';

/** Versions that nobody typed: what the record of the organisation and the registry know, the direction that was chosen. */
const KNOWN_VERSIONS: Readonly<Partial<Record<ShownBlock['block'], number>>> = { IDENTITY: 2, ACTIVITY: 1 };

interface BlockFormProps {
  readonly applicationId: string;
  readonly block: ShownBlock;
  /** Somebody was here before and comes back. */
  readonly isBack: boolean;
  readonly onDone: () => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** One section of the application; it saves itself while it is typed. */
export function BlockForm({ applicationId, block, isBack, onDone, heading }: BlockFormProps) {
  const t = useT();
  const draft = useBlockDraft(applicationId, block);
  // What was never answered is asked for when somebody comes back to it, not while they fill it in for the first time.
  const [wasLeft] = useState(isBack || block.version > (KNOWN_VERSIONS[block.block] ?? 0));
  const gapOf = (name: string): string | undefined => {
    const given = draft.answers[name];
    const isKept = given === (block.answers as Readonly<Record<string, unknown>>)[name];
    const isEmpty = given === undefined || given === null || given === '';
    return block.state !== 'NOT_BEGUN' && isKept && (wasLeft || !isEmpty)
      ? block.gaps.find(({ path }) => path[0] === name)?.message
      : undefined;
  };
  return (
    <form
      noValidate
      className="grid max-w-form gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.flush().then((isKept) => isKept && onDone());
      }}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="font-display text-2xl font-semibold">
          {block.label}
        </h2>
        <SaveState saving={draft.saving} />
      </div>
      {wasLeft ? <Gaps of={block} gapOf={gapOf} /> : null}
      {draft.isConflict ? <ConflictChoice onSettle={(keepMine) => void draft.settle(keepMine)} /> : null}
      {block.block === 'IDENTITY' ? (
        <RegistryFill answers={draft.answers} onFill={draft.fill} onTake={draft.change} />
      ) : null}
      {blockFields[block.block].map((field) => (
        <FieldControl
          key={field.name}
          applicationId={applicationId}
          field={field}
          value={draft.answers[field.name]}
          error={gapOf(field.name)}
          onChange={(value) => draft.change({ [field.name]: value })}
        />
      ))}
      <div>
        <Button type="submit" variant="primary">
          {t('application.nextBlock')}
        </Button>
      </div>
    </form>
  );
}

interface GapsProps {
  readonly of: ShownBlock;
  readonly gapOf: (name: string) => string | undefined;
}

/** What a section that was left still lacks; each line leads to its field. */
function Gaps({ of: { block }, gapOf }: GapsProps) {
  const { t, locale } = useLanguage();
  const errors = blockFields[block].flatMap(({ name, kind }) => {
    const message = gapOf(name);
    if (message === undefined) return [];
    return { message: kind === 'accept' ? `${fieldLabel(name, t, locale)}: ${message}` : message, href: `#${name}` };
  });
  return <ErrorSummary title={t('application.gaps', { count: errors.length })} errors={errors} />;
}
