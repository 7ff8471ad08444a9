import { verbs } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** English words. A class may name others. */
export const en = {
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
  /** Gains. */
  good: list(
    'relief|results?|recovery|remission|improvements?|healing|happiness|joy|hope|peace(?: of mind)?',
    'calm|freedom|wellness|well-?being|success|benefits?|changes?|difference|progress|turnaround',
    'transformation|clarity|comfort|lightness|answers?|cure|solution|energy|motivation|confidence',
    'spark|smiles?|laughter|zest|brighter (?:\\S{1,10})|better (?:days|mood|life|nights)|wins?',
  ),
  /** How people are said to be afterward. */
  better: list(
    'better|well again|good again|great|happy|happier|fre(?:e|er)(?! to| of charge| parking)|whole|alive',
    'joyful|calm|calmer|hopeful|normal|healthy|healthier|stronger|restored|renewed|refreshed|reborn',
    'transformed|healed|cured|human|smiling|lighter|brighter|at peace|symptom[- ]free|recovered|well',
    '(?:like )?(?:(?:your|them|him|her|our|my)sel(?:f|ves))|like a (?:new|different) \\S{1,10}|a new \\S{1,10}',
    '(?:your|their|his|her|my|the) (?:old |best |true |real |former |happier )+(?:sel(?:f|ves)|me)',
    'back on (?:your|their|his|her|my) feet|in control|changed|different|proud|glad|grateful|thankful|amazed',
    'the (?:person|man|woman|parent|partner|mother|father|mom|dad) (?:you|they|she|he)\\S{0,3} (?:were|was|are|is|used|want\\S{0,2}|meant|always)',
  ),
  /** "feels", "wakes up" */
  feel: list(
    'feel(?:s|ing)?|felt|be|been|being|become(?:s)?|becoming|stay(?:s|ed|ing)?|get(?:s|ting)?|got',
    '(?:wak(?:e|es|ing)|woke|show(?:s|ed|ing)?) up|(?:walk(?:s|ed|ing)?|com(?:e|es|ing)|came) (?:out|away|home|in)',
    'leav(?:e|es|ing)|left|(?:go|goes|going|went|head(?:s|ed|ing)?) home|emerg(?:e|es|ed|ing)|grow',
  ),
  /** What treatments are said to do to an illness, for a while or a little. */
  ease: list(
    verbs(
      'relieve ease lift lighten soothe improve lessen calm alleviate tame quiet lower decrease',
    ),
    verbs('diminish shrink soften reduce treat break_through cut slash target tackle fight manage'),
    verbs('loosen control combat counter address dial_down turn_down chip_away_at get_ahead_of'),
  ),
  /** What treatments are said to do to an illness for good. */
  end: list(
    verbs('end eliminate eradicate erase banish conquer defeat destroy vanquish reverse dissolve'),
    verbs(
      'obliterate annihilate crush extinguish abolish silence demolish zap melt resolve overcome',
    ),
    verbs(
      'vaporize ditch quit escape kick squash shatter dismantle dispel expel remove stop clear',
    ),
    verbs('wipe_out wipe_away wash_away melt_away chase_away drive_out drive_away break_free_of'),
    verbs('break_free_from clear_away clear_up sweep_away knock_out stamp_out root_out shake_off'),
    verbs('outgrow undo unravel neutralize heal heal_from recover_from rid_you_of say_goodbye_to'),
    verbs(
      'get_rid_of end_of leave_behind bid_farewell_to wave_goodbye_to kiss_goodbye close_the_door_on',
    ),
    verbs(
      'turn_the_page_on put_an_end_to pull_you_out_of lift_you_out_of get_over get_past move_past',
    ),
    verbs(
      'free_you_from free_you_of release_you_from rescue_you_from liberate_you_from save_you_from',
    ),
    verbs('deliver_you_from free_people_from free_patients_from get_you_out_of'),
    'beat(?:s|ing|en)?|getting rid of|gets rid of|got rid of|be rid of|rid of|stamp out|forget(?: about)?',
    'broke (?:free of|free from)|overc(?:ame|oming)|stand up to and win',
  ),
  /** What an illness is said to do. */
  vanish: list(
    verbs('vanish disappear dissolve evaporate fade melt wither crumble slip_away fall_away lift'),
    verbs(
      'drift_away clear loosen_its_grip let_go lose_its_grip lose_its_hold surrender pack_its_bags',
    ),
    'go(?:es)? away|go(?:es)?|went away|end(?:s|ed)?|stop(?:s|ped)?|leav(?:e|es)|meets? (?:its|their) match|los(?:e|es) (?:its|their) (?:grip|hold|power)',
  ),
  gone: list(
    'gone|over|history|behind (?:you|them|us|her|him|me)|finished|a thing of the past|no more|defeated',
    'in the past|a (?:distant )?memory|cured|healed|beaten|conquered|done (?:for|with)|at bay|out of (?:your|their) life',
    "in (?:the|your|their) (?:rear-?view mirror|rear ?view)|out the door|yesterday's news|off (?:your|their) shoulders",
  ),
  /** "within hours" */
  soon: list(
    '(?:in|within|after|from|by|on|during)(?: just| only| as little as| under| less than| about| a matter of| mere| the| your| their| very| first| a| an| one| two| three| four| five| six| few| single| couple of| several| next| same| third| second| \\d{1,3}){0,5} (?:minutes?|hours?|days?|weeks?|sessions?|doses?|treatments?|infusions?|visits?|appointments?|afternoon|morning|evening|night|weekend)',
    'overnight|right away|straight away|immediately|instantly|at once|in no time|in record time|at record speed',
    '(?:the|that) (?:very )?(?:same|next|first) (?:day|afternoon|morning|evening|night|week|hour)|same[- ]day|next[- ]day',
    'from day one|by (?:tomorrow|tonight|bedtime|dinner|lunch|the weekend|monday|the next \\S{1,10})|tomorrow',
    "(?:before|by the time) you(?:'re|'ve)? (?:\\S{1,10} ){0,2}(?:home|leave|go|know it|out|finish(?:ed)?|back|stand up)",
    'in a (?:flash|heartbeat|day|single \\S{1,10})|fast|quick(?:ly)?|rapid(?:ly)?|swift(?:ly)?|at lightning speed',
    '(?:hours|days|minutes),? (?:not|instead of|rather than) (?:months|weeks|years|days)|almost (?:instantly|immediately)',
  ),
  sure: list(
    'always|certainly|definitely|surely|undoubtedly|absolutely|unfailingly|invariably|without (?:fail|a doubt)',
    'every (?:single )?time|for sure|reliably|consistently|inevitably',
  ),
  /** Research, as one speaks of it. */
  science: list(
    '(?:the |modern |clinical |brain |medical )?(?:science|research|stud(?:y|ies)|evidence|data|trials?|literature)',
    '(?:doctors|experts|scientists|researchers|psychiatrists|neuroscientists)|study after study|decades of \\S{1,12}',
    'numbers|facts|brain scans?',
  ),
  brain: list(
    '(?:your |the |their )?brains?|neurons?|neural \\S{1,12}|synap(?:ses?|tic \\S{1,12})|circuit(?:s|ry)?|nerve cells?|brain \\S{1,12}',
    'neurotransmitters?|pathways?|connections?|networks?|wiring|imbalances?|serotonin|dopamine|glutamate|bdnf',
    'neuro(?:plasticity|genesis|chemistry)|plasticity|mood (?:center|centre|circuits?)|grey matter|gray matter|mind',
    '(?:electrical |brain )?signals|brain ?waves|rhythms|lobes?|(?:fear|pleasure|reward|emotion\\S{0,2}) (?:center|centre|circuits?|system)|(?:brain )?cells|chemicals?|hormones?|amygdala|prefrontal cortex|hippocampus|receptors|nervous system|dendrit\\S{1,4}|(?:chemical|hormonal) balance',
  ),
  /** What treatments are said to do to a brain. */
  remake: list(
    verbs(
      'rewire re-wire reset reboot repair rebuild regrow regenerate restore retrain renew refresh',
    ),
    verbs(
      'reprogram reconnect reconfigure rejuvenate reorganize rebalance balance awaken unlock fix',
    ),
    verbs('heal mend undo reawaken wake wake_up reactivate recharge restart jump-start jumpstart'),
    verbs(
      'kick-start kickstart reignite rekindle cleanse flush detox untangle unblock tune retune',
    ),
    verbs('recalibrate sync strengthen fertilize nourish normalize regulate correct boost flood'),
    verbs('replenish carve sprout grow grow_back rev_up fire_up light_up switch_on switch_off'),
    verbs(
      'turn_on turn_off replace reshape reverse stimulate_new create build form forge quiet calm',
    ),
    verbs(
      'remodel rewrite raise increase release spark trigger promote bring_back unstick soothe reconstruct',
    ),
    'woken|woke|rebuilt|regrown|grew|grown|rewrote|rewritten|rewriting|resets|overhaul\\S{0,3}',
  ),
  /** Bright words, which no dry account of a treatment needs. */
  glow: list(
    'exhal(?:e|es|ed|ing)|breath(?:e|es|ing) (?:easy|easier|again|free|freely)|plush|tears of (?:joy|relief)|sanctuary|oasis|haven|soul(?:s|ful)?|spirit(?:s|ual)?|sacred|ceremon(?:y|ies|ial)|awaken(?:s|ed|ing)?|bliss|serene|cocoon|sooth(?:e|es|ing)|nature intended|ancient|wisdom|elevat(?:e|es|ed|ing)|transcend(?:s|ent)?|potential|best version|level(?:s|ed)? up|supercharg\\S{1,3}|superpowers?|the secret|hands down|no-brainer|off the table|changes? everything|everything changes|(?:surprised|amazed|astonished|shocked|stunned|blown away)(?: \\S{1,8}){0,2} (?:how|at|by|what)|skeptics?|doubters|believers?|raving|legendary|come true|finish line|clicks? into place|lightness|weightless|unburdened|reborn|pampers?|treat yourself|indulge|unwind|melts?|dissolves?',
    'radiant|vibrant|warmth|breeze|delight(?:s|ed|ful)?|thrill(?:s|ed|ing)?|treasures?|paradise|heaven(?:ly)?|angels?|savior|rescue[sd]?|hero(?:es|ic)?|champions?|invincible|limitless|boundless',
    'endless|infinite|perfect(?:ly|ion)?|flawless(?:ly)?|brilliant(?:ly)?|genius|superb(?:ly)?|outstanding|fantastic|terrific|awesome|marvel(?:s|ous)?|breathtaking|luxur(?:y|ious)|tranquil|harmony|wholeness',
    'vitality|vigor|zest|passion|adventure|embrac(?:e|es|ing)|unleash(?:es)?|ignit(?:e|es)|empower(?:s|ed|ing)?|inspir(?:e|es|ed|ing)|rejuvenat\\S{1,3}|rebound(?:s|ed)?|bounc(?:e|es|ed) back|conquer(?:s|ed)?|horizon|dawn',
    'sunrise|rainbow|wings|rise from|without exception|every single|not once|never once|to a person|out of this world|priceless|unforgettable|astounding|stunn(?:ed|ing)|speechless|gamechanger|tears of joy|goosebumps|weightless',
    'masters? (?:your|the|their)|put[s]? (?:you|life|color|joy) back|good as new|made new|on top of the world|look(?:s|ed|ing)? forward to life|zest|sparkl(?:e|es|ing)|glow(?:s|ing)?|hopeful|hope (?:is|returns|has|lives|wins)|the real you|your (?:best|true) life',
    'joy(?:s|ful|fully)?|happ(?:y|ier|iness|ily)|bliss(?:ful)?|serenity|laugh(?:s|ed|ing|ter)?|smil(?:e|es|ed|ing)|danc(?:e|es|ed|ing)',
    'sing(?:s|ing)|sang|hug(?:s|ged|ging)|thriv(?:e|es|ed|ing)|flourish(?:es|ed|ing)?|bloom(?:s|ed|ing)?|blossom(?:s|ed|ing)?|shin(?:e|es|ing)|soar(?:s|ed|ing)?',
    'sunshine|sunlight|colou?rs?|comeback|rebirth|reborn|renewal|triumph\\S{0,2}|victor(?:y|ious)|success(?:es|ful|fully)?|succeed(?:s|ed)?',
    'alive|freedom|set(?:s)? (?:you|them|people|us) free|lighter|brighter|happiest|stronger|calmer|kinder|fearless|unstoppable|wonder(?:s|ful|fully)?|lovely|beautiful(?:ly)?',
    'deserve[sd]?|dreams?|miracles?|magic|blessing|godsend|lifeline|lifesavers?|life savers?|turning point|fresh start|second chance|new (?:life|chapter|beginning|dawn|you|day|person)|(?:life|lives) back',
    'impossible|unbelievable|celebrat(?:e|es|ed|ing)|rediscover\\S{0,3}|reclaim\\S{0,3}|wins?|winning|works (?:wonders|so|for|every|when|because|like|fast|better|even)|delivers|healing|heals?|recover(?:s|ed)?|thank(?:s|ful| you| us)|grateful|love[sd]? (?:it|us|life|again|this|the)',
    'for(?: the)? first time in (?:\\S{1,8} )?(?:years|months|decades)|(?:free|gone|good) again|(?:like|as) never before|never be the same|(?:in|to) full (?:swing|bloom)|(?<!more )powerful|effortless(?:ly)?|simply|truly|finally|at (?:long )?last|(?:quantum )?leap|good so|like clockwork|lights? (?:came|come|go) (?:back )?on|back to life|on (?:its|the) way|walk(?:s|ed)? (?:out|away) \\S{1,10}',
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
    'light-?headed|queasy|floaty|tired|spacey|tipsy|sensations?|scalp \\S{1,10}|effects?|pain|high|trip|numb\\S{0,4}',
  ),
  small: list(
    'mild|minor|minimal|slight(?:ly)?|trivial|negligible|manageable|insignificant|modest|benign|tolerable|small|tiny',
    'few|rare|rarely|occasional|fleeting|passing|temporary|brief|short-?lived|light|harmless|low|remote|theoretical',
    'nothing|a little|a bit|a touch|uncommon|next to (?:no|nothing)|hardly|barely|scarcely|limited|faint|gentle',
    'pleasant|easy|easily|bearable|overblown|exaggerated|overstated|vanishingly|mildest|cosmetic|acceptable|short',
  ),
  /** What brains are compared to. */
  image: list(
    'gardens?|soil|seeds?|roots?|switch(?:es)?|plumbing|pipes?|gears?|engine|rust(?:y)?|storms?|noise|static|loops?|grooves?|ruts?|tracks?',
    'snow|clay|sponge|bridges?|highways?|roads?|doors?|windows?|locks?|keys?|lights?|lamps?|fuse|spark(?:s)?|muscles?|software|hard drive|computer',
    'circuit breaker|radio|orchestra|traffic|paths?|map|compass|knots?|dust|cobwebs?|curtains?|shutters?|sleeping|dormant|offline|online|frozen|stuck|clogged|starved|thirsty',
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
  /** Where people with depression are said to be. */
  dark: list(
    'dark(?:ness)?|edge|brink|abyss|depths?|pit|(?:black )?hole|tunnel|shadows?|storms?|fog|hell|grave|the dead|prison|cage|cell|chains|shackles|rock bottom|bottom|rut|quicksand|void|cloud|nightmare|trenches|ledge|survival mode|autopilot|standstill|hopelessness|despair|{illness}',
  ),
  /** What is said to come back. */
  life: list(
    'life|lives|living|world|joy|smiles?|spark|laughter|mornings?|marriage|(?:true |old |real |best )?sel(?:f|ves)|yourself|themselves|future|energy|mind|sleep|purpose|hope|light|colou?rs?|music|peace|freedom|happiness|confidence|clarity|motivation|balance|zest|childhood|career|relationships?|dreams|footing|person',
  ),
  /** People whose word is taken. */
  expert: list(
    '(?:doctors?|physicians?|psychiatrists?|clinicians?|experts?|specialists?|scientists?|researchers?|neuroscientists?|professors?|nurses?|therapists?|anesthesiologists?)',
  ),
  /** Where research is done. */
  school: list(
    'harvard|stanford|yale|johns hopkins|mayo clinic|oxford|cambridge|columbia|mit|ucla|ucsf|ivy league|(?:\\S{1,16} )?universit(?:y|ies)|nih|nimh',
  ),
  /** How many. */
  few: list(
    'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a (?:few|couple|handful|single)|\\d{1,2}',
  ),
  /** What treatment is counted in. */
  dose: list(
    '(?:sessions?|infusions?|doses?|treatments?|visits?|appointments?|lozenges?|journeys?|weeks?|days?|hours?|weekends?|afternoons?|months?|minutes?|mornings?|drips?|sprays?)',
  ),
} as const;
