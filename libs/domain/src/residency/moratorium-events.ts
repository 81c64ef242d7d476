import type { SubjectType } from '../events.ts';
import type { Localised } from '../kernel/locale.ts';
import type { MoratoriumKind } from './moratorium.ts';

interface Step {
  proposalId: string;
  kind: MoratoriumKind;
}

/** What the log says about moratoria. */
export interface MoratoriumEvents {
  'moratorium.proposed': Step;
  'moratorium.agreed': Step;
  'moratorium.rejected': Step;
}

export const moratoriumEventSubjects: Readonly<Record<keyof MoratoriumEvents, SubjectType>> = {
  'moratorium.proposed': 'moratorium',
  'moratorium.agreed': 'moratorium',
  'moratorium.rejected': 'moratorium',
};

export const moratoriumEventLabels: Readonly<Record<keyof MoratoriumEvents, Localised>> = {
  'moratorium.proposed': { az: 'Moratorium təklif edildi', en: 'Moratorium proposed', ru: 'Предложен мораторий' },
  'moratorium.agreed': {
    az: 'Moratorium təsdiqləndi',
    en: 'Moratorium agreed',
    ru: 'Решение о моратории согласовано',
  },
  'moratorium.rejected': {
    az: 'Moratorium rədd edildi',
    en: 'Moratorium not agreed',
    ru: 'Решение о моратории не согласовано',
  },
};
