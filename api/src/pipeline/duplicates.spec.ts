import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';

const REGISTER = `mutation ($input: RegisterStartupInput!) {
  registerStartup(input: $input) { startup { id } problems { code path params } }
}`;
const SIMILAR = `query ($name: String!, $website: String, $tin: String) {
  similarStartups(name: $name, website: $website, tin: $tin) { name sector reasons }
}`;
const READ = `query ($id: ID!) { startup(id: $id) {
  id state founders { isLead person { id } } files { name } stageEntries { stage kind } mergedInto { id }
  possibleDuplicates { startup { id } score reasons }
} }`;
const MERGE = `mutation ($input: MergeStartupsInput!) {
  mergeStartups(input: $input) { startup { id state } problems { code path } }
}`;
const UPLOAD = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { file { id } problems { code path } } }`;

let product: TestProduct;
let founder: Client;
let other: Client;
let officer: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, other, officer] = await Promise.all([
    product.as('founder'),
    product.as('founder-two'),
    product.as('programme-officer'),
  ]);
});
afterAll(() => product.stop());

async function register(client: Client, name: string, changes: Record<string, unknown> = {}): Promise<string> {
  const input = { name, sector: 'LOGISTICS', region: 'BAKI', isNotDuplicate: true, idempotencyKey: randomUUID() };
  const answer = await client.run(REGISTER, { input: { ...input, ...changes } });
  expectDone(answer);
  const { id } = answer.data.registerStartup.startup;
  await product.db.rows("update startup set state = 'ACTIVE' where id = $1", [id]);
  return id;
}

const read = async (client: Client, id: string) => (await client.run(READ, { id })).data.startup;
const upload = (client: Client, subjectId: string, visibility: string) =>
  client.run(UPLOAD, {
    input: { subjectType: 'startup', subjectId, name: 'plan.pdf', size: 10, mediaType: 'application/pdf', visibility },
  });

describe('a second record of the same startup', () => {
  it('is noticed while it is registered: the founder is asked, and may say it is another one', async () => {
    await register(founder, 'Qanad Kuryer', { website: 'https://www.qanad-kuryer.az/' });
    const found = await other.run(SIMILAR, { name: 'QANAD-KURYER MMC', website: null, tin: null });
    expect(found.data.similarStartups).toEqual([
      { name: 'Qanad Kuryer', sector: 'LOGISTICS', reasons: ['SIMILAR_NAME'] },
    ]);
    const bySite = await other.run(SIMILAR, { name: 'Başqa ad', website: 'http://qanad-kuryer.az/en' });
    expect(bySite.data.similarStartups[0]).toMatchObject({ name: 'Qanad Kuryer', reasons: ['SAME_WEBSITE'] });
    expect((await other.run(SIMILAR, { name: 'Tamam ayrı bir şey' })).data.similarStartups).toEqual([]);
    expectError(await product.anonymous().run(SIMILAR, { name: 'Qanad Kuryer' }), 'UNAUTHENTICATED');
    const input = { name: 'Qanad Kuryer MMC', sector: 'LOGISTICS', region: 'BAKI', idempotencyKey: randomUUID() };
    const asked = await other.run(REGISTER, { input });
    expectProblem(asked, 'POSSIBLE_DUPLICATE', ['isNotDuplicate']);
    expect(asked.data.registerStartup.problems[0].params).toEqual({ name: 'Qanad Kuryer' });
    expectDone(await other.run(REGISTER, { input: { ...input, isNotDuplicate: true, idempotencyKey: randomUUID() } }));
  });

  it('is shown to officers with the reasons, likeliest first, and to nobody else', async () => {
    const one = await register(founder, 'Gəmi İzi', { website: 'https://gemi-izi.az' });
    const same = await register(founder, 'Gəmi İzi LLC', { website: 'https://gemi-izi.az/az' });
    const near = await register(other, 'Gəmi İzləri');
    const { possibleDuplicates } = await read(officer, one);
    expect(possibleDuplicates[0]).toMatchObject({
      startup: { id: same },
      reasons: ['SAME_WEBSITE', 'SIMILAR_NAME', 'SHARED_FOUNDER'],
    });
    expect(possibleDuplicates.map(({ startup }: { startup: { id: string } }) => startup.id)).toContain(near);
    expect((await read(founder, one)).possibleDuplicates).toEqual([]);
    expect((await read(await product.as('analyst'), one)).possibleDuplicates).toEqual([]);
  });
});

describe('merging', () => {
  const input = (keepId: string, mergeId: string) => ({ input: { keepId, mergeId, note: 'Eyni startap' } });

  it('keeps history: founders, files, metrics, entries and places stay reachable through the kept record', async () => {
    const keepId = await register(founder, 'Liman Robotu');
    const mergeId = await register(other, 'Liman Robotu 2');
    expectDone(await upload(other, mergeId, 'STAFF'));
    await product.db.rows("update file set state = 'CLEAN', storage_key = id::text where subject_id = $1", [mergeId]);
    await product.db.rows(
      `insert into metric_report (startup_id, month, users, reported_at, reported_by_id)
       select s.id, m::date, 5, now(), s.registered_by_id from startup s, unnest(array['2026-09-01', '2026-10-01']) m
       where s.id = $2 or (s.id = $1 and m = '2026-10-01')`,
      [keepId, mergeId],
    );
    await product.db.rows(
      "insert into startup_revision (startup_id, name, submitted_at, submitted_by_id) select id, 'Yeni', now(), registered_by_id from startup where id = $1",
      [mergeId],
    );
    expectError(await founder.run(MERGE, input(keepId, mergeId)), 'NOT_FOUND');
    expectError(await (await product.as('analyst')).run(MERGE, input(keepId, mergeId)), 'FORBIDDEN');
    expectProblem(await officer.run(MERGE, input(keepId, keepId)), 'MERGE_NEEDS_TWO');
    expectDone(await officer.run(MERGE, input(keepId, mergeId)));
    const kept = await read(other, keepId);
    expect(kept.founders).toHaveLength(2);
    expect(kept.founders.filter(({ isLead }: { isLead: boolean }) => isLead)).toHaveLength(1);
    expect(kept.files).toEqual([{ name: 'plan.pdf' }]);
    expect((await read(founder, keepId)).files).toEqual([{ name: 'plan.pdf' }]);
    expect(kept.stageEntries).toHaveLength(2);
    expect(await read(officer, mergeId)).toMatchObject({ state: 'MERGED', mergedInto: { id: keepId } });
    const months = await product.db.rows<{ month: string }>(
      'select month::text from metric_report where startup_id = $1 and replaced_at is null order by month',
      [keepId],
    );
    expect(months.map(({ month }) => month)).toEqual(['2026-09-01', '2026-10-01']);
    const [ended] = await product.db.rows('select state from startup_revision where startup_id = $1', [mergeId]);
    expect(ended).toEqual({ state: 'WITHDRAWN' });
    const [logged] = await product.db.rows(
      "select payload from event_log where event = 'startup.merged' and subject_id = $1",
      [mergeId],
    );
    expect(logged).toEqual({ payload: { startupId: mergeId, keptId: keepId } });
    const listed = await officer.run('{ startups(filter: { search: "liman robotu" }) { items { id } } }');
    expect(listed.data.startups.items).toEqual([{ id: keepId }]);
    expectProblem(await officer.run(MERGE, input(keepId, mergeId)), 'STARTUP_NOT_MERGEABLE');
    const third = await register(other, 'Liman Robotu 3');
    expectProblem(await officer.run(MERGE, input(mergeId, third)), 'STARTUP_MERGED');
    expectDone(await officer.run(MERGE, input(third, keepId)));
    expect((await read(officer, mergeId)).mergedInto).toEqual({ id: third });
    expect((await read(other, third)).stageEntries).toHaveLength(3);
  });

  it('fills what the kept record does not say, and ends the consent of the merged one', async () => {
    const keepId = await register(founder, 'Bulud Anbarı', { website: 'https://bulud.example' });
    const mergeId = await register(other, 'Bulud Anbarı 2', { website: 'https://baska.example' });
    await product.db.rows('update startup set city = null, founded_year = null, team_size = 3 where id = $1', [keepId]);
    await product.db.rows(
      `update startup set city = 'Gəncə', founded_year = 2021, team_size = 9,
         organisation_id = (select id from organisation order by id limit 1) where id = $1`,
      [mergeId],
    );
    const [listing] = await product.db.rows<{ id: string }>(
      `insert into listing (startup_id, code, level, groups, audience, expires_on, consent_version, consent, published_by_id, published_at)
       select id, 'T-MERGED', 'LISTED', '{PROFILE}', 'ALL_INVESTORS', '2099-01-01', 'x',
              '{"subject":"","operator":"","purpose":"","scope":"","validity":"","deletion":""}', registered_by_id, now()
       from startup where id = $1 returning id`,
      [mergeId],
    );
    expectDone(await officer.run(MERGE, input(keepId, mergeId)));
    const [kept] = await product.db.rows(
      'select website, city, founded_year as year, team_size as size, organisation_id is not null as owned from startup where id = $1',
      [keepId],
    );
    expect(kept).toEqual({ website: 'https://bulud.example', city: 'Gəncə', year: 2021, size: 3, owned: true });
    expect(await product.db.rows('select state from listing where id = $1', [listing?.id])).toEqual([
      { state: 'REVOKED' },
    ]);
    const logged = await product.db.rows(
      `select e.event, t.reason from event_log e join state_transition t on t.subject_id = e.subject_id where e.subject_id = $1`,
      [listing?.id],
    );
    expect(logged).toEqual([{ event: 'listing.revoked', reason: 'startup.merged' }]);
  });

  it('is not for those who founded one of the two', async () => {
    const own = await register(officer, 'Öz Startapım');
    const foreign = await register(other, 'Öz Startapım 2');
    expectProblem(await officer.run(MERGE, input(own, foreign)), 'MODERATOR_IS_INVOLVED');
  });
});

describe('files of a startup', () => {
  it('are added by founders and officers, and seen by all founders as far as they are shown', async () => {
    const id = await register(founder, 'Fayl Sınağı');
    expectDone(await upload(founder, id, 'ORGANISATION'));
    expectDone(await upload(founder, id, 'PRIVATE'));
    expectDone(await upload(officer, id, 'STAFF'));
    expectError(await upload(other, id, 'STAFF'), 'NOT_FOUND');
    expectError(await upload(await product.as('analyst'), id, 'STAFF'), 'FORBIDDEN');
    await product.db.rows("update file set state = 'CLEAN', storage_key = id::text where subject_id = $1", [id]);
    const [person] = await product.db.rows<{ id: string }>(
      "select person_id as id from demo_persona where key = 'founder-two'",
    );
    await product.db.rows('insert into founder (startup_id, person_id, since) values ($1, $2, now())', [
      id,
      person?.id,
    ]);
    expect((await read(other, id)).files).toHaveLength(2);
    expect((await read(founder, id)).files).toHaveLength(3);
    expect((await read(officer, id)).files).toHaveLength(1);
  });
});
