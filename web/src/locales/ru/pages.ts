import type { pages as az } from '../az/pages.ts';

export const pages: Record<keyof typeof az, string> = {
  privacyTitle: 'Защита данных',
  privacyLead: 'Простыми словами: что мы храним, зачем и кто это видит.',
  privacyWhatTitle: 'Что мы храним',
  privacyWhatText:
    'Ваше имя, почту, способы входа и сеансы; название, ИНН (VÖEN), адрес, участников организации и загруженные документы.',
  privacyWhyTitle: 'Зачем',
  privacyWhyText:
    'Чтобы узнавать вас, вести ваши дела и хранить записи, которых требует закон. Не используем для рекламы и не продаём.',
  privacyWhoTitle: 'Кто видит',
  privacyWhoText:
    'Участники вашей организации и сотрудники, чья роль это позволяет. Каждое изменение записывается в журнал: кто и когда.',
  privacyWhereTitle: 'Файлы cookie',
  privacyWhereText:
    'Только необходимые: сеанс, выбранный язык и оформление. Следящих файлов нет, сторонним сайтам ничего не отправляется.',
  privacyRightsTitle: 'Что вы можете',
  privacyRightsText:
    'Видеть и менять свои данные в настройках, завершать сеансы, выйти из организации. По остальным вопросам обратитесь в центр.',
  accessibilityTitle: 'Доступность',
  accessibilityLead: 'Должно работать для всех: с клавиатуры, с экранным диктором, с крупным шрифтом, на телефоне.',
  accessibilityGoalTitle: 'К чему стремимся',
  accessibilityGoalText: 'WCAG 2.2, уровень AA. Каждая страница проверяется автоматически в обоих оформлениях.',
  accessibilityHowTitle: 'Настройте под себя',
  accessibilityHowText:
    'В настройках можно изменить размер текста, оформление и сочетания из одной клавиши. Если на устройстве отключена анимация, её нет и здесь.',
  accessibilityTellTitle: 'Что-то не работает?',
  accessibilityTellText:
    'Скажите в центре или напишите: какая страница, какое устройство. Мы также можем выполнить дело вместе с вами.',
  statusTitle: 'Состояние системы',
  statusLead: 'Если вы видите эту страницу, сайт работает. Остальные части ниже.',
  statusChecking: 'Проверяем…',
  statusNeedsScript: 'Чтобы проверить остальные части, нужен JavaScript.',
  statusUp: 'Всё работает',
  statusDown: 'Одна из частей не работает',
  statusCheckedAt: 'Проверено: {time}',
  statusAgain: 'Проверить ещё раз',
  statusPart: 'Часть',
  statusState: 'Состояние',
  statusSite: 'Сайт',
  statusDatabase: 'База данных',
  statusOutbox: 'Уведомления и письма',
  statusAccepting: 'Приём новых запросов',
  statusPartUp: 'Работает',
  statusPartDown: 'Не работает',
};
