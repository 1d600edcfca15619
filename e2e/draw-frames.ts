// Draws the figure's display lists inside a page; passed to `page.evaluate`, so it stands on nothing outside itself.
import type { FigureShape } from '../src/domain/movements/figure.ts';

/** JPEGs as base64. */
export function drawFrames(work: {
  readonly frames: readonly (readonly FigureShape[])[];
  readonly size: { readonly width: number; readonly height: number };
}): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = work.size.width;
  canvas.height = work.size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  return work.frames.map((shapes) => {
    for (const shape of shapes) {
      context.fillStyle = shape.fill;
      context.strokeStyle = shape.fill;
      context.beginPath();
      if (shape.kind === 'rectangle') context.fillRect(shape.x, shape.y, shape.width, shape.height);
      else if (shape.kind === 'ellipse') {
        const { centre, radiusX, radiusY, angleRad } = shape;
        context.ellipse(centre.x, centre.y, radiusX, radiusY, angleRad, 0, 2 * Math.PI);
        context.fill();
      } else if (shape.kind === 'capsule') {
        context.lineCap = 'round';
        context.lineWidth = 2 * shape.radius;
        context.moveTo(shape.from.x, shape.from.y);
        context.lineTo(shape.to.x, shape.to.y);
        context.stroke();
      } else {
        for (const { x, y } of shape.points) context.lineTo(x, y);
        context.closePath();
        context.fill();
      }
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
}
