// biome-ignore-all lint/a11y/noRedundantRoles: the page's own markup, which writes the role of its lists out.
/**
 * A treatment page as somebody would write it for one clinic, without this library: one file, one
 * language, the words where they are shown, and only what the two treatments that come with the
 * package hold: no picture, and a review that is a draft. The benchmark renders it beside `TreatmentPage`, which writes the same HTML.
 *
 * It checks no address, warns of nothing and leaves no choice.
 */
import { useId } from 'react';

/** @typedef {import('../../src/content/index.js').Treatment} Treatment */
/** @typedef {import('../../src/content/index.js').ClinicContact} ClinicContact */
/** @typedef {import('../../src/content/index.js').CrisisContact} CrisisContact */
/** @typedef {import('../../src/content/index.js').Evidence} Evidence */
/** @typedef {import('../../src/content/index.js').Frequency} Frequency */
/** @typedef {import('../../src/content/index.js').Source} Source */
/** @typedef {ReadonlyMap<string, Source>} Sources the publications, by their ids */

const numbers = new Intl.NumberFormat('en-US');

/** What asks session-replay tools to leave the checklist out. */
const notRecorded = {
  className:
    'fs-exclude ph-no-capture rr-block mf-excluded mp-block mp-no-track amp-block pendo-ignore highlight-block ym-hide-content ym-disable-clickmap nls_protected',
  'data-dd-privacy': 'hidden',
  'data-sentry-block': '',
  'data-clarity-mask': 'true',
  'data-nr-block': '',
  'data-openreplay-hidden': '',
  'data-openreplay-masked': '',
  'data-cs-mask': '',
  'data-dtrum-mask': '',
  'data-hj-suppress': '',
  'data-private': '',
  'data-matomo-mask': '',
  'data-sl': 'exclude',
  'data-recording-disable': '',
  'data-heap-redact-text': 'true',
  'heap-ignore': 'true',
  'data-amp-mask': '',
};

const severities = {
  common: 'Common side effects',
  'less-common': 'Less common side effects',
  serious: 'Serious risks',
};

const lists = {
  contraindications: 'Should never, or usually not, be used with',
  afterCare: 'After each session',
  notKnown: 'What is not known',
};

const intents = {
  'reasons-to-ask': 'Reasons people ask about it',
  'talk-first': 'Tell a clinician about these first',
  'usually-not-suitable': 'Never, or usually not, used with these. Ask first.',
};

const week = /** @type {const} */ ([
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]);

/** @param {string} text */
const paragraphs = (text) => text.split('\n\n').map((part, index) => <p key={index}>{part}</p>);

/**
 * @param {readonly Evidence[]} evidence
 * @param {Sources} sources
 */
