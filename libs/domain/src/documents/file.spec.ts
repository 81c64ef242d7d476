import { parseInput, Refusal } from '../kernel/problem.ts';
import {
  createUploadInput,
  FILE_STATES,
  FILE_VISIBILITIES,
  type FileState,
  fileVisibilityLabels,
  UPLOAD_LIFETIME,
  type UploadFacts,
  type VisibilityFacts,
  whyNotDownload,
  whyNotRemoveFile,
  whyNotSetVisibility,
  whyNotType,
  whyNotUpload,
} from './file.ts';
import {
  acceptedEndings,
  endingOf,
  FILE_KINDS,
  fileKindRules,
  isMediaType,
  MEDIA_TYPES,
  megabytes,
  QUOTA_BYTES,
} from './file-kind.ts';

const MEGABYTE = 1024 * 1024;
const codes = (problems: readonly { code: string; path: readonly unknown[] }[]): string[] =>
  problems.map(({ code, path }) => [code, ...path].join(' '));

describe('kinds', () => {
  it.each([
    ['DOCUMENT', 'PDF, PNG, JPG, WEBP, DOCX, XLSX, PPTX', 25, null],
    ['DECK', 'PDF', 25, null],
    ['CAP_TABLE', 'PDF, XLSX', 10, null],
    ['LOGO', 'PNG, JPG, WEBP', 2, 4096],
    ['PHOTO', 'PNG, JPG, WEBP', 10, 4096],
    ['SCAN', 'PDF, PNG, JPG', 10, null],
    ['IMPORT', 'CSV, XLSX', 25, null],
  ] as const)('%s takes %s up to %i MB', (kind, endings, size, maxSide) => {
    expect(acceptedEndings(kind)).toBe(endings);
    expect(fileKindRules[kind]).toMatchObject({ maxBytes: size * MEGABYTE, maxSide });
    expect(megabytes(fileKindRules[kind].maxBytes)).toBe(size);
  });

  it('none takes what can run', () => {
    for (const type of ['image/svg+xml', 'text/html', 'application/zip', 'application/x-msdownload', 'constructor'])
      expect(FILE_KINDS.flatMap((kind) => whyNotType(kind, type))).toHaveLength(FILE_KINDS.length);
    expect(isMediaType('toString')).toBe(false);
    expect(Object.keys(MEDIA_TYPES)).toHaveLength(8);
    for (const kind of FILE_KINDS.filter((each) => each !== 'IMPORT'))
      expect(whyNotType(kind, 'text/csv')).toHaveLength(1);
  });

  it.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['noending', ''],
    ['.pdf', 'pdf'],
    ['a.', ''],
  ])('%j ends in %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending);
  });
});

