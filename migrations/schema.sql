-- Generated from a freshly migrated database. Do not edit.
extension btree_gin
extension btree_gist
extension pg_trgm

table activity_class
table application_alert
table application_clarification
table application_clock_pause
table application_send_back
table auditor_opinion
table authority_notice
table benefit_election
table benefit_rule
table benefit_rule_period
table benefit_rule_version
table blackout
table booking
table booking_guest
table booking_series
table bulk_run
table bulk_run_row
table calendar_feed
table centre
table centre_closure
table centre_hours
table certificate_check
table certificate_counter
table claim
table closure
table cofounder_invitation
table cohort
table council_member
table credential_key
table credit_entry
table data_access
table dead_letter
table demo_persona
table email_change
table email_code
table event_delivery
table event_log
table event_seal
table expert_opinion
table external_identity
table file
table founder
table funnel_change
table funnel_rollup
table idempotency_key
table import_record
table import_row
table import_run
table import_source
table invitation
table known_device
table leaf
table listing
table listing_fund
table mail
table membership
table metric_job
table metric_report
table migrations
table moratorium
table moratorium_proposal
table notification
table notification_preference
table open_window
table organisation
table paper_counter
table participation
table passkey
table passkey_challenge
table password_credential
table pending_sign_in
table person
table person_contact rls forced
table person_identity rls forced
table planned_change
table quota_entry
table quota_period
table rate_window unlogged
table reaction_done
table recovery_code
table report_reminder
table report_return
table residency
table residency_act
table residency_appeal
table residency_application
table residency_application_block
table residency_certificate
table residency_decision rls forced
table residency_fee
table residency_paper
table residency_paper_key
table residency_renewal
table residency_report
table residency_report_line
table residency_report_month
table resident_figures
table resource
table resource_leaf
table review_explanation
table role_grant
table rule_scenario
table rule_simulation
table rule_simulation_row
table saved_view
table sealed_paper
table session
table sign_in_guard
table sign_on_logout
table sign_on_transaction
table signature_operation
table signed_paper
table slot_wait
table soft_landing_case
table soft_landing_item
table soft_landing_message rls forced
table space_charge
table space_membership
table space_plan
table space_rule
table space_training
table stage_entry
table startup
table startup_card
table startup_draft
table startup_journey
table startup_note rls forced
table startup_note_mention
table startup_return
table startup_revision
table startup_task
table startup_word
table state_transition
table status_list
table totp_credential
table totp_enrolment

column activity_class.article text
column activity_class.code text not null
column activity_class.confidence text not null
column activity_class.deviations jsonb not null
column activity_class.guide jsonb not null
column activity_class.id uuid not null default uuidv7()
column activity_class.name jsonb not null
column activity_class.position integer not null
column activity_class.source text not null
column application_alert.application_id uuid not null
column application_alert.clock text not null
column application_alert.percent integer not null
column application_alert.started_on date not null
column application_alert.told_at timestamp(3) with time zone not null
column application_clarification.answer text
column application_clarification.answered_at timestamp(3) with time zone
column application_clarification.answered_by_id uuid
column application_clarification.application_id uuid not null
column application_clarification.asked_at timestamp(3) with time zone not null
column application_clarification.asked_by_id uuid not null
column application_clarification.due_on date
column application_clarification.id uuid not null default uuidv7()
column application_clarification.question text not null
column application_clock_pause.application_id uuid not null
column application_clock_pause.id uuid not null default uuidv7()
column application_clock_pause.paused_on date not null
column application_clock_pause.resumed_on date
column application_send_back.application_id uuid not null
column application_send_back.id uuid not null default uuidv7()
column application_send_back.items jsonb not null
column application_send_back.sent_at timestamp(3) with time zone not null
column application_send_back.sent_by_id uuid not null
column auditor_opinion.auditor_id uuid not null
column auditor_opinion.id uuid not null default uuidv7()
column auditor_opinion.is_independent boolean not null
column auditor_opinion.opinion text not null
column auditor_opinion.report_id uuid not null
column auditor_opinion.signature_id uuid not null
column auditor_opinion.signed_at timestamp(3) with time zone not null
column auditor_opinion.submission integer not null
column auditor_opinion.text text not null
column authority_notice.act_id uuid not null
column authority_notice.attempts integer not null default 0
column authority_notice.authority text not null
column authority_notice.due_at timestamp(3) with time zone not null
column authority_notice.id uuid not null default uuidv7()
column authority_notice.late_told_at timestamp(3) with time zone
column authority_notice.proof text
column authority_notice.sent_at timestamp(3) with time zone
column benefit_election.base text not null
column benefit_election.elected_at timestamp(3) with time zone not null
column benefit_election.elected_by_id uuid not null
column benefit_election.fin_encrypted bytea not null
column benefit_election.fin_end text not null
column benefit_election.fin_hash bytea not null
column benefit_election.from_month date not null
column benefit_election.full_name text not null
column benefit_election.id uuid not null default uuidv7()
column benefit_election.organisation_id uuid not null
column benefit_election.residency_id uuid not null
column benefit_election.superseded_at timestamp(3) with time zone
column benefit_rule.audience text not null
column benefit_rule.code text not null
column benefit_rule.id uuid not null default uuidv7()
column benefit_rule.position integer not null
column benefit_rule.scope text not null
column benefit_rule.side text not null
column benefit_rule.topic text not null
column benefit_rule_period.id uuid not null default uuidv7()
column benefit_rule_period.recorded tstzrange not null
column benefit_rule_period.rule_id uuid not null
column benefit_rule_period.valid daterange not null
column benefit_rule_period.version_id uuid not null
column benefit_rule_version.article text
column benefit_rule_version.clock jsonb not null
column benefit_rule_version.conditions jsonb
column benefit_rule_version.confidence text not null
column benefit_rule_version.decided_at timestamp(3) with time zone
column benefit_rule_version.decided_by_id uuid
column benefit_rule_version.id uuid not null default uuidv7()
column benefit_rule_version.is_applied boolean not null
column benefit_rule_version.kind text not null
column benefit_rule_version.origin text not null
column benefit_rule_version.parameters jsonb
column benefit_rule_version.proposed_at timestamp(3) with time zone not null
column benefit_rule_version.proposed_by_id uuid
column benefit_rule_version.reason text
column benefit_rule_version.rule_id uuid not null
column benefit_rule_version.source text
column benefit_rule_version.state text not null default 'PROPOSED'::text
column benefit_rule_version.title jsonb not null
column benefit_rule_version.valid_from date not null
column benefit_rule_version.valid_to date
column benefit_rule_version.verified_by text
column benefit_rule_version.verified_on date
column benefit_rule_version.version integer not null default 1
column blackout.centre_id uuid not null
column blackout.during tstzrange not null
column blackout.id uuid not null default uuidv7()
column blackout.imported_uid text
column blackout.kind text not null
column blackout.lifted_at timestamp(3) with time zone
column blackout.made_at timestamp(3) with time zone not null
column blackout.made_by_id uuid not null
column blackout.reason text not null
column blackout.resource_id uuid not null
column booking.cancel_minutes integer not null default 0
column booking.centre_id uuid not null
column booking.changed_at timestamp(3) with time zone not null
column booking.check_in_from timestamp(3) with time zone
column booking.check_in_until timestamp(3) with time zone
column booking.checked_in_at timestamp(3) with time zone
column booking.credits integer not null default 0
column booking.decided_by_id uuid
column booking.decided_reason text
column booking.ended_at timestamp(3) with time zone
column booking.ends_at timestamp(3) with time zone not null generated upper(use_during)
column booking.hold_expires_at timestamp(3) with time zone
column booking.id uuid not null default uuidv7()
column booking.is_late boolean not null default false
column booking.live boolean not null generated (state = ANY (ARRAY['HELD'::text, 'PENDING'::text, 'CONFIRMED'::text, 'CHECKED_IN'::text]))
column booking.made_at timestamp(3) with time zone not null
column booking.organisation_id uuid
column booking.owner_id uuid not null
column booking.people integer not null
column booking.qepik bigint not null default 0
column booking.recurrence_at timestamp(3) with time zone
column booking.reference text not null
column booking.reminded_at timestamp(3) with time zone
column booking.resource_id uuid not null
column booking.sequence integer not null default 0
column booking.series_id uuid
column booking.starts_at timestamp(3) with time zone not null generated lower(use_during)
column booking.state text not null default 'HELD'::text
column booking.title text not null default ''::text
column booking.use_during tstzrange not null
column booking.version integer not null default 1
column booking_guest.booking_id uuid not null
column booking_guest.email text not null
column booking_series.id uuid not null default uuidv7()
column booking_series.made_at timestamp(3) with time zone not null
column booking_series.minutes integer not null
column booking_series.owner_id uuid not null
column booking_series.resource_id uuid not null
column booking_series.rule text not null
column booking_series.starts_local text not null
column booking_series.zone text not null
column bulk_run.finished_at timestamp(3) with time zone
column bulk_run.id uuid not null default uuidv7()
column bulk_run.kind text not null
column bulk_run.params jsonb not null default '{}'::jsonb
column bulk_run.started_at timestamp(3) with time zone not null
column bulk_run.started_by_id uuid not null
column bulk_run.state text not null default 'RUNNING'::text
column bulk_run.total integer not null
column bulk_run.version integer not null default 1
column bulk_run_row.before jsonb
column bulk_run_row.id uuid not null default uuidv7()
column bulk_run_row.outcome text not null default 'PENDING'::text
column bulk_run_row.problems jsonb not null default '[]'::jsonb
column bulk_run_row.run_id uuid not null
column bulk_run_row.startup_id uuid not null
column calendar_feed.id uuid not null default uuidv7()
column calendar_feed.kind text not null
column calendar_feed.made_at timestamp(3) with time zone not null
column calendar_feed.owner_id uuid not null
column calendar_feed.revoked_at timestamp(3) with time zone
column calendar_feed.subject_id uuid not null
column calendar_feed.token_hash bytea not null
column centre.about jsonb not null
column centre.address text not null
column centre.city text not null
column centre.country text not null
column centre.email text
column centre.folded text not null generated fold(name)
column centre.format text not null
column centre.id uuid not null default uuidv7()
column centre.is_open boolean not null default true
column centre.latitude double precision not null
column centre.longitude double precision not null
column centre.name text collate "az-x-icu" not null
column centre.opened_until timestamp(3) with time zone
column centre.operator text not null
column centre.phone text
column centre.slug text not null
column centre.version integer not null default 1
column centre.zone text not null
column centre_closure.centre_id uuid not null
column centre_closure.ends_on date not null
column centre_closure.id uuid not null default uuidv7()
column centre_closure.kind text not null
column centre_closure.name jsonb not null
column centre_closure.starts_on date not null
column centre_hours.centre_id uuid not null
column centre_hours.closes_minute integer not null
column centre_hours.id uuid not null default uuidv7()
column centre_hours.opens_minute integer not null
column centre_hours.resource_id uuid
column centre_hours.weekday integer not null
column certificate_check.certificate_id uuid not null
column certificate_check.times bigint not null
column certificate_counter.last integer not null
column certificate_counter.year integer not null
column claim.blackout_id uuid
column claim.booking_id uuid
column claim.booking_live boolean
column claim.during tstzrange not null
column claim.id uuid not null default uuidv7()
column claim.leaf_id uuid not null
column claim.open_leaf uuid generated 
CASE
    WHEN ((source = 'BLACKOUT'::text) OR out_of_hours) THEN NULL::uuid
    ELSE leaf_id
END
column claim.out_of_hours boolean not null default false
column claim.session_id uuid
column claim.source text not null
column claim.unit_no integer not null default 1
column claim.use_during tstzrange not null
column closure.closed_on date not null
column closure.id uuid not null default uuidv7()
column closure.kind text not null
column closure.note text
column closure.reason text not null
column closure.reopened_on date
column closure.startup_id uuid not null
column cofounder_invitation.created_at timestamp(3) with time zone not null
column cofounder_invitation.email text not null
column cofounder_invitation.expires_at timestamp(3) with time zone not null
column cofounder_invitation.id uuid not null default uuidv7()
column cofounder_invitation.invited_by_id uuid not null
column cofounder_invitation.startup_id uuid not null
column cofounder_invitation.state text not null default 'PENDING'::text
column cofounder_invitation.title text
column cofounder_invitation.token_encrypted bytea
column cofounder_invitation.token_hash bytea not null
column cofounder_invitation.version integer not null default 1
column cohort.created_at timestamp(3) with time zone not null
column cohort.created_by_id uuid not null
column cohort.ends_on date
column cohort.id uuid not null default uuidv7()
column cohort.kind text not null
column cohort.name text collate "az-x-icu" not null
column cohort.starts_on date not null
column council_member.application_id uuid not null
column council_member.appointed_at timestamp(3) with time zone not null
column council_member.appointed_by_id uuid not null
column council_member.conflict text
column council_member.conflict_note text
column council_member.declared_at timestamp(3) with time zone
column council_member.person_id uuid not null
column credential_key.certificates text[] not null default '{}'::text[]
column credential_key.created_at timestamp(3) with time zone not null
column credential_key.id uuid not null default uuidv7()
column credential_key.kid text not null
column credential_key.private_sealed bytea
column credential_key.public_jwk jsonb not null
column credential_key.purpose text not null
column credential_key.retired_at timestamp(3) with time zone
column credit_entry.booking_id uuid not null
column credit_entry.credits integer not null
column credit_entry.membership_id uuid not null
column data_access.acting_for_id uuid
column data_access.actor_id uuid
column data_access.at timestamp(3) with time zone not null
column data_access.field_groups text[] not null
column data_access.id uuid not null default uuidv7()
column data_access.purpose text not null
column data_access.request_id text not null
column data_access.subject_id uuid not null
column data_access.subject_type text not null
column dead_letter.attempts integer not null
column dead_letter.event_id uuid not null
column dead_letter.failed_at timestamp(3) with time zone not null default now()
column dead_letter.id uuid not null default uuidv7()
column dead_letter.reaction text not null
column dead_letter.reason text not null
column dead_letter.resolved_at timestamp(3) with time zone
column demo_persona.key text not null
column demo_persona.note jsonb not null
column demo_persona.person_id uuid not null
column email_change.changed_at timestamp(3) with time zone not null
column email_change.former_encrypted bytea not null
column email_change.id uuid not null default uuidv7()
column email_change.person_id uuid not null
column email_code.browser_hash bytea not null
column email_code.code_encrypted bytea
column email_code.code_hash bytea not null
column email_code.email text not null
column email_code.guesses integer not null default 0
column email_code.id uuid not null default uuidv7()
column email_code.locale text not null
column email_code.purpose text not null
column email_code.sent_at timestamp(3) with time zone not null
column event_delivery.event_id uuid not null
column event_delivery.relayed_at timestamp(3) with time zone
column event_log.acting_for_id uuid
column event_log.actor_id uuid
column event_log.at timestamp(3) with time zone not null
column event_log.event text not null
column event_log.id uuid not null default uuidv7()
column event_log.payload jsonb not null default '{}'::jsonb
column event_log.position bigint not null identity
column event_log.request_id text not null
column event_log.subject_id uuid not null
column event_log.subject_type text not null
column event_log.xid xid8 not null default pg_current_xact_id()
column event_seal.event_count integer not null
column event_seal.from_xid xid8 not null
column event_seal.hash bytea not null
column event_seal.id bigint not null identity
column event_seal.previous_hash bytea not null
column event_seal.sealed_at timestamp(3) with time zone not null default now()
column event_seal.to_xid xid8 not null
column expert_opinion.application_id uuid not null
column expert_opinion.given_at timestamp(3) with time zone not null
column expert_opinion.id uuid not null default uuidv7()
column expert_opinion.opinion text not null
column expert_opinion.person_id uuid not null
column expert_opinion.reasons text not null
column expert_opinion.superseded_at timestamp(3) with time zone
column external_identity.issuer text not null
column external_identity.linked_at timestamp(3) with time zone not null
column external_identity.person_id uuid not null
column external_identity.subject text not null
column file.announced_size integer not null
column file.created_at timestamp(3) with time zone not null
column file.has_active_content boolean not null default false
column file.id uuid not null default uuidv7()
column file.kind text not null
column file.media_type text not null
column file.name text not null
column file.next_scan_at timestamp(3) with time zone
column file.organisation_id uuid
column file.preview_key text
column file.scan_attempts integer not null default 0
column file.sha256 bytea
column file.size integer not null
column file.state text not null default 'UPLOADING'::text
column file.storage_key text
column file.subject_id uuid not null
column file.subject_type text not null
column file.ticket_hash bytea
column file.ticket_session_id uuid
column file.uploaded_by_id uuid not null
column file.version integer not null default 1
column file.visibility text not null
column founder.ended_at timestamp(3) with time zone
column founder.id uuid not null default uuidv7()
column founder.is_lead boolean not null default false
column founder.person_id uuid not null
column founder.since timestamp(3) with time zone not null
column founder.startup_id uuid not null
column founder.title text
column funnel_change.xid xid8 not null
column funnel_rollup.as_of date not null
column funnel_rollup.dimension text not null
column funnel_rollup.numbers jsonb not null
column funnel_rollup.seen pg_snapshot not null
column idempotency_key.created_at timestamp(3) with time zone not null default now()
column idempotency_key.key text not null
column idempotency_key.operation text not null
column idempotency_key.owner_id uuid not null
column idempotency_key.request_hash bytea not null
column idempotency_key.result jsonb
column import_record.run_id uuid not null
column import_record.said jsonb not null
column import_record.startup_id uuid not null
column import_row.applied_at timestamp(3) with time zone
column import_row.before jsonb
column import_row.cells jsonb not null
column import_row.id uuid not null default uuidv7()
column import_row.left_version integer
column import_row.name text
column import_row.outcome text not null
column import_row.read jsonb
column import_row.reasons jsonb not null default '[]'::jsonb
column import_row.row_number integer not null
column import_row.run_id uuid not null
column import_row.source_key text
column import_row.startup_id uuid
column import_row.undone_at timestamp(3) with time zone
column import_run.columns jsonb
column import_run.created_at timestamp(3) with time zone not null
column import_run.failure jsonb
column import_run.file_id uuid
column import_run.file_name text not null
column import_run.finished_at timestamp(3) with time zone
column import_run.id uuid not null default uuidv7()
column import_run.kind text not null
column import_run.mapping jsonb
column import_run.processed integer not null default 0
column import_run.source text not null
column import_run.started_by_id uuid
column import_run.state text not null default 'UPLOADED'::text
column import_run.total integer not null default 0
column import_run.version integer not null default 1
column import_source.id uuid not null default uuidv7()
column import_source.kind text not null
column import_source.mapping jsonb not null
column import_source.name text not null
column import_source.updated_at timestamp(3) with time zone not null
column invitation.created_at timestamp(3) with time zone not null
column invitation.email text not null
column invitation.expires_at timestamp(3) with time zone not null
column invitation.id uuid not null default uuidv7()
column invitation.invited_by_id uuid not null
column invitation.organisation_id uuid not null
column invitation.role text not null
column invitation.state text not null default 'PENDING'::text
column invitation.token_encrypted bytea
column invitation.token_hash bytea not null
column invitation.version integer not null default 1
column known_device.id uuid not null default uuidv7()
column known_device.known_at timestamp(3) with time zone not null
column known_device.known_by text not null
column known_device.person_id uuid not null
column known_device.secret_hash bytea not null
column leaf.centre_id uuid not null
column leaf.id uuid not null default uuidv7()
column leaf.name text not null
column listing.ask_amount bigint
column listing.ask_currency text
column listing.audience text not null
column listing.code text not null
column listing.consent jsonb not null
column listing.consent_version text not null
column listing.expires_on date not null
column listing.groups text[] not null
column listing.id uuid not null default uuidv7()
column listing.level text not null
column listing.published_at timestamp(3) with time zone not null
column listing.published_by_id uuid not null
column listing.reminded_at timestamp(3) with time zone
column listing.startup_id uuid not null
column listing.state text not null default 'ACTIVE'::text
column listing.version integer not null default 1
column listing_fund.is_excluded boolean not null
column listing_fund.listing_id uuid not null
column listing_fund.organisation_id uuid not null
column mail.attempts integer not null default 0
column mail.body_sealed bytea
column mail.created_at timestamp(3) with time zone not null
column mail.event_id uuid not null
column mail.folded text not null generated fold(((to_address || ' '::text) || subject))
column mail.id uuid not null default uuidv7()
column mail.last_error text
column mail.locale text not null
column mail.message_id text not null
column mail.next_attempt_at timestamp(3) with time zone not null
column mail.person_id uuid
column mail.sent_at timestamp(3) with time zone
column mail.state text not null default 'QUEUED'::text
column mail.subject text not null
column mail.template text not null
column mail.to_address text not null
column mail.version integer not null default 1
column membership.ended_at timestamp(3) with time zone
column membership.id uuid not null default uuidv7()
column membership.organisation_id uuid not null
column membership.person_id uuid not null
column membership.role text not null
column membership.since timestamp(3) with time zone not null
column metric_job.count integer not null
column metric_job.gender text not null
column metric_job.region text
column metric_job.report_id uuid not null
column metric_report.funding_raised bigint
column metric_report.id uuid not null default uuidv7()
column metric_report.is_correction boolean not null default false
column metric_report.month date not null
column metric_report.monthly_revenue bigint
column metric_report.paying_customers integer
column metric_report.replaced_at timestamp(3) with time zone
column metric_report.reported_at timestamp(3) with time zone not null
column metric_report.reported_by_id uuid
column metric_report.startup_id uuid not null
column metric_report.team_size integer
column metric_report.users integer
column migrations.id integer not null default nextval('migrations_id_seq'::regclass)
column migrations.name character varying not null
column migrations.timestamp bigint not null
column moratorium.declared_at timestamp(3) with time zone not null
column moratorium.declared_by_id uuid not null
column moratorium.ends_on date
column moratorium.id uuid not null default uuidv7()
column moratorium.legal_basis text not null
column moratorium.starts_on date not null
column moratorium_proposal.decided_at timestamp(3) with time zone
column moratorium_proposal.decided_by_id uuid
column moratorium_proposal.effective_on date not null
column moratorium_proposal.id uuid not null default uuidv7()
column moratorium_proposal.kind text not null
column moratorium_proposal.legal_basis text not null
column moratorium_proposal.moratorium_id uuid
column moratorium_proposal.proposed_at timestamp(3) with time zone not null
column moratorium_proposal.proposed_by_id uuid not null
column moratorium_proposal.reasons text not null
column moratorium_proposal.state text not null default 'PROPOSED'::text
column moratorium_proposal.version integer not null default 1
column notification.created_at timestamp(3) with time zone not null
column notification.event_id uuid not null
column notification.href text
column notification.id uuid not null default uuidv7()
column notification.kind text not null
column notification.params jsonb not null
column notification.person_id uuid not null
column notification.read_at timestamp(3) with time zone
column notification_preference.email boolean not null
column notification_preference.in_app boolean not null
column notification_preference.person_id uuid not null
column notification_preference.topic text not null
column open_window.during tstzrange not null
column open_window.leaf_id uuid not null
column organisation.address text
column organisation.country text not null
column organisation.folded text not null generated fold(name)
column organisation.id uuid not null default uuidv7()
column organisation.legal_form text not null
column organisation.name text collate "az-x-icu" not null
column organisation.registered_at timestamp(3) with time zone not null
column organisation.registered_by_id uuid not null
column organisation.registry_as_of timestamp(3) with time zone
column organisation.registry_state text
column organisation.state text not null default 'UNVERIFIED'::text
column organisation.tin text
column organisation.version integer not null default 1
column organisation.website text
column paper_counter.kind text not null
column paper_counter.last integer not null
column paper_counter.year integer not null
column participation.cohort_id uuid not null
column participation.created_at timestamp(3) with time zone not null
column participation.id uuid not null default uuidv7()
column participation.since date not null
column participation.startup_id uuid not null
column participation.state text not null default 'INVITED'::text
column participation.version integer not null default 1
column passkey.counter bigint not null default 0
column passkey.created_at timestamp(3) with time zone not null
column passkey.credential_id text not null
column passkey.id uuid not null default uuidv7()
column passkey.last_used_at timestamp(3) with time zone
column passkey.name text not null
column passkey.person_id uuid not null
column passkey.public_key bytea not null
column passkey.synced boolean not null
column passkey.transports text[] not null default '{}'::text[]
column passkey_challenge.challenge text not null
column passkey_challenge.created_at timestamp(3) with time zone not null
column passkey_challenge.key bytea not null
column password_credential.changed_at timestamp(3) with time zone not null
column password_credential.hash text not null
column password_credential.person_id uuid not null
column pending_sign_in.browser_hash bytea not null
column pending_sign_in.created_at timestamp(3) with time zone not null
column pending_sign_in.next text not null
column pending_sign_in.person_id uuid not null
column pending_sign_in.return_to text
column person.created_at timestamp(3) with time zone not null
column person.density text not null default 'STANDARD'::text
column person.disabled_at timestamp(3) with time zone
column person.folded text not null generated fold(full_name)
column person.full_name text collate "az-x-icu" not null
column person.id uuid not null default uuidv7()
column person.last_seen_at timestamp(3) with time zone
column person.locale text not null default 'az'::text
column person.shortcuts boolean not null default true
column person.state text not null default 'ACTIVE'::text
column person.text_scale integer not null default 100
column person.theme text not null default 'SYSTEM'::text
column person.version integer not null default 1
column person_contact.email text not null
column person_contact.person_id uuid not null
column person_contact.verified_at timestamp(3) with time zone
column person_identity.fin_encrypted bytea not null
column person_identity.fin_hash bytea not null
column person_identity.person_id uuid not null
column person_identity.verified_at timestamp(3) with time zone not null
column planned_change.announced_at timestamp(3) with time zone not null
column planned_change.announced_by_id uuid not null
column planned_change.announced_on date not null
column planned_change.called_off_reason text
column planned_change.effective_on date not null
column planned_change.ended_at timestamp(3) with time zone
column planned_change.ended_by_id uuid
column planned_change.happened_on date
column planned_change.id uuid not null default uuidv7()
column planned_change.kind text not null
column planned_change.notice_ends_on date
column planned_change.organisation_id uuid not null
column planned_change.reminded_at timestamp(3) with time zone
column planned_change.residency_id uuid not null
column planned_change.state text not null default 'ANNOUNCED'::text
column planned_change.text text not null
column planned_change.version integer not null default 1
column quota_entry.booking_id uuid not null
column quota_entry.minutes integer not null
column quota_entry.period_id uuid not null
column quota_period.during tstzrange not null
column quota_period.id uuid not null default uuidv7()
column quota_period.limit_minutes integer not null
column quota_period.person_id uuid not null
column quota_period.rule_id uuid not null
column quota_period.used_minutes integer not null default 0
column rate_window.attempts integer not null
column rate_window.key text not null
column rate_window.name text not null
column rate_window.started_at timestamp(3) with time zone not null
column reaction_done.done_at timestamp(3) with time zone not null default now()
column reaction_done.event_id uuid not null
column reaction_done.reaction text not null
column recovery_code.code_hash bytea not null
column recovery_code.person_id uuid not null
column recovery_code.used_at timestamp(3) with time zone
column report_reminder.due_on date not null
column report_reminder.reminder text not null
column report_reminder.report_id uuid not null
column report_reminder.told_at timestamp(3) with time zone not null
column report_return.id uuid not null default uuidv7()
column report_return.items jsonb not null
column report_return.report_id uuid not null
column report_return.returned_at timestamp(3) with time zone not null
column report_return.returned_by_id uuid not null
column residency.activities text[] not null
column residency.application_id uuid
column residency.certificate_state text not null generated 
CASE
    WHEN (state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text])) THEN 'VALID'::text
    WHEN (state = 'SUSPENDED'::text) THEN 'SUSPENDED'::text
    ELSE 'INVALID'::text
