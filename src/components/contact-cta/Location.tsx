import type { ClinicLocation } from '../../content/model/index.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

interface LocationProps {
  location: ClinicLocation;
  level: HeadingLevel;
  text: ContactCTALabels;
}

/** Where the clinic is, and the way there. */
export function Location({
  location: { name, address, directionsHref },
  level,
  text,
}: LocationProps) {
  const lines = name ? [name, ...address] : address;
  return (
    <div data-slot="contact-cta-location">
      <Heading level={level} slot="contact-cta-title">
        {text.location}
      </Heading>
      <address data-slot="contact-cta-address">
        {lines.map((line, index) => (
          <span key={index} data-slot="contact-cta-address-line" dir="auto">
            {line}
          </span>
        ))}
      </address>
      {directionsHref && (
        <p data-slot="contact-cta-directions">
          <SafeLink href={directionsHref}>{text.directions}</SafeLink>
        </p>
      )}
    </div>
  );
}
