import type { nextStep as az } from '../az/nextStep.ts';

export const nextStep: Record<keyof typeof az, string> = {
  heading: 'Следующий шаг',
  minutes: '{count, plural, one {около # минуты} few {около # минут} many {около # минут} other {около # минуты}}',
  start: 'Начать',
  alsoHeading: 'Затем',
  registerOrganisationTitle: 'Зарегистрируйте организацию',
  registerOrganisationWhy: 'После этого заявки, документы и команда будут в одном месте.',
  answerInvitationTitle: 'Ответьте на приглашение',
  answerInvitationWhy: 'Вас пригласили в организацию.',
  secureAccountTitle: 'Добавьте второй способ входа',
  secureAccountWhy: 'Чтобы потеря телефона не лишила вас доступа.',
  inviteTeamTitle: 'Пригласите команду',
  inviteTeamWhy: 'Второй администратор, чтобы работа не зависела от одного человека.',
  verifyOrganisationsTitle: 'Проверьте неподтверждённые организации',
  verifyOrganisationsWhy: 'Они ждут подтверждения.',
  nothingTitle: 'Сейчас от вас ничего не требуется',
  nothingText: 'Когда появится что-то новое, вы увидите это здесь и в уведомлениях.',
  welcome: 'Здравствуйте, {name}',
};
