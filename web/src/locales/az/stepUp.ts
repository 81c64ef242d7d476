export const stepUp = {
  title: 'Bu, sizsiniz?',
  text: 'Bu əməliyyat həssasdır, ona görə kimliyinizi bir daha təsdiqləyin. Sonra 10 dəqiqə soruşmayacağıq.',
  passkey: 'Açarla (passkey) təsdiqlə',
  digitalLogin: 'Digital Login ilə təsdiqlə',
  digitalLoginHint: 'Başqa səhifəyə keçib qayıdacaqsınız. Yazdıqlarınız saxlanılır.',
  code: 'Tətbiqdəki kod',
  codeSubmit: 'Kodla təsdiqlə',
  demo: 'Nümayiş: təsdiqlə',
  failed: 'Təsdiq alınmadı. Yenidən cəhd edin və ya başqa üsul seçin.',
  digitalLoginFailed: 'Digital Login ilə təsdiq alınmadı. Yenidən cəhd edin və ya başqa üsul seçin.',
  digitalLoginCancelled: 'Digital Login-də təsdiq dayandırıldı. İstədiyiniz vaxt yenidən başlaya bilərsiniz.',
} as const;
