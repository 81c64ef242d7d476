import { Notice } from '@aim/ui/notice.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { MoratoriumPartsFragmentDoc } from '../../../gql/graphql.ts';

interface MoratoriumNoticeProps {
  /** Null: there is none, and nothing is said. */
  readonly of: FragmentType<typeof MoratoriumPartsFragmentDoc> | null;
}

/** That a moratorium is in force or ahead, and what it means for a resident. */
export function MoratoriumNotice({ of }: MoratoriumNoticeProps) {
  const moratorium = readFragment(MoratoriumPartsFragmentDoc, of);
  return moratorium === null ? null : (
    <Notice tone="warn" title={moratorium.title}>
      {moratorium.text}
    </Notice>
  );
}
