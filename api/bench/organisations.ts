import 'reflect-metadata';
import pg from 'pg';
import { bootDatabase } from './support/database.ts';
import { type Contender, compare, table } from './support/measure.ts';
import { serve } from './support/serve.ts';
import { signIn } from './support/sign-in.ts';

const ROWS = Number(process.argv[2] ?? 10_000);

const LIST = `query ($after: String) { organisations(sort: NAME_ASC, first: 50, after: $after) {
  items { id name legalForm tin country state stateLabel registeredAt memberCount }
  pageInfo { endCursor hasNextPage } } }`;

/** The same page as PostgreSQL's own JSON. */
export const RAW = `select json_build_object('items', json_agg(row_to_json(r)))::text as body from (
  select o.id, o.name, o.legal_form as "legalForm", o.tin, o.country, o.state, o.registered_at as "registeredAt",
         (select count(*)::int from membership m where m.organisation_id = o.id and m.ended_at is null) as "memberCount"
  from organisation o order by o.name, o.id limit 50) r`;

/** The list of organisations through GraphQL with a signed-in officer, against PostgreSQL's JSON over bare HTTP. */
const database = await bootDatabase();
const owner = new pg.Client({ connectionString: database.ownerUrl });
await owner.connect();
await owner.query(
  `insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
   select 'Ölçü ' || n, 'LLC', null, 'AZ', 'VERIFIED', now() - make_interval(mins => n), (select id from person limit 1) from generate_series(1, $1::int) n`,
  [ROWS],
);
await owner.query('analyze organisation');
await owner.end();

const [ours, raw] = await Promise.all([
  serve('product', database.environment),
  serve('raw', { ...database.environment, RAW_STATEMENTS: JSON.stringify({ list: { text: RAW } }) }),
]);
const cookie = await signIn(ours.url, 'programme-officer');
const contenders: Contender[] = [
  {
    name: 'raw: one SQL statement over node:http',
    send: () => ({ url: `${raw.url}/list`, method: 'GET' }),
    isRight: (status, body) => status === 200 && body.includes('"items"'),
  },
  {
    name: 'GraphQL: policy, projection, compiled query',
    send: () => ({
      url: `${ours.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: LIST, variables: { after: null } }),
    }),
    isRight: (status, body) => status === 200 && !body.includes('"errors"') && body.includes('"endCursor"'),
  },
];
process.stdout.write(`\nOrganisations, 50 of ${ROWS} rows, 16 connections, 4 interleaved rounds of 2 s\n\n`);
process.stdout.write(`${table(await compare(contenders))}\n`);
await Promise.all([ours.stop(), raw.stop()]);
await database.drop();
