import type { Localised } from '../kernel/locale.ts';

/** Composition and quorum of the Experts Council (Cabinet No 192) were not found: these are defaults of ours. */
export const COUNCIL_QUORUM = 3;
export const COUNCIL_SEATS_MAX = 15;

export const OPINIONS = ['IN_FAVOUR', 'AGAINST'] as const;
export type Opinion = (typeof OPINIONS)[number];
export const opinionLabels: Readonly<Record<Opinion, Localised>> = {
  IN_FAVOUR: { az: 'Lehinə', en: 'In favour', ru: 'За' },
  AGAINST: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
};

export const CONFLICTS = ['NONE', 'FINANCIAL', 'FAMILY', 'EMPLOYMENT', 'OTHER'] as const;
export type Conflict = (typeof CONFLICTS)[number];
export const conflictLabels: Readonly<Record<Conflict, Localised>> = {
  NONE: { az: 'Maraqlar toqquşması yoxdur', en: 'No conflict of interest', ru: 'Конфликта интересов нет' },
  FINANCIAL: { az: 'Maliyyə marağı', en: 'Financial interest', ru: 'Финансовый интерес' },
  FAMILY: { az: 'Qohumluq', en: 'Family tie', ru: 'Родство' },
  EMPLOYMENT: { az: 'İş və ya tərəfdaşlıq', en: 'Employment or partnership', ru: 'Работа или партнёрство' },
  OTHER: { az: 'Başqa səbəb', en: 'Another reason', ru: 'Другая причина' },
};

/** One seat: what its member declared and thinks; null: not yet. */
export interface Seat {
  readonly personId: string;
  readonly conflict: Conflict | null;
  readonly opinion: Opinion | null;
}

export interface CouncilView {
  /** Seats without a declared conflict: those that can bring the quorum. */
  readonly able: number;
  readonly inFavour: number;
  readonly against: number;
  readonly quorum: number;
  readonly isQuorate: boolean;
  /** By simple majority of the opinions; null without a quorum, or when they are even. */
  readonly recommendation: Opinion | null;
}

/** What the council says so far. A member with a conflict has no voice, also when an opinion was given before it was declared. */
export function councilView(seats: readonly Seat[], quorum: number = COUNCIL_QUORUM): CouncilView {
  const able = seats.filter(({ conflict }) => conflict === null || conflict === 'NONE');
  const voices = able.filter(({ conflict }) => conflict === 'NONE');
  const inFavour = voices.filter(({ opinion }) => opinion === 'IN_FAVOUR').length;
  const against = voices.filter(({ opinion }) => opinion === 'AGAINST').length;
  const isQuorate = inFavour + against >= quorum;
  return {
    able: able.length,
    inFavour,
    against,
    quorum,
    isQuorate,
    recommendation: isQuorate && inFavour !== against ? (inFavour > against ? 'IN_FAVOUR' : 'AGAINST') : null,
  };
}