function evidenceList(evidence, sources) {
  return (
    <ul role="list" data-slot="evidence">
      {evidence.map(({ source: id, population, sampleSize, route, certainty }, index) => {
        const facts = [population];
        if (sampleSize) facts.push(`Number of people: ${numbers.format(sampleSize)}`);
        if (route) facts.push(route);
        if (certainty) facts.push(`Certainty: ${certainty.replaceAll('-', ' ')}`);
        const source = sources.get(id);
        return (
          <li key={index}>
            <p>
              {`${facts.join('. ')}. `}
              {source && (
                <a href={`#sources-${id}`}>
                  {`${source.authors}, ${source.year} (${source.kind.replaceAll('-', ' ')})`}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** @param {Frequency} frequency */
function frequencyText({ count, per, outcome = '', comparator, timeFrame }) {
  const total = numbers.format(per);
  const compared = comparator
    ? `${numbers.format(comparator.count)} in ${total} ${comparator.name}`
    : 'no comparison group';
  return `${numbers.format(count)} in ${total} people ${outcome} (${compared}), ${timeFrame}`;
}

/**
 * Whether two numbers are of the same study.
 * @param {Frequency} a
 * @param {Frequency} b
 */
const sameStudy = (a, b) =>
  a.source === b.source &&
  a.population === b.population &&
  a.route === b.route &&
  a.sampleSize === b.sampleSize &&
  a.certainty === b.certainty;

/**
 * @param {string} term
 * @param {string | undefined} description
 */
const fact = (term, description) =>
  description && (
    <div key={term}>
      <dt>{term}</dt>
      <dd>{description}</dd>
    </div>
  );

/**
 * @param {CrisisContact} crisis
 * @param {'banner' | 'inline'} prominence
 */
function crisisNotice(
  { name, lang, availability, languages, call, text, chat, emergency },
  prominence,
  level = 3,
) {
  const Heading = prominence === 'banner' ? 'p' : level === 2 ? 'h2' : 'h3';
  return (
    <section
      className="clinic-crisis-notice"
      data-prominence={prominence}
      data-slot="crisis-notice"
    >
      <Heading data-slot="crisis-notice-heading">In crisis, or thinking about suicide?</Heading>
      <p data-slot="crisis-notice-service" lang={lang} dir="auto">
        <strong>{name}</strong>
        {`. ${availability}.`}
      </p>
      {languages?.map((language) => (
        <p key={language.lang} lang={language.lang} dir="auto">
          {language.text}
        </p>
      ))}
      <ul role="list" data-slot="crisis-notice-ways">
        <li>
          <a href={`tel:${call.dial}`}>{`Call ${call.display}`}</a>
        </li>
        {text && (
          <li>
            <a href={`sms:${text.dial}`}>{`Text ${text.display}`}</a>
          </li>
        )}
        {chat && (
          <li>
            <a href={chat.href}>{`Chat at ${chat.display}`}</a>
          </li>
        )}
      </ul>
      <p data-slot="crisis-notice-emergency">
        {'If somebody is in danger right now:'}{' '}
        <a href={`tel:${emergency.dial}`}>{`Call ${emergency.display}`}</a>
      </p>
    </section>
  );
}

function QuickExit() {
  const id = useId();
  return (
    <p data-slot="quick-exit" className="clinic-quick-exit">
      <a href="https://www.weather.gov/" rel="noreferrer nofollow" aria-describedby={id}>
        Leave this site now
      </a>
      <span id={id} data-slot="quick-exit-limits">
        Your browser still remembers this visit.
      </span>
    </p>
  );
}

/** @param {{ entries: readonly { id: string, heading: string }[] }} props */
function Contents({ entries }) {
  const id = useId();
  return (
    <nav aria-labelledby={id} data-slot="page-contents" className="clinic-page-contents">
      <h2 id={id} data-slot="page-contents-title">
        On this page
      </h2>
      <ul role="list" data-slot="page-contents-items">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * @param {Treatment['explainers'][number]} explainer
 * @param {Sources} sources
 */
function explainer({ id, question, answer, inShort, terms, evidence }, sources) {
  return (
    <section key={id} id={id} className="clinic-explainer" data-slot="explainer">
      <h2 data-slot="explainer-heading">{question}</h2>
      <div data-slot="explainer-body">
        {inShort && (
          <p data-slot="explainer-in-short">
            <strong>In short:</strong> {inShort}
          </p>
        )}
        <div data-slot="explainer-answer">{paragraphs(answer)}</div>
        {terms && (
          <>
            <h3 data-slot="explainer-terms-title">Words used here</h3>
            <dl data-slot="explainer-terms">
              {terms.map(({ term, definition }) => fact(term, definition))}
            </dl>
          </>
        )}
        {evidence.length > 0 && (
          <>
            <p data-slot="explainer-evidence">What this rests on</p>
            {evidenceList(evidence, sources)}
          </>
        )}
      </div>
    </section>
  );
}

/** @param {Treatment['process']} process */
function processSection({ heading, intro, steps }) {
  return (
    <section id="process" className="clinic-process-timeline" data-slot="process-timeline">
      <h2 data-slot="process-timeline-heading">{heading}</h2>
      {intro && <div data-slot="process-timeline-intro">{paragraphs(intro)}</div>}
      <ol role="list" start={1} data-slot="process-timeline-steps">
        {steps.map((step, index) => (
          <li key={index} data-slot="process-timeline-step" data-marker={index + 1}>
            <h3 data-slot="process-timeline-title">{step.title}</h3>
            {step.optional && (
              <p data-slot="process-timeline-optional">Not everybody needs this step</p>
            )}
            <div data-slot="process-timeline-description">{paragraphs(step.description)}</div>
            {step.substeps && (
              <ol role="list" data-slot="process-timeline-substeps">
                {step.substeps.map(({ title, description, duration }, subindex) => (
                  <li
                    key={subindex}
                    data-slot="process-timeline-substep"
                    data-marker={`${index + 1}.${subindex + 1}`}
                  >
                    <h4>{title}</h4>
                    {duration && <p>{duration}</p>}
                    {description && <div>{paragraphs(description)}</div>}
                  </li>
                ))}
              </ol>
            )}
            {step.options && (
              <div data-slot="process-timeline-options">
                <p>{step.options.caption}</p>
                <ul role="list">
                  {step.options.items.map(({ name, note, offeredHere }, optionIndex) => (
                    <li key={optionIndex} data-offered-here={offeredHere}>
                      <strong>{name}</strong> {offeredHere && <em>Offered here</em>}{' '}
                      {note && <span>{note}</span>}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            {(step.duration || step.setting || step.who) && (
              <dl data-slot="process-timeline-facts">
                {fact('How long', step.duration)}
                {fact('Where', step.setting)}
                {fact('Who', step.who)}
              </dl>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * @param {Treatment['benefits']} benefits
 * @param {Sources} sources
 */
function benefitsSection({ heading, intro, benefits }, sources) {
  return (
    <section id="benefits" className="clinic-benefits-list" data-slot="benefits-list">
      <h2 data-slot="benefits-list-heading">{heading}</h2>
      {intro && <div data-slot="benefits-list-intro">{paragraphs(intro)}</div>}
      <ul role="list" data-slot="benefits-list-items">
        {benefits.map(({ title, description, frequency, limits, evidence }, index) => (
          <li key={index} data-slot="benefits-list-item" id={`benefits-${index + 1}`}>
            <h3 data-slot="benefits-list-title">{title}</h3>
            <div data-slot="benefits-list-description">{paragraphs(description)}</div>
            {frequency && (
              <>
                <p data-slot="frequency">{frequencyText(frequency)}</p>
                {evidenceList([frequency], sources)}
              </>
            )}
            <div data-slot="benefits-list-limits">
              <p>What to keep in mind</p>
              <div>{paragraphs(limits)}</div>
            </div>
            {evidence.length > 0 && (
              <>
                <p data-slot="benefits-list-evidence">What this rests on</p>
                {evidenceList(evidence, sources)}
              </>
            )}
          </li>
        ))}
      </ul>
      <p data-slot="benefits-list-risks">
        <a href="#risks">Read about the risks and side effects</a>
      </p>
    </section>
  );
}

/**
 * @param {string} id
 * @param {Treatment['risks']['groups'][number]['risks'][number]} risk
 * @param {boolean} studySaid whether the study of its number stands above the group
 * @param {Sources} sources
 */
function risk(
  id,
  { name, description, frequency, duration, whatToDo, evidence },
  studySaid,
  sources,
) {
  return (
    <li key={id} data-slot="risk-disclosure-risk" id={id}>
      <h4>{name}</h4>
      <div>{paragraphs(description)}</div>
      <p data-slot="frequency">
        {frequency ? frequencyText(frequency) : 'How often is not known for this use.'}
      </p>
      {frequency && !studySaid && evidenceList([frequency], sources)}
      {duration && (
        <p data-slot="risk-disclosure-fact">
          <strong>How long it lasts:</strong> {duration}
        </p>
      )}
      {whatToDo && (
        <p data-slot="risk-disclosure-fact">
          <strong>What to do:</strong> {whatToDo}
        </p>
      )}
      {evidence && evidenceList(evidence, sources)}
    </li>
  );
}

/**
 * @param {keyof typeof lists} name
 * @param {import('../../src/content/index.js').Statements | undefined} statements
 * @param {Sources} sources
 */
const statementList = (name, statements, sources) =>
  statements && (
    <div data-slot="risk-disclosure-list" id={`risks-${name}`}>
      <h3>{lists[name]}</h3>
      <ul role="list">
        {statements.items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
      {statements.evidence.length > 0 && evidenceList(statements.evidence, sources)}
    </div>
  );

/**
 * @param {'emergency' | 'urgent' | 'routine'} level
 * @param {string} urgency
 * @param {import('../../src/content/index.js').HelpLevel | undefined} help
 * @param {import('../../src/content/index.js').ClinicPhone} [number] to call
 */
const helpLevel = (level, urgency, help, number) =>
  help && (
    <div data-slot="risk-disclosure-help-level" data-level={level}>
      <h4>{`${urgency}: ${help.action}`}</h4>
      <ul role="list">
        {help.signs.map((sign, index) => (
          <li key={index}>{sign}</li>
        ))}
      </ul>
      {help.links?.map(({ href, label }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
      {number && (
        <p>
          <a href={`tel:${number.e164}`}>{`Call ${number.display}`}</a>
        </p>
      )}
    </div>
  );

/**
 * @param {Treatment} treatment
 * @param {Sources} sources
 * @param {import('../../src/content/index.js').ClinicContact} contact
 */
function risksSection({ risks, regulatoryStatus, regulatoryEvidence }, sources, contact) {
  const { heading, intro, groups, contraindications, afterCare, notKnown, getHelp } = risks;
  return (
    <section id="risks" className="clinic-risk-disclosure" data-slot="risk-disclosure">
      <h2 data-slot="risk-disclosure-heading">{heading}</h2>
      {intro && <div data-slot="risk-disclosure-intro">{paragraphs(intro)}</div>}
      <div data-slot="risk-disclosure-status" id="risks-status">
        <h3>Is it approved?</h3>
        <div>{paragraphs(regulatoryStatus)}</div>
        {evidenceList(regulatoryEvidence, sources)}
      </div>
      {groups.map(({ severity, risks }, groupIndex) => {
        // A study that all the numbers of a group share is said once, above them.
        const [first, ...others] = risks.flatMap(({ frequency }) => frequency ?? []);
        const shared =
          first && others.length > 0 && others.every((other) => sameStudy(first, other));
        return (
          <div key={groupIndex} data-slot="risk-disclosure-group" data-severity={severity}>
            <h3>{severities[severity]}</h3>
            {shared && evidenceList([first], sources)}
            <ul role="list">
              {risks.map((item, index) =>
                risk(`risks-${groupIndex + 1}-${index + 1}`, item, !!shared, sources),
              )}
            </ul>
          </div>
        );
      })}
      {statementList('contraindications', contraindications, sources)}
      {statementList('afterCare', afterCare, sources)}
      {statementList('notKnown', notKnown, sources)}
      {getHelp && (
        <div data-slot="risk-disclosure-help">
          <h3>Getting help</h3>
          {helpLevel('emergency', 'Emergency', getHelp.emergency)}
          {helpLevel('urgent', 'Urgent', getHelp.urgent)}
          {helpLevel('routine', 'Soon', getHelp.routine, contact.phone?.number)}
        </div>
      )}
    </section>
  );
}

/**
 * @param {Treatment['alternatives']} alternatives
 * @param {Sources} sources
 */
function alternativesSection({ heading, intro, alternatives, noTreatment }, sources) {
  return (
    <section id="alternatives" className="clinic-alternatives-list" data-slot="alternatives-list">
      <h2 data-slot="alternatives-list-heading">{heading}</h2>
      {intro && <div data-slot="alternatives-list-intro">{paragraphs(intro)}</div>}
      <ul role="list" data-slot="alternatives-list-items">
        {[...alternatives, noTreatment].map(
          ({ name, description, benefits, risks, evidence }, index) => (
            <li key={index} data-slot="alternatives-list-item" id={`alternatives-${index + 1}`}>
              <h3 data-slot="alternatives-list-title">{name}</h3>
              <div data-slot="alternatives-list-description">{paragraphs(description)}</div>
              <div data-slot="alternatives-list-balance">
                <div>
                  <h4>What people may gain</h4>
                  <div>{paragraphs(benefits)}</div>
                </div>
                <div>
                  <h4>What can go wrong</h4>
                  <div>{paragraphs(risks)}</div>
                </div>
              </div>
              <p data-slot="alternatives-list-evidence">
                {evidence.length > 0 ? 'What this rests on' : 'We know of no study of this.'}
              </p>
              {evidence.length > 0 && evidenceList(evidence, sources)}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** @param {{ candidacy: Treatment['candidacy'], crisis: CrisisContact, sources: Sources }} props */
function Candidacy({ candidacy: { heading, intro, groups }, crisis, sources }) {
  const id = useId();
  return (
    <section id="candidacy" className="clinic-candidacy-checklist" data-slot="candidacy-checklist">
      <h2 data-slot="candidacy-checklist-heading">{heading}</h2>
      {intro && <div data-slot="candidacy-checklist-intro">{paragraphs(intro)}</div>}
      {crisisNotice(crisis, 'inline')}
      <p data-slot="candidacy-checklist-instructions">
        Check the boxes you want to talk about. This list does not save or send what you check.
      </p>
      <div {...notRecorded} data-slot="candidacy-checklist-private">
        <div data-slot="candidacy-checklist-groups">
          {groups.map(({ intent, items, evidence }, groupIndex) => (
            <fieldset
              key={groupIndex}
              form=""
              data-slot="candidacy-checklist-group"
              data-intent={intent}
              id={`candidacy-${groupIndex + 1}`}
            >
              <legend>
                <h3>{intents[intent]}</h3>
              </legend>
              <ul role="list">
                {items.map(({ label, note }, index) => {
                  const noteId = note && `${id}-${groupIndex}-${index}`;
                  return (
                    <li key={index} data-slot="candidacy-checklist-item">
                      <label>
                        <input
                          type="checkbox"
                          form=""
                          autoComplete="off"
                          aria-describedby={noteId}
                        />
                        <span>{label}</span>
                      </label>
                      {note && <p id={noteId}>{note}</p>}
                    </li>
                  );
                })}
              </ul>
              {evidence && evidenceList(evidence, sources)}
            </fieldset>
          ))}
        </div>
        <p role="status" data-slot="candidacy-checklist-said"></p>
      </div>
      <p data-slot="candidacy-checklist-closing">
        This list cannot tell whether a treatment is right for you. Only a qualified clinician who
        knows your history can decide that with you.
      </p>
    </section>
  );
}

/**
 * `17:30` as `5:30 PM`.
 * @param {string} value
 */
function time(value) {
  const [hour, minute] = value.split(':');
  return `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
}

/**
 * @param {Treatment} treatment
 * @param {ClinicContact} contact
 * @param {CrisisContact} crisis
 */
function contactSection({ contact: words, costNotice }, contact, crisis) {
  const { booking, phone, text, email, location, hours, answeredBy, responseTime } = contact;
  return (
    <section id="contact" className="clinic-contact-cta" data-slot="contact-cta">
      <h2 data-slot="contact-cta-heading">{words?.heading ?? 'Talk with us'}</h2>
      {words?.intro && <div data-slot="contact-cta-intro">{paragraphs(words.intro)}</div>}
      {crisisNotice(crisis, 'inline')}
      <ul role="list" data-slot="contact-cta-channels">
        {booking && (
          <li data-slot="contact-cta-channel" data-channel="booking">
            <a href={booking.href}>{booking.label}</a>
            {booking.note && <p>{booking.note}</p>}
          </li>
        )}
        {phone && (
          <li data-slot="contact-cta-channel" data-channel="phone">
            <a href={`tel:${phone.number.e164}`}>{`Call ${phone.number.display}`}</a>
            {phone.note && <p>{phone.note}</p>}
          </li>
        )}
        {text && (
          <li data-slot="contact-cta-channel" data-channel="text">
            <a href={`sms:${text.number.e164}`}>{`Text ${text.number.display}`}</a>
            {text.note && <p>{text.note}</p>}
          </li>
        )}
        {email && (
          <li data-slot="contact-cta-channel" data-channel="email">
            <a href={`mailto:${email.address}`}>{`Email ${email.address}`}</a>
            {email.note && <p>{email.note}</p>}
          </li>
        )}
      </ul>
      <dl data-slot="contact-cta-facts">
        {fact('Who answers', answeredBy)}
        {fact('When you hear back', responseTime)}
        {fact('What it costs', costNotice)}
      </dl>
      {location && (
        <div data-slot="contact-cta-location">
          <h3>Where we are</h3>
          <address>
            {location.name && <span dir="auto">{location.name}</span>}
            {location.address.map((line) => (
              <span key={line} dir="auto">
                {line}
              </span>
            ))}
          </address>
          {location.directionsHref && (
            <p>
              <a href={location.directionsHref}>How to get here</a>
            </p>
          )}
        </div>
      )}
      {hours && (
        <div data-slot="contact-cta-hours">
          <h3>Opening hours</h3>
          <dl data-slot="contact-cta-days">
            {week.map((day) =>
              fact(
                day,
                hours
                  .filter(({ days }) => days.includes(day))
                  .map(({ opens, closes }) => `${time(opens)} to ${time(closes)}`)
                  .join(', ') || 'Closed',
              ),
            )}
          </dl>
        </div>
      )}
    </section>
  );
}

/**
 * Where each source is cited, by its id: address and words of each place, once.
 * @param {Treatment} treatment
 */
function citationsOf(treatment) {
  const { name, summaryEvidence, regulatoryEvidence, explainers, benefits, risks } = treatment;
  const { alternatives, candidacy } = treatment;
  /** @type {Map<string, Map<string, string>>} */
  const citations = new Map();
  /**
   * @param {string} id
   * @param {string} label
   * @param {readonly (Evidence | undefined)[]} [evidence]
   */
  const cite = (id, label, evidence = []) => {
    for (const item of evidence) {
      if (!item) continue;
      const places = citations.get(item.source);
      if (!places) citations.set(item.source, new Map([[id, label]]));
      else places.set(id, label);
    }
  };
  /** @param {'start' | 'decision'} wanted */
  const citeExplainers = (wanted) => {
    for (const { id, question, evidence, place = 'start' } of explainers) {
      if (place === wanted) cite(id, question, evidence);
    }
  };

  cite('summary', name, summaryEvidence);
  citeExplainers('start');
  for (const [index, { title, frequency, evidence }] of benefits.benefits.entries()) {
    cite(`benefits-${index + 1}`, title, [frequency, ...evidence]);
  }
  cite('risks-status', 'Is it approved?', regulatoryEvidence);
  for (const [groupIndex, group] of risks.groups.entries()) {
    for (const [index, { name, frequency, evidence = [] }] of group.risks.entries()) {
      cite(`risks-${groupIndex + 1}-${index + 1}`, name, [frequency, ...evidence]);
    }
  }
  cite('risks-contraindications', lists.contraindications, risks.contraindications?.evidence);
  cite('risks-afterCare', lists.afterCare, risks.afterCare?.evidence);
  cite('risks-notKnown', lists.notKnown, risks.notKnown?.evidence);
  const options = [...alternatives.alternatives, alternatives.noTreatment];
  for (const [index, { name, evidence }] of options.entries()) {
    cite(`alternatives-${index + 1}`, name, evidence);
  }
  citeExplainers('decision');
  for (const [index, { intent, evidence }] of candidacy.groups.entries()) {
    cite(`candidacy-${index + 1}`, intents[intent], evidence);
  }
  return citations;
}

/** @param {Treatment} treatment */
function sourcesSection(treatment) {
  const citations = citationsOf(treatment);
  return (
    <section id="sources" className="clinic-source-list" data-slot="source-list">
      <h2 data-slot="source-list-heading">Sources</h2>
      <ol role="list" data-slot="source-list-items">
        {treatment.sources.map(({ id, kind, authors, title, publication, year, doi, url }) => {
          const href = doi ? `https://doi.org/${doi}` : url;
          const places = citations.get(id);
          return (
            <li key={id} id={`sources-${id}`} data-slot="source-list-item">
              <p dir="auto">
                {authors.replace(/\.$/, '')}. {title}. <cite>{publication}</cite>, {year}. (
                {kind.replaceAll('-', ' ')})
              </p>
              <p data-slot="source-list-link" dir="auto">
                <a href={href}>{href}</a>
              </p>
              {places && (
                <div data-slot="source-list-citations">
                  <span>Cited at:</span>
                  <ul role="list">
                    {[...places].map(([place, label]) => (
                      <li key={place}>
                        <a href={`#${place}`}>{label}</a>
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/**
 * @param {Treatment} treatment
 * @param {ClinicContact} contact
 * @param {CrisisContact} crisis
 */
export function page(treatment, contact, crisis) {
  const { name, summary, summaryEvidence, process, benefits, risks, review } = treatment;
  const { alternatives, candidacy } = treatment;
  const sources = new Map(treatment.sources.map((source) => [source.id, source]));
  const questions = treatment.explainers.filter(({ place }) => place !== 'decision');
  const decisions = treatment.explainers.filter(({ place }) => place === 'decision');
  /** @param {Treatment['explainers'][number]} explainer */
  const entry = ({ id, question }) => ({ id, heading: question });
  return (
    <main tabIndex={-1} id="main" data-slot="treatment-page" className="clinic-treatment-page">
      {crisisNotice(crisis, 'banner')}
      <QuickExit />
      <section id="summary" className="clinic-treatment-hero" data-slot="treatment-hero">
        <div data-slot="treatment-hero-panel">
          <div data-slot="treatment-hero-text">
            <h1 data-slot="treatment-hero-title">{name}</h1>
            <div data-slot="treatment-hero-summary">{paragraphs(summary)}</div>
          </div>
        </div>
        <div data-slot="treatment-hero-foot">
          <section className="clinic-review-stamp" data-status="draft" data-slot="review-stamp">
            <p data-slot="review-stamp-status">Draft: no clinician has signed this page off yet.</p>
          </section>
          <div>
            <p data-slot="treatment-hero-evidence">What this rests on</p>
            {evidenceList(summaryEvidence, sources)}
          </div>
        </div>
      </section>
      <div data-slot="treatment-page-band" data-section="contents">
        <Contents
          entries={[
            ...questions.map(entry),
            { id: 'process', heading: process.heading },
            { id: 'benefits', heading: benefits.heading },
            { id: 'risks', heading: risks.heading },
            { id: 'alternatives', heading: alternatives.heading },
            ...decisions.map(entry),
            { id: 'candidacy', heading: candidacy.heading },
            { id: 'contact', heading: treatment.contact?.heading ?? 'Talk with us' },
            { id: 'sources', heading: 'Sources' },
          ]}
        />
      </div>
      <div data-slot="treatment-page-band" data-section="explainers">
        {questions.map((item) => explainer(item, sources))}
      </div>
      <div data-slot="treatment-page-band" data-section="process" data-tone="water">
        {processSection(process)}
      </div>
      <div data-slot="treatment-page-band" data-section="benefits">
        {benefitsSection(benefits, sources)}
      </div>
      <div data-slot="treatment-page-band" data-section="risks" data-tone="sand">
        {risksSection(treatment, sources, contact)}
      </div>
      <div data-slot="treatment-page-band" data-section="alternatives">
        {alternativesSection(alternatives, sources)}
      </div>
      <div data-slot="treatment-page-band" data-section="decision">
        {decisions.map((item) => explainer(item, sources))}
      </div>
      <div data-slot="treatment-page-band" data-section="candidacy">
        <Candidacy candidacy={candidacy} crisis={crisis} sources={sources} />
      </div>
      <div data-slot="treatment-page-band" data-section="contact">
        {contactSection(treatment, contact, crisis)}
      </div>
      <div data-slot="treatment-page-band" data-section="sources" data-tone="water">
        <section className="clinic-review-stamp" data-status="draft" data-slot="review-stamp">
          <h2 data-slot="review-stamp-heading">About this page</h2>
          <p data-slot="review-stamp-status">Draft: no clinician has signed this page off yet.</p>
          <dl data-slot="review-stamp-facts">
            {fact('Written by', review.authors.map((author) => author.name).join('; '))}
            {fact('Who paid for it', review.funding)}
            {fact('How it is kept up to date', review.updatePolicy)}
          </dl>
        </section>
        {sourcesSection(treatment)}
        <p data-slot="back-to-top" className="clinic-back-to-top">
          <a href="#main">Back to top</a>
        </p>
        {crisisNotice(crisis, 'inline', 2)}
      </div>
    </main>
  );
}
