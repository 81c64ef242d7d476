import { randomInt } from 'node:crypto';
import { residencyMachine } from '@aim/domain/residency/residency';
import { actGrounds } from '@aim/domain/residency/residency-act';
import { application } from '../src/locales/az/application.ts';
import { resident } from '../src/locales/az/resident.ts';
import { verify } from '../src/locales/az/verify.ts';
import { work } from '../src/locales/az/work.ts';
import { message } from './support/message.ts';
import { signInAs, signInAsNewPerson } from './support/sign-in.ts';
import { asOwner } from './support/time.ts';
import { PHONE, type Visitor, visitors } from './support/visitors.ts';

const newVisitor = visitors();
const HEAD = 'SULTANLI AYTƏN';
const REASONS = 'Şirkət fəaliyyətini başqa rejimdə davam etdirir.';
const WITHDRAWN = residencyMachine.states.WITHDRAWN.label.az;

interface Employer {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/** A resident about whom nothing is decided takes this person on as an ordinary member. */
function employ(accountant: string): Promise<Employer> {
  return asOwner(async (client) => {
    const { rows } = await client.query<Employer>(
      `with r as (select r.id, r.organisation_id, r.holder_name as name, c.code
                  from residency r join residency_certificate c on c.residency_id = r.id and c.superseded_at is null
                  where r.state = 'ACTIVE' and r.tin like '88%'
                    and not exists (select from residency_act a where a.residency_id = r.id and a.kind <> 'ISSUE')
                  order by r.started_on, r.id limit 1),
            m as (insert into membership (organisation_id, person_id, role, since)
                  select r.organisation_id, p.id, 'MEMBER', now() from r, person p where p.full_name = $1)
       select id, name, code from r`,
      [accountant],
    );
    if (!rows[0]) throw new Error('every resident has a history');
    return rows[0];
  });
}

/** The head of the company confirms on a phone of their own. */
async function signOnThePhone({ page }: Visitor): Promise<void> {
  const app = await page.getByRole('link', { name: application.openApp }).getAttribute('href');
  const link = new URL(app ?? '').searchParams.get('data');
  const phone = await newVisitor({ viewport: PHONE });
  await signInAsNewPerson(phone, 'Aytən Sultanlı');
  const headers = { 'x-requested-with': 'aim-web' };
  const answer = await phone.context.request.post('/demo/signer', { data: { link, fullName: HEAD }, headers });
  expect(answer.ok()).toBe(true);
}

it('an accountant prepares a withdrawal, the head of the company signs it, and resident, officer and register know', async () => {
  const accountant = await newVisitor();
  const fullName = `Hesabdar ${randomInt(1e9)}`;
  await signInAsNewPerson(accountant, fullName);
  const { id, name, code } = await employ(fullName);
  await accountant.visit('/app/residency');
  const { page } = accountant;
  await page.getByRole('button', { name: resident.withdraw }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(work.reason).fill(REASONS);
  await dialog.getByLabel(application.fin).fill('TEST0D9');
  await dialog.getByRole('button', { name: application.askToSign }).click();
  await dialog.getByText(application.waiting).waitFor();
  expect(await dialog.getByRole('button', { name: resident.withdraw }).count()).toBe(0);
  await signOnThePhone(accountant);
  await dialog.getByText(message(application.signedBy, { name: HEAD })).waitFor();
  await dialog.getByRole('button', { name: resident.withdraw }).click();
  await page.getByText(resident.withdrawn).waitFor();

  await page.getByText(WITHDRAWN).first().waitFor();
  expect(await page.getByRole('button', { name: resident.withdraw }).count()).toBe(0);
  await page.getByText(resident.history).click();
  await page.getByText(REASONS).waitFor();

  const officer = await newVisitor();
  await signInAs(officer, 'residency-officer', `/staff/residents/${id}`);
  await officer.page.getByText(WITHDRAWN).first().waitFor();
  await officer.page.getByText(actGrounds.OWN_REQUEST.label.az).first().waitFor();
  await officer.page.getByText(REASONS).waitFor();
  for (const act of [resident.suspend, resident.revoke])
    expect(await officer.page.getByRole('button', { name: act, exact: true }).count()).toBe(0);

  const stranger = await newVisitor({ javaScriptEnabled: false });
  await stranger.visit(`/v/${code}`);
  await stranger.page.getByRole('heading', { level: 1, name: verify.withdrawn }).waitFor();
  await stranger.visit(`/az/it-park/residents/${id}`);
  await stranger.page.getByRole('heading', { level: 1, name }).waitFor();
  await stranger.page.getByText(WITHDRAWN).waitFor();
  await stranger.page.getByText(actGrounds.OWN_REQUEST.label.az).waitFor();
  expect(await stranger.page.getByText(REASONS).count()).toBe(0);
});
