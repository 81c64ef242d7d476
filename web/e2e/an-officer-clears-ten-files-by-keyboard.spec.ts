import { application } from '../src/locales/az/application.ts';
import { tabTo } from './support/keyboard.ts';
import { ask, signInAs } from './support/sign-in.ts';
import { asOwner } from './support/time.ts';
import { visitors } from './support/visitors.ts';

const newVisitor = visitors();
const FILES = 10;
/** The file that lacks something. */
const INCOMPLETE = 4;

interface WaitingFile {
  readonly id: string;
  readonly name: string;
}

/** Ten applications that came in before everything else that waits. */
function waitingFiles(): Promise<WaitingFile[]> {
  return asOwner(async (client) => {
    const { rows } = await client.query<WaitingFile>(
      `with applicant as (select id from person p where not exists (select from demo_persona d where d.person_id = p.id) order by id limit 1),
            o as (insert into organisation (name, legal_form, country, registered_at, registered_by_id)
                  select 'Növbədəki ' || n, 'LLC', 'AZ', now(), applicant.id from applicant, generate_series(1, $1) n
                  returning id, name, registered_by_id),
            m as (insert into membership (organisation_id, person_id, role, since) select id, registered_by_id, 'ADMIN', now() from o),
            f as (select o.*, now() - interval '44 days' + split_part(o.name, ' ', 2)::int * interval '1 minute' as at from o),
            a as (insert into residency_application (reference, organisation_id, state, started_at, started_by_id, changed_at, submitted_at,
                    clock_started_on, check_started_on)
                  select 'RA-' || upper(substr(md5(id::text), 1, 6)), id, 'COMPLETENESS_CHECK', at, registered_by_id, at, at, at::date, at::date
                  from f returning id, organisation_id, submitted_at)
       select a.id, o.name from a join o on o.id = a.organisation_id order by a.submitted_at`,
      [FILES],
    );
    return rows;
  });
}

it('an officer clears ten files by keyboard only: nine are complete, one goes back with its reason', async () => {
  const files = await waitingFiles();
  const officer = await newVisitor();
  await signInAs(officer, 'residency-officer', '/staff/residency/applications?turn=agency&sort=OLDEST');
  const { page } = officer;
  const { keyboard } = page;
  await page.getByRole('link', { name: files[0]?.name ?? '', exact: true }).waitFor();
  await keyboard.press('k');
  await keyboard.press('Enter');
  for (const [index, { name }] of files.entries()) {
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    if (index === INCOMPLETE) {
      await keyboard.press('r');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await tabTo(page, application.note);
      await keyboard.type('Nizamnamənin son səhifəsi yoxdur.');
      await tabTo(page, application.sendBack);
      await keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
    } else {
      await keyboard.press('a');
      const question = page.getByRole('alertdialog');
      await question.waitFor();
      // The focus rests on the harmless answer.
      await keyboard.press('Shift+Tab');
      await keyboard.press('Enter');
      await question.waitFor({ state: 'detached' });
    }
    await keyboard.press('n');
  }
  const STATES = '{ residencyApplications(first: 100, filter: { search: "Növbədəki" }) { items { id state } } }';
  const { residencyApplications } = await ask<{ residencyApplications: { items: { id: string; state: string }[] } }>(
    officer,
    STATES,
  );
  const states = new Map(residencyApplications.items.map(({ id, state }) => [id, state]));
  expect(files.map(({ id }) => states.get(id))).toEqual(
    files.map((_, index) => (index === INCOMPLETE ? 'SENT_BACK' : 'EVALUATION')),
  );
});