END
column residency.ends_on date
column residency.folded text not null generated fold(holder_name)
column residency.holder_name text collate "az-x-icu" not null
column residency.id uuid not null default uuidv7()
column residency.organisation_id uuid not null
column residency.started_on date not null
column residency.state text not null default 'ACTIVE'::text
column residency.suspended_on date
column residency.term_reminder text
column residency.tin text not null
column residency.version integer not null default 1
column residency_act.appeal_route text not null
column residency_act.decided_at timestamp(3) with time zone
column residency_act.decided_by_id uuid
column residency_act.done_at timestamp(3) with time zone
column residency_act.effective_on date not null
column residency_act.ground text not null
column residency_act.id uuid not null default uuidv7()
column residency_act.kind text not null
column residency_act.legal_basis text not null
column residency_act.proposed_at timestamp(3) with time zone not null
column residency_act.proposed_by_id uuid
column residency_act.reasons text not null
column residency_act.residency_id uuid not null
column residency_act.signature_id uuid
column residency_act.state text not null
column residency_act.version integer not null default 1
column residency_appeal.act_id uuid
column residency_appeal.against text not null
column residency_appeal.answered_at timestamp(3) with time zone
column residency_appeal.answered_by_id uuid
column residency_appeal.application_id uuid
column residency_appeal.decided_on date not null
column residency_appeal.decision_id uuid
column residency_appeal.due_on date
column residency_appeal.filed_at timestamp(3) with time zone not null
column residency_appeal.filed_by_id uuid not null
column residency_appeal.grounds text not null
column residency_appeal.id uuid not null default uuidv7()
column residency_appeal.organisation_id uuid not null
column residency_appeal.reasons text
column residency_appeal.reminded_at timestamp(3) with time zone
column residency_appeal.residency_id uuid
column residency_appeal.state text not null default 'FILED'::text
column residency_appeal.version integer not null default 1
column residency_application.answer_due_on date
column residency_application.changed_at timestamp(3) with time zone not null
column residency_application.check_started_on date
column residency_application.checked_on date
column residency_application.clock_started_on date
column residency_application.decided_on date
column residency_application.decided_working_days integer
column residency_application.id uuid not null default uuidv7()
column residency_application.organisation_id uuid not null
column residency_application.reference text not null
column residency_application.return_note text
column residency_application.return_reason text
column residency_application.started_at timestamp(3) with time zone not null
column residency_application.started_by_id uuid not null
column residency_application.state text not null default 'DRAFT'::text
column residency_application.submitted_at timestamp(3) with time zone
column residency_application.version integer not null default 1
column residency_application_block.answers jsonb not null default '{}'::jsonb
column residency_application_block.application_id uuid not null
column residency_application_block.block text not null
column residency_application_block.saved_at timestamp(3) with time zone not null
column residency_application_block.saved_by_id uuid not null
column residency_application_block.version integer not null default 0
column residency_certificate.code text not null
column residency_certificate.current_state text generated 
CASE
    WHEN (superseded_at IS NULL) THEN state
    ELSE NULL::text
END
column residency_certificate.id uuid not null default uuidv7()
column residency_certificate.issued_at timestamp(3) with time zone not null
column residency_certificate.issued_by_id uuid
column residency_certificate.issued_on date not null
column residency_certificate.number text not null
column residency_certificate.residency_id uuid not null
column residency_certificate.state text not null
column residency_certificate.status_index integer not null
column residency_certificate.status_list_id uuid not null
column residency_certificate.superseded_at timestamp(3) with time zone
column residency_decision.against integer not null
column residency_decision.application_id uuid not null
column residency_decision.id uuid not null default uuidv7()
column residency_decision.in_favour integer not null
column residency_decision.note text
column residency_decision.outcome text not null
column residency_decision.reasons text[] not null
column residency_decision.released_at timestamp(3) with time zone
column residency_decision.released_by_id uuid
column residency_decision.staged_at timestamp(3) with time zone not null
column residency_decision.staged_by_id uuid not null
column residency_decision.superseded_at timestamp(3) with time zone
column residency_fee.amount bigint
column residency_fee.application_id uuid not null
column residency_fee.certificate_due_on date
column residency_fee.confirmed_at timestamp(3) with time zone
column residency_fee.confirmed_by_id uuid
column residency_fee.due_on date
column residency_fee.notice_due_on date
column residency_fee.noticed_at timestamp(3) with time zone
column residency_fee.paid_on date
column residency_fee.proof_at timestamp(3) with time zone
column residency_fee.proof_paid_on date
column residency_fee.proof_reference text
column residency_fee.reference text
column residency_paper.basis jsonb
column residency_paper.code text
column residency_paper.content jsonb not null
column residency_paper.document_encrypted bytea
column residency_paper.ended_at timestamp(3) with time zone
column residency_paper.ended_by_id uuid
column residency_paper.erased_at timestamp(3) with time zone
column residency_paper.id uuid not null default uuidv7()
column residency_paper.issued_on date
column residency_paper.kind text not null
column residency_paper.number text
column residency_paper.organisation_id uuid not null
column residency_paper.prepared_at timestamp(3) with time zone
column residency_paper.prepared_by_id uuid
column residency_paper.reasons text
column residency_paper.requested_at timestamp(3) with time zone not null
column residency_paper.requested_by_id uuid not null
column residency_paper.residency_id uuid not null
column residency_paper.state text not null default 'REQUESTED'::text
column residency_paper.valid_until date
column residency_paper.version integer not null default 1
column residency_paper_key.key_sealed bytea not null
column residency_paper_key.paper_id uuid not null
column residency_renewal.application_id uuid not null
column residency_renewal.ends_on date
column residency_renewal.follows_on date not null
column residency_renewal.granted_id uuid
column residency_renewal.prepared_at timestamp(3) with time zone not null
column residency_renewal.prepared_by_id uuid not null
column residency_renewal.residency_id uuid not null
column residency_renewal.starts_on date not null generated (follows_on + 1)
column residency_report.accepted_at timestamp(3) with time zone
column residency_report.accepted_by_id uuid
column residency_report.answer_due_on date
column residency_report.auditor_id uuid
column residency_report.changed_at timestamp(3) with time zone
column residency_report.due_on date not null
column residency_report.figures_version integer not null default 0
column residency_report.from_on date not null
column residency_report.id uuid not null default uuidv7()
column residency_report.kind text not null
column residency_report.opinion_id uuid
column residency_report.organisation_id uuid not null
column residency_report.prefilled_from text[] not null default '{}'::text[]
column residency_report.residency_id uuid not null
column residency_report.signature_id uuid
column residency_report.started_at timestamp(3) with time zone
column residency_report.started_by_id uuid
column residency_report.state text not null default 'DUE'::text
column residency_report.submission integer not null default 0
column residency_report.submitted_at timestamp(3) with time zone
column residency_report.to_on date not null
column residency_report.version integer not null default 1
column residency_report_line.amount bigint not null
column residency_report_line.kind text not null
column residency_report_line.month date not null
column residency_report_line.report_id uuid not null
column residency_report_month.from_on date not null
column residency_report_month.headcount integer
column residency_report_month.month date not null
column residency_report_month.payroll bigint
column residency_report_month.report_id uuid not null
column residency_report_month.to_on date not null
column resident_figures.as_of date not null
column resident_figures.dividends bigint not null default 0
column resident_figures.groups jsonb not null
column resident_figures.imports bigint not null default 0
column resident_figures.legal_form text not null
column resident_figures.other_costs bigint
column resident_figures.property bigint not null default 0
column resident_figures.qualifying_bps integer not null
column resident_figures.residency_id uuid not null
column resident_figures.source text not null
column resident_figures.turnover bigint not null
column resource.access text[] not null default '{}'::text[]
column resource.amenities text[] not null default '{}'::text[]
column resource.capacity integer not null
column resource.centre_id uuid not null
column resource.door_code text not null
column resource.floor text
column resource.id uuid not null default uuidv7()
column resource.is_open boolean not null default true
column resource.kind text not null
column resource.name text collate "az-x-icu" not null
column resource.note text
column resource.plan_height integer
column resource.plan_width integer
column resource.plan_x integer
column resource.plan_y integer
column resource.position integer not null default 0
column resource.units integer not null default 1
column resource.version integer not null default 1
column resource_leaf.leaf_id uuid not null
column resource_leaf.resource_id uuid not null
column review_explanation.act_id uuid not null
column review_explanation.cure text
column review_explanation.id uuid not null default uuidv7()
column review_explanation.kind text not null default 'OPEN_REVIEW'::text
column review_explanation.residency_id uuid not null
column review_explanation.submitted_at timestamp(3) with time zone not null
column review_explanation.submitted_by_id uuid not null
column review_explanation.text text not null
column role_grant.grant_reason text
column role_grant.granted_at timestamp(3) with time zone not null
column role_grant.granted_by_id uuid
column role_grant.id uuid not null default uuidv7()
column role_grant.person_id uuid not null
column role_grant.revoke_reason text
column role_grant.revoked_at timestamp(3) with time zone
column role_grant.revoked_by_id uuid
column role_grant.role text not null
column role_grant.scope_ids uuid[] not null default '{}'::uuid[]
column rule_scenario.changed_at timestamp(3) with time zone not null
column rule_scenario.changes jsonb not null
column rule_scenario.id uuid not null default uuidv7()
column rule_scenario.name text not null
column rule_scenario.note text
column rule_scenario.owner_id uuid not null
column rule_simulation.changes jsonb not null
column rule_simulation.effect bigint not null default 0
column rule_simulation.finished_at timestamp(3) with time zone
column rule_simulation.first_year integer not null
column rule_simulation.gain integer not null default 0
column rule_simulation.id uuid not null default uuidv7()
column rule_simulation.known_at timestamp(3) with time zone not null
column rule_simulation.lose integer not null default 0
column rule_simulation.same integer not null default 0
column rule_simulation.scenario_id uuid not null
column rule_simulation.started_at timestamp(3) with time zone not null
column rule_simulation.started_by_id uuid not null
column rule_simulation.state text not null default 'RUNNING'::text
column rule_simulation.total integer not null
column rule_simulation.unknown integer not null default 0
column rule_simulation.version integer not null default 1
column rule_simulation.years jsonb not null default '[]'::jsonb
column rule_simulation_row.after bigint
column rule_simulation_row.before bigint
column rule_simulation_row.effect bigint generated (before - after)
column rule_simulation_row.id uuid not null default uuidv7()
column rule_simulation_row.not_computed integer not null
column rule_simulation_row.outcome text not null
column rule_simulation_row.residency_id uuid not null
column rule_simulation_row.simulation_id uuid not null
column saved_view.created_at timestamp(3) with time zone not null
column saved_view.id uuid not null default uuidv7()
column saved_view.name text collate "az-x-icu" not null
column saved_view.owner_id uuid not null
column saved_view.screen text not null
column saved_view.search jsonb not null
column saved_view.shared boolean not null
column sealed_paper.bytes_sealed bytea not null
column sealed_paper.locale text not null
column sealed_paper.paper_id uuid not null
column sealed_paper.signed_at timestamp(3) with time zone not null
column session.acting_for_id uuid
column session.address text not null
column session.assurance text not null
column session.created_at timestamp(3) with time zone not null
column session.device text not null
column session.end_reason text
column session.ended_at timestamp(3) with time zone
column session.id uuid not null default uuidv7()
column session.last_seen_at timestamp(3) with time zone not null
column session.method text not null
column session.person_id uuid not null
column session.sign_on_sid text
column session.step_up_at timestamp(3) with time zone
column session.token_hash bytea not null
column sign_in_guard.failures integer not null
column sign_in_guard.key bytea not null
column sign_in_guard.last_failure_at timestamp(3) with time zone not null
column sign_on_logout.received_at timestamp(3) with time zone not null
column sign_on_logout.token_id_hash bytea not null
column sign_on_transaction.browser_hash bytea not null
column sign_on_transaction.code_verifier text not null
column sign_on_transaction.created_at timestamp(3) with time zone not null
column sign_on_transaction.locale text not null
column sign_on_transaction.nonce text not null
column sign_on_transaction.purpose text not null
column sign_on_transaction.return_to text
column sign_on_transaction.session_id uuid
column sign_on_transaction.state text not null
column signature_operation.certificate text
column signature_operation.content text not null
column signature_operation.content_hash bytea not null
column signature_operation.created_at timestamp(3) with time zone not null
column signature_operation.created_by_id uuid not null
column signature_operation.expires_at timestamp(3) with time zone not null
column signature_operation.fin_encrypted bytea not null
column signature_operation.fin_hash bytea not null
column signature_operation.id uuid not null
column signature_operation.not_before timestamp(3) with time zone not null
column signature_operation.signature text
column signature_operation.signed_at timestamp(3) with time zone
column signature_operation.signer_name text
column signature_operation.state text not null default 'PENDING'::text
column signature_operation.subject_id uuid not null
column signature_operation.subject_type text not null
column signature_operation.used_at timestamp(3) with time zone
column signed_paper.act_id uuid generated 
CASE
    WHEN (kind = 'DECISION'::text) THEN subject_id
    ELSE NULL::uuid
END
column signed_paper.bytes bytea not null
column signed_paper.certificate_id uuid generated 
CASE
    WHEN (kind = 'CERTIFICATE'::text) THEN subject_id
    ELSE NULL::uuid
END
column signed_paper.kind text not null
column signed_paper.locale text not null
column signed_paper.signature_id uuid
column signed_paper.signed_at timestamp(3) with time zone not null
column signed_paper.subject_id uuid not null
column slot_wait.booking_id uuid
column slot_wait.centre_id uuid not null
column slot_wait.id uuid not null default uuidv7()
column slot_wait.joined_at timestamp(3) with time zone not null
column slot_wait.offered_until timestamp(3) with time zone
column slot_wait.people integer not null
column slot_wait.person_id uuid not null
column slot_wait.resource_id uuid not null
column slot_wait.state text not null default 'WAITING'::text
column slot_wait.version integer not null default 1
column slot_wait.wants tstzrange not null
column soft_landing_case.application_id uuid
column soft_landing_case.end_reasons text
column soft_landing_case.ended_at timestamp(3) with time zone
column soft_landing_case.ended_by_id uuid
column soft_landing_case.goal text not null
column soft_landing_case.id uuid not null default uuidv7()
column soft_landing_case.next_due_on date
column soft_landing_case.next_party text
column soft_landing_case.next_step text
column soft_landing_case.officer_id uuid
column soft_landing_case.organisation_id uuid not null
column soft_landing_case.plan text not null
column soft_landing_case.reminded_at timestamp(3) with time zone
column soft_landing_case.requested_at timestamp(3) with time zone not null
column soft_landing_case.requested_by_id uuid not null
column soft_landing_case.state text not null default 'REQUESTED'::text
column soft_landing_case.version integer not null default 1
column soft_landing_item.case_id uuid not null
column soft_landing_item.file_id uuid
column soft_landing_item.item text not null
column soft_landing_item.note text
column soft_landing_item.settled_at timestamp(3) with time zone
column soft_landing_item.settled_by_id uuid
column soft_landing_item.state text not null default 'OPEN'::text
column soft_landing_message.author_id uuid not null
column soft_landing_message.case_id uuid not null
column soft_landing_message.id uuid not null default uuidv7()
column soft_landing_message.is_from_agency boolean not null
column soft_landing_message.is_internal boolean not null
column soft_landing_message.text text not null
column soft_landing_message.written_at timestamp(3) with time zone not null
column space_charge.actor_id uuid
column space_charge.at timestamp(3) with time zone not null
column space_charge.booking_id uuid not null
column space_charge.centre_id uuid not null
column space_charge.credits integer not null default 0
column space_charge.id uuid not null default uuidv7()
column space_charge.person_id uuid not null
column space_charge.qepik bigint not null default 0
column space_charge.reason text not null
column space_membership.centre_id uuid
column space_membership.credits_granted integer not null default 0
column space_membership.credits_used integer not null default 0
column space_membership.ends_on date
column space_membership.id uuid not null default uuidv7()
column space_membership.organisation_id uuid
column space_membership.person_id uuid
column space_membership.plan text not null
column space_membership.starts_on date not null
column space_plan.code text not null
column space_plan.name jsonb not null
column space_rule.centre_id uuid not null
column space_rule.id uuid not null default uuidv7()
column space_rule.is_active boolean not null default true
column space_rule.kind text
column space_rule.params jsonb not null
column space_rule.plan text
column space_rule.resource_id uuid
column space_rule.saved_at timestamp(3) with time zone not null
column space_rule.saved_by_id uuid
column space_rule.type text not null
column space_rule.valid_from date
column space_rule.valid_until date
column space_training.code text not null
column space_training.completed_on date not null
column space_training.person_id uuid not null
column space_training.recorded_by_id uuid
column space_training.valid_until date
column stage_entry.counts boolean not null default true
column stage_entry.entered_on date not null
column stage_entry.evidence_file_id uuid
column stage_entry.evidence_url text
column stage_entry.id uuid not null default uuidv7()
column stage_entry.kind text not null
column stage_entry.note text
column stage_entry.reason text
column stage_entry.recorded_at timestamp(3) with time zone not null
column stage_entry.recorded_by_id uuid
column stage_entry.stage text not null
column stage_entry.startup_id uuid not null
column stage_entry.supersedes_id uuid
column startup.approved_at timestamp(3) with time zone
column startup.assignee_id uuid
column startup.city text
column startup.country text not null
column startup.folded text not null generated fold(name)
column startup.founded_year integer
column startup.id uuid not null default uuidv7()
column startup.intake_on date not null
column startup.last_update_at timestamp(3) with time zone not null
column startup.merged_into_id uuid
column startup.name text collate "az-x-icu" not null
column startup.one_liner text
column startup.organisation_id uuid
column startup.origin text not null
column startup.problem text
column startup.prompts integer not null default 0
column startup.reference text not null
column startup.region text
column startup.registered_at timestamp(3) with time zone not null
column startup.registered_by_id uuid
column startup.searched text not null generated fold(((name || ' '::text) || COALESCE(one_liner, ''::text)))
column startup.sector text not null
column startup.site text generated lower(regexp_replace(website, '^https?://(www[.])?([^/?#:]+).*$'::text, '\2'::text, 'i'::text))
column startup.solution text
column startup.source text
column startup.source_key text
column startup.stage text not null default 'IDEA'::text
column startup.stage_on date not null
column startup.state text not null default 'DRAFT'::text
column startup.submitted_at timestamp(3) with time zone
column startup.tags text[] not null default '{}'::text[]
column startup.team_size integer
column startup.version integer not null default 1
column startup.website text
column startup_card.founders json not null
column startup_card.latest_metrics json
column startup_card.startup_id uuid not null
column startup_card_now.founders json
column startup_card_now.latest_metrics json
column startup_card_now.startup_id uuid
column startup_draft.answers jsonb not null default '{}'::jsonb
column startup_draft.created_at timestamp(3) with time zone not null
column startup_draft.id uuid not null default uuidv7()
column startup_draft.person_id uuid
column startup_draft.startup_id uuid
column startup_draft.token_hash bytea not null
column startup_draft.updated_at timestamp(3) with time zone not null
column startup_draft.version integer not null default 1
column startup_journey.acceleration_on date
column startup_journey.funded_on date
column startup_journey.idea_on date
column startup_journey.incubation_on date
column startup_journey.intake_on date
column startup_journey.investor_matching_on date
column startup_journey.is_counted boolean not null
column startup_journey.mvp_on date
column startup_journey.needs_entries boolean not null
column startup_journey.region text
column startup_journey.sector text not null
column startup_journey.startup_id uuid not null
column startup_note.at timestamp(3) with time zone not null
column startup_note.author_id uuid not null
column startup_note.id uuid not null default uuidv7()
column startup_note.startup_id uuid not null
column startup_note.text text not null
column startup_note_mention.note_id uuid not null
column startup_note_mention.person_id uuid not null
column startup_return.id uuid not null default uuidv7()
column startup_return.note text
column startup_return.reasons text[] not null
column startup_return.returned_at timestamp(3) with time zone not null
column startup_return.returned_by_id uuid not null
column startup_return.startup_id uuid not null
column startup_revision.decided_at timestamp(3) with time zone
column startup_revision.decided_by_id uuid
column startup_revision.id uuid not null default uuidv7()
column startup_revision.name text collate "az-x-icu" not null
column startup_revision.note text
column startup_revision.one_liner text
column startup_revision.problem text
column startup_revision.reasons text[] not null default '{}'::text[]
column startup_revision.solution text
column startup_revision.startup_id uuid not null
column startup_revision.state text not null default 'PENDING'::text
column startup_revision.submitted_at timestamp(3) with time zone not null
column startup_revision.submitted_by_id uuid not null
column startup_revision.version integer not null default 1
column startup_revision.website text
column startup_task.assignee_id uuid
column startup_task.created_at timestamp(3) with time zone not null
column startup_task.created_by_id uuid not null
column startup_task.done_at timestamp(3) with time zone
column startup_task.due_on date
column startup_task.id uuid not null default uuidv7()
column startup_task.reminded_on date
column startup_task.startup_id uuid not null
column startup_task.state text not null default 'OPEN'::text
column startup_task.title text not null
column startup_task.version integer not null default 1
column startup_word.word text collate "C" not null
column state_transition.acting_for_id uuid
column state_transition.actor_id uuid
column state_transition.at timestamp(3) with time zone not null
column state_transition.event text not null
column state_transition.from_state text not null
column state_transition.id uuid not null default uuidv7()
column state_transition.machine text not null
column state_transition.reason text
column state_transition.subject_id uuid not null
column state_transition.to_state text not null
column status_list.created_at timestamp(3) with time zone not null
column status_list.id uuid not null default uuidv7()
column status_list.size integer not null
column totp_credential.confirmed_at timestamp(3) with time zone not null
column totp_credential.last_step bigint not null default 0
column totp_credential.person_id uuid not null
column totp_credential.secret_encrypted bytea not null
column totp_enrolment.person_id uuid not null
column totp_enrolment.secret_encrypted bytea not null
column totp_enrolment.started_at timestamp(3) with time zone not null

