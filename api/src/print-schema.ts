import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.ts';
import { DateScalar, DateTimeScalar, JsonScalar } from './platform/scalars.ts';
import './platform/payload.ts';

/** The contract as text, built from the resolvers' classes alone: no database, no configuration. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
    abortOnError: false,
  });
  const resolvers = features.flatMap(
    ({ module }) => (Reflect.getMetadata('providers', module) as NonNullable<unknown>[] | undefined) ?? [],
  );
  const isResolver = (provider: NonNullable<unknown>) =>
    typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);
  const schema = await app
    .get(GraphQLSchemaFactory)
    .create(resolvers.filter(isResolver) as never[], [JsonScalar, DateScalar, DateTimeScalar] as never[]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (/print-schema\.[jt]s$/.test(process.argv[1] ?? ''))
  schemaText().then(
    (text) => writeFileSync(join(process.cwd(), 'api/schema.graphql'), text),
    (error: Error) => {
      process.stderr.write(`${error.stack}
`);
      process.exitCode = 1;
    },
  );
