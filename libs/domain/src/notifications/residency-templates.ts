import type { Template } from './template.ts';

/** Messages about a residency and its certificate. */
export const residencyTemplates = {
  CERTIFICATE_ISSUED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» rezident oldu: {number}',
      en: '{organisation} is a resident: {number}',
      ru: '«{organisation}» — резидент: {number}',
    },
    body: {
      az: 'Şəhadətnaməni rezidentlik səhifəsindən yükləyə bilərsiniz. Vergi və gömrük orqanlarına iki gün ərzində biz məlumat veririk.',
      en: 'The certificate can be downloaded on the residency page. We tell tax and customs within two days.',
      ru: 'Свидетельство можно скачать на странице резидентства. Налоговую и таможню мы уведомим в течение двух дней.',
    },
    action: { az: 'Şəhadətnaməni aç', en: 'Open the certificate', ru: 'Открыть свидетельство' },
  },
  RESIDENCY_CHANGED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» rezidentliyi: {residencyAct}',
      en: 'Residency of {organisation}: {residencyAct}',
      ru: 'Резидентство «{organisation}»: {residencyAct}',
    },
    body: {
      az: 'Əsas: {ground}. Qüvvəyə minir: {effectiveOn}. Hüquqi əsas, səbəblər və şikayət qaydası rezidentlik səhifəsindədir.',
      en: 'Ground: {ground}. In effect from {effectiveOn}. The legal basis, the reasons and how to appeal are on the residency page.',
      ru: 'Основание: {ground}. Действует с {effectiveOn}. Правовое основание, причины и порядок обжалования — на странице резидентства.',
    },
    action: { az: 'Rezidentliyi aç', en: 'Open the residency', ru: 'Открыть резидентство' },
  },
  RESIDENCY_ENDING: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» rezidentliyi {endsOn} bitir',
      en: 'Residency of {organisation} ends on {endsOn}',
      ru: 'Резидентство «{organisation}» заканчивается {endsOn}',
    },
    body: {
      az: 'Həmin gündən sonra şəhadətnamə və güzəştlər qüvvədə olmayacaq. Son altı ayda yenidən müraciət edə bilərsiniz: məlumatlarınız hazır olacaq.',
      en: 'After that day the certificate and the benefits no longer hold. In the last six months you may apply anew; what is known will be filled in.',
      ru: 'После этого дня свидетельство и льготы не действуют. В последние шесть месяцев можно подать новую заявку: известное уже будет заполнено.',
    },
    action: { az: 'Rezidentliyi aç', en: 'Open the residency', ru: 'Открыть резидентство' },
  },
  RENEWAL_PREPARED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}»: yeni müddət {startsOn} başlayır',
      en: '{organisation}: the new term begins on {startsOn}',
      ru: '«{organisation}»: новый срок начинается {startsOn}',
    },
    body: {
      az: 'Rezidentliyin yenilənməsi təsdiqlənib. Hazırkı şəhadətnamə {endsOn} tarixinədək qüvvədədir, yeni şəhadətnamə ertəsi gün fasiləsiz verilir. Sizdən heç nə tələb olunmur.',
      en: 'The renewal is granted. The present certificate holds to {endsOn}; the new one follows on the next day without a gap. There is nothing for you to do.',
      ru: 'Продление одобрено. Нынешнее свидетельство действует до {endsOn} включительно, новое последует на следующий день без перерыва. От вас ничего не требуется.',
    },
    action: { az: 'Rezidentliyi aç', en: 'Open the residency', ru: 'Открыть резидентство' },
  },
  RESIDENT_EXPLAINED: {
    topic: 'RESIDENCY',
    title: {
      az: '«{organisation}» izahat verdi',
      en: '{organisation} explained',
      ru: '«{organisation}» дал(а) объяснения',
    },
    body: {
      az: 'İzahatı və sənədləri oxuyun: yoxlamanı bağlayın və ya dayandırmanı təklif edin.',
      en: 'Read the explanation and the documents, then close the review or propose a suspension.',
      ru: 'Прочитайте объяснения и документы, затем завершите проверку или предложите приостановку.',
    },
    action: { az: 'Rezidenti aç', en: 'Open the resident', ru: 'Открыть резидента' },
  },
  MORATORIUM_PROPOSED: {
    topic: 'RESIDENCY',
    title: {
      az: 'İkinci imza lazımdır: {moratoriumKind}',
      en: 'A second officer is needed: {moratoriumKind}',
      ru: 'Нужен второй сотрудник: {moratoriumKind}',
    },
    body: {
      az: 'Təklifi {person} hazırlayıb. Əsası oxuyub təsdiqləyin və ya qaytarın.',
      en: '{person} prepared the proposal. Read its basis, then approve or turn it down.',
      ru: 'Предложение подготовил(а) {person}. Прочитайте основание и согласуйте или отклоните его.',
    },
    action: { az: 'Təklifi aç', en: 'Open the proposal', ru: 'Открыть предложение' },
  },
  NOTICE_LATE: {
    topic: 'RESIDENCY',
    title: {
      az: '«{company}» barədə orqanlara məlumat gecikir',
      en: 'Authorities were not told of {company} in time',
      ru: 'Органы не уведомлены о «{company}» в срок',
    },
    body: {
      az: 'Məlumat iki gün ərzində çatdırılmayıb. Sistem təkrar göndərir; mübadilənin işlədiyini yoxlayın.',
      en: 'The notice did not arrive within two days. It is being sent again; check that the exchange works.',
      ru: 'Уведомление не доставлено за два дня. Оно отправляется повторно; проверьте работу обмена.',
    },
    action: { az: 'Rezidenti aç', en: 'Open the resident', ru: 'Открыть резидента' },
  },
  RESIDENCY_ACT_PROPOSED: {
    topic: 'RESIDENCY',
    title: {
      az: 'İkinci imza lazımdır: «{organisation}», {residencyAct}',
      en: 'A second officer is needed: {organisation}, {residencyAct}',
      ru: 'Нужен второй сотрудник: «{organisation}», {residencyAct}',
    },
    body: {
      az: 'Qərarı {person} hazırlayıb. Səbəbləri oxuyub təsdiqləyin və ya qaytarın.',
      en: '{person} prepared the decision. Read the reasons, then approve or turn it down.',
      ru: 'Решение подготовил(а) {person}. Прочитайте причины и согласуйте или отклоните его.',
    },
    action: { az: 'Qərarı aç', en: 'Open the decision', ru: 'Открыть решение' },
  },
} as const satisfies Record<string, Template>;