constraint activity_class.pk_activity_class PRIMARY KEY (id)
constraint activity_class.uq_activity_class_code UNIQUE (code)
constraint application_alert.ck_application_alert_clock CHECK ((clock = ANY (ARRAY['TOTAL'::text, 'COMPLETENESS'::text, 'CERTIFICATE'::text])))
constraint application_alert.ck_application_alert_percent CHECK ((percent = ANY (ARRAY[50, 80, 100])))
constraint application_alert.fk_application_alert FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint application_alert.pk_application_alert PRIMARY KEY (application_id, clock, started_on, percent)
constraint application_clarification.ck_application_clarification_answer CHECK (((answer IS NULL) = (answered_at IS NULL)))
constraint application_clarification.fk_application_clarification FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint application_clarification.fk_application_clarification_answered_by FOREIGN KEY (answered_by_id) REFERENCES person(id)
constraint application_clarification.fk_application_clarification_asked_by FOREIGN KEY (asked_by_id) REFERENCES person(id)
constraint application_clarification.pk_application_clarification PRIMARY KEY (id)
constraint application_clock_pause.ck_application_clock_pause CHECK ((resumed_on >= paused_on))
constraint application_clock_pause.fk_application_clock_pause FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint application_clock_pause.pk_application_clock_pause PRIMARY KEY (id)
constraint application_send_back.fk_application_send_back FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint application_send_back.fk_application_send_back_sent_by FOREIGN KEY (sent_by_id) REFERENCES person(id)
constraint application_send_back.pk_application_send_back PRIMARY KEY (id)
constraint auditor_opinion.ck_auditor_opinion CHECK ((opinion = ANY (ARRAY['UNQUALIFIED'::text, 'QUALIFIED'::text, 'ADVERSE'::text])))
constraint auditor_opinion.ck_auditor_opinion_independent CHECK (is_independent)
constraint auditor_opinion.fk_auditor_opinion_auditor FOREIGN KEY (auditor_id) REFERENCES person(id)
constraint auditor_opinion.fk_auditor_opinion_report FOREIGN KEY (report_id) REFERENCES residency_report(id)
constraint auditor_opinion.fk_auditor_opinion_signature FOREIGN KEY (signature_id) REFERENCES signature_operation(id)
constraint auditor_opinion.pk_auditor_opinion PRIMARY KEY (id)
constraint auditor_opinion.uq_auditor_opinion_of UNIQUE (id, report_id, auditor_id, submission)
constraint auditor_opinion.uq_auditor_opinion_signature UNIQUE (signature_id)
constraint auditor_opinion.uq_auditor_opinion_submission UNIQUE (report_id, submission)
constraint authority_notice.ck_authority_notice_authority CHECK ((authority = ANY (ARRAY['TAX'::text, 'CUSTOMS'::text])))
constraint authority_notice.ck_authority_notice_proof CHECK (((sent_at IS NULL) = (proof IS NULL)))
constraint authority_notice.fk_authority_notice_act FOREIGN KEY (act_id) REFERENCES residency_act(id)
constraint authority_notice.pk_authority_notice PRIMARY KEY (id)
constraint authority_notice.uq_authority_notice UNIQUE (act_id, authority)
constraint benefit_election.ck_benefit_election_base CHECK ((base = ANY (ARRAY['FIXED_BASE'::text, 'ACTUAL_EARNINGS'::text])))
constraint benefit_election.ck_benefit_election_fin_end CHECK ((length(fin_end) = 2))
constraint benefit_election.ck_benefit_election_month CHECK ((EXTRACT(day FROM from_month) = (1)::numeric))
constraint benefit_election.fk_benefit_election_elected_by FOREIGN KEY (elected_by_id) REFERENCES person(id)
constraint benefit_election.fk_benefit_election_residency FOREIGN KEY (residency_id, organisation_id) REFERENCES residency(id, organisation_id)
constraint benefit_election.pk_benefit_election PRIMARY KEY (id)
constraint benefit_rule.ck_benefit_rule_audience CHECK ((audience = ANY (ARRAY['ALL'::text, 'CITIZENS'::text, 'FOREIGNERS'::text])))
constraint benefit_rule.ck_benefit_rule_code CHECK ((code ~ '^[A-Z][A-Z0-9_]{2,59}$'::text))
constraint benefit_rule.ck_benefit_rule_scope CHECK ((scope = ANY (ARRAY['INSIDE'::text, 'OUTSIDE'::text, 'BOTH'::text])))
constraint benefit_rule.ck_benefit_rule_side CHECK ((side = ANY (ARRAY['RESIDENT'::text, 'GENERAL'::text, 'STARTUP_CERTIFICATE'::text])))
constraint benefit_rule.pk_benefit_rule PRIMARY KEY (id)
constraint benefit_rule.uq_benefit_rule_code UNIQUE (code)
constraint benefit_rule_period.ex_benefit_rule_period_overlap EXCLUDE USING gist (rule_id WITH =, valid WITH &&, recorded WITH &&)
constraint benefit_rule_period.fk_benefit_rule_period_rule FOREIGN KEY (rule_id) REFERENCES benefit_rule(id)
constraint benefit_rule_period.fk_benefit_rule_period_version FOREIGN KEY (version_id) REFERENCES benefit_rule_version(id)
constraint benefit_rule_period.pk_benefit_rule_period PRIMARY KEY (id)
constraint benefit_rule_version.ck_benefit_rule_version_conditions CHECK ((conditions ?& ARRAY['az'::text, 'en'::text, 'ru'::text]))
constraint benefit_rule_version.ck_benefit_rule_version_confidence CHECK ((confidence = ANY (ARRAY['LAW'::text, 'PRO'::text, 'PRESS'::text, 'SEED'::text, 'AUTO'::text, 'INFER'::text, 'NOT_FOUND'::text])))
constraint benefit_rule_version.ck_benefit_rule_version_decided CHECK (((origin = 'FIRST'::text) OR ((state = 'PROPOSED'::text) = (decided_by_id IS NULL))))
constraint benefit_rule_version.ck_benefit_rule_version_four_eyes CHECK ((decided_by_id <> proposed_by_id))
constraint benefit_rule_version.ck_benefit_rule_version_origin CHECK ((origin = ANY (ARRAY['FIRST'::text, 'PROPOSAL'::text])))
constraint benefit_rule_version.ck_benefit_rule_version_proposed CHECK (((origin = 'FIRST'::text) = (proposed_by_id IS NULL)))
constraint benefit_rule_version.ck_benefit_rule_version_state CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'APPROVED'::text, 'REJECTED'::text])))
constraint benefit_rule_version.ck_benefit_rule_version_title CHECK ((title ?& ARRAY['az'::text, 'en'::text, 'ru'::text]))
constraint benefit_rule_version.ck_benefit_rule_version_valid CHECK ((valid_from < valid_to))
constraint benefit_rule_version.ck_benefit_rule_version_verified CHECK (((verified_by IS NULL) = (verified_on IS NULL)))
constraint benefit_rule_version.fk_benefit_rule_version_decided_by FOREIGN KEY (decided_by_id) REFERENCES person(id)
constraint benefit_rule_version.fk_benefit_rule_version_proposed_by FOREIGN KEY (proposed_by_id) REFERENCES person(id)
constraint benefit_rule_version.fk_benefit_rule_version_rule FOREIGN KEY (rule_id) REFERENCES benefit_rule(id)
constraint benefit_rule_version.pk_benefit_rule_version PRIMARY KEY (id)
constraint blackout.ck_blackout_bounds CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
constraint blackout.ck_blackout_kind CHECK ((kind = ANY (ARRAY['MAINTENANCE'::text, 'CLOSURE'::text, 'IMPORTED'::text, 'OTHER'::text])))
constraint blackout.fk_blackout_made_by FOREIGN KEY (made_by_id) REFERENCES person(id)
constraint blackout.fk_blackout_resource FOREIGN KEY (resource_id, centre_id) REFERENCES resource(id, centre_id)
constraint blackout.pk_blackout PRIMARY KEY (id)
constraint booking.booking_keeps_account TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint booking.booking_keeps_claims TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint booking.booking_made_keeps_account TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint booking.ck_booking_bounds CHECK (((NOT isempty(use_during)) AND lower_inc(use_during) AND (NOT upper_inc(use_during)) AND (NOT lower_inf(use_during)) AND (NOT upper_inf(use_during))))
constraint booking.ck_booking_credits CHECK ((credits >= 0))
constraint booking.ck_booking_hold CHECK (((state = 'HELD'::text) = (hold_expires_at IS NOT NULL)))
constraint booking.ck_booking_people CHECK ((people > 0))
constraint booking.ck_booking_qepik CHECK ((qepik >= 0))
constraint booking.ck_booking_series CHECK (((series_id IS NULL) = (recurrence_at IS NULL)))
constraint booking.ck_booking_state CHECK ((state = ANY (ARRAY['HELD'::text, 'PENDING'::text, 'CONFIRMED'::text, 'CHECKED_IN'::text, 'COMPLETED'::text, 'NO_SHOW'::text, 'CANCELLED'::text, 'REJECTED'::text, 'EXPIRED'::text])))
constraint booking.fk_booking_decided_by FOREIGN KEY (decided_by_id) REFERENCES person(id)
constraint booking.fk_booking_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint booking.fk_booking_owner FOREIGN KEY (owner_id) REFERENCES person(id)
constraint booking.fk_booking_resource FOREIGN KEY (resource_id, centre_id) REFERENCES resource(id, centre_id)
constraint booking.fk_booking_series FOREIGN KEY (series_id) REFERENCES booking_series(id)
constraint booking.pk_booking PRIMARY KEY (id)
constraint booking.uq_booking_live UNIQUE (id, live)
constraint booking.uq_booking_recurrence UNIQUE (series_id, recurrence_at)
constraint booking.uq_booking_reference UNIQUE (reference)
constraint booking_guest.ck_booking_guest_email CHECK ((email = lower(email)))
constraint booking_guest.fk_booking_guest_booking FOREIGN KEY (booking_id) REFERENCES booking(id)
constraint booking_guest.pk_booking_guest PRIMARY KEY (booking_id, email)
constraint booking_series.ck_booking_series_minutes CHECK ((minutes > 0))
constraint booking_series.fk_booking_series_owner FOREIGN KEY (owner_id) REFERENCES person(id)
constraint booking_series.fk_booking_series_resource FOREIGN KEY (resource_id) REFERENCES resource(id)
constraint booking_series.pk_booking_series PRIMARY KEY (id)
constraint bulk_run.ck_bulk_run_finished CHECK (((state = 'RUNNING'::text) = (finished_at IS NULL)))
constraint bulk_run.ck_bulk_run_kind CHECK ((kind = ANY (ARRAY['ASSIGN'::text, 'ADD_TO_COHORT'::text, 'ASK_FOR_UPDATE'::text, 'ADVANCE'::text, 'ADD_TASK'::text])))
constraint bulk_run.ck_bulk_run_state CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'CANCELLED'::text, 'UNDONE'::text])))
constraint bulk_run.ck_bulk_run_total CHECK (((total >= 1) AND (total <= 10000)))
constraint bulk_run.fk_bulk_run_started_by FOREIGN KEY (started_by_id) REFERENCES person(id)
constraint bulk_run.pk_bulk_run PRIMARY KEY (id)
constraint bulk_run_row.ck_bulk_run_row_outcome CHECK ((outcome = ANY (ARRAY['PENDING'::text, 'DONE'::text, 'REFUSED'::text, 'FAILED'::text, 'UNDONE'::text])))
constraint bulk_run_row.fk_bulk_run_row_run FOREIGN KEY (run_id) REFERENCES bulk_run(id)
constraint bulk_run_row.fk_bulk_run_row_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint bulk_run_row.pk_bulk_run_row PRIMARY KEY (id)
constraint bulk_run_row.uq_bulk_run_row UNIQUE (run_id, startup_id)
constraint calendar_feed.ck_calendar_feed_kind CHECK ((kind = ANY (ARRAY['PERSON'::text, 'RESOURCE'::text, 'CENTRE'::text])))
constraint calendar_feed.fk_calendar_feed_owner FOREIGN KEY (owner_id) REFERENCES person(id)
constraint calendar_feed.pk_calendar_feed PRIMARY KEY (id)
constraint calendar_feed.uq_calendar_feed_token UNIQUE (token_hash)
constraint centre.ck_centre_about CHECK ((about ?& ARRAY['az'::text, 'en'::text, 'ru'::text]))
constraint centre.ck_centre_country CHECK ((country ~ '^[A-Z]{2}$'::text))
constraint centre.ck_centre_format CHECK ((format = ANY (ARRAY['AGENCY'::text, 'UNIVERSITY'::text, 'PARTNER'::text])))
constraint centre.ck_centre_latitude CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)))
constraint centre.ck_centre_longitude CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))
constraint centre.ck_centre_slug CHECK ((slug ~ '^[a-z0-9-]{2,60}$'::text))
constraint centre.pk_centre PRIMARY KEY (id)
constraint centre.uq_centre_slug UNIQUE (slug)
constraint centre_closure.ck_centre_closure_kind CHECK ((kind = ANY (ARRAY['HOLIDAY'::text, 'CLOSURE'::text])))
constraint centre_closure.ck_centre_closure_name CHECK ((name ?& ARRAY['az'::text, 'en'::text, 'ru'::text]))
constraint centre_closure.ck_centre_closure_order CHECK ((starts_on <= ends_on))
constraint centre_closure.fk_centre_closure_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint centre_closure.pk_centre_closure PRIMARY KEY (id)
constraint centre_hours.ck_centre_hours_order CHECK (((0 <= opens_minute) AND (opens_minute < closes_minute) AND (closes_minute <= 1440)))
constraint centre_hours.ck_centre_hours_weekday CHECK (((weekday >= 1) AND (weekday <= 7)))
constraint centre_hours.ex_centre_hours_apart EXCLUDE USING gist (centre_id WITH =, COALESCE(resource_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, weekday WITH =, int4range(opens_minute, closes_minute) WITH &&)
constraint centre_hours.fk_centre_hours_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint centre_hours.fk_centre_hours_resource FOREIGN KEY (resource_id) REFERENCES resource(id)
constraint centre_hours.pk_centre_hours PRIMARY KEY (id)
constraint certificate_check.fk_certificate_check_certificate FOREIGN KEY (certificate_id) REFERENCES residency_certificate(id)
constraint certificate_check.pk_certificate_check PRIMARY KEY (certificate_id)
constraint certificate_counter.pk_certificate_counter PRIMARY KEY (year)
constraint claim.ck_claim_bounds CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
constraint claim.ck_claim_live CHECK (booking_live)
constraint claim.ck_claim_owner CHECK ((((source = 'BOOKING'::text) = (booking_id IS NOT NULL)) AND ((booking_id IS NULL) = (booking_live IS NULL)) AND ((source = 'BLACKOUT'::text) = (blackout_id IS NOT NULL)) AND ((source = 'EVENT'::text) = (session_id IS NOT NULL))))
constraint claim.ck_claim_source CHECK ((source = ANY (ARRAY['BOOKING'::text, 'EVENT'::text, 'BLACKOUT'::text])))
constraint claim.ck_claim_unit CHECK ((unit_no > 0))
constraint claim.ck_claim_use_bounds CHECK (((NOT isempty(use_during)) AND lower_inc(use_during) AND (NOT upper_inc(use_during))))
constraint claim.ck_claim_widens CHECK ((during @> use_during))
constraint claim.claim_stays TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint claim.ex_claim_overlap UNIQUE (leaf_id, unit_no, during WITHOUT OVERLAPS)
constraint claim.fk_claim_blackout FOREIGN KEY (blackout_id) REFERENCES blackout(id)
constraint claim.fk_claim_booking FOREIGN KEY (booking_id, booking_live) REFERENCES booking(id, live) DEFERRABLE INITIALLY DEFERRED
constraint claim.fk_claim_leaf FOREIGN KEY (leaf_id) REFERENCES leaf(id)
constraint claim.fk_claim_opening FOREIGN KEY (open_leaf, PERIOD use_during) REFERENCES open_window(leaf_id, PERIOD during) DEFERRABLE
constraint claim.pk_claim PRIMARY KEY (id)
constraint closure.ck_closure_kind CHECK ((kind = ANY (ARRAY['CLOSED'::text, 'ACQUIRED'::text])))
constraint closure.ck_closure_note CHECK ((length(note) <= 2000))
constraint closure.ck_closure_order CHECK (((reopened_on IS NULL) OR (reopened_on >= closed_on)))
constraint closure.ex_closure_overlap EXCLUDE USING gist (startup_id WITH =, daterange(closed_on, reopened_on) WITH &&)
constraint closure.fk_closure_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint closure.pk_closure PRIMARY KEY (id)
constraint cofounder_invitation.ck_cofounder_invitation_email CHECK ((email = lower(email)))
constraint cofounder_invitation.ck_cofounder_invitation_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'REVOKED'::text, 'EXPIRED'::text])))
constraint cofounder_invitation.ck_cofounder_invitation_title CHECK ((length(title) <= 80))
constraint cofounder_invitation.fk_cofounder_invitation_invited_by FOREIGN KEY (invited_by_id) REFERENCES person(id)
constraint cofounder_invitation.fk_cofounder_invitation_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint cofounder_invitation.pk_cofounder_invitation PRIMARY KEY (id)
constraint cofounder_invitation.uq_cofounder_invitation_token UNIQUE (token_hash)
constraint cohort.ck_cohort_kind CHECK ((kind = ANY (ARRAY['INCUBATION'::text, 'ACCELERATION'::text, 'DELEGATION'::text, 'SCHOOL'::text])))
constraint cohort.ck_cohort_name CHECK (((length(name) >= 2) AND (length(name) <= 120)))
constraint cohort.ck_cohort_order CHECK ((ends_on >= starts_on))
constraint cohort.fk_cohort_created_by FOREIGN KEY (created_by_id) REFERENCES person(id)
constraint cohort.pk_cohort PRIMARY KEY (id)
constraint cohort.uq_cohort_name UNIQUE (name)
constraint council_member.ck_council_member_conflict CHECK ((conflict = ANY (ARRAY['NONE'::text, 'FINANCIAL'::text, 'FAMILY'::text, 'EMPLOYMENT'::text, 'OTHER'::text])))
constraint council_member.ck_council_member_declared CHECK (((conflict IS NULL) = (declared_at IS NULL)))
constraint council_member.fk_council_member_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint council_member.fk_council_member_appointed_by FOREIGN KEY (appointed_by_id) REFERENCES person(id)
constraint council_member.fk_council_member_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint council_member.pk_council_member PRIMARY KEY (application_id, person_id)
constraint credential_key.ck_credential_key_purpose CHECK ((purpose = ANY (ARRAY['CREDENTIAL'::text, 'DOCUMENT'::text])))
constraint credential_key.ck_credential_key_retired CHECK ((retired_at >= created_at))
constraint credential_key.pk_credential_key PRIMARY KEY (id)
constraint credential_key.uq_credential_key_kid UNIQUE (kid)
constraint credit_entry.ck_credit_entry_credits CHECK ((credits > 0))
constraint credit_entry.fk_credit_entry_booking FOREIGN KEY (booking_id) REFERENCES booking(id)
constraint credit_entry.fk_credit_entry_membership FOREIGN KEY (membership_id) REFERENCES space_membership(id)
constraint credit_entry.pk_credit_entry PRIMARY KEY (booking_id)
constraint data_access.pk_data_access PRIMARY KEY (id)
constraint dead_letter.pk_dead_letter PRIMARY KEY (id)
constraint dead_letter.uq_dead_letter_event_reaction UNIQUE (event_id, reaction)
constraint demo_persona.fk_demo_persona_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint demo_persona.pk_demo_persona PRIMARY KEY (key)
constraint demo_persona.uq_demo_persona_person UNIQUE (person_id)
constraint email_change.fk_email_change_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint email_change.pk_email_change PRIMARY KEY (id)
constraint email_code.ck_email_code_email CHECK ((email = lower(email)))
constraint email_code.ck_email_code_purpose CHECK ((purpose = ANY (ARRAY['SIGN_UP'::text, 'RECOVERY'::text, 'EMAIL_CHANGE'::text])))
constraint email_code.pk_email_code PRIMARY KEY (id)
constraint email_code.uq_email_code_browser UNIQUE (browser_hash)
constraint event_delivery.fk_event_delivery_event FOREIGN KEY (event_id) REFERENCES event_log(id)
constraint event_delivery.pk_event_delivery PRIMARY KEY (event_id)
constraint event_log.pk_event_log PRIMARY KEY (id)
constraint event_log.uq_event_log_position UNIQUE ("position")
constraint event_seal.ck_event_seal_range CHECK ((from_xid < to_xid))
constraint event_seal.pk_event_seal PRIMARY KEY (id)
constraint event_seal.uq_event_seal_from UNIQUE (from_xid)
constraint event_seal.uq_event_seal_hash UNIQUE (hash)
constraint expert_opinion.ck_expert_opinion CHECK ((opinion = ANY (ARRAY['IN_FAVOUR'::text, 'AGAINST'::text])))
constraint expert_opinion.fk_expert_opinion_seat FOREIGN KEY (application_id, person_id) REFERENCES council_member(application_id, person_id)
constraint expert_opinion.pk_expert_opinion PRIMARY KEY (id)
constraint external_identity.fk_external_identity_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint external_identity.pk_external_identity PRIMARY KEY (issuer, subject)
constraint file.ck_file_name CHECK (((length(name) >= 1) AND (length(name) <= 150)))
constraint file.ck_file_size CHECK ((size > 0))
constraint file.ck_file_state CHECK ((state = ANY (ARRAY['UPLOADING'::text, 'QUARANTINED'::text, 'CLEAN'::text, 'INFECTED'::text, 'SCAN_FAILED'::text, 'REMOVED'::text])))
constraint file.ck_file_stored CHECK (((state = ANY (ARRAY['UPLOADING'::text, 'REMOVED'::text])) OR (storage_key IS NOT NULL)))
constraint file.ck_file_visibility CHECK ((visibility = ANY (ARRAY['PRIVATE'::text, 'ORGANISATION'::text, 'STAFF'::text, 'PUBLIC'::text])))
constraint file.fk_file_uploaded_by FOREIGN KEY (uploaded_by_id) REFERENCES person(id)
constraint file.pk_file PRIMARY KEY (id)
constraint file.uq_file_preview_key UNIQUE (preview_key)
constraint file.uq_file_storage_key UNIQUE (storage_key)
constraint file.uq_file_ticket UNIQUE (ticket_hash)
constraint founder.ck_founder_title CHECK ((length(title) <= 80))
constraint founder.fk_founder_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint founder.fk_founder_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint founder.founder_keeps_one TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint founder.pk_founder PRIMARY KEY (id)
constraint funnel_change.pk_funnel_change PRIMARY KEY (xid)
constraint funnel_rollup.pk_funnel_rollup PRIMARY KEY (dimension)
constraint idempotency_key.ck_idempotency_key_length CHECK (((length(key) >= 8) AND (length(key) <= 100)))
constraint idempotency_key.pk_idempotency_key PRIMARY KEY (owner_id, operation, key)
constraint import_record.fk_import_record_run FOREIGN KEY (run_id) REFERENCES import_run(id)
constraint import_record.fk_import_record_startup FOREIGN KEY (startup_id) REFERENCES startup(id) ON DELETE CASCADE
constraint import_record.pk_import_record PRIMARY KEY (startup_id)
constraint import_row.ck_import_row_outcome CHECK ((outcome = ANY (ARRAY['CREATE'::text, 'UPDATE'::text, 'UNCHANGED'::text, 'REJECTED'::text])))
constraint import_row.ck_import_row_read CHECK (((outcome = 'REJECTED'::text) = (read IS NULL)))
constraint import_row.fk_import_row_run FOREIGN KEY (run_id) REFERENCES import_run(id)
constraint import_row.fk_import_row_startup FOREIGN KEY (startup_id) REFERENCES startup(id) ON DELETE SET NULL
constraint import_row.pk_import_row PRIMARY KEY (id)
constraint import_row.uq_import_row_number UNIQUE (run_id, row_number)
constraint import_run.ck_import_run_kind CHECK ((kind = 'STARTUPS'::text))
constraint import_run.ck_import_run_progress CHECK (((processed >= 0) AND (processed <= total)))
constraint import_run.ck_import_run_source CHECK (((length(source) >= 2) AND (length(source) <= 60)))
constraint import_run.ck_import_run_state CHECK ((state = ANY (ARRAY['UPLOADED'::text, 'CHECKING'::text, 'CHECKED'::text, 'RUNNING'::text, 'DONE'::text, 'CANCELLED'::text, 'UNDOING'::text, 'UNDONE'::text, 'FAILED'::text])))
constraint import_run.fk_import_run_file FOREIGN KEY (file_id) REFERENCES file(id)
constraint import_run.fk_import_run_started_by FOREIGN KEY (started_by_id) REFERENCES person(id)
constraint import_run.pk_import_run PRIMARY KEY (id)
constraint import_source.ck_import_source_kind CHECK ((kind = 'STARTUPS'::text))
constraint import_source.ck_import_source_name CHECK (((length(name) >= 2) AND (length(name) <= 60)))
constraint import_source.pk_import_source PRIMARY KEY (id)
constraint import_source.uq_import_source_name UNIQUE (name)
constraint invitation.ck_invitation_email CHECK ((email = lower(email)))
constraint invitation.ck_invitation_role CHECK ((role = ANY (ARRAY['ADMIN'::text, 'MEMBER'::text])))
constraint invitation.ck_invitation_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'REVOKED'::text, 'EXPIRED'::text])))
constraint invitation.fk_invitation_invited_by FOREIGN KEY (invited_by_id) REFERENCES person(id)
constraint invitation.fk_invitation_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint invitation.pk_invitation PRIMARY KEY (id)
constraint invitation.uq_invitation_token UNIQUE (token_hash)
constraint known_device.ck_known_device_known_by CHECK ((known_by = ANY (ARRAY['SIGN_IN'::text, 'RECOVERY'::text])))
constraint known_device.fk_known_device_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint known_device.pk_known_device PRIMARY KEY (id)
constraint known_device.uq_known_device_secret UNIQUE (secret_hash)
constraint leaf.fk_leaf_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint leaf.pk_leaf PRIMARY KEY (id)
constraint listing.ck_listing_ask CHECK (((ask_amount IS NULL) = (ask_currency IS NULL)))
constraint listing.ck_listing_ask_amount CHECK ((ask_amount >= 0))
constraint listing.ck_listing_audience CHECK ((audience = ANY (ARRAY['ALL_INVESTORS'::text, 'NAMED_FUNDS'::text])))
constraint listing.ck_listing_code CHECK ((code ~ '^T-[0-9A-HJKMNP-TV-Z]{6}$'::text))
constraint listing.ck_listing_consent CHECK ((consent ?& ARRAY['subject'::text, 'operator'::text, 'purpose'::text, 'scope'::text, 'validity'::text, 'deletion'::text]))
constraint listing.ck_listing_groups CHECK ((groups <@ ARRAY['PROFILE'::text, 'TRACTION'::text, 'FINANCIALS'::text, 'CAP_TABLE'::text, 'DOCUMENTS'::text]))
constraint listing.ck_listing_level CHECK ((level = ANY (ARRAY['TEASER'::text, 'LISTED'::text])))
constraint listing.ck_listing_state CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text, 'REVOKED'::text, 'EXPIRED'::text])))
constraint listing.ck_listing_teaser CHECK (((level <> 'TEASER'::text) OR (NOT (groups && ARRAY['CAP_TABLE'::text, 'DOCUMENTS'::text]))))
constraint listing.fk_listing_published_by FOREIGN KEY (published_by_id) REFERENCES person(id)
constraint listing.fk_listing_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint listing.pk_listing PRIMARY KEY (id)
constraint listing.uq_listing_code UNIQUE (code)
constraint listing_fund.fk_listing_fund_listing FOREIGN KEY (listing_id) REFERENCES listing(id)
constraint listing_fund.fk_listing_fund_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint listing_fund.pk_listing_fund PRIMARY KEY (listing_id, organisation_id)
constraint mail.ck_mail_locale CHECK ((locale = ANY (ARRAY['az'::text, 'en'::text, 'ru'::text])))
constraint mail.ck_mail_sent CHECK (((state <> 'SENT'::text) OR (sent_at IS NOT NULL)))
constraint mail.ck_mail_state CHECK ((state = ANY (ARRAY['QUEUED'::text, 'HELD'::text, 'SENT'::text, 'FAILED'::text])))
constraint mail.ck_mail_to CHECK ((length(to_address) <= 254))
constraint mail.fk_mail_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint mail.pk_mail PRIMARY KEY (id)
constraint mail.uq_mail_event UNIQUE (event_id, template, to_address)
constraint mail.uq_mail_message_id UNIQUE (message_id)
constraint membership.ck_membership_role CHECK ((role = ANY (ARRAY['ADMIN'::text, 'MEMBER'::text])))
constraint membership.fk_membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint membership.fk_membership_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint membership.membership_keeps_admin TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint membership.pk_membership PRIMARY KEY (id)
constraint metric_job.ck_metric_job_count CHECK ((count > 0))
constraint metric_job.ck_metric_job_gender CHECK ((gender = ANY (ARRAY['FEMALE'::text, 'MALE'::text, 'UNDISCLOSED'::text])))
constraint metric_job.fk_metric_job_report FOREIGN KEY (report_id) REFERENCES metric_report(id)
constraint metric_job.uq_metric_job UNIQUE NULLS NOT DISTINCT (report_id, region, gender)
constraint metric_report.ck_metric_report_figures CHECK ((COALESCE((users)::bigint, (paying_customers)::bigint, monthly_revenue, (team_size)::bigint, funding_raised) IS NOT NULL))
constraint metric_report.ck_metric_report_funding_raised CHECK ((funding_raised >= 0))
constraint metric_report.ck_metric_report_month CHECK ((EXTRACT(day FROM month) = (1)::numeric))
constraint metric_report.ck_metric_report_monthly_revenue CHECK ((monthly_revenue >= 0))
constraint metric_report.ck_metric_report_paying_customers CHECK ((paying_customers >= 0))
constraint metric_report.ck_metric_report_team_size CHECK ((team_size >= 0))
constraint metric_report.ck_metric_report_users CHECK ((users >= 0))
constraint metric_report.fk_metric_report_reported_by FOREIGN KEY (reported_by_id) REFERENCES person(id)
constraint metric_report.fk_metric_report_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint metric_report.pk_metric_report PRIMARY KEY (id)
constraint migrations.PK_8c82d7f526340ab734260ea46be PRIMARY KEY (id)
constraint moratorium.ck_moratorium_ends CHECK ((ends_on >= starts_on))
constraint moratorium.fk_moratorium_declared_by FOREIGN KEY (declared_by_id) REFERENCES person(id)
constraint moratorium.pk_moratorium PRIMARY KEY (id)
constraint moratorium_proposal.ck_moratorium_proposal_decided CHECK (((state = 'PROPOSED'::text) = (decided_at IS NULL)))
constraint moratorium_proposal.ck_moratorium_proposal_four_eyes CHECK (((state <> 'AGREED'::text) OR ((decided_by_id IS NOT NULL) AND (decided_by_id <> proposed_by_id))))
constraint moratorium_proposal.ck_moratorium_proposal_kind CHECK ((kind = ANY (ARRAY['DECLARE'::text, 'LIFT'::text])))
constraint moratorium_proposal.ck_moratorium_proposal_state CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'AGREED'::text, 'REJECTED'::text])))
constraint moratorium_proposal.ck_moratorium_proposal_subject CHECK (((state <> 'AGREED'::text) OR (moratorium_id IS NOT NULL)))
constraint moratorium_proposal.fk_moratorium_proposal_decided_by FOREIGN KEY (decided_by_id) REFERENCES person(id)
constraint moratorium_proposal.fk_moratorium_proposal_moratorium FOREIGN KEY (moratorium_id) REFERENCES moratorium(id)
constraint moratorium_proposal.fk_moratorium_proposal_proposed_by FOREIGN KEY (proposed_by_id) REFERENCES person(id)
constraint moratorium_proposal.pk_moratorium_proposal PRIMARY KEY (id)
constraint notification.fk_notification_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint notification.pk_notification PRIMARY KEY (id)
constraint notification.uq_notification_event UNIQUE (event_id, person_id, kind)
constraint notification_preference.fk_notification_preference_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint notification_preference.pk_notification_preference PRIMARY KEY (person_id, topic)
constraint open_window.ck_open_window_bounds CHECK (((NOT isempty(during)) AND lower_inc(during) AND (NOT upper_inc(during)) AND (NOT lower_inf(during)) AND (NOT upper_inf(during))))
constraint open_window.fk_open_window_leaf FOREIGN KEY (leaf_id) REFERENCES leaf(id)
constraint open_window.pk_open_window PRIMARY KEY (leaf_id, during WITHOUT OVERLAPS)
constraint organisation.ck_organisation_country CHECK ((country ~ '^[A-Z]{2}$'::text))
constraint organisation.ck_organisation_name CHECK (((length(name) >= 1) AND (length(name) <= 200)))
constraint organisation.ck_organisation_registry_state CHECK ((registry_state = ANY (ARRAY['ACTIVE'::text, 'INACTIVE'::text, 'NOT_FOUND'::text])))
constraint organisation.ck_organisation_state CHECK ((state = ANY (ARRAY['UNVERIFIED'::text, 'VERIFIED'::text, 'DISSOLVED'::text])))
constraint organisation.ck_organisation_tin CHECK ((tin ~ '^[0-9]{10}$'::text))
constraint organisation.ck_organisation_website CHECK ((website ~ '^https?://'::text))
constraint organisation.fk_organisation_registered_by FOREIGN KEY (registered_by_id) REFERENCES person(id)
constraint organisation.pk_organisation PRIMARY KEY (id)
constraint paper_counter.pk_paper_counter PRIMARY KEY (kind, year)
constraint participation.ck_participation_state CHECK ((state = ANY (ARRAY['INVITED'::text, 'ENROLLED'::text, 'ACTIVE'::text, 'PAUSED'::text, 'GRADUATED'::text, 'DROPPED_OUT'::text, 'EXPELLED'::text])))
constraint participation.fk_participation_cohort FOREIGN KEY (cohort_id) REFERENCES cohort(id)
constraint participation.fk_participation_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint participation.pk_participation PRIMARY KEY (id)
constraint passkey.ck_passkey_name CHECK (((length(name) >= 1) AND (length(name) <= 60)))
constraint passkey.fk_passkey_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint passkey.pk_passkey PRIMARY KEY (id)
constraint passkey.uq_passkey_credential UNIQUE (credential_id)
constraint passkey_challenge.pk_passkey_challenge PRIMARY KEY (key)
constraint password_credential.ck_password_credential_hash CHECK ((hash ~~ '$argon2id$%'::text))
constraint password_credential.fk_password_credential_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint password_credential.pk_password_credential PRIMARY KEY (person_id)
constraint pending_sign_in.ck_pending_sign_in_next CHECK ((next = ANY (ARRAY['SECOND_FACTOR'::text, 'ENROL_TOTP'::text])))
constraint pending_sign_in.fk_pending_sign_in_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint pending_sign_in.pk_pending_sign_in PRIMARY KEY (browser_hash)
constraint person.ck_person_density CHECK ((density = ANY (ARRAY['COMFORTABLE'::text, 'STANDARD'::text, 'COMPACT'::text])))
constraint person.ck_person_disabled CHECK (((state = 'DISABLED'::text) = (disabled_at IS NOT NULL)))
constraint person.ck_person_full_name CHECK (((length(full_name) >= 1) AND (length(full_name) <= 120)))
constraint person.ck_person_locale CHECK ((locale = ANY (ARRAY['az'::text, 'en'::text, 'ru'::text])))
constraint person.ck_person_state CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'DISABLED'::text])))
constraint person.ck_person_text_scale CHECK ((text_scale = ANY (ARRAY[100, 115, 130])))
constraint person.ck_person_theme CHECK ((theme = ANY (ARRAY['SYSTEM'::text, 'LIGHT'::text, 'DARK'::text])))
constraint person.pk_person PRIMARY KEY (id)
constraint person_contact.ck_person_contact_email CHECK (((email = lower(email)) AND (length(email) <= 254)))
constraint person_contact.fk_person_contact_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint person_contact.pk_person_contact PRIMARY KEY (person_id)
constraint person_contact.uq_person_contact_email UNIQUE (email)
constraint person_identity.fk_person_identity_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint person_identity.pk_person_identity PRIMARY KEY (person_id)
constraint person_identity.uq_person_identity_fin UNIQUE (fin_hash)
constraint planned_change.ck_planned_change_called_off CHECK (((state = 'CALLED_OFF'::text) = (called_off_reason IS NOT NULL)))
constraint planned_change.ck_planned_change_ended CHECK ((((state = 'ANNOUNCED'::text) = (ended_at IS NULL)) AND ((ended_at IS NULL) = (ended_by_id IS NULL))))
constraint planned_change.ck_planned_change_happened CHECK (((state = 'CONFIRMED'::text) = (happened_on IS NOT NULL)))
constraint planned_change.ck_planned_change_kind CHECK ((kind = ANY (ARRAY['OWNERS'::text, 'DIRECTOR'::text, 'DEPUTY'::text])))
constraint planned_change.ck_planned_change_state CHECK ((state = ANY (ARRAY['ANNOUNCED'::text, 'CONFIRMED'::text, 'CALLED_OFF'::text])))
constraint planned_change.ck_planned_change_text CHECK ((length(text) > 0))
constraint planned_change.fk_planned_change_announced_by FOREIGN KEY (announced_by_id) REFERENCES person(id)
constraint planned_change.fk_planned_change_ended_by FOREIGN KEY (ended_by_id) REFERENCES person(id)
constraint planned_change.fk_planned_change_residency FOREIGN KEY (residency_id, organisation_id) REFERENCES residency(id, organisation_id)
constraint planned_change.pk_planned_change PRIMARY KEY (id)
constraint quota_entry.ck_quota_entry_minutes CHECK ((minutes > 0))
constraint quota_entry.fk_quota_entry_booking FOREIGN KEY (booking_id) REFERENCES booking(id)
constraint quota_entry.fk_quota_entry_period FOREIGN KEY (period_id) REFERENCES quota_period(id)
constraint quota_entry.pk_quota_entry PRIMARY KEY (booking_id, period_id)
constraint quota_period.ck_quota_period_used CHECK (((used_minutes >= 0) AND (used_minutes <= limit_minutes)))
constraint quota_period.fk_quota_period_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint quota_period.fk_quota_period_rule FOREIGN KEY (rule_id) REFERENCES space_rule(id)
constraint quota_period.pk_quota_period PRIMARY KEY (id)
constraint quota_period.uq_quota_period UNIQUE (person_id, rule_id, during WITHOUT OVERLAPS)
constraint rate_window.pk_rate_window PRIMARY KEY (name, key)
constraint reaction_done.pk_reaction_done PRIMARY KEY (event_id, reaction)
constraint recovery_code.fk_recovery_code_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint recovery_code.pk_recovery_code PRIMARY KEY (person_id, code_hash)
constraint report_reminder.ck_report_reminder CHECK ((reminder = ANY (ARRAY['MONTH'::text, 'WEEK'::text, 'LATE'::text])))
constraint report_reminder.fk_report_reminder FOREIGN KEY (report_id) REFERENCES residency_report(id)
constraint report_reminder.pk_report_reminder PRIMARY KEY (report_id, due_on, reminder)
constraint report_return.ck_report_return_items CHECK ((jsonb_array_length(items) > 0))
constraint report_return.fk_report_return FOREIGN KEY (report_id) REFERENCES residency_report(id)
constraint report_return.fk_report_return_returned_by FOREIGN KEY (returned_by_id) REFERENCES person(id)
constraint report_return.pk_report_return PRIMARY KEY (id)
constraint residency.ck_residency_activities CHECK ((cardinality(activities) > 0))
constraint residency.ck_residency_state CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text, 'SUSPENDED'::text, 'REVOKED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text])))
constraint residency.ck_residency_suspended CHECK (((state = 'SUSPENDED'::text) = (suspended_on IS NOT NULL)))
constraint residency.ck_residency_term CHECK ((ends_on > started_on))
constraint residency.ck_residency_term_reminder CHECK ((term_reminder = ANY (ARRAY['YEAR'::text, 'HALF_YEAR'::text, 'MONTH'::text])))
constraint residency.ck_residency_tin CHECK ((tin ~ '^[0-9]{10}$'::text))
constraint residency.ex_residency_terms EXCLUDE USING gist (organisation_id WITH =, daterange(started_on, ends_on, '[]'::text) WITH &&) WHERE ((state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text, 'SUSPENDED'::text, 'EXPIRED'::text])))
constraint residency.fk_residency_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint residency.fk_residency_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint residency.pk_residency PRIMARY KEY (id)
constraint residency.uq_residency_application UNIQUE (application_id)
constraint residency.uq_residency_certificate_state UNIQUE (id, certificate_state)
constraint residency.uq_residency_ends_on UNIQUE (id, ends_on)
constraint residency.uq_residency_holder UNIQUE (id, organisation_id)
constraint residency_act.ck_residency_act_done CHECK (((state = 'DONE'::text) = (done_at IS NOT NULL)))
constraint residency_act.ck_residency_act_four_eyes CHECK (((kind <> ALL (ARRAY['SUSPEND'::text, 'REINSTATE'::text, 'REVOKE'::text])) OR (state = ANY (ARRAY['PROPOSED'::text, 'REJECTED'::text])) OR ((decided_by_id IS NOT NULL) AND (decided_by_id <> proposed_by_id))))
constraint residency_act.ck_residency_act_kind CHECK ((kind = ANY (ARRAY['ISSUE'::text, 'OPEN_REVIEW'::text, 'CLOSE_REVIEW'::text, 'SUSPEND'::text, 'REINSTATE'::text, 'REVOKE'::text, 'WITHDRAW'::text, 'EXPIRE'::text])))
constraint residency_act.ck_residency_act_signature CHECK (((signature_id IS NULL) OR (kind = 'WITHDRAW'::text)))
constraint residency_act.ck_residency_act_state CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'AGREED'::text, 'DONE'::text, 'REJECTED'::text])))
constraint residency_act.fk_residency_act_decided_by FOREIGN KEY (decided_by_id) REFERENCES person(id)
constraint residency_act.fk_residency_act_proposed_by FOREIGN KEY (proposed_by_id) REFERENCES person(id)
constraint residency_act.fk_residency_act_residency FOREIGN KEY (residency_id) REFERENCES residency(id)
constraint residency_act.fk_residency_act_signature FOREIGN KEY (signature_id) REFERENCES signature_operation(id)
constraint residency_act.pk_residency_act PRIMARY KEY (id)
constraint residency_act.uq_residency_act_kind UNIQUE (id, residency_id, kind)
constraint residency_act.uq_residency_act_signature UNIQUE (signature_id)
constraint residency_appeal.ck_residency_appeal_against CHECK ((against = ANY (ARRAY['REFUSAL'::text, 'SUSPEND'::text, 'REVOKE'::text])))
constraint residency_appeal.ck_residency_appeal_answered CHECK ((((state = 'FILED'::text) = (answered_at IS NULL)) AND ((answered_at IS NULL) = (reasons IS NULL)) AND ((answered_at IS NULL) = (answered_by_id IS NULL))))
constraint residency_appeal.ck_residency_appeal_state CHECK ((state = ANY (ARRAY['FILED'::text, 'UPHELD'::text, 'OVERTURNED'::text])))
constraint residency_appeal.ck_residency_appeal_subject CHECK ((((against = 'REFUSAL'::text) AND (application_id IS NOT NULL) AND (decision_id IS NOT NULL) AND (residency_id IS NULL) AND (act_id IS NULL)) OR ((against <> 'REFUSAL'::text) AND (residency_id IS NOT NULL) AND (act_id IS NOT NULL) AND (application_id IS NULL) AND (decision_id IS NULL))))
constraint residency_appeal.fk_residency_appeal_act FOREIGN KEY (act_id) REFERENCES residency_act(id)
constraint residency_appeal.fk_residency_appeal_answered_by FOREIGN KEY (answered_by_id) REFERENCES person(id)
constraint residency_appeal.fk_residency_appeal_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint residency_appeal.fk_residency_appeal_decision FOREIGN KEY (decision_id) REFERENCES residency_decision(id)
constraint residency_appeal.fk_residency_appeal_filed_by FOREIGN KEY (filed_by_id) REFERENCES person(id)
constraint residency_appeal.fk_residency_appeal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint residency_appeal.fk_residency_appeal_residency FOREIGN KEY (residency_id) REFERENCES residency(id)
constraint residency_appeal.pk_residency_appeal PRIMARY KEY (id)
constraint residency_appeal.uq_residency_appeal_act UNIQUE (act_id)
constraint residency_appeal.uq_residency_appeal_decision UNIQUE (decision_id)
constraint residency_application.ck_residency_application_clock CHECK (((submitted_at IS NULL) = (clock_started_on IS NULL)))
constraint residency_application.ck_residency_application_decided CHECK (((state <> ALL (ARRAY['APPROVED_PENDING_FEE'::text, 'CERTIFICATE_ISSUE'::text, 'ISSUED'::text, 'REFUSED'::text, 'ANNULLED_UNPAID'::text])) OR (decided_on IS NOT NULL)))
constraint residency_application.ck_residency_application_decided_days CHECK ((decided_working_days >= 0))
constraint residency_application.ck_residency_application_reference CHECK ((reference ~ '^RA-[0-9A-HJKMNP-TV-Z]{6}$'::text))
constraint residency_application.ck_residency_application_state CHECK ((state = ANY (ARRAY['DRAFT'::text, 'COMPLETENESS_CHECK'::text, 'SENT_BACK'::text, 'EVALUATION'::text, 'CLARIFICATION'::text, 'DECISION'::text, 'APPROVED_PENDING_FEE'::text, 'CERTIFICATE_ISSUE'::text, 'ISSUED'::text, 'REFUSED'::text, 'LAPSED'::text, 'RETURNED_UNCONSIDERED'::text, 'ANNULLED_UNPAID'::text])))
constraint residency_application.ck_residency_application_submitted CHECK (((state = ANY (ARRAY['DRAFT'::text, 'LAPSED'::text])) OR (submitted_at IS NOT NULL)))
constraint residency_application.fk_residency_application_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint residency_application.fk_residency_application_started_by FOREIGN KEY (started_by_id) REFERENCES person(id)
constraint residency_application.pk_residency_application PRIMARY KEY (id)
constraint residency_application.uq_residency_application_reference UNIQUE (reference)
constraint residency_application_block.ck_residency_application_block CHECK ((block = ANY (ARRAY['IDENTITY'::text, 'PEOPLE'::text, 'DECLARATIONS'::text, 'ACTIVITY'::text, 'PROJECT'::text, 'NUMBERS'::text, 'CHOICES'::text, 'ATTACHMENTS'::text, 'COMMITMENTS'::text])))
constraint residency_application_block.fk_residency_application_block FOREIGN KEY (application_id) REFERENCES residency_application(id) ON DELETE CASCADE
constraint residency_application_block.fk_residency_application_block_saved_by FOREIGN KEY (saved_by_id) REFERENCES person(id)
constraint residency_application_block.pk_residency_application_block PRIMARY KEY (application_id, block)
constraint residency_certificate.ck_residency_certificate_code CHECK ((code ~ '^[0-9A-HJKMNP-TV-Y]{10}$'::text))
constraint residency_certificate.ck_residency_certificate_number CHECK ((number ~ '^AIM-R-20[0-9]{2}-[0-9]{5}$'::text))
constraint residency_certificate.ck_residency_certificate_state CHECK ((state = ANY (ARRAY['VALID'::text, 'INVALID'::text, 'SUSPENDED'::text])))
constraint residency_certificate.ck_residency_certificate_superseded CHECK (((superseded_at IS NULL) OR (state = 'INVALID'::text)))
constraint residency_certificate.fk_residency_certificate_agrees FOREIGN KEY (residency_id, current_state) REFERENCES residency(id, certificate_state) DEFERRABLE INITIALLY DEFERRED
constraint residency_certificate.fk_residency_certificate_issued_by FOREIGN KEY (issued_by_id) REFERENCES person(id)
constraint residency_certificate.fk_residency_certificate_residency FOREIGN KEY (residency_id) REFERENCES residency(id)
constraint residency_certificate.fk_residency_certificate_status_list FOREIGN KEY (status_list_id) REFERENCES status_list(id)
constraint residency_certificate.pk_residency_certificate PRIMARY KEY (id)
constraint residency_certificate.uq_residency_certificate_code UNIQUE (code)
constraint residency_certificate.uq_residency_certificate_number UNIQUE (number)
constraint residency_certificate.uq_residency_certificate_status UNIQUE (status_list_id, status_index)
constraint residency_decision.ck_residency_decision_four_eyes CHECK ((released_by_id <> staged_by_id))
constraint residency_decision.ck_residency_decision_outcome CHECK ((outcome = ANY (ARRAY['APPROVED'::text, 'REFUSED'::text])))
constraint residency_decision.ck_residency_decision_reasons CHECK ((cardinality(reasons) > 0))
constraint residency_decision.ck_residency_decision_released CHECK (((released_at IS NULL) = (released_by_id IS NULL)))
constraint residency_decision.fk_residency_decision_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint residency_decision.fk_residency_decision_released_by FOREIGN KEY (released_by_id) REFERENCES person(id)
constraint residency_decision.fk_residency_decision_staged_by FOREIGN KEY (staged_by_id) REFERENCES person(id)
constraint residency_decision.pk_residency_decision PRIMARY KEY (id)
constraint residency_fee.ck_residency_fee_amount CHECK ((amount >= 0))
constraint residency_fee.ck_residency_fee_confirmed CHECK (((confirmed_at IS NULL) = (paid_on IS NULL)))
constraint residency_fee.ck_residency_fee_proof CHECK (((proof_reference IS NULL) = (proof_at IS NULL)))
constraint residency_fee.fk_residency_fee_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint residency_fee.fk_residency_fee_confirmed_by FOREIGN KEY (confirmed_by_id) REFERENCES person(id)
constraint residency_fee.pk_residency_fee PRIMARY KEY (application_id)
constraint residency_paper.ck_residency_paper_document CHECK ((((kind = 'EVIDENCE_LETTER'::text) AND (erased_at IS NULL)) = (document_encrypted IS NOT NULL)))
constraint residency_paper.ck_residency_paper_ended CHECK ((((state = ANY (ARRAY['ISSUED'::text, 'REFUSED'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (ended_by_id IS NULL))))
constraint residency_paper.ck_residency_paper_issued CHECK ((((state = 'ISSUED'::text) = (number IS NOT NULL)) AND ((number IS NULL) = (code IS NULL)) AND ((number IS NULL) = (issued_on IS NULL)) AND ((number IS NULL) = (basis IS NULL)) AND ((state <> 'ISSUED'::text) OR ((prepared_by_id IS NOT NULL) AND (prepared_by_id <> ended_by_id)))))
constraint residency_paper.ck_residency_paper_kind CHECK ((kind = ANY (ARRAY['IMPORT_CONFIRMATION'::text, 'EVIDENCE_LETTER'::text])))
constraint residency_paper.ck_residency_paper_refused CHECK (((state = 'REFUSED'::text) = (reasons IS NOT NULL)))
constraint residency_paper.ck_residency_paper_state CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'PREPARED'::text, 'ISSUED'::text, 'REFUSED'::text])))
constraint residency_paper.fk_residency_paper_ended_by FOREIGN KEY (ended_by_id) REFERENCES person(id)
constraint residency_paper.fk_residency_paper_prepared_by FOREIGN KEY (prepared_by_id) REFERENCES person(id)
constraint residency_paper.fk_residency_paper_requested_by FOREIGN KEY (requested_by_id) REFERENCES person(id)
constraint residency_paper.fk_residency_paper_residency FOREIGN KEY (residency_id, organisation_id) REFERENCES residency(id, organisation_id)
constraint residency_paper.pk_residency_paper PRIMARY KEY (id)
constraint residency_paper.uq_residency_paper_code UNIQUE (code)
constraint residency_paper.uq_residency_paper_number UNIQUE (number)
constraint residency_paper_key.fk_residency_paper_key_paper FOREIGN KEY (paper_id) REFERENCES residency_paper(id)
constraint residency_paper_key.pk_residency_paper_key PRIMARY KEY (paper_id)
constraint residency_renewal.ck_residency_renewal_term CHECK ((ends_on > (follows_on + 1)))
constraint residency_renewal.fk_residency_renewal_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint residency_renewal.fk_residency_renewal_granted FOREIGN KEY (granted_id) REFERENCES residency(id)
constraint residency_renewal.fk_residency_renewal_prepared_by FOREIGN KEY (prepared_by_id) REFERENCES person(id)
constraint residency_renewal.fk_residency_renewal_term FOREIGN KEY (residency_id, follows_on) REFERENCES residency(id, ends_on)
constraint residency_renewal.pk_residency_renewal PRIMARY KEY (application_id)
constraint residency_renewal.uq_residency_renewal_granted UNIQUE (granted_id)
constraint residency_renewal.uq_residency_renewal_residency UNIQUE (residency_id)
constraint residency_report.ck_residency_report_accepted CHECK ((((state = 'ACCEPTED'::text) = (accepted_at IS NOT NULL)) AND ((state <> 'ACCEPTED'::text) OR ((opinion_id IS NOT NULL) AND (accepted_by_id IS NOT NULL) AND (accepted_by_id <> auditor_id)))))
constraint residency_report.ck_residency_report_kind CHECK ((kind = ANY (ARRAY['INITIAL'::text, 'PERIODIC'::text])))
constraint residency_report.ck_residency_report_months CHECK (((from_on < to_on) AND (EXTRACT(day FROM from_on) = (1)::numeric) AND (EXTRACT(day FROM to_on) = (1)::numeric)))
constraint residency_report.ck_residency_report_opinion CHECK (((opinion_id IS NULL) OR (state = ANY (ARRAY['SUBMITTED'::text, 'ACCEPTED'::text]))))
constraint residency_report.ck_residency_report_started CHECK (((state = 'DUE'::text) = (started_at IS NULL)))
constraint residency_report.ck_residency_report_state CHECK ((state = ANY (ARRAY['DUE'::text, 'DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text])))
constraint residency_report.ck_residency_report_submitted CHECK (((state = ANY (ARRAY['DUE'::text, 'DRAFT'::text])) OR ((submitted_at IS NOT NULL) AND (signature_id IS NOT NULL) AND (submission > 0) AND (auditor_id IS NOT NULL))))
constraint residency_report.fk_residency_report_accepted_by FOREIGN KEY (accepted_by_id) REFERENCES person(id)
constraint residency_report.fk_residency_report_auditor FOREIGN KEY (auditor_id) REFERENCES person(id)
constraint residency_report.fk_residency_report_opinion FOREIGN KEY (opinion_id, id, auditor_id, submission) REFERENCES auditor_opinion(id, report_id, auditor_id, submission)
constraint residency_report.fk_residency_report_residency FOREIGN KEY (residency_id, organisation_id) REFERENCES residency(id, organisation_id)
constraint residency_report.fk_residency_report_signature FOREIGN KEY (signature_id) REFERENCES signature_operation(id)
constraint residency_report.fk_residency_report_started_by FOREIGN KEY (started_by_id) REFERENCES person(id)
constraint residency_report.pk_residency_report PRIMARY KEY (id)
constraint residency_report.uq_residency_report_days UNIQUE (id, from_on, to_on)
constraint residency_report.uq_residency_report_period UNIQUE (residency_id, kind, from_on)
constraint residency_report.uq_residency_report_signature UNIQUE (signature_id)
constraint residency_report_line.ck_residency_report_line_amount CHECK ((amount >= 0))
constraint residency_report_line.ck_residency_report_line_kind CHECK ((kind = ANY (ARRAY['SOFTWARE_DEVELOPMENT'::text, 'INTEGRATION_OWN_DEVICES'::text, 'INTEGRATION_SERVICES'::text, 'UPGRADE_SUPPORT_TRAINING'::text, 'RESALE'::text, 'CONSULTING'::text, 'FINANCIAL'::text, 'OTHER'::text])))
constraint residency_report_line.fk_residency_report_line FOREIGN KEY (report_id, month) REFERENCES residency_report_month(report_id, month) ON DELETE CASCADE
constraint residency_report_line.pk_residency_report_line PRIMARY KEY (report_id, month, kind)
constraint residency_report_month.ck_residency_report_month CHECK (((month >= from_on) AND (month < to_on) AND (EXTRACT(day FROM month) = (1)::numeric)))
constraint residency_report_month.ck_residency_report_month_headcount CHECK ((headcount >= 0))
constraint residency_report_month.ck_residency_report_month_payroll CHECK ((payroll >= 0))
constraint residency_report_month.fk_residency_report_month FOREIGN KEY (report_id, from_on, to_on) REFERENCES residency_report(id, from_on, to_on) ON DELETE CASCADE
constraint residency_report_month.pk_residency_report_month PRIMARY KEY (report_id, month)
constraint resident_figures.ck_resident_figures_groups CHECK ((jsonb_typeof(groups) = 'array'::text))
constraint resident_figures.ck_resident_figures_legal_form CHECK ((legal_form = ANY (ARRAY['COMPANY'::text, 'SOLE_TRADER'::text])))
constraint resident_figures.ck_resident_figures_other_costs CHECK ((other_costs >= 0))
constraint resident_figures.ck_resident_figures_qualifying CHECK (((qualifying_bps >= 0) AND (qualifying_bps <= 10000)))
constraint resident_figures.ck_resident_figures_source CHECK ((source = ANY (ARRAY['APPLICATION'::text, 'REPORT'::text])))
constraint resident_figures.ck_resident_figures_turnover CHECK ((turnover >= 0))
constraint resident_figures.fk_resident_figures_residency FOREIGN KEY (residency_id) REFERENCES residency(id)
constraint resident_figures.pk_resident_figures PRIMARY KEY (residency_id)
constraint resource.ck_resource_capacity CHECK ((capacity > 0))
constraint resource.ck_resource_kind CHECK ((kind = ANY (ARRAY['HOT_DESK'::text, 'FIXED_DESK'::text, 'OFFICE'::text, 'MEETING_ROOM'::text, 'HALL'::text, 'LAB'::text, 'EQUIPMENT'::text])))
constraint resource.ck_resource_plan CHECK ((num_nulls(plan_x, plan_y, plan_width, plan_height) = ANY (ARRAY[0, 4])))
constraint resource.ck_resource_units CHECK (((units >= 1) AND (units <= 500)))
constraint resource.fk_resource_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint resource.pk_resource PRIMARY KEY (id)
constraint resource.uq_resource_centre UNIQUE (id, centre_id)
constraint resource.uq_resource_door_code UNIQUE (door_code)
constraint resource_leaf.fk_resource_leaf_leaf FOREIGN KEY (leaf_id) REFERENCES leaf(id)
constraint resource_leaf.fk_resource_leaf_resource FOREIGN KEY (resource_id) REFERENCES resource(id)
constraint resource_leaf.pk_resource_leaf PRIMARY KEY (resource_id, leaf_id)
constraint resource_leaf.room_keeps_claims TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint review_explanation.ck_review_explanation_kind CHECK ((kind = 'OPEN_REVIEW'::text))
constraint review_explanation.ck_review_explanation_text CHECK ((length(text) > 0))
constraint review_explanation.fk_review_explanation_act FOREIGN KEY (act_id, residency_id, kind) REFERENCES residency_act(id, residency_id, kind)
constraint review_explanation.fk_review_explanation_submitted_by FOREIGN KEY (submitted_by_id) REFERENCES person(id)
constraint review_explanation.pk_review_explanation PRIMARY KEY (id)
constraint role_grant.ck_role_grant_four_eyes CHECK (((granted_by_id IS NULL) OR (granted_by_id <> person_id)))
constraint role_grant.fk_role_grant_granted_by FOREIGN KEY (granted_by_id) REFERENCES person(id)
constraint role_grant.fk_role_grant_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint role_grant.fk_role_grant_revoked_by FOREIGN KEY (revoked_by_id) REFERENCES person(id)
constraint role_grant.pk_role_grant PRIMARY KEY (id)
constraint rule_scenario.ck_rule_scenario_changes CHECK ((jsonb_typeof(changes) = 'array'::text))
constraint rule_scenario.fk_rule_scenario_owner FOREIGN KEY (owner_id) REFERENCES person(id)
constraint rule_scenario.pk_rule_scenario PRIMARY KEY (id)
constraint rule_simulation.ck_rule_simulation_finished CHECK (((state = 'DONE'::text) = (finished_at IS NOT NULL)))
constraint rule_simulation.ck_rule_simulation_state CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text])))
constraint rule_simulation.fk_rule_simulation_scenario FOREIGN KEY (scenario_id) REFERENCES rule_scenario(id)
constraint rule_simulation.fk_rule_simulation_started_by FOREIGN KEY (started_by_id) REFERENCES person(id)
constraint rule_simulation.pk_rule_simulation PRIMARY KEY (id)
constraint rule_simulation_row.ck_rule_simulation_row_known CHECK ((((outcome = 'UNKNOWN'::text) = (before IS NULL)) AND ((before IS NULL) = (after IS NULL))))
constraint rule_simulation_row.ck_rule_simulation_row_outcome CHECK ((outcome = ANY (ARRAY['GAIN'::text, 'LOSE'::text, 'SAME'::text, 'UNKNOWN'::text])))
constraint rule_simulation_row.fk_rule_simulation_row_residency FOREIGN KEY (residency_id) REFERENCES residency(id)
constraint rule_simulation_row.fk_rule_simulation_row_simulation FOREIGN KEY (simulation_id) REFERENCES rule_simulation(id)
constraint rule_simulation_row.pk_rule_simulation_row PRIMARY KEY (id)
constraint rule_simulation_row.uq_rule_simulation_row UNIQUE (simulation_id, residency_id)
constraint saved_view.ck_saved_view_name CHECK (((length(name) >= 1) AND (length(name) <= 60)))
constraint saved_view.fk_saved_view_owner FOREIGN KEY (owner_id) REFERENCES person(id)
constraint saved_view.pk_saved_view PRIMARY KEY (id)
constraint saved_view.uq_saved_view_name UNIQUE (owner_id, screen, name)
constraint sealed_paper.ck_sealed_paper_locale CHECK ((locale = ANY (ARRAY['az'::text, 'en'::text, 'ru'::text])))
constraint sealed_paper.fk_sealed_paper_paper FOREIGN KEY (paper_id) REFERENCES residency_paper(id)
constraint sealed_paper.pk_sealed_paper PRIMARY KEY (paper_id, locale)
constraint session.ck_session_assurance CHECK ((assurance = ANY (ARRAY['LOW'::text, 'SUBSTANTIAL'::text, 'HIGH'::text])))
constraint session.ck_session_end CHECK (((ended_at IS NULL) = (end_reason IS NULL)))
constraint session.ck_session_end_reason CHECK ((end_reason = ANY (ARRAY['SIGNED_OUT'::text, 'ENDED_BY_PERSON'::text, 'REPLACED'::text, 'TOO_MANY'::text, 'EXPIRED'::text, 'PERSON_DISABLED'::text, 'CREDENTIALS_CHANGED'::text, 'SIGNED_OUT_AT_PROVIDER'::text])))
constraint session.ck_session_method CHECK ((method = ANY (ARRAY['DIGITAL_LOGIN'::text, 'PASSKEY'::text, 'PASSWORD'::text, 'DEMO'::text])))
constraint session.fk_session_acting_for FOREIGN KEY (acting_for_id) REFERENCES organisation(id)
constraint session.fk_session_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint session.pk_session PRIMARY KEY (id)
constraint session.uq_session_token UNIQUE (token_hash)
constraint sign_in_guard.pk_sign_in_guard PRIMARY KEY (key)
constraint sign_on_logout.pk_sign_on_logout PRIMARY KEY (token_id_hash)
constraint sign_on_transaction.ck_sign_on_transaction_purpose CHECK ((purpose = ANY (ARRAY['SIGN_IN'::text, 'STEP_UP'::text, 'LINK'::text])))
constraint sign_on_transaction.ck_sign_on_transaction_session CHECK (((purpose = 'SIGN_IN'::text) = (session_id IS NULL)))
constraint sign_on_transaction.fk_sign_on_transaction_session FOREIGN KEY (session_id) REFERENCES session(id) ON DELETE CASCADE
constraint sign_on_transaction.pk_sign_on_transaction PRIMARY KEY (browser_hash)
constraint signature_operation.ck_signature_operation_hash CHECK ((octet_length(content_hash) = 32))
constraint signature_operation.ck_signature_operation_signed CHECK ((((state = 'SIGNED'::text) = (signed_at IS NOT NULL)) AND ((signed_at IS NULL) = (signature IS NULL)) AND ((signed_at IS NULL) = (certificate IS NULL))))
constraint signature_operation.ck_signature_operation_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'SIGNED'::text])))
constraint signature_operation.ck_signature_operation_used CHECK (((used_at IS NULL) OR (signed_at IS NOT NULL)))
constraint signature_operation.ck_signature_operation_window CHECK ((expires_at > not_before))
constraint signature_operation.fk_signature_operation_created_by FOREIGN KEY (created_by_id) REFERENCES person(id)
constraint signature_operation.pk_signature_operation PRIMARY KEY (id)
constraint signed_paper.ck_signed_paper_kind CHECK ((kind = ANY (ARRAY['CERTIFICATE'::text, 'DECISION'::text, 'RECEIPT'::text])))
constraint signed_paper.ck_signed_paper_locale CHECK ((locale = ANY (ARRAY['az'::text, 'en'::text, 'ru'::text])))
constraint signed_paper.ck_signed_paper_signature CHECK (
CASE
    WHEN (kind = 'RECEIPT'::text) THEN (NOT (signature_id IS DISTINCT FROM subject_id))
    ELSE (signature_id IS NULL)
END)
constraint signed_paper.fk_signed_paper_act FOREIGN KEY (act_id) REFERENCES residency_act(id)
constraint signed_paper.fk_signed_paper_certificate FOREIGN KEY (certificate_id) REFERENCES residency_certificate(id)
constraint signed_paper.fk_signed_paper_signature FOREIGN KEY (signature_id) REFERENCES signature_operation(id)
constraint signed_paper.pk_signed_paper PRIMARY KEY (subject_id, kind, locale)
constraint slot_wait.ck_slot_wait_offer CHECK (((state <> ALL (ARRAY['OFFERED'::text, 'ACCEPTED'::text])) OR (booking_id IS NOT NULL)))
constraint slot_wait.ck_slot_wait_people CHECK ((people > 0))
constraint slot_wait.ck_slot_wait_state CHECK ((state = ANY (ARRAY['WAITING'::text, 'OFFERED'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'EXPIRED'::text, 'WITHDRAWN'::text])))
constraint slot_wait.ck_slot_wait_until CHECK (((state = 'OFFERED'::text) = (offered_until IS NOT NULL)))
constraint slot_wait.fk_slot_wait_booking FOREIGN KEY (booking_id) REFERENCES booking(id)
constraint slot_wait.fk_slot_wait_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint slot_wait.fk_slot_wait_resource FOREIGN KEY (resource_id, centre_id) REFERENCES resource(id, centre_id)
constraint slot_wait.pk_slot_wait PRIMARY KEY (id)
constraint slot_wait.uq_slot_wait_booking UNIQUE (booking_id)
constraint soft_landing_case.ck_soft_landing_case_application CHECK (((state = 'RESIDENCY'::text) = (application_id IS NOT NULL)))
constraint soft_landing_case.ck_soft_landing_case_ended CHECK ((((state = ANY (ARRAY['RESIDENCY'::text, 'PARTNERSHIP'::text, 'CLOSED'::text])) = (ended_at IS NOT NULL)) AND ((ended_at IS NULL) = (end_reasons IS NULL))))
constraint soft_landing_case.ck_soft_landing_case_goal CHECK ((goal = ANY (ARRAY['RESIDENCY'::text, 'MARKET'::text, 'PARTNERS'::text, 'TEAM'::text])))
constraint soft_landing_case.ck_soft_landing_case_next_party CHECK ((next_party = ANY (ARRAY['COMPANY'::text, 'AGENCY'::text])))
constraint soft_landing_case.ck_soft_landing_case_officer CHECK (((state = ANY (ARRAY['REQUESTED'::text, 'CLOSED'::text])) OR (officer_id IS NOT NULL)))
constraint soft_landing_case.ck_soft_landing_case_state CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'IN_PROGRESS'::text, 'RESIDENCY'::text, 'PARTNERSHIP'::text, 'CLOSED'::text])))
constraint soft_landing_case.ck_soft_landing_case_step CHECK ((((next_step IS NULL) = (next_due_on IS NULL)) AND ((next_step IS NULL) = (next_party IS NULL))))
constraint soft_landing_case.fk_soft_landing_case_application FOREIGN KEY (application_id) REFERENCES residency_application(id)
constraint soft_landing_case.fk_soft_landing_case_ended_by FOREIGN KEY (ended_by_id) REFERENCES person(id)
constraint soft_landing_case.fk_soft_landing_case_officer FOREIGN KEY (officer_id) REFERENCES person(id)
constraint soft_landing_case.fk_soft_landing_case_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint soft_landing_case.fk_soft_landing_case_requested_by FOREIGN KEY (requested_by_id) REFERENCES person(id)
constraint soft_landing_case.pk_soft_landing_case PRIMARY KEY (id)
constraint soft_landing_case.uq_soft_landing_case_application UNIQUE (application_id)
constraint soft_landing_item.ck_soft_landing_item CHECK ((item = ANY (ARRAY['MEETING'::text, 'COMPANY_PAPERS'::text, 'OWNERS'::text, 'ENTRY_PLAN'::text, 'LEGAL_PRESENCE'::text, 'TAX_NUMBER'::text, 'BANK_ACCOUNT'::text, 'PREMISES'::text, 'PERMITS'::text, 'PARTNERS'::text])))
constraint soft_landing_item.ck_soft_landing_item_file CHECK (((file_id IS NULL) OR (state = 'DONE'::text)))
constraint soft_landing_item.ck_soft_landing_item_settled CHECK (((state = 'OPEN'::text) = (settled_at IS NULL)))
constraint soft_landing_item.ck_soft_landing_item_state CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text, 'WAIVED'::text])))
constraint soft_landing_item.ck_soft_landing_item_waived CHECK (((state <> 'WAIVED'::text) OR (note IS NOT NULL)))
constraint soft_landing_item.fk_soft_landing_item_case FOREIGN KEY (case_id) REFERENCES soft_landing_case(id)
constraint soft_landing_item.fk_soft_landing_item_file FOREIGN KEY (file_id) REFERENCES file(id)
constraint soft_landing_item.fk_soft_landing_item_settled_by FOREIGN KEY (settled_by_id) REFERENCES person(id)
constraint soft_landing_item.pk_soft_landing_item PRIMARY KEY (case_id, item)
constraint soft_landing_message.ck_soft_landing_message_internal CHECK ((is_from_agency OR (NOT is_internal)))
constraint soft_landing_message.fk_soft_landing_message_author FOREIGN KEY (author_id) REFERENCES person(id)
constraint soft_landing_message.fk_soft_landing_message_case FOREIGN KEY (case_id) REFERENCES soft_landing_case(id)
constraint soft_landing_message.pk_soft_landing_message PRIMARY KEY (id)
constraint space_charge.ck_space_charge_one_unit CHECK (((qepik <> 0) <> (credits <> 0)))
constraint space_charge.ck_space_charge_reason CHECK ((reason = ANY (ARRAY['BOOKED'::text, 'CHANGED'::text, 'CANCELLED'::text, 'DISPLACED'::text])))
constraint space_charge.fk_space_charge_actor FOREIGN KEY (actor_id) REFERENCES person(id)
constraint space_charge.fk_space_charge_booking FOREIGN KEY (booking_id) REFERENCES booking(id)
constraint space_charge.fk_space_charge_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint space_charge.fk_space_charge_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint space_charge.pk_space_charge PRIMARY KEY (id)
constraint space_charge.space_charge_keeps_account TRIGGER DEFERRABLE INITIALLY DEFERRED
constraint space_membership.ck_space_membership_credits CHECK (((credits_used >= 0) AND (credits_used <= credits_granted)))
constraint space_membership.ck_space_membership_holder CHECK ((num_nonnulls(person_id, organisation_id) = 1))
constraint space_membership.ck_space_membership_order CHECK (((ends_on IS NULL) OR (starts_on <= ends_on)))
constraint space_membership.fk_space_membership_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint space_membership.fk_space_membership_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint space_membership.fk_space_membership_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint space_membership.fk_space_membership_plan FOREIGN KEY (plan) REFERENCES space_plan(code)
constraint space_membership.pk_space_membership PRIMARY KEY (id)
constraint space_plan.ck_space_plan_code CHECK ((code ~ '^[A-Z][A-Z0-9_]{1,39}$'::text))
constraint space_plan.ck_space_plan_name CHECK ((name ?& ARRAY['az'::text, 'en'::text, 'ru'::text]))
constraint space_plan.pk_space_plan PRIMARY KEY (code)
constraint space_rule.ck_space_rule_kind CHECK ((kind = ANY (ARRAY['HOT_DESK'::text, 'FIXED_DESK'::text, 'OFFICE'::text, 'MEETING_ROOM'::text, 'HALL'::text, 'LAB'::text, 'EQUIPMENT'::text])))
constraint space_rule.ck_space_rule_order CHECK (((valid_from IS NULL) OR (valid_until IS NULL) OR (valid_from <= valid_until)))
constraint space_rule.ck_space_rule_type CHECK ((type = ANY (ARRAY['BUFFER'::text, 'GRID'::text, 'NOTICE'::text, 'ADVANCE'::text, 'LENGTH'::text, 'APPROVAL'::text, 'PLAN'::text, 'RESIDENCY'::text, 'PROGRAMME'::text, 'TRAINING'::text, 'QUOTA'::text, 'CONCURRENT'::text, 'PRICE'::text, 'CANCELLATION'::text, 'CHECK_IN'::text, 'STRIKES'::text, 'SERIES'::text])))
constraint space_rule.fk_space_rule_centre FOREIGN KEY (centre_id) REFERENCES centre(id)
constraint space_rule.fk_space_rule_plan FOREIGN KEY (plan) REFERENCES space_plan(code)
constraint space_rule.fk_space_rule_resource FOREIGN KEY (resource_id) REFERENCES resource(id)
constraint space_rule.fk_space_rule_saved_by FOREIGN KEY (saved_by_id) REFERENCES person(id)
constraint space_rule.pk_space_rule PRIMARY KEY (id)
constraint space_training.ck_space_training_code CHECK ((code ~ '^[A-Z][A-Z0-9_]{1,39}$'::text))
constraint space_training.fk_space_training_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint space_training.fk_space_training_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES person(id)
constraint space_training.pk_space_training PRIMARY KEY (person_id, code)
constraint stage_entry.ck_stage_entry_correction CHECK (((kind = 'CORRECTED'::text) = (supersedes_id IS NOT NULL)))
constraint stage_entry.ck_stage_entry_evidence_url CHECK ((evidence_url ~ '^https?://'::text))
constraint stage_entry.ck_stage_entry_kind CHECK ((kind = ANY (ARRAY['REGISTERED'::text, 'IMPORTED'::text, 'ADVANCED'::text, 'REGRESSED'::text, 'CORRECTED'::text])))
constraint stage_entry.ck_stage_entry_note CHECK ((length(note) <= 2000))
constraint stage_entry.ck_stage_entry_stage CHECK ((stage = ANY (ARRAY['IDEA'::text, 'MVP'::text, 'INCUBATION'::text, 'ACCELERATION'::text, 'INVESTOR_MATCHING'::text, 'FUNDED'::text])))
constraint stage_entry.fk_stage_entry_evidence_file FOREIGN KEY (evidence_file_id) REFERENCES file(id)
constraint stage_entry.fk_stage_entry_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES person(id)
constraint stage_entry.fk_stage_entry_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint stage_entry.fk_stage_entry_supersedes FOREIGN KEY (supersedes_id) REFERENCES stage_entry(id)
constraint stage_entry.pk_stage_entry PRIMARY KEY (id)
constraint stage_entry.uq_stage_entry_supersedes UNIQUE (supersedes_id)
constraint startup.ck_startup_city CHECK ((length(city) <= 120))
constraint startup.ck_startup_country CHECK ((country ~ '^[A-Z]{2}$'::text))
constraint startup.ck_startup_founded_year CHECK (((founded_year >= 1900) AND (founded_year <= 2100)))
constraint startup.ck_startup_merged CHECK ((((state = 'MERGED'::text) = (merged_into_id IS NOT NULL)) AND (merged_into_id <> id)))
constraint startup.ck_startup_name CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint startup.ck_startup_one_liner CHECK ((length(one_liner) <= 160))
constraint startup.ck_startup_origin CHECK ((origin = ANY (ARRAY['SELF'::text, 'STAFF'::text, 'IMPORT'::text])))
constraint startup.ck_startup_problem CHECK ((length(problem) <= 1500))
constraint startup.ck_startup_prompts CHECK (((prompts >= 0) AND (prompts <= 2)))
constraint startup.ck_startup_reference CHECK ((reference ~ '^ST-[0-9A-HJKMNP-TV-Z]{6}$'::text))
constraint startup.ck_startup_region CHECK (((country <> 'AZ'::text) OR (region IS NOT NULL) OR (state = ANY (ARRAY['DRAFT'::text, 'MERGED'::text]))))
constraint startup.ck_startup_solution CHECK ((length(solution) <= 5000))
constraint startup.ck_startup_source CHECK ((((source IS NULL) = (source_key IS NULL)) AND ((origin <> 'IMPORT'::text) OR (source IS NOT NULL))))
constraint startup.ck_startup_stage CHECK ((stage = ANY (ARRAY['IDEA'::text, 'MVP'::text, 'INCUBATION'::text, 'ACCELERATION'::text, 'INVESTOR_MATCHING'::text, 'FUNDED'::text])))
constraint startup.ck_startup_state CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PENDING_MODERATION'::text, 'ACTIVE'::text, 'DORMANT'::text, 'CLOSED'::text, 'ACQUIRED'::text, 'MERGED'::text])))
constraint startup.ck_startup_tags CHECK ((cardinality(tags) <= 20))
constraint startup.ck_startup_team_size CHECK (((team_size >= 0) AND (team_size <= 1000000)))
constraint startup.ck_startup_website CHECK ((website ~ '^https?://'::text))
constraint startup.fk_startup_assignee FOREIGN KEY (assignee_id) REFERENCES person(id)
constraint startup.fk_startup_merged_into FOREIGN KEY (merged_into_id) REFERENCES startup(id)
constraint startup.fk_startup_organisation FOREIGN KEY (organisation_id) REFERENCES organisation(id)
constraint startup.fk_startup_registered_by FOREIGN KEY (registered_by_id) REFERENCES person(id)
constraint startup.pk_startup PRIMARY KEY (id)
constraint startup.uq_startup_reference UNIQUE (reference)
constraint startup_card.fk_startup_card_startup FOREIGN KEY (startup_id) REFERENCES startup(id) ON DELETE CASCADE
constraint startup_card.pk_startup_card PRIMARY KEY (startup_id)
constraint startup_draft.fk_startup_draft_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint startup_draft.fk_startup_draft_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_draft.pk_startup_draft PRIMARY KEY (id)
constraint startup_draft.uq_startup_draft_token UNIQUE (token_hash)
constraint startup_journey.fk_startup_journey_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_journey.pk_startup_journey PRIMARY KEY (startup_id)
constraint startup_note.ck_startup_note_text CHECK (((length(text) >= 1) AND (length(text) <= 5000)))
constraint startup_note.fk_startup_note_author FOREIGN KEY (author_id) REFERENCES person(id)
constraint startup_note.fk_startup_note_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_note.pk_startup_note PRIMARY KEY (id)
constraint startup_note_mention.fk_startup_note_mention_note FOREIGN KEY (note_id) REFERENCES startup_note(id)
constraint startup_note_mention.fk_startup_note_mention_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint startup_note_mention.pk_startup_note_mention PRIMARY KEY (note_id, person_id)
constraint startup_return.ck_startup_return_note CHECK ((length(note) <= 2000))
constraint startup_return.fk_startup_return_returned_by FOREIGN KEY (returned_by_id) REFERENCES person(id)
constraint startup_return.fk_startup_return_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_return.pk_startup_return PRIMARY KEY (id)
constraint startup_revision.ck_startup_revision_state CHECK ((state = ANY (ARRAY['PENDING'::text, 'APPROVED'::text, 'RETURNED'::text, 'WITHDRAWN'::text])))
constraint startup_revision.fk_startup_revision_decided_by FOREIGN KEY (decided_by_id) REFERENCES person(id)
constraint startup_revision.fk_startup_revision_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_revision.fk_startup_revision_submitted_by FOREIGN KEY (submitted_by_id) REFERENCES person(id)
constraint startup_revision.pk_startup_revision PRIMARY KEY (id)
constraint startup_task.ck_startup_task_done CHECK (((state = 'DONE'::text) = (done_at IS NOT NULL)))
constraint startup_task.ck_startup_task_state CHECK ((state = ANY (ARRAY['OPEN'::text, 'DONE'::text])))
constraint startup_task.ck_startup_task_title CHECK (((length(title) >= 2) AND (length(title) <= 200)))
constraint startup_task.fk_startup_task_assignee FOREIGN KEY (assignee_id) REFERENCES person(id)
constraint startup_task.fk_startup_task_created_by FOREIGN KEY (created_by_id) REFERENCES person(id)
constraint startup_task.fk_startup_task_startup FOREIGN KEY (startup_id) REFERENCES startup(id)
constraint startup_task.pk_startup_task PRIMARY KEY (id)
constraint startup_word.pk_startup_word PRIMARY KEY (word)
constraint state_transition.pk_state_transition PRIMARY KEY (id)
constraint status_list.ck_status_list_size CHECK ((size > 0))
constraint status_list.pk_status_list PRIMARY KEY (id)
constraint totp_credential.fk_totp_credential_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint totp_credential.pk_totp_credential PRIMARY KEY (person_id)
constraint totp_enrolment.fk_totp_enrolment_person FOREIGN KEY (person_id) REFERENCES person(id)
constraint totp_enrolment.pk_totp_enrolment PRIMARY KEY (person_id)