describe('uploading', () => {
  const facts: UploadFacts = {
    kind: 'DOCUMENT',
    name: 'Hesabat 2026.pdf',
    size: 1000,
    mediaType: 'application/pdf',
    visibility: 'ORGANISATION',
    belongsToOrganisation: true,
    isOrganisationDissolved: false,
    keptBytes: 0,
    keptFiles: 0,
  };
  it.each<[string, Partial<UploadFacts>, string[]]>([
    ['a document', {}, []],
    ['one of one byte', { size: 1 }, []],
    ['one of the greatest size', { size: 25 * MEGABYTE }, []],
    ['a byte more', { size: 25 * MEGABYTE + 1 }, ['FILE_TOO_BIG size']],
    ['nothing', { size: 0 }, ['FILE_EMPTY size']],
    ['the last that fits', { keptBytes: QUOTA_BYTES - 1000 }, []],
    ['one that does not fit', { keptBytes: QUOTA_BYTES - 999 }, ['FILE_QUOTA_REACHED']],
    ['the five hundredth', { keptFiles: 499 }, []],
    ['the next', { keptFiles: 500 }, ['FILES_TOO_MANY']],
    ['a script', { mediaType: 'text/html', name: 'a.html' }, ['FILE_TYPE_NOT_ACCEPTED mediaType']],
    ['a deck of slides', { kind: 'DECK', mediaType: 'image/png', name: 'a.png' }, ['FILE_TYPE_NOT_ACCEPTED mediaType']],
    ['a picture named as a document', { mediaType: 'image/png' }, ['FILE_NAME_WITHOUT_EXTENSION name']],
    ['a JPEG by its other ending', { mediaType: 'image/jpeg', name: 'a.JPEG' }, []],
    ['a name without an ending', { name: 'hesabat' }, ['FILE_NAME_WITHOUT_EXTENSION name']],
    ['a path', { name: '../a.pdf' }, ['FILE_NAME_UNUSABLE name']],
    ['a path of Windows', { name: 'c:\\a.pdf' }, ['FILE_NAME_UNUSABLE name']],
    ['a hidden file', { name: '.pdf' }, ['FILE_NAME_UNUSABLE name']],
    ['a name with a trailing dot', { name: 'a.pdf.' }, ['FILE_NAME_UNUSABLE name']],
    ['a name that turns its reading direction', { name: 'a\u202Efdp.pdf' }, ['FILE_NAME_UNUSABLE name']],
    ['a name with a control character', { name: 'a\u0000.pdf' }, ['FILE_NAME_UNUSABLE name']],
    ['to a dissolved organisation', { isOrganisationDissolved: true, size: 0 }, ['ORGANISATION_DISSOLVED']],
    [
      'for an organisation there is not',
      { belongsToOrganisation: false },
      ['VISIBILITY_NEEDS_ORGANISATION visibility'],
    ],
    ['for oneself', { belongsToOrganisation: false, visibility: 'PRIVATE' }, []],
    [
      'everything wrong',
      { name: 'a', size: 0, kind: 'LOGO' },
      ['FILE_NAME_WITHOUT_EXTENSION name', 'FILE_TYPE_NOT_ACCEPTED mediaType', 'FILE_EMPTY size'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotUpload({ ...facts, ...change }))).toEqual(expected);
  });

  it('names the limit and what is accepted', () => {
    expect(
      whyNotUpload({ ...facts, kind: 'LOGO', mediaType: 'image/png', name: 'a.png', size: 3 * MEGABYTE })[0]?.params,
    ).toEqual({ maximum: 2 });
    expect(whyNotUpload({ ...facts, keptFiles: 500 })[0]?.params).toEqual({ maximum: 500 });
    expect(whyNotUpload({ ...facts, keptBytes: QUOTA_BYTES })[0]?.params).toEqual({ maximum: 1024 });
    expect(whyNotUpload({ ...facts, name: 'a' })[0]?.params).toEqual({ expected: '.pdf' });
    expect(whyNotType('DECK', 'image/png')[0]?.params).toEqual({ accepted: 'PDF' });
  });

  it('reads its input', () => {
    const input = {
      subjectType: 'organisation',
      subjectId: '019a0000-0000-7000-8000-000000000001',
      name: ' a.pdf ',
      size: 5,
      mediaType: ' Application/PDF ',
      visibility: 'PRIVATE',
    };
    expect(parseInput(createUploadInput, input)).toEqual({
      ...input,
      name: 'a.pdf',
      mediaType: 'application/pdf',
      kind: 'DOCUMENT',
    });
    expect(() => parseInput(createUploadInput, { ...input, subjectType: 'mail' })).toThrow(Refusal);
    expect(() => parseInput(createUploadInput, { ...input, size: -1 })).toThrow('TOO_SMALL');
  });
});

it.each<[FileState, string[], string[]]>([
  ['UPLOADING', ['FILE_STILL_UPLOADING'], ['FILE_STILL_UPLOADING']],
  ['QUARANTINED', ['FILE_BEING_CHECKED'], []],
  ['CLEAN', [], []],
  ['INFECTED', ['FILE_INFECTED'], ['FILE_INFECTED']],
  ['SCAN_FAILED', ['FILE_NOT_CHECKED'], []],
  ['REMOVED', ['FILE_REMOVED'], ['FILE_REMOVED']],
])('downloading one that is %s: others %j, the uploader %j', (state, others, uploader) => {
  expect([false, true].map((isUploader) => codes(whyNotDownload({ state, isUploader })))).toEqual([others, uploader]);
});

describe('changing who sees it', () => {
  const facts: VisibilityFacts = { state: 'CLEAN', from: 'PRIVATE', to: 'ORGANISATION', belongsToOrganisation: true };
  it.each<[string, Partial<VisibilityFacts>, string[]]>([
    ['wider', {}, []],
    ['narrower', { from: 'PUBLIC', to: 'PRIVATE' }, []],
    ['while it is being checked', { state: 'QUARANTINED' }, []],
    ['to the same', { to: 'PRIVATE' }, ['VISIBILITY_UNCHANGED visibility']],
    ['without an organisation', { belongsToOrganisation: false }, ['VISIBILITY_NEEDS_ORGANISATION visibility']],
    ['without an organisation, to everyone', { belongsToOrganisation: false, to: 'PUBLIC' }, []],
    ['of a removed file', { state: 'REMOVED' }, ['FILE_REMOVED']],
    ['of a dangerous file', { state: 'INFECTED' }, ['FILE_INFECTED']],
  ])('%s', (_, change, expected) => {
    expect(codes(whyNotSetVisibility({ ...facts, ...change }))).toEqual(expected);
  });

  it('each level has a label', () => {
    expect(Object.keys(fileVisibilityLabels)).toEqual([...FILE_VISIBILITIES]);
  });
});

it('an upload may take a day', () => {
  expect(UPLOAD_LIFETIME).toBe(86_400_000);
});

it('only a removed file cannot be removed', () => {
  expect(FILE_STATES.filter((state) => whyNotRemoveFile({ state }).length > 0)).toEqual(['REMOVED']);
});
