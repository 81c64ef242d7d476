import type { Localised } from '../kernel/locale.ts';
import type { Role } from '../kernel/policy.ts';

export const roleLabels: Readonly<Record<Role, Localised>> = {
  FOUNDER: { az: 'Təsisçi', en: 'Founder', ru: 'Основатель' },
  STUDENT: { az: 'Tələbə', en: 'Student', ru: 'Студент' },
  REVIEWER: { az: 'Ekspert', en: 'Reviewer', ru: 'Эксперт' },
  MENTOR: { az: 'Mentor', en: 'Mentor', ru: 'Ментор' },
  JUROR: { az: 'Münsif', en: 'Juror', ru: 'Член жюри' },
  AUDITOR: { az: 'Auditor', en: 'Auditor', ru: 'Аудитор' },
  INVESTOR: { az: 'İnvestor', en: 'Investor', ru: 'Инвестор' },
  PROGRAMME_OFFICER: { az: 'Proqramlar üzrə əməkdaş', en: 'Programme officer', ru: 'Сотрудник по программам' },
  RESIDENCY_OFFICER: { az: 'Rezidentlik üzrə əməkdaş', en: 'Residency officer', ru: 'Сотрудник по резидентству' },
  CENTRE_OFFICER: { az: 'Mərkəzin əməkdaşı', en: 'Centre officer', ru: 'Сотрудник центра' },
  EVENT_OFFICER: { az: 'Tədbirlər üzrə əməkdaş', en: 'Event officer', ru: 'Сотрудник по мероприятиям' },
  SCHOLARSHIP_OFFICER: { az: 'Təqaüdlər üzrə əməkdaş', en: 'Scholarship officer', ru: 'Сотрудник по стипендиям' },
  INVESTMENT_OFFICER: { az: 'İnvestisiyalar üzrə əməkdaş', en: 'Investment officer', ru: 'Сотрудник по инвестициям' },
  ANALYST: { az: 'Analitik', en: 'Analyst', ru: 'Аналитик' },
  ADMIN: { az: 'Platformanın administratoru', en: 'Platform administrator', ru: 'Администратор платформы' },
};
