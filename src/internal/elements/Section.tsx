import type { ComponentProps, ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';
import { Prose } from './Prose.js';

interface SectionProps extends ComponentProps<'section'> {
  /** The component's name. */
  slot: string;
  heading?: string | undefined;
  headingId?: string | undefined;
  headingLevel?: HeadingLevel | undefined;
  intro?: ReactNode;
  /** What stays with the heading, such as links to the parts. */
  contents?: ReactNode;
}

/**
 * The root of a component: slot, the host's props and ref, heading and lead.
 *
 * It has no accessible name on purpose: a page of named sections is a page of landmarks, and
 * headings serve navigation better.
 */
export function Section({
  slot,
  heading,
  headingId,
  headingLevel,
  intro,
  contents,
  children,
  ...rest
}: SectionProps) {
  const title = (
    <Heading level={headingLevel} slot="section-heading" id={headingId}>
      {heading}
    </Heading>
  );
  return (
    <section {...rest} data-slot={slot}>
      {contents ? (
        <div data-slot="section-head">
          {title}
          {contents}
        </div>
      ) : (
        title
      )}
      <Prose slot="section-intro">{intro}</Prose>
      {children}
    </section>
  );
}
