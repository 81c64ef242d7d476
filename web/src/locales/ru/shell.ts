import type { shell as az } from '../az/shell.ts';

export const shell: Record<keyof typeof az, string> = {
  agency: 'Азербайджанский центр инноваций',
  signIn: 'Войти',
  myArea: 'Мой кабинет',
  footerPrivacy: 'Защита данных',
  footerAccessibility: 'Доступность',
  footerStatus: 'Состояние системы',
  residents: 'Реестр резидентов',
  verify: 'Проверить свидетельство',
  help: 'Нужна помощь? Приходите в центр AIM, сделаем вместе.',
  navSpaces: 'Пространства',
  navItPark: 'ИТ-парк',
  navRegister: 'Регистрация организации',
  navInvestors: 'Инвесторам',
  navStaff: 'Сотрудникам',
  footerService: 'Сервис',
  footerAbout: 'О сайте',
  footerNote: 'Сайт доступен на трёх языках, работает с клавиатуры и без JavaScript.',
  demoNote: 'Демонстрация: люди и компании здесь вымышлены.',
};
