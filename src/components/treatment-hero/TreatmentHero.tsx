import { normalizeHero } from '../../content/normalize/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, nextLevel, toLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Picture } from '../../internal/elements/Picture.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { treatmentHeroLabels } from './TreatmentHero.labels.js';
import type { TreatmentHeroProps } from './TreatmentHero.props.js';
import { treatmentHeroVariants } from './TreatmentHero.variants.js';

/** The top of a treatment's page: its name, the one thing to remember, and where to go from here. */
export function TreatmentHero(props: TreatmentHeroProps) {
  const content = normalizeHero(props);
  const id = useOwnId(content.id);
  const { heading, tagline, mainMessage, summary, picture, illustration, ...others } =
    withoutCiting(content);
  const { contactHref, contactNote, risksHref, risksNote, headingLevel, ...section } = others;
  const { locale, labels, className, children, ...rest } = section;
  const text = mergeLabels('TreatmentHero', treatmentHeroLabels, locale?.treatmentHero, labels);
  const context = citationContext(content, id);
  const level = toLevel(headingLevel, 1);
  const links = [
    { href: contactHref, words: text.contact, note: contactNote },
    { href: risksHref, words: text.risks, note: risksNote },
  ].filter(({ href }) => href);
  return (
    <Section
      {...rest}
      id={id}
      slot="treatment-hero"
      className={treatmentHeroVariants({ className })}
    >
      <div data-slot="treatment-hero-panel">
        <div data-slot="treatment-hero-text">
          <Heading level={level} slot="treatment-hero-title">
            {heading}
          </Heading>
          {tagline && <p data-slot="treatment-hero-tagline">{tagline}</p>}
          {mainMessage && <p data-slot="treatment-hero-message">{mainMessage}</p>}
          {summary && (
            <Prose
              slot="treatment-hero-summary"
              end={<NoteMarkers evidence={summary.evidence} context={context} />}
            >
              {summary.text}
            </Prose>
          )}
          {links.length > 0 && (
            <ItemList
              slot="treatment-hero-links"
              items={links.map(({ href, words, note }) => (
                <SafeLink key={href} href={href}>
                  {words}
                  {note && (
                    <>
                      {' '}
                      <bdi data-slot="treatment-hero-link-note">{note}</bdi>
                    </>
                  )}
                </SafeLink>
              ))}
            />
          )}
          {children}
        </div>
        {picture ? (
          <Picture picture={picture} data-slot="treatment-hero-picture" />
        ) : (
          illustration && <div data-slot="treatment-hero-picture">{illustration}</div>
        )}
      </div>
      <div data-slot="treatment-hero-foot">
        <EvidenceLines evidence={summary?.evidence} context={context} />
        <OwnNotes
          places={[{ id, label: heading, evidence: summary?.evidence }]}
          level={nextLevel(level)}
          context={context}
        />
      </div>
    </Section>
  );
}
