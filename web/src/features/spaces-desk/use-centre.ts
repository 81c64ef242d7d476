import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { RequestError } from '../../lib/request-error.ts';
import { centreQuery, type ShownCentre } from './centre-query.ts';

/** The centre of the address. */
export function useCentre(): ShownCentre {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { data } = useSuspenseQuery(centreQuery(slug));
  if (data.centre === null) throw new RequestError('NOT_FOUND');
  return data.centre;
}
