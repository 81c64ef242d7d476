import { LOCALES } from '@aim/domain/kernel/locale';
import type { Actor } from '@aim/domain/kernel/policy';
import { problemMessages } from '@aim/domain/messages';
import type { StartupFacts } from '@aim/domain/pipeline/facts';
import { type Action, isPublic, operationActions, policies } from '@aim/domain/policies';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import pg from 'pg';
import { visibleTo } from '../src/organisations/organisations.queries.ts';
import { visibleTo as startupVisibleTo } from '../src/pipeline/startups.queries.ts';
import { ACTOR_SOURCE, type ActorSource } from '../src/platform/actor-source.ts';
import { createCtx } from '../src/platform/ctx.ts';
import { binder } from '../src/platform/projection.ts';
import { systemSeed } from '../src/platform/run-reaction.ts';
import { TestProduct } from './harness.ts';

let product: TestProduct;
let schema: GraphQLSchema;
beforeAll(async () => {
  product = await TestProduct.start();
  schema = product.app.app.get(GraphQLSchemaHost).schema;
});
afterAll(() => product.stop());

type RootField = GraphQLField<unknown, unknown>;
function rootFields(): { kind: 'query' | 'mutation'; field: RootField }[] {
  const of = (kind: 'query' | 'mutation', type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** A value of the right type that names nothing that exists. */
function sample(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name);
  if (isListType(type)) return [sample(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type, field.name)]),
    );
  if (isScalarType(type))
    return (
      { ID: NOBODY, Int: 1, Float: 1, Boolean: true, DateTime: '2026-11-23T08:00:00Z', Date: '2026-11-23', JSON: {} }[
        type.name
      ] ?? sampleText(name)
    );
  return null;
}
const sampleText = (name: string) =>
  ({
    email: 'kimse@example.az',
    tin: '7700000001',
    idempotencyKey: `spec-${Math.floor(performance.now() * 1000)}`,
    country: 'AZ',
  })[name] ?? 'xxxxxxxxxxxxxxxxxxxx';

function leaves(type: GraphQLNamedType, depth = 0): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter((field) => field.args.every((arg) => !isNonNullType(arg.type)));
  const parts = fields.map((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return field.name;
    return depth < 1 ? `${field.name} ${leaves(inner, depth + 1)}` : '';
  });
  return `{ ${parts.filter(Boolean).join(' ') || '__typename'} }`;
}

