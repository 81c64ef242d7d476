import type { ResourceKind } from '@aim/domain/spaces/vocabulary';
import { chair, lamp, laptop, lattice, monitor, plant, screen, shelf, table, windows } from './furniture.ts';
import { darker, lighter, type Palette, Room } from './perspective.ts';

export interface Scene {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly capacity: number;
  readonly hasBooth: boolean;
}

/** The room as its kind and size suggest it. */
export function interiorOf(scene: Scene, colours: Palette): string {
  if (scene.hasBooth) return booth(colours);
  return DRAWN[scene.kind](scene, colours).toSvg();
}

const DRAWN: Readonly<Record<ResourceKind, (scene: Scene, colours: Palette) => Room>> = {
  HOT_DESK: openSpace,
  FIXED_DESK: openSpace,
  OFFICE: office,
  MEETING_ROOM: meetingRoom,
  HALL: hall,
  LAB: lab,
  EQUIPMENT: bench,
};

function openSpace(_: Scene, colours: Palette): Room {
  const room = new Room(colours, 9, 8.5, 3.4);
  windows(room, 'left', 0.2, 8.2, 6, 0.6, 2.9);
  lattice(room, 0.2, 3.6, 0.9, 2.6);
  for (const z of [6.6, 4.4, 2.2])
    for (const x of [-2.5, 0, 2.5]) {
      table(room, x, z, 1.9, 0.8);
      monitor(room, x - 0.42, z + 0.18);
      laptop(room, x + 0.45, z - 0.05);
      chair(room, x - 0.42, z - 0.72, 'away', colours.accent);
      chair(room, x + 0.45, z - 0.72, 'away', lighter(colours.accent, 0.35));
    }
  for (const x of [-2.5, 0, 2.5]) lamp(room, x, 4.4, 2.45);
  plant(room, -3.9, 0.6, 1.25);
  plant(room, 3.9, 6.8, 1.5);
  plant(room, 4, 2.4, 1.2);
  return room;
}

function office(_: Scene, colours: Palette): Room {
  const room = new Room(colours, 5.2, 4.6);
  windows(room, 'back', -2.1, 0.9, 3);
  for (const [x, z] of [
    [-1.1, 3.2],
    [1.1, 3.2],
    [-1.1, 1.2],
    [1.1, 1.2],
  ] as const) {
    table(room, x, z, 1.4, 0.75);
    monitor(room, x, z + 0.15);
    chair(room, x, z - 0.72, 'away', colours.accent);
  }
  shelf(room, 1.9, 4.35, colours);
  plant(room, -2.2, 4.1, 1.3);
  lamp(room, -1.1, 2.3);
  lamp(room, 1.1, 2.3);
  return room;
}

function meetingRoom({ capacity, name }: Scene, colours: Palette): Room {
  const long = Math.min(1.2 + capacity * 0.16, 3.1);
  const room = new Room(colours, 4 + capacity * 0.14, 3 + capacity * 0.2);
  const z = room.depth / 2 + 0.1;
  const seats = Math.max(1, Math.floor((capacity - 2) / 2));
  // No two rooms look alike: the windows change sides by the name.
  const isLeft = name.length % 2 === 0;
  windows(room, isLeft ? 'left' : 'right', 0.4, room.depth - 0.5, Math.max(2, Math.round(room.depth / 1.4)));
  const edge = (room.width / 2 - 0.25) * (isLeft ? 1 : -1);
  lattice(room, Math.min(edge, edge - Math.sign(edge) * 0.75), Math.max(edge, edge - Math.sign(edge) * 0.75), 0.5, 2.4);
  screen(room, isLeft ? -0.35 : 0.35, Math.min(1.5 + capacity * 0.06, 2.3));
  table(room, 0, z, 1.25, long);
  for (let seat = 0; seat < seats; seat++) {
    const along = z - long / 2 + ((seat + 0.5) * long) / seats;
    chair(room, -1.02, along, 'right', colours.accent);
    chair(room, 1.02, along, 'left', colours.accent);
    if (seat % 2 === 0) laptop(room, seat % 4 === 0 ? -0.3 : 0.3, along);
  }
  chair(room, 0, z + long / 2 + 0.4, 'here', lighter(colours.accent, 0.3));
  chair(room, 0, z - long / 2 - 0.4, 'away', lighter(colours.accent, 0.3));
  for (let index = 0; index < Math.max(1, Math.round(long / 1.1)); index++)
    lamp(room, 0, z - long / 2 + 0.5 + index * 1.1);
  plant(room, isLeft ? 1.6 + capacity * 0.05 : -1.6 - capacity * 0.05, room.depth - 0.4, 1.2);
  return room;
}

