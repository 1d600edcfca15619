// Where the picture lies on the screen: as large as it can be without hiding the part of the body the movement is judged by.

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** How much larger than the free area the picture may grow along the axis the body does not fill. */
const CROP = 1.14;

/** Share of the area's height. */
const NARROW = 0.3;

/**
 * The frame, undistorted, in an area of the screen that begins at its top left corner: across the middle, hanging from the top. A standing body keeps head
 * and feet (only the sides may be cropped), a lying one keeps hands and feet (only above and below). CSS pixels.
 */
export function fitStage(frame: Size, area: Size, floor: boolean): Rectangle {
  if (!(frame.width > 0 && frame.height > 0 && area.width > 0 && area.height > 0))
    return { x: 0, y: 0, width: Math.max(0, area.width), height: Math.max(0, area.height) };
  const byWidth = area.width / frame.width;
  const byHeight = area.height / frame.height;
  const scale = floor ? Math.min(byWidth, byHeight * CROP) : Math.min(byHeight, byWidth * CROP);
  const width = frame.width * scale;
  const height = frame.height * scale;
  const slack = area.height - height;
  // A narrow gap is left below, where the words are; a picture much lower than the area stands in its middle, clear of both.
  return { x: (area.width - width) / 2, y: slack > 0 && slack < NARROW * area.height ? 0 : slack / 2, width, height };
}
