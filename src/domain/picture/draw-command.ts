// A picture as a list of things to draw, in pixels, so that what is drawn can be worked out and tested without a canvas.

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly face: 'text' | 'figure';
}

export type DrawCommand =
  | {
      readonly kind: 'line';
      readonly points: readonly Spot[];
      readonly width: number;
      readonly colour: string;
      readonly dash?: readonly number[];
    }
  | { readonly kind: 'disc'; readonly at: Spot; readonly radius: number; readonly colour: string }
  | {
      readonly kind: 'ring';
      readonly at: Spot;
      readonly radius: number;
      readonly width: number;
      readonly colour: string;
      readonly dash?: readonly number[];
    }
  | { readonly kind: 'polygon'; readonly points: readonly Spot[]; readonly colour: string }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: string;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: Spot;
      readonly style: TextStyle;
      readonly colour: string;
      readonly align: 'left' | 'center' | 'right';
    };

/** What is needed of a canvas's two-dimensional context, on the page or in a worker. */
export interface Context {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
  setLineDash(segments: number[]): void;
}

const FACES = {
  text: "'Figtree', system-ui, -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif",
  figure: "'Barlow Condensed', 'Roboto Condensed', 'Arial Narrow', system-ui, sans-serif",
} as const;

export function fontOf({ size, weight, face }: TextStyle): string {
  return `${weight} ${size}px ${FACES[face]}`;
}

export function draw(context: Context, commands: readonly DrawCommand[]): void {
  for (const command of commands) drawOne(context, command);
}

function drawOne(context: Context, command: DrawCommand): void {
  switch (command.kind) {
    case 'box':
      context.fillStyle = command.colour;
      context.fillRect(command.x, command.y, command.width, command.height);
      return;
    case 'line':
      stroke(context, command);
      trace(context, command.points);
      context.stroke();
      return;
    case 'polygon':
      context.fillStyle = command.colour;
      trace(context, command.points);
      context.closePath();
      context.fill();
      return;
    case 'disc':
      context.fillStyle = command.colour;
      circle(context, command);
      context.fill();
      return;
    case 'ring':
      stroke(context, command);
      circle(context, command);
      context.stroke();
      return;
    case 'text':
      context.fillStyle = command.colour;
      context.font = fontOf(command.style);
      context.textAlign = command.align;
      context.textBaseline = 'alphabetic';
      context.fillText(command.text, command.at.x, command.at.y);
  }
}

interface Stroked {
  readonly width: number;
  readonly colour: string;
  readonly dash?: readonly number[];
}

function stroke(context: Context, { width, colour, dash }: Stroked): void {
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.lineCap = dash ? 'butt' : 'round';
  context.lineJoin = 'round';
  context.setLineDash([...(dash ?? [])]);
}

function trace(context: Context, points: readonly Spot[]): void {
  context.beginPath();
  for (const [index, { x, y }] of points.entries())
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
}

function circle(context: Context, { at, radius }: { readonly at: Spot; readonly radius: number }): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
}

/** The same picture, `by` times as large. */
export function scaled(commands: readonly DrawCommand[], by: number): readonly DrawCommand[] {
  const spot = ({ x, y }: Spot) => ({ x: by * x, y: by * y });
  return commands.map((command): DrawCommand => {
    switch (command.kind) {
      case 'box':
        return {
          ...command,
          x: by * command.x,
          y: by * command.y,
          width: by * command.width,
          height: by * command.height,
        };
      case 'line':
        return { ...command, points: command.points.map(spot), width: by * command.width };
      case 'polygon':
        return { ...command, points: command.points.map(spot) };
      case 'disc':
        return { ...command, at: spot(command.at), radius: by * command.radius };
      case 'ring':
        return { ...command, at: spot(command.at), radius: by * command.radius, width: by * command.width };
      case 'text':
        return { ...command, at: spot(command.at), style: { ...command.style, size: by * command.style.size } };
    }
  });
}
