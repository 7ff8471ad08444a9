import type { SceneGradientProps } from './Hands.js';

/** Light that falls from the surface, and the surface. */
export function Water({ id }: SceneGradientProps) {
  return (
    <>
      <linearGradient id={`${id}-water`} x2="0" y2="1">
        <stop data-slot="scene-surface" offset="0" />
        <stop data-slot="scene-middle" offset=".32" />
        <stop data-slot="scene-deep" offset="1" />
      </linearGradient>
      <linearGradient id={`${id}-ray`} x2="0" y2="1">
        <stop data-slot="scene-light" offset="0" />
        <stop data-slot="scene-light" offset="1" stopOpacity="0" />
      </linearGradient>
      <path data-slot="scene-water" d="M0 0h900v720H0z" fill={`url(#${id}-water)`} />
      <g data-slot="scene-rays" fill={`url(#${id}-ray)`}>
        <path d="M520 0h70L410 720H220z" />
        <path d="M620 0h34l-40 640h-90z" />
        <path d="M690 0h80l60 720H660z" />
        <path d="M800 0h40l190 640H910z" />
        <path d="M420 0h40L90 640H-20z" />
      </g>
      <g data-slot="scene-lines">
        <path d="M0 58q75-26 150 0t150 0 150 0 150 0 150 0 150 0" strokeWidth="2.5" />
        <path d="M0 86q90-20 180 0t180 0 180 0 180 0 180 0" opacity=".55" />
        <path d="M0 112q100-16 200 0t200 0 200 0 200 0 200 0" opacity=".3" />
      </g>
    </>
  );
}
