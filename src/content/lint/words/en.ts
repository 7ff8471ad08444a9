import { brain } from './en-brain.js';
import { gains } from './en-gains.js';

const list = (...words: readonly string[]) => words.join('|');

/** English words. A class may name others. */
export const en = {
  ...gains,
  ...brain,
  illness: list(
    '(?:depress(?:ion|ive \\S{1,12}|ed thoughts)|anxiety|ptsd|trauma|addiction|symptoms?|sadness)',
    'despair|pain|darkness|illness|disease|disorders?|ocd|suicidal (?:thoughts|thinking|ideation|urges)',
    'panic(?: attacks?)?|grief|hopelessness|low mood|cravings|mood swings|stress|demons|suffering',
    'misery|worry|worries|rumination|insomnia|burnout|heartache|torment|gloom|blues|black dog',
    '(?:mental |brain )?fog|sorrow|negative thoughts|black cloud|clouds?|numbness|emptiness|struggles?',
  ),
  /** What is done or given. */
  cure: list(
    '(?:es)?ketamine|spravato|kap|r?tms|ect|cbt|(?:psycho|talk )?therap(?:y|ies)|treatments?|medicines?',
    'medications?|drugs?|infusions?|lozenges?|troches?|sessions?|(?:nasal |nose )?spray|doses?|coil',
    'injections?|pulses?|stimulation|magnets?|programs?|programmes?|protocols?|approach|methods?',
    'procedures?|magnetic \\S{1,12}|drips?|course|series',
  ),
  /** What or who acts. */
  agent: list(
    '{cure}|it|this|that|we|they|our \\S{1,12}|science',
    '(?:talking|working|pairing|combining) (?:\\S{1,12} ){0,4}\\S{1,12}',
  ),
  /** Other treatments. */
  other: list(
    'antidepressants?|ssris?|snris?|pills?|tablets?|medications?|medicines?|meds|drugs?|talk(?:ing)? therapy',
    'therap(?:y|ies)|counseling|treatments?|prozac|zoloft|lexapro|paxil|celexa|wellbutrin|cymbalta',
    'effexor|sertraline|fluoxetine|escitalopram|electroshock|ect|tms|cbt|spravato|esketamine|lithium',
    'options?|alternatives?|approaches|competitors?|clinics?|benzos?|prescriptions?',
    'anything|everything|nothing|(?:any|all|every) others?',
  ),
  people: list(
    'you|patients?|people|clients?|everyone|everybody|anyone|adults|those|they|she|he|families|veterans',
    'men|women|teens|teenagers|children|kids|members|most|many|sufferers',
  ),
  /** "everyone" */
  all: list(
    'everyone|everybody|anyone|anybody|all of (?:us|you|them|our \\S{1,10})|every last one',
    '(?:all|each|every|any)(?: single| one)?(?: of)?(?: our| the| your| depressed)? (?:patients?|people|persons?|adults?|clients?|body|one|ages?|cases?|comers|brain|type|kind|stage)(?: of (?:depression|person|patient|adult|people))?',
    "(?:there is|there's|there isn't|isn't|not) (?:no one|nobody|anyone|anybody|a (?:single )?(?:person|patient|soul))(?: alive| here| we know)?(?: who| that)?",
    'young and old(?: alike)?|old and young|teens and adults|children and adults|people of all ages',
    '100 ?(?:%|percent) of (?:\\S{1,10} )?(?:patients|people|clients)|anyone and everyone|the whole family',
  ),
  /** Research, as one speaks of it. */
  science: list(
    '(?:the |modern |clinical |brain |medical )?(?:science|research|stud(?:y|ies)|evidence|data|trials?|literature)',
    '(?:doctors|experts|scientists|researchers|psychiatrists|neuroscientists)|study after study|decades of \\S{1,12}',
    'numbers|facts|brain scans?',
  ),
  /** What can go wrong. */
  harm: list(
    "(?:(?:side|after)[- ]?|unwanted |bad |ill |nasty |negative |harmful |unpleasant |adverse |lasting )effects?(?:' worth)?",
    'adverse (?:events?|reactions?)|risks?|downsides?|drawbacks?|dangers?|harms?|complications?|reactions?',
    'contraindications?|hazards?|trade-?offs?|consequences|problems|baggage|catch(?:es)?|discomfort|danger',
  ),
  /** Single harms. */
  ache: list(
    'dizziness|nausea|headaches?|drowsiness|sleepiness|grogginess|wooziness|light-?headedness|dissociation',
    'tingling|tapping|discomfort|tiredness|queasiness|floatiness|dizzy|nauseous|drowsy|sleepy|groggy|woozy',
    'light-?headed|queasy|floaty|tired|spacey|tipsy|sensations?|scalp \\S{1,10}|(?<!(?:antidepressant|positive|beneficial|therapeutic|good|desired|its|mood) )effects?|pain|high|trip|numb\\S{0,4}',
  ),
  small: list(
    'mild|minor|minimal|slight(?:ly)?|trivial|negligible|manageable|insignificant|modest|benign|tolerable|small|tiny',
    'few|rare|rarely|occasional|fleeting|passing|temporary|brief|short-?lived|light|harmless|low|remote|theoretical',
    'nothing|a little|a bit|a touch|uncommon|next to (?:no|nothing)|hardly|barely|scarcely|limited|faint|gentle',
    'pleasant|easy|easily|bearable|overblown|exaggerated|overstated|vanishingly|mildest|cosmetic|acceptable|short',
  ),
  /** What makes a harm small. */
  belittled:
    'only (?:happens?|affects?|in|for|to|if)|just (?:a|your|the)|nothing (?:a|you|we|that|more)|easily|fixed|pleasant|enjoyable|float|buzz|champagne|glass of \\S{1,8}|aspirin|so rare|never (?:seen|had|happened)|party|partygoers|ravers|abusers|other people|others|myth|hype|blown out|imagin\\S{1,5}|in stride|handle|no match|small price|cup of \\S{1,8}|shrug\\S{0,3}|laugh\\S{0,2}|smile',
  /** "no" */
  none: list(
    "no|zero|none of|without|free (?:of|from)|never|not|nothing|devoid of|minus|lacks?|spared|\\S{2,6}n't|cannot|nobody|no one|neither|hardly any|virtually no|void of",
  ),
  addiction: list(
    'addict(?:ion|ive|ed|ing)|dependen(?:ce|cy|t)|habit(?:[- ]forming)?|hooked|withdrawal|abuse(?: potential)?|misuse|cravings',
  ),
  regulator: list(
    "fda(?:'s)?|f\\.d\\.a\\.|food and drug administration|ema|mhra|tga|(?:federal )?government(?:'s)?|regulators?(?:')?|federal(?:ly)?|health canada|health authorities|officially|nice|nhs|medicare|washington|american \\S{1,14} association|apa|nimh|nih|va|department of \\S{1,12}|world health organization|harvard|yale|stanford|mayo clinic|johns hopkins",
  ),
  approve: list(
    'approv(?:e|es|ed|al)|clear(?:s|ed|ance)|authori[sz](?:e|es|ed|ation)|endors(?:e|es|ed|ement)|bless(?:es|ed|ing)|back(?:s|ed|ing)|certif(?:ied|ication)',
    'sanction(?:s|ed)?|green[- ]?l(?:ight|it)(?:s|ed)?|licen[sc](?:e|es|ed)|recogni[sz](?:es|ed|tion)|recommend(?:s|ed)|seal|stamp|nod|thumbs up|sign(?:s|ed)? off|go-ahead|support(?:s|ed)|accept(?:s|ed)|registered|vetted|agree[sd]?|standards?|belongs|guidelines?|confirm(?:s|ed)|stands? behind|behind (?:it|us|this)|quality|tested|grade',
  ),
  act: list(
    '(?:call|phone|dial|text|book|schedule|reserve|start|begin|join|enroll|enrol|register|sign up|apply|order|claim|grab|secure|act|come in|reach out|contact us|click|get started|lock in|snap up|take action|hurry|decide|commit|message us)',
  ),
  now: list(
    "now|today|tonight|right away|immediately|at once|asap|this (?:very )?(?:week|weekend|month|minute|morning|afternoon)|without delay|while (?:you|there|it|they|we)(?:'s|'re)?(?: still)? (?:can|are|is|have|time|last\\S{0,1})|before (?:it'?s?|the|they'?r?e?|we'?r?e?|another|prices|spots|places|friday|sunday|monday|tuesday|wednesday|thursday|saturday|depression|you lose|life|midnight|someone)",
  ),
  spot: list(
    'spots?|appointments?|places?|slots?|seats?|openings?|spaces?|availability|intakes?|calendar|schedule|chairs?|consults?|consultations?|dates?|enrollment|waitlist|waiting list',
  ),
  /** People whose word is taken. */
  expert: list(
    '(?:doctors?|physicians?|psychiatrists?|clinicians?|experts?|specialists?|scientists?|researchers?|neuroscientists?|professors?|nurses?|therapists?|anesthesiologists?)',
  ),
  /** People who are known, whose example is followed. */
  star: list(
    '(?:actors?|actress(?:es)?|athletes?|footballers?|olympians?|influencers?|singers?|rappers?|musicians?|podcasters?|billionaires?|celebrit(?:y|ies)|(?:film|movie|rock|pop|tv|sports?) stars?|hollywood|silicon valley|(?:tech |startup )?founders|ceos?)',
  ),
  /** Where research is done. */
  school: list(
    'harvard|stanford|yale|johns hopkins|mayo clinic|oxford|cambridge|columbia|mit|ucla|ucsf|ivy league|(?:\\S{1,16} )?universit(?:y|ies)|nih|nimh',
  ),
} as const;
