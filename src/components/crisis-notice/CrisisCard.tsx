import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { asSentence, endsSentence } from '../../internal/wording/sentence.js';
import type { CrisisNoticeLabels } from './CrisisNotice.labels.js';
import { chatLink, type WayToReach, waysToReach, waysToReachLine } from './ways-to-reach.js';

interface CrisisCardProps {
  contact: ReachableCrisisContact;
  text: CrisisNoticeLabels;
}

/** Everything a contact has but the emergency number: the service, its languages, other lines. */
export function CrisisCard({ contact, text }: CrisisCardProps) {
  const { name, lang, availability, languages = [], otherLines = [] } = contact;
  const ways = waysToReach(contact, text);
  return (
    <>
      {(name || availability) && (
        // Its own language may run the other way than the page's.
        <p data-slot="crisis-notice-service" lang={lang} dir="auto">
          {name && <strong>{name}</strong>}
          {availability && afterName(name) + asSentence(availability)}
        </p>
      )}
      {languages.map((language, index) => (
        <p key={index} data-slot="crisis-notice-language" lang={language.lang} dir="auto">
          {language.chat ? asSentence(language.text) : language.text}
          {language.chat && (
            <>
              {' '}
              <Way {...chatLink(language.chat, { ...text, chat: '{display}' })} />
            </>
          )}
        </p>
      ))}
      {ways.length > 0 && <Ways ways={ways} />}
      {otherLines.map((line, index) => (
        <Ways key={index} ways={waysToReachLine(line, text)} />
      ))}
    </>
  );
}

/** What stands between the service and when it is there. */
const afterName = (name: string | undefined) => (!name ? '' : endsSentence(name) ? ' ' : '. ');

function Ways({ ways }: { ways: readonly WayToReach[] }) {
  return (
    <ItemList
      slot="crisis-notice-ways"
      items={ways.map((way) => <Way key={way.words} {...way} />)}
    />
  );
}

function Way({ href, words }: WayToReach) {
  return <SafeLink href={href}>{words}</SafeLink>;
}
