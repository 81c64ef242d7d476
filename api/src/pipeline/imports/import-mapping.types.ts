import type { Region } from '@aim/domain/kernel/region';
import {
  IMPORT_FIELDS,
  IMPORT_LENIENCIES,
  IMPORT_STATES,
  type ImportField,
  type ImportLeniency,
  type ImportRules,
  type ImportState,
} from '@aim/domain/pipeline/import-mapping';
import type { Sector, Stage } from '@aim/domain/pipeline/vocabulary';
import type { Type } from '@nestjs/common';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { DateScalar } from '../../platform/scalars.ts';
import { Regions, Sectors, Stages } from '../startup.entity.ts';

export const ImportFields = enumOf(IMPORT_FIELDS);
export const ImportLeniencies = enumOf(IMPORT_LENIENCIES);
export const ImportStates = enumOf(IMPORT_STATES);
registerEnumType(ImportFields, { name: 'ImportField', description: 'What a column of the file means to us.' });
registerEnumType(ImportLeniencies, {
  name: 'ImportLeniency',
  description: 'What becomes of a row whose optional value cannot be used.',
});
registerEnumType(ImportStates, { name: 'ImportState', description: 'States a record can come in with.' });

@ObjectType()
export class ImportColumnValue {
  @Field(() => String)
  value: string;

  @Field(() => Int)
  rows: number;
}

@ObjectType()
export class ImportColumn {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'The first different values, shortened.' })
  samples: string[];

  @Field(() => [ImportColumnValue], {
    nullable: true,
    description:
      'Each value with the number of its rows, the most frequent first; null where there are too many to make rules of.',
  })
  values: ImportColumnValue[] | null;
}

type Target = object | typeof String | typeof DateScalar;

/** `Import<Name>Rules`, for reading and for writing. */
function rulesTo<Value extends string>(name: string, target: Target): Type<ImportRules<Value>> {
  @ObjectType(`Import${name}Rule`)
  @InputType(`Import${name}RuleInput`)
  class Rule {
    @Field(() => [String])
    values: string[];

    @Field(() => target as typeof String)
    to: Value;
  }

  @ObjectType(`Import${name}Rules`, { description: 'In order: the first rule that knows a value of the row decides.' })
  @InputType(`Import${name}RulesInput`)
  class Rules {
    @Field(() => [Rule])
    rules: Rule[];

    @Field(() => target as typeof String, { nullable: true })
    otherwise: Value | null;
  }
  return Rules;
}

const StageRules = rulesTo<Stage>('Stage', Stages);
const StateRules = rulesTo<ImportState>('State', ImportStates);
const SectorRules = rulesTo<Sector>('Sector', Sectors);
const RegionRules = rulesTo<Region>('Region', Regions);
const CountryRules = rulesTo<string>('Country', String);
const IntakeRules = rulesTo<string>('Intake', DateScalar);

@ObjectType()
@InputType('ImportMappedColumnInput')
export class ImportMappedColumn {
  @Field(() => ImportFields)
  field: ImportField;

  @Field(() => String)
  column: string;
}

@ObjectType('ImportMapping', { description: 'How the columns of a file are understood.' })
@InputType('ImportMappingInput')
export class ImportMappingType {
  @Field(() => [ImportMappedColumn])
  columns: ImportMappedColumn[];

  @Field(() => StageRules, { description: 'Over the column of stages, or else of the status; it has to be told.' })
  stages: ImportRules<Stage>;

  @Field(() => StateRules, { description: 'Over the column of the status.' })
  states: ImportRules<ImportState>;

  @Field(() => SectorRules, { description: 'Over the column of sectors and the tags.' })
  sectors: ImportRules<Sector>;

  @Field(() => RegionRules, { description: 'Over the region or the city, for startups in Azerbaijan.' })
  regions: ImportRules<Region>;

  @Field(() => CountryRules, { description: 'Words for countries; otherwise: for rows without one.' })
  countries: ImportRules<string>;

  @Field(() => IntakeRules, { description: 'Names of intakes; otherwise: for rows without one.' })
  intakes: ImportRules<string>;

  @Field(() => ImportLeniencies)
  leniency: ImportLeniency;
}
