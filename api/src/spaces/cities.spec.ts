import { randomUUID } from 'node:crypto';
import { type Client, expectDone, TestProduct } from '../../test/harness.ts';
import { makeCentre, request, type TestCentre } from '../../test/spaces.ts';
import { openBody } from '../notifications/mail-body.ts';
import { inTransaction } from '../platform/ctx.ts';
import { systemSeed } from '../platform/run-reaction.ts';

/** The centre stands in Şuşa, as somebody typed it. */
let product: TestProduct;
let centre: TestCentre;
let founder: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  centre = await makeCentre(product, [{ name: 'Otaq' }]);
  [founder, officer] = await Promise.all([product.as('founder'), product.as('programme-officer')]);
});
afterAll(() => product.stop());

function reader(locale: string): Client {
  const client = product.anonymous();
  client.plant('aim-locale', locale);
  return client;
}

it.each([
  ['az', 'Şuşa', 'Bakı'],
  ['en', 'Shusha', 'Baku'],
  ['ru', 'Шуша', 'Баку'],
])('who reads %s sees the city so', async (locale, here, capital) => {
  const { data } = await reader(locale).run('{ centres { slug city cityLabel } }');
  expect(data.centres).toContainEqual({ slug: centre.slug, city: 'Şuşa', cityLabel: here });
  expect(data.centres.map(({ cityLabel }: { cityLabel: string }) => cityLabel)).toContain(capital);
});

it.each(['Şuşa', 'susa', 'Shusha', 'Шуша', 'SHUSHA'])('%s finds it', async (city) => {
  const { data } = await reader('en').run('query ($city: String) { centres(city: $city) { slug } }', { city });
  expect(data.centres).toContainEqual({ slug: centre.slug });
});

it.each([
  ['Şuşada sabah saat 10-da otaq', 'az', 'Şuşa'],
  ['a room in Shusha tomorrow at 10', 'en', 'Shusha'],
  ['Шуша, комната завтра в 10', 'ru', 'Шуша'],
])('%s is understood', async (text, locale, label) => {
  const { data, errors } = await reader(locale).run(
    'query ($input: FindSlotInput!) { findSlot(input: $input) { understood { cityLabel } slots { resource { name centre { cityLabel } } } } }',
    { input: { text } },
  );
  expect(errors).toEqual([]);
  expect(data.findSlot.understood.cityLabel).toBe(label);
  expect(data.findSlot.slots[0].resource).toEqual({ name: 'Otaq', centre: { cityLabel: label } });
});

it.each(['shush', 'şuş', 'шуш'])('the palette finds it by %s', async (text) => {
  const { data } = await founder.run('query ($text: String!) { search(text: $text) { title subtitle } }', { text });
  expect(data.search).toContainEqual({ title: centre.slug, subtitle: expect.stringMatching(/, Şuşa$/) });
});

it('a letter names it in the language of whom it is written to', async () => {
  const [row] = await product.db.rows<{ id: string }>("select person_id as id from demo_persona where key = 'student'");
  const [startsAt, endsAt] = [centre.at(2, '10:00'), centre.at(2, '11:00')];
  const client = await product.as('student');
  await product.db.rows("update person set locale = 'ru' where id = $1", [row?.id]);
  const input = { resourceId: centre.rooms['Otaq']?.id, startsAt, endsAt, people: 2, guests: ['qonaq@example.com'] };
  expectDone(await request(client, { ...input, idempotencyKey: randomUUID() }));
  await product.drainJobs();
  const text = await inTransaction(systemSeed(product.db, product.get, 'spec'), async (ctx) => {
    const [mail] = await ctx.em.query(
      `select id, body_sealed as "bodySealed" from mail where to_address = 'qonaq@example.com'`,
    );
    return JSON.stringify(openBody(ctx, mail));
  });
  expect(text).toContain('Шуша, Küçə 1');
  expect(text).not.toContain('Şuşa, Küçə 1');
});

it('of a startup too, and what no table knows stays as it was typed', async () => {
  const rows = await product.db.rows<{ id: string }>(
    "update startup s set city = x.city from (select id, case row_number() over (order by id) when 1 then 'баку' else 'Göyəm kəndi' end as city from startup where state = 'ACTIVE' order by id limit 2) x where x.id = s.id returning s.id",
  );
  const label = async (id: string | undefined) =>
    (await officer.run('query ($id: ID!) { startup(id: $id) { city cityLabel } }', { id })).data.startup;
  expect(await Promise.all(rows.map(({ id }) => label(id)))).toEqual(
    expect.arrayContaining([
      { city: 'баку', cityLabel: 'Bakı' },
      { city: 'Göyəm kəndi', cityLabel: 'Göyəm kəndi' },
    ]),
  );
});
