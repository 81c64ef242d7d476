import * as z from 'zod/mini';
import type { SubjectType } from '../events.ts';
import { id, line } from '../kernel/input.ts';
import { HOUR } from '../kernel/instant.ts';
import type { Localised } from '../kernel/locale.ts';
import { defineMachine } from '../kernel/machine.ts';
import { problem, type WhyNot } from '../kernel/problem.ts';
import {
  acceptedEndings,
  endingOf,
  FILE_KINDS,
  type FileKind,
  fileKindRules,
  isMediaType,
  MEDIA_TYPES,
  megabytes,
  QUOTA_BYTES,
  QUOTA_FILES,
} from './file-kind.ts';
import type { DocumentsProblem } from './messages.ts';

export const FILE_NAME_MAX = 150;
/** An upload that has not arrived whole by then is dropped. */
export const UPLOAD_LIFETIME = 24 * HOUR;
export const DOWNLOAD_LINK_SECONDS = 60;

export const FILE_STATES = ['UPLOADING', 'QUARANTINED', 'CLEAN', 'INFECTED', 'SCAN_FAILED', 'REMOVED'] as const;
export type FileState = (typeof FILE_STATES)[number];
export const KEPT_FILE_STATES: readonly FileState[] = ['UPLOADING', 'QUARANTINED', 'CLEAN', 'INFECTED', 'SCAN_FAILED'];

export const fileMachine = defineMachine({
  name: 'file',
  initial: 'UPLOADING',
  states: {
    UPLOADING: { label: { az: 'Yüklənir', en: 'Uploading', ru: 'Загружается' } },
    QUARANTINED: { label: { az: 'Yoxlanılır', en: 'Being checked', ru: 'Проверяется' } },
    CLEAN: { label: { az: 'Hazırdır', en: 'Ready', ru: 'Готов' } },
    INFECTED: { label: { az: 'Təhlükəlidir, bağlanıb', en: 'Dangerous, locked', ru: 'Опасен, заблокирован' } },
    SCAN_FAILED: { label: { az: 'Yoxlanılmayıb', en: 'Could not be checked', ru: 'Не удалось проверить' } },
    REMOVED: { label: { az: 'Silinib', en: 'Removed', ru: 'Удалён' }, terminal: true },
  },
  transitions: [
    {
      event: 'receive',
      from: ['UPLOADING'],
      to: 'QUARANTINED',
      emits: 'file.uploaded',
      note: 'every byte has arrived',
    },
    { event: 'clear', from: ['QUARANTINED'], to: 'CLEAN', emits: 'file.scanned' },
    { event: 'condemn', from: ['QUARANTINED'], to: 'INFECTED', emits: 'file.scanned' },
    {
      event: 'failScan',
      from: ['QUARANTINED'],
      to: 'SCAN_FAILED',
      emits: 'file.scanned',
      note: 'a scanner that is down never lets a file through',
    },
    { event: 'rescan', from: ['SCAN_FAILED'], to: 'QUARANTINED', emits: 'file.rescanRequested' },
    { event: 'remove', from: KEPT_FILE_STATES, to: 'REMOVED', emits: 'file.removed' },
  ],
});

/** Each level includes the one before it. */
export const FILE_VISIBILITIES = ['PRIVATE', 'ORGANISATION', 'STAFF', 'PUBLIC'] as const;
export type FileVisibility = (typeof FILE_VISIBILITIES)[number];

export const fileVisibilityLabels: Readonly<Record<FileVisibility, Localised>> = {
  PRIVATE: { az: 'Yalnız mən', en: 'Only me', ru: 'Только я' },
  ORGANISATION: { az: 'Təşkilatın üzvləri', en: 'Members of the organisation', ru: 'Участники организации' },
  STAFF: {
    az: 'Üzvlər və mərkəzin əməkdaşları',
    en: 'Members and the centre’s staff',
    ru: 'Участники и сотрудники центра',
  },
  PUBLIC: { az: 'Hamı', en: 'Everyone', ru: 'Все' },
};

/** What a file can be attached to. */
export const UPLOAD_SUBJECTS = [
  'organisation',
  'person',
  'startup',
  'residencyApplication',
  'centre',
  'resource',
] as const satisfies readonly SubjectType[];

export const createUploadInput = z.object({
  subjectType: z.enum(UPLOAD_SUBJECTS),
  subjectId: id,
  name: line(FILE_NAME_MAX),
  size: z.int().check(z.minimum(0)),
  mediaType: z.string().check(z.trim(), z.toLowerCase(), z.minLength(1), z.maxLength(150)),
  visibility: z.enum(FILE_VISIBILITIES),
  kind: z._default(z.enum(FILE_KINDS), 'DOCUMENT'),
});
export const removeFileInput = z.object({ id });
export const setFileVisibilityInput = z.object({ id, visibility: z.enum(FILE_VISIBILITIES) });
export const signDownloadInput = z.object({ id });

