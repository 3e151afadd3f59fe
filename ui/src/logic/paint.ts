import type { Arrow } from "./arrows";
import type { Tint } from "./faces";
import { dimmed } from "./graph";
import type { Box, Drawing } from "./layout";

/** All that one picture of a large model is made of. */
export interface Scene {
  drawing: Drawing;
  arrows: Arrow[];
  text: (id: string) => string;
  lit: { nodes: ReadonlySet<string>; links: ReadonlySet<string> } | null;
  /** The boxes that a filter lets through; null where nothing is filtered. */
  shown: ReadonlySet<string> | null;
  tinted: ReadonlyMap<string, Tint>;
  opened: string | null;
  scale: number;
  /** Where the drawing's corner is on the canvas, in pixels of the page. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Below this many pixels letters are drawn as grey lines: nobody reads them. */
const LEGIBLE = 6;
const PAD = 9;
/** From line to line, by the size of the letters. */
const STEP = 1.32;

/** Draws a model of more boxes than the page can hold as its own elements, in the colours of the theme. */
export function paint(context: CanvasRenderingContext2D, scene: Scene, dense: number) {
  const styles = getComputedStyle(context.canvas);
  const colour = (token: string) => styles.getPropertyValue(token).trim();
  const { scale, x, y, lit, shown } = scene;
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, scene.width, scene.height);
  context.setTransform(dense * scale, 0, 0, dense * scale, dense * x, dense * y);
  const within = (top: number, bottom: number) => bottom * scale + y > 0 && top * scale + y < scene.height;
  const thin = (width: number) => Math.max(width, 0.75 / scale);
  const lines = (arrows: Arrow[], token: string, width: number) => {
    context.strokeStyle = context.fillStyle = colour(token);
    context.lineWidth = thin(width);
    context.stroke(new Path2D(arrows.map((arrow) => arrow.line).join("")));
    // Tips of less than a pixel are not seen.
    if (scale > 0.12) context.fill(new Path2D(arrows.map((arrow) => arrow.tip).join("")));
  };
  const seen = scene.arrows.filter((arrow) => within(arrow.top, arrow.bottom));
  lines(
    seen.filter((arrow) => !lit?.links.has(arrow.id)),
    lit ? "--line-2" : "--edge",
    1.3,
  );
  const cards: { id: string; box: Box }[] = [];
  scene.drawing.boxes.forEach((box, id) => {
    if (within(box.y, box.y + box.height)) cards.push({ id, box });
  });
  const looks = {
    plain: { fill: colour("--surface"), edge: colour("--line-2"), ink: colour("--ink") },
    dim: { fill: colour("--paper"), edge: colour("--line"), ink: colour("--faint") },
    lit: { fill: colour("--brand-soft"), edge: colour("--brand"), ink: colour("--ink") },
  };
  const legible = 13 * scale >= LEGIBLE;
  const size = parseFloat(styles.fontSize);
  context.font = `${size}px ${styles.fontFamily}`;
  context.textBaseline = "top";
  const look = (id: string) => looks[dimmed(id, lit, shown) ? "dim" : lit?.nodes.has(id) ? "lit" : "plain"];
  // One kind of ink after the other: to change it for each card takes longer than the card.
  for (const { id, box } of cards) {
    const { fill, edge } = look(id);
    context.fillStyle = fill;
    context.strokeStyle = edge;
    context.lineWidth = thin(scene.opened === id ? 3 : 1);
    // Corners of less than a few pixels are not seen to be round.
    if (scale > 0.2) {
      context.beginPath();
      context.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, PAD);
      context.fill();
      context.stroke();
    } else {
      context.fillRect(box.x, box.y, box.width, box.height);
      context.strokeRect(box.x, box.y, box.width, box.height);
    }
  }
  // Lines of less than two pixels run into one shade.
  const shade = size * STEP * scale < 2;
  if (!legible) context.globalAlpha = shade ? 0.14 : 0.3;
  for (const { id, box } of cards) {
    context.fillStyle = look(id).ink;
    if (legible) letters(context, scene.text(id), box, size);
    else if (shade) context.fillRect(box.x + PAD, box.y + PAD, box.width - 2 * PAD, box.height - 2 * PAD);
    else grey(context, box, size * STEP);
  }
  context.globalAlpha = 1;
  for (const { id, box } of scene.tinted.size > 0 ? cards : []) {
    const tint = scene.tinted.get(id);
    if (!tint) continue;
    context.fillStyle = colour(tint.hue);
    context.fillRect(box.x, box.y, Math.max(5, 2 / scale), box.height);
  }
  if (lit)
    lines(
      seen.filter((arrow) => lit.links.has(arrow.id)),
      "--brand",
      2.4,
    );
}

function letters(context: CanvasRenderingContext2D, text: string, box: Box, size: number) {
  const [room, step] = [box.width - 2 * PAD, size * STEP];
  let [line, y] = ["", box.y + 6];
  const put = () => {
    if (y + step <= box.y + box.height) context.fillText(line, box.x + PAD, y + 2, room);
    y += step;
  };
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && context.measureText(longer).width > room) {
      put();
      line = word;
    } else line = longer;
  }
  put();
}

function grey(context: CanvasRenderingContext2D, box: Box, step: number) {
  for (let y = box.y + 10; y + step / 2 < box.y + box.height; y += step) {
    const last = y + 1.5 * step >= box.y + box.height;
    context.fillRect(box.x + PAD, y, (box.width - 2 * PAD) * (last ? 0.6 : 1), step / 2);
  }
}
