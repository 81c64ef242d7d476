import { readSlotText } from './slot-text.ts';

/** A Thursday. */
const TODAY = '2026-11-26';

it.each([
  ['sabah 10', '2026-11-27', '10:00', null],
  ['sabah saat 10', '2026-11-27', '10:00', null],
  ['sabah 10-da', '2026-11-27', '10:00', null],
  ['sabah 10 6 nəfər', '2026-11-27', '10:00', 6],
  ['6 nəfərlik otaq sabah 10', '2026-11-27', '10:00', 6],
  ['bu gün 14:30', TODAY, '14:30', null],
  ['bu gün axşam 7', TODAY, '19:00', null],
  ['cümə 15', '2026-11-27', '15:00', null],
  ['cümə günü saat 11', '2026-11-27', '11:00', null],
  ['şənbə 9', '2026-11-28', '09:00', null],
  ['bazar ertəsi 9:30', '2026-11-30', '09:30', null],
  ['çərşənbə axşamı 12', '2026-12-01', '12:00', null],
  ['tomorrow at 10 for 6', '2026-11-27', '10:00', 6],
  ['tomorrow 10', '2026-11-27', '10:00', null],
  ['friday 3', '2026-11-27', '15:00', null],
  ['tomorrow at 3 for 4', '2026-11-27', '15:00', 4],
  ['mon 9:15', '2026-11-30', '09:15', null],
  ['завтра в 10 на 6', '2026-11-27', '10:00', 6],
  ['завтра 10', '2026-11-27', '10:00', null],
  ['в понедельник в 9', '2026-11-30', '09:00', null],
  ['в пятницу 14', '2026-11-27', '14:00', null],
  ['сегодня вечером в 7', TODAY, '19:00', null],
  ['сб 11', '2026-11-28', '11:00', null],
  ['a room for 4 in 3 days at 11', '2026-11-29', '11:00', 4],
  ['in 2 weeks at 10', '2026-12-10', '10:00', null],
  ['in a week at 10', '2026-12-03', '10:00', null],
  ['3 gün sonra 11', '2026-11-29', '11:00', null],
  ['2 gündən sonra saat 10 4 nəfər', '2026-11-28', '10:00', 4],
  ['bir həftə sonra 10', '2026-12-03', '10:00', null],
  ['2 həftədən sonra 10-da', '2026-12-10', '10:00', null],
  ['через 3 дня в 11', '2026-11-29', '11:00', null],
  ['через 5 дней в 11 на 4', '2026-12-01', '11:00', 4],
  ['через 1 день 10', '2026-11-27', '10:00', null],
  ['через неделю в 10', '2026-12-03', '10:00', null],
  ['через 2 недели в 10', '2026-12-10', '10:00', null],
  ['next week at 10', '2026-11-30', '10:00', null],
  ['gələn həftə 10', '2026-11-30', '10:00', null],
  ['növbəti həftə saat 10 4 nəfər', '2026-11-30', '10:00', 4],
  ['на следующей неделе в 10', '2026-11-30', '10:00', null],
  ['next Monday at 10', '2026-11-30', '10:00', null],
  ['next Friday at 10', '2026-12-04', '10:00', null],
  ['gələn cümə 10', '2026-12-04', '10:00', null],
  ['в следующую пятницу в 10', '2026-12-04', '10:00', null],
  ['Tuesday next week at 10', '2026-12-01', '10:00', null],
  ['gələn həftə çərşənbə axşamı 10', '2026-12-01', '10:00', null],
  ['a room for 10', null, null, 10],
  ['sabah 0', '2026-11-27', '00:00', null],
] as const)('%s', (text, on, time, people) => {
  expect(readSlotText(text, TODAY, [])).toMatchObject({ on, time, people });
});

it.each([
  ['Bakıda otaq', 'Bakı'],
  ['a room in Baku', 'Bakı'],
  ['комната в Баку', 'Bakı'],
  ['Gəncədə zal', 'Gəncə'],
  ['зал в Гяндже на 50 человек', 'Gəncə'],
  ['a lab in Ganja', 'Gəncə'],
  ['комната в Москве', 'Moscow'],
  ['Göyəm kəndində otaq', 'Göyəm'],
  ['a room in Lisbon', null],
  ['otaq 42', null],
])('%s names %s', (text, city) => {
  expect(readSlotText(text, TODAY, ['42', 'Bakı', 'Gəncə', 'Moscow', 'Göyəm']).city).toBe(city);
});

it.each([
  ['a room next week', '2026-11-30', '2026-12-04'],
  ['gələn həftə otaq', '2026-11-30', '2026-12-04'],
  ['next week on Wednesday', '2026-12-02', null],
  ['friday', '2026-11-27', null],
  ['a room', null, null],
])('%s begins on %s and ends on %s', (text, on, until) => {
  expect(readSlotText(text, TODAY, [])).toMatchObject({ on, until });
});

it.each([
  ['2026-11-23', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('on %s the next week begins on %s', (today, on) => {
  expect(readSlotText('next week', today, [])).toMatchObject({ on });
});

it.each([
  ['a room next month at 10', ['next', 'month']],
  ['Novruzdan sonra otaq, 10:00', ['Novruzdan', 'sonra']],
  ['комната после праздников в 10', ['после', 'праздников']],
  ['otaq 31.02', ['31.02']],
  ['room 2026-02-31', ['2026-02-31']],
  ['room 32 December', ['32', 'December']],
  ['a room in Lisbon tomorrow.', ['Lisbon']],
  ['Bakıda sabah saat 10-da 6 nəfərlik iclas otağı', []],
  ['I need a meeting room for 6 in Baku next week at 10, please!', []],
  ['Нам нужна переговорная в Баку в пятницу утром, на 6 человек', []],
  ['', []],
])('%s leaves unread: %j', (text, unread) => {
  expect(readSlotText(text, TODAY, ['Bakı']).unread).toEqual(unread);
});
