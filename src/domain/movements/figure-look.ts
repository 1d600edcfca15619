// How a drawn person and the room look. People differ, and a pose model that follows only one of them is not followed far.
import { between } from './random.ts';

/** Colours are `#rrggbb`. */
export interface FigureLook {
  readonly skin: string;
  readonly shirt: string;
  readonly sleeve: string;
  readonly trousers: string;
  readonly shoes: string;
  readonly hair: string;
  readonly wall: string;
  readonly floor: string;
  /** Default `long`. */
  readonly sleeves?: 'none' | 'short' | 'long';
  /** Default `trousers`. */
  readonly legs?: 'shorts' | 'leggings' | 'trousers';
  /** Default `short`. */
  readonly hairStyle?: 'short' | 'long' | 'tied' | 'bald';
  /** Thickness of body and limbs beside the average; 0.85–1.25, default 1. */
  readonly build?: number;
  /** What is in the room; default a plain wall. */
  readonly room?: FigureRoom;
}

export interface FigureRoom {
  /** A strip along the foot of the wall; null: none. */
  readonly skirting: string | null;
  /** Hangs on the wall or stands at it; shares of the picture's width and of the wall's height. */
  readonly furniture: readonly {
    readonly left: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
    readonly fill: string;
    readonly frame: string;
  }[];
  /** Under the body; null: none. */
  readonly mat: string | null;
}

export const DEFAULT_LOOK: FigureLook = {
  skin: '#dca987',
  shirt: '#40588f',
  sleeve: '#364c84',
  trousers: '#34363e',
  shoes: '#ecece6',
  hair: '#3a281e',
  wall: '#cdd0cc',
  floor: '#967c62',
};

const SKINS = ['#f0cdb4', '#dca987', '#c88f68', '#a86f4b', '#7d4f35', '#5c3a28'];
const HAIRS = ['#1e1a18', '#3a281e', '#6b4a2e', '#b08a55', '#8c8a88', '#7a3b22'];
const SHIRTS = ['#40588f', '#9c3b3b', '#3f7a55', '#d8d8d4', '#2a2c30', '#c8a23c', '#6d4f8a', '#d47fa0', '#7fb2c8'];
const TROUSERS = ['#34363e', '#20242c', '#5a6472', '#3a4a6b', '#74695a', '#4b2f3d', '#8a8f94'];
const SHOES = ['#ecece6', '#26282c', '#b84a3a', '#4a78b0', '#d8c84a'];
const WALLS = ['#cdd0cc', '#e6e2d8', '#b9c4cc', '#d8c9b4', '#a9b3a6', '#8f979c', '#efefec'];
const FLOORS = ['#967c62', '#b89a74', '#6f5b48', '#8a8d90', '#5f6468', '#c2b29a'];
const MATS = ['#3c6a70', '#6a3c5c', '#44484e', '#7a8a4a'];
const FURNITURE = ['#7c6a55', '#b7d3e6', '#5a5f66', '#e9e5da', '#8fa7b3'];

const pick = <Choice>(random: () => number, choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice =>
  choices[Math.floor(random() * choices.length)] as Choice;

/** A random person in a random room. Cloth is never of nearly the colour of wall or floor: a person could not be seen either. */
export function drawLook(random: () => number): FigureLook {
  const [wall, floor] = [pick(random, WALLS), pick(random, FLOORS)];
  const seen = (colours: readonly string[], least = 48) =>
    pick(
      random,
      colours.filter((colour) => contrast(colour, wall) >= least && contrast(colour, floor) >= least),
    );
  const shirt = seen(SHIRTS);
  const skin = seen(SKINS, 20);
  const legs = pick(random, ['shorts', 'leggings', 'trousers', 'trousers'] as const);
  const barefoot = random() < 0.2;
  return {
    skin,
    shirt,
    sleeve: shirt,
    trousers: seen(TROUSERS.filter((colour) => contrast(colour, shirt) >= 30)),
    shoes: barefoot ? skin : seen(SHOES, 30),
    hair: pick(
      random,
      HAIRS.filter((colour) => contrast(colour, skin) >= 40),
    ),
    wall,
    floor,
    sleeves: pick(random, ['none', 'short', 'short', 'long'] as const),
    legs,
    hairStyle: pick(random, ['short', 'short', 'long', 'tied', 'bald'] as const),
    build: between(random, 0.88, 1.2),
    room: drawRoom(random, wall),
  };
}

function drawRoom(random: () => number, wall: string): FigureRoom {
  const furniture = Array.from({ length: Math.floor(3 * random()) }, () => {
    const door = random() < 0.4;
    const top = door ? between(random, 0.2, 0.4) : between(random, 0.15, 0.4);
    return {
      left: between(random, -0.05, 0.85),
      width: between(random, 0.12, 0.3),
      top,
      bottom: door ? 1 : Math.min(0.9, top + between(random, 0.2, 0.4)),
      fill: pick(random, FURNITURE),
      frame: pick(random, ['#f4f4f0', '#5b4c3e', '#3c4046']),
    };
  });
  return {
    skirting: random() < 0.6 ? pick(random, ['#f4f4f0', '#7c6a55', '#4a4e54']) : null,
    furniture: furniture.filter(({ fill }) => contrast(fill, wall) > 10),
    mat: random() < 0.5 ? pick(random, MATS) : null,
  };
}

/** Distance of two colours, 0–441. */
function contrast(a: string, b: string): number {
  const [va, vb] = [Number.parseInt(a.slice(1), 16), Number.parseInt(b.slice(1), 16)];
  const apart = (shift: number) => ((va >> shift) & 255) - ((vb >> shift) & 255);
  return Math.hypot(apart(16), apart(8), apart(0));
}
