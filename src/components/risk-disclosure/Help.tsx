import type { ReactNode } from 'react';
import type { ClinicContact, GetHelp, HelpLevel } from '../../content/model/index.js';
import { dialed, normalizeContact } from '../../content/normalize/index.js';
import type { ContactNumber, ContactNumbers } from '../../content/numbers.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { fillTemplate, splitTemplate } from '../../internal/wording/template.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

interface HelpProps {
  id: string | undefined;
  help: GetHelp;
  contact: ClinicContact | undefined;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
  numbers: ContactNumbers;
}

/**
 * When to get help and how, the emergency first. An after-effect that cannot wait leads to the
 * clinic's on-call number; without one, to the emergency number.
 */
export function Help({ id, help, contact, level, text, numbers }: HelpProps) {
  const { emergency, onCall } = numbers;
  const { phone } = normalizeContact(contact);
  const office = phone && { dial: dialed(phone), display: phone.display };
  const levels = { level: nextLevel(level), text };
  return (
    <div data-slot="risk-disclosure-help" id={id}>
      <Heading level={level} slot="risk-disclosure-title">
        {text['get-help']}
      </Heading>
      <Level {...levels} urgency="emergency" content={help.emergency} number={emergency} />
      <Level
        {...levels}
        urgency="urgent"
        content={help.urgent}
        number={onCall ?? emergency}
        template={onCall && text['help-on-call']}
      >
        {onCall && <Sentence template={text['help-no-answer']} text={text} number={emergency} />}
        <Sentence template={text['help-crisis']} text={text} number={numbers['crisis.call']} />
      </Level>
      <Level
        {...levels}
        urgency="routine"
        content={help.routine}
        number={office}
        template={text['help-office']}
      />
    </div>
  );
}

interface LevelProps {
  urgency: keyof GetHelp;
  content: HelpLevel | undefined;
  /** Whom to call. */
  number: ContactNumber | undefined;
  /** The heading around the link to it. */
  template?: string | undefined;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
  children?: ReactNode;
}

function Level({ urgency, content, number, template, level, text, children }: LevelProps) {
  if (!content) return null;
  const words = text['help-levels'][urgency];
  const heading = fillTemplate(template ?? text['help-emergency'], { level: words });
  return (
    <div data-slot="risk-disclosure-help-level" data-level={urgency}>
      <Heading level={level} slot="risk-disclosure-help-title">
        {number ? <WithCall template={heading} text={text} number={number} /> : words}
      </Heading>
      {content.signs.length > 0 && <ItemList slot="risk-disclosure-signs" items={content.signs} />}
      {children}
    </div>
  );
}

interface SentenceProps {
  template: string;
  text: RiskDisclosureLabels;
  number: ContactNumber | undefined;
}

function Sentence({ number, ...sentence }: SentenceProps) {
  return (
    number && (
      <p data-slot="risk-disclosure-help-link">
        <WithCall {...sentence} number={number} />
      </p>
    )
  );
}

/** A sentence with the link to a number in it. */
function WithCall({ template, text, number }: SentenceProps & { number: ContactNumber }) {
  const [before, after] = splitTemplate(template, 'call');
  const [call, rest] = splitTemplate(text['help-call'], 'number');
  return (
    <>
      {before}
      <SafeLink href={number.dial && `tel:${number.dial}`}>
        {call}
        {/* Whole on its line, and in its own order where the words run from right to left. */}
        <bdi>{number.display}</bdi>
        {rest}
      </SafeLink>
      {after}
    </>
  );
}
