import { screen, waitFor, within } from '@testing-library/react';
import { type FakeServer, fakeServer } from '../../../test/fake-server.ts';
import { type Fake, fakeId, fakePerson, fakeProblem, fakeViewer } from '../../../test/fake-world.ts';
import { renderArea } from '../../../test/render-area.tsx';
import { staffPages } from '../../app/staff/staff-pages.ts';

let server: FakeServer;
let person: Fake;

beforeEach(() => {
  sessionStorage.clear();
  const grant = { id: fakeId(), role: 'MENTOR', scopeIds: [], grantedAt: '2026-11-20T08:30:00.000Z', grantedBy: null };
  person = fakePerson({
    fullName: 'Nihad Rəhimbəyli',
    roles: [grant],
    allowedActions: ['role.grant', 'role.revoke', 'person.disable'],
  });
  server = fakeServer({
    me: () => fakeViewer({ isStaff: true }),
    person: () => person,
    grantRole: () => ({ person, problems: [] }),
    revokeRole: () => ({ person, problems: [] }),
  });
});

const open = () => renderArea('staff', staffPages, `/staff/people/${person['id']}`);

test('granting a role asks for the role and for the reason', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Grant a role' }));
  const dialog = await screen.findByRole('dialog', { name: /grant a role/ });
  expect(within(dialog).queryByRole('option', { name: 'Mentor' })).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Grant a role' }));
  expect(server.lastOf('GrantRole')).toBeUndefined();
  expect(within(dialog).getByLabelText('Role')).toBeInvalid();
  expect(within(dialog).getByLabelText('Reason')).toBeInvalid();
  await user.selectOptions(within(dialog).getByLabelText('Role'), 'REVIEWER');
  await user.type(within(dialog).getByLabelText('Reason'), 'Joins the panel of the spring call.');
  await user.click(within(dialog).getByRole('button', { name: 'Grant a role' }));
  await waitFor(() =>
    expect(server.lastOf('GrantRole')).toEqual({
      input: {
        personId: person['id'],
        role: 'REVIEWER',
        scopeIds: [],
        reason: 'Joins the panel of the spring call.',
      },
    }),
  );
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
});

test('a refusal stands at its field and keeps what was typed', async () => {
  server.answer('grantRole', () => ({
    person: null,
    problems: [fakeProblem('INVESTOR_NEEDS_VERIFIED_FUND', 'The person belongs to no verified fund.', ['role'])],
  }));
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Grant a role' }));
  const dialog = await screen.findByRole('dialog', { name: /grant a role/ });
  await user.selectOptions(within(dialog).getByLabelText('Role'), 'INVESTOR');
  await user.type(within(dialog).getByLabelText('Reason'), 'Partner of a fund.');
  await user.click(within(dialog).getByRole('button', { name: 'Grant a role' }));
  expect((await within(dialog).findAllByText('The person belongs to no verified fund.')).length).toBeGreaterThan(0);
  expect(within(dialog).getByLabelText('Reason')).toHaveValue('Partner of a fund.');
});

test('revoking a role takes a reason', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Revoke: Mentor' }));
  const dialog = await screen.findByRole('alertdialog');
  await user.type(within(dialog).getByLabelText('Reason'), 'The programme is over.');
  await user.click(within(dialog).getByRole('button', { name: 'Revoke' }));
  await waitFor(() =>
    expect(server.lastOf('RevokeRole')).toMatchObject({ input: { reason: 'The programme is over.' } }),
  );
});

test('somebody without the right sees no buttons', async () => {
  person = { ...person, allowedActions: [] };
  await open();
  await screen.findByRole('heading', { name: 'Nihad Rəhimbəyli' });
  expect(screen.queryByRole('button', { name: 'Grant a role' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Revoke/ })).not.toBeInTheDocument();
});
