import { useToolbar } from '../../.storybook/toolbar.js';

const followed = ['theme', 'brand', 'direction', 'language', 'textSize'];

/** A whole page in an iframe inside a docs page. It follows the toolbar. */
export function StoryFrame({ id, title, height }: { id: string; title: string; height: number }) {
  const globals = useToolbar();
  const chosen = followed
    .filter((name) => globals[name])
    .map((name) => `${name}:${globals[name]}`)
    .join(';');
  return (
    <iframe
      className="clinic-story-frame"
      src={`${location.pathname}?id=${id}&viewMode=story&globals=${chosen}`}
      title={title}
      style={{ blockSize: `min(${height}px, 150vw)` }}
      loading="lazy"
    />
  );
}
