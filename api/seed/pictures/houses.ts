import { darker, framed, HEIGHT, lighter, type Palette, round, WIDTH } from './perspective.ts';

const GROUND = 700;

/** The three houses of the network as one comes to them. */
export const houses: Readonly<Record<string, (colours: Palette) => string>> = {
  'xezer-merkezi': glassHouse,
  'kepez-laboratoriyasi': archedHouse,
  'spree-haus': brickHouse,
};

const box = (fill: string, x: number, y: number, width: number, height: number, more = ''): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`;

function sky({ sky: colour }: Palette): { definitions: string; svg: string } {
  return {
    definitions: `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour}"/><stop offset="1" stop-color="${lighter(colour, 0.75)}"/></linearGradient>`,
    svg: `${box('url(#sky)', 0, 0, WIDTH, GROUND)}<circle cx="980" cy="190" r="62" fill="#fff3d1" fill-opacity=".9"/>`,
  };
}

function ground(colours: Palette): string {
  return (
    box(darker(colours.floor, 0.08), 0, GROUND, WIDTH, HEIGHT - GROUND) +
    box(lighter(colours.floor, 0.35), 0, GROUND, WIDTH, 46) +
    box(darker(colours.floor, 0.2), 0, GROUND + 46, WIDTH, 6) +
    [0, 1, 2, 3, 4].map((index) => box(lighter(colours.floor, 0.5), 60 + index * 250, 822, 120, 8, 'rx="4"')).join('')
  );
}

function tree(x: number, size: number, { leaf, wood }: Palette): string {
  return `<g transform="translate(${x} ${GROUND}) scale(${size})"><ellipse rx="64" ry="9" fill="#0b1a20" fill-opacity=".14"/>${box(darker(wood, 0.35), -7, -130, 14, 130)}<circle cy="-190" r="82" fill="${leaf}"/><circle cx="-38" cy="-150" r="52" fill="${darker(leaf, 0.14)}"/><circle cx="30" cy="-228" r="46" fill="${lighter(leaf, 0.18)}"/></g>`;
}

function hills(colour: string, heights: readonly number[]): string {
  const step = WIDTH / (heights.length - 1);
  const points = heights.map((high, index) => [round(index * step), GROUND - high] as const);
  const curve = points
    .slice(1)
    .map(([x, y], index) => {
      const [before = 0, high = 0] = points[index] ?? [];
      return `C${round(before + step / 2)} ${high} ${round(x - step / 2)} ${y} ${x} ${y}`;
    })
    .join('');
  return `<path fill="${colour}" d="M0 ${GROUND}V${points[0]?.[1]}${curve}V${GROUND}Z"/>`;
}

/** Stars of two squares, close together: a screen against the sun. */
function stars(x: number, y: number, width: number, height: number, size: number, colour: string): string {
  let drawn = '';
  for (let column = 0; (column + 1) * size <= width; column++)
    for (let row = 0; (row + 1) * size <= height; row++) {
      const [cx, cy, half] = [x + (column + 0.5) * size, y + (row + 0.5) * size, size / 2];
      const low = half * Math.SQRT1_2;
      drawn += `<path d="M${cx} ${cy - half}L${cx + half} ${cy}L${cx} ${cy + half}L${cx - half} ${cy}Z"/><rect x="${round(cx - low)}" y="${round(cy - low)}" width="${round(low * 2)}" height="${round(low * 2)}"/>`;
    }
  return `<g fill="none" stroke="${colour}" stroke-width="2">${drawn}</g>`;
}

function glassHouse(colours: Palette): string {
  const { definitions, svg } = sky(colours);
  const { accent, wall, dark } = colours;
  const floors = [0, 1, 2, 3].map((floor) => {
    const y = 236 + floor * 96;
    const panes = Array.from({ length: 9 }, (_, pane) => {
      const fill =
        (pane * 7 + floor * 5) % 4 === 0 ? '#ffe9b8' : lighter(colours.sky, 0.25 + ((pane + floor) % 3) * 0.12);
      return box(fill, 392 + pane * 62, y, 54, 74, 'rx="2"');
    });
    return panes.join('') + box(darker(wall, 0.12), 380, y + 80, 576, 10);
  });
  return framed(
    svg +
      hills(lighter(darker(colours.sky, 0.18), 0.2), [70, 130, 60, 90, 150, 80]) +
      box(lighter(darker(colours.sky, 0.3), 0.25), 0, 640, WIDTH, 60) +
      box(lighter(wall, 0.4), 368, 200, 600, 500) +
      floors.join('') +
      box(accent, 228, 280, 150, 420) +
      box(lighter(accent, 0.85), 238, 290, 130, 400) +
      stars(240, 292, 128, 396, 42, accent) +
      box(darker(accent, 0.2), 348, 186, 640, 20) +
      box(dark, 560, 606, 210, 94) +
      box(lighter(colours.sky, 0.35), 570, 616, 92, 84) +
      box(lighter(colours.sky, 0.35), 668, 616, 92, 84) +
      box(accent, 530, 592, 270, 16, 'rx="3"') +
      ground(colours) +
      tree(130, 1.05, colours) +
      tree(1070, 1.2, colours) +
      tree(960, 0.75, colours),
    definitions,
  );
}

