import type { LintLocale } from './finding.js';

type Words = Readonly<Record<LintLocale, RegExp>>;

/** Conditions and groups of people that an approval can be for. */
const conditions = {
  depression: { en: /depress|suicidal/u, es: /depresi|suicid/u },
  bipolar: { en: /bipolar|mania/u, es: /bipolar|manía/u },
  trauma: { en: /ptsd|trauma/u, es: /tept|trauma/u },
  anxiety: { en: /(?<!anti-?)anxiety|panic/u, es: /ansiedad|pánico/u },
  ocd: { en: /\bocd\b|obsessive/u, es: /\btoc\b|obsesiv/u },
  addiction: {
    en: /addict|alcohol|substance|opioid|cocaine/u,
    es: /adicci|alcohol|drogas|opioid/u,
  },
  smoking: { en: /smok|cigarette|nicotine/u, es: /tabaco|fumar|nicotina/u },
  migraine: { en: /migraine/u, es: /migraña|jaqueca/u },
  pain: { en: /\bpain|fibromyalgia|arthritis/u, es: /dolor|fibromialgia/u },
  attention: { en: /\badhd\b|attention deficit/u, es: /\btdah\b|déficit de atención/u },
  autism: { en: /autis/u, es: /autis/u },
  eating: { en: /eating disorder|anorexi|bulimi|weight/u, es: /alimentari|anorexi|bulimi|peso/u },
  psychosis: { en: /schizophren|psychosis/u, es: /esquizofreni|psicosis/u },
  sleep: { en: /insomnia|\bsleep/u, es: /insomnio|\bsueño/u },
  nerves: {
    en: /dementia|alzheimer|parkinson|tinnitus|stroke|brain injury/u,
    es: /demencia|alzheimer|parkinson|acúfenos|ictus/u,
  },
  birth: { en: /postpartum|pregnan|new mothers/u, es: /posparto|embaraz/u },
  grief: { en: /grief|burnout|\bstress/u, es: /duelo|agotamiento|\bestrés/u },
  teens: { en: /teen|adolescen/u, es: /adolescen/u },
  children: { en: /child|\bkids/u, es: /niñ[oa]s/u },
  anything: {
    en: /whatever|everything|mental (?:illness|health)|mood disorder|\ball you|every kind|everyone/u,
    es: /cualquier|todo tipo|salud mental|todos los trastornos/u,
  },
} as const satisfies Readonly<Record<string, Words>>;

type Condition = keyof typeof conditions;

const conditionsIn = (sentence: string, locale: LintLocale): readonly Condition[] =>
  (Object.keys(conditions) as Condition[]).filter((name) =>
    conditions[name][locale].test(sentence),
  );

/** What has been approved or cleared, and for what. */
const approvals: readonly { treatment: RegExp; for: readonly Condition[] }[] = [
  { treatment: /esketamin|spravato/u, for: ['depression'] },
  {
    treatment:
      /\btms\b|\brtms\b|magnetic|\bdevices?\b|\bcoils?\b|\baparatos?\b|dispositivos?\b|\bemt\b|estimulación magnética|magnétic/u,
    for: ['depression', 'ocd', 'smoking', 'migraine', 'teens'],
  },
];

/** What has no approval for a mental illness, and shines in the light of what has. */
const unapproved =
  /(?<!es)ketamin|\bcbt\b|\btcc\b|(?<!electroconvulsive )(?<!magnetic )(?<!stimulation )(?<!tms )\btherapy|psicoterapia|psilocybin|psilocibina|mdma|lozenge/u;

/** Whether a sentence tells an approval that is known. */
export function isKnownApproval(sentence: string, locale: LintLocale): boolean {
  if (unapproved.test(sentence)) return false;
  const named = approvals.filter(({ treatment }) => treatment.test(sentence));
  const allowed = named.flatMap((approval) => approval.for as readonly string[]);
  return (
    named.length > 0 &&
    conditionsIn(sentence, locale).every((condition) => allowed.includes(condition))
  );
}

const agencies =
  /\b(?:fda|food and drug administration|ema|aemps|mhra|tga|nice|nhs|cofepris|health canada|harvard|stanford|yale)\b/gu;

/** Whether a sentence claims no more than a treatment's own status: no other use, no other agency. */
export function isOfStatus(sentence: string, status: string, locale: LintLocale): boolean {
  const [claimed, stated] = [sentence, status].map((text) => text.toLowerCase());
  if (claimed === undefined || stated === undefined) return false;
  if (unapproved.test(claimed) && !unapproved.test(stated)) return false;
  const known: readonly string[] = conditionsIn(stated, locale);
  return (
    conditionsIn(claimed, locale).every((condition) => known.includes(condition)) &&
    [...claimed.matchAll(agencies)].every(([agency]) => stated.includes(agency))
  );
}
