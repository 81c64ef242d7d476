import { useState } from 'react';
import { OrganisationSwitcher } from '../organisation-switcher.tsx';
import { ProfileMenu } from '../profile-menu.tsx';

export const sampleProfile = (
  <ProfileMenu
    name="Nigar Cəfərova"
    detail="Proqram əməkdaşı"
    sections={[
      {
        items: [
          { id: 'settings', label: 'Ayarlar', href: '#settings' },
          { id: 'out', label: 'Çıxış' },
        ],
      },
    ]}
  />
);

export function SampleActing() {
  const [current, setCurrent] = useState('me');
  return (
    <OrganisationSwitcher
      currentId={current}
      onSwitch={setCurrent}
      parties={[
        { id: 'me', name: 'Aysel Quliyeva', kind: 'person' },
        { id: 'sea', name: '«Dəniz Analitika» MMC', detail: 'İnzibatçı', kind: 'organisation' },
      ]}
    />
  );
}
