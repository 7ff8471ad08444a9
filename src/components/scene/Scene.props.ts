import type { ComponentProps } from 'react';

/** The drawings: two hands that meet, or the light alone. */
export type SceneName = 'hands-under-water' | 'light-through-water';

export interface SceneProps extends Omit<ComponentProps<'div'>, 'children' | 'title'> {
  /** Which drawing. */
  name: SceneName;
  /** What it shows, for those who do not see it. Empty if it only sets a mood. */
  alt: string;
}
