import { randomUUID } from 'node:crypto';
import { type Client, expectDone, expectError, expectProblem, TestProduct } from '../../test/harness.ts';

const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { savedView { id name isMine } problems { code path } } }`;
const DELETE = 'mutation ($id: ID!) { deleteView(input: { id: $id }) { savedView { id } problems { code } } }';
const VIEWS = 'query ($screen: String!) { savedViews(screen: $screen) { id name search shared isMine } }';
const SEARCH = 'query ($text: String!) { search(text: $text) { kind id title subtitle href } }';

let product: TestProduct;
let founder: Client;
let officer: Client;
let admin: Client;
let student: Client;

beforeAll(async () => {
  product = await TestProduct.start();
  [founder, officer, admin, student] = (await Promise.all(
    ['founder', 'programme-officer', 'admin', 'student'].map((key) => product.as(key)),
  )) as [Client, Client, Client, Client];
});
afterAll(() => product.stop());

const input = (changes: Record<string, unknown> = {}) => ({
  screen: 'organisations',
  name: `Görünüş ${randomUUID().slice(0, 6)}`,
  search: { state: ['VERIFIED'], sort: 'NAME_ASC' },
  shared: false,
  ...changes,
});

describe('saved views', () => {
  it('are kept, listed and forgotten by their owner', async () => {
    const wish = input();
    const { data } = await founder.run(SAVE, { input: wish });
    const { id } = data.saveView.savedView;
    expect((await founder.run(VIEWS, { screen: 'organisations' })).data.savedViews).toEqual([
      { id, name: wish.name, search: wish.search, shared: false, isMine: true },
    ]);
    expect((await officer.run(VIEWS, { screen: 'organisations' })).data.savedViews).toEqual([]);
    expectProblem(await founder.run(SAVE, { input: wish }), 'VIEW_NAME_TAKEN', ['name']);
    expectError(await officer.run(DELETE, { id }), 'NOT_FOUND');
    expectDone(await founder.run(DELETE, { id }));
    expectError(await founder.run(DELETE, { id }), 'NOT_FOUND');
    expectError(await product.anonymous().run(VIEWS, { screen: 'organisations' }), 'UNAUTHENTICATED');
  });

  it('are shared by staff with staff', async () => {
    expectError(await founder.run(SAVE, { input: input({ shared: true }) }), 'FORBIDDEN');
    const { id } = (await officer.run(SAVE, { input: input({ shared: true }) })).data.saveView.savedView;
    const seen = async (client: Client) =>
      (await client.run(VIEWS, { screen: 'organisations' })).data.savedViews.map((view: { id: string }) => view.id);
    expect(await seen(admin)).toEqual([id]);
    expect(await seen(founder)).toEqual([]);
    expectError(await (await product.as('analyst')).run(DELETE, { id }), 'FORBIDDEN');
    expectDone(await admin.run(DELETE, { id }));
  });

  it('are limited in number and size', async () => {
    for (let n = 0; n < 30; n++) expectDone(await student.run(SAVE, { input: input({ screen: 'mine' }) }));
    expectProblem(await student.run(SAVE, { input: input({ screen: 'mine' }) }), 'VIEWS_TOO_MANY');
    expectProblem(await student.run(SAVE, { input: input({ search: { text: 'x'.repeat(5000) } }) }), 'NOT_VALID', [
      'search',
    ]);
    expectProblem(await student.run(SAVE, { input: input({ screen: '../x' }) }), 'NOT_VALID', ['screen']);
    expectProblem(await student.run(SAVE, { input: input({ name: ' ' }) }), 'REQUIRED', ['name']);
  });
});

describe('the palette', () => {
  const hits = async (client: Client, text: string): Promise<{ kind: string; title: string; href: string }[]> =>
    (await client.run(SEARCH, { text })).data.search;

  it('finds organisations and people by plain letters, at most eight of each kind', async () => {
    const found = await hits(officer, 'an');
    for (const kind of ['organisation', 'person']) expect(found.filter((hit) => hit.kind === kind).length).toBe(8);
    const [leyla] = await hits(officer, 'leyla sefer');
    expect(leyla).toMatchObject({
      kind: 'person',
      title: 'Leyla Səfərzadə',
      href: expect.stringMatching(/^\/staff\/people\//),
    });
  });

  it('shows others only what is theirs and what is public', async () => {
    const { me } = (await founder.run('{ me { memberships { organisation { id name } } } }')).data;
    const own = me.memberships.map((each: { organisation: { name: string } }) => each.organisation.name);
    for (const hit of await hits(founder, 'a')) expect(hit).toEqual(null);
    const isPublic = ({ href }: { href: string }) => href.startsWith('/az/it-park/residents/');
    for (const hit of (await hits(founder, 'an')).filter((each) => !isPublic(each))) {
      expect(hit.kind).toBe('organisation');
      expect(own).toContain(hit.title);
      expect(hit.href).toMatch(/^\/app\/organisations\//);
    }
    expect((await hits(student, 'an')).filter((each) => !isPublic(each))).toEqual([]);
    expectError(await product.anonymous().run(SEARCH, { text: 'an' }), 'UNAUTHENTICATED');
  });

  it.each(['%', '__', "' or 1=1 --", '\\', 'x'.repeat(5000)])('takes %s as text', async (text) => {
    const answer = await officer.run(SEARCH, { text });
    expect(answer.errors).toEqual([]);
    expect(answer.data.search).toEqual([]);
  });
});
