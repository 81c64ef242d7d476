import { CreateUploadDocument, type CreateUploadInput } from '../gql/graphql.ts';
import { request } from './request.ts';
import { FileRefused, sendBytes } from './send-bytes.ts';

interface UploadOptions {
  /** The record that it belongs to, what it is for, who may see it. */
  readonly to: Pick<CreateUploadInput, 'subjectType' | 'subjectId' | 'visibility' | 'kind'>;
  readonly file: File;
  readonly signal: AbortSignal;
  readonly onProgress: (percent: number) => void;
}

/** Brings one file to the server and answers with its id. Throws {@link FileRefused} or a request error. */
export async function uploadFile({ to, file, signal, onProgress }: UploadOptions): Promise<string> {
  const { createUpload } = await request(CreateUploadDocument, {
    input: { ...to, name: file.name, size: file.size, mediaType: file.type || 'application/octet-stream' },
  });
  if (createUpload.upload === null) throw new FileRefused(createUpload.problems.map(({ message }) => message));
  const { id, href } = createUpload.upload;
  await sendBytes({
    href,
    file,
    signal,
    onProgress: (bytes) => onProgress(Math.round((bytes / Math.max(1, file.size)) * 100)),
  });
  return id;
}
