/** What features whose records carry files need. */
export { File } from './file.entity.ts';
export { filesOf, visibleTo as filesVisibleTo } from './files.queries.ts';
export { type FileSubject, provideFileSubject, type SubjectAccess } from './subject-access.ts';
