import type { GetHelp } from '../../../content/model/index.js';
import type { NormalizedContact } from '../../../content/normalize/index.js';
import { fillTemplateIsolated } from '../../../internal/wording/template.js';

/** When to get help, with the clinic's own number where its level has no other link. */
export function helpWithNumber(
  help: GetHelp | undefined,
  phone: NormalizedContact['phone'],
  template: string,
): GetHelp | undefined {
  if (!help?.routine || help.routine.links?.length || !phone) return help;
  const label = fillTemplateIsolated(template, { address: phone.display });
  return {
    ...help,
    routine: { ...help.routine, links: [{ href: `tel:${phone.number}`, label }] },
  };
}
