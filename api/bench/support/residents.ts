import type pg from 'pg';

/** Residents with valid certificates and twenty employees each, every one with a pay of their own; in the place of those of the demo. */
export async function generateResidents(client: pg.Client, count: number): Promise<void> {
  await client.query('begin');
  await client.query(
    `update residency set state = 'WITHDRAWN', suspended_on = null where state in ('ACTIVE', 'UNDER_REVIEW', 'SUSPENDED')`,
  );
  await client.query(`update residency_certificate set state = 'INVALID'`);
  await client.query(
    `with person_one as (select id from person order by id limit 1),
     made as (
       insert into organisation (name, legal_form, tin, country, state, registered_at, registered_by_id)
       select 'Ölçü ' || n, 'LLC', '66' || lpad(n::text, 7, '0') || '1', 'AZ', 'VERIFIED', now(), person_one.id
       from generate_series(1, $1) n, person_one returning id, name, tin),
     residents as (
       insert into residency (organisation_id, holder_name, tin, activities, started_on)
       select id, name, tin, '{SOFTWARE_DEVELOPMENT}', date '2023-02-01' + (abs(hashtext(tin)) % 1300) from made
       returning id, started_on, tin),
     list as (insert into status_list (size, created_at) values (131072, now()) returning id),
     certificates as (
       insert into residency_certificate (residency_id, number, code, state, issued_at, issued_on, status_list_id, status_index)
       select r.id, 'AIM-R-2099-' || substr(r.tin, 5, 5), translate(upper(substr(md5(r.tin), 1, 10)), 'ILOU', '0000'), 'VALID', now(),
              r.started_on, list.id, row_number() over () from residents r, list returning residency_id),
     acts as (
       insert into residency_act (residency_id, kind, state, ground, legal_basis, reasons, appeal_route, effective_on, proposed_at, done_at)
       select id, 'ISSUE', 'DONE', 'APPLICATION_GRANTED', '-', '-', '-', started_on, now(), now() from residents returning residency_id)
     insert into resident_figures (residency_id, source, as_of, legal_form, turnover, qualifying_bps, other_costs, dividends, imports, groups)
     select r.id, 'REPORT', r.started_on, 'COMPANY', 200000000, 9500, 20000000, 10000000, 5000000,
       (select jsonb_agg(jsonb_build_object('people', 1, 'monthlyPay', (100000 + (abs(hashtext(r.tin || e::text)) % 1000000))::text,
          'citizenship', case when e % 7 = 0 then 'FOREIGNER' else 'CITIZEN' end, 'hasReducedBase', e % 3 = 0))
        from generate_series(1, 20) e)
     from residents r`,
    [count],
  );
  await client.query('commit');
  await client.query('analyze residency, residency_certificate, resident_figures, residency_act');
}
