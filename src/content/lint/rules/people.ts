import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Rules about how people are spoken of. */
export const peopleRules: readonly PhraseRule[] = [
  {
    id: 'stigma',
    poor: 'Help for addicts.',
    severity: 'warning',
    source: ruleSources.personFirst,
    why: 'A label puts the illness before the person, and keeps people from asking for help.',
    better:
      'Put the person first: "people with a substance use disorder", "people with depression".',
    phrases: {
      en: [
        'addicts?|junk(?:ie|y|ies)s?|alcoholics?(?! anonymous)|drunks|druggies?|crackheads?|stoners?|drug (?:abusers?|users?|habits?|fiends?|seek\\S{2,4})|(?:substance|alcohol|drug|opioid) (?:abuse(?:rs?)?|dependents?)|abusers?(?! potential)|users? of illegal',
        '(?:gets?|got|is|are|been|be|stay|staying|getting) clean(?! (?:clothes|room|water|up|hands|and dry))|clean (?:and|or) (?:dirty|sober)|dirty (?:urine|test|drug)',
        'suffer(?:s|ed|ing|er|ers)? (?:from|with|through)(?! (?:side|withdrawal))(?: \\S{1,20}){0,2}|{illness}[- ](?:sufferers?|victims?|ridden|stricken|riddled)|(?:battling|struggling|fighting|cursed|plagued|tormented|ravaged) (?:with|by) (?:\\S{1,10} )?(?:their|his|her)? ?(?:demons|madness|insanity)|demons',
        'victims? of ~ {illness}|(?:afflicted|stricken|crippled|tainted|plagued) (?:with|by)|crippled|confined to a wheelchair|wheelchair[- ]bound|depression victims',
        'the (?:mentally ill|depressed|insane|disabled|handicapped|addicted|suicidal|mad|mentally disturbed|psychotic)(?! (?:person|people|patient|brain|mood|state|thoughts|feeling|mind|group))',
        'the (?:broken|hopeless|damaged|desperate|troubled|unstable|untreatable|incurable)(?= (?:and|or|are|who|among|can|come|find|will|deserve)|[.,!;]|$)',
        '(?:depressed|suicidal|psychotic|anxious|traumatized|bipolar|schizophrenic|addicted|borderline|mentally ill|manic|unstable|disturbed|hopeless|untreatable|damaged|broken|crazy|insane) (?:patients?|people|persons?|individuals?|adults?|women|men|teens?|cases?|minds?|souls?|clients?)(?! (?:with|who are not))',
        '(?:he|she|they|you|who) (?:is|are|was|were) (?:an? )?(?:bipolar|schizophrenic|borderline|psychotic|depressive|anorexic)|schizophrenics?|manic[- ]depressives?|depressives|anorexics?|bulimics?|borderlines|bipolars|psychopaths?|psychotics|neurotics?',
        'hysterical|deranged|unhinged|nutcases?|nutters?|nut ?jobs?|psychos?|lunatics?|insane|insanity|mad(?:men|ness|house)|crazy|retards?|retarded|spastics?|maniacs?|loon(?:y|ies)|mental (?:patients?|cases?|defects?|asylum)|demented|nuts|basket cases?|looney|shrinks?',
      ],
      es: [
        '(?:drogadict|toxicóman|alcohólic|adict)[oa]s?(?! anónimos)|drogodependientes?|yonquis?|drogat[oa]s?|borrach[oa]s?|abuso de (?:drogas|sustancias|alcohol)',
        '(?:sufr|padec)(?:e|en|ió|ieron|ía|ían|iendo|ir|er|an|a)(?: de| por| con)?(?: \\S{1,12}){0,2} (?:{illness}|esquizofren\\S{1,3}|bipolar\\S{0,6}|trastorno\\S{0,8})|víctimas? de (?:la |el )?{illness}|(?:aquejad|afectad|atormentad)[oa]s? (?:de|por) (?:\\S{1,8} )?{illness}',
        // Of people, not of what they have: "los bipolares", but "un trastorno bipolar".
        '(?:los|las|un|una|unos|unas|el|la|al|del|es|son|era|eran) (?:un |una |muy |tan |más |muchos |muchas |pobres |demás )?{labeled}',
        '(?:personas?|pacientes?|enferm[oa]s?|individuos?|sujetos?|hombres?|mujer(?:es)?|jóven(?:es)?|joven|adultos?|niñ[oa]s?|client[ea]s?|gente) (?:muy |tan |más )?(?:{labeled}|inestables?)',
        'enferm[oa]s? mental(?:es)?|esquizofrénic[oa]s?|dementes?|trastornad[oa]s|desequilibrad[oa]s?|desquiciad[oa]s?',
        'l[oa]c[oa]s?(?! por)|locura|manicomios?|minusválid[oa]s?|discapacitad[oa]s|perturbad[oa]s?|lunátic[oa]s?|chiflad[oa]s?',
        'l[oa]s (?:rot[oa]s|desesperad[oa]s|desahuciad[oa]s|incurables|irrecuperables|inestables|desesperanzad[oa]s)(?= (?:y|o|que|son|pueden|encuentran|necesitan|merecen)|[.,!;]|$)',
      ],
    },
    excusedBy: ['report'],
    unless: {
      en: [
        'alcoholics anonymous|abuse and misuse|(?:sexual|physical|child|domestic|emotional) abuse|suffer(?:ing)? (?:from )?(?:side|withdrawal)|(?:words?|labels?|terms?) (?:such as|like)|we (?:avoid|do not say|never say)|and say|instead of',
      ],
      es: [
        'alcohólicos anónimos|abuso sexual|(?:vuelv|hac|volver|qued)\\S{1,4} (?:\\S{1,6} )?adict[oa]s?|palabras como|evitamos|en vez de',
      ],
    },
  },
  {
    id: 'suicide-words',
    poor: 'He committed suicide.',
    severity: 'error',
    source: ruleSources.suicideWords,
    why: '"Commit" makes suicide a crime, and "successful" makes it a goal.',
    better: 'Write "died by suicide", "attempted suicide", "thoughts of suicide".',
    phrases: {
      en: [
        'commit(?:s|ted|ting)? (?:\\S{1,8} ){0,2}suicide|commission of suicide|suicides? (?:that )?(?:was|were|is) (?:committed|successful|completed|unsuccessful)',
        '(?:successful|unsuccessful|failed|botched|completed?|completing|completes|attempted and failed) (?:\\S{1,8} )?suicid(?:e|es|al)(?: attempts?)?|(?:failed|unsuccessful|successful) (?:attempts?|tr(?:y|ies)) (?:at|to) (?:suicide|kill|end)',
        '(?:attempts?|tried|trying|attempted|attempting) (?:\\S{1,8} ){0,3}(?:but |and )?(?:failed|succeeded|unsuccessfully|without success|successfully)(?: (?:at|in|to) (?:suicide|killing|kill))?(?<=(?:suicide|kill)[^.]{0,40})|(?:unsuccessfully|successfully) (?:attempted|tried) (?:\\S{1,8} ){0,2}suicide',
        "(?:kill|hang|off|shoot|shot|hung)(?:s|ed|ing)? (?:him|her|them|my|your|one)sel(?:f|ves)|(?:took|take|takes|taken|taking) (?:his|her|their|my|one's|its) (?:own )?(?:life|lives)(?! (?:back|seriously|into|in))|(?:ended|end|ends|ending) (?:his|her|their|it|one's) (?:own )?(?:life|lives|all)(?! (?:of|with depression))",
        "suicide (?:epidemic|threat|gesture|victim|bid|completers?|fail\\S{0,4}|risk patient)s?|suicidal (?:gestures?|threats?|epidemic)|cr(?:y|ies) for (?:help|attention)|suicide is (?:selfish|cowardly|a sin|the coward\\S{0,3}|the easy)|hotspots?|(?:easy|coward's) way out",
      ],
      es: [
        '(?:comet|consum)(?:er|ió|ieron|en|e|ido|iendo|ar|ó|aron|ado|ía|ían) (?:un |el )?suicidio|suicidio (?:exitoso|consumado|fallido|frustrado|logrado|completado|fracasado|con éxito)|suicidarse con éxito',
        '(?:intentos?|tentativas?) (?:de suicidio )?(?:fallid|exitos|frustrad|fracasad|lograd)[oa]s?(?: de suicidio)?|(?:logró|consiguió|fracasó al) suicidarse|intent(?:ó|aron|ar|o|os|ado) (?:de )?(?:suicidarse|matarse|el suicidio|suicidio) (?:sin éxito|con éxito|y (?:falló|fracasó|no lo logró))|sin éxito (?:suicidarse|matarse)',
        'se (?:mató|mata|mataron|quitó la vida|quita la vida|quitaron la vida|ahorcó)|(?:epidemia|ola|oleada) de suicidios?|víctimas? (?:de|del) suicidio|gritos? de (?:ayuda|auxilio)',
      ],
    },
    excusedBy: ['report'],
  },
];
