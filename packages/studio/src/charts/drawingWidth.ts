/** Width of a drawing in a room, less the names at its right and the axis at its left; in pixels. */
export function drawingWidth(room: number, projector: boolean): number {
  // On a projector a smaller drawing is shown larger, letters and all.
  return Math.max(180, Math.min(projector ? 340 : 560, room - 150));
}