function archedHouse(colours: Palette): string {
  const { definitions, svg } = sky(colours);
  const { wall, accent, wood } = colours;
  const arch = (x: number, y: number, width: number, height: number, fill: string) =>
    `<path fill="${fill}" d="M${x} ${y + height}V${y + width / 2}A${width / 2} ${width / 2} 0 0 1 ${x + width} ${y + width / 2}V${y + height}Z"/>`;
  const windows = [0, 1].flatMap((floor) =>
    Array.from({ length: 9 }, (_, index) => {
      const [x, y] = [176 + index * 96, 350 + floor * 168];
      if (index === 4 && floor === 1) return '';
      const glass = (index * 3 + floor) % 4 === 1 ? '#ffe6b0' : lighter(colours.sky, 0.3);
      return (
        arch(x - 6, y - 6, 74, 132, darker(wall, 0.18)) +
        arch(x, y, 62, 120, glass) +
        box('#ffffff', x + 29, y + 4, 4, 116) +
        box('#ffffff', x, y + 66, 62, 4)
      );
    }),
  );
  return framed(
    svg +
      hills(lighter(darker(colours.sky, 0.25), 0.3), [150, 330, 210, 400, 260, 180]) +
      hills(lighter(darker(colours.leaf, 0.05), 0.35), [120, 190, 130, 220, 150, 170]) +
      box(wall, 130, 306, 940, 394) +
      box(darker(wall, 0.12), 130, 488, 940, 10) +
      box(darker(accent, 0.05), 112, 286, 976, 24) +
      `<path fill="${accent}" d="M470 286L600 196L730 286Z"/><circle cx="600" cy="252" r="20" fill="${lighter(accent, 0.8)}"/>` +
      windows.join('') +
      arch(536, 500, 128, 200, darker(wood, 0.1)) +
      arch(550, 516, 100, 184, lighter(colours.sky, 0.25)) +
      stars(556, 566, 90, 134, 44, darker(wood, 0.1)) +
      box(lighter(wall, 0.4), 500, 690, 200, 12) +
      ground(colours) +
      tree(70, 1.15, colours) +
      tree(1130, 1.25, colours),
    definitions,
  );
}

function brickHouse(colours: Palette): string {
  const { definitions, svg } = sky(colours);
  const { accent, wood, dark } = colours;
  const brick = '#a5523f';
  const courses = Array.from({ length: 22 }, (_, row) => box(darker(brick, 0.1), 260, 268 + row * 18, 640, 2)).join('');
  const windows = [0, 1, 2].flatMap((floor) =>
    Array.from({ length: 6 }, (_, index) => {
      const [x, y] = [292 + index * 98, 292 + floor * 128];
      if (floor === 2 && (index === 2 || index === 3)) return '';
      const glass = (index + floor * 2) % 5 === 0 ? '#ffe6b0' : lighter(colours.sky, 0.2);
      const bars = [1, 2].map((bar) => box(dark, x + bar * 23, y, 3, 92)).join('') + box(dark, x, y + 44, 72, 3);
      return box(darker(brick, 0.25), x - 5, y - 5, 82, 102) + box(glass, x, y, 72, 92) + bars;
    }),
  );
  return framed(
    svg +
      box(lighter(darker(colours.sky, 0.2), 0.3), 40, 430, 150, 270) +
      box(lighter(darker(colours.sky, 0.28), 0.3), 980, 380, 180, 320) +
      box(brick, 260, 262, 640, 438) +
      courses +
      [0, 1, 2, 3]
        .map(
          (tooth) =>
            `<path fill="${darker(dark, 0.1)}" d="M${260 + tooth * 160} 262V200L${420 + tooth * 160} 262Z"/><path fill="${lighter(colours.sky, 0.35)}" d="M${268 + tooth * 160} 256V216L${290 + tooth * 160} 225V256Z"/>`,
        )
        .join('') +
      box(darker(brick, 0.2), 830, 120, 46, 130) +
      windows.join('') +
      box(dark, 482, 548, 196, 152) +
      box(lighter(colours.sky, 0.3), 494, 560, 82, 140) +
      box(lighter(colours.sky, 0.3), 584, 560, 82, 140) +
      `<path fill="${accent}" d="M458 548H702L686 516H474Z"/>` +
      box(wood, 740, 664, 120, 10) +
      box(dark, 752, 674, 8, 28) +
      box(dark, 840, 674, 8, 28) +
      ground(colours) +
      box(lighter(darker(colours.sky, 0.25), 0.15), 0, 770, WIDTH, 130) +
      [0, 1, 2, 3, 4, 5]
        .map((wave) => box('#ffffff', 80 + wave * 190, 800 + (wave % 3) * 28, 90, 4, 'rx="2" fill-opacity=".5"'))
        .join('') +
      tree(150, 1, colours) +
      tree(1010, 1.1, colours),
    definitions,
  );
}
