import type { ComponentProps } from 'react';

/** A list without markers, whose role VoiceOver would drop if it were not written out. */
export function List(props: ComponentProps<'ul'>) {
  // biome-ignore lint/a11y/noRedundantRoles: see above
  return <ul role="list" {...props} />;
}
