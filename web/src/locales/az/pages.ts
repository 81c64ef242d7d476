export const pages = {
  privacyTitle: 'Məlumatların qorunması',
  privacyLead: 'Hansı məlumatı, nə üçün saxladığımızı və ona kimin baxdığını sadə dillə izah edirik.',
  privacyWhatTitle: 'Nəyi saxlayırıq',
  privacyWhatText:
    'Adınızı, e-poçtunuzu, giriş üsullarınızı və seanslarınızı; təşkilatınızın adını, VÖEN-ini, ünvanını, üzvlərini və yüklədiyiniz sənədləri.',
  privacyWhyTitle: 'Nə üçün',
  privacyWhyText:
    'Sizi tanımaq, müraciətlərinizi aparmaq və qanunun tələb etdiyi qeydləri saxlamaq üçün. Reklam üçün istifadə etmirik, satmırıq.',
  privacyWhoTitle: 'Kim görür',
  privacyWhoText:
    'Təşkilatınızın üzvləri və rolu buna icazə verən əməkdaşlar. Hər dəyişiklik kim tərəfindən və nə vaxt edildiyi ilə birlikdə jurnala yazılır.',
  privacyWhereTitle: 'Kukilər',
  privacyWhereText:
    'Yalnız zəruri olanlar: seansınız, seçdiyiniz dil və görünüş. Sizi izləyən kuki yoxdur, kənar sayta heç nə göndərilmir.',
  privacyRightsTitle: 'Nə edə bilərsiniz',
  privacyRightsText:
    'Məlumatınızı parametrlərdə görüb dəyişə, seansları bağlaya, təşkilatdan ayrıla bilərsiniz. Qalanı üçün mərkəzə müraciət edin.',
  accessibilityTitle: 'Əlçatanlıq',
  accessibilityLead: 'Hamı üçün işləməlidir: klaviatura ilə, ekran oxuyanla, böyük şriftlə, telefonda.',
  accessibilityGoalTitle: 'Hədəf',
  accessibilityGoalText: 'WCAG 2.2, AA səviyyəsi. Hər səhifə hər iki görünüşdə avtomatik yoxlanılır.',
  accessibilityHowTitle: 'Özünüzə uyğunlaşdırın',
  accessibilityHowText:
    'Parametrlərdə mətnin ölçüsünü, görünüşü və tək düyməli qısayolları dəyişə bilərsiniz. Hərəkəti cihazınızda söndürmüsünüzsə, burada da yoxdur.',
  accessibilityTellTitle: 'Nəsə işləmir?',
  accessibilityTellText:
    'Mərkəzdə deyin və ya məktub yazın: hansı səhifə, hansı cihaz. Eyni işi sizinlə birlikdə də görə bilərik.',
  statusTitle: 'Sistemin vəziyyəti',
  statusLead: 'Bu səhifə açılıbsa, sayt işləyir. Aşağıda qalan hissələr var.',
  statusChecking: 'Yoxlanılır…',
  statusNeedsScript: 'Qalan hissələri yoxlamaq üçün JavaScript lazımdır.',
  statusUp: 'Hər şey işləyir',
  statusDown: 'Bir hissə işləmir',
  statusCheckedAt: 'Yoxlanılıb: {time}',
  statusAgain: 'Yenidən yoxla',
  statusPart: 'Hissə',
  statusState: 'Vəziyyət',
  statusSite: 'Sayt',
  statusDatabase: 'Verilənlər bazası',
  statusOutbox: 'Bildirişlər və məktublar',
  statusAccepting: 'Yeni sorğuların qəbulu',
  statusPartUp: 'İşləyir',
  statusPartDown: 'İşləmir',
} as const;
