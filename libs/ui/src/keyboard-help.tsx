import { Dialog } from './dialog.tsx';
import { Key } from './key.tsx';
import { Switch } from './switch.tsx';
import { useLabels } from './ui-provider.tsx';
import { useKeyLabel } from './use-key-label.ts';

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly { readonly keys: string; readonly action: string }[];
}

interface KeyboardHelpProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly groups: readonly KeyGroup[];
  /** People may switch single keys off (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly onSingleKeysChange: (on: boolean) => void;
}

/** Every shortcut of the screen, with the letters of this keyboard. */
export function KeyboardHelp({ open, onOpenChange, groups, singleKeys, onSingleKeysChange }: KeyboardHelpProps) {
  const labels = useLabels();
  const keyLabel = useKeyLabel();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={labels.keyboardHelp} wide>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="text-ui font-semibold">{title}</h3>
            <dl className="mt-1">
              {keys.map((entry) => (
                <div
                  key={entry.keys}
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-b-0"
                >
                  <dt className="text-ui text-ink-2">{entry.action}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {keyLabel(entry.keys).map((key, index) => (
                      <Key key={`${index}${key}`}>{key}</Key>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="mt-5 border-t border-line pb-4 pt-2">
        <Switch
          label={labels.singleKeys}
          hint={labels.singleKeysHint}
          checked={singleKeys}
          onChange={onSingleKeysChange}
        />
      </div>
    </Dialog>
  );
}