index CREATE UNIQUE INDEX "PK_8c82d7f526340ab734260ea46be" ON public.migrations USING btree (id)
index CREATE INDEX ex_benefit_rule_period_overlap ON public.benefit_rule_period USING gist (rule_id, valid, recorded)
index CREATE INDEX ex_centre_hours_apart ON public.centre_hours USING gist (centre_id, COALESCE(resource_id, '00000000-0000-0000-0000-000000000000'::uuid), weekday, int4range(opens_minute, closes_minute))
index CREATE UNIQUE INDEX ex_claim_overlap ON public.claim USING gist (leaf_id, unit_no, during)
index CREATE INDEX ex_closure_overlap ON public.closure USING gist (startup_id, daterange(closed_on, reopened_on))
index CREATE INDEX ex_residency_terms ON public.residency USING gist (organisation_id, daterange(started_on, ends_on, '[]'::text)) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text, 'SUSPENDED'::text, 'EXPIRED'::text]))
index CREATE INDEX ix_application_clarification ON public.application_clarification USING btree (application_id, id)
index CREATE INDEX ix_application_clock_pause ON public.application_clock_pause USING btree (application_id)
index CREATE INDEX ix_application_send_back ON public.application_send_back USING btree (application_id, id)
index CREATE INDEX ix_authority_notice_unsent ON public.authority_notice USING btree (due_at) WHERE (sent_at IS NULL)
index CREATE INDEX ix_benefit_rule_period_recorded ON public.benefit_rule_period USING btree (lower(recorded))
index CREATE INDEX ix_benefit_rule_period_version ON public.benefit_rule_period USING btree (version_id)
index CREATE INDEX ix_benefit_rule_version_proposed ON public.benefit_rule_version USING btree (proposed_at, id)
index CREATE INDEX ix_benefit_rule_version_rule ON public.benefit_rule_version USING btree (rule_id, id)
index CREATE INDEX ix_blackout_centre ON public.blackout USING btree (centre_id, id) WHERE (lifted_at IS NULL)
index CREATE INDEX ix_booking_centre ON public.booking USING btree (centre_id, starts_at, id)
index CREATE INDEX ix_booking_check_in ON public.booking USING btree (check_in_until) WHERE ((state = 'CONFIRMED'::text) AND (check_in_until IS NOT NULL))
index CREATE INDEX ix_booking_hold ON public.booking USING btree (hold_expires_at) WHERE (state = 'HELD'::text)
index CREATE INDEX ix_booking_owner ON public.booking USING btree (owner_id, starts_at, id)
index CREATE INDEX ix_booking_resource ON public.booking USING btree (resource_id, starts_at)
index CREATE INDEX ix_booking_running ON public.booking USING btree (ends_at) WHERE (state = ANY (ARRAY['CONFIRMED'::text, 'CHECKED_IN'::text, 'PENDING'::text]))
index CREATE INDEX ix_booking_series_owner ON public.booking_series USING btree (owner_id, id)
index CREATE INDEX ix_booking_starts ON public.booking USING btree (starts_at, id)
index CREATE INDEX ix_bulk_run_row_outcome ON public.bulk_run_row USING btree (run_id, outcome, id)
index CREATE INDEX ix_bulk_run_row_startup ON public.bulk_run_row USING btree (startup_id)
index CREATE INDEX ix_bulk_run_started ON public.bulk_run USING btree (started_at, id)
index CREATE INDEX ix_calendar_feed_owner ON public.calendar_feed USING btree (owner_id) WHERE (revoked_at IS NULL)
index CREATE INDEX ix_centre_city ON public.centre USING btree (city, id)
index CREATE INDEX ix_centre_closure_centre ON public.centre_closure USING btree (centre_id, ends_on)
index CREATE INDEX ix_claim_blackout ON public.claim USING btree (blackout_id) WHERE (blackout_id IS NOT NULL)
index CREATE INDEX ix_claim_booking ON public.claim USING btree (booking_id) WHERE (booking_id IS NOT NULL)
index CREATE INDEX ix_cofounder_invitation_expiry ON public.cofounder_invitation USING btree (expires_at) WHERE (state = 'PENDING'::text)
index CREATE INDEX ix_cohort_starts_on ON public.cohort USING btree (starts_on, id)
index CREATE INDEX ix_council_member_person ON public.council_member USING btree (person_id)
index CREATE INDEX ix_credit_entry_membership ON public.credit_entry USING btree (membership_id)
index CREATE INDEX ix_data_access_subject ON public.data_access USING btree (subject_type, subject_id, id)
index CREATE INDEX ix_dead_letter_open ON public.dead_letter USING btree (failed_at) WHERE (resolved_at IS NULL)
index CREATE INDEX ix_email_change_changed ON public.email_change USING btree (changed_at)
index CREATE INDEX ix_email_change_person ON public.email_change USING btree (person_id)
index CREATE INDEX ix_email_code_sent ON public.email_code USING btree (sent_at)
index CREATE INDEX ix_event_delivery_pending ON public.event_delivery USING btree (event_id) WHERE (relayed_at IS NULL)
index CREATE INDEX ix_event_log_actor ON public.event_log USING btree (actor_id, id)
index CREATE INDEX ix_event_log_at ON public.event_log USING btree (at)
index CREATE INDEX ix_event_log_event ON public.event_log USING btree (event, id)
index CREATE INDEX ix_event_log_startup ON public.event_log USING btree (((payload ->> 'startupId'::text)), at, id) WHERE (payload ? 'startupId'::text)
index CREATE INDEX ix_event_log_subject ON public.event_log USING btree (subject_type, subject_id, id)
index CREATE INDEX ix_event_log_xid ON public.event_log USING btree (xid)
index CREATE INDEX ix_external_identity_person ON public.external_identity USING btree (person_id)
index CREATE INDEX ix_file_late ON public.file USING btree (created_at) WHERE (state = 'UPLOADING'::text)
index CREATE INDEX ix_file_organisation ON public.file USING btree (organisation_id) WHERE (state <> 'REMOVED'::text)
index CREATE INDEX ix_file_rescan ON public.file USING btree (next_scan_at) WHERE (state = 'SCAN_FAILED'::text)
index CREATE INDEX ix_file_subject ON public.file USING btree (subject_type, subject_id, id) WHERE (state <> 'REMOVED'::text)
index CREATE INDEX ix_file_uploaded_by ON public.file USING btree (uploaded_by_id) WHERE (state <> 'REMOVED'::text)
index CREATE INDEX ix_founder_person ON public.founder USING btree (person_id) WHERE (ended_at IS NULL)
index CREATE INDEX ix_idempotency_key_created ON public.idempotency_key USING btree (created_at)
index CREATE INDEX ix_import_record_run ON public.import_record USING btree (run_id)
index CREATE INDEX ix_import_row_outcome ON public.import_row USING btree (run_id, outcome, row_number)
index CREATE INDEX ix_import_row_startup ON public.import_row USING btree (startup_id, run_id)
index CREATE INDEX ix_import_run_created ON public.import_run USING btree (created_at, id)
index CREATE INDEX ix_import_run_file ON public.import_run USING btree (file_id)
index CREATE INDEX ix_invitation_expiry ON public.invitation USING btree (expires_at) WHERE (state = 'PENDING'::text)
index CREATE INDEX ix_known_device_person ON public.known_device USING btree (person_id, known_at)
index CREATE INDEX ix_leaf_centre ON public.leaf USING btree (centre_id)
index CREATE INDEX ix_listing_expiry ON public.listing USING btree (expires_on) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text]))
index CREATE INDEX ix_listing_fund_organisation ON public.listing_fund USING btree (organisation_id)
index CREATE INDEX ix_listing_open ON public.listing USING btree (published_at, id) WHERE (state = 'ACTIVE'::text)
index CREATE INDEX ix_listing_startup ON public.listing USING btree (startup_id, id)
index CREATE INDEX ix_mail_created ON public.mail USING btree (created_at, id)
index CREATE INDEX ix_mail_due ON public.mail USING btree (next_attempt_at) WHERE (state = 'QUEUED'::text)
index CREATE INDEX ix_mail_folded ON public.mail USING gin (folded gin_trgm_ops)
index CREATE INDEX ix_mail_state ON public.mail USING btree (state, created_at, id)
index CREATE INDEX ix_membership_person ON public.membership USING btree (person_id) WHERE (ended_at IS NULL)
index CREATE INDEX ix_metric_report_startup ON public.metric_report USING btree (startup_id, reported_at, id)
index CREATE INDEX ix_notification_person ON public.notification USING btree (person_id, id)
index CREATE INDEX ix_notification_unread ON public.notification USING btree (person_id, id) WHERE (read_at IS NULL)
index CREATE INDEX ix_organisation_folded ON public.organisation USING gin (folded gin_trgm_ops)
index CREATE INDEX ix_organisation_name ON public.organisation USING btree (name, id)
index CREATE INDEX ix_organisation_registered ON public.organisation USING btree (registered_at, id)
index CREATE INDEX ix_organisation_state ON public.organisation USING btree (state, registered_at, id)
index CREATE INDEX ix_participation_cohort ON public.participation USING btree (cohort_id, startup_id)
index CREATE INDEX ix_participation_startup ON public.participation USING btree (startup_id, id)
index CREATE INDEX ix_passkey_challenge_created ON public.passkey_challenge USING btree (created_at)
index CREATE INDEX ix_passkey_person ON public.passkey USING btree (person_id)
index CREATE INDEX ix_pending_sign_in_created ON public.pending_sign_in USING btree (created_at)
index CREATE INDEX ix_person_created ON public.person USING btree (created_at, id)
index CREATE INDEX ix_person_folded ON public.person USING gin (folded gin_trgm_ops)
index CREATE INDEX ix_person_last_seen ON public.person USING btree (COALESCE(last_seen_at, '1970-01-01 00:00:00+00'::timestamp with time zone), id)
index CREATE INDEX ix_person_name ON public.person USING btree (full_name, id)
index CREATE INDEX ix_planned_change_due ON public.planned_change USING btree (effective_on) WHERE (state = 'ANNOUNCED'::text)
index CREATE INDEX ix_planned_change_organisation ON public.planned_change USING btree (organisation_id) WHERE (state = 'ANNOUNCED'::text)
index CREATE INDEX ix_planned_change_residency ON public.planned_change USING btree (residency_id, id)
index CREATE INDEX ix_quota_entry_period ON public.quota_entry USING btree (period_id)
index CREATE INDEX ix_report_return ON public.report_return USING btree (report_id, id)
index CREATE INDEX ix_residency_act_due ON public.residency_act USING btree (effective_on) WHERE (state = 'AGREED'::text)
index CREATE INDEX ix_residency_act_residency ON public.residency_act USING btree (residency_id, id)
index CREATE INDEX ix_residency_appeal_application ON public.residency_appeal USING btree (application_id)
index CREATE INDEX ix_residency_appeal_filed ON public.residency_appeal USING btree (filed_at, id)
index CREATE INDEX ix_residency_appeal_organisation ON public.residency_appeal USING btree (organisation_id, id)
index CREATE INDEX ix_residency_appeal_residency ON public.residency_appeal USING btree (residency_id)
index CREATE INDEX ix_residency_appeal_state ON public.residency_appeal USING btree (state, filed_at, id)
index CREATE INDEX ix_residency_application_organisation ON public.residency_application USING btree (organisation_id, id)
index CREATE INDEX ix_residency_application_state ON public.residency_application USING btree (state, submitted_at, id)
index CREATE INDEX ix_residency_ends ON public.residency USING btree (ends_on) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text, 'SUSPENDED'::text]))
index CREATE INDEX ix_residency_fee_due ON public.residency_fee USING btree (due_on) WHERE (confirmed_at IS NULL)
index CREATE INDEX ix_residency_folded ON public.residency USING gin (folded gin_trgm_ops)
index CREATE INDEX ix_residency_holder ON public.residency USING btree (holder_name, id)
index CREATE INDEX ix_residency_organisation ON public.residency USING btree (organisation_id)
index CREATE INDEX ix_residency_paper_open ON public.residency_paper USING btree (residency_id) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'PREPARED'::text]))
index CREATE INDEX ix_residency_paper_residency ON public.residency_paper USING btree (residency_id, id)
index CREATE INDEX ix_residency_report_auditor ON public.residency_report USING btree (auditor_id, id)
index CREATE INDEX ix_residency_report_due ON public.residency_report USING btree (due_on, id)
index CREATE INDEX ix_residency_report_organisation ON public.residency_report USING btree (organisation_id, id)
index CREATE INDEX ix_residency_report_owed ON public.residency_report USING btree (due_on) WHERE (state = ANY (ARRAY['DUE'::text, 'DRAFT'::text, 'RETURNED'::text]))
index CREATE INDEX ix_residency_started ON public.residency USING btree (started_on, id)
index CREATE INDEX ix_residency_tin ON public.residency USING btree (tin)
index CREATE INDEX ix_resource_centre ON public.resource USING btree (centre_id, "position", id)
index CREATE INDEX ix_resource_leaf_leaf ON public.resource_leaf USING btree (leaf_id)
index CREATE INDEX ix_review_explanation ON public.review_explanation USING btree (act_id, id)
index CREATE INDEX ix_role_grant_role ON public.role_grant USING btree (role) WHERE (revoked_at IS NULL)
index CREATE INDEX ix_rule_scenario_changed ON public.rule_scenario USING btree (changed_at, id)
index CREATE INDEX ix_rule_simulation_row_effect ON public.rule_simulation_row USING btree (simulation_id, COALESCE(effect, (0)::bigint), id)
index CREATE INDEX ix_rule_simulation_row_residency ON public.rule_simulation_row USING btree (residency_id)
index CREATE INDEX ix_rule_simulation_scenario ON public.rule_simulation USING btree (scenario_id, started_at)
index CREATE INDEX ix_saved_view_shared ON public.saved_view USING btree (screen) WHERE shared
index CREATE INDEX ix_session_ended ON public.session USING btree (ended_at) WHERE (ended_at IS NOT NULL)
index CREATE INDEX ix_session_last_seen ON public.session USING btree (last_seen_at) WHERE (ended_at IS NULL)
index CREATE INDEX ix_session_person ON public.session USING btree (person_id, created_at) WHERE (ended_at IS NULL)
index CREATE INDEX ix_session_sign_on_sid ON public.session USING btree (sign_on_sid) WHERE ((ended_at IS NULL) AND (sign_on_sid IS NOT NULL))
index CREATE INDEX ix_sign_in_guard_last_failure ON public.sign_in_guard USING btree (last_failure_at)
index CREATE INDEX ix_sign_on_logout_received ON public.sign_on_logout USING btree (received_at)
index CREATE INDEX ix_sign_on_transaction_created ON public.sign_on_transaction USING btree (created_at)
index CREATE INDEX ix_signature_operation_subject ON public.signature_operation USING btree (subject_type, subject_id, id)
index CREATE INDEX ix_slot_wait_line ON public.slot_wait USING gist (resource_id, wants) WHERE (state = 'WAITING'::text)
index CREATE INDEX ix_slot_wait_person ON public.slot_wait USING btree (person_id, id)
index CREATE INDEX ix_soft_landing_case_due ON public.soft_landing_case USING btree (next_due_on) WHERE ((state = 'IN_PROGRESS'::text) AND (reminded_at IS NULL))
index CREATE INDEX ix_soft_landing_case_officer ON public.soft_landing_case USING btree (officer_id) WHERE (state = 'IN_PROGRESS'::text)
index CREATE INDEX ix_soft_landing_case_organisation ON public.soft_landing_case USING btree (organisation_id, id)
index CREATE INDEX ix_soft_landing_case_requested ON public.soft_landing_case USING btree (requested_at, id)
index CREATE INDEX ix_soft_landing_case_state ON public.soft_landing_case USING btree (state, requested_at, id)
index CREATE INDEX ix_soft_landing_message ON public.soft_landing_message USING btree (case_id, id)
index CREATE INDEX ix_space_charge_booking ON public.space_charge USING btree (booking_id)
index CREATE INDEX ix_space_charge_centre ON public.space_charge USING btree (centre_id, at, id)
index CREATE INDEX ix_space_charge_person ON public.space_charge USING btree (person_id, at, id)
index CREATE INDEX ix_space_membership_organisation ON public.space_membership USING btree (organisation_id) WHERE (organisation_id IS NOT NULL)
index CREATE INDEX ix_space_membership_person ON public.space_membership USING btree (person_id) WHERE (person_id IS NOT NULL)
index CREATE INDEX ix_space_rule_centre ON public.space_rule USING btree (centre_id, type) WHERE is_active
index CREATE INDEX ix_stage_entry_stage ON public.stage_entry USING btree (stage, entered_on, startup_id)
index CREATE INDEX ix_stage_entry_startup ON public.stage_entry USING btree (startup_id, entered_on, id)
index CREATE INDEX ix_startup_assignee ON public.startup USING btree (assignee_id, last_update_at, id)
index CREATE INDEX ix_startup_draft_person ON public.startup_draft USING btree (person_id) WHERE (startup_id IS NULL)
index CREATE INDEX ix_startup_draft_updated ON public.startup_draft USING btree (updated_at)
index CREATE INDEX ix_startup_folded ON public.startup USING gin (folded gin_trgm_ops)
index CREATE INDEX ix_startup_folded_order ON public.startup USING btree (folded COLLATE "C", id)
index CREATE INDEX ix_startup_journey_entries ON public.startup_journey USING btree (startup_id) WHERE needs_entries
index CREATE INDEX ix_startup_merged_into ON public.startup USING btree (merged_into_id)
index CREATE INDEX ix_startup_name ON public.startup USING btree (name, id)
index CREATE INDEX ix_startup_note_at ON public.startup_note USING btree (startup_id, at, id)
index CREATE INDEX ix_startup_note_startup ON public.startup_note USING btree (startup_id, id)
index CREATE INDEX ix_startup_organisation ON public.startup USING btree (organisation_id)
index CREATE INDEX ix_startup_region ON public.startup USING btree (region, last_update_at, id)
index CREATE INDEX ix_startup_registered ON public.startup USING btree (registered_at, id)
index CREATE INDEX ix_startup_return_startup ON public.startup_return USING btree (startup_id, id)
index CREATE INDEX ix_startup_revision_queue ON public.startup_revision USING btree (submitted_at, id) WHERE (state = 'PENDING'::text)
index CREATE INDEX ix_startup_searched ON public.startup USING gin (searched gin_trgm_ops)
index CREATE INDEX ix_startup_sector ON public.startup USING btree (sector, last_update_at, id)
index CREATE INDEX ix_startup_silent ON public.startup USING btree (last_update_at, id) WHERE (state = 'ACTIVE'::text)
index CREATE INDEX ix_startup_site ON public.startup USING btree (site)
index CREATE INDEX ix_startup_stage ON public.startup USING btree (stage, last_update_at, id)
index CREATE INDEX ix_startup_stage_on ON public.startup USING btree (stage_on, id)
index CREATE INDEX ix_startup_stage_state ON public.startup USING btree (stage, state)
index CREATE INDEX ix_startup_state ON public.startup USING btree (state, last_update_at, id)
index CREATE INDEX ix_startup_task_assignee ON public.startup_task USING btree (assignee_id, due_on, id) WHERE (state = 'OPEN'::text)
index CREATE INDEX ix_startup_task_due ON public.startup_task USING btree (due_on, id) WHERE ((state = 'OPEN'::text) AND (reminded_on IS NULL))
index CREATE INDEX ix_startup_task_startup ON public.startup_task USING btree (startup_id, id)
index CREATE INDEX ix_startup_updated ON public.startup USING btree (last_update_at, id)
index CREATE INDEX ix_startup_word ON public.startup_word USING gin (word gin_trgm_ops)
index CREATE INDEX ix_state_transition_subject ON public.state_transition USING btree (subject_id, id)
index CREATE UNIQUE INDEX pk_activity_class ON public.activity_class USING btree (id)
index CREATE UNIQUE INDEX pk_application_alert ON public.application_alert USING btree (application_id, clock, started_on, percent)
index CREATE UNIQUE INDEX pk_application_clarification ON public.application_clarification USING btree (id)
index CREATE UNIQUE INDEX pk_application_clock_pause ON public.application_clock_pause USING btree (id)
index CREATE UNIQUE INDEX pk_application_send_back ON public.application_send_back USING btree (id)
index CREATE UNIQUE INDEX pk_auditor_opinion ON public.auditor_opinion USING btree (id)
index CREATE UNIQUE INDEX pk_authority_notice ON public.authority_notice USING btree (id)
index CREATE UNIQUE INDEX pk_benefit_election ON public.benefit_election USING btree (id)
index CREATE UNIQUE INDEX pk_benefit_rule ON public.benefit_rule USING btree (id)
index CREATE UNIQUE INDEX pk_benefit_rule_period ON public.benefit_rule_period USING btree (id)
index CREATE UNIQUE INDEX pk_benefit_rule_version ON public.benefit_rule_version USING btree (id)
index CREATE UNIQUE INDEX pk_blackout ON public.blackout USING btree (id)
index CREATE UNIQUE INDEX pk_booking ON public.booking USING btree (id)
index CREATE UNIQUE INDEX pk_booking_guest ON public.booking_guest USING btree (booking_id, email)
index CREATE UNIQUE INDEX pk_booking_series ON public.booking_series USING btree (id)
index CREATE UNIQUE INDEX pk_bulk_run ON public.bulk_run USING btree (id)
index CREATE UNIQUE INDEX pk_bulk_run_row ON public.bulk_run_row USING btree (id)
index CREATE UNIQUE INDEX pk_calendar_feed ON public.calendar_feed USING btree (id)
index CREATE UNIQUE INDEX pk_centre ON public.centre USING btree (id)
index CREATE UNIQUE INDEX pk_centre_closure ON public.centre_closure USING btree (id)
index CREATE UNIQUE INDEX pk_centre_hours ON public.centre_hours USING btree (id)
index CREATE UNIQUE INDEX pk_certificate_check ON public.certificate_check USING btree (certificate_id)
index CREATE UNIQUE INDEX pk_certificate_counter ON public.certificate_counter USING btree (year)
index CREATE UNIQUE INDEX pk_claim ON public.claim USING btree (id)
index CREATE UNIQUE INDEX pk_closure ON public.closure USING btree (id)
index CREATE UNIQUE INDEX pk_cofounder_invitation ON public.cofounder_invitation USING btree (id)
index CREATE UNIQUE INDEX pk_cohort ON public.cohort USING btree (id)
index CREATE UNIQUE INDEX pk_council_member ON public.council_member USING btree (application_id, person_id)
index CREATE UNIQUE INDEX pk_credential_key ON public.credential_key USING btree (id)
index CREATE UNIQUE INDEX pk_credit_entry ON public.credit_entry USING btree (booking_id)
index CREATE UNIQUE INDEX pk_data_access ON public.data_access USING btree (id)
index CREATE UNIQUE INDEX pk_dead_letter ON public.dead_letter USING btree (id)
index CREATE UNIQUE INDEX pk_demo_persona ON public.demo_persona USING btree (key)
index CREATE UNIQUE INDEX pk_email_change ON public.email_change USING btree (id)
index CREATE UNIQUE INDEX pk_email_code ON public.email_code USING btree (id)
index CREATE UNIQUE INDEX pk_event_delivery ON public.event_delivery USING btree (event_id)
index CREATE UNIQUE INDEX pk_event_log ON public.event_log USING btree (id)
index CREATE UNIQUE INDEX pk_event_seal ON public.event_seal USING btree (id)
index CREATE UNIQUE INDEX pk_expert_opinion ON public.expert_opinion USING btree (id)
index CREATE UNIQUE INDEX pk_external_identity ON public.external_identity USING btree (issuer, subject)
index CREATE UNIQUE INDEX pk_file ON public.file USING btree (id)
index CREATE UNIQUE INDEX pk_founder ON public.founder USING btree (id)
index CREATE UNIQUE INDEX pk_funnel_change ON public.funnel_change USING btree (xid)
index CREATE UNIQUE INDEX pk_funnel_rollup ON public.funnel_rollup USING btree (dimension)
index CREATE UNIQUE INDEX pk_idempotency_key ON public.idempotency_key USING btree (owner_id, operation, key)
index CREATE UNIQUE INDEX pk_import_record ON public.import_record USING btree (startup_id)
index CREATE UNIQUE INDEX pk_import_row ON public.import_row USING btree (id)
index CREATE UNIQUE INDEX pk_import_run ON public.import_run USING btree (id)
index CREATE UNIQUE INDEX pk_import_source ON public.import_source USING btree (id)
index CREATE UNIQUE INDEX pk_invitation ON public.invitation USING btree (id)
index CREATE UNIQUE INDEX pk_known_device ON public.known_device USING btree (id)
index CREATE UNIQUE INDEX pk_leaf ON public.leaf USING btree (id)
index CREATE UNIQUE INDEX pk_listing ON public.listing USING btree (id)
index CREATE UNIQUE INDEX pk_listing_fund ON public.listing_fund USING btree (listing_id, organisation_id)
index CREATE UNIQUE INDEX pk_mail ON public.mail USING btree (id)
index CREATE UNIQUE INDEX pk_membership ON public.membership USING btree (id)
index CREATE UNIQUE INDEX pk_metric_report ON public.metric_report USING btree (id)
index CREATE UNIQUE INDEX pk_moratorium ON public.moratorium USING btree (id)
index CREATE UNIQUE INDEX pk_moratorium_proposal ON public.moratorium_proposal USING btree (id)
index CREATE UNIQUE INDEX pk_notification ON public.notification USING btree (id)
index CREATE UNIQUE INDEX pk_notification_preference ON public.notification_preference USING btree (person_id, topic)
index CREATE UNIQUE INDEX pk_open_window ON public.open_window USING gist (leaf_id, during)
index CREATE UNIQUE INDEX pk_organisation ON public.organisation USING btree (id)
index CREATE UNIQUE INDEX pk_paper_counter ON public.paper_counter USING btree (kind, year)
index CREATE UNIQUE INDEX pk_participation ON public.participation USING btree (id)
index CREATE UNIQUE INDEX pk_passkey ON public.passkey USING btree (id)
index CREATE UNIQUE INDEX pk_passkey_challenge ON public.passkey_challenge USING btree (key)
index CREATE UNIQUE INDEX pk_password_credential ON public.password_credential USING btree (person_id)
index CREATE UNIQUE INDEX pk_pending_sign_in ON public.pending_sign_in USING btree (browser_hash)
index CREATE UNIQUE INDEX pk_person ON public.person USING btree (id)
index CREATE UNIQUE INDEX pk_person_contact ON public.person_contact USING btree (person_id)
index CREATE UNIQUE INDEX pk_person_identity ON public.person_identity USING btree (person_id)
index CREATE UNIQUE INDEX pk_planned_change ON public.planned_change USING btree (id)
index CREATE UNIQUE INDEX pk_quota_entry ON public.quota_entry USING btree (booking_id, period_id)
index CREATE UNIQUE INDEX pk_quota_period ON public.quota_period USING btree (id)
index CREATE UNIQUE INDEX pk_rate_window ON public.rate_window USING btree (name, key)
index CREATE UNIQUE INDEX pk_reaction_done ON public.reaction_done USING btree (event_id, reaction)
index CREATE UNIQUE INDEX pk_recovery_code ON public.recovery_code USING btree (person_id, code_hash)
index CREATE UNIQUE INDEX pk_report_reminder ON public.report_reminder USING btree (report_id, due_on, reminder)
index CREATE UNIQUE INDEX pk_report_return ON public.report_return USING btree (id)
index CREATE UNIQUE INDEX pk_residency ON public.residency USING btree (id)
index CREATE UNIQUE INDEX pk_residency_act ON public.residency_act USING btree (id)
index CREATE UNIQUE INDEX pk_residency_appeal ON public.residency_appeal USING btree (id)
index CREATE UNIQUE INDEX pk_residency_application ON public.residency_application USING btree (id)
index CREATE UNIQUE INDEX pk_residency_application_block ON public.residency_application_block USING btree (application_id, block)
index CREATE UNIQUE INDEX pk_residency_certificate ON public.residency_certificate USING btree (id)
index CREATE UNIQUE INDEX pk_residency_decision ON public.residency_decision USING btree (id)
index CREATE UNIQUE INDEX pk_residency_fee ON public.residency_fee USING btree (application_id)
index CREATE UNIQUE INDEX pk_residency_paper ON public.residency_paper USING btree (id)
index CREATE UNIQUE INDEX pk_residency_paper_key ON public.residency_paper_key USING btree (paper_id)
index CREATE UNIQUE INDEX pk_residency_renewal ON public.residency_renewal USING btree (application_id)
index CREATE UNIQUE INDEX pk_residency_report ON public.residency_report USING btree (id)
index CREATE UNIQUE INDEX pk_residency_report_line ON public.residency_report_line USING btree (report_id, month, kind)
index CREATE UNIQUE INDEX pk_residency_report_month ON public.residency_report_month USING btree (report_id, month)
index CREATE UNIQUE INDEX pk_resident_figures ON public.resident_figures USING btree (residency_id)
index CREATE UNIQUE INDEX pk_resource ON public.resource USING btree (id)
index CREATE UNIQUE INDEX pk_resource_leaf ON public.resource_leaf USING btree (resource_id, leaf_id)
index CREATE UNIQUE INDEX pk_review_explanation ON public.review_explanation USING btree (id)
index CREATE UNIQUE INDEX pk_role_grant ON public.role_grant USING btree (id)
index CREATE UNIQUE INDEX pk_rule_scenario ON public.rule_scenario USING btree (id)
index CREATE UNIQUE INDEX pk_rule_simulation ON public.rule_simulation USING btree (id)
index CREATE UNIQUE INDEX pk_rule_simulation_row ON public.rule_simulation_row USING btree (id)
index CREATE UNIQUE INDEX pk_saved_view ON public.saved_view USING btree (id)
index CREATE UNIQUE INDEX pk_sealed_paper ON public.sealed_paper USING btree (paper_id, locale)
index CREATE UNIQUE INDEX pk_session ON public.session USING btree (id)
index CREATE UNIQUE INDEX pk_sign_in_guard ON public.sign_in_guard USING btree (key)
index CREATE UNIQUE INDEX pk_sign_on_logout ON public.sign_on_logout USING btree (token_id_hash)
index CREATE UNIQUE INDEX pk_sign_on_transaction ON public.sign_on_transaction USING btree (browser_hash)
index CREATE UNIQUE INDEX pk_signature_operation ON public.signature_operation USING btree (id)
index CREATE UNIQUE INDEX pk_signed_paper ON public.signed_paper USING btree (subject_id, kind, locale)
index CREATE UNIQUE INDEX pk_slot_wait ON public.slot_wait USING btree (id)
index CREATE UNIQUE INDEX pk_soft_landing_case ON public.soft_landing_case USING btree (id)
index CREATE UNIQUE INDEX pk_soft_landing_item ON public.soft_landing_item USING btree (case_id, item)
index CREATE UNIQUE INDEX pk_soft_landing_message ON public.soft_landing_message USING btree (id)
index CREATE UNIQUE INDEX pk_space_charge ON public.space_charge USING btree (id)
index CREATE UNIQUE INDEX pk_space_membership ON public.space_membership USING btree (id)
index CREATE UNIQUE INDEX pk_space_plan ON public.space_plan USING btree (code)
index CREATE UNIQUE INDEX pk_space_rule ON public.space_rule USING btree (id)
index CREATE UNIQUE INDEX pk_space_training ON public.space_training USING btree (person_id, code)
index CREATE UNIQUE INDEX pk_stage_entry ON public.stage_entry USING btree (id)
index CREATE UNIQUE INDEX pk_startup ON public.startup USING btree (id)
index CREATE UNIQUE INDEX pk_startup_card ON public.startup_card USING btree (startup_id)
index CREATE UNIQUE INDEX pk_startup_draft ON public.startup_draft USING btree (id)
index CREATE UNIQUE INDEX pk_startup_journey ON public.startup_journey USING btree (startup_id)
index CREATE UNIQUE INDEX pk_startup_note ON public.startup_note USING btree (id)
index CREATE UNIQUE INDEX pk_startup_note_mention ON public.startup_note_mention USING btree (note_id, person_id)
index CREATE UNIQUE INDEX pk_startup_return ON public.startup_return USING btree (id)
index CREATE UNIQUE INDEX pk_startup_revision ON public.startup_revision USING btree (id)
index CREATE UNIQUE INDEX pk_startup_task ON public.startup_task USING btree (id)
index CREATE UNIQUE INDEX pk_startup_word ON public.startup_word USING btree (word)
index CREATE UNIQUE INDEX pk_state_transition ON public.state_transition USING btree (id)
index CREATE UNIQUE INDEX pk_status_list ON public.status_list USING btree (id)
index CREATE UNIQUE INDEX pk_totp_credential ON public.totp_credential USING btree (person_id)
index CREATE UNIQUE INDEX pk_totp_enrolment ON public.totp_enrolment USING btree (person_id)
index CREATE UNIQUE INDEX uq_activity_class_code ON public.activity_class USING btree (code)
index CREATE UNIQUE INDEX uq_application_clock_pause_open ON public.application_clock_pause USING btree (application_id) WHERE (resumed_on IS NULL)
index CREATE UNIQUE INDEX uq_auditor_opinion_of ON public.auditor_opinion USING btree (id, report_id, auditor_id, submission)
index CREATE UNIQUE INDEX uq_auditor_opinion_signature ON public.auditor_opinion USING btree (signature_id)
index CREATE UNIQUE INDEX uq_auditor_opinion_submission ON public.auditor_opinion USING btree (report_id, submission)
index CREATE UNIQUE INDEX uq_authority_notice ON public.authority_notice USING btree (act_id, authority)
index CREATE UNIQUE INDEX uq_benefit_election_month ON public.benefit_election USING btree (residency_id, fin_hash, from_month) WHERE (superseded_at IS NULL)
index CREATE UNIQUE INDEX uq_benefit_rule_code ON public.benefit_rule USING btree (code)
index CREATE UNIQUE INDEX uq_benefit_rule_version_open ON public.benefit_rule_version USING btree (rule_id) WHERE (state = 'PROPOSED'::text)
index CREATE UNIQUE INDEX uq_blackout_imported ON public.blackout USING btree (resource_id, imported_uid) WHERE ((imported_uid IS NOT NULL) AND (lifted_at IS NULL))
index CREATE UNIQUE INDEX uq_booking_live ON public.booking USING btree (id, live)
index CREATE UNIQUE INDEX uq_booking_recurrence ON public.booking USING btree (series_id, recurrence_at)
index CREATE UNIQUE INDEX uq_booking_reference ON public.booking USING btree (reference)
index CREATE UNIQUE INDEX uq_bulk_run_row ON public.bulk_run_row USING btree (run_id, startup_id)
index CREATE UNIQUE INDEX uq_calendar_feed_token ON public.calendar_feed USING btree (token_hash)
index CREATE UNIQUE INDEX uq_centre_slug ON public.centre USING btree (slug)
index CREATE UNIQUE INDEX uq_cofounder_invitation_open ON public.cofounder_invitation USING btree (startup_id, email) WHERE (state = 'PENDING'::text)
index CREATE UNIQUE INDEX uq_cofounder_invitation_token ON public.cofounder_invitation USING btree (token_hash)
index CREATE UNIQUE INDEX uq_cohort_name ON public.cohort USING btree (name)
index CREATE UNIQUE INDEX uq_credential_key_active ON public.credential_key USING btree (purpose) WHERE (retired_at IS NULL)
index CREATE UNIQUE INDEX uq_credential_key_kid ON public.credential_key USING btree (kid)
index CREATE UNIQUE INDEX uq_dead_letter_event_reaction ON public.dead_letter USING btree (event_id, reaction)
index CREATE UNIQUE INDEX uq_demo_persona_person ON public.demo_persona USING btree (person_id)
index CREATE UNIQUE INDEX uq_email_code_browser ON public.email_code USING btree (browser_hash)
index CREATE UNIQUE INDEX uq_event_log_position ON public.event_log USING btree ("position")
index CREATE UNIQUE INDEX uq_event_seal_from ON public.event_seal USING btree (from_xid)
index CREATE UNIQUE INDEX uq_event_seal_hash ON public.event_seal USING btree (hash)
index CREATE UNIQUE INDEX uq_expert_opinion_current ON public.expert_opinion USING btree (application_id, person_id) WHERE (superseded_at IS NULL)
index CREATE UNIQUE INDEX uq_file_preview_key ON public.file USING btree (preview_key)
index CREATE UNIQUE INDEX uq_file_storage_key ON public.file USING btree (storage_key)
index CREATE UNIQUE INDEX uq_file_ticket ON public.file USING btree (ticket_hash)
index CREATE UNIQUE INDEX uq_founder_lead ON public.founder USING btree (startup_id) WHERE ((ended_at IS NULL) AND is_lead)
index CREATE UNIQUE INDEX uq_founder_live ON public.founder USING btree (startup_id, person_id) WHERE (ended_at IS NULL)
index CREATE UNIQUE INDEX uq_import_row_number ON public.import_row USING btree (run_id, row_number)
index CREATE UNIQUE INDEX uq_import_source_name ON public.import_source USING btree (name)
index CREATE UNIQUE INDEX uq_invitation_open ON public.invitation USING btree (organisation_id, email) WHERE (state = 'PENDING'::text)
index CREATE UNIQUE INDEX uq_invitation_token ON public.invitation USING btree (token_hash)
index CREATE UNIQUE INDEX uq_known_device_secret ON public.known_device USING btree (secret_hash)
index CREATE UNIQUE INDEX uq_listing_code ON public.listing USING btree (code)
index CREATE UNIQUE INDEX uq_listing_live ON public.listing USING btree (startup_id) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'PAUSED'::text]))
index CREATE UNIQUE INDEX uq_mail_event ON public.mail USING btree (event_id, template, to_address)
index CREATE UNIQUE INDEX uq_mail_message_id ON public.mail USING btree (message_id)
index CREATE UNIQUE INDEX uq_membership_live ON public.membership USING btree (organisation_id, person_id) WHERE (ended_at IS NULL)
index CREATE UNIQUE INDEX uq_metric_job ON public.metric_job USING btree (report_id, region, gender) NULLS NOT DISTINCT
index CREATE UNIQUE INDEX uq_metric_report_month ON public.metric_report USING btree (startup_id, month) WHERE (replaced_at IS NULL)
index CREATE UNIQUE INDEX uq_moratorium_open ON public.moratorium USING btree ((true)) WHERE (ends_on IS NULL)
index CREATE UNIQUE INDEX uq_moratorium_proposal_open ON public.moratorium_proposal USING btree ((true)) WHERE (state = 'PROPOSED'::text)
index CREATE UNIQUE INDEX uq_notification_event ON public.notification USING btree (event_id, person_id, kind)
index CREATE UNIQUE INDEX uq_organisation_tin ON public.organisation USING btree (tin) WHERE (state <> 'DISSOLVED'::text)
index CREATE UNIQUE INDEX uq_participation_live ON public.participation USING btree (cohort_id, startup_id) WHERE (state = ANY (ARRAY['INVITED'::text, 'ENROLLED'::text, 'ACTIVE'::text, 'PAUSED'::text]))
index CREATE UNIQUE INDEX uq_passkey_credential ON public.passkey USING btree (credential_id)
index CREATE UNIQUE INDEX uq_person_contact_email ON public.person_contact USING btree (email)
index CREATE UNIQUE INDEX uq_person_identity_fin ON public.person_identity USING btree (fin_hash)
index CREATE UNIQUE INDEX uq_quota_period ON public.quota_period USING gist (person_id, rule_id, during)
index CREATE UNIQUE INDEX uq_residency_act_kind ON public.residency_act USING btree (id, residency_id, kind)
index CREATE UNIQUE INDEX uq_residency_act_open ON public.residency_act USING btree (residency_id) WHERE (state = ANY (ARRAY['PROPOSED'::text, 'AGREED'::text]))
index CREATE UNIQUE INDEX uq_residency_act_signature ON public.residency_act USING btree (signature_id)
index CREATE UNIQUE INDEX uq_residency_appeal_act ON public.residency_appeal USING btree (act_id)
index CREATE UNIQUE INDEX uq_residency_appeal_decision ON public.residency_appeal USING btree (decision_id)
index CREATE UNIQUE INDEX uq_residency_application ON public.residency USING btree (application_id)
index CREATE UNIQUE INDEX uq_residency_application_live ON public.residency_application USING btree (organisation_id) WHERE (state = ANY (ARRAY['DRAFT'::text, 'COMPLETENESS_CHECK'::text, 'SENT_BACK'::text, 'EVALUATION'::text, 'CLARIFICATION'::text, 'DECISION'::text, 'APPROVED_PENDING_FEE'::text, 'CERTIFICATE_ISSUE'::text]))
index CREATE UNIQUE INDEX uq_residency_application_reference ON public.residency_application USING btree (reference)
index CREATE UNIQUE INDEX uq_residency_certificate_code ON public.residency_certificate USING btree (code)
index CREATE UNIQUE INDEX uq_residency_certificate_current ON public.residency_certificate USING btree (residency_id) WHERE (superseded_at IS NULL)
index CREATE UNIQUE INDEX uq_residency_certificate_number ON public.residency_certificate USING btree (number)
index CREATE UNIQUE INDEX uq_residency_certificate_state ON public.residency USING btree (id, certificate_state)
index CREATE UNIQUE INDEX uq_residency_certificate_status ON public.residency_certificate USING btree (status_list_id, status_index)
index CREATE UNIQUE INDEX uq_residency_decision_current ON public.residency_decision USING btree (application_id) WHERE (superseded_at IS NULL)
index CREATE UNIQUE INDEX uq_residency_ends_on ON public.residency USING btree (id, ends_on)
index CREATE UNIQUE INDEX uq_residency_holder ON public.residency USING btree (id, organisation_id)
index CREATE UNIQUE INDEX uq_residency_live ON public.residency USING btree (organisation_id) WHERE (state = ANY (ARRAY['ACTIVE'::text, 'UNDER_REVIEW'::text, 'SUSPENDED'::text]))
index CREATE UNIQUE INDEX uq_residency_paper_code ON public.residency_paper USING btree (code)
index CREATE UNIQUE INDEX uq_residency_paper_number ON public.residency_paper USING btree (number)
index CREATE UNIQUE INDEX uq_residency_renewal_granted ON public.residency_renewal USING btree (granted_id)
index CREATE UNIQUE INDEX uq_residency_renewal_residency ON public.residency_renewal USING btree (residency_id)
index CREATE UNIQUE INDEX uq_residency_report_days ON public.residency_report USING btree (id, from_on, to_on)
index CREATE UNIQUE INDEX uq_residency_report_period ON public.residency_report USING btree (residency_id, kind, from_on)
index CREATE UNIQUE INDEX uq_residency_report_signature ON public.residency_report USING btree (signature_id)
index CREATE UNIQUE INDEX uq_resource_centre ON public.resource USING btree (id, centre_id)
index CREATE UNIQUE INDEX uq_resource_door_code ON public.resource USING btree (door_code)
index CREATE UNIQUE INDEX uq_role_grant_live ON public.role_grant USING btree (person_id, role) WHERE (revoked_at IS NULL)
index CREATE UNIQUE INDEX uq_rule_simulation_row ON public.rule_simulation_row USING btree (simulation_id, residency_id)
index CREATE UNIQUE INDEX uq_rule_simulation_running ON public.rule_simulation USING btree (scenario_id) WHERE (state = 'RUNNING'::text)
index CREATE UNIQUE INDEX uq_saved_view_name ON public.saved_view USING btree (owner_id, screen, name)
index CREATE UNIQUE INDEX uq_session_token ON public.session USING btree (token_hash)
index CREATE UNIQUE INDEX uq_slot_wait_booking ON public.slot_wait USING btree (booking_id)
index CREATE UNIQUE INDEX uq_slot_wait_live ON public.slot_wait USING btree (resource_id, person_id, wants) WHERE (state = ANY (ARRAY['WAITING'::text, 'OFFERED'::text]))
index CREATE UNIQUE INDEX uq_soft_landing_case_application ON public.soft_landing_case USING btree (application_id)
index CREATE UNIQUE INDEX uq_soft_landing_case_live ON public.soft_landing_case USING btree (organisation_id) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'IN_PROGRESS'::text]))
index CREATE UNIQUE INDEX uq_stage_entry_supersedes ON public.stage_entry USING btree (supersedes_id)
index CREATE UNIQUE INDEX uq_startup_draft_token ON public.startup_draft USING btree (token_hash)
index CREATE UNIQUE INDEX uq_startup_reference ON public.startup USING btree (reference)
index CREATE UNIQUE INDEX uq_startup_revision_pending ON public.startup_revision USING btree (startup_id) WHERE (state = 'PENDING'::text)
index CREATE UNIQUE INDEX uq_startup_source ON public.startup USING btree (source, source_key)

