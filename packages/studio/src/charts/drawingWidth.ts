/** Width of a drawing in a room, less the names at its right and the axis at its left; in pixels. */
export function drawingWidth(room: number): number {
  return Math.max(180, Math.min(560, room - 150));
}
