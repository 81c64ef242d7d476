import { Button } from '@aim/ui/button.tsx';
import { Dialog } from '@aim/ui/dialog.tsx';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { Notice } from '@aim/ui/notice.tsx';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useT } from '../../../lib/language.tsx';
import { codeReader, doorCodeIn } from './read-code.ts';

/** So often a picture of the camera is looked at: often enough to feel at once, seldom enough to keep a phone cool. */
const EVERY_MILLISECONDS = 200;

interface DoorReaderProps {
  readonly onRead: (code: string) => void;
  readonly onClose: () => void;
}

/** The code at the door by camera; by hand where there is no camera or it may not be used. */
export function DoorReader({ onRead, onClose }: DoorReaderProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const { video, state } = useCamera((text) => {
    const code = doorCodeIn(text);
    if (code === null) setWrong(true);
    else onRead(code);
    return code !== null;
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const code = doorCodeIn(typed);
    if (code === null) setWrong(true);
    else onRead(code);
  }
  return (
    <Dialog open onOpenChange={onClose} title={t('bookings.readCode')} description={t('bookings.checkInText')}>
      <div className="grid gap-4 pb-5">
        {state === 'none' ? (
          <Notice tone="warn" role="status" title={t('bookings.noCamera')} />
        ) : (
          <div className="relative overflow-hidden rounded-card bg-black">
            <video
              ref={video}
              muted
              playsInline
              aria-label={t('bookings.camera')}
              className="aspect-square w-full object-cover"
            />
            <div aria-hidden="true" className="absolute inset-[18%] rounded-card border-4 border-white/80" />
          </div>
        )}
        <form noValidate onSubmit={submit} className="grid gap-3">
          <Field label={t('bookings.doorCode')} error={isWrong ? t('bookings.codeUnread') : undefined}>
            <Input
              value={typed}
              fits={20}
              maxLength={40}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              className="figures"
              onChange={({ currentTarget }) => {
                setTyped(currentTarget.value);
                setWrong(false);
              }}
            />
          </Field>
          <div>
            <Button type="submit">{t('bookings.useCode')}</Button>
          </div>
        </form>
      </div>
    </Dialog>
  );
}

/** Runs the camera while the dialog is open; `onText` answers whether that was it. */
function useCamera(onText: (text: string) => boolean) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onText);
  told.current = onText;
  const [state, setState] = useState<'starting' | 'seeing' | 'none'>('starting');
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    let stream: MediaStream | null = null;
    async function look(): Promise<void> {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const element = video.current;
      if (signal.aborted || element === null) return stop();
      element.srcObject = stream;
      await element.play();
      setState('seeing');
      const read = await codeReader();
      while (!signal.aborted) {
        const text = await read(element).catch(() => null);
        if (text !== null && !signal.aborted && told.current(text)) return stop();
        await new Promise((done) => setTimeout(done, EVERY_MILLISECONDS));
      }
    }
    function stop(): void {
      for (const track of stream?.getTracks() ?? []) track.stop();
    }
    // No camera, no permission, or a browser that takes pictures only on safe addresses.
    look().catch(() => signal.aborted || setState('none'));
    return () => {
      life.abort();
      stop();
    };
  }, []);
  return { video, state };
}
