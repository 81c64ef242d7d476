import type { Template } from './template.ts';

const OPEN_ORGANISATION = { az: 'Təşkilatı aç', en: 'Open the organisation', ru: 'Открыть организацию' };

/** Messages about organisations, their members and files. */
export const organisationTemplates = {
  INVITATION: {
    topic: 'INVITATIONS',
    mailOnly: true,
    title: {
      az: '{inviter} sizi «{organisation}» təşkilatına dəvət edir',
      en: '{inviter} invites you to {organisation}',
      ru: '{inviter} приглашает вас в организацию «{organisation}»',
    },
    body: {
      az: '{inviter} sizi AIM platformasında «{organisation}» təşkilatına qoşulmağa dəvət edir. Rolunuz: {memberRole}.',
      en: '{inviter} invites you to join {organisation} on the AIM platform. Your role: {memberRole}.',
      ru: '{inviter} приглашает вас присоединиться к организации «{organisation}» на платформе AIM. Ваша роль: {memberRole}.',
    },
    more: [
      {
        az: 'Dəvət {expiresOn} tarixinədək qüvvədədir. Qoşulmaq istəmirsinizsə, eyni səhifədə imtina edə bilərsiniz.',
        en: 'The invitation is open until {expiresOn}. If you do not want to join, you can decline it on the same page.',
        ru: 'Приглашение действует до {expiresOn}. Если вы не хотите присоединяться, откажитесь от него на той же странице.',
      },
      {
        az: 'Bu adamı tanımırsınızsa, məktubu nəzərə almayın: siz razılıq verməyincə heç nə baş vermir.',
        en: 'If you do not know this person, ignore this message: nothing happens unless you agree.',
        ru: 'Если вы не знаете этого человека, не обращайте внимания на письмо: без вашего согласия ничего не произойдёт.',
      },
    ],
    action: { az: 'Dəvətə bax', en: 'See the invitation', ru: 'Посмотреть приглашение' },
  },
  INVITATION_ACCEPTED: {
    topic: 'INVITATIONS',
    title: {
      az: '{person} «{organisation}» təşkilatına qoşuldu',
      en: '{person} has joined {organisation}',
      ru: '{person} теперь в организации «{organisation}»',
    },
    body: {
      az: '{person} dəvətinizi qəbul etdi və artıq təşkilatın üzvüdür.',
      en: '{person} accepted your invitation and is now a member.',
      ru: 'Приглашение принято: {person} теперь участник организации.',
    },
    action: { az: 'Üzvlərə bax', en: 'See the members', ru: 'Посмотреть участников' },
  },
  INVITATION_DECLINED: {
    topic: 'INVITATIONS',
    title: {
      az: '«{organisation}» təşkilatına dəvətdən imtina edildi',
      en: 'An invitation to {organisation} was declined',
      ru: 'Приглашение в организацию «{organisation}» отклонено',
    },
    body: {
      az: '{email} ünvanına göndərdiyiniz dəvətdən imtina edildi. Lazımdırsa, yenisini göndərə bilərsiniz.',
      en: 'The invitation you sent to {email} was declined. You can send a new one if needed.',
      ru: 'Приглашение, отправленное на {email}, отклонено. При необходимости отправьте новое.',
    },
    action: { az: 'Üzvlərə bax', en: 'See the members', ru: 'Посмотреть участников' },
  },
  MEMBER_ROLE_CHANGED: {
    topic: 'MEMBERS',
    title: {
      az: '«{organisation}» təşkilatında rolunuz dəyişdi',
      en: 'Your role in {organisation} has changed',
      ru: 'Ваша роль в организации «{organisation}» изменилась',
    },
    body: {
      az: 'İndi rolunuz: {memberRole}.',
      en: 'You are now: {memberRole}.',
      ru: 'Теперь ваша роль: {memberRole}.',
    },
    action: OPEN_ORGANISATION,
  },
  MEMBER_REMOVED: {
    topic: 'MEMBERS',
    title: {
      az: 'Siz daha «{organisation}» təşkilatının üzvü deyilsiniz',
      en: 'You are no longer a member of {organisation}',
      ru: 'Вы больше не состоите в организации «{organisation}»',
    },
    body: {
      az: 'Administrator sizi təşkilatdan çıxardı. Hesabınız və öz fayllarınız yerindədir. Bunun səhv olduğunu düşünürsünüzsə, administratora müraciət edin.',
      en: 'An administrator removed you from the organisation. Your account and your own files are untouched. If you think this is a mistake, ask the administrator.',
      ru: 'Администратор исключил вас из организации. Ваша учётная запись и личные файлы сохранены. Если это ошибка, обратитесь к администратору.',
    },
  },
  ORGANISATION_REGISTERED: {
    topic: 'REGISTRATIONS',
    title: {
      az: 'Yeni təşkilat: «{organisation}»',
      en: 'New organisation: {organisation}',
      ru: 'Новая организация: «{organisation}»',
    },
    body: {
      az: '{person} təşkilatı qeydiyyatdan keçirdi. Təsdiq gözləyir.',
      en: '{person} registered the organisation. It waits to be verified.',
      ru: 'Заявитель: {person}. Организация зарегистрирована и ждёт подтверждения.',
    },
    action: OPEN_ORGANISATION,
  },
  ORGANISATION_VERIFIED: {
    topic: 'ORGANISATION',
    title: {
      az: '«{organisation}» təsdiqləndi',
      en: '{organisation} is verified',
      ru: 'Организация «{organisation}» подтверждена',
    },
    body: {
      az: 'Məlumatınızı yoxladıq və təşkilatı təsdiqlədik. İndi proqramlara və rezidentliyə onun adından müraciət edə bilərsiniz.',
      en: 'We checked the details and verified your organisation. You can now apply in its name to programmes and residency.',
      ru: 'Мы проверили данные и подтвердили организацию. Теперь от её имени можно подавать заявки на программы и резидентство.',
    },
    action: OPEN_ORGANISATION,
  },
  ORGANISATION_DISSOLVED: {
    topic: 'ORGANISATION',
    title: {
      az: '«{organisation}» ləğv edilmiş kimi qeyd olundu',
      en: '{organisation} was recorded as dissolved',
      ru: 'Организация «{organisation}» отмечена как ликвидированная',
    },
    body: {
      az: 'Səbəb: {reason} Məlumat qalır və oxuna bilər, amma dəyişdirilə bilməz. Bunun səhv olduğunu düşünürsünüzsə, bizə yazın.',
      en: 'Reason: {reason} The record stays and can be read, but not changed. If you think this is a mistake, write to us.',
      ru: 'Причина: {reason} Данные сохраняются, их можно просматривать, но не менять. Если это ошибка, напишите нам.',
    },
    action: OPEN_ORGANISATION,
  },
  FILE_INFECTED: {
    topic: 'FILES',
    title: {
      az: '«{file}» faylı təhlükəlidir və bağlandı',
      en: 'The file {file} is dangerous and was locked',
      ru: 'Файл «{file}» опасен и заблокирован',
    },
    body: {
      az: 'Yoxlama faylda təhlükəli məzmun tapdı. Onu heç kim aça bilməz. Kompüterinizi yoxlayın, faylı silin və təmiz nüsxəsini yükləyin.',
      en: 'The check found something dangerous in it. Nobody can open it. Check your computer, remove the file and upload a clean copy.',
      ru: 'Проверка нашла в нём опасное содержимое. Открыть его никто не может. Проверьте компьютер, удалите файл и загрузите чистую копию.',
    },
    action: { az: 'Fayllara bax', en: 'See the files', ru: 'Посмотреть файлы' },
  },
} as const satisfies Record<string, Template>;
