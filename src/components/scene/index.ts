export { Scene } from './Scene.js';
export type { SceneName, SceneProps } from './Scene.props.js';
