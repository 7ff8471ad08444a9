/** Parts of the phrases, as regular expressions. */

/** Up to so many words of the same part of a sentence. */
export const gap = (most: number) => `(?:[^\\s,;:.]{1,18} ){0,${most}}`;

/** A medicine that a clinic may speak of. */
export const medicine = {
  en: '(?:ketamine|esketamine|spravato|lozenges?|troches?|infusions?|(?:nasal|nose) sprays?|kap)',
  es: '(?:ketamina|esketamina|spravato|pastillas?|infusiones|infusión|aerosol(?: nasal)?|espray)',
};

/** Treatments that it may be set beside. */
export const otherTreatment = {
  en: '(?:antidepressants?|ssris?|medicines?|medications?|drugs?|pills?|tablets?|treatments?|(?:talk(?:ing)? |psycho)?therap(?:y|ies)|cbt|ect|electroconvulsive|tms|lithium|prozac|zoloft|anything)',
  es: '(?:antidepresivos?|medicamentos?|fármacos?|pastillas?|tratamientos?|(?:psico)?terapias?|tec|emt|electrochoques?)',
};

/** Conditions that neither ketamine nor esketamine is authorized for. */
export const otherCondition = {
  en: "(?:ptsd|post-?traumatic|trauma|anxiety|panic|phobias?|ocd|obsessive|bipolar|adhd|autism|pain|migraines?|headaches?|fibromyalgia|addictions?|alcohol|eating disorders?|anorexia|bulimia|insomnia|burnout|grief|stress|parkinson's|borderline|schizophrenia|long covid)",
  es: '(?:tept|estrés|traumas?|ansiedad|pánico|fobias?|toc|bipolar|tdah|autismo|dolor(?:es)?|migrañas?|fibromialgia|adicci(?:ón|ones)|alcohol|anorexia|bulimia|insomnio|duelo)',
};

export const professionals = {
  en: '(?:doctors?|psychiatrists?|physicians?|clinicians?|consultants?|gps?|medics?|experts?|scientists?|neuroscientists?|researchers?|nurses?|pharmacists?|therapists?|psychologists?|specialists?|professors?|hospitals?)',
  es: '(?:médic[oa]s?|psiquiatras?|psicólog[oa]s?|expert[oa]s?|científic[oa]s?|enfermer[oa]s?|farmacéutic[oa]s?|especialistas?|profesor(?:a|es)?|hospitales|doctor(?:a|es)?)',
};

export const celebrities = {
  en: '(?:celebrit(?:y|ies)|actors?|actress(?:es)?|athletes?|footballers?|olympians?|influencers?|singers?|(?:film |movie |rock |pop |tv |reality |sports? |island )stars?|the stars|famous [^\\s,;:.]{2,12})',
  es: '(?:famos[oa]s|celebridades|deportistas|futbolistas|actor(?:es)?|actriz|actrices|cantantes?|influencers?)',
};