function hall({ capacity }: Scene, colours: Palette): Room {
  const isGreat = capacity > 80;
  const room = new Room(colours, isGreat ? 13 : 8 + capacity * 0.03, 9, 4.2);
  const half = room.width / 2;
  windows(room, 'left', 1, 8.4, 5, 0.8, 3.4);
  lattice(room, -half + 0.4, -half + 1.7, 0.5, 3.6);
  lattice(room, half - 1.7, half - 0.4, 0.5, 3.6);
  room.box(colours.wood, { x: 0, y: 0, z: 8.1 }, Math.min(room.width - 3.6, 7), 0.35, 1.6);
  screen(room, 0, isGreat ? 4.2 : 3.2, 1.15);
  room.box(darker(colours.wood, 0.2), { x: -1.9, y: 0.35, z: 7.8 }, 0.55, 0.95, 0.4);
  const columns = Math.floor((room.width - 2.4) / 0.78);
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < columns; column++) {
      const x = (column - (columns - 1) / 2) * 0.78;
      // A way in the middle of the great hall.
      if (!isGreat || Math.abs(x) > 0.5)
        chair(room, x, 1.3 + row * 1.05, 'away', row % 2 === 0 ? colours.accent : lighter(colours.accent, 0.25));
    }
  for (const x of [-2.2, 0, 2.2]) lamp(room, x, 3.6, 3.1);
  return room;
}

function lab(_: Scene, colours: Palette): Room {
  const room = new Room(colours, 8, 6.6, 3.3);
  windows(room, 'right', 0.6, 6, 4, 1.1, 2.8);
  pegboard(room, -3.3, 1.4);
  for (const [x, z] of [
    [-2.3, 4.2],
    [1.6, 4.2],
    [-2.3, 1.6],
    [1.6, 1.6],
  ] as const) {
    table(room, x, z, 2.5, 0.95, lighter(colours.wood, 0.25));
    oscilloscope(room, x - 0.7, z + 0.1);
    chair(room, x - 0.4, z - 0.85, 'away', colours.dark);
    chair(room, x + 0.5, z - 0.85, 'away', colours.dark);
  }
  robotArm(room, 1.9, 4.2);
  robotArm(room, -1.7, 1.6);
  laptop(room, 2.1, 1.5);
  for (const x of [-2.3, 1.6]) lamp(room, x, 2.9, 2.4);
  plant(room, 3.4, 5.9, 1.2);
  return room;
}

function bench({ capacity, name }: Scene, colours: Palette): Room {
  const room = new Room(colours, 4.8, 3);
  const z = 1.5;
  pegboard(room, -1.9, 1.9);
  if (capacity > 1) {
    table(room, 0, z, 3.8, 0.9, lighter(colours.wood, 0.25));
    for (const x of [-1.2, 0, 1.2]) printer(room, x, z);
  } else {
    table(room, 0, z, 2.8, 0.9, lighter(colours.wood, 0.25));
    oscilloscope(room, 0.75, z + 0.12);
    room.box(colours.dark, { x: -0.75, y: 0.75, z: z + 0.1 }, 0.3, 0.18, 0.22);
    room.box(colours.accent, { x: 0, y: 0.75, z: z - 0.1 }, 0.5, 0.01, 0.34);
    room.box(colours.leaf, { x: 0, y: 0.76, z: z - 0.1 }, 0.26, 0.015, 0.18);
    chair(room, 0, z - 0.95, 'away', colours.accent);
  }
  lamp(room, -0.7, z, 2.2);
  lamp(room, 0.7, z, 2.2);
  plant(room, name.length % 2 === 0 ? 1.95 : -1.95, 2.5);
  return room;
}

/** Tools in their places. */
function pegboard(room: Room, left: number, right: number): void {
  const { colours } = room;
  const z = room.depth - 0.01;
  const quad = (x: number, y: number, width: number, height: number) =>
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ].map(([a = 0, b = 0]) => ({ x: a, y: b, z }));
  room.onWall(lighter(colours.wood, 0.35), quad(left, 1.15, right - left, 1.2));
  const tools = Math.floor((right - left) / 0.34);
  for (let tool = 0; tool < tools; tool++) {
    const x = left + 0.14 + tool * 0.34;
    const tall = 0.3 + ((tool * 5) % 3) * 0.12;
    room.onWall(
      tool % 3 === 0 ? colours.accent : tool % 3 === 1 ? colours.dark : darker(colours.leaf, 0.1),
      quad(x, 1.75, 0.1, tall),
    );
    room.onWall('#b9c3c7', quad(x + 0.03, 1.75 - tall * 0.6, 0.04, tall * 0.6));
  }
}

