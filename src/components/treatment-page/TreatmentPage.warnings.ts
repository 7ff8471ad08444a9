import type { Treatment } from '../../content/model/index.js';
import { listOf, phoneOf } from '../../internal/given.js';
import { warn } from '../../internal/warn.js';
import { slotNames, usualOrder } from './sections.js';
import { hasRisks } from './shown-content.js';
import type { TreatmentPageProps } from './TreatmentPage.types.js';

// Call these in development only: a production bundle then has none of their text.

/** Props that do nothing, or not what was meant. */
export function warnOfProps({
  order,
  slots,
  idPrefix,
  headingLevel,
}: Partial<TreatmentPageProps>): void {
  const names = listOf(order);
  for (const [index, name] of names.entries()) {
    if (usualOrder.includes(name) && names.indexOf(name) === index) continue;
    warn(
      'TreatmentPage',
      `"${name}" in \`order\` ${names.indexOf(name) === index ? 'is no section whose order is free' : 'is there twice'}, so it moves nothing. The sections are ${usualOrder.join(', ')}; what invites to act stays after the risks.`,
    );
  }
  if (order && !Array.isArray(order)) {
    warn(
      'TreatmentPage',
      `\`order\` is ${JSON.stringify(order)} and no list, so it moves nothing. Pass the names of sections as a list.`,
    );
  }
  for (const name of Object.keys(slots ?? {})) {
    if ((slotNames as readonly string[]).includes(name)) continue;
    warn(
      'TreatmentPage',
      `there is no slot \`${name}\`, so it changes nothing. The slots are ${slotNames.join(', ')}; the crisis line, risks, review and sources always stay.`,
    );
  }
  if (idPrefix && !/^\S+$/.test(idPrefix)) {
    warn(
      'TreatmentPage',
      `\`idPrefix\` is ${JSON.stringify(idPrefix)}, and links to an id with a space in it do not arrive. Use letters, digits and hyphens.`,
    );
  }
  if (headingLevel && ![1, 2, 3].includes(headingLevel)) {
    warn(
      'TreatmentPage',
      `\`headingLevel\` is ${headingLevel}, so the treatment's name is an \`h1\`. It can be 1, 2 or 3: the page has three ranks below it.`,
    );
  }
}

/** Content that leaves a visitor less safe than the page is meant to. */
export function warnOfContent(
  treatment: Treatment | undefined,
  crisis: TreatmentPageProps['crisis'] | undefined,
  contact: TreatmentPageProps['contact'] | undefined,
): void {
  if (!treatment?.name) {
    warn(
      'TreatmentPage',
      'there is no treatment with a name, so the page has no title. `parseTreatment` checks content before it gets here; a promise has to be awaited.',
    );
  }
  if (!hasRisks(treatment)) {
    warn(
      'TreatmentPage',
      'the treatment has no risks, so what people may gain is left out too. Add `risks.groups`.',
    );
  }
  const digits = (number: unknown) => String(number ?? '').replace(/\D/g, '');
  const known = [
    contact?.phone?.number,
    contact?.text?.number,
    crisis?.call,
    crisis?.text,
    crisis?.emergency,
    ...listOf(crisis?.otherLines).map(({ call }) => call),
  ].map((number) => digits(phoneOf(number)?.dial));
  const { emergency, urgent } = treatment?.risks?.getHelp ?? {};
  for (const { href } of [...listOf(emergency?.links), ...listOf(urgent?.links)]) {
    if (!/^(tel|sms):/.test(href) || known.includes(digits(href.split('?')[0]))) continue;
    warn(
      'TreatmentPage',
      `the risks say to turn to ${href}, which \`crisis\` does not have, so a visitor reads different numbers on one page. Change the numbers in the treatment's content, words included, or the crisis contact.`,
    );
  }
}
