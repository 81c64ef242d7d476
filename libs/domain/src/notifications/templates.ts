import { roleLabels } from '../identity/role-labels.ts';
import type { Locale, Localised } from '../kernel/locale.ts';
import { interpolate } from '../kernel/messages.ts';
import { MEMBER_ROLES, ROLES } from '../kernel/policy.ts';
import { memberRoleLabels } from '../organisations/membership.ts';
import { bulkKindLabels } from '../pipeline/bulk-run.ts';
import { stageLabels } from '../pipeline/vocabulary.ts';
import { LANDING_OUTCOMES, landingGoalLabels, landingMachine } from '../residency/landing.ts';
import { moratoriumKindLabels } from '../residency/moratorium.ts';
import { changeKindLabels } from '../residency/planned-change.ts';
import { ACT_GROUNDS, ACT_KINDS, actGrounds, actKindLabels } from '../residency/residency-act.ts';
import { paperKindLabels } from '../residency/residency-paper.ts';
import { accountTemplates } from './account-templates.ts';
import { appealTemplates } from './appeal-templates.ts';
import { applicationTemplates } from './application-templates.ts';
import { bookingTemplates } from './booking-templates.ts';
import { journeyTemplates } from './journey-templates.ts';
import { landingTemplates } from './landing-templates.ts';
import { listingTemplates } from './listing-templates.ts';
import { listsTemplates } from './lists-templates.ts';
import { liveTemplates } from './live-templates.ts';
import { organisationTemplates } from './organisation-templates.ts';
import { reportTemplates } from './report-templates.ts';
import { residencyTemplates } from './residency-templates.ts';
import { rulesTemplates } from './rules-templates.ts';
import { startupTemplates } from './startup-templates.ts';
import {
  CREDENTIAL_CHANGES,
  type CredentialChange,
  type Template,
  type TemplateKind,
  type TemplateParams,
} from './template.ts';
import { topics } from './topic.ts';

/** Every message the product sends, in every language. */
export const templates: Readonly<Record<TemplateKind, Template>> = {
  ...accountTemplates,
  ...organisationTemplates,
  ...listingTemplates,
  ...startupTemplates,
  ...rulesTemplates,
  ...journeyTemplates,
  ...listsTemplates,
  ...applicationTemplates,
  ...residencyTemplates,
  ...landingTemplates,
  ...reportTemplates,
  ...appealTemplates,
  ...liveTemplates,
  ...bookingTemplates,
};
export const TEMPLATE_KINDS = Object.keys(templates) as readonly TemplateKind[];

const credentialChangeLabels: Readonly<Record<CredentialChange, Localised>> = {
  PASSKEY_ADDED: { az: 'giriş açarı əlavə edildi', en: 'a passkey was added', ru: 'добавлен ключ доступа' },
  PASSKEY_REMOVED: { az: 'giriş açarı silindi', en: 'a passkey was removed', ru: 'удалён ключ доступа' },
  PASSWORD: { az: 'parol dəyişdirildi', en: 'the password was changed', ru: 'изменён пароль' },
  EMAIL: { az: 'e-poçt ünvanı dəyişdirildi', en: 'the e-mail address was changed', ru: 'изменён адрес почты' },
  TOTP: { az: 'kod tətbiqi qoşuldu', en: 'the code app was set up', ru: 'подключено приложение для кодов' },
};

/** Codes in params that read as words. */
const labels: Readonly<Record<string, Readonly<Record<string, Localised>>>> = {
  role: roleLabels,
  memberRole: memberRoleLabels,
  what: credentialChangeLabels,
  stage: stageLabels,
  act: bulkKindLabels,
  residencyAct: actKindLabels,
  moratoriumKind: moratoriumKindLabels,
  changeKind: changeKindLabels,
  paperKind: paperKindLabels,
  landingGoal: landingGoalLabels,
  landingOutcome: Object.fromEntries(
    LANDING_OUTCOMES.map((outcome) => [outcome, landingMachine.states[outcome].label]),
  ),
  ground: Object.fromEntries(ACT_GROUNDS.map((ground) => [ground, actGrounds[ground].label])),
};

export interface NotificationText {
  readonly title: string;
  readonly body: string;
}

export interface MailText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string | null;
}

export function isTemplateKind(kind: string): kind is TemplateKind {
  return Object.hasOwn(templates, kind);
}

export function renderNotification<Kind extends TemplateKind>(
  kind: Kind,
  params: TemplateParams[Kind],
  locale: Locale,
): NotificationText {
  const template = templates[kind];
  const words = inWords(params, locale);
  return { title: interpolate(template.title[locale], words), body: interpolate(template.body[locale], words) };
}

