/** A drawing of a room as one sees it from its door: boxes in metres, seen by an eye that looks straight ahead. */
export const WIDTH = 1200;
export const HEIGHT = 900;

const EYE_HEIGHT = 1.55;
const HORIZON = 415;
/** From the eye to the front of the room. */
const DISTANCE = 4.2;
/** So wide is the far wall on the paper. */
const FAR_WALL = 0.6 * WIDTH;

export interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Palette {
  readonly sky: string;
  readonly wall: string;
  readonly floor: string;
  readonly wood: string;
  readonly accent: string;
  readonly soft: string;
  readonly dark: string;
  readonly leaf: string;
}

export const round = (value: number): number => Math.round(value * 10) / 10;

/** A colour with a share of another one. */
export function mixed(colour: string, other: string, share: number): string {
  const [one, two] = [colour, other].map((each) => [1, 3, 5].map((at) => Number.parseInt(each.slice(at, at + 2), 16)));
  const parts = (one as number[]).map((part, index) =>
    Math.round(part + ((two as number[])[index] as number) * share - part * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
export const lighter = (colour: string, share: number): string => mixed(colour, '#ffffff', share);
export const darker = (colour: string, share: number): string => mixed(colour, '#0b1a20', share);

interface Drawn {
  readonly depth: number;
  readonly side: number;
  readonly svg: string;
}

/** A room that is furnished piece by piece; what is farther away is drawn first. */
export class Room {
  private readonly pieces: Drawn[] = [];
  private readonly backdrop: string[] = [];

  constructor(
    readonly colours: Palette,
    readonly width: number,
    readonly depth: number,
    readonly height = 3,
  ) {
    const { wall, floor } = colours;
    const [half, back] = [width / 2, depth];
    const front = -DISTANCE + 0.6;
    const quad = (fill: string, corners: readonly (readonly [number, number, number])[]): void =>
      void this.backdrop.push(
        this.face(
          fill,
          corners.map(([x, y, z]) => ({ x, y, z })),
        ),
      );
    quad(lighter(wall, 0.55), [
      [-half, height, front],
      [half, height, front],
      [half, height, back],
      [-half, height, back],
    ]);
    quad(darker(wall, 0.05), [
      [-half, 0, front],
      [-half, height, front],
      [-half, height, back],
      [-half, 0, back],
    ]);
    quad(darker(wall, 0.1), [
      [half, 0, front],
      [half, height, front],
      [half, height, back],
      [half, 0, back],
    ]);
    quad(wall, [
      [-half, 0, back],
      [half, 0, back],
      [half, height, back],
      [-half, height, back],
    ]);
    quad(floor, [
      [-half, 0, front],
      [half, 0, front],
      [half, 0, back],
      [-half, 0, back],
    ]);
    for (let x = -half; x < half; x += 0.5)
      quad(darker(floor, 0.06), [
        [x, 0, front],
        [x + 0.02, 0, front],
        [x + 0.02, 0, back],
        [x, 0, back],
      ]);
    quad(darker(wall, 0.22), [
      [-half, 0, back],
      [half, 0, back],
      [half, 0.09, back],
      [-half, 0.09, back],
    ]);
  }

  private scaleAt(z: number): number {
    return (FAR_WALL / this.width) * ((this.depth + DISTANCE) / (z + DISTANCE));
  }

  /** Where a point of the room falls on the paper. */
  onPaper({ x, y, z }: Point): string {
    const scale = this.scaleAt(z);
    return `${round(WIDTH / 2 + x * scale)},${round(HORIZON - (y - EYE_HEIGHT) * scale)}`;
  }

  private face(fill: string, points: readonly Point[], opacity = 1): string {
    const veil = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
    return `<polygon fill="${fill}"${veil} points="${points.map((point) => this.onPaper(point)).join(' ')}"/>`;
  }

  /** Something flat on a wall, behind all furniture. */
  onWall(fill: string, corners: readonly Point[], opacity = 1): this {
    this.backdrop.push(this.face(fill, corners, opacity));
    return this;
  }

  draw(svg: string): this {
    this.backdrop.push(svg);
    return this;
  }

  /** Something that is no box: drawn at its depth. */
  put(at: Point, draw: (scale: number) => string): this {
    const [x = '0', y = '0'] = this.onPaper(at).split(',');
    this.pieces.push({
      depth: at.z,
      side: Math.abs(at.x),
      svg: `<g transform="translate(${x} ${y})">${draw(this.scaleAt(at.z))}</g>`,
    });
    return this;
  }

  /** A box by its middle on the floor, its lower edge, and its sides. */
  box(fill: string, at: Point, width: number, height: number, depth: number): this {
    const [left, right] = [at.x - width / 2, at.x + width / 2];
    const [near, far] = [at.z - depth / 2, at.z + depth / 2];
    const [low, high] = [at.y, at.y + height];
    const corner = (x: number, y: number, z: number): Point => ({ x, y, z });
    const faces: string[] = [];
    if (high < EYE_HEIGHT)
      faces.push(
        this.face(lighter(fill, 0.22), [
          corner(left, high, near),
          corner(right, high, near),
          corner(right, high, far),
          corner(left, high, far),
        ]),
      );
    if (low > EYE_HEIGHT)
      faces.push(
        this.face(darker(fill, 0.25), [
          corner(left, low, near),
          corner(right, low, near),
          corner(right, low, far),
          corner(left, low, far),
        ]),
      );
    const side = left > 0 ? left : right < 0 ? right : null;
    if (side !== null)
      faces.push(
        this.face(darker(fill, 0.2), [
          corner(side, low, near),
          corner(side, high, near),
          corner(side, high, far),
          corner(side, low, far),
        ]),
      );
    faces.push(
      this.face(fill, [
        corner(left, low, near),
        corner(right, low, near),
        corner(right, high, near),
        corner(left, high, near),
      ]),
    );
    this.pieces.push({ depth: at.z, side: Math.abs(at.x), svg: faces.join('') });
    return this;
  }

  /** What stands on the floor darkens it a little. */
  shade(at: Point, width: number, depth: number, opacity = 0.13): this {
    const [left, right, near, far] = [at.x - width / 2, at.x + width / 2, at.z - depth / 2, at.z + depth / 2];
    const corners = [
      [left, near],
      [right, near],
      [right, far],
      [left, far],
    ] as const;
    return this.onWall(
      '#0b1a20',
      corners.map(([x, z]) => ({ x, y: 0.001, z })),
      opacity,
    );
  }

  toSvg(): string {
    const sorted = this.pieces.toSorted((one, other) => other.depth - one.depth || other.side - one.side);
    return framed(this.backdrop.join('') + sorted.map(({ svg }) => svg).join(''));
  }
}

export function framed(content: string, definitions = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="720" height="540"><defs>${definitions}</defs>${content}</svg>`;
}