function oscilloscope(room: Room, x: number, z: number): void {
  const { colours } = room;
  room.box(lighter(colours.dark, 0.25), { x, y: 0.75, z }, 0.5, 0.32, 0.3);
  room.box('#0d2a2e', { x: x - 0.07, y: 0.79, z: z - 0.155 }, 0.3, 0.22, 0.004);
  room.put({ x: x - 0.07, y: 0.9, z: z - 0.17 }, (scale) => {
    const wide = 0.13 * scale;
    return `<path fill="none" stroke="#7fe3c4" stroke-width="2" d="M${-wide} 0Q${-wide / 2} ${-wide} 0 0T${wide} 0"/>`;
  });
}

function robotArm(room: Room, x: number, z: number): void {
  const { accent, dark } = room.colours;
  room.box(dark, { x, y: 0.75, z }, 0.34, 0.1, 0.34);
  room.put({ x, y: 0.85, z: z - 0.02 }, (scale) => {
    const part = 0.44 * scale;
    const joint = 0.075 * scale;
    return `<g stroke="${accent}" stroke-width="${joint * 1.5}" stroke-linecap="round" stroke-linejoin="round" fill="none"><path d="M0 0L${-part * 0.42} ${-part * 0.95}L${part * 0.6} ${-part * 1.45}L${part * 0.95} ${-part * 0.95}"/></g><g fill="${dark}"><circle r="${joint}"/><circle cx="${-part * 0.42}" cy="${-part * 0.95}" r="${joint}"/><circle cx="${part * 0.6}" cy="${-part * 1.45}" r="${joint}"/></g><path stroke="${dark}" stroke-width="${joint * 0.6}" fill="none" d="M${part * 0.8} ${-part * 0.62}L${part * 0.95} ${-part * 0.92}L${part * 1.14} ${-part * 0.62}"/>`;
  });
}

function printer(room: Room, x: number, z: number): void {
  const { dark, accent, soft } = room.colours;
  room.box(dark, { x, y: 0.75, z }, 0.72, 0.14, 0.6);
  room.box(soft, { x, y: 0.89, z: z + 0.27 }, 0.66, 0.56, 0.02);
  for (const dx of [-0.33, 0.33]) room.box(dark, { x: x + dx, y: 0.89, z }, 0.06, 0.56, 0.06);
  room.box(dark, { x, y: 1.45, z }, 0.72, 0.09, 0.6);
  room.box(lighter(dark, 0.3), { x, y: 1.2, z: z - 0.02 }, 0.6, 0.04, 0.04);
  room.box(darker(accent, 0.2), { x: x + 0.06, y: 1.1, z: z - 0.04 }, 0.1, 0.14, 0.06);
  room.put({ x: x + 0.06, y: 0.9, z: z - 0.05 }, (scale) => {
    const size = 0.1 * scale;
    return `<path fill="${accent}" d="M${-size} 0L${-size * 0.7} ${-size * 1.5}H${size * 0.7}L${size} 0Z"/>`;
  });
}

/** A box of glass for one call. */
function booth(colours: Palette): string {
  const room = new Room(colours, 5.4, 3.4);
  lattice(room, -2.5, -1.3, 0.4, 2.5);
  lattice(room, 1.3, 2.5, 0.4, 2.5);
  room.shade({ x: 0, y: 0, z: 2 }, 1.9, 1.7);
  room.box(darker(colours.accent, 0.25), { x: 0, y: 0, z: 2.7 }, 1.7, 2.3, 0.1);
  table(room, 0, 2.35, 1.3, 0.4);
  laptop(room, 0, 2.3);
  chair(room, 0, 1.75, 'away', lighter(colours.accent, 0.3));
  for (const x of [-0.86, 0.86]) room.box(colours.accent, { x, y: 0, z: 2 }, 0.09, 2.3, 1.4);
  room.box(colours.accent, { x: 0, y: 2.3, z: 2 }, 1.82, 0.12, 1.5);
  lamp(room, 0, 2.1, 2.02);
  plant(room, 1.75, 2.2, 1.2);
  plant(room, -1.75, 2.6);
  return room.toSvg();
}
