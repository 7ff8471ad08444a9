// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens the table turns into blocks, and
// Safari then drops the semantics of a table without written roles.

import { normalizeAlternatives } from '../../content/normalize/index.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { checkAlternatives } from './AlternativesList.checks.js';
import { alternativesListLabels } from './AlternativesList.labels.js';
import type { AlternativesListProps } from './AlternativesList.props.js';
import { alternativesListVariants } from './AlternativesList.variants.js';
import { allOptions, citingPlaces } from './citing-places.js';
import { OptionRow } from './OptionRow.js';

/** The other options, no treatment included, side by side in the same terms. */
export function AlternativesList(props: AlternativesListProps) {
  const content = normalizeAlternatives(props);
  const id = useOwnId(content.id);
  if (process.env.NODE_ENV !== 'production') checkAlternatives(content);
  const { alternatives, noTreatment, ...section } = withoutCiting(content);
  const { locale, labels, className, children, ...rest } = section;
  const options = allOptions(content);
  if (options.length === 0) return null;
  const own = locale?.alternativesList;
  const text = mergeLabels('AlternativesList', alternativesListLabels, own, labels);
  const context = citationContext(content, id);
  const level = nextLevel(rest.headingLevel);
  return (
    <Section
      {...rest}
      id={id}
      slot="alternatives-list"
      className={alternativesListVariants({ className })}
    >
      <table role="table" data-slot="alternatives-list-table">
        <thead role="rowgroup">
          <tr role="row">
            {[text.option, text.description, text.benefits, text.risks].map((heading, index) => (
              <th key={index} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {options.map((option, index) => (
            <tr
              key={index}
              role="row"
              data-slot="alternatives-list-item"
              id={itemId(id, index + 1)}
            >
              <OptionRow option={option} text={text} context={context} />
            </tr>
          ))}
        </tbody>
      </table>
      <OwnNotes places={citingPlaces({ ...content, id })} level={level} context={context} />
      {children}
    </Section>
  );
}
