/** What each scene shows, for those who do not see it. */
export interface SceneLabels {
  'hands-under-water': string;
  'light-through-water': string;
}

export const sceneLabels: SceneLabels = {
  'hands-under-water': 'Hands outstretched under water',
  'light-through-water': 'Light falling through water',
};
