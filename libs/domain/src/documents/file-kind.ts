const MEGABYTE = 1024 * 1024;

/** Media types we take, each with the endings its name may have; the content is sniffed and must agree. */
export const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'text/csv': ['csv', 'txt', 'tsv'],
} as const satisfies Record<string, readonly string[]>;
export type MediaType = keyof typeof MEDIA_TYPES;

export const FILE_KINDS = ['DOCUMENT', 'DECK', 'CAP_TABLE', 'LOGO', 'PHOTO', 'SCAN', 'IMPORT'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface FileKindRule {
  readonly mediaTypes: readonly MediaType[];
  readonly maxBytes: number;
  /** Longest side of a picture in pixels; null for kinds that are not pictures. */
  readonly maxSide: number | null;
}

const PICTURES: readonly MediaType[] = ['image/png', 'image/jpeg', 'image/webp'];
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Plain tables are for imports alone: nothing in them can be checked as in a document. */
const ALL = (Object.keys(MEDIA_TYPES) as MediaType[]).filter((type) => type !== 'text/csv');

/** SVG is in none: it is a program in the shape of a picture. */
export const fileKindRules: Readonly<Record<FileKind, FileKindRule>> = {
  DOCUMENT: { mediaTypes: ALL, maxBytes: 25 * MEGABYTE, maxSide: null },
  DECK: { mediaTypes: ['application/pdf'], maxBytes: 25 * MEGABYTE, maxSide: null },
  CAP_TABLE: { mediaTypes: ['application/pdf', SHEET], maxBytes: 10 * MEGABYTE, maxSide: null },
  LOGO: { mediaTypes: PICTURES, maxBytes: 2 * MEGABYTE, maxSide: 4096 },
  PHOTO: { mediaTypes: PICTURES, maxBytes: 10 * MEGABYTE, maxSide: 4096 },
  SCAN: { mediaTypes: ['application/pdf', 'image/png', 'image/jpeg'], maxBytes: 10 * MEGABYTE, maxSide: null },
  IMPORT: { mediaTypes: ['text/csv', SHEET], maxBytes: 25 * MEGABYTE, maxSide: null },
};

/** All files of one organisation, or of one person outside any. */
export const QUOTA_BYTES = 1024 * MEGABYTE;
export const QUOTA_FILES = 500;

export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}

/** The endings of a kind, as a person knows them: "PDF, PNG, JPG". */
export function acceptedEndings(kind: FileKind): string {
  return fileKindRules[kind].mediaTypes.map((type) => MEDIA_TYPES[type][0].toUpperCase()).join(', ');
}

export function isMediaType(type: string): type is MediaType {
  return Object.hasOwn(MEDIA_TYPES, type);
}

export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