export interface UploadFacts {
  readonly kind: FileKind;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly visibility: FileVisibility;
  readonly belongsToOrganisation: boolean;
  readonly isOrganisationDissolved: boolean;
  /** What the organisation, or the person outside any, keeps already. */
  readonly keptBytes: number;
  readonly keptFiles: number;
}

export function whyNotUpload(facts: UploadFacts): WhyNot<DocumentsProblem | 'ORGANISATION_DISSOLVED'> {
  if (facts.isOrganisationDissolved) return [problem('ORGANISATION_DISSOLVED')];
  return [
    ...whyNotName(facts),
    ...whyNotType(facts.kind, facts.mediaType),
    ...whyNotSize(facts),
    ...whyNotVisible(facts.visibility, facts.belongsToOrganisation),
  ];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what the rule keeps out of names
const UNUSABLE = /[/\\:*?"<>|\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]|^\.|\.$/u;

function whyNotName({ name, mediaType }: UploadFacts): WhyNot<DocumentsProblem> {
  const path = ['name'];
  if (UNUSABLE.test(name)) return [problem('FILE_NAME_UNUSABLE', { path })];
  if (!isMediaType(mediaType)) return [];
  const endings: readonly string[] = MEDIA_TYPES[mediaType];
  return endings.includes(endingOf(name))
    ? []
    : [problem('FILE_NAME_WITHOUT_EXTENSION', { path, params: { expected: `.${endings[0]}` } })];
}

/** Asked for the declared type before the upload, and for the sniffed one after it. */
export function whyNotType(kind: FileKind, mediaType: string): WhyNot<DocumentsProblem> {
  const isAccepted = isMediaType(mediaType) && fileKindRules[kind].mediaTypes.includes(mediaType);
  return isAccepted
    ? []
    : [problem('FILE_TYPE_NOT_ACCEPTED', { path: ['mediaType'], params: { accepted: acceptedEndings(kind) } })];
}

function whyNotSize(facts: UploadFacts): WhyNot<DocumentsProblem> {
  const path = ['size'];
  const { maxBytes } = fileKindRules[facts.kind];
  if (facts.size === 0) return [problem('FILE_EMPTY', { path })];
  if (facts.size > maxBytes) return [problem('FILE_TOO_BIG', { path, params: { maximum: megabytes(maxBytes) } })];
  if (facts.keptFiles >= QUOTA_FILES) return [problem('FILES_TOO_MANY', { params: { maximum: QUOTA_FILES } })];
  return facts.keptBytes + facts.size > QUOTA_BYTES
    ? [problem('FILE_QUOTA_REACHED', { params: { maximum: megabytes(QUOTA_BYTES) } })]
    : [];
}

function whyNotVisible(visibility: FileVisibility, belongsToOrganisation: boolean): WhyNot<DocumentsProblem> {
  return visibility === 'ORGANISATION' && !belongsToOrganisation
    ? [problem('VISIBILITY_NEEDS_ORGANISATION', { path: ['visibility'] })]
    : [];
}

export interface DownloadFacts {
  readonly state: FileState;
  readonly isUploader: boolean;
}

/** Others get only what was found clean; whoever uploaded a file may have it back unless it is dangerous. */
export function whyNotDownload(facts: DownloadFacts): WhyNot<DocumentsProblem> {
  switch (facts.state) {
    case 'CLEAN':
      return [];
    case 'UPLOADING':
      return [problem('FILE_STILL_UPLOADING')];
    case 'QUARANTINED':
      return facts.isUploader ? [] : [problem('FILE_BEING_CHECKED')];
    case 'SCAN_FAILED':
      return facts.isUploader ? [] : [problem('FILE_NOT_CHECKED')];
    case 'INFECTED':
      return [problem('FILE_INFECTED')];
    case 'REMOVED':
      return [problem('FILE_REMOVED')];
  }
}

export interface VisibilityFacts {
  readonly state: FileState;
  readonly from: FileVisibility;
  readonly to: FileVisibility;
  readonly belongsToOrganisation: boolean;
}

export function whyNotSetVisibility(facts: VisibilityFacts): WhyNot<DocumentsProblem> {
  if (facts.state === 'REMOVED') return [problem('FILE_REMOVED')];
  if (facts.state === 'INFECTED') return [problem('FILE_INFECTED')];
  if (facts.from === facts.to) return [problem('VISIBILITY_UNCHANGED', { path: ['visibility'] })];
  return whyNotVisible(facts.to, facts.belongsToOrganisation);
}

export function whyNotRemoveFile(facts: { readonly state: FileState }): WhyNot<DocumentsProblem> {
  return facts.state === 'REMOVED' ? [problem('FILE_REMOVED')] : [];
}
