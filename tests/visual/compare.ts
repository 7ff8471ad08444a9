/**
 * Compares a picture with its baseline. Runs in the browser, which reads WebP.
 *
 * Both pictures are small and coded with loss, and another machine may draw the edge of a letter
 * otherwise. So no pixel is compared with a pixel, but the mean of an area with the mean of the same
 * area, in areas of several shapes: small ones find a lost icon or a moved line, long ones a lost
 * border, large ones a color. How far two means may be apart depends on how much goes on there:
 * little on a plain ground, more among letters.
 */

/** A part of the picture that differs, in its pixels. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
  /** How far it is apart, in multiples of what is allowed. */
  excess: number;
}

export interface Strip {
  actual: string;
  baseline: string;
  /** Where the strip begins in each of the pictures. */
  actualTop: number;
  baselineTop: number;
  height: number;
}

/** Has to stand alone: it is sent to the browser as text. */
export async function differences(strip: Strip): Promise<Mark[]> {
  // The allowed distance, of 255: on a plain ground, and the more of it for each unit of the
  // ground's standard deviation. Measured: with other hinting, smoothing and contrast of letters
  // every view passes; a margin of 8 px more, or a plain ground 7 of 255 apart, does not.
  // `slack` is for thin shapes: an area counts as the same when it is the same a pixel of the
  // picture beside it, because a line of the page is thinner than that.
  const areas = [
    { width: 4, height: 4, plain: 14, busy: 0.5, slack: true },
    { width: 8, height: 8, plain: 10, busy: 0.3 },
    { width: 16, height: 16, plain: 4, busy: 0.15 },
    { width: 32, height: 32, plain: 2, busy: 0.08 },
    { width: 16, height: 1, plain: 16, busy: 3, slack: true },
    { width: 1, height: 16, plain: 16, busy: 1.5, slack: true },
  ];
  const beside = [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const;
  const around = 4;

  const pixels = async (picture: string, top: number) => {
    const response = await fetch(`data:image/webp;base64,${picture}`);
    const image = await createImageBitmap(await response.blob());
    const height = Math.min(strip.height, image.height - top);
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, top, image.width, height);
  };
  const a = await pixels(strip.actual, strip.actualTop);
  const b = await pixels(strip.baseline, strip.baselineTop);
  const width = Math.min(a.width, b.width);
  const height = Math.min(a.height, b.height);

  /** The mean of a value in any rectangle, from sums over all that is above and left of a pixel. */
  const means = (image: ImageData, value: (index: number) => number) => {
    const sums = new Float64Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++) {
        row += value((y * image.width + x) * 4);
        sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
      }
    }
    const sum = (x: number, y: number) => sums[y * (width + 1) + x] as number;
    return (left: number, top: number, right: number, bottom: number) =>
      (sum(right, bottom) - sum(right, top) - sum(left, bottom) + sum(left, top)) /
      ((right - left) * (bottom - top));
  };
  const [inA, inB] = [a, b].map((image) => {
    const at = (index: number) => image.data[index] as number;
    return {
      channels: [0, 1, 2].map((channel) => means(image, (index) => at(index + channel))),
      squares: means(image, (index) => at(index + 1) ** 2),
    };
  });
  if (!inA || !inB) throw new Error('no pictures');
  type Box = [left: number, top: number, right: number, bottom: number];
  const apart = (boxInA: Box, boxInB: Box) => {
    let most = 0;
    for (const channel of [0, 1, 2]) {
      const [one, other] = [inA.channels[channel]?.(...boxInA), inB.channels[channel]?.(...boxInB)];
      most = Math.max(most, Math.abs((one ?? 0) - (other ?? 0)));
    }
    return most;
  };
  const deviation = ({ channels, squares }: typeof inA, box: Box) =>
    Math.sqrt(Math.max(0, squares(...box) - (channels[1]?.(...box) ?? 0) ** 2));

  const marks: Mark[] = [];
  for (const area of areas) {
    const stepX = Math.max(1, area.width / 2);
    const stepY = Math.max(1, area.height / 2);
    for (let y = 0; y === 0 || y + area.height <= height; y += stepY) {
      for (let x = 0; x === 0 || x + area.width <= width; x += stepX) {
        const right = Math.min(width, x + area.width);
        const bottom = Math.min(height, y + area.height);
        const box: Box = [x, y, right, bottom];
        let distance = apart(box, box);
        if (distance <= area.plain) continue;
        const wide: Box = [
          Math.max(0, x - around),
          Math.max(0, y - around),
          Math.min(width, right + around),
          Math.min(height, bottom + around),
        ];
        // The quieter of the two: a border that is gone leaves a plain ground.
        const allowed =
          area.plain + area.busy * Math.min(deviation(inA, wide), deviation(inB, wide));
        if (distance <= allowed) continue;
        if (area.slack) {
          const shifted = beside
            .map(([across, down]): Box => [x + across, y + down, right + across, bottom + down])
            .filter(([l, t, r, b]) => l >= 0 && t >= 0 && r <= width && b <= height);
          distance = Math.max(
            Math.min(distance, ...shifted.map((other) => apart(box, other))),
            Math.min(distance, ...shifted.map((other) => apart(other, box))),
          );
        }
        const excess = distance / allowed;
        if (excess > 1) marks.push({ x, y, width: right - x, height: bottom - y, excess });
      }
    }
  }
  return marks;
}

/** The baseline, the picture, and the picture with what differs framed, beside each other. */
export async function drawDifferences({
  actual,
  baseline,
  marks,
}: {
  actual: string;
  baseline: string;
  marks: Mark[];
}): Promise<string> {
  const load = async (picture: string) => {
    const response = await fetch(`data:image/webp;base64,${picture}`);
    return createImageBitmap(await response.blob());
  };
  const [a, b] = [await load(actual), await load(baseline)];
  const gap = 8;
  const canvas = new OffscreenCanvas(b.width + 2 * a.width + 2 * gap, Math.max(a.height, b.height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#888';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(b, 0, 0);
  context.drawImage(a, b.width + gap, 0);
  const third = b.width + a.width + 2 * gap;
  context.drawImage(a, third, 0);
  context.fillStyle = 'rgb(255 0 200 / 35%)';
  for (const { x, y, width, height } of marks) context.fillRect(third + x, y, width, height);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
