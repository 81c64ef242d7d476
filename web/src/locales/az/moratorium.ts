export const moratorium = {
  declare: 'Moratorium elan et',
  lift: 'Moratoriumu götür',
  proposeText: 'İkinci əməkdaş təsdiq etdikdən sonra öz günündə qüvvəyə minir.',
  firstDay: 'Birinci gün',
  dayAfter: 'Moratoriumdan sonrakı ilk gün',
  legalBasis: 'Hüquqi əsas',
  reasons: 'Səbəblər',
  propose: 'Təsdiqə göndər',
  proposed: 'Təklif ikinci əməkdaşı gözləyir',
  proposedBy: 'Hazırlayıb: {name}',
  approve: 'Təsdiq et',
  approveText:
    'Öz günündə qüvvəyə minir; reyestr və yoxlama səhifələri bunu göstərir. Təklif edən özü təsdiq edə bilməz.',
  approved: 'Təsdiqləndi',
  reject: 'Rədd et',
  rejectText: 'Təklif qüvvəyə minmir.',
  rejected: 'Rədd edildi',
};
