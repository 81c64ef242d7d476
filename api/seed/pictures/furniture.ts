import { darker, lighter, type Palette, type Point, type Room } from './perspective.ts';

const at = (x: number, z: number, y = 0): Point => ({ x, y, z });

/** A chair that looks away from us, or towards us. */
export function chair(
  room: Room,
  x: number,
  z: number,
  faces: 'away' | 'here' | 'right' | 'left',
  colour: string,
): void {
  const { dark } = room.colours;
  room.shade(at(x, z), 0.55, 0.5);
  for (const dx of [-0.18, 0.18]) room.box(dark, at(x + dx, z, 0), 0.04, 0.43, 0.36);
  room.box(colour, at(x, z, 0.43), 0.46, 0.07, 0.44);
  if (faces === 'right' || faces === 'left')
    return void room.box(darker(colour, 0.08), at(x + (faces === 'right' ? -0.22 : 0.22), z, 0.5), 0.05, 0.42, 0.42);
  room.box(darker(colour, 0.08), at(x, z + (faces === 'away' ? -0.2 : 0.2), 0.5), 0.44, 0.42, 0.05);
}

export function table(
  room: Room,
  x: number,
  z: number,
  width: number,
  depth: number,
  colour = room.colours.wood,
): void {
  const { dark } = room.colours;
  room.shade(at(x, z), width + 0.2, depth + 0.3);
  for (const dx of [-width / 2 + 0.12, width / 2 - 0.12]) room.box(dark, at(x + dx, z, 0), 0.07, 0.7, depth - 0.3);
  room.box(colour, at(x, z, 0.7), width, 0.05, depth);
}

export function laptop(room: Room, x: number, z: number): void {
  room.box('#d3dde1', at(x, z, 0.75), 0.34, 0.02, 0.22);
  room.box(room.colours.dark, at(x, z + 0.12, 0.76), 0.34, 0.2, 0.015);
}

export function monitor(room: Room, x: number, z: number): void {
  const { dark, soft } = room.colours;
  room.box(dark, at(x, z, 0.75), 0.22, 0.02, 0.16);
  room.box(dark, at(x, z + 0.02, 0.77), 0.05, 0.12, 0.04);
  room.box(dark, at(x, z, 0.87), 0.62, 0.36, 0.03);
  room.box(soft, at(x, z - 0.02, 0.9), 0.56, 0.3, 0.005);
}

export function plant(room: Room, x: number, z: number, tall = 1): void {
  const { leaf, wood } = room.colours;
  room.shade(at(x, z), 0.6, 0.5);
  room.box(darker(wood, 0.15), at(x, z, 0), 0.38, 0.4, 0.38);
  room.put(at(x, z - 0.01, 0.4), (scale) =>
    [-62, -38, -16, 8, 30, 54]
      .map((turn, index) => {
        const long = (0.62 + (index % 3) * 0.14) * scale * tall;
        const fill = index % 2 === 0 ? leaf : darker(leaf, 0.18);
        return `<path fill="${fill}" transform="rotate(${turn})" d="M0 0C${-0.16 * scale} ${-long * 0.4} ${-0.1 * scale} ${-long * 0.8} 0 ${-long}C${0.1 * scale} ${-long * 0.8} ${0.16 * scale} ${-long * 0.4} 0 0Z"/>`;
      })
      .join(''),
  );
}

export function lamp(room: Room, x: number, z: number, y = 2.15): void {
  const { accent } = room.colours;
  room.put(at(x, z, y), (scale) => {
    const [wide, high] = [0.24 * scale, 0.22 * scale];
    const cord = (room.height - y) * scale;
    return `<path stroke="${room.colours.dark}" stroke-width="2" d="M0 ${-high}V${-cord}"/><ellipse cy="${high * 0.15}" rx="${wide * 1.9}" ry="${high * 0.9}" fill="#fff6df" fill-opacity=".35"/><path fill="${accent}" d="M${-wide} 0C${-wide} ${-high * 0.9} ${-wide * 0.4} ${-high} 0 ${-high}S${wide} ${-high * 0.9} ${wide} 0Z"/><ellipse rx="${wide}" ry="${wide * 0.16}" fill="#fff1cf"/>`;
  });
}

/** A screen that hangs on the far wall. */
export function screen(room: Room, x: number, width: number, low = 1.05): void {
  const z = room.depth - 0.01;
  const high = width * 0.56;
  const { dark, soft, accent } = room.colours;
  const quad = (inset: number) => [
    at(x - width / 2 + inset, z, low + inset),
    at(x + width / 2 - inset, z, low + inset),
    at(x + width / 2 - inset, z, low + high - inset),
    at(x - width / 2 + inset, z, low + high - inset),
  ];
  room.onWall(dark, quad(0)).onWall(soft, quad(0.05));
  // A chart, so that one sees what it is for.
  const bars = [0.25, 0.42, 0.36, 0.6, 0.72];
  for (const [index, share] of bars.entries()) {
    const left = x - width * 0.32 + index * width * 0.14;
    const top = low + high * 0.15 + high * 0.7 * share;
    room.onWall(index === bars.length - 1 ? accent : lighter(accent, 0.35), [
      at(left, z, low + high * 0.15),
      at(left + width * 0.085, z, low + high * 0.15),
      at(left + width * 0.085, z, top),
      at(left, z, top),
    ]);
  }
}

