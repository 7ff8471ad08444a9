import type { GetHelp, HelpLevel } from '../../content/model/index.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';

interface HelpProps {
  help: GetHelp;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
}

const urgencies = ['emergency', 'urgent', 'routine'] as const;

/** When to get help and how, the emergency first. */
export function Help({ help, level, text }: HelpProps) {
  return (
    <div data-slot="risk-disclosure-help">
      <Heading level={level} slot="risk-disclosure-title">
        {text['get-help']}
      </Heading>
      {urgencies.map((urgency) => {
        const content = help[urgency];
        return (
          content && (
            <div key={urgency} data-slot="risk-disclosure-help-level" data-level={urgency}>
              <HelpContent
                content={content}
                level={nextLevel(level)}
                urgency={text['help-levels'][urgency]}
              />
            </div>
          )
        );
      })}
    </div>
  );
}

interface HelpContentProps {
  content: HelpLevel;
  level: HeadingLevel;
  urgency: string;
}

function HelpContent({ content: { action, signs, links = [] }, level, urgency }: HelpContentProps) {
  return (
    <>
      <Heading level={level} slot="risk-disclosure-help-title">
        {action ? `${urgency}: ${action}` : urgency}
      </Heading>
      {signs.length > 0 && <ItemList slot="risk-disclosure-signs" items={signs} />}
      {links.map(({ href, label }, index) => (
        <p key={index} data-slot="risk-disclosure-help-link">
          <SafeLink href={href}>{label || href}</SafeLink>
        </p>
      ))}
    </>
  );
}
