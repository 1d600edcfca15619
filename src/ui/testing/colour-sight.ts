// What colours look like: how far apart in brightness, and how far apart to eyes that lack one kind of cone.

/** Red, green, blue in linear light, each 0–1. */
type Light = readonly [number, number, number];

/** Everybody's sight, and the three that lack a kind of cone wholly. */
export type Sight = 'all' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const SEEN: Readonly<Record<Sight, readonly [Light, Light, Light]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
  ],
  deutan: [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_82, 0.042_94, 0.968_881],
  ],
  tritan: [
    [1.255_528, -0.076_749, -0.178_779],
    [-0.078_411, 0.930_809, 0.147_602],
    [0.004_733, 0.691_367, 0.3039],
  ],
};

export const SIGHTS = Object.keys(SEEN) as readonly Sight[];

/** `hex`: `#rrggbb`; anything else throws. */
function light(hex: string): Light {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`${hex} is no colour written #rrggbb`);
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Light, b: Light) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Contrast of two opaque colours, 1–21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], light(hex)))
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** How different two colours look, in hundredths of OKLab (Ottosson 2020): black and white are 100 apart, 2 is just seen side by side. */
export function difference(one: string, other: string, sight: Sight): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab(hex: string, sight: Sight): Light {
  const there = light(hex);
  const rows = SEEN[sight].map((row) => Math.min(1, Math.max(0, dot(row, there))));
  const seen: Light = [rows[0] ?? 0, rows[1] ?? 0, rows[2] ?? 0];
  const cones: Light = [
    Math.cbrt(dot([0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9], seen)),
    Math.cbrt(dot([0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6], seen)),
    Math.cbrt(dot([0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5], seen)),
  ];
  return [
    dot([0.210_454_255_3, 0.793_617_785, -0.004_072_046_8], cones),
    dot([1.977_998_495_1, -2.428_592_205, 0.450_593_709_9], cones),
    dot([0.025_904_037_1, 0.782_771_766_2, -0.808_675_766], cones),
  ];
}