/** Windows of one side wall or of the far wall, with what is outside and the light they throw. */
export function windows(
  room: Room,
  where: 'left' | 'right' | 'back',
  from: number,
  to: number,
  panes: number,
  low = 0.7,
  high = 2.55,
): void {
  const { colours, width } = room;
  const step = (to - from) / panes;
  const half = width / 2 - 0.005;
  const spot = (along: number, y: number): Point =>
    where === 'back' ? at(along, room.depth - 0.005, y) : at(where === 'left' ? -half : half, along, y);
  const quad = (one: number, two: number, bottom: number, top: number) => [
    spot(one, bottom),
    spot(two, bottom),
    spot(two, top),
    spot(one, top),
  ];
  for (let pane = 0; pane < panes; pane++) {
    const one = from + pane * step;
    const two = one + step;
    room.onWall('#ffffff', quad(one, two, low - 0.05, high + 0.05));
    room.onWall(colours.sky, quad(one + step * 0.05, two - step * 0.05, low, high));
    room.onWall(lighter(colours.sky, 0.5), quad(one + step * 0.05, two - step * 0.05, low, low + (high - low) * 0.45));
    outside(room, one, two, step, low, high, spot);
    const mid = low + (high - low) * 0.62;
    room.onWall('#ffffff', quad(one, two, mid - 0.02, mid + 0.02));
    if (where === 'back') continue;
    const reach = where === 'left' ? 1.9 : -1.9;
    const edge = where === 'left' ? -half : half;
    room.onWall(
      '#ffffff',
      [at(edge, one + 0.1), at(edge, two - 0.1), at(edge + reach, two - 0.6), at(edge + reach, one - 0.4)],
      0.28,
    );
  }
}

/** Roofs of the town, as far as the sill. */
function outside(
  room: Room,
  one: number,
  two: number,
  step: number,
  low: number,
  high: number,
  spot: (along: number, y: number) => Point,
): void {
  const roofs = [0.32, 0.5, 0.24, 0.42];
  const wide = (two - one - step * 0.1) / 2;
  for (let index = 0; index < 2; index++) {
    const left = one + step * 0.05 + index * wide;
    const top = low + (high - low) * (roofs[(Math.round(one * 3) + index + 40) % roofs.length] as number);
    room.onWall(lighter(darker(room.colours.sky, 0.22), 0.1 + index * 0.12), [
      spot(left, low),
      spot(left + wide, low),
      spot(left + wide, top),
      spot(left, top),
    ]);
  }
}

/** The lattice of Sheki: stars of two squares, as a screen before the far wall. */
export function lattice(room: Room, left: number, right: number, low: number, high: number): void {
  const z = room.depth - 0.006;
  const { accent, wall } = room.colours;
  const quad = [at(left, z, low), at(right, z, low), at(right, z, high), at(left, z, high)];
  room.onWall(lighter(accent, 0.82), quad).draw(stars(room, left, right, low, high, accent));
  room.onWall(darker(wall, 0.25), [
    at(left, z, low - 0.04),
    at(right, z, low - 0.04),
    at(right, z, low),
    at(left, z, low),
  ]);
}

function stars(room: Room, left: number, right: number, low: number, high: number, colour: string): string {
  const columns = Math.max(1, Math.round((right - left) / 0.36));
  const rows = Math.max(1, Math.round((high - low) / 0.36));
  const [wide, tall] = [(right - left) / columns, (high - low) / rows];
  let drawn = '';
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const [x, y] = [left + (column + 0.5) * wide, low + (row + 0.5) * tall];
      const ring = (turn: number, size: number) =>
        [0, 1, 2, 3]
          .map((corner) => {
            const angle = ((corner * 90 + turn) * Math.PI) / 180;
            return onWallPoint(room, x + Math.cos(angle) * wide * size, y + Math.sin(angle) * tall * size);
          })
          .join(' ');
      drawn += `<polygon points="${ring(0, 0.5)}"/><polygon points="${ring(45, 0.5)}"/><polygon points="${ring(22.5, 0.2)}"/>`;
    }
  return `<g fill="none" stroke="${colour}" stroke-width="1.6" stroke-opacity=".75">${drawn}</g>`;
}

function onWallPoint(room: Room, x: number, y: number): string {
  return room.onPaper({ x, y, z: room.depth - 0.006 });
}

export function shelf(room: Room, x: number, z: number, colours: Palette): void {
  const books = [colours.accent, lighter(colours.accent, 0.4), colours.wood, colours.leaf, colours.dark, colours.soft];
  room.box(lighter(colours.wood, 0.15), at(x, z, 0), 1.1, 1.9, 0.3);
  for (let row = 0; row < 4; row++) {
    room.box(darker(colours.wood, 0.35), at(x, z - 0.155, 0.1 + row * 0.45), 1, 0.38, 0.005);
    for (let book = 0; book < 7; book++)
      room.box(
        books[(book * 5 + row * 3) % books.length] as string,
        at(x - 0.42 + book * 0.11 + (row % 2) * 0.06, z - 0.16, 0.1 + row * 0.45),
        0.08,
        0.22 + ((book * 7 + row * 5) % 4) * 0.035,
        0.004,
      );
  }
}
