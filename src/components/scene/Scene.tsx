import { useOwnId } from '../../internal/own-id.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { Hands } from './Hands.js';
import { sceneLabels } from './Scene.labels.js';
import type { SceneProps } from './Scene.props.js';
import { sceneVariants } from './Scene.variants.js';
import { Water } from './Water.js';

/** A drawing of light through water, in the colors of the page's theme. */
export function Scene({ name, alt, locale, labels, className, ...rest }: SceneProps) {
  const id = useOwnId(rest.id);
  const text = mergeLabels('Scene', sceneLabels, locale?.scene, labels);
  // No name but a scene's own says what is drawn.
  const shows = alt ?? (Object.hasOwn(text, name) ? text[name] : '');
  return (
    <div
      {...(shows && { role: 'img', 'aria-label': shows })}
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
