import type { Localised } from '../kernel/locale.ts';

export const organisationsMessages = {
  TIN_FORMAT: {
    az: 'VÖEN 10 rəqəmdən ibarətdir və 1 və ya 2 ilə bitir. Qeydiyyat sənədindən köçürün.',
    en: 'A TIN (VÖEN) has 10 digits and ends in 1 or 2. Copy it from the registration document.',
    ru: 'ИНН (VÖEN) состоит из 10 цифр и заканчивается на 1 или 2. Перепишите его из регистрационного документа.',
  },
  TIN_NEEDED: {
    az: 'Bu hüquqi forma üçün VÖEN-i yazın.',
    en: 'Enter the TIN (VÖEN): this legal form has one.',
    ru: 'Укажите ИНН (VÖEN): для этой правовой формы он обязателен.',
  },
  TIN_TAKEN: {
    az: 'Bu VÖEN ilə təşkilat artıq qeydiyyatdadır. Administratorundan sizi dəvət etməsini xahiş edin və ya bizə yazın.',
    en: 'An organisation with this TIN is already registered. Ask its administrator to invite you, or write to us.',
    ru: 'Организация с таким ИНН уже зарегистрирована. Попросите её администратора пригласить вас или напишите нам.',
  },
  TIN_OF_LEGAL_ENTITY: {
    az: 'Bu VÖEN hüquqi şəxsə aiddir (1 ilə bitir). Fərdi sahibkarın VÖEN-ini yazın və ya hüquqi formanı dəyişin.',
    en: 'This TIN is that of a legal entity (it ends in 1). Enter the sole proprietor’s TIN or change the legal form.',
    ru: 'Это ИНН юридического лица (заканчивается на 1). Укажите ИНН предпринимателя или измените правовую форму.',
  },
  TIN_OF_PERSON: {
    az: 'Bu VÖEN fiziki şəxsə aiddir (2 ilə bitir). Təşkilatın VÖEN-ini yazın və ya hüquqi formanı dəyişin.',
    en: 'This TIN is that of a person (it ends in 2). Enter the organisation’s TIN or change the legal form.',
    ru: 'Это ИНН физического лица (заканчивается на 2). Укажите ИНН организации или измените правовую форму.',
  },
  COUNTRY_MUST_BE_HOME: {
    az: 'Bu hüquqi forma Azərbaycana aiddir. Ölkə kimi Azərbaycanı seçin və ya «Xarici şirkət» formasını seçin.',
    en: 'This legal form belongs to Azerbaijan. Choose Azerbaijan as the country, or the form “Foreign company”.',
    ru: 'Эта правовая форма существует в Азербайджане. Выберите страну «Азербайджан» или форму «Иностранная компания».',
  },
  COUNTRY_MUST_BE_ABROAD: {
    az: 'Xarici şirkət üçün qeydiyyatda olduğu ölkəni seçin.',
    en: 'Choose the country in which the foreign company is registered.',
    ru: 'Выберите страну, в которой зарегистрирована иностранная компания.',
  },
  WEBSITE_FORMAT: {
    az: 'Saytın ünvanını yazın, məsələn, example.az',
    en: 'Write the address of the site, for example example.az',
    ru: 'Укажите адрес сайта, например example.az',
  },
  ORGANISATION_DISSOLVED: {
    az: 'Təşkilat ləğv edilib, məlumatları yalnız oxumaq olar.',
    en: 'The organisation is dissolved: its record can only be read.',
    ru: 'Организация ликвидирована: её данные можно только просматривать.',
  },
  ORGANISATION_ALREADY_VERIFIED: {
    az: 'Təşkilat artıq təsdiqlənib. Heç nə etmək lazım deyil.',
    en: 'The organisation is already verified. There is nothing to do.',
    ru: 'Организация уже подтверждена. Ничего делать не нужно.',
  },
  VERIFIER_IS_MEMBER: {
    az: 'Üzvü olduğunuz təşkilat barədə qərar verə bilməzsiniz. Bunu həmkarınıza həvalə edin.',
    en: 'You cannot decide about an organisation you belong to. Hand this to a colleague.',
    ru: 'Нельзя принимать решение об организации, в которой вы состоите. Передайте это коллеге.',
  },
  TIN_NOT_IN_REGISTRY: {
    az: 'VÖEN dövlət reyestrində tapılmadı. Təşkilatdan məlumatı dəqiqləşdirməsini xahiş edin.',
    en: 'The TIN was not found in the state registry. Ask the organisation to correct its details.',
    ru: 'ИНН не найден в государственном реестре. Попросите организацию уточнить данные.',
  },
  REGISTRY_SAYS_INACTIVE: {
    az: 'Reyestrə görə bu təşkilat fəaliyyətini dayandırıb. Təsdiqləməzdən əvvəl vəziyyəti dəqiqləşdirin.',
    en: 'According to the registry this organisation has stopped its activity. Clarify this before you verify it.',
    ru: 'По данным реестра организация прекратила деятельность. Выясните это, прежде чем подтверждать её.',
  },
  REGISTRY_UNAVAILABLE: {
    az: 'Dövlət reyestri hazırda cavab vermir. Məlumatı özünüz yazın və ya bir az sonra yenidən cəhd edin.',
    en: 'The state registry does not answer at the moment. Enter the details yourself or try again a little later.',
    ru: 'Государственный реестр сейчас не отвечает. Введите данные сами или попробуйте немного позже.',
  },
  COMPANY_NOT_FOUND: {
    az: 'Bu VÖEN ilə şirkət tapılmadı. Rəqəmləri yoxlayın və ya məlumatı özünüz yazın.',
    en: 'No company has this TIN. Check the digits or enter the details yourself.',
    ru: 'Компания с таким ИНН не найдена. Проверьте цифры или введите данные сами.',
  },
  VERIFIED_FIELDS_LOCKED: {
    az: 'Təsdiqlənmiş təşkilatın bu məlumatını yalnız mərkəz dəyişə bilər. Dəyişiklik üçün bizə yazın.',
    en: 'Only the centre can change this for a verified organisation. Write to us about the change.',
    ru: 'У подтверждённой организации эти данные меняет только центр. Напишите нам об изменении.',
  },
  LAST_ADMIN_OF_ORGANISATION: {
    az: 'Təşkilatın sonuncu administratorudur. Əvvəlcə başqa üzvü administrator edin.',
    en: 'This is the organisation’s last administrator. Make another member an administrator first.',
    ru: 'Это последний администратор организации. Сначала назначьте администратором другого участника.',
  },
  CANNOT_REMOVE_SELF: {
    az: 'Özünüzü çıxara bilməzsiniz. Ayrılmaq üçün «Təşkilatdan ayrıl» düyməsini seçin.',
    en: 'You cannot remove yourself. To go, choose “Leave the organisation”.',
    ru: 'Нельзя исключить самого себя. Чтобы уйти, выберите «Покинуть организацию».',
  },
  MEMBER_ROLE_UNCHANGED: {
    az: 'Üzvün rolu onsuz da belədir. Başqa rol seçin.',
    en: 'The member already has this role. Choose the other one.',
    ru: 'У участника уже эта роль. Выберите другую.',
  },
  ALREADY_A_MEMBER: {
    az: 'Bu şəxs artıq təşkilatın üzvüdür. Dəvət lazım deyil.',
    en: 'This person is already a member. No invitation is needed.',
    ru: 'Этот человек уже состоит в организации. Приглашение не нужно.',
  },
  ALREADY_INVITED: {
    az: 'Bu ünvana dəvət artıq göndərilib. Cavabı gözləyin və ya əvvəlki dəvəti geri götürün.',
    en: 'An invitation to this address is waiting for an answer. Wait for it, or withdraw the earlier one.',
    ru: 'На этот адрес приглашение уже отправлено. Дождитесь ответа или отзовите прежнее.',
  },
  TOO_MANY_INVITATIONS: {
    az: 'Cavab gözləyən dəvətlərin sayı {maximum} olub. Yenisini göndərmək üçün lazımsızını geri götürün.',
    en: '{maximum} invitations are waiting for an answer. Withdraw one you no longer need to send another.',
    ru: 'Ответа ждут уже {maximum} приглашений. Чтобы отправить новое, отзовите ненужное.',
  },
  INVITATION_ACCEPTED: {
    az: 'Bu dəvət artıq qəbul edilib. Təşkilatı öz siyahınızdan açın.',
    en: 'This invitation has been accepted already. Open the organisation from your list.',
    ru: 'Это приглашение уже принято. Откройте организацию в своём списке.',
  },
  INVITATION_DECLINED: {
    az: 'Bu dəvətdən imtina edilib. Fikriniz dəyişibsə, yeni dəvət istəyin.',
    en: 'This invitation was declined. If you have changed your mind, ask for a new one.',
    ru: 'Это приглашение было отклонено. Если вы передумали, попросите новое.',
  },
  INVITATION_REVOKED: {
    az: 'Dəvət geri götürülüb. Qoşulmaq istəyirsinizsə, təşkilatdan yeni dəvət istəyin.',
    en: 'The invitation was withdrawn. If you want to join, ask the organisation for a new one.',
    ru: 'Приглашение отозвано. Если хотите присоединиться, попросите у организации новое.',
  },
  INVITATION_EXPIRED: {
    az: 'Dəvətin müddəti bitib. Təşkilatdan yeni dəvət istəyin.',
    en: 'The invitation has run out. Ask the organisation for a new one.',
    ru: 'Срок приглашения истёк. Попросите у организации новое.',
  },
  INVITATION_FOR_OTHER_EMAIL: {
    az: 'Dəvət başqa ünvana göndərilib. Həmin ünvanı hesabınızda təsdiqləyin və ya bu ünvanınıza dəvət istəyin.',
    en: 'The invitation was sent to another address. Confirm that address in your account, or ask for an invitation to this one.',
    ru: 'Приглашение отправлено на другой адрес. Подтвердите его в своей учётной записи или попросите приглашение на этот.',
  },
} as const satisfies Record<string, Localised>;
export type OrganisationsProblem = keyof typeof organisationsMessages;
