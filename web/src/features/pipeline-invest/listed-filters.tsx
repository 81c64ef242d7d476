import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { SECTORS, STAGES, sectorLabels, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { useLabels } from '@aim/ui/ui-provider.tsx';
import * as z from 'zod/mini';
import type { ListingFilter } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/language.tsx';
import { listOf } from '../../lib/search-state.ts';

export const SORTS = ['NEWEST', 'OLDEST', 'STAGE_NEWEST'] as const;

/** The part of the address that says what is shown. */
export const listedSearch = z.object({
  sector: listOf(SECTORS),
  region: listOf(REGIONS),
  stage: listOf(STAGES),
  sort: z._default(z.enum(SORTS), 'NEWEST'),
});
export type ListedSearch = z.output<typeof listedSearch>;

export function filterOf({ sector, region, stage }: ListedSearch): ListingFilter | null {
  const filter = {
    ...(sector.length > 0 ? { sector } : {}),
    ...(region.length > 0 ? { region } : {}),
    ...(stage.length > 0 ? { stage } : {}),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

interface ListedFiltersProps {
  readonly search: ListedSearch;
  readonly onChange: (patch: Readonly<Record<string, unknown>>) => void;
}

/** Three questions and the order; each answer is in the address. */
export function ListedFilters({ search, onChange }: ListedFiltersProps) {
  const { t, locale, format } = useLanguage();
  const labels = useLabels();
  const byName = (options: readonly { readonly value: string; readonly label: string }[]) =>
    [...options].sort((one, other) => format.compare(one.label, other.label));
  const choose = (name: 'sector' | 'region' | 'stage') => ({
    value: search[name][0] ?? '',
    placeholder: t('listed.all'),
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) =>
      onChange({ [name]: currentTarget.value || undefined }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: independent controls, not one question
    <div role="group" aria-label={labels.filters} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <Field label={t('listed.sector')}>
        <NativeSelect
          {...choose('sector')}
          options={byName(SECTORS.map((value) => ({ value, label: sectorLabels[value][locale] })))}
        />
      </Field>
      <Field label={t('listed.region')}>
        <NativeSelect
          {...choose('region')}
          options={byName(REGIONS.map((value) => ({ value, label: regionLabels[value][locale] })))}
        />
      </Field>
      <Field label={t('listed.stage')}>
        <NativeSelect
          {...choose('stage')}
          options={STAGES.map((value) => ({ value, label: stageLabels[value][locale] }))}
        />
      </Field>
      <Field label={t('listed.sort')}>
        <NativeSelect
          value={search.sort}
          onChange={({ currentTarget }) => onChange({ sort: currentTarget.value })}
          options={[
            { value: 'NEWEST', label: t('listed.sortNEWEST') },
            { value: 'STAGE_NEWEST', label: t('listed.sortSTAGE') },
            { value: 'OLDEST', label: t('listed.sortOLDEST') },
          ]}
        />
      </Field>
      {filterOf(search) === null ? null : (
        <Button
          variant="quiet"
          className="w-fit"
          onClick={() => onChange({ sector: undefined, region: undefined, stage: undefined })}
        >
          {labels.clearFilters}
        </Button>
      )}
    </div>
  );
}
