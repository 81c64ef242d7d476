import { Plus, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { Combobox } from '../combobox.tsx';
import { Details } from '../details.tsx';
import { ErrorSummary } from '../error-summary.tsx';
import { Field } from '../field.tsx';
import { Fieldset } from '../fieldset.tsx';
import { FileDrop } from '../file-drop.tsx';
import { FlowTemplate } from '../flow-template.tsx';
import { IconButton } from '../icon-button.tsx';
import { Input } from '../input.tsx';
import { LinkButton } from '../link-button.tsx';
import { NativeSelect } from '../native-select.tsx';
import { Progress } from '../progress.tsx';
import { RadioCards } from '../radio-cards.tsx';
import { RadioChips } from '../radio-chips.tsx';
import { SaveState } from '../save-state.tsx';
import { Switch } from '../switch.tsx';
import { TextLink } from '../text-link.tsx';
import { Textarea } from '../textarea.tsx';
import { storiesOf } from './story.ts';

const cities = ['Bakı', 'Gəncə', 'Sumqayıt', 'Şəki', 'Lənkəran', 'Naxçıvan', 'Mingəçevir', 'Quba'].map(
  (label, index) => ({
    value: String(index),
    label,
  }),
);

function Cities({
  value: first,
  disabled = false,
  loading = false,
}: {
  value: string | null;
  disabled?: boolean;
  loading?: boolean;
}) {
  const [value, setValue] = useState(first);
  return (
    <Field label="Şəhər">
      <Combobox
        options={cities}
        value={value}
        onChange={setValue}
        disabled={disabled}
        loading={loading}
        placeholder="Yazmağa başlayın"
      />
    </Field>
  );
}

function Switches() {
  const [on, setOn] = useState(true);
  return (
    <div className="grid gap-2">
      <Switch
        label="Baxış bildirişləri"
        hint="Kimsə profilinizə baxanda dərhal yazırıq."
        checked={on}
        onChange={setOn}
      />
      <Switch label="Həftəlik xülasə" checked={false} onChange={() => undefined} />
      <Switch label="Söndürülmüş" checked={false} disabled onChange={() => undefined} />
    </div>
  );
}

const teams = [
  { value: 'one', label: 'Təkəm', hint: 'Bu da olar: komanda tapmağa kömək edirik.' },
  { value: 'few', label: '2–3 nəfər' },
  { value: 'many', label: '4 və daha çox' },
];

export const formStories = [
  ...storiesOf('Button', {
    variants: () => (
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" icon={<Send aria-hidden="true" className="size-4" />}>
          Göndər
        </Button>
        <Button>Sonra bitirim</Button>
        <Button variant="quiet">Vaz keç</Button>
        <Button variant="danger" icon={<Trash2 aria-hidden="true" className="size-4" />}>
          Layihəni sil
        </Button>
        <Button shortcut="E">Düzəlt</Button>
        <IconButton outlined label="Əlavə et" icon={<Plus aria-hidden="true" className="size-4" />} />
      </div>
    ),
    busy: () => (
      <Button variant="primary" busy>
        Göndərilir
      </Button>
    ),
    disabled: () => (
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled>
          Göndər
        </Button>
        <Button disabled>Sonra bitirim</Button>
      </div>
    ),
    link: () => (
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton href="#1" variant="primary" size="large">
          Buradan başlayın
        </LinkButton>
        <LinkButton href="#2">Necə işləyir</LinkButton>
        <TextLink href="#3">şərtləri oxuyun</TextLink>
      </div>
    ),
  }),
  ...storiesOf('Field', {
    ready: () => (
      <div className="grid gap-5">
        <Field label="Şirkətin adı" hint="Dövlət reyestrində olduğu kimi.">
          <Input name="name" defaultValue="«Dəniz Analitika» MMC" />
        </Field>
        <Field label="VÖEN" hint="10 rəqəm.">
          <Input name="tin" inputMode="numeric" fits={10} defaultValue="1405678821" />
        </Field>
        <Field label="Sayt" optional>
          <Input name="site" type="url" leading="https://" />
        </Field>
        <Field label="Hüquqi forma">
          <NativeSelect
            name="form"
            placeholder="Seçin"
            options={[
              { value: 'llc', label: 'Məhdud məsuliyyətli cəmiyyət' },
              { value: 'person', label: 'Fərdi sahibkar' },
            ]}
          />
        </Field>
      </div>
    ),
    error: () => (
      <Field label="E-poçt" hint="Cavabı bura yazacağıq." error="E-poçtu ad@numune.az kimi yazın" id="mail">
        <Input name="mail" defaultValue="aysel.numune.az" autoComplete="off" />
      </Field>
    ),
    disabled: () => (
      <Field label="Müraciət nömrəsi">
        <Input name="number" disabled defaultValue="AIM-26-1000" />
      </Field>
    ),
  }),
  ...storiesOf('Textarea', {
    counted: () => (
      <Field label="Hansı problemi həll edirsiniz?" hint="Sadə dillə yazın.">
        <Textarea
          name="problem"
          limit={600}
          defaultValue="Fermerlər xəstə bitkini gec görür və məhsulun üçdə birini itirir."
        />
      </Field>
    ),
    over: () => (
      <Field label="Bir cümlədə" error="Mətni 20 simvola qədər qısaldın" id="one-line">
        <Textarea name="line" limit={20} rows={2} defaultValue="Fermer yarpağın şəklini çəkir, xəstəliyi öyrənir." />
      </Field>
    ),
  }),
  ...storiesOf('Choice', {
    radioCards: () => (
      <RadioCards
        legend="Kim sizinlədir?"
        name="team"
        options={teams}
        defaultValue="few"
        hint="Sonra dəyişə bilərsiniz."
      />
    ),
    radioCardsError: () => (
      <RadioCards legend="Kim sizinlədir?" name="team-2" options={teams} error="Birini seçin" columns={3} />
    ),
    radioChips: () => (
      <RadioChips
        legend="Hansı sahədəsiniz?"
        name="sector"
        defaultValue="2"
        options={['Aqrotex', 'Təhsil', 'Sağlamlıq', 'Süni intellekt və data', 'Turizm'].map((label, index) => ({
          value: String(index),
          label,
        }))}
      />
    ),
    radioChipsError: () => (
      <RadioChips
        legend="Hansı sahədəsiniz?"
        name="sector-2"
        error="Bir sahə seçin"
        options={[{ value: '0', label: 'Aqrotex' }]}
      />
    ),
    checkboxes: () => (
      <Fieldset legend="Nə üçün müraciət edirsiniz?" hint="Bir neçəsini seçmək olar." optional>
        <Checkbox name="why" value="money" label="Maliyyə" defaultChecked />
        <Checkbox name="why" value="mentor" label="Mentor" hint="Həftədə bir saat." />
        <Checkbox name="why" value="room" label="İş yeri" disabled />
      </Fieldset>
    ),
    switches: Switches,
  }),
  ...storiesOf('Combobox', {
    empty: () => <Cities value={null} />,
    chosen: () => <Cities value="3" />,
    disabled: () => <Cities value="0" disabled />,
  }),
  ...storiesOf('FileDrop', {
    empty: () => (
      <Field label="Təqdimat" hint="PDF, ən çox 20 MB.">
        <FileDrop name="deck" accept=".pdf" onFiles={() => undefined} />
      </Field>
    ),
    files: () => (
      <FileDrop
        name="docs"
        aria-label="Sənədlər"
        multiple
        onFiles={() => undefined}
        onRemove={() => undefined}
        files={[
          { id: '1', name: 'təqdimat-noyabr.pdf', bytes: 2_340_000, href: '#file' },
          { id: '2', name: 'maliyyə.xlsx', bytes: 640_000, percent: 62 },
          {
            id: '3',
            name: 'video.mov',
            bytes: 240_000_000,
            error: 'Fayl 20 MB-dan böyükdür. Qısaldın və ya keçid göndərin.',
          },
        ]}
      />
    ),
  }),
  ...storiesOf('Form', {
    errorSummary: () => (
      <ErrorSummary
        errors={[
          { message: 'E-poçtu ad@numune.az kimi yazın', href: '#mail' },
          { message: 'Çağırış 30 iyunda bağlanıb' },
        ]}
      />
    ),
    details: () => (
      <Details summary="Niyə soruşuruq və kim görəcək?">
        <p>Rəyçilər problemi başa düşsün deyə. Cavabı yalnız bu çağırışın iki rəyçisi görəcək.</p>
      </Details>
    ),
    progress: () => <Progress shown label="Sual 2/6 · təxminən 3 dəqiqə" value={2} max={6} />,
    saveStates: () => (
      <div className="grid gap-2">
        <SaveState saving={{ state: 'saving' }} />
        <SaveState saving={{ state: 'saved', at: '2026-11-23T08:04:00Z' }} />
        <SaveState saving={{ state: 'offline' }} />
        <SaveState saving={{ state: 'failed' }} />
      </div>
    ),
    flow: () => (
      <FlowTemplate
        backHref="#back"
        progress={{ current: 2, total: 6, remaining: 'təxminən 3 dəqiqə' }}
        saving={{ state: 'saved', at: '2026-11-23T08:04:00Z' }}
        actions={
          <>
            <Button variant="primary">Davam et</Button>
            <Button variant="quiet">Sonra bitirim</Button>
          </>
        }
        aside={
          <Details summary="Niyə soruşuruq və kim görəcək?">
            <p>Cavabı yalnız bu çağırışın rəyçiləri görəcək.</p>
          </Details>
        }
      >
        <Field
          large
          label="Hansı problemi həll edirsiniz?"
          hint="Sadə dillə yazın. Məsələn: «Fermerlər xəstə bitkini gec görür və məhsulun üçdə birini itirir.»"
        >
          <Textarea name="answer" limit={600} />
        </Field>
      </FlowTemplate>
    ),
  }),
];
