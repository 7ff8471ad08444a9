import type { TeamMember } from '../../content/model/index.js';
import { normalizeTeam } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { type TeamListLabels, teamListLabels } from './TeamList.labels.js';
import type { TeamListProps } from './TeamList.props.js';
import { teamListVariants } from './TeamList.variants.js';

/** Who treats people at the clinic: name, role, license and training. */
export function TeamList(props: TeamListProps) {
  const { members, locale, labels, className, children, ...rest } = normalizeTeam(props);
  if (members.length === 0 && !rest.intro) return null;
  const text = mergeLabels('TeamList', teamListLabels, locale?.teamList, labels);
  return (
    <Section {...rest} slot="team-list" className={teamListVariants({ className })}>
      {members.length > 0 && (
        <List slot="team-list-members">
          {members.map((member, index) => (
            <li key={index} data-slot="team-list-member">
              <Member member={member} level={nextLevel(rest.headingLevel)} text={text} />
            </li>
          ))}
        </List>
      )}
      {children}
    </Section>
  );
}

interface MemberProps {
  member: TeamMember;
  level: HeadingLevel;
  text: TeamListLabels;
}

function Member({ member: { name, role, credentials, training }, level, text }: MemberProps) {
  return (
    <>
      <Heading level={level} slot="team-list-name">
        {name || role}
      </Heading>
      {name && role && <p data-slot="team-list-role">{role}</p>}
      {credentials && <p data-slot="team-list-credentials">{credentials}</p>}
      <FactList slot="team-list-facts" facts={[[text.training, training]]} />
    </>
  );
}
