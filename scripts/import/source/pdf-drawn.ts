import type { OpenPdf } from './pdf-engine.ts';
import type { Box } from './pdf-page.ts';

/** What is drawn on a page besides its letters. */
export interface Drawn {
  /** Lines, and the edges of areas, level or upright. */
  edges: Box[];
  pictures: number;
}

/** The kinds of object on a page (`fpdf_edit.h`). */
const kinds = { path: 2, image: 3 } as const;
/** More than this is a drawing, and no table. */
const most = { objects: 20_000, edges: 4000, points: 1000 };

/** The lines and pictures of a page. */
export function drawnOn(pdf: OpenPdf, page: number): Drawn {
  const { engine } = pdf;
  const edges: Box[] = [];
  let pictures = 0;
  const count = Math.min(engine._FPDFPage_CountObjects(page), most.objects);
  for (let index = 0; index < count; index += 1) {
    const object = engine._FPDFPage_GetObject(page, index);
    const kind = engine._FPDFPageObj_GetType(object);
    if (kind === kinds.image) pictures += 1;
    if (kind === kinds.path && edges.length < most.edges) edges.push(...edgesOf(pdf, object));
  }
  return { edges: edges.length < most.edges ? edges : [], pictures };
}

function edgesOf(pdf: OpenPdf, path: number): Box[] {
  const points = pdf.engine._FPDFPath_CountSegments(path);
  if (points > 5 && points <= most.points) return stretchesOf(pdf, path, points);
  return sidesOf(boundsOf(pdf, path));
}

function boundsOf({ engine, room, memory }: OpenPdf, object: number): Box {
  const known = engine._FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12);
  if (!known) return { left: 0, right: 0, bottom: 0, top: 0 };
  const [left = 0, bottom = 0, right = 0, top = 0] = floats(memory(), room, 4);
  return { left, right, bottom, top };
}

function floats(view: DataView, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getFloat32(at + 4 * index, true));
}

/** A thin thing is a line; an area has one on each side. */
function sidesOf({ left, right, bottom, top }: Box): Box[] {
  const isThin = right - left < 3 || top - bottom < 3;
  if (isThin) return isLong({ left, right, bottom, top }) ? [{ left, right, bottom, top }] : [];
  return [
    { left, right, bottom, top: bottom },
    { left, right, bottom: top, top },
    { left, right: left, bottom, top },
    { left: right, right, bottom, top },
  ].filter(isLong);
}

function isLong({ left, right, bottom, top }: Box): boolean {
  return Math.max(right - left, top - bottom) > 5;
}

/** The level and upright stretches of a path of many points. */
function stretchesOf(pdf: OpenPdf, path: number, points: number): Box[] {
  const { engine, room, memory } = pdf;
  engine._FPDFPageObj_GetMatrix(path, room);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = floats(memory(), room, 6);
  const edges: Box[] = [];
  let before: { x: number; y: number } | undefined;
  for (let index = 0; index < points; index += 1) {
    const segment = engine._FPDFPath_GetPathSegment(path, index);
    engine._FPDFPathSegment_GetPoint(segment, room, room + 4);
    const [x = 0, y = 0] = floats(memory(), room, 2);
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    const isMove = engine._FPDFPathSegment_GetType(segment) === 2;
    if (before && !isMove) edges.push(boxBetween(before, point));
    before = point;
  }
  return edges.filter((edge) => isLong(edge) && (edge.right - edge.left < 1 || edge.top - edge.bottom < 1));
}

function boxBetween(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y),
  };
}
