import type { ComponentProps, ReactNode } from 'react';
import { Heading, type HeadingLevel } from './Heading.js';
import { Prose } from './Prose.js';

interface SectionProps extends ComponentProps<'section'> {
  /** The component's name: its slot, its class with `clinic-` in front, and its parts' prefix. */
  slot: string;
  heading?: string | undefined;
  headingLevel: HeadingLevel;
  intro?: ReactNode;
}

/**
 * The root that all components share: slot and class, the host's class, props and ref, heading and
 * lead.
 *
 * It has no accessible name on purpose: a page of named sections is a page of landmarks, and
 * headings serve people who navigate better.
 */
export function Section({
  slot,
  heading,
  headingLevel,
  intro,
  children,
  className,
  ...rest
}: SectionProps) {
  return (
    <section
      {...rest}
      data-slot={slot}
      className={[`clinic-${slot}`, className].filter(Boolean).join(' ')}
    >
      <Heading level={headingLevel} data-slot={`${slot}-heading`}>
        {heading}
      </Heading>
      <Prose data-slot={`${slot}-intro`}>{intro}</Prose>
      {children}
    </section>
  );
}
