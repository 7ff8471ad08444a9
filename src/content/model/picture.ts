/** A picture, and what stands for it where it is not seen. */
export interface Picture {
  /** Where the file is: an `http(s)` address, or one on this site. */
  src: string;
  /**
   * What the picture shows, in the page's language, for people who do not see it. Empty, on
   * purpose, where it only sets a mood (WCAG 2.2, 1.1.1).
   */
  alt: string;
  /** The file's width in pixels; with `height`, the page does not jump while it loads. */
  width: number;
  /** The file's height in pixels. */
  height: number;
  /** Other sizes of the file, as in HTML. `water-800.jpg 800w, water-1600.jpg 1600w` */
  srcSet?: string;
  /**
   * How wide it is shown, as in HTML; read with `srcSet`.
   * @default '100vw'
   */
  sizes?: string;
  /** What to keep in sight where the picture is cut: percent from the left (`x`) and from the top (`y`), whole numbers. */
  focalPoint?: { x: number; y: number };
}
