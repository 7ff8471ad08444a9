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
  // ground's standard deviation. Measured: drawing by another program (the GPU's rasteriser in
  // place of the CPU's) stays at two thirds of it.
  const areas = [
    { width: 4, height: 4, plain: 14, busy: 0.5 },
    { width: 8, height: 8, plain: 10, busy: 0.3 },
    { width: 16, height: 16, plain: 4, busy: 0.15 },
    { width: 32, height: 32, plain: 2, busy: 0.08 },
    { width: 16, height: 1, plain: 16, busy: 3 },
    { width: 1, height: 16, plain: 16, busy: 1.5 },
  ];
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
  const means = (value: (inA: number, inB: number) => number) => {
    const sums = new Float64Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++) {
        row += value((y * a.width + x) * 4, (y * b.width + x) * 4);
        sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
      }
    }
    const sum = (x: number, y: number) => sums[y * (width + 1) + x] as number;
    return (left: number, top: number, right: number, bottom: number) =>
      (sum(right, bottom) - sum(right, top) - sum(left, bottom) + sum(left, top)) /
      ((right - left) * (bottom - top));
  };
  const at = (image: ImageData, index: number) => image.data[index] as number;
  const channels = [0, 1, 2].map((channel) =>
    means((i, j) => at(a, i + channel) - at(b, j + channel)),
  );
  const greens = [means((i) => at(a, i + 1)), means((_, j) => at(b, j + 1))] as const;
  const squares = [means((i) => at(a, i + 1) ** 2), means((_, j) => at(b, j + 1) ** 2)] as const;

  const marks: Mark[] = [];
  for (const area of areas) {
    const stepX = Math.max(1, area.width / 2);
    const stepY = Math.max(1, area.height / 2);
    for (let y = 0; y === 0 || y + area.height <= height; y += stepY) {
      for (let x = 0; x === 0 || x + area.width <= width; x += stepX) {
        const right = Math.min(width, x + area.width);
        const bottom = Math.min(height, y + area.height);
        const distance = Math.max(...channels.map((mean) => Math.abs(mean(x, y, right, bottom))));
        if (distance <= area.plain) continue;
        // The quieter of the two: a border that is gone leaves a plain ground.
        const wide = [
          Math.max(0, x - around),
          Math.max(0, y - around),
          Math.min(width, right + around),
          Math.min(height, bottom + around),
        ] as const;
        const deviation = ([0, 1] as const).map((picture) =>
          Math.sqrt(Math.max(0, squares[picture](...wide) - greens[picture](...wide) ** 2)),
        );
        const excess = distance / (area.plain + area.busy * Math.min(...deviation));
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
