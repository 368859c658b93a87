/** Width of a drawing in a given room, without the names to its right and the axis to its left; in pixels. */
export function drawingWidth(room: number, projector: boolean): number {
  // A projector enlarges a smaller drawing, including its letters.
  return Math.max(180, Math.min(projector ? 340 : 560, room - 150));
}