trigger CREATE CONSTRAINT TRIGGER booking_keeps_account AFTER UPDATE OF state, qepik, credits, is_late ON public.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.qepik > 0) OR (old.credits > 0) OR (new.qepik > 0) OR (new.credits > 0))) EXECUTE FUNCTION booking_keeps_account()
trigger CREATE CONSTRAINT TRIGGER booking_keeps_claims AFTER INSERT OR UPDATE OF state, use_during, resource_id ON public.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION booking_keeps_claims()
trigger CREATE CONSTRAINT TRIGGER booking_made_keeps_account AFTER INSERT ON public.booking DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.qepik > 0) OR (new.credits > 0))) EXECUTE FUNCTION booking_keeps_account()
trigger CREATE CONSTRAINT TRIGGER claim_stays AFTER DELETE OR UPDATE ON public.claim DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.booking_id IS NOT NULL)) EXECUTE FUNCTION booking_keeps_claims()
trigger CREATE TRIGGER closure_tells_funnel AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.closure FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER cohort_tells_funnel AFTER UPDATE OF name ON public.cohort FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER credits_counted AFTER INSERT OR DELETE OR UPDATE ON public.credit_entry FOR EACH ROW EXECUTE FUNCTION count_credits()
trigger CREATE TRIGGER data_access_append_only BEFORE DELETE OR UPDATE ON public.data_access FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE TRIGGER event_log_append_only BEFORE DELETE OR UPDATE ON public.event_log FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE TRIGGER event_seal_append_only BEFORE DELETE OR UPDATE ON public.event_seal FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE TRIGGER founder_delete_keeps_startup_cards AFTER DELETE ON public.founder REFERENCING OLD TABLE AS unwritten FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE TRIGGER founder_insert_keeps_startup_cards AFTER INSERT ON public.founder REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE CONSTRAINT TRIGGER founder_keeps_one AFTER UPDATE ON public.founder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_founder()
trigger CREATE TRIGGER founder_update_keeps_startup_cards AFTER UPDATE ON public.founder REFERENCING OLD TABLE AS unwritten NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE CONSTRAINT TRIGGER membership_keeps_admin AFTER UPDATE ON public.membership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_organisation_admin()
trigger CREATE TRIGGER metric_report_delete_keeps_startup_cards AFTER DELETE ON public.metric_report REFERENCING OLD TABLE AS unwritten FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE TRIGGER metric_report_insert_keeps_startup_cards AFTER INSERT ON public.metric_report REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE TRIGGER metric_report_update_keeps_startup_cards AFTER UPDATE ON public.metric_report REFERENCING OLD TABLE AS unwritten NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_cards()
trigger CREATE TRIGGER participation_tells_funnel AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.participation FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER person_renames_on_startup_cards AFTER UPDATE OF full_name ON public.person FOR EACH ROW WHEN ((old.full_name IS DISTINCT FROM new.full_name)) EXECUTE FUNCTION keep_name_on_startup_cards()
trigger CREATE TRIGGER quota_counted AFTER INSERT OR DELETE OR UPDATE ON public.quota_entry FOR EACH ROW EXECUTE FUNCTION count_quota()
trigger CREATE CONSTRAINT TRIGGER room_keeps_claims AFTER INSERT OR DELETE OR UPDATE ON public.resource_leaf DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION room_keeps_claims()
trigger CREATE TRIGGER sealed_paper_append_only BEFORE DELETE OR UPDATE ON public.sealed_paper FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE TRIGGER signed_paper_append_only BEFORE DELETE OR UPDATE ON public.signed_paper FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE TRIGGER space_charge_append_only BEFORE DELETE OR UPDATE ON public.space_charge FOR EACH ROW EXECUTE FUNCTION refuse_change()
trigger CREATE CONSTRAINT TRIGGER space_charge_keeps_account AFTER INSERT ON public.space_charge DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION booking_keeps_account()
trigger CREATE TRIGGER stage_entry_append_only BEFORE DELETE OR UPDATE ON public.stage_entry FOR EACH ROW EXECUTE FUNCTION refuse_entry_change()
trigger CREATE TRIGGER stage_entry_rolled_up AFTER INSERT ON public.stage_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_journey()
trigger CREATE TRIGGER stage_entry_tells_funnel AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.stage_entry FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER startup_rolled_up AFTER UPDATE ON public.startup FOR EACH ROW WHEN ((((old.state IS DISTINCT FROM new.state) OR (old.sector IS DISTINCT FROM new.sector)) OR (old.region IS DISTINCT FROM new.region))) EXECUTE FUNCTION keep_startup_journey_facts()
trigger CREATE TRIGGER startup_tells_funnel AFTER INSERT OR DELETE OR UPDATE OF state, sector, region, merged_into_id OR TRUNCATE ON public.startup FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER startup_words_added AFTER INSERT ON public.startup REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_words()
trigger CREATE TRIGGER startup_words_changed AFTER UPDATE ON public.startup REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_startup_words()
trigger CREATE TRIGGER startup_journey_tells_funnel AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.startup_journey FOR EACH STATEMENT EXECUTE FUNCTION tell_funnel_change()
trigger CREATE TRIGGER state_transition_append_only BEFORE DELETE OR UPDATE ON public.state_transition FOR EACH ROW EXECUTE FUNCTION refuse_change()

