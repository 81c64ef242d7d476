import { Button } from '@aim/ui/button.tsx';
import { Field } from '@aim/ui/field.tsx';
import { FileDrop } from '@aim/ui/file-drop.tsx';
import { useState } from 'react';
import { RemoveFileDocument } from '../../../gql/graphql.ts';
import { useCommand } from '../../../lib/command.ts';
import { ConfirmCommand } from '../../../lib/confirm-command.tsx';
import { useT } from '../../../lib/language.tsx';
import { useUploads } from '../../documents/use-uploads.ts';
import type { Photos } from './setup-query.ts';

interface PhotosPanelProps {
  readonly subject: { readonly type: 'centre' | 'resource'; readonly id: string };
  /** Whose pictures they are, for who cannot see them. */
  readonly name: string;
  readonly of: Photos;
}

/** Pictures of a centre or of a room: everybody sees them as soon as they are checked. */
export function PhotosPanel({ subject, name, of }: PhotosPanelProps) {
  const t = useT();
  const remove = useCommand(RemoveFileDocument);
  const [removing, setRemoving] = useState<string | null>(null);
  const uploads = useUploads({ subjectType: subject.type, subjectId: subject.id, kind: 'PHOTO', visibility: 'PUBLIC' });
  return (
    <div className="grid gap-3">
      {of.length === 0 ? null : (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
          {of.map(({ id, previewHref, allowedActions }, index) => (
            <li key={id} className="grid gap-1.5">
              <img
                src={previewHref ?? ''}
                alt={t('setup.photoOf', { name, number: index + 1 })}
                className="aspect-4/3 w-full rounded-control border border-line object-cover"
              />
              {allowedActions.includes('file.remove') ? (
                <Button onClick={() => setRemoving(id)}>
                  {t('setup.removePhoto')}
                  <span className="sr-only">: {t('setup.photoOf', { name, number: index + 1 })}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Field label={t('setup.addPhotos', { name })} hint={t('setup.photosHint')}>
        <FileDrop
          name="photo"
          multiple
          accept="image/png,image/jpeg,image/webp"
          files={uploads.files}
          onFiles={uploads.add}
          onRemove={uploads.drop}
        />
      </Field>
      {removing === null ? null : (
        <ConfirmCommand
          danger
          title={t('setup.removePhoto')}
          text={t('setup.removePhotoText')}
          confirm={t('setup.removePhoto')}
          done={t('setup.photoRemoved')}
          run={() => remove({ input: { id: removing } })}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  );
}
