import type { Stage } from '@aim/domain/pipeline/vocabulary';
import type { BoardCardFragment } from '../../../gql/graphql.ts';

export type Card = BoardCardFragment;

/** What a card asks for; the board's page answers. */
export interface CardWishes {
  readonly onOpen: (card: Card) => void;
  readonly onPeek: (card: Card) => void;
  readonly onSelect: (card: Card) => void;
  /** Without a stage the dialog asks for one. */
  readonly onMove: (card: Card, to?: Stage) => void;
}
