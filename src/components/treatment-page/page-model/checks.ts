import type { Treatment } from '../../../content/model/index.js';
import { compact, normalizeTreatment } from '../../../content/normalize/index.js';
import { contactNumbers, fillNumbers } from '../../../content/numbers.js';
import { quote, warn } from '../../../content/warn.js';
import type { TreatmentPageProps, TreatmentPageSlots } from '../TreatmentPage.props.js';
import { defaultOrder } from './section-order.js';

const slotNames: Readonly<Record<keyof TreatmentPageSlots, true>> = {
  careBar: true,
  hero: true,
  explainers: true,
  process: true,
  benefits: true,
  alternatives: true,
  candidacy: true,
  cost: true,
  team: true,
  faq: true,
  contact: true,
};

/** Warns about what would surprise a developer or fail a visitor. Call it in development only. */
export function checkPage(props: TreatmentPageProps): void {
  checkOrder(props.order);
  checkSlots(props.slots);
  const { idPrefix, headingLevel } = props;
  if (props.quickExit && props.slots?.careBar === false) {
    warn(
      'TreatmentPage',
      'there is no care bar, so `quickExit` shows no way out. Leave the slot `careBar` alone, or render a `QuickExit` of your own.',
    );
  }
  if (idPrefix && !/^\S+$/.test(idPrefix)) {
    warn(
      'TreatmentPage',
      `\`idPrefix\` is ${quote(idPrefix)}, and links to an id with a space do not work. Use letters, digits and hyphens.`,
    );
  }
  if (headingLevel && ![1, 2, 3].includes(headingLevel)) {
    warn(
      'TreatmentPage',
      `\`headingLevel\` is ${headingLevel}, so the treatment's name is an \`h1\`. Use 1, 2 or 3: the page has three ranks below it.`,
    );
  }
  checkTreatment(normalizeTreatment(fillNumbers(props.treatment, contactNumbers(props))));
}

function checkOrder(order: TreatmentPageProps['order']): void {
  if (order && !Array.isArray(order)) {
    warn(
      'TreatmentPage',
      `\`order\` is ${quote(order)} and not a list, so it may have no effect. Pass a list of section names.`,
    );
  }
  const names = compact(order);
  for (const [index, name] of names.entries()) {
    const isFirst = names.indexOf(name) === index;
    if (defaultOrder.includes(name) && isFirst) continue;
    warn(
      'TreatmentPage',
      `"${name}" in \`order\` ${isFirst ? 'is not a movable section' : 'is there twice'}, so it moves nothing. The movable sections are ${defaultOrder.join(', ')}; what invites to act stays after the risks.`,
    );
  }
}

function checkSlots(slots: TreatmentPageSlots | undefined): void {
  for (const [name, slot] of Object.entries(slots ?? {})) {
    if (!Object.hasOwn(slotNames, name)) {
      warn(
        'TreatmentPage',
        `there is no slot \`${name}\`, so it changes nothing. The slots are ${Object.keys(slotNames).join(', ')}; the crisis line, key facts, risks, review, evidence and sources always stay.`,
      );
    } else if (slot !== undefined && slot !== false && typeof slot !== 'function') {
      warn(
        'TreatmentPage',
        `the slot \`${name}\` is not a function, so the usual section is rendered. Pass a function of its props, or \`false\` to leave it out.`,
      );
    }
  }
}

function checkTreatment(treatment: Treatment): void {
  if (!treatment.name) {
    warn(
      'TreatmentPage',
      'there is no treatment with a name, so the page has no title. Check content with `parseTreatment`, and await promises.',
    );
  }
  if (treatment.risks.groups.length === 0) {
    warn(
      'TreatmentPage',
      'the treatment has no risks, so what people may gain is left out too. Add `risks.groups`.',
    );
  }
}
