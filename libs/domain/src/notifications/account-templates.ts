import type { Template } from './template.ts';

const CHECK_SESSIONS = { az: 'Seanslarıma bax', en: 'See my sessions', ru: 'Посмотреть мои сеансы' };
const IF_IT_WAS_NOT_YOU = {
  az: 'Bu siz deyilsinizsə, dərhal bütün seansları bağlayın və parolunuzu dəyişin.',
  en: 'If this was not you, end all sessions at once and change your password.',
  ru: 'Если это были не вы, сразу завершите все сеансы и смените пароль.',
};

/** Messages about a person's own account. */
export const accountTemplates = {
  ROLE_GRANTED: {
    topic: 'ROLES',
    title: { az: 'Sizə rol verildi: {role}', en: 'You have a new role: {role}', ru: 'Вам назначена роль: {role}' },
    body: {
      az: 'Səbəb: {reason} Yeni imkanlar növbəti girişinizdən sonra görünəcək.',
      en: 'Reason: {reason} What it opens for you will appear after your next sign-in.',
      ru: 'Причина: {reason} Новые возможности появятся после следующего входа.',
    },
    action: { az: 'Platformanı aç', en: 'Open the platform', ru: 'Открыть платформу' },
  },
  ROLE_REVOKED: {
    topic: 'ROLES',
    title: { az: 'Rolunuz geri alındı: {role}', en: 'A role was taken back: {role}', ru: 'Ваша роль отозвана: {role}' },
    body: {
      az: 'Səbəb: {reason} Sualınız varsa, administratora müraciət edin.',
      en: 'Reason: {reason} If you have a question, ask an administrator.',
      ru: 'Причина: {reason} Если есть вопросы, обратитесь к администратору.',
    },
  },
  EMAIL_CODE: {
    topic: 'SECURITY',
    mailOnly: true,
    secret: true,
    title: { az: 'Təsdiq kodunuz', en: 'Your confirmation code', ru: 'Ваш код подтверждения' },
    body: {
      az: 'Kodunuz: {code}. O, {minutes} dəqiqə qüvvədədir.',
      en: 'Your code: {code}. It works for {minutes} minutes.',
      ru: 'Ваш код: {code}. Он действует {minutes} мин.',
    },
    more: [
      {
        az: 'Kodu heç kimə deməyin: əməkdaşlarımız onu heç vaxt soruşmur. Kodu siz istəməmisinizsə, bu məktubu nəzərə almayın.',
        en: 'Tell the code to nobody: our staff never ask for it. If you did not ask for a code, ignore this message.',
        ru: 'Никому не сообщайте код: наши сотрудники никогда его не спрашивают. Если вы не запрашивали код, не обращайте внимания на письмо.',
      },
    ],
  },
  EMAIL_CHANGED: {
    topic: 'SECURITY',
    mailOnly: true,
    title: { az: 'E-poçt ünvanınız dəyişdi', en: 'Your e-mail address was changed', ru: 'Адрес вашей почты изменён' },
    body: {
      az: '{at}: hesabınızın ünvanı {email} oldu. Bu ünvana daha məktub göndərməyəcəyik.',
      en: '{at}: the address of your account is now {email}. We will send nothing more to this one.',
      ru: '{at}: адрес вашей учётной записи теперь {email}. На этот адрес мы больше писать не будем.',
    },
    more: [
      {
        az: 'Bunu siz etməmisinizsə, dərhal bütün seansları bağlayın və mərkəzə müraciət edin.',
        en: 'If this was not you, end all sessions at once and contact the centre.',
        ru: 'Если это сделали не вы, сразу завершите все сеансы и обратитесь в центр.',
      },
    ],
    action: CHECK_SESSIONS,
  },
  NEW_SIGN_IN: {
    topic: 'SECURITY',
    title: { az: 'Hesabınıza yeni cihazdan giriş', en: 'Sign-in from a new device', ru: 'Вход с нового устройства' },
    body: {
      az: '{at}: {device}, {place}. Bu sizsinizsə, heç nə etmək lazım deyil.',
      en: '{at}: {device}, {place}. If this was you, there is nothing to do.',
      ru: '{at}: {device}, {place}. Если это были вы, ничего делать не нужно.',
    },
    more: [IF_IT_WAS_NOT_YOU],
    action: CHECK_SESSIONS,
  },
  CREDENTIALS_CHANGED: {
    topic: 'SECURITY',
    title: { az: 'Giriş üsullarınız dəyişdi', en: 'Your ways to sign in have changed', ru: 'Способы входа изменились' },
    body: {
      az: '{at}: {what}. Bu sizsinizsə, heç nə etmək lazım deyil.',
      en: '{at}: {what}. If this was you, there is nothing to do.',
      ru: '{at}: {what}. Если это были вы, ничего делать не нужно.',
    },
    more: [IF_IT_WAS_NOT_YOU],
    action: CHECK_SESSIONS,
  },
} as const satisfies Record<string, Template>;
