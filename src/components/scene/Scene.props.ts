import type { ComponentProps } from 'react';
import type { LocaleProps } from '../shared-props.js';
import type { SceneLabels } from './Scene.labels.js';

/** The drawings: two hands that meet, or the light alone. */
export type SceneName = keyof SceneLabels;

export interface SceneProps
  extends Omit<ComponentProps<'div'>, 'children' | 'title'>,
    LocaleProps<SceneLabels> {
  /** Which drawing: `hands-under-water` or `light-through-water`. */
  name: SceneName;
  /**
   * What it shows, for those who do not see it. Empty if it only sets a mood.
   * @default the label of the scene
   */
  alt?: string | undefined;
}
