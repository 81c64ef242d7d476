/** What features whose records carry files need. */
export { decodeText } from './decode-text.ts';
export { File } from './file.entity.ts';
export { type FileAudience, provideFileAudience } from './file-audience.ts';
export { filesOf, visibleTo as filesVisibleTo } from './files.queries.ts';
export { type FileSubject, provideFileSubject, type SubjectAccess } from './subject-access.ts';
