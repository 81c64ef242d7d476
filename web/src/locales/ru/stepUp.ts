import type { stepUp as az } from '../az/stepUp.ts';

export const stepUp: Record<keyof typeof az, string> = {
  title: 'Это вы?',
  text: 'Это важное действие, поэтому подтвердите ещё раз, что это вы. Следующие 10 минут не будем спрашивать.',
  passkey: 'Подтвердить ключом доступа',
  digitalLogin: 'Подтвердить через Digital Login',
  digitalLoginHint: 'Вы перейдёте на другую страницу и вернётесь. Введённое сохранится.',
  code: 'Код из приложения',
  codeSubmit: 'Подтвердить кодом',
  demo: 'Демонстрация: подтвердить',
  failed: 'Подтвердить не удалось. Попробуйте ещё раз или выберите другой способ.',
  digitalLoginFailed: 'Подтвердить через Digital Login не удалось. Попробуйте ещё раз или выберите другой способ.',
  digitalLoginCancelled: 'Подтверждение в Digital Login прервано. Вы можете начать снова в любое время.',
};
