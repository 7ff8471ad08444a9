import { verbs } from './inflect.js';

const list = (...words: readonly string[]) => words.join('|');

/** English words about what treatments are said to do, and how soon. */
export const gains = {
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
    '(?!during (?:the |your )?treatments?(?![a-z]))(?:in|within|after|from|by|on|during)(?: just| only| as little as| under| less than| about| a matter of| mere| the| your| their| very| first| a| an| one| two| three| four| five| six| seven| eight| nine| ten| twelve| fifteen| twenty| thirty| forty| fifty| sixty| ninety| few| single| couple of| several| or| next| same| third| second| \\d{1,3}){0,5} (?:minutes?|hours?|days?|weeks?|sessions?|doses?|treatments?|infusions?|visits?|appointments?|afternoon|morning|evening|night|weekend)',
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
  /** Bright words, which no dry account of a treatment needs. */
  glow: list(
    'exhal(?:e|es|ed|ing)|breath(?:e|es|ing) (?:easy|easier|again|free|freely)|plush|tears of (?:joy|relief)|sanctuary|oasis|haven|soul(?:s|ful)?|spirit(?:s|ual)?|sacred|ceremon(?:y|ies|ial)|awaken(?:s|ed|ing)?|bliss|serene|cocoon|sooth(?:e|es|ing)|nature intended|ancient|wisdom|elevat(?:e|es|ed|ing)|transcend(?:s|ent)?|(?<!abuse )potential(?! (?:for (?:\\S{1,14} ){0,3}(?:abuse|misuse|addiction|harm|dependence|dependency|overdose)|risks?|harms?|side|interactions?|problems?|adverse|negative|unwanted|bad|serious|reactions?|complications?|conflicts?|contraindications?|drug|benefits? and|candidates?|patients?|users?|causes?))|best version|level(?:s|ed)? up|supercharg\\S{1,3}|superpowers?|the secret|hands down|no-brainer|off the table|changes? everything|everything changes|(?:surprised|amazed|astonished|shocked|stunned|blown away)(?: \\S{1,8}){0,2} (?:how|at|by|what)|skeptics?|doubters|believers?|raving|legendary|come true|finish line|clicks? into place|lightness|weightless|unburdened|reborn|pampers?|treat yourself|indulge|unwind|melts?|dissolves?(?! (?:in|under|on|slowly|quickly|completely|between))',
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
    'impossible|unbelievable|celebrat(?:e|es|ed|ing)|rediscover\\S{0,3}|reclaim\\S{0,3}|wins?|winning|works (?:wonders|so|for|every|when|because|like|fast|better|even)|delivers(?! (?:\\S{1,12} ){0,3}(?:stimulation|pulses?|currents?|fields?|doses?|medicines?|medications?|drugs?|oxygen|care))|healing|heals?|recover(?:s|ed)?|thank(?:s|ful| you| us)|grateful|love[sd]? (?:it|us|life|again|this|the)',
    'for(?: the)? first time in (?:\\S{1,8} )?(?:years|months|decades)|(?:free|gone|good) again|(?:like|as) never before|never be the same|(?:in|to) full (?:swing|bloom)|(?<!more )powerful|effortless(?:ly)?|simply|truly|finally|at (?:long )?last|(?:quantum )?leap|good so|like clockwork|lights? (?:came|come|go) (?:back )?on|back to life|on (?:its|the) way|walk(?:s|ed)? (?:out|away) \\S{1,10}',
  ),
  /** Where people with depression are said to be. */
  dark: list(
    'dark(?:ness)?|edge|brink|abyss|depths?|pit|(?:black )?hole|tunnel|shadows?|storms?|fog|hell|grave|the dead|prison|cage|cell|chains|shackles|rock bottom|bottom|rut|quicksand|void|cloud|nightmare|trenches|ledge|survival mode|autopilot|standstill|hopelessness|despair|{illness}',
  ),
  /** What is said to come back. */
  life: list(
    'life|lives|living|world|joy|smiles?|spark|laughter|mornings?|marriage|(?:true |old |real |best )?sel(?:f|ves)|yourself|themselves|future|energy|mind|sleep|purpose|hope|light|colou?rs?|music|peace|freedom|happiness|confidence|clarity|motivation|balance|zest|childhood|career|relationships?|dreams|footing|person',
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