function documentFor({ kind, field }: { kind: string; field: RootField }): {
  query: string;
  variables: Record<string, unknown>;
} {
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const declared = required.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = required.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const named = getNamedType(field.type);
  return {
    query: `${kind}${declared ? ` (${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${isObjectType(named) ? '{ __typename }' : ''} }`,
    variables: Object.fromEntries(required.map((arg) => [arg.name, sample(arg.type, arg.name)])),
  };
}

describe('the schema as a whole', () => {
  it('has a permission for every root field and no permission without a field', () => {
    expect(
      rootFields()
        .map(({ field }) => field.name)
        .sort(),
    ).toEqual(Object.keys(operationActions).sort());
  });

  it('is closed: anonymous callers are refused by name wherever the table does not open it', async () => {
    const anonymous = product.anonymous();
    for (const root of rootFields()) {
      const { query, variables } = documentFor(root);
      const answer = await anonymous.run(query, variables);
      const refused = answer.errors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED');
      expect({ field: root.field.name, refused }).toEqual({
        field: root.field.name,
        refused: !isPublic(actionOf(root.field.name)),
      });
      expect(
        answer.errors.filter(({ extensions }) => extensions.code === 'INTERNAL').map(() => root.field.name),
      ).toEqual([]);
    }
  });

  it.each(['founder', 'investor', 'programme-officer', 'admin'])(
    'answers every operation of %s on things that do not exist without an internal error',
    async (persona) => {
      const client = await product.signIn(persona);
      for (const root of rootFields()) {
        if (['signOut', 'endOtherSessions', 'endSession'].includes(root.field.name)) continue;
        const { query, variables } = documentFor(root);
        const answer = await client.run(query, variables);
        const internal = answer.errors.filter(({ extensions }) => extensions.code === 'INTERNAL');
        expect({ field: root.field.name, internal }).toEqual({ field: root.field.name, internal: [] });
      }
    },
  );

  it('bounds every list: a page size, or a list that is small by nature', () => {
    const smallByNature = new Set([
      'demoPersonas',
      'eligibleExperts',
      'softLandingOfficers',
      'moratoriumActions',
      'benefitRuleActions',
      'eligibleAuditors',
      'organisationMonths',
      'centres',
      'mySlotWaits',
      'centreRooms',
      'spacePlans',
      'myQuota',
      'spaceRules',
      'blackouts',
      'myCalendarFeeds',
      'mySessions',
      'myPasskeys',
      'notificationPreferences',
      'savedViews',
      'listingFunds',
      'myStartups',
      'myResidencies',
      'similarStartups',
      'startupBoard',
      'importSources',
      'benefitRules',
      'activityClasses',
      'myStartupTasks',
      'deadLetters',
      'search',
    ]);
    for (const { kind, field } of rootFields()) {
      const named = getNamedType(field.type);
      const isBareList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
      const isPage = !isBareList && isObjectType(named) && 'items' in named.getFields();
      if (kind === 'query' && isPage)
        expect({ field: field.name, paged: field.args.some((arg) => arg.name === 'first') }).toEqual({
          field: field.name,
          paged: true,
        });
      if (isBareList) expect(smallByNature).toContain(field.name);
    }
  });

  it('refuses pages beyond the bound', async () => {
    const staff = await product.as('admin');
    for (const { kind, field } of rootFields()) {
      if (kind !== 'query' || !field.args.some((arg) => arg.name === 'first')) continue;
      const answer = await staff.run(`{ ${field.name}(first: 101) { items { __typename } } }`);
      expect({ field: field.name, codes: answer.errors.map(({ extensions }) => extensions.code) }).toEqual({
        field: field.name,
        codes: ['BAD_REQUEST'],
      });
    }
  });

  it('says every problem in every language', () => {
    for (const [code, message] of Object.entries(problemMessages))
      for (const locale of LOCALES)
        expect({ code, locale, text: message[locale].length > 3 }).toEqual({ code, locale, text: true });
  });

  it('exposes no secret by name', () => {
    const names = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(names.filter((name) => /hash|encrypted|tokenHash|publicKey|credentialId/i.test(name))).toEqual([]);
  });
});

describe('lists', () => {
  /** Statements sent to the database while fn runs. */
  async function statements(fn: () => Promise<unknown>): Promise<number> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    await fn();
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return count;
  }

  /** A longer page may meet another kind of neighbour; one statement per row would be thirty more. */
  async function growsWithRows(list: (first: number) => Promise<unknown>): Promise<boolean> {
    // Other work of the process may fall between: what grows does so every time.
    for (let turn = 0; turn < 3; turn++) {
      const few = await statements(() => list(10));
      if ((await statements(() => list(40))) - few < 5) return false;
    }
    return true;
  }

  // Ten rows already have every kind of neighbour; a single row may have none to load.
  it('ask the database as often for few rows as for many', async () => {
    const staff = await product.as('admin');
    for (const { kind, field } of rootFields()) {
      const named = getNamedType(field.type);
      if (
        kind !== 'query' ||
        !isObjectType(named) ||
        !('items' in named.getFields()) ||
        !field.args.some((arg) => arg.name === 'first')
      )
        continue;
      const rowType = getNamedType((named.getFields()['items'] as RootField).type);
      const list = (first: number) => staff.run(`{ ${field.name}(first: ${first}) { items ${leaves(rowType)} } }`);
      await list(10);
      expect({ field: field.name, grows: await growsWithRows(list) }).toEqual({ field: field.name, grows: false });
    }
  });
});

describe('what a list shows and what the policy allows', () => {
  it('are the same for every persona and every organisation', async () => {
    const all = await product.db.rows<{ id: string; state: 'UNVERIFIED' | 'VERIFIED' | 'DISSOLVED' }>(
      'select id, state from organisation',
    );
    expect(all.length).toBeGreaterThan(20);
    const { demoPersonas } = (await product.anonymous().run('{ demoPersonas { key } }')).data;
    for (const { key } of demoPersonas as { key: string }[]) {
      const actor = await actorOf(key);
      const { bind, values } = binder();
      const ctx = { ...createCtx(systemSeed(product.db, product.get, 'spec')), actor };
      const seen = await product.db.rows<{ id: string }>(
        `select o.id from organisation o where ${visibleTo(ctx.actor, bind)}`,
        values,
      );
      const allowed = all.filter((facts) => policies['organisation.read'].allows(actor, facts)).map(({ id }) => id);
      expect({ key, seen: seen.map(({ id }) => id).sort() }).toEqual({ key, seen: allowed.sort() });
    }
  });

  it('are the same for every persona and every startup, founded by the persona or by others', async () => {
    const { demoPersonas } = (await product.anonymous().run('{ demoPersonas { key } }')).data;
    const keys = (demoPersonas as { key: string }[]).map(({ key }) => key);
    // Two of each persona's own, one of them left since; with those of everybody else there are enough foreign ones.
    await product.db.rows(
      `with made as (
         insert into startup (reference, name, sector, country, region, stage_on, intake_on, origin, registered_at, last_update_at)
         select 'ST-' || upper(substr(md5(d.key || n), 1, 6)), d.key || n, 'OTHER', 'AZ', 'BAKI',
                current_date, current_date, 'SELF', now(), now() from demo_persona d, generate_series(1, 2) n
         returning id, name)
       insert into founder (startup_id, person_id, since, ended_at)
       select m.id, d.person_id, now(), case when m.name like '%2' then now() end
       from made m join demo_persona d on m.name in (d.key || 1, d.key || 2)`,
    );
    const all = await product.db.rows<StartupFacts>(
      `select s.id, s.state, s.stage, s.origin,
              array(select f.person_id from founder f where f.startup_id = s.id and f.ended_at is null)::text[] as "founderIds"
       from startup s`,
    );
    for (const key of keys) {
      const actor = await actorOf(key);
      const { bind, values } = binder();
      const seen = await product.db.rows<{ id: string }>(
        `select s.id from startup s where ${startupVisibleTo(actor, bind)}`,
        values,
      );
      const allowed = all.filter((facts) => policies['startup.read'].allows(actor, facts)).map(({ id }) => id);
      expect(allowed.length).toBeGreaterThan(0);
      expect({ key, seen: seen.map(({ id }) => id).sort() }).toEqual({ key, seen: allowed.sort() });
    }
  });

  async function actorOf(persona: string): Promise<Actor> {
    const client = await product.signIn(persona);
    const cookie = `sid-${new URL(product.config.publicUrl).port}=${client.cookie('sid-')}`;
    const source = product.get<ActorSource>(ACTOR_SOURCE);
    return (await source.actorOf(cookie, new Date())).actor;
  }
});

function actionOf(field: string): Action {
  return (operationActions as Record<string, Action>)[field] as Action;
}
