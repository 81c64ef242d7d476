import { eventLabels } from '@aim/domain/audit/labels';
import type { EventName } from '@aim/domain/events';
import type { Locale, Localised } from '@aim/domain/kernel/locale';
import { type RegressReason, regressReasonLabels } from '@aim/domain/pipeline/advance';
import type { TimelineKind } from '@aim/domain/pipeline/timeline';
import { type Stage, type StageEntryKind, stageLabels } from '@aim/domain/pipeline/vocabulary';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { dayInWords, monthInWords } from '../platform/day-in-words.ts';
import { FeedOf } from '../platform/page.ts';
import { DateTimeScalar } from '../platform/scalars.ts';

@ObjectType({ description: 'One line of the story of a startup, in the language of the reader.' })
export class TimelineItem {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String, { description: 'STAGE, METRICS, FILE, NOTE or EVENT.' })
  kind: TimelineKind;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  detail: string | null;

  actorId: string | null;
  actingForId: string | null;

  @Field(() => String, { nullable: true, description: 'Where the matter can be opened.' })
  href: string | null;
}

export const TimelineFeed = FeedOf(TimelineItem, 'TimelineFeed');

/** A line as the database gives it, without words. */
export interface TimelineRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: TimelineKind;
  readonly actorId: string | null;
  readonly actingForId: string | null;
  /** Event, kind of entry, or name of the file. */
  readonly what: string;
  readonly stage: Stage | null;
  /** Month, or day from which the stage counts. */
  readonly on: string | null;
  readonly reason: string | null;
  /** Free text: the note, or the name of the cohort or follow-up that an event is about. */
  readonly text: string | null;
}

const ENTERED: Readonly<Record<StageEntryKind, Localised>> = {
  REGISTERED: { az: 'Başlanğıc mərhələ: {stage}', en: 'Began in the stage {stage}', ru: 'Начальный этап: {stage}' },
  IMPORTED: {
    az: 'İdxal edildi, mərhələ: {stage}',
    en: 'Imported in the stage {stage}',
    ru: 'Импортирован, этап: {stage}',
  },
  ADVANCED: { az: 'Yeni mərhələ: {stage}', en: 'Moved on to {stage}', ru: 'Новый этап: {stage}' },
  REGRESSED: { az: 'Geri qaytarıldı: {stage}', en: 'Moved back to {stage}', ru: 'Возврат на этап: {stage}' },
  CORRECTED: {
    az: 'Mərhələ qeydi düzəldildi: {stage}',
    en: 'Stage corrected: {stage}',
    ru: 'Запись об этапе исправлена: {stage}',
  },
};
const STRUCK: Localised = {
  az: '{stage} mərhələsi haqqında qeyd ləğv edildi',
  en: 'The entry of the stage {stage} was struck out',
  ru: 'Запись об этапе «{stage}» отменена',
};
const REPORTED: Localised = { az: 'Göstəricilər: {month}', en: 'Metrics of {month}', ru: 'Показатели: {month}' };
const RE_REPORTED: Localised = {
  az: 'Göstəricilər düzəldildi: {month}',
  en: 'Metrics of {month} corrected',
  ru: 'Показатели исправлены: {month}',
};
const ATTACHED: Localised = { az: 'Fayl əlavə edildi', en: 'File attached', ru: 'Добавлен файл' };
const NOTED: Localised = { az: 'Qeyd', en: 'Note', ru: 'Заметка' };
const SINCE: Localised = { az: '{on} tarixindən', en: 'from {on}', ru: 'с {on}' };

/** Puts a line into words. */
export function inWords(row: TimelineRow, locale: Locale, page: string): TimelineItem {
  const { id, at, kind, actorId, actingForId } = row;
  return {
    id,
    at,
    kind,
    actorId,
    actingForId,
    title: titleOf(row, locale),
    detail: detailOf(row, locale),
    href: hrefOf(row, page),
  };
}

function titleOf({ kind, what, stage, on }: TimelineRow, locale: Locale): string {
  switch (kind) {
    case 'STAGE': {
      const text = what === 'STRUCK' ? STRUCK : ENTERED[what as StageEntryKind];
      return text[locale].replace('{stage}', stageLabels[stage as Stage][locale]);
    }
    case 'METRICS':
      return (what === 'CORRECTED' ? RE_REPORTED : REPORTED)[locale].replace(
        '{month}',
        monthInWords(on as string, locale),
      );
    case 'FILE':
      return ATTACHED[locale];
    case 'NOTE':
      return NOTED[locale];
    case 'EVENT':
      return eventLabels[what as EventName][locale];
  }
}

function detailOf({ kind, what, on, reason, text }: TimelineRow, locale: Locale): string | null {
  if (kind !== 'STAGE') return kind === 'FILE' ? what : text;
  const words = what === 'REGRESSED' && reason !== null ? regressReasonLabels[reason as RegressReason][locale] : reason;
  return [SINCE[locale].replace('{on}', dayInWords(on as string, locale)), words, text].filter(Boolean).join(' · ');
}

const PLACES: Partial<Record<TimelineKind, string>> = { METRICS: '/metrics', FILE: '/documents' };

/** Founders have a page for each matter, staff one page with all. */
function hrefOf({ kind }: TimelineRow, page: string): string | null {
  const place = PLACES[kind];
  return place === undefined ? null : page.startsWith('/staff') ? page : `${page}${place}`;
}
