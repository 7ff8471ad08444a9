/** The forms of regular English verbs: `ease wipe_out` is "ease, eases, easing, wiped out" and more. */
export function verbs(bases: string): string {
  const forms = bases.split(' ').map((base) => {
    const [verb = '', ...particle] = base.split('_');
    return [inflected(verb), ...particle].join(' ');
  });
  return forms.join('|');
}

function inflected(verb: string): string {
  const stem = verb.slice(0, -1);
  if (verb.endsWith('e')) return `${stem}(?:e[sd]?|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${stem}(?:y|ies|ied|ying)`;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}(?:es|ed|ing)?`;
  return `${verb}(?:s|${verb.at(-1)}?(?:ed|ing))?`;
}

const pronoun = '(?:me|te|se|les?|l[oa]s?|nos)?';
const endings = {
  ar: `(?:a(?:n|s|r|rá[ns]?|remos|rían?|mos|ndo|d[oa]s?|ron|ba[ns]?)?|e[ns]?|é|ó|o)${pronoun}`,
  er: `(?:e(?:n|s|r|rá[ns]?|remos|rían?|mos)?|iendo|id[oa]s?|ió|ieron|ía[ns]?|a[ns]?|o)${pronoun}`,
  ir: `(?:e[ns]?|i(?:r|rá[ns]?|remos|rían?|mos|endo|d[oa]s?|ó|eron)|ía[ns]?|a[ns]?|o)${pronoun}`,
} as const;

/** The forms of regular Spanish verbs: `curar vencer` is "cura, curará, venció, vencer" and more. */
export const verbos = (bases: string): string =>
  bases
    .split(' ')
    .map((base) => base.slice(0, -2) + endings[base.slice(-2) as keyof typeof endings])
    .join('|');
