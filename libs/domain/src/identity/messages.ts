import type { Localised } from '../kernel/locale.ts';

export const identityMessages = {
  EMAIL_FORMAT: {
    az: 'E-poçt ünvanını tam yazın, məsələn, ad@example.az',
    en: 'Write the full e-mail address, for example name@example.az',
    ru: 'Напишите адрес полностью, например name@example.az',
  },
  FIN_FORMAT: {
    az: 'FİN kodu 7 simvoldan ibarətdir. Şəxsiyyət vəsiqənizdən köçürün.',
    en: 'A FIN code has 7 characters. Copy it from your identity card.',
    ru: 'ФИН-код состоит из 7 символов. Перепишите его с удостоверения личности.',
  },
  CODE_FORMAT: {
    az: 'Koddakı 6 rəqəmin hamısını yazın.',
    en: 'Enter all 6 digits of the code.',
    ru: 'Введите все 6 цифр кода.',
  },
  EMAIL_CODE_WRONG: {
    az: 'Kod uyğun gəlmədi. Son məktubdakı kodu yazın və ya yeni kod istəyin.',
    en: 'The code did not match. Enter the code from the latest e-mail or ask for a new one.',
    ru: 'Код не подошёл. Введите код из последнего письма или запросите новый.',
  },
  EMAIL_CODE_EXPIRED: {
    az: 'Kodun vaxtı bitib. Yeni kod istəyin.',
    en: 'The code has run out. Ask for a new one.',
    ru: 'Срок действия кода истёк. Запросите новый.',
  },
  ACCOUNT_EXISTS: {
    az: 'Bu ünvanla hesab artıq var. Daxil olun və ya parolu bərpa edin.',
    en: 'There is already an account with this address. Sign in or recover the password.',
    ru: 'Учётная запись с этим адресом уже есть. Войдите или восстановите пароль.',
  },
  SECOND_FACTOR_WRONG: {
    az: 'Kod uyğun gəlmədi. Tətbiqdə görünən yeni kodu yazın.',
    en: 'The code did not match. Enter the code your app shows now.',
    ru: 'Код не подошёл. Введите код, который приложение показывает сейчас.',
  },
  SIGN_IN_NOT_MATCHED: {
    az: 'E-poçt və ya parol uyğun gəlmədi. Yoxlayıb yenidən cəhd edin və ya başqa üsulla daxil olun.',
    en: 'The e-mail or the password did not match. Check both and try again, or sign in another way.',
    ru: 'Адрес или пароль не подошли. Проверьте их и попробуйте ещё раз или войдите другим способом.',
  },
  SIGN_IN_DELAYED: {
    az: 'Bir neçə uğursuz cəhd oldu. {seconds} saniyə gözləyib yenidən cəhd edin və ya Digital Login ilə daxil olun.',
    en: 'Several attempts failed. Wait {seconds} seconds and try again, or sign in with Digital Login.',
    ru: 'Было несколько неудачных попыток. Подождите {seconds} с и попробуйте снова или войдите через Digital Login.',
  },
  SIGN_IN_LOCKED: {
    az: 'Təhlükəsizlik üçün parolla giriş bağlanıb. Digital Login və ya giriş açarı (passkey) ilə daxil olun və ya parolu bərpa edin.',
    en: 'Sign-in by password is closed to protect the account. Use Digital Login or a passkey, or recover the password.',
    ru: 'Вход по паролю закрыт для защиты учётной записи. Войдите через Digital Login или ключ доступа либо восстановите пароль.',
  },
  SIGN_IN_TOO_WEAK_FOR_ROLE: {
    az: 'Vəzifəniz daha güclü giriş tələb edir. Digital Login və ya giriş açarı (passkey) ilə daxil olun.',
    en: 'Your role needs a stronger sign-in. Use Digital Login or a passkey.',
    ru: 'Ваша роль требует более надёжного входа. Войдите через Digital Login или ключ доступа.',
  },
  SIGN_IN_EXPIRED: {
    az: 'Giriş çox uzun çəkdi. Yenidən başlayın.',
    en: 'Signing in took too long. Start again.',
    ru: 'Вход занял слишком много времени. Начните заново.',
  },
  ACCOUNT_DISABLED: {
    az: 'Bu hesab bağlanıb. Səbəbini öyrənmək üçün mərkəzə müraciət edin.',
    en: 'This account is closed. Contact the centre to learn why.',
    ru: 'Эта учётная запись закрыта. Чтобы узнать причину, обратитесь в центр.',
  },
  IDENTITY_TAKEN: {
    az: 'Bu şəxsiyyət başqa hesaba bağlıdır. Həmin hesabla daxil olun və ya mərkəzə müraciət edin.',
    en: 'This identity belongs to another account. Sign in with that account or contact the centre.',
    ru: 'Эти данные привязаны к другой учётной записи. Войдите в неё или обратитесь в центр.',
  },
  STEP_UP_NOT_MATCHED: {
    az: 'Təsdiq edən şəxs hesabın sahibi deyil. Öz Digital Login-inizlə yenidən təsdiqləyin.',
    en: 'Somebody else confirmed. Confirm again with your own Digital Login.',
    ru: 'Подтвердил другой человек. Подтвердите ещё раз через свой Digital Login.',
  },
  STEP_UP_TOO_WEAK: {
    az: 'Bu əməliyyat üçün daha etibarlı təsdiq lazımdır. Digital Login-də daha yüksək səviyyə seçin və ya açardan istifadə edin.',
    en: 'This needs a stronger confirmation. Choose a higher level in Digital Login or use a passkey.',
    ru: 'Нужно более надёжное подтверждение. Выберите более высокий уровень в Digital Login или используйте ключ доступа.',
  },
  PASSKEY_NOT_MATCHED: {
    az: 'Giriş açarı tanınmadı. Yenidən cəhd edin və ya başqa üsulla daxil olun.',
    en: 'The passkey was not recognised. Try again or sign in another way.',
    ru: 'Ключ доступа не распознан. Попробуйте ещё раз или войдите другим способом.',
  },
  PASSKEYS_TOO_MANY: {
    az: 'Ən çoxu {maximum} giriş açarı saxlamaq olar. Əvvəlcə işlətmədiyinizi silin.',
    en: 'You can keep {maximum} passkeys. Remove one you do not use first.',
    ru: 'Можно хранить не более {maximum} ключей. Сначала удалите тот, которым не пользуетесь.',
  },
  LAST_SIGN_IN_METHOD: {
    az: 'Bu, sonuncu giriş üsulunuzdur. Silməzdən əvvəl başqasını əlavə edin.',
    en: 'This is your last way to sign in. Add another one before you remove it.',
    ru: 'Это ваш последний способ входа. Прежде чем удалить его, добавьте другой.',
  },
  PASSWORD_TOO_SHORT: {
    az: 'Parol ən azı {minimum} simvol olsun. Bir neçə sözdən ibarət ifadə yaxşı paroldur.',
    en: 'Use at least {minimum} characters. A phrase of several words makes a good password.',
    ru: 'Пароль должен быть не короче {minimum} символов. Хороший пароль — фраза из нескольких слов.',
  },
  PASSWORD_TOO_LONG: {
    az: 'Parol çox uzundur. {maximum} baytdan qısa parol seçin.',
    en: 'The password is too long. Choose one of at most {maximum} bytes.',
    ru: 'Пароль слишком длинный. Выберите пароль не длиннее {maximum} байт.',
  },
  PASSWORD_COMMON: {
    az: 'Bu parol çox işlənir və asan tapılır. Başqasını seçin.',
    en: 'This password is widely used and easy to guess. Choose another one.',
    ru: 'Этот пароль слишком распространён, его легко угадать. Выберите другой.',
  },
  PASSWORD_FROM_CONTEXT: {
    az: 'Parol adınızdan, e-poçtunuzdan və ya platformanın adından düzəldilib. Daha az təxmin edilən parol seçin.',
    en: 'The password is made of your name, your e-mail or the name of the platform. Choose one that is harder to guess.',
    ru: 'Пароль составлен из вашего имени, адреса или названия платформы. Выберите тот, который труднее угадать.',
  },
  PASSWORD_SAME: {
    az: 'Yeni parol köhnəsi ilə eynidir. Başqasını seçin.',
    en: 'The new password is the same as the old one. Choose another one.',
    ru: 'Новый пароль совпадает со старым. Выберите другой.',
  },
  PASSWORD_ALREADY_SET: {
    az: 'Parolunuz artıq var. Yenisini «Parolu dəyiş» ilə təyin edin.',
    en: 'You already have a password. Set a new one with “Change the password”.',
    ru: 'Пароль уже задан. Чтобы задать новый, выберите «Сменить пароль».',
  },
  EMAIL_NEEDED: {
    az: 'Parolla giriş üçün təsdiqlənmiş e-poçt lazımdır. Əvvəlcə ünvanınızı əlavə edin.',
    en: 'Signing in with a password needs a confirmed e-mail address. Add yours first.',
    ru: 'Для входа по паролю нужен подтверждённый адрес почты. Сначала добавьте его.',
  },
  TOTP_NEEDED: {
    az: 'Parol təkcə kifayət etmir. Əvvəlcə təsdiq tətbiqini qoşun.',
    en: 'A password alone is not enough. Connect an authenticator app first.',
    ru: 'Одного пароля недостаточно. Сначала подключите приложение-аутентификатор.',
  },
  EMAIL_UNCHANGED: {
    az: 'Bu, onsuz da sizin ünvanınızdır. Başqa ünvan yazın.',
    en: 'This is your address already. Enter another one.',
    ru: 'Это и так ваш адрес. Укажите другой.',
  },
  CURRENT_PASSWORD_WRONG: {
    az: 'İndiki parolunuz uyğun gəlmədi. Bir də yazın.',
    en: 'Your present password did not match. Enter it again.',
    ru: 'Текущий пароль не подошёл. Введите его ещё раз.',
  },
  CANNOT_GRANT_TO_SELF: {
    az: 'Özünüzə rol verə bilməzsiniz. Başqa administratordan xahiş edin.',
    en: 'You cannot grant a role to yourself. Ask another administrator.',
    ru: 'Нельзя назначить роль самому себе. Попросите другого администратора.',
  },
  PERSON_DISABLED: {
    az: 'Bu şəxsin hesabı bağlıdır. Əvvəlcə hesabı açın.',
    en: 'This person’s account is closed. Open the account first.',
    ru: 'Учётная запись этого человека закрыта. Сначала откройте её.',
  },
  PERSON_NOT_DISABLED: {
    az: 'Bu hesab onsuz da açıqdır. Heç nə etmək lazım deyil.',
    en: 'This account is already open. There is nothing to do.',
    ru: 'Эта учётная запись и так открыта. Ничего делать не нужно.',
  },
  CANNOT_DISABLE_SELF: {
    az: 'Öz hesabınızı bağlaya bilməzsiniz. Başqa administratordan xahiş edin.',
    en: 'You cannot close your own account. Ask another administrator.',
    ru: 'Нельзя закрыть собственную учётную запись. Попросите другого администратора.',
  },
  ROLE_ALREADY_HELD: {
    az: 'Bu şəxsin həmin rolu artıq var. Sahəsini dəyişmək üçün əvvəlcə rolu geri alın.',
    en: 'This person already holds the role. To change its scope, revoke the role first.',
    ru: 'У этого человека уже есть такая роль. Чтобы изменить её область, сначала отзовите роль.',
  },
  ROLE_HAS_NO_SCOPE: {
    az: 'Bu rol bütün platformaya aiddir. Sahələri siyahıdan çıxarın.',
    en: 'This role covers the whole platform. Take the scopes out of the list.',
    ru: 'Эта роль действует на всей платформе. Уберите области из списка.',
  },
  INVESTOR_NEEDS_VERIFIED_FUND: {
    az: 'İnvestor rolu yalnız təsdiqlənmiş fondun üzvünə verilir. Əvvəlcə onun fondunu təsdiqləyin.',
    en: 'Only a member of a verified fund can be an investor. Verify this person’s fund first.',
    ru: 'Роль инвестора получает только участник подтверждённого фонда. Сначала подтвердите его фонд.',
  },
  ADMIN_EXISTS: {
    az: 'Platformanın administratoru artıq var. Rolu ondan xahiş edin.',
    en: 'The platform already has an administrator. Ask them for the role.',
    ru: 'На платформе уже есть администратор. Попросите роль у него.',
  },
  LAST_ADMIN: {
    az: 'Bu, sonuncu administratordur. Əvvəlcə başqa birini administrator edin.',
    en: 'This is the last administrator. Make someone else an administrator first.',
    ru: 'Это последний администратор. Сначала назначьте администратором кого-то ещё.',
  },
  NOT_A_MEMBER: {
    az: 'Yalnız üzvü olduğunuz təşkilatın adından işləyə bilərsiniz. Siyahıdan birini seçin.',
    en: 'You can act only for an organisation you belong to. Choose one from the list.',
    ru: 'Можно действовать только от имени организации, в которой вы состоите. Выберите её из списка.',
  },
} as const satisfies Record<string, Localised>;
export type IdentityProblem = keyof typeof identityMessages;
