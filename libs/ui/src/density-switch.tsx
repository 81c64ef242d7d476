import { Rows2, Rows3, Rows4 } from 'lucide-react';
import { ChoiceBar } from './choice-bar.tsx';
import { useLabels } from './ui-provider.tsx';
import type { Density } from './work-frame.tsx';

interface DensitySwitchProps {
  readonly value: Density;
  readonly onChange: (density: Density) => void;
}

export function DensitySwitch({ value, onChange }: DensitySwitchProps) {
  const labels = useLabels();
  return (
    <ChoiceBar
      label={labels.density}
      value={value}
      onChange={onChange}
      options={[
        { value: 'comfortable', label: labels.densityComfortable, icon: <Rows2 /> },
        { value: 'standard', label: labels.densityStandard, icon: <Rows3 /> },
        { value: 'compact', label: labels.densityCompact, icon: <Rows4 /> },
      ]}
    />
  );
}