export function renderMail<Kind extends TemplateKind>(
  kind: Kind,
  params: TemplateParams[Kind],
  locale: Locale,
): MailText {
  const template = templates[kind];
  const words = inWords(params, locale);
  return {
    subject: interpolate(template.title[locale], words),
    paragraphs: [template.body, ...(template.more ?? [])].map((text) => interpolate(text[locale], words)),
    action: template.action?.[locale] ?? null,
  };
}

/** Mail of the kind leaves at night too. */
export function isUrgent(kind: TemplateKind): boolean {
  return topics[templates[kind].topic].urgent;
}

export function isSecret(kind: TemplateKind): boolean {
  return templates[kind].secret === true;
}

function inWords(params: object, locale: Locale): Record<string, string | number> {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params) as [string, string | number][])
    words[name] = labels[name]?.[value]?.[locale] ?? value;
  return words;
}

const REPORT = { organisation: 'Xəzər Tech', report: 'İllik hesabat, 2026' };
const STAY = { room: 'Xəzər otağı', when: '27 noyabr 2026, 10:00–11:00' };
const APPLICATION = { applicant: 'Xəzər Tech', reference: 'RA-7K3QX9' };

/** One filled-in example of each kind: previews for staff, and what the specs render. */
export const templateSamples: TemplateParams = {
  INVITATION: {
    organisation: 'Xəzər Tech',
    inviter: 'Leyla Quliyeva',
    memberRole: MEMBER_ROLES[1],
    expiresOn: '7.12.2026',
  },
  INVITATION_ACCEPTED: { organisation: 'Xəzər Tech', person: 'Rauf Məmmədov' },
  INVITATION_DECLINED: { organisation: 'Xəzər Tech', email: 'rauf@example.az' },
  MEMBER_ROLE_CHANGED: { organisation: 'Xəzər Tech', memberRole: MEMBER_ROLES[0] },
  MEMBER_REMOVED: { organisation: 'Xəzər Tech' },
  ORGANISATION_REGISTERED: { organisation: 'Xəzər Tech', person: 'Leyla Quliyeva' },
  ORGANISATION_VERIFIED: { organisation: 'Xəzər Tech' },
  ORGANISATION_DISSOLVED: { organisation: 'Xəzər Tech', reason: 'Reyestrdən çıxarılıb.' },
  ROLE_GRANTED: { role: ROLES[2], reason: 'Yaz müsabiqəsi.' },
  ROLE_REVOKED: { role: ROLES[2], reason: 'Müsabiqə bitib.' },
  EMAIL_CODE: { code: '402817', minutes: 10 },
  NEW_SIGN_IN: { device: 'Firefox, Linux', place: 'Bakı', at: '23.11.2026 18:05' },
  CREDENTIALS_CHANGED: { what: CREDENTIAL_CHANGES[0], at: '23.11.2026 18:05' },
  EMAIL_CHANGED: { email: 'y…@example.az', at: '23.11.2026 18:05' },
  FILE_INFECTED: { file: 'hesabat.pdf' },
  LISTING_PUBLISHED: { startup: 'Toxum', person: 'Leyla Quliyeva', expiresOn: '25 may 2027' },
  LISTING_VIEWED: { startup: 'Toxum', viewer: 'Orxan Dəmirçizadə, Xəzər Fondu' },
  LISTING_ENDS_SOON: { startup: 'Toxum', expiresOn: '25 may 2027' },
  STARTUP_SUBMITTED: { startup: 'Ağıllı Bağ', person: 'Leyla Quliyeva' },
  STARTUP_APPROVED: { startup: 'Ağıllı Bağ', reference: 'ST-7K3QX9' },
  STARTUP_RETURNED: { startup: 'Ağıllı Bağ', reasons: 'Mətn aydın deyil', note: 'Müştərini göstərin.' },
  REVISION_SUBMITTED: { startup: 'Ağıllı Bağ', person: 'Leyla Quliyeva' },
  REVISION_APPROVED: { startup: 'Ağıllı Bağ' },
  REVISION_RETURNED: { startup: 'Ağıllı Bağ', reasons: 'Mətn aydın deyil', note: 'Müştərini göstərin.' },
  COFOUNDER_INVITATION: { startup: 'Ağıllı Bağ', inviter: 'Leyla Quliyeva', expiresOn: '7.12.2026' },
  COFOUNDER_JOINED: { startup: 'Ağıllı Bağ', person: 'Rauf Məmmədov' },
  COFOUNDER_DECLINED: { startup: 'Ağıllı Bağ', email: 'rauf@example.az' },
  COFOUNDER_LEFT: { startup: 'Ağıllı Bağ', person: 'Rauf Məmmədov' },
  STARTUP_ASKED_FOR_UPDATE: { startup: 'Ağıllı Bağ', days: 150, sleepsOn: '7.12.2026' },
  STARTUP_WENT_DORMANT: { startup: 'Ağıllı Bağ' },
  STARTUP_STAGE_CHANGED: { startup: 'Ağıllı Bağ', stage: 'INCUBATION' },
  STARTUP_ENDED: { startup: 'Ağıllı Bağ' },
  STARTUP_REOPENED: { startup: 'Ağıllı Bağ' },
  COHORT_INVITATION: { startup: 'Ağıllı Bağ', cohort: 'Yaz qrupu' },
  NOTE_MENTION: { startup: 'Ağıllı Bağ', person: 'Leyla Quliyeva' },
  TASK_ASSIGNED: { startup: 'Ağıllı Bağ', task: 'Zəng etmək' },
  TASK_DUE: { startup: 'Ağıllı Bağ', task: 'Zəng etmək' },
  STARTUP_UPDATE_REQUESTED: { startup: 'Ağıllı Bağ' },
  STARTUP_ASSIGNED: { startup: 'Ağıllı Bağ' },
  RULE_PROPOSED: { rule: 'Ümumi gəlir vergisi şkalası', person: 'Nigar Cəlilova-Bəy' },
  RULE_APPROVED: { rule: 'Ümumi gəlir vergisi şkalası', person: 'Samir Əfəndizadə' },
  RULE_SIMULATION_DONE: { scenario: 'Aşağı maaşlar üçün şkala', gain: 41, lose: 12, same: 88 },
  RULE_REJECTED: { rule: 'Ümumi gəlir vergisi şkalası', person: 'Samir Əfəndizadə', reason: 'Mənbə göstərilməyib.' },
  STARTUPS_ASSIGNED: { count: 42 },
  TASKS_ASSIGNED: { task: 'Zəng etmək', count: 42 },
  BULK_RUN_FINISHED: { act: 'ADD_TO_COHORT', done: 40, refused: 2 },
  APPLICATION_SUBMITTED: { ...APPLICATION, at: '23 noyabr 2026, 18:05 (Bakı vaxtı)' },
  APPLICATION_TO_CHECK: APPLICATION,
  APPLICATION_SENT_BACK: { ...APPLICATION, answerBy: '7 dekabr 2026' },
  APPLICATION_RETURNED: { ...APPLICATION, reason: 'Müraciət başqa quruma aiddir' },
  APPLICATION_LAPSED: APPLICATION,
  APPLICATION_DRAFT_EXPIRED: APPLICATION,
  CLARIFICATION_ASKED: { ...APPLICATION, answerBy: '7 dekabr 2026' },
  CLARIFICATION_ANSWERED: APPLICATION,
  EXPERT_APPOINTED: APPLICATION,
  DECISION_STAGED: APPLICATION,
  APPLICATION_APPROVED: { ...APPLICATION, payBy: '7 dekabr 2026' },
  APPLICATION_REFUSED: APPLICATION,
  FEE_PROOF_SUBMITTED: APPLICATION,
  FEE_CONFIRMED: APPLICATION,
  APPLICATION_ANNULLED: APPLICATION,
  APPLICATION_DEADLINE: { ...APPLICATION, percent: 80 },
  CERTIFICATE_ISSUED: { organisation: 'Xəzər Tech', number: 'AIM-R-2026-00417' },
  RESIDENCY_CHANGED: {
    organisation: 'Xəzər Tech',
    residencyAct: ACT_KINDS[3],
    ground: ACT_GROUNDS[1],
    effectiveOn: '25 noyabr 2026',
  },
  RESIDENCY_ENDING: { organisation: 'Xəzər Tech', endsOn: '14 mart 2036' },
  RENEWAL_PREPARED: { organisation: 'Xəzər Tech', startsOn: '15 mart 2036', endsOn: '14 mart 2036' },
  MORATORIUM_PROPOSED: { moratoriumKind: 'DECLARE', person: 'Nigar Cəlilova-Bəy' },
  NOTICE_LATE: { company: 'Xəzər Tech' },
  PAPER_REQUESTED: { organisation: 'Xəzər Tech', paperKind: 'IMPORT_CONFIRMATION' },
  PAPER_PREPARED: { organisation: 'Xəzər Tech', paperKind: 'EVIDENCE_LETTER' },
  PAPER_ISSUED: { organisation: 'Xəzər Tech', paperKind: 'EVIDENCE_LETTER', number: 'AIM-L-2026-00017' },
  PAPER_REFUSED: { organisation: 'Xəzər Tech', paperKind: 'IMPORT_CONFIRMATION', reasons: 'Mallar güzəştə düşmür.' },
  CHANGE_ANNOUNCED: { organisation: 'Xəzər Tech', changeKind: 'OWNERS', effectiveOn: '1 dekabr 2026' },
  CHANGE_TO_CONFIRM: { organisation: 'Xəzər Tech', changeKind: 'DIRECTOR', effectiveOn: '1 dekabr 2026' },
  APPEAL_FILED: { company: 'Xəzər Tech' },
  APPEAL_DUE: { company: 'Xəzər Tech', dueOn: '7 dekabr 2026' },
  APPEAL_UPHELD: { company: 'Xəzər Tech', reasons: 'Qərarın səbəbləri təsdiqini tapıb.' },
  APPEAL_OVERTURNED: { company: 'Xəzər Tech', reasons: 'Yeni sənədlər nəzərə alınıb.' },
  LANDING_REQUESTED: { company: 'Fjord Analytics', landingGoal: 'MARKET' },
  LANDING_TAKEN: { company: 'Fjord Analytics', officer: 'Nigar Cəlilova-Bəy' },
  LANDING_GIVEN: { company: 'Fjord Analytics' },
  LANDING_STEP: { company: 'Fjord Analytics', step: 'Vergi uçotuna durmaq', dueOn: '7 dekabr 2026' },
  LANDING_STEP_DUE: { company: 'Fjord Analytics', step: 'Vergi uçotuna durmaq' },
  LANDING_MESSAGE: { company: 'Fjord Analytics', person: 'Nigar Cəlilova-Bəy' },
  LANDING_ENDED: {
    company: 'Fjord Analytics',
    landingOutcome: LANDING_OUTCOMES[0],
    reasons: 'Bütün bəndlər bağlanıb.',
  },
  RESIDENT_EXPLAINED: { organisation: 'Xəzər Tech' },
  REPORT_DUE: { ...REPORT, dueOn: '1 iyun 2027' },
  REPORT_LATE: { ...REPORT, dueOn: '1 iyun 2027' },
  REPORTS_LATE: { ...REPORT, dueOn: '1 iyun 2027', count: 3 },
  AUDITOR_NAMED: REPORT,
  REPORT_TO_AUDIT: REPORT,
  REPORT_TO_CHECK: REPORT,
  REPORT_ACCEPTED: REPORT,
  REPORT_RETURNED: { ...REPORT, dueOn: '7 dekabr 2026' },
  BOOKING_TO_DECIDE: { ...STAY, person: 'Leyla Quliyeva' },
  BOOKING_CONFIRMED: STAY,
  BOOKING_REJECTED: { ...STAY, reasons: 'Zal tədbir üçün ayrılıb.' },
  BOOKING_LAPSED: STAY,
  BOOKING_CHANGED: STAY,
  BOOKING_CANCELLED: { ...STAY, reasons: 'İşıq xətti təmir olunur.' },
  BOOKING_MISSED: STAY,
  BOOKING_DISPLACED: { ...STAY, reasons: 'İşıq xətti təmir olunur.' },
  BOOKING_OFFERED_INSTEAD: { ...STAY, reasons: 'Təmir.', instead: 'Kür otağı', until: '26 noyabr 2026, 10:00' },
  BOOKING_NEARED: STAY,
  SERIES_TO_DECIDE: { room: 'Xəzər otağı', person: 'Leyla Quliyeva', count: 26 },
  SERIES_CANCELLED: { room: 'Xəzər otağı', count: 12 },
  SLOT_OFFERED: { ...STAY, until: '26 noyabr 2026, 10:00' },
  GUEST_INVITED: { ...STAY, person: 'Leyla Quliyeva', title: 'Komanda görüşü', place: 'Bakı, Nizami küçəsi 1' },
  GUEST_UNINVITED: { ...STAY, person: 'Leyla Quliyeva', title: 'Komanda görüşü' },
  RESIDENCY_ACT_PROPOSED: { organisation: 'Xəzər Tech', residencyAct: ACT_KINDS[3], person: 'Nigar Cəlilova-Bəy' },
};
