// Puts a display list of the simulator's figure onto a canvas.
import type { FigureShape } from '../domain/movements/figure.ts';

export type FigureCanvas = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** In the order given, over whatever is there. */
export function paintFigure(context: FigureCanvas, shapes: readonly FigureShape[]): void {
  for (const shape of shapes) {
    context.fillStyle = shape.fill;
    context.beginPath();
    switch (shape.kind) {
      case 'rectangle':
        context.rect(shape.x, shape.y, shape.width, shape.height);
        break;
      case 'ellipse':
        context.ellipse(shape.centre.x, shape.centre.y, shape.radiusX, shape.radiusY, shape.angleRad, 0, 2 * Math.PI);
        break;
      case 'capsule': {
        const { from, to, radius } = shape;
        const angle = Math.atan2(to.y - from.y, to.x - from.x);
        context.arc(from.x, from.y, radius, angle + Math.PI / 2, angle - Math.PI / 2);
        context.arc(to.x, to.y, radius, angle - Math.PI / 2, angle + Math.PI / 2);
        context.closePath();
        break;
      }
      case 'polygon':
        for (const { x, y } of shape.points) context.lineTo(x, y);
        context.closePath();
        break;
    }
    context.fill();
  }
}
