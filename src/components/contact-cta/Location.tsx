import { type NormalizedLocation, telHref } from '../../content/normalize/index.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { fillTemplateIsolated, fillTemplateOnce } from '../../internal/wording/template.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';
import { Hours } from './Hours.js';

interface Words {
  level: HeadingLevel;
  text: ContactCTALabels;
  tag: string | undefined;
}

/** Where the clinic is, and the way there. */
export function Location({ location, ...words }: Words & { location: NormalizedLocation }) {
  const { name, address } = location;
  return (
    <Place
      {...words}
      title={words.text.location}
      location={location}
      lines={name ? [name, ...address] : address}
      directions={words.text.directions}
    />
  );
}

/** Several offices, each under its own name. */
export function Offices({ offices, ...words }: Words & { offices: readonly NormalizedLocation[] }) {
  const { level, text } = words;
  return (
    <div data-slot="contact-cta-offices">
      <Heading level={level} slot="contact-cta-title">
        {text.locations}
      </Heading>
      <ItemList
        slot="contact-cta-office-list"
        items={offices.map((office, index) => {
          // An office without a name goes by the first line of its address.
          const [title = text.location, ...lines] = [office.name, ...office.address].filter(
            Boolean,
          );
          return (
            <Place
              {...words}
              key={index}
              level={nextLevel(level)}
              title={title}
              location={office}
              lines={lines}
              directions={fillTemplateIsolated(text['directions-to'], { name: title })}
            />
          );
        })}
      />
    </div>
  );
}

interface PlaceProps extends Words {
  title: string;
  location: NormalizedLocation;
  lines: readonly (string | undefined)[];
  directions: string;
}

function Place({ title, location, lines, directions, level, text, tag }: PlaceProps) {
  const { phone, hours, hoursNote, access, directionsHref } = location;
  return (
    <div data-slot="contact-cta-location">
      <Heading level={level} slot="contact-cta-title">
        {title}
      </Heading>
      <address data-slot="contact-cta-address">
        {lines.map((line, index) => (
          <span key={index} data-slot="contact-cta-address-line" dir="auto">
            {line}
          </span>
        ))}
      </address>
      {phone && (
        <p data-slot="contact-cta-office-phone">
          {phone.label && <span>{phone.label} </span>}
          <SafeLink href={telHref(phone)}>
            {fillTemplateOnce(text.phone, 'address', { address: phone.display })}
          </SafeLink>
          {phone.note && <span data-slot="contact-cta-channel-note"> {phone.note}</span>}
        </p>
      )}
      <Hours hours={hours} note={hoursNote} text={text} tag={tag} />
      {access && <p data-slot="contact-cta-access">{access}</p>}
      {directionsHref && (
        <p data-slot="contact-cta-directions">
          <SafeLink href={directionsHref}>{directions}</SafeLink>
        </p>
      )}
    </div>
  );
}
