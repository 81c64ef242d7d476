import { useState } from 'react';
import { Button } from '../button.tsx';
import { ConflictNotice } from '../conflict-notice.tsx';
import { EmptyState } from '../empty-state.tsx';
import { ErrorState } from '../error-state.tsx';
import { ForbiddenState } from '../forbidden-state.tsx';
import { GoneState } from '../gone-state.tsx';
import { LinkButton } from '../link-button.tsx';
import { Notice } from '../notice.tsx';
import { OfflineBanner } from '../offline-banner.tsx';
import { Skeleton } from '../skeleton.tsx';
import { useToast } from '../toaster.tsx';
import { storiesOf } from './story.ts';

function ToastButtons() {
  const show = useToast();
  const [undone, setUndone] = useState(0);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={() => show({ text: 'Bron təsdiqləndi, 14:00' })}>Nəticə</Button>
      <Button onClick={() => show({ text: 'Mərhələ dəyişdi: MVP', onUndo: () => setUndone(undone + 1) })}>
        Geri alınan
      </Button>
      <Button onClick={() => show({ text: 'Göndərilmədi. Yenidən cəhd edin.', failed: true })}>Alınmadı</Button>
      <span className="figures text-ink-2">Geri alınıb: {undone}</span>
    </div>
  );
}

export const messageStories = [
  ...storiesOf('Notice', {
    tones: () => (
      <div className="grid gap-3">
        <Notice title="Bu səhifəni siz də çap edə bilərsiniz">
          Kağız forma ilə onlayn forma eyni suallardan ibarətdir.
        </Notice>
        <Notice tone="ok" title="VÖEN reyestrdə tapıldı" />
        <Notice tone="warn" title="Sizdən cavab gözlənilir" actions={<Button>Cavab yaz</Button>}>
          26 noyabr, 18:00-dək (Bakı vaxtı).
        </Notice>
        <Notice tone="danger" title="Sertifikat ləğv edilib">
          Səbəb və nə etmək olar: qərarda yazılıb.
        </Notice>
      </div>
    ),
    offline: () => <OfflineBanner offline>Bağlantı yoxdur. Yazdıqlarınız bu telefonda saxlanılır.</OfflineBanner>,
    conflict: () => (
      <ConflictNotice
        title="Bu sahəni sizdən sonra Aysel Quliyeva dəyişib"
        mine="Pilot: 120 fermer"
        theirs="Pilot: 134 fermer, 2 rayon"
        onKeepMine={() => undefined}
        onTakeTheirs={() => undefined}
      >
        Bu gün, 12:04. Hansı qalsın?
      </ConflictNotice>
    ),
  }),
  ...storiesOf('Empty', {
    first: () => (
      <EmptyState
        kind="first"
        title="Hələ müraciət yoxdur"
        action={
          <LinkButton href="#new" variant="primary">
            İlk müraciəti yaz
          </LinkButton>
        }
      >
        Müraciət 5 dəqiqə çəkir, şirkət lazım deyil.
      </EmptyState>
    ),
    filtered: () => (
      <EmptyState kind="filtered" title="«Şəki, Akselerasiya» üzrə heç nə yoxdur" onClear={() => undefined}>
        Filtri genişləndirin və ya təmizləyin.
      </EmptyState>
    ),
    done: () => (
      <EmptyState kind="done" title="Növbə boşdur">
        Bu gün 14 müraciətə baxmısınız.
      </EmptyState>
    ),
  }),
  ...storiesOf('State', {
    loading: () => (
      <div className="grid gap-4 sm:grid-cols-2">
        <Skeleton shape="card" />
        <Skeleton shape="card" lines={4} />
      </div>
    ),
    error: () => (
      <ErrorState title="Siyahı açılmadı" reference="7F3K-92" onRetry={() => undefined}>
        Məlumatlarınız yerindədir. Bir dəqiqə sonra yenidən cəhd edin.
      </ErrorState>
    ),
    forbidden: () => (
      <ForbiddenState title="Bu bölməyə icazəniz yoxdur" action={<LinkButton href="#home">Ana səhifə</LinkButton>}>
        İcazəni proqram rəhbəri Nigar Cəfərova verə bilər.
      </ForbiddenState>
    ),
    gone: () => (
      <GoneState title="Belə səhifə yoxdur" action={<LinkButton href="#home">Ana səhifə</LinkButton>}>
        Ünvan dəyişib və ya qeyd silinib.
      </GoneState>
    ),
  }),
  ...storiesOf('Toast', { buttons: ToastButtons }),
];
