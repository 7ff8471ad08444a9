/** A picture and its alternative text. */
export interface Picture {
  /** The address of the file: `http(s)`, or a path on this site. */
  src: string;
  /**
   * What the picture shows, in the page's language; empty if it is only decoration (WCAG 2.2,
   * 1.1.1).
   */
  alt: string;
  /** The file's width in pixels. With `height`, it prevents layout shift. */
  width: number;
  /** The file's height in pixels. */
  height: number;
  /** Other sizes of the file, as in HTML. `water-800.jpg 800w, water-1600.jpg 1600w` */
  srcSet?: string | undefined;
  /**
   * How wide it is displayed, as in HTML; used with `srcSet`.
   * @default '100vw'
   */
  sizes?: string | undefined;
  /** What to keep visible when cropped: whole percents from the left (`x`) and top (`y`). */
  focalPoint?: { x: number; y: number } | undefined;
}
