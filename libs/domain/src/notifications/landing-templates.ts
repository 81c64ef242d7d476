import type { Localised } from '../kernel/locale.ts';
import type { Template } from './template.ts';

const OPEN: Localised = { az: 'İşi aç', en: 'Open the case', ru: 'Открыть дело' };

const template = (title: Localised, body: Localised): Template => ({ topic: 'RESIDENCY', title, body, action: OPEN });

/** Messages about soft landing: to the company, or to who keeps its case. */
export const landingTemplates = {
  LANDING_REQUESTED: template(
    {
      az: '«{company}» yumşaq eniş istəyir',
      en: '{company} asks for soft landing',
      ru: '«{company}» просит о мягкой посадке',
    },
    {
      az: 'Məqsəd: {landingGoal}. İşə məsul əməkdaş təyin edin: şirkət kiminlə danışacağını bilməlidir.',
      en: 'What for: {landingGoal}. Assign an officer, so that the company knows who it talks to.',
      ru: 'Цель: {landingGoal}. Назначьте сотрудника, чтобы компания знала, с кем общаться.',
    },
  ),
  LANDING_TAKEN: template(
    {
      az: '«{company}» işini {officer} aparır',
      en: '{officer} keeps the case of {company}',
      ru: 'Дело «{company}» ведёт {officer}',
    },
    {
      az: 'Siyahıda nə etmək lazım olduğu yazılıb; suallarınızı işin səhifəsində yaza bilərsiniz.',
      en: 'The checklist says what is to be done; write your questions on the page of the case.',
      ru: 'В списке указано, что нужно сделать; вопросы можно задать на странице дела.',
    },
  ),
  LANDING_GIVEN: template(
    {
      az: '«{company}» işi sizə verilib',
      en: 'The case of {company} is yours now',
      ru: 'Дело «{company}» передано вам',
    },
    {
      az: 'Siyahıya və mesajlara baxıb növbəti addımı təyin edin.',
      en: 'Look at the checklist and the messages, then plan the next step.',
      ru: 'Посмотрите список и сообщения и назначьте следующий шаг.',
    },
  ),
  LANDING_STEP: template(
    {
      az: '«{company}»: növbəti addım sizindir',
      en: '{company}: the next step is yours',
      ru: '«{company}»: следующий шаг за вами',
    },
    { az: '{step}, son gün {dueOn}.', en: '{step}, by {dueOn}.', ru: '{step}, до {dueOn}.' },
  ),
  LANDING_STEP_DUE: template(
    {
      az: '«{company}»: növbəti addımın günüdür',
      en: '{company}: the next step is due',
      ru: '«{company}»: наступил срок следующего шага',
    },
    {
      az: '{step}. Alınmırsa, işin səhifəsində yazın.',
      en: '{step}. If it cannot be done, write on the page of the case.',
      ru: '{step}. Если не получается, напишите на странице дела.',
    },
  ),
  LANDING_MESSAGE: template(
    {
      az: '«{company}» işində yeni mesaj',
      en: 'A new message in the case of {company}',
      ru: 'Новое сообщение по делу «{company}»',
    },
    {
      az: '{person} yazıb. Mesajı işin səhifəsində oxuyun.',
      en: '{person} wrote. Read the message on the page of the case.',
      ru: 'Написал(а) {person}. Прочитайте сообщение на странице дела.',
    },
  ),
  LANDING_ENDED: template(
    {
      az: '«{company}»: {landingOutcome}',
      en: '{company}: {landingOutcome}',
      ru: '«{company}»: {landingOutcome}',
    },
    { az: 'Səbəb: {reasons}', en: 'Why: {reasons}', ru: 'Почему: {reasons}' },
  ),
} as const satisfies Record<string, Template>;
