import { Building2, CalendarDays, Copy, Ellipsis, FileText, Pencil, Plus, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { AlertDialog } from '../alert-dialog.tsx';
import { Button } from '../button.tsx';
import { CommandPalette, type PaletteGroup } from '../command-palette.tsx';
import { DensitySwitch } from '../density-switch.tsx';
import { Dialog } from '../dialog.tsx';
import { Field } from '../field.tsx';
import { IconButton } from '../icon-button.tsx';
import { Input } from '../input.tsx';
import { KeyboardHelp } from '../keyboard-help.tsx';
import { Menu } from '../menu.tsx';
import { Popover } from '../popover.tsx';
import { Tabs } from '../tabs.tsx';
import { type Theme, ThemeSwitch } from '../theme-switch.tsx';
import { Tooltip } from '../tooltip.tsx';
import type { Density } from '../work-frame.tsx';
import { storiesOf } from './story.ts';

export function SampleDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Dəvət et</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Həmkarınızı dəvət edin"
        description="Dəvət 7 gün etibarlıdır."
        actions={
          <>
            <Button variant="primary" onClick={() => setOpen(false)}>
              Dəvət göndər
            </Button>
            <Button onClick={() => setOpen(false)}>Ləğv et</Button>
          </>
        }
      >
        <Field label="E-poçt">
          <Input type="email" name="email" />
        </Field>
      </Dialog>
    </>
  );
}

export function SampleAlert({ onConfirm = () => undefined }: { readonly onConfirm?: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        Qaralamanı sil
      </Button>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title="Qaralama silinsin?"
        description="Yazdığınız 6 cavab silinəcək. Göndərilmiş müraciətlər qalır."
        confirm="Qaralamanı sil"
        danger
        onConfirm={() => {
          onConfirm();
          setOpen(false);
        }}
      />
    </>
  );
}

export function SampleMenu({ onSelect = () => undefined }: { readonly onSelect?: (id: string) => void }) {
  const item = (id: string, label: string) => ({ id, label, onSelect: () => onSelect(id) });
  return (
    <Menu
      align="start"
      trigger={<IconButton outlined label="Əməllər" icon={<Ellipsis aria-hidden="true" className="size-4" />} />}
      sections={[
        {
          label: 'Qeyd',
          items: [
            { ...item('edit', 'Düzəlt'), icon: <Pencil />, shortcut: 'E' },
            { ...item('copy', 'Keçidi köçür'), icon: <Copy /> },
            { ...item('merge', 'Birləşdir'), icon: <Users />, disabled: true },
          ],
        },
        { items: [{ ...item('delete', 'Sil'), icon: <Trash2 />, danger: true }] },
      ]}
    />
  );
}

export function SampleTabs() {
  const [tab, setTab] = useState('facts');
  return (
    <Tabs
      label="Startapın bölmələri"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: 'facts', label: 'Məlumat', content: <p>Əsas göstəricilər burada.</p> },
        { id: 'team', label: 'Komanda', count: 4, content: <p>Dörd nəfər, ikisi tam ştat.</p> },
        { id: 'history', label: 'Tarixçə', content: <p>İlk müraciət: 6 oktyabr 2026.</p> },
      ]}
    />
  );
}

export const sampleCommands = (run: (id: string) => void): readonly PaletteGroup[] => {
  const item = (id: string, label: string) => ({ id, label, onSelect: () => run(id) });
  return [
    {
      id: 'pages',
      label: 'Səhifələr',
      items: [
        { ...item('applications', 'Müraciətlər'), icon: <FileText />, shortcut: 'G A' },
        { ...item('organisations', 'Təşkilatlar'), icon: <Building2 />, shortcut: 'G O' },
        { ...item('events', 'Tədbirlər'), icon: <CalendarDays />, keywords: ['təqvim'] },
      ],
    },
    { id: 'create', label: 'Yarat', items: [{ ...item('invite', 'Həmkar dəvət et'), icon: <Plus /> }] },
    {
      id: 'found',
      label: 'Tapılanlar',
      found: true,
      items: [{ ...item('seki', 'Şəki İpəyi'), detail: 'Təşkilat · 1400057421', icon: <Building2 /> }],
    },
  ];
};

export function SamplePalette({ run = () => undefined }: { readonly run?: (id: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Əmrləri aç</Button>
      <CommandPalette open={open} onOpenChange={setOpen} groups={sampleCommands(run)} />
    </>
  );
}

function Keys() {
  const [open, setOpen] = useState(false);
  const [single, setSingle] = useState(true);
  return (
    <>
      <Button shortcut="?" onClick={() => setOpen(true)}>
        Qısayollar
      </Button>
      <KeyboardHelp
        open={open}
        onOpenChange={setOpen}
        singleKeys={single}
        onSingleKeysChange={setSingle}
        groups={[
          {
            title: 'Hər yerdə',
            keys: [
              { keys: 'Mod+KeyK', action: 'Əmrlər' },
              { keys: 'key:?', action: 'Qısayollar' },
              { keys: 'KeyG KeyT', action: 'Bu gün' },
            ],
          },
          {
            title: 'Siyahıda',
            keys: [
              { keys: 'KeyJ', action: 'Növbəti' },
              { keys: 'KeyK', action: 'Əvvəlki' },
              { keys: 'KeyX', action: 'Seç' },
              { keys: 'Space', action: 'Yandan bax' },
              { keys: 'Enter', action: 'Aç' },
            ],
          },
        ]}
      />
    </>
  );
}

function Choices() {
  const [theme, setTheme] = useState<Theme>('system');
  const [density, setDensity] = useState<Density>('standard');
  return (
    <div className="flex flex-wrap gap-4">
      <ThemeSwitch value={theme} onChange={setTheme} />
      <DensitySwitch value={density} onChange={setDensity} />
    </div>
  );
}

export const overlayStories = [
  ...storiesOf('Overlay', {
    dialog: SampleDialog,
    alertDialog: SampleAlert,
    menu: SampleMenu,
    popover: () => (
      <Popover label="Razılıq" trigger={<Button>Kim görür?</Button>}>
        <p>Yalnız bu çağırışın iki rəyçisi.</p>
      </Popover>
    ),
    tooltip: () => (
      <Tooltip text="Yeni qeyd" shortcut="C">
        <Button icon={<Plus aria-hidden="true" className="size-4" />}>Yarat</Button>
      </Tooltip>
    ),
    tabs: SampleTabs,
    palette: SamplePalette,
    keyboardHelp: Keys,
    choices: Choices,
  }),
];
