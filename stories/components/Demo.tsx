import { AnchorMdx, Canvas, type Of, useOf } from '@storybook/addon-docs/blocks';

/** A long story in a docs page: its beginning, and the way to all of it. */
export function Demo({ of }: { of: Of }) {
  const { story } = useOf(of, ['story']);
  return (
    <div className="clinic-story-demo">
      <Canvas of={story.moduleExport} />
      <p>
        <AnchorMdx href={`?path=/story/${story.id}`} target="_self">
          Open full
        </AnchorMdx>
      </p>
    </div>
  );
}
