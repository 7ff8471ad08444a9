export { Scene } from './Scene.js';
export type { SceneLabels } from './Scene.labels.js';
export type { SceneName, SceneProps } from './Scene.props.js';
