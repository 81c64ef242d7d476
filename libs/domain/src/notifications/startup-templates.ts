import type { Template } from './template.ts';

const OPEN_STARTUP = { az: 'Startapı aç', en: 'Open the startup', ru: 'Открыть стартап' };

/** Messages about startups, their texts and founders. */
export const startupTemplates = {
  STARTUP_SUBMITTED: {
    topic: 'REGISTRATIONS',
    title: {
      az: 'Yoxlama gözləyir: «{startup}»',
      en: 'Waits for moderation: {startup}',
      ru: 'Ждёт проверки: «{startup}»',
    },
    body: {
      az: '{person} startapı yoxlamaya göndərdi.',
      en: '{person} sent the startup for moderation.',
      ru: 'Отправитель: {person}. Стартап ждёт проверки.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_APPROVED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}» təsdiqləndi',
      en: '{startup} is approved',
      ru: 'Стартап «{startup}» одобрен',
    },
    body: {
      az: 'Startapınız artıq sistemdədir, kodu {reference}. İndi proqramlara müraciət edə, göstəricilərinizi paylaşa bilərsiniz.',
      en: 'Your startup is now part of the pipeline under the code {reference}. You can apply to programmes and report your metrics.',
      ru: 'Ваш стартап теперь в системе, его код {reference}. Можно подавать заявки на программы и сообщать показатели.',
    },
    action: OPEN_STARTUP,
  },
  STARTUP_RETURNED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}»: düzəliş lazımdır',
      en: '{startup} needs a change',
      ru: 'Стартап «{startup}»: нужны правки',
    },
    body: {
      az: 'Səbəb: {reasons}. {note} Yazdıqlarınız yerindədir: düzəldib yenidən göndərin.',
      en: 'Why: {reasons}. {note} Everything you wrote is still there: change it and send it again.',
      ru: 'Причина: {reasons}. {note} Всё написанное сохранено: исправьте и отправьте снова.',
    },
    action: OPEN_STARTUP,
  },
  REVISION_SUBMITTED: {
    topic: 'REGISTRATIONS',
    title: {
      az: 'Yeni mətn yoxlama gözləyir: «{startup}»',
      en: 'New texts wait for moderation: {startup}',
      ru: 'Новый текст ждёт проверки: «{startup}»',
    },
    body: {
      az: '{person} startapın açıq mətnini dəyişdi.',
      en: '{person} changed the public texts of the startup.',
      ru: 'Автор: {person}. Изменён открытый текст стартапа.',
    },
    action: OPEN_STARTUP,
  },
  REVISION_APPROVED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}»: yeni mətn yayımlandı',
      en: '{startup}: the new texts are live',
      ru: 'Стартап «{startup}»: новый текст опубликован',
    },
    body: {
      az: 'Dəyişikliyi oxuduq və təsdiqlədik.',
      en: 'We read your change and approved it.',
      ru: 'Мы прочитали изменение и одобрили его.',
    },
    action: OPEN_STARTUP,
  },
  REVISION_RETURNED: {
    topic: 'STARTUPS',
    title: {
      az: '«{startup}»: yeni mətnə düzəliş lazımdır',
      en: '{startup}: the new texts need a change',
      ru: 'Стартап «{startup}»: новый текст нужно исправить',
    },
    body: {
      az: 'Səbəb: {reasons}. {note} Əvvəlki mətn yerində qalır.',
      en: 'Why: {reasons}. {note} The earlier texts stay as they are.',
      ru: 'Причина: {reasons}. {note} Прежний текст остаётся.',
    },
    action: OPEN_STARTUP,
  },
  COFOUNDER_INVITATION: {
    topic: 'INVITATIONS',
    mailOnly: true,
    title: {
      az: '{inviter} sizi «{startup}» startapının təsisçisi olmağa dəvət edir',
      en: '{inviter} invites you to {startup} as a founder',
      ru: '{inviter} приглашает вас в стартап «{startup}» как основателя',
    },
    body: {
      az: '{inviter} AIM platformasında «{startup}» startapını sizinlə birlikdə aparmaq istəyir.',
      en: '{inviter} would like to run {startup} together with you on the AIM platform.',
      ru: '{inviter} хочет вести стартап «{startup}» вместе с вами на платформе AIM.',
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
  COFOUNDER_JOINED: {
    topic: 'STARTUPS',
    title: {
      az: '{person} «{startup}» komandasına qoşuldu',
      en: '{person} has joined {startup}',
      ru: '{person} теперь в команде «{startup}»',
    },
    body: {
      az: '{person} dəvəti qəbul etdi və artıq təsisçidir.',
      en: '{person} accepted the invitation and is now a founder.',
      ru: 'Приглашение принято: {person} теперь основатель.',
    },
    action: OPEN_STARTUP,
  },
  COFOUNDER_DECLINED: {
    topic: 'INVITATIONS',
    title: {
      az: '«{startup}» startapına dəvətdən imtina edildi',
      en: 'An invitation to {startup} was declined',
      ru: 'Приглашение в стартап «{startup}» отклонено',
    },
    body: {
      az: '{email} ünvanına göndərdiyiniz dəvətdən imtina edildi. Lazımdırsa, yenisini göndərə bilərsiniz.',
      en: 'The invitation you sent to {email} was declined. You can send a new one if needed.',
      ru: 'Приглашение, отправленное на {email}, отклонено. При необходимости отправьте новое.',
    },
    action: OPEN_STARTUP,
  },
  COFOUNDER_LEFT: {
    topic: 'STARTUPS',
    title: {
      az: '{person} «{startup}» komandasından ayrıldı',
      en: '{person} has left {startup}',
      ru: '{person} больше не в команде «{startup}»',
    },
    body: {
      az: '{person} artıq təsisçilər sırasında deyil. Startapın məlumatı yerindədir.',
      en: '{person} is no longer among the founders. The record of the startup stays as it is.',
      ru: '{person} больше не среди основателей. Данные стартапа сохраняются.',
    },
    action: OPEN_STARTUP,
  },
} as const satisfies Record<string, Template>;
