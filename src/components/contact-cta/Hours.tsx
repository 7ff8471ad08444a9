import type { NormalizedHours } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';
import { hoursWithoutDays, openingHoursLines } from './opening-hours.js';

interface HoursProps {
  hours: readonly NormalizedHours[] | undefined;
  /** What the hours leave open. */
  note: string | undefined;
  text: ContactCTALabels;
  tag: string | undefined;
}

/** All seven days with their hours, and what the hours leave open. */
export function Hours({ hours = [], note, text, tag }: HoursProps) {
  return (
    <>
      <FactList slot="contact-cta-days" facts={openingHoursLines(hours, text, tag)} />
      {[...hoursWithoutDays(hours, text, tag), note].filter(Boolean).map((words, index) => (
        <p key={index} data-slot="contact-cta-hours-note">
          {words}
        </p>
      ))}
    </>
  );
}