policy person_contact.person_contact_of_actor ALL using ((( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (person_id = ( SELECT app_person_id() AS app_person_id))) check 
policy person_identity.person_identity_of_actor ALL using ((( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (person_id = ( SELECT app_person_id() AS app_person_id))) check 
policy residency_decision.residency_decision_released ALL using ((released_at IS NOT NULL) OR (( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text]))) check (( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text]))
policy soft_landing_message.soft_landing_message_shown ALL using ((NOT is_internal) OR (( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text]))) check ((NOT is_internal) OR (( SELECT app_kind() AS app_kind) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])))
policy startup_note.startup_note_of_staff ALL using ((( SELECT app_kind() AS app_kind) = 'SYSTEM'::text) OR ((( SELECT app_kind() AS app_kind) = 'STAFF'::text) AND (NOT (EXISTS ( SELECT
   FROM founder f
  WHERE ((f.startup_id = startup_note.startup_id) AND (f.person_id = ( SELECT app_person_id() AS app_person_id)) AND (f.ended_at IS NULL))))))) check 

function CREATE OR REPLACE FUNCTION public.app_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(current_setting('app.kind'::text, true), ''::text)

function CREATE OR REPLACE FUNCTION public.app_person_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.person_id'::text, true), ''::text))::uuid

function CREATE OR REPLACE FUNCTION public.booking_keeps_account()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        stay record;
        owes boolean;
        due_qepik bigint;
        due_credits integer;
        written record;
        concerned uuid;
      begin
        if tg_table_name = 'booking' then concerned := new.id; else concerned := new.booking_id; end if;
        select state, is_late, qepik, credits into stay from booking where id = concerned;
        owes := stay.state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW') or (stay.state = 'CANCELLED' and stay.is_late);
        due_qepik := case when owes then stay.qepik else 0 end;
        due_credits := case when owes then stay.credits else 0 end;
        select coalesce(sum(c.qepik), 0) as qepik, coalesce(sum(c.credits), 0) as credits into written
          from space_charge c where c.booking_id = concerned;
        if written.qepik <> due_qepik or written.credits <> due_credits then
          raise exception 'the account of a booking does not say what it owes'
            using errcode = 'check_violation', constraint = 'ck_space_charge_due';
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.booking_keeps_claims()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        held uuid;
        stay record;
        parts integer;
        claims integer;
      begin
        if tg_table_name = 'booking' then held := new.id; else held := old.booking_id; end if;
        select resource_id, use_during, live into stay from booking where id = held;
        if not found or not stay.live then return null; end if;
        select count(*) into parts from resource_leaf l where l.resource_id = stay.resource_id;
        select count(distinct c.leaf_id) into claims from claim c
          join resource_leaf l on l.leaf_id = c.leaf_id and l.resource_id = stay.resource_id
          where c.booking_id = held and c.use_during = stay.use_during;
        if parts <> claims then
          raise exception 'a living booking holds % of % parts', claims, parts
            using errcode = 'check_violation', constraint = 'ck_booking_claims';
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.count_credits()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op in ('DELETE', 'UPDATE') then
          update space_membership set credits_used = credits_used - old.credits where id = old.membership_id;
        end if;
        if tg_op in ('INSERT', 'UPDATE') then
          update space_membership set credits_used = credits_used + new.credits where id = new.membership_id;
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.count_quota()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op in ('DELETE', 'UPDATE') then
          update quota_period set used_minutes = used_minutes - old.minutes where id = old.period_id;
        end if;
        if tg_op in ('INSERT', 'UPDATE') then
          update quota_period set used_minutes = used_minutes + new.minutes where id = new.period_id;
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.fold(text_to_fold text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(text_to_fold, 'ABCDEFGHIJKLMNOPQRSTUVWXYZàÀáÁâÂãÃäÄåÅāĀăĂąĄǎǍȁȀȃȂạẠảẢấẤầẦẩẨẫẪậẬắẮằẰẳẲẵẴặẶаАбБçÇćĆĉĈċĊčČчЧҹҸďĎđĐḍḌдДəƏèÈéÉêÊëËēĒĕĔėĖęĘěĚȅȄȇȆẹẸẻẺẽẼếẾềỀểỂễỄệỆеЕэЭәӘфФğĞĝĜġĠģĢǧǦгГғҒҝҜĥĤħĦḥḤһҺıìÌíÍîÎïÏĩĨīĪĭĬįĮǐǏịỊỉỈиИыЫіІĵĴжЖķĶǩǨкКĺĹļĻľĽŀĿłŁлЛṃṂмМñÑńŃņŅňŇṇṆнНöÖòÒóÓôÔõÕøØōŌŏŎőŐǒǑọỌỏỎốỐồỒổỔỗỖộỘớỚờỜởỞỡỠợỢоОөӨпПŕŔŗŖřŘрРşŞśŚŝŜšŠșȘṣṢшШщЩсСţŢťŤŧŦțȚтТüÜùÙúÚûÛũŨūŪŭŬůŮűŰųŲǔǓụỤủỦứỨừỪửỬữỮựỰуУүҮвВŵŴẁẀẃẂхХýÝÿŸŷŶỳỲỵỴỷỶỹỸйЙјЈźŹżŻžŽзЗİẞÆŒÞЁЦЮЯ	
   -‐‑‒–—_/''"`´’‘ʼ“”„«»ъЪьЬ­̧̨̣̀́̂̃̄̆̇̈̊̋̌'::text, 'abcdefghijklmnopqrstuvwxyzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbccccccccccccccddddddddeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeffgggggggggggggggghhhhhhhhiiiiiiiiiiiiiiiiiiiiiiiiiiiiijjjjkkkkkkllllllllllllmmmmnnnnnnnnnnnnoooooooooooooooooooooooooooooooooooooooooooooooopprrrrrrrrssssssssssssssssssttttttttttuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuvvwwwwwwxxyyyyyyyyyyyyyyyyyyzzzzzzzzißæœþёцюя              '::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), 'þ'::text, 'th'::text), 'ё'::text, 'yo'::text), 'ц'::text, 'ts'::text), 'ю'::text, 'yu'::text), 'я'::text, 'ya'::text), ' +'::text, ' '::text, 'g'::text), ' '::text)

function CREATE OR REPLACE FUNCTION public.keep_founder()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform 1 from startup where id = new.startup_id for update;
        if not exists (select from founder where startup_id = new.startup_id and ended_at is null)
           and exists (select from startup where id = new.startup_id and state <> 'MERGED') then
          raise exception 'a startup keeps a founder' using errcode = 'check_violation', constraint = 'ck_founder_last';
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_name_on_startup_cards()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform make_startup_cards(array(select startup_id from founder where person_id = new.id and ended_at is null));
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_organisation_admin()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        perform 1 from organisation where id = new.organisation_id for update;
        if exists (select from membership where organisation_id = new.organisation_id)
           and not exists (select from membership where organisation_id = new.organisation_id and role = 'ADMIN' and ended_at is null) then
          raise exception 'an organisation keeps an admin' using errcode = 'check_violation', constraint = 'ck_membership_last_admin';
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_startup_cards()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        case tg_op
          when 'INSERT' then perform make_startup_cards(array(select startup_id from written));
          when 'DELETE' then perform make_startup_cards(array(select startup_id from unwritten));
          else perform make_startup_cards(array(select startup_id from written union select startup_id from unwritten));
        end case;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_startup_journey()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into startup_journey as j
        select s.id, s.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'), s.sector, s.region,
               bool_or(e.kind = 'CORRECTED'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'IDEA'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'MVP'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INCUBATION'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'ACCELERATION'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'INVESTOR_MATCHING'),
               min(e.entered_on) filter (where e.kind <> 'CORRECTED' and e.stage = 'FUNDED')
        from added e join startup s on s.id = e.startup_id
        group by s.id
        order by s.id
        on conflict (startup_id) do update set
          needs_entries = j.needs_entries or excluded.needs_entries,
          intake_on = least(j.intake_on, excluded.intake_on),
          idea_on = least(j.idea_on, excluded.idea_on),
          mvp_on = least(j.mvp_on, excluded.mvp_on),
          incubation_on = least(j.incubation_on, excluded.incubation_on),
          acceleration_on = least(j.acceleration_on, excluded.acceleration_on),
          investor_matching_on = least(j.investor_matching_on, excluded.investor_matching_on),
          funded_on = least(j.funded_on, excluded.funded_on);
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_startup_journey_facts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        update startup_journey set is_counted = new.state not in ('DRAFT', 'PENDING_MODERATION', 'MERGED'),
          sector = new.sector, region = new.region
        where startup_id = new.id;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.keep_startup_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into startup_word (word)
        select distinct w from changed, regexp_split_to_table(changed.searched, '[^[:alnum:]]+') w
        where length(w) between 3 and 40 and not exists (select from startup_word k where k.word = w)
        order by w on conflict do nothing;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.make_startup_cards(concerned uuid[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
      begin
        perform from startup where id = any(concerned) order by id for no key update;
        perform from person where id in (select person_id from founder where startup_id = any(concerned) and ended_at is null)
          order by id for share;
        insert into startup_card select * from startup_card_now where startup_id = any(concerned)
          on conflict (startup_id) do update set founders = excluded.founders, latest_metrics = excluded.latest_metrics;
      end $function$

function CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
      end $function$

function CREATE OR REPLACE FUNCTION public.refuse_entry_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        if tg_op = 'DELETE' and old.kind = 'IMPORTED' and exists (
          select from import_row r where r.startup_id = old.startup_id and r.outcome = 'CREATE' and r.undone_at is not null
        ) then
          return old;
        end if;
        raise exception 'stage_entry is append-only' using errcode = 'restrict_violation';
      end $function$

function CREATE OR REPLACE FUNCTION public.room_keeps_claims()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      declare
        room uuid;
      begin
        if tg_op = 'DELETE' then room := old.resource_id; else room := new.resource_id; end if;
        if exists (
          select from booking b where b.resource_id = room and b.live
            and array(select l.leaf_id from resource_leaf l where l.resource_id = room order by 1)
              <> array(select distinct c.leaf_id from claim c where c.booking_id = b.id order by 1)) then
          raise exception 'a living booking holds other parts than its room has'
            using errcode = 'check_violation', constraint = 'ck_booking_claims';
        end if;
        return null;
      end $function$

function CREATE OR REPLACE FUNCTION public.tell_funnel_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      begin
        insert into funnel_change values (pg_current_xact_id()) on conflict do nothing;
        return null;
      end $function$

