import { pathTo } from '../../lib/area.ts';

/** The page of a startup in the staff console. */
export const startupHref = ({ id }: { readonly id: string }) => pathTo('/staff/startups/$id', { id });
