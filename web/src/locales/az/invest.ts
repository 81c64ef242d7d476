export const invest = {
  title: 'İnvestor portalı',
  verifiedTitle: 'Fondunuz təsdiqlənib',
  verifiedText: '«{name}» təsdiqlənib və siz onun üzvüsünüz. İnvestor kimi işləyə bilərsiniz.',
  pendingTitle: 'Fondunuz yoxlanılır',
  pendingText:
    '«{name}» hələ təsdiqlənməyib. Sənədlər tam olduqda əməkdaş onu yoxlayır; nəticəni bildirişdə görəcəksiniz.',
  noneTitle: 'Fond üzvlüyünüz yoxdur',
  noneText:
    'İnvestor olmaq üçün təsdiqlənmiş fondun üzvü olmaq lazımdır. Fondunuzu qeydiyyatdan keçirin və ya onun administratorundan dəvət istəyin.',
  openFund: 'Fondun səhifəsini aç',
  registerFund: 'Fondu qeydiyyatdan keçir',
  fundTitle: 'Fondunuz',
  seesTitle: 'İndi nə edə bilərsiniz',
  seesText: 'Fondun məlumatını və üzvlərini idarə edin, sənədlərini əlavə edin, bildirişlərinizi oxuyun.',
} as const;
