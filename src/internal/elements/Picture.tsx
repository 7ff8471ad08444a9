import type { ComponentProps } from 'react';
import type { Picture as Content } from '../../content/model/index.js';

interface PictureProps extends ComponentProps<'img'> {
  picture: Content;
}

/** A picture from content. Where it is cropped, its focal point stays in view. */
export function Picture({ picture, ...rest }: PictureProps) {
  const { src, alt, width, height, srcSet, sizes, focalPoint } = picture;
  return (
    <img
      src={src}
      alt={alt}
      // Browsers need a width to choose among several files.
      sizes={sizes ?? (srcSet && '100vw')}
      width={width}
      height={height}
      srcSet={srcSet}
      {...rest}
      style={focalPoint && { objectPosition: `${focalPoint.x}% ${focalPoint.y}%` }}
    />
  );
}
