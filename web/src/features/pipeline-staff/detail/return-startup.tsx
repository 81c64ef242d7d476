import { ReturnStartupDocument } from '../../../gql/graphql.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { type ReturnProps, useReturn } from './use-return.ts';

/** Sends a record back that waits for moderation. */
export function ReturnStartup(props: ReturnProps) {
  const mutation = useReturn(ReturnStartupDocument, props);
  return <ReturnDialog name={props.name} mutation={mutation} onClose={props.onClose} />;
}
