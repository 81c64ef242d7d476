import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileField } from '../file-field.tsx';
import { applicationQuery } from './application-query.ts';

interface ApplicationFileProps {
  readonly applicationId: string;
  /** The id of the file that was chosen before. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One document of the application. */
export function ApplicationFile({ applicationId, value, onChange }: ApplicationFileProps) {
  const queries = useQueryClient();
  const query = applicationQuery(applicationId);
  const { data } = useQuery(query);
  const kept = data?.residencyApplication?.files.find(({ id }) => id === value);
  return (
    <FileField
      subject={{ type: 'residencyApplication', id: applicationId }}
      kept={kept?.name ?? null}
      onChange={onChange}
      onSent={() => queries.invalidateQueries(query)}
    />
  );
}
