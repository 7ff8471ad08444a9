import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Rules about how people are spoken of. */
export const peopleRules: readonly PhraseRule[] = [
  {
    id: 'stigma',
    severity: 'warning',
    source: ruleSources.personFirst,
    why: 'A label puts the illness before the person, and keeps people from asking for help.',
    better:
      'Put the person first: "people with a substance use disorder", "people with depression".',
    phrases: {
      en: [
        '(?:drug |heroin |alcohol |opioid |former |recovering |an? )?addicts?',
        'drug (?:abusers?|users?|habits?|fiends?)',
        '(?:substance|alcohol|drug|opioid) abuse(?:rs?)?|abusers? of (?:drugs?|alcohol)',
        'alcoholics?(?! anonymous)|junkies?|drunks?|druggies?|crackheads?',
        '(?:gets?|got|is|are|been|stay|staying) clean (?:from|of|and sober)',
        'clean (?:and|or) dirty|dirty (?:urine|test)',
        'suffer(?:s|ed|ing|ers?)? (?:from|with) (?:\\S{1,20} ){0,2}(?:depression|ptsd|anxiety|mental|trauma|bipolar|schizophrenia|addiction|an? \\S{1,12} disorder|disorders?|illness)',
        '(?:depression|ptsd|anxiety|trauma|migraine|pain) (?:sufferers?|victims?)',
        'victims? of (?:depression|ptsd|anxiety|mental illness|addiction|schizophrenia)',
        'afflicted (?:with|by)|stricken (?:with|by)|crippled by|confined to a wheelchair',
        'wheelchair[- ]bound',
        'the (?:mentally ill|depressed|insane|disabled|handicapped|addicted|suicidal|mad)(?! (?:person|people|patient|brain|mood|state|thoughts))',
        'depressives|schizophrenics?|bipolars|psychotics|psychos?|lunatics?|maniacs?|crazy',
        'insane|nuts|mental (?:patients?|cases?|defects?)|retarded|deranged|demented',
        'unstable people',
        '(?:depressed|suicidal|psychotic|anxious|traumatized|bipolar|schizophrenic|addicted|borderline|mentally ill|manic) (?:patients?|people|persons?|individuals?|adults?|women|men|teens?)(?! (?:with|who are not))',
        '(?:he|she|they|you) (?:is|are) (?:a )?(?:bipolar|schizophrenic|borderline|psychotic|depressive)',
      ],
      es: [
        '(?:un |una |los |las |el |la )?(?:drogadict|toxicóman|alcohólic)[oa]s?(?! anónimos)',
        '(?:un |una |los |las )(?:adict)[oa]s?|yonquis?|drogat[oa]s?|borrach[oa]s?',
        'abuso de (?:drogas|sustancias|alcohol)',
        '(?:sufre|sufren|padece|padecen|sufriendo|aquejad[oa]s?|víctimas?|afectad[oa]s) (?:de |por )?(?:\\S{1,12} ){0,1}(?:depresión|ansiedad|tept|trastornos?|esquizofrenia|adicción|enfermedad mental)',
        '(?:los|las) (?:deprimid|enferm[oa]s mentales|esquizofrénic|loc|suicidas|dementes|bipolares|perturbad)(?:[oa]s)?',
        'l[oa]c[oa]s?|esquizofrénic[oa]s|enferm[oa]s? mental(?:es)?|demente(?:s)?',
        'desequilibrad[oa]s?|maníac[oa]s?|psicótic[oa]s|trastornad[oa]s',
        'pacientes (?:deprimid|suicidas|depresiv)[oa]?s?|personas (?:deprimidas|suicidas)',
      ],
    },
    excusedBy: ['report'],
    unless: {
      en: [
        'alcoholics anonymous|abuse and misuse',
        '(?:sexual|physical|child|domestic|emotional) abuse',
      ],
      es: ['alcohólicos anónimos|abuso sexual'],
    },
  },
  {
    id: 'suicide-words',
    severity: 'error',
    source: ruleSources.suicideWords,
    why: '"Commit" makes suicide a crime, and "successful" makes it a goal.',
    better: 'Write "died by suicide", "attempted suicide", "thoughts of suicide".',
    phrases: {
      en: [
        '(?:commit|commits|committed|committing|commission of) (?:\\S{1,10} ){0,1}suicide',
        '(?:successful|failed|unsuccessful|botched|completed?|completing|completes) suicides?(?: attempts?)?',
        '(?:kill|kills|killed|killing|off|hang|hangs|hanged) (?:him|her|your|them|my|one)sel(?:f|ves)',
        'took (?:his|her|their) own (?:life|lives)',
        'suicide (?:epidemic|threats?|gestures?|victims?|risk patients?)|suicidal gestures?',
        'cry for help|suicide is (?:selfish|cowardly|a sin|the coward\\S{0,3})',
        'end(?:ing)? it all',
      ],
      es: [
        '(?:cometer|cometió|cometen|comete|cometido|cometiendo|consumar|consumó|consumado) (?:el |un )?suicidio',
        'suicidio (?:exitoso|consumado|fallido|frustrado|logrado|con éxito)',
        'intento (?:fallido|exitoso|frustrado) de suicidio',
        'se (?:mató|mata|quitó la vida|quita la vida)|epidemia de suicidios?',
        'suicidarse con éxito|víctimas? de(?:l)? suicidio',
      ],
    },
    excusedBy: ['report'],
  },
];
