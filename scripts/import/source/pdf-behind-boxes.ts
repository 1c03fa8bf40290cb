import type { Box } from './pdf-page.ts';

/** Lines nearer than this, in points, are one. */
const near = 4;
/** So far from a box a line that is cut off at it ends: it touches the box no more. */
const off = 3;

/**
 * Lines without what runs on behind a box that stands by itself, such as one of key facts: the line under a heading
 * beside it is no line of the box. A shaded column of a table stands between the lines of that table, which go on
 * beyond it.
 */
export function withoutLinesBehind(edges: readonly Box[]): readonly Box[] {
  const level = edges.filter(isLevel);
  const boxes = boxesOf(edges).filter((box) => standsAlone(box, level));
  if (boxes.length === 0) return edges;
  return edges.flatMap((edge) =>
    boxes.reduce((parts, box) => parts.flatMap((part) => cut(part, box)), [edge]),
  );
}

function isLevel({ left, right, bottom, top }: Box): boolean {
  return top - bottom <= right - left;
}

/** The outermost of the upright lines that are equally high make a box. */
function boxesOf(edges: readonly Box[]): Box[] {
  const boxes = new Map<string, Box>();
  for (const { left, right, bottom, top } of edges.filter((edge) => !isLevel(edge))) {
    const key = `${String(Math.round(bottom / near))} ${String(Math.round(top / near))}`;
    const box = boxes.get(key) ?? { left, right, bottom, top };
    boxes.set(key, { ...box, left: Math.min(box.left, left), right: Math.max(box.right, right) });
  }
  return [...boxes.values()].filter(({ left, right }) => right - left > 10 * near);
}

/** Whether a line closes the box above and below, and none goes on there beyond it. */
function standsAlone(box: Box, level: readonly Box[]): boolean {
  return [box.top, box.bottom].every((y) => {
    const there = level.filter(
      ({ left, right, bottom, top }) =>
        Math.abs((bottom + top) / 2 - y) <= near && left < box.right + near && right > box.left - near,
    );
    const isWithin = there.every(({ left, right }) => left > box.left - near && right < box.right + near);
    return there.length > 0 && isWithin;
  });
}

function cut(edge: Box, box: Box): Box[] {
  const y = (edge.bottom + edge.top) / 2;
  const isBehind =
    isLevel(edge) &&
    y > box.bottom + near &&
    y < box.top - near &&
    edge.left < box.left + near &&
    edge.right > box.right - near &&
    edge.right - edge.left > box.right - box.left + 2 * near;
  if (!isBehind) return [edge];
  return [
    { ...edge, right: box.left - off },
    { ...edge, left: box.right + off },
  ].filter(({ left, right }) => right - left > near);
}
