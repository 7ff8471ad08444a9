import { useOwnId } from '../../internal/own-id.js';
import { Hands } from './Hands.js';
import type { SceneProps } from './Scene.props.js';
import { sceneVariants } from './Scene.variants.js';
import { Water } from './Water.js';

/** A drawing of light through water, in the colors of the page's theme. */
export function Scene({ name, alt, className, ...rest }: SceneProps) {
  const id = useOwnId(rest.id);
  return (
    <div
      {...(alt && { role: 'img', 'aria-label': alt })}
      {...rest}
      data-slot="scene"
      className={sceneVariants({ className })}
    >
      {/* Fills its box and is cropped, as a photograph would be. */}
      <svg viewBox="0 0 900 720" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <Water id={id} />
        {name === 'hands-under-water' && <Hands id={id} />}
      </svg>
    </div>
  );
}
