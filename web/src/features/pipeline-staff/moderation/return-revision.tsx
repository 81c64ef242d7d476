import { ReturnRevisionDocument } from '../../../gql/graphql.ts';
import { ReturnDialog } from '../detail/return-dialog.tsx';
import { type ReturnProps, useReturn } from '../detail/use-return.ts';

/** Sends a changed text back; the old one stays on show. */
export function ReturnRevision(props: ReturnProps) {
  const mutation = useReturn(ReturnRevisionDocument, props);
  return <ReturnDialog name={props.name} mutation={mutation} onClose={props.onClose} />;
}
